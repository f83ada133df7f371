// SPDX-License-Identifier: BSL-1.0
#include "codec/uper/core_rows.hpp"
#include "support.hpp"

#include <sitrep/codec/uper/bit_core_fast.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace bit_core_fast_test {

using sitrep_test::check_all, sitrep_test::first_wrong, sitrep_test::is_seen_to_fail, sitrep_test::no_row;
using writer_core = sitrep::detail::fast_writer_core;
using reader_core = sitrep::detail::fast_reader_core;

static_assert(first_wrong<core_rows::rows, core_rows::writes<writer_core>>() == no_row);
static_assert(first_wrong<core_rows::rows, core_rows::reads<reader_core>>() == no_row);
static_assert(first_wrong<core_rows::rows, core_rows::advances<reader_core>>() == no_row);
static_assert(is_seen_to_fail<core_rows::wrong_rows, core_rows::writes<writer_core>>());
static_assert(is_seen_to_fail<core_rows::wrong_rows, core_rows::reads<reader_core>>());

TEST_CASE("the fast bit core writes the rows") { check_all(core_rows::rows, core_rows::writes<writer_core>); }
TEST_CASE("the fast bit core reads the rows") { check_all(core_rows::rows, core_rows::reads<reader_core>); }
TEST_CASE("the fast bit core skips bits") { check_all(core_rows::rows, core_rows::advances<reader_core>); }
TEST_CASE("the fast bit core: random numbers come back, and nothing is written beyond the buffer") {
    core_rows::check_random_numbers<writer_core, reader_core>();
}

TEST_CASE("the fast bit core moves the same bits four bytes at a time and one by one, at each distance from the end") {
    for (std::size_t capacity = 0; capacity < 12; ++capacity) {
        std::array<std::byte, 12> out{};
        writer_core w(out.data(), capacity);
        for (unsigned i = 0; i < 12; ++i) w.put(0x10 + i, 8);
        for (std::size_t i = 0; i < out.size(); ++i)
            CHECK(out[i] == (i < capacity ? static_cast<std::byte>(0x10 + i) : std::byte{}));
        reader_core r(out.data(), capacity);
        for (std::size_t i = 0; i < capacity; ++i) CHECK(r.take(8) == 0x10 + i);
    }
}

/// The text of n bytes after `shift` bits, in a buffer of `capacity` bytes: moved at once, or byte by byte.
bool moves_texts(unsigned shift, std::size_t n, std::size_t capacity) {
    std::vector<std::byte> at_once(capacity), singly(capacity);
    std::vector<char> text(n), read(n);
    for (std::size_t i = 0; i < n; ++i) text[i] = static_cast<char>(0x93 + 29 * i);
    const std::uint32_t before = 0x5A5A5A5A & ((std::uint32_t{1} << shift) - 1);
    writer_core a(at_once.data(), capacity);
    writer_core b(singly.data(), capacity);
    a.put(before, shift);
    b.put(before, shift);
    a.put_bytes(text.data(), n);
    for (const char c : text) b.put(static_cast<std::uint8_t>(c), 8);
    a.put(5, 3);
    b.put(5, 3);
    a.pad();
    b.pad();
    if (at_once != singly || a.position() != b.position()) return false;
    if (capacity * 8 < shift + n * 8) return true;
    reader_core r(at_once.data(), capacity);
    r.advance(shift);
    std::uint32_t seen = 0;
    for (const char c : text) seen |= static_cast<std::uint8_t>(c);
    return r.take_bytes(read.data(), n) == seen && read == text && r.position() == shift + n * 8;
}

TEST_CASE("the fast bit core moves texts of each length, after each number of bits, at each distance from the end") {
    for (unsigned shift = 0; shift < 32; ++shift)
        for (std::size_t n = 0; n < 28; ++n)
            for (std::size_t capacity = n < 6 ? 0 : n - 6; capacity < n + 14; ++capacity) {
                CAPTURE(shift);
                CAPTURE(n);
                CAPTURE(capacity);
                CHECK(moves_texts(shift, n, capacity));
            }
}

}  // namespace bit_core_fast_test
