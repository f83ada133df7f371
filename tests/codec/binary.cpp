// SPDX-License-Identifier: BSL-1.0
#include "codec/octets.hpp"
#include "codec/uper/types.hpp"

#include <sitrep/codec/binary.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <random>

using namespace uper_types;
using namespace sitrep_test;
using sitrep::errc;

namespace {

constexpr string long_text() {
    string s;
    std::array<char, 128> octets{};
    octets.fill('x');
    (void)s.s.assign({octets.data(), octets.size()});
    return s;
}

constexpr s4 grown{5, 7, true};
static_assert(sitrep::binary_of<grown>.size() == 6);
static_assert(same(sitrep::binary_of<grown>, from_hex("a81c05c00600").view()));
constexpr nothing no_bits{};
static_assert(sitrep::binary_of<no_bits>.size() == 1);

}  // namespace

TEST_CASE("binary: a constant object's octets are made by the compiler, and are those made at run time") {
    std::array<std::byte, 16> out{};
    CHECK(same(*sitrep::to_binary(grown, out), sitrep::binary_of<grown>));
}

TEST_CASE("binary: a buffer too small says what is needed, and nothing is written beyond it") {
    std::array<std::byte, 130> out{};
    for (std::size_t n = 0; n < out.size(); ++n) {
        out.fill(std::byte{0xAA});
        const auto written = sitrep::to_binary(long_text(), std::span(out).first(n));
        REQUIRE_FALSE(written);
        CHECK(written.error().code == errc::buffer_too_small);
        CHECK(written.error().offset == n);
        CHECK(written.error().needed == 130);
        CHECK(std::all_of(out.begin() + static_cast<std::ptrdiff_t>(n), out.end(), [](std::byte b) { return b == std::byte{0xAA}; }));
    }
    CHECK(sitrep::to_binary(long_text(), out));
}

TEST_CASE("binary: each truncation fails, and strict success means the same octets again") {
    const auto value = list_with_tail{{{1, 7, {}, {}}, {2, {}, {}, {}}, {3, {}, sitrep::text<8>{"ab"}, {}}}, 170};
    std::array<std::byte, 64> out{};
    const auto whole = *sitrep::to_binary(value, out);
    for (std::size_t n = 0; n < whole.size(); ++n)
        CHECK_FALSE(sitrep::from_binary<decltype(value)>(whole.first(n)));

    std::mt19937 random(1);
    std::array<std::byte, 12> in{};
    int accepted = 0;
    for (int round = 0; round < 200000; ++round) {
        for (auto& b : in) b = static_cast<std::byte>(random());
        const std::size_t n = random() % in.size();
        if (round % 2 == 0 && n > 0) {  // start from something good
            const std::size_t keep = std::min(n, whole.size());
            std::copy_n(whole.begin(), keep, in.begin());
            in[random() % keep] ^= static_cast<std::byte>(1u << (random() % 8));
        }
        const auto read = sitrep::from_binary<std::remove_const_t<decltype(value)>>(std::span(in).first(n));
        if (!read) continue;
        ++accepted;
        std::array<std::byte, 64> again{};
        const auto written = sitrep::to_binary(*read, again);
        REQUIRE(written);
        CHECK(same(*written, std::span<const std::byte>(in).first(n)));
    }
    CHECK(accepted > 100);
}

TEST_CASE("binary: paths are cut at a name, and say so") {
    CHECK(sitrep::from_binary<with_tail<with_tail<number<int, 1, 6>>>>(from_hex("e00000").view()).error().path.view() ==
          (SITREP_SMALL ? "" : "/i/i/n"));
}
