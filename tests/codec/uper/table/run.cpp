// SPDX-License-Identifier: BSL-1.0
// The tests of tables run where tables exist: in the small core, when GCC compiles it.
#include "codec/octets.hpp"
#include "codec/uper/table/compare.hpp"
#include "codec/uper/table/types.hpp"
#include "support.hpp"

#include <sitrep/codec/binary.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <new>
#include <span>
#include <type_traits>

#if SITREP_DETAIL_TABLES
#include <sitrep/codec/uper/table/run.hpp>

namespace table_run_test {

using namespace table_types;
using sitrep::errc;
namespace detail = sitrep::detail;

/// A sample at run time, by its table, gives the octets that generated code gives in a constant expression; and from
/// these the same object comes back, even in memory that is not clear.
template <const auto& sample> void check_both_ways() {
    using T = std::remove_cvref_t<decltype(sample)>;
    static_assert(detail::has_table<T>);
    constexpr auto octets = sitrep::binary_of<sample>;
    std::byte out[compare_tables::capacity]{};
    const auto written = sitrep::to_binary(sitrep_test::at_run_time(sample), out);
    REQUIRE(written);
    CHECK(sitrep_test::same(*written, octets));

    using result = sitrep::result<T>;
    for (const auto mode : {sitrep::decode_mode::strict, sitrep::decode_mode::lenient}) {
        alignas(result) std::byte memory[sizeof(result)];
        for (std::byte& b : memory) b = std::byte{0xA5};
        const auto& read = *new (memory) result(sitrep::from_binary<T>(sitrep_test::at_run_time(octets), mode));
        REQUIRE(read);
        CHECK(*read == sample);
        CHECK_FALSE(read.skipped());
    }
}

TEST_CASE("tables: numbers, both ways") { check_both_ways<numbers_sample>(); }
TEST_CASE("tables: members without an instruction, both ways") { check_both_ways<fallbacks_sample>(); }
TEST_CASE("tables: choices, additions and defaults, both ways") { check_both_ways<mixed_sample>(); }
TEST_CASE("tables: values and structs of unusual shapes, both ways") { check_both_ways<special_sample>(); }
TEST_CASE("tables: sequences in sequences, both ways") { check_both_ways<deep_sample>(); }
TEST_CASE("tables: values whose range ends next to 0, both ways") { check_both_ways<next_to_zero_sample>(); }
TEST_CASE("tables: a flat struct, both ways") { check_both_ways<flat_sample>(); }

TEST_CASE("tables: additions, both ways") {
    check_both_ways<grown_sample>();
    check_both_ways<grown_root>();
    check_both_ways<grown_in_part>();
    check_both_ways<grown_long>();
}

TEST_CASE("tables: elements beyond the capacity are dropped, or an error") {
    static_assert(detail::has_table<roomy<2>>);
    constexpr auto octets = sitrep::binary_of<roomy_sample>;
    using result = sitrep::result<roomy<2>>;
    alignas(result) std::byte memory[sizeof(result)];
    for (std::byte& b : memory) b = std::byte{0xA5};
    const auto& read = *new (memory) result(sitrep::from_binary<roomy<2>>(octets, sitrep::lenient));
    REQUIRE(read);
    CHECK(*read == roomy_seen);
    CHECK(read.skipped());
    const auto strict = sitrep::from_binary<roomy<2>>(octets);
    REQUIRE_FALSE(strict);
    CHECK(strict.error().code == errc::too_long);
    CHECK(strict.error().offset == 1);  // after the extension bit and seven presence bits
    CHECK(strict.error().bit == 0);
}

TEST_CASE("tables: an error leaves the decoder as an error, with its code and bit") {
    const auto flat_error = sitrep::from_binary<flat>(sitrep_test::from_hex("ff").view());
    REQUIRE_FALSE(flat_error);
    CHECK(flat_error.error().code == errc::unknown_value);
    CHECK(flat_error.error().bit == 1);  // after the extension bit
    const auto deep_error = sitrep::from_binary<deep>(sitrep_test::from_hex("").view());
    REQUIRE_FALSE(deep_error);
    CHECK(deep_error.error().code == errc::end_of_input);
}

TEST_CASE("tables: constant expressions use generated code, and give the same") {
    constexpr auto read = sitrep::from_binary<flat>(sitrep::binary_of<flat_sample>);
    static_assert(read && *read == flat_sample);
    CHECK(*sitrep::from_binary<flat>(sitrep::binary_of<flat_sample>) == *read);
}

TEST_CASE("tables: a type without a table goes by generated code") {
    static_assert(!detail::has_table<with_defaults>);
    static constexpr with_defaults sample{5, two::a};
    compare_tables::check_encoder(sample);
    CHECK(*sitrep::from_binary<with_defaults>(sitrep::binary_of<sample>) == sample);
}

}  // namespace table_run_test
#endif
