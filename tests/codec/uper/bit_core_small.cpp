// SPDX-License-Identifier: BSL-1.0
#include "codec/uper/core_rows.hpp"
#include "support.hpp"

#include <sitrep/codec/uper/bit_core_small.hpp>

#include <array>
#include <cstddef>
#include <cstdint>

namespace bit_core_small_test {

using sitrep_test::check_all, sitrep_test::first_wrong, sitrep_test::is_seen_to_fail, sitrep_test::no_row;
using writer_core = sitrep::detail::small_writer_core;
using reader_core = sitrep::detail::small_reader_core;

static_assert(first_wrong<core_rows::rows, core_rows::writes<writer_core>>() == no_row);
static_assert(first_wrong<core_rows::rows, core_rows::reads<reader_core>>() == no_row);
static_assert(first_wrong<core_rows::rows, core_rows::advances<reader_core>>() == no_row);
static_assert(is_seen_to_fail<core_rows::wrong_rows, core_rows::writes<writer_core>>());
static_assert(is_seen_to_fail<core_rows::wrong_rows, core_rows::reads<reader_core>>());

TEST_CASE("the small bit core writes the rows") { check_all(core_rows::rows, core_rows::writes<writer_core>); }
TEST_CASE("the small bit core reads the rows") { check_all(core_rows::rows, core_rows::reads<reader_core>); }
TEST_CASE("the small bit core skips bits") { check_all(core_rows::rows, core_rows::advances<reader_core>); }
TEST_CASE("the small bit core: random numbers come back, and nothing is written beyond the buffer") {
    core_rows::check_random_numbers<writer_core, reader_core>();
}

constexpr bool sets_each_bit() {
    for (std::size_t bit = 0; bit < 16; ++bit) {
        std::array<std::byte, 2> out{};
        writer_core w(out.data(), out.size());
        w.put(0, 16);
        w.set(bit);
        if (out[bit / 8] != static_cast<std::byte>(0x80u >> bit % 8) || out[1 - bit / 8] != std::byte{}) return false;
    }
    return true;
}
static_assert(sets_each_bit());

TEST_CASE("the small bit core sets a bit that it wrote as 0") { CHECK(sets_each_bit()); }

TEST_CASE("the small bit core sets nothing once the buffer is full") {
    std::array<std::byte, 1> out{};
    writer_core w(out.data(), out.size());
    w.put(0, 9);
    w.set(0);
    CHECK(out[0] == std::byte{});
}

/// The last n bits move by a byte, wherever they begin.
constexpr bool inserts_a_byte(unsigned n, std::uint32_t v) {
    for (unsigned before = 0; before < 8; ++before) {
        std::array<std::byte, 6> inserted{}, expected{};
        writer_core w(inserted.data(), inserted.size()), e(expected.data(), expected.size());
        for (writer_core* core : {&w, &e}) core->put(0x7F, before + 7);
        w.put(v, n);
        w.insert_byte(before + 7);
        e.put(0, 8);
        e.put(v, n);
        for (writer_core* core : {&w, &e}) core->put(5, 3);
        if (inserted != expected || w.position() != e.position()) return false;
    }
    return true;
}
static_assert(inserts_a_byte(1, 1) && inserts_a_byte(8, 0xA5) && inserts_a_byte(13, 0x1FFF) &&
              inserts_a_byte(9, 0x100));

TEST_CASE("the small bit core inserts a byte") {
    CHECK(inserts_a_byte(13, 0x1555));
    std::array<std::byte, 2> out{};
    writer_core w(out.data(), out.size());
    w.put(0x1FF, 9);
    w.insert_byte(1);  // needs a third byte
    CHECK_FALSE(w.fits());
    CHECK(out == std::array{std::byte{0xFF}, std::byte{0x80}});
}

}  // namespace bit_core_small_test
