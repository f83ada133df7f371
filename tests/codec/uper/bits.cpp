// SPDX-License-Identifier: BSL-1.0
#include "codec/octets.hpp"
#include "codec/uper/core_rows.hpp"

#include <sitrep/codec/uper/bits.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <random>
#include <span>
#include <type_traits>

namespace bits_test {

using sitrep::errc;
using sitrep_test::from_hex, sitrep_test::octets, sitrep_test::same;
using namespace sitrep::detail;

using small_writer = basic_bit_writer<small_writer_core>;
using fast_writer = basic_bit_writer<fast_writer_core>;
using small_reader = basic_bit_reader<small_reader_core>;
using fast_reader = basic_bit_reader<fast_reader_core>;
static_assert(std::is_same_v<bit_writer, std::conditional_t<SITREP_SMALL, small_writer, fast_writer>>);
static_assert(std::is_same_v<bit_reader, std::conditional_t<SITREP_SMALL, small_reader, fast_reader>>);

/// Lacks `pad`.
struct no_sink : stream_status {
    constexpr no_sink(std::byte*, std::size_t) {}
    void put(std::uint32_t, unsigned);
    void put_bytes(const char*, std::size_t);
    std::size_t position() const;
    std::size_t end() const;
    bool fits() const;
    const std::byte* data() const;
};
static_assert(bit_sink<small_writer_core> && bit_sink<fast_writer_core>);
static_assert(bit_source<small_reader_core> && bit_source<fast_reader_core>);
static_assert(!bit_sink<no_sink> && !bit_sink<small_reader_core> && !bit_source<small_writer_core>);

TEST_CASE("bits: both cores write the same, and read what the other one wrote") {
    std::mt19937 random(11);
    for (int round = 0; round < 2000; ++round) {
        INFO("round ", round);
        const auto numbers = core_rows::random_numbers(random);
        std::array<std::byte, 80> a{}, b{};
        const std::size_t capacity = random() % (a.size() + 1);
        small_writer small(a.data(), capacity);
        fast_writer fast(b.data(), capacity);
        for (const auto& [v, n] : numbers) {
            small.put(v, n);
            fast.put(v, n);
        }
        small.finish();
        fast.finish();
        REQUIRE(small.size() == fast.size());
        CHECK(small.ok() == fast.ok());
        CHECK(small.ok() == (small.size() <= capacity));
        sitrep::error e, f;
        small.report_to(e);
        fast.report_to(f);
        CHECK(e == f);
        if (!small.ok()) continue;
        REQUIRE(a == b);
        small_reader from_fast(b.data(), fast.size());
        fast_reader from_small(a.data(), small.size());
        for (const auto& [v, n] : numbers) {
            REQUIRE(from_fast.get(n) == v);
            REQUIRE(from_small.get(n) == v);
        }
        from_fast.finish(0);
        from_small.finish(0);
        CHECK(from_fast.ok());
        CHECK(from_small.ok());
    }
}

TEST_CASE_TEMPLATE("bits: an encoding of no bits is one zero byte", Writer, small_writer, fast_writer) {
    std::array<std::byte, 1> out{std::byte{0xAA}};
    Writer w(out.data(), out.size());
    w.finish();
    CHECK(w.ok());
    CHECK(w.size() == 1);
    CHECK(out[0] == std::byte{});
}

TEST_CASE_TEMPLATE("bits: a writer keeps its first error", Writer, small_writer, fast_writer) {
    Writer w(nullptr, 0);
    w.put(1, 9);
    w.put_upto(4, 4, 3);
    CHECK(w.ok());
    w.put_upto(5, 4, 3);
    w.fail(errc::missing);
    w.finish();
    sitrep::error e;
    w.report_to(e);
    CHECK(e.code == errc::out_of_range);
    CHECK(e.offset == 1);
    CHECK(e.bit == 4);
    CHECK(w.size() == 2);
}

TEST_CASE_TEMPLATE("bits: a writer whose buffer is too small says so at the end of the buffer", Writer, small_writer,
                   fast_writer) {
    std::array<std::byte, 3> out{};
    Writer w(out.data(), 2);
    w.put(1, 17);
    CHECK(w.ok());
    w.close();
    sitrep::error e;
    w.report_to(e);
    CHECK(e.code == errc::buffer_too_small);
    CHECK(e.offset == 2);
    CHECK(w.size() == 3);
    CHECK(out[2] == std::byte{});
}

TEST_CASE_TEMPLATE("bits: a reader keeps its first error", Reader, small_reader, fast_reader) {
    const octets o = from_hex("ff80");
    Reader r(o.data.data(), o.size);
    CHECK(r.get_upto(2, 2) == 0);  // 11 is 3
    CHECK_FALSE(r.ok());
    (void)r.get(31);
    sitrep::error e;
    r.report_to(e);
    CHECK(e.code == errc::out_of_range);
    CHECK(e.offset == 0);
    CHECK(e.bit == 0);
}

TEST_CASE_TEMPLATE("bits: beyond its end a reader gives zeros, also for fewer bits than were left", Reader,
                   small_reader, fast_reader) {
    const octets o = from_hex("ff80");
    Reader r(o.data.data(), o.size);
    CHECK(r.get(9) == 0x1FF);
    CHECK(r.get(8) == 0);
    CHECK(r.get(1) == 0);
    CHECK(r.remaining() == 0);
    char text[1]{};
    CHECK(r.get_bytes(text, 1) == 0);
    sitrep::error e;
    r.report_to(e);
    CHECK(e.code == errc::end_of_input);
    CHECK(e.offset == 1);
    CHECK(e.bit == 1);
}

TEST_CASE_TEMPLATE("bits: a reader skips bits, but not beyond its end", Reader, small_reader, fast_reader) {
    const octets o = from_hex("000001ff");
    Reader r(o.data.data(), o.size);
    r.skip(23);
    CHECK(r.get(1) == 1);
    r.skip(8);
    CHECK(r.ok());
    CHECK(r.remaining() == 0);
    r.skip(1);
    CHECK_FALSE(r.ok());
}

TEST_CASE_TEMPLATE("bits: narrowed input ends where it was told, and is widened again", Reader, small_reader,
                   fast_reader) {
    const octets o = from_hex("a5a5");
    Reader r(o.data.data(), o.size);
    const std::size_t end = r.narrow(8);
    CHECK(r.remaining() == 8);
    CHECK(r.get(8) == 0xA5);
    r.finish(0);
    r.widen(end);
    CHECK(r.get(8) == 0xA5);
    CHECK(r.ok());
    (void)r.narrow(1);
    CHECK_FALSE(r.ok());
}

TEST_CASE_TEMPLATE("bits: a complete encoding ends with zero bits in its last byte", Reader, small_reader,
                   fast_reader) {
    const auto code_after = [](const char* hex, unsigned bits) {
        const octets o = from_hex(hex);
        Reader r(o.data.data(), o.size);
        (void)r.get(bits);
        r.finish(0);
        sitrep::error e;
        r.report_to(e);
        return e.code;
    };
    CHECK(code_after("a0", 3) == errc::none);
    CHECK(code_after("a1", 3) == errc::padding);
    CHECK(code_after("a000", 3) == errc::trailing_input);
    CHECK(code_after("00", 0) == errc::none);
    CHECK(code_after("01", 0) == errc::padding);
    CHECK(code_after("", 0) == errc::end_of_input);
    CHECK(code_after("ff", 8) == errc::none);
}

}  // namespace bits_test
