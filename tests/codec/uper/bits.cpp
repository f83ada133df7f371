// SPDX-License-Identifier: BSL-1.0
#include "codec/octets.hpp"

#include <sitrep/codec/uper/bits.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <random>
#include <vector>

using namespace sitrep_test;
using sitrep::errc;
using sitrep::detail::bit_reader;
using sitrep::detail::bit_writer;

namespace {

constexpr octets written() {
    octets o;
    bit_writer w(o.data);
    w.put(5, 3);           // 101
    w.put(0, 0);
    w.put(0xDEADBEEF, 32);
    w.put_upto(9, 9, 4);   // 1001
    w.put(1, 1);
    w.finish();
    o.size = w.size();
    return o;
}
static_assert(same(written().view(), from_hex("bbd5b7ddf3").view()));

constexpr bool read_back() {
    const octets o = written();
    bit_reader r(o.view());
    return r.get(3) == 5 && r.get(32) == 0xDEADBEEF && r.get_upto(9, 4) == 9 && r.remaining() == 1 && r.get(1) == 1 && r.ok() &&
           r.get(1) == 0 && !r.ok();
}
static_assert(read_back());

}  // namespace

TEST_CASE("bits: written and read at run time as in constant expressions") {
    CHECK(same(written().view(), from_hex("bbd5b7ddf3").view()));
    CHECK(read_back());
}

TEST_CASE("bits: random runs of numbers come back, and nothing is written beyond the buffer") {
    std::mt19937 random(7);
    for (int round = 0; round < 2000; ++round) {
        struct number {
            std::uint32_t v;
            unsigned n;
        };
        std::vector<number> numbers(random() % 20);
        std::size_t bits = 0;
        for (auto& [v, n] : numbers) {
            n = static_cast<unsigned>(random() % 33);
            v = n == 0 ? 0 : static_cast<std::uint32_t>(random()) >> (32 - n);
            bits += n;
        }
        std::array<std::byte, 100> out{};
        out.fill(std::byte{0xAA});
        const std::size_t room = random() % out.size();
        bit_writer w{std::span(out).first(room)};
        for (const auto& [v, n] : numbers) w.put(v, n);
        CHECK(w.position() == bits);
        w.finish();
        CHECK(w.size() == (bits == 0 ? 1 : (bits + 7) / 8));
        CHECK(w.fits() == (w.size() <= room));
        for (std::size_t i = std::min(room, w.size()); i < out.size(); ++i) REQUIRE(out[i] == std::byte{0xAA});
        if (!w.fits()) continue;
        bit_reader r(std::span<const std::byte>(out).first(w.size()));
        for (const auto& [v, n] : numbers) REQUIRE(r.get(n) == v);
        CHECK(r.position() == bits);
        r.finish(0);
        CHECK(r.ok());
    }
}

TEST_CASE("bits: the first error stays, and all that follows it gives zeros") {
    const octets o = from_hex("ff80");
    bit_reader r(o.view());
    CHECK(r.get_upto(2, 2) == 0);  // 11 is 3
    CHECK_FALSE(r.ok());
    (void)r.get(31);
    sitrep::error e;
    r.report_to(e);
    CHECK(e.code == errc::out_of_range);
    CHECK(e.offset == 0);
    CHECK(r.get(8) == 0);

    bit_writer w{{}};
    w.put(1, 9);
    w.put_upto(5, 4, 3);
    w.fail(errc::missing);
    w.report_to(e);
    CHECK(e.code == errc::out_of_range);
    CHECK(e.offset == 1);
    CHECK(e.bit == 1);
}

TEST_CASE("bits: narrowed input ends where it was told, and is widened again") {
    const octets o = from_hex("a5a5");
    bit_reader r(o.view());
    const std::size_t end = r.narrow(8);
    CHECK(r.get(8) == 0xA5);
    r.finish(0);
    r.widen(end);
    CHECK(r.get(8) == 0xA5);
    CHECK(r.ok());
    (void)r.narrow(1);
    CHECK_FALSE(r.ok());
}

#if !SITREP_SMALL
TEST_CASE("bits: a path grows from the inside out, and is cut at a name") {
    bit_writer w{{}};
    CHECK(w.leave_field("no error yet"));
    w.fail(errc::missing);
    CHECK_FALSE(w.leave_field("c"));
    CHECK_FALSE(w.leave_field(std::size_t{12}));
    CHECK_FALSE(w.leave_field("a"));
    sitrep::error e;
    w.report_to(e);
    CHECK(e.path.view() == "/a/12/c");
    for (int i = 0; i < 10; ++i) (void)w.leave_field("long_name");
    w.report_to(e);
    CHECK(e.path.view() == "/long_name/long_name/long_name/long_name/long_name/\u2026");
}
#endif
