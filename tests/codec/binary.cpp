// SPDX-License-Identifier: BSL-1.0
#include "codec/octets.hpp"
#include "codec/uper/types.hpp"

#include <sitrep/codec/binary.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <random>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace binary_test {

using namespace uper_types;
using sitrep::errc;
using sitrep_test::from_hex, sitrep_test::octets, sitrep_test::same;

constexpr string long_text() {
    string s;
    std::array<char, 128> characters{};
    characters.fill('x');
    (void)s.s.assign({characters.data(), characters.size()});
    return s;
}

constexpr s4 extended{5, 7, true};
static_assert(sitrep::binary_of<extended>.size() == 6);
static_assert(same(sitrep::binary_of<extended>, from_hex("a81c05c00600").view()));
constexpr nothing no_bits{};
static_assert(sitrep::binary_of<no_bits>.size() == 1);

TEST_CASE("binary: binary_of a constant object is what to_binary writes at run time") {
    std::array<std::byte, 16> out{};
    CHECK(same(*sitrep::to_binary(extended, out), sitrep::binary_of<extended>));
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
        CHECK(std::all_of(out.begin() + static_cast<std::ptrdiff_t>(n), out.end(),
                          [](std::byte b) { return b == std::byte{0xAA}; }));
    }
    CHECK(sitrep::to_binary(long_text(), out));
}

TEST_CASE("binary: each truncation fails, and strict success means the same octets again") {
    const auto value = list_with_tail{{{1, 7, {}, {}}, {2, {}, {}, {}}, {3, {}, sitrep::text<8>{"ab"}, {}}}, 170};
    std::array<std::byte, 64> out{};
    const auto encoded = *sitrep::to_binary(value, out);
    for (std::size_t n = 0; n < encoded.size(); ++n)
        CHECK_FALSE(sitrep::from_binary<decltype(value)>(encoded.first(n)));

    std::mt19937 random(1);
    std::array<std::byte, 12> in{};
    int accepted = 0;
    for (int round = 0; round < 200000; ++round) {
        for (auto& b : in) b = static_cast<std::byte>(random());
        const std::size_t n = random() % in.size();
        if (round % 2 == 0 && n > 0) {  // a valid encoding with a bit changed
            const std::size_t keep = std::min(n, encoded.size());
            std::copy_n(encoded.begin(), keep, in.begin());
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

// --- buffers of each byte type

template <class Byte> constexpr bool round_trip() {
    Byte buffer[sitrep::binary_capacity<s4>]{};
    const auto written = sitrep::to_binary(extended, buffer);
    if (!written || written->size() != 6) return false;
    const sitrep::result<std::span<const Byte>>& typed = written;
    const auto read = sitrep::from_binary<s4>(*typed);
    const auto lenient = sitrep::from_binary<s4>(*typed, sitrep::decode_mode::lenient);
    return read && *read == extended && lenient && *lenient == extended;
}
static_assert(round_trip<std::byte>() && round_trip<std::uint8_t>() && round_trip<char>());

TEST_CASE_TEMPLATE("binary: buffers of each byte type", Byte, std::byte, std::uint8_t, char) {
    CHECK(round_trip<Byte>());
    std::vector<Byte> vector(16);
    REQUIRE(sitrep::to_binary(extended, vector));
    vector.resize(6);
    CHECK(*sitrep::from_binary<s4>(vector) == extended);
    std::array<Byte, 6> array{};
    REQUIRE(sitrep::to_binary(extended, array));
    CHECK(std::equal(array.begin(), array.end(), vector.begin()));
    CHECK(*sitrep::from_binary<s4>(array) == extended);
    CHECK(sitrep::from_binary<s4>(std::span<const Byte>(array).first(5)).error().code == errc::end_of_input);
    CHECK(sitrep::to_binary(extended, std::span<Byte>(array).first(5)).error().code == errc::buffer_too_small);
}

TEST_CASE("binary: an empty buffer may be written as {}") {
    CHECK(sitrep::to_binary(extended, {}).error().needed == 6);
    CHECK(sitrep::from_binary<s4>({}).error().code == errc::end_of_input);
}

TEST_CASE("binary: strings are buffers of char, without a final NUL") {
    std::string out(6, '\0');
    REQUIRE(sitrep::to_binary(extended, out));
    CHECK(*sitrep::from_binary<s4>(out) == extended);
    CHECK(*sitrep::from_binary<s4>(std::string_view(out)) == extended);
    CHECK(sitrep::from_binary<octet>("\xC8").error().code == errc::trailing_input);
}

TEST_CASE("binary: a constant of another byte type") {
    constexpr std::uint8_t in[] = {0xC8};
    static_assert(*sitrep::from_binary<octet>(in) == octet{200});
    constexpr bool refused = !sitrep::from_binary<octet>(std::string_view("\xC8\x01", 2));
    static_assert(refused);
    CHECK(*sitrep::from_binary<octet>(in) == octet{200});
}

struct older {
    std::uint8_t a{};
    friend constexpr bool operator==(const older&, const older&) = default;
    friend constexpr auto describe(sitrep::tag<older>) { return sitrep::fields(sitrep::field<"a", &older::a>); }
};
struct newer {
    std::uint8_t a{};
    sitrep::text<16383> b{};
    friend constexpr bool operator==(const newer&, const newer&) = default;
    friend constexpr auto describe(sitrep::tag<newer>) {
        return sitrep::fields(sitrep::field<"a", &newer::a>, sitrep::extension, sitrep::field<"b", &newer::b>);
    }
};

sitrep::text<16383> many(std::size_t size) {
    sitrep::text<16383> text;
    REQUIRE(text.assign(std::string(size, 'x')));
    return text;
}

TEST_CASE("binary: an addition has fewer than 16,384 bytes, with the two of the length of a long text") {
    std::vector<std::byte> out(sitrep::binary_capacity<newer>);
    for (const std::size_t size : {127u, 128u, 16380u, 16381u}) {
        const newer longest{7, many(size)};
        const auto bytes = sitrep::to_binary(longest, out);
        REQUIRE(bytes);
        CHECK(*sitrep::from_binary<newer>(*bytes) == longest);
        const auto read = sitrep::from_binary<older>(*bytes, sitrep::lenient);  // skips it
        REQUIRE(read);
        CHECK((read.skipped() && *read == older{7}));
    }
    for (const std::size_t size : {16382u, 16383u}) {
        const newer too_long{7, many(size)};
        const sitrep::error e = sitrep::to_binary(too_long, out).error();
        CHECK((e.code == errc::too_long && (SITREP_SMALL || e.path == "/b")));
    }
}

static_assert(sitrep::binary_capacity<const s4> == sitrep::binary_capacity<s4>);
static_assert(sitrep::binary_of<extended>.size() <= sitrep::binary_capacity<s4>);

}  // namespace binary_test
