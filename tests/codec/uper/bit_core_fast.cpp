// SPDX-License-Identifier: BSL-1.0
#include "codec/uper/core_rows.hpp"
#include "support.hpp"

#include <sitrep/codec/uper/bit_core_fast.hpp>

#include <array>
#include <cstddef>
#include <span>

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

}  // namespace bit_core_fast_test
