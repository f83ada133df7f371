// SPDX-License-Identifier: BSL-1.0
#include "codec/octets.hpp"
#include "codec/uper/table/compare.hpp"
#include "codec/uper/table/types.hpp"
#include "support.hpp"

#include <sitrep/codec/binary.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <type_traits>

#if SITREP_DETAIL_TABLES
#include <sitrep/codec/uper/table/decode.hpp>

namespace table_decode_test {

using namespace table_types;
using sitrep::errc;
namespace detail = sitrep::detail;

/// A sample, each beginning of it, and it with one bit or two changed: the decoder of T gives the same as generated code.
template <const auto& sample, class T = std::remove_cvref_t<decltype(sample)>> void check_damaged() {
    constexpr auto octets = sitrep::binary_of<sample>;
    for (std::size_t cut = 0; cut <= octets.size(); ++cut) {
        INFO("cut at ", cut);
        compare_tables::check_decoder<T>(std::span(octets).first(cut));
    }
    auto changed = octets;
    const auto flip = [&changed](std::size_t bit) { changed[bit / 8] ^= static_cast<std::byte>(0x80u >> bit % 8); };
    for (std::size_t first = 0; first < 8 * octets.size(); ++first) {
        flip(first);
        for (std::size_t second = first; second < 8 * octets.size(); second += second == first ? 1 : 7) {
            if (second != first) flip(second);
            INFO("changed ", first, " and ", second);
            compare_tables::check_decoder<T>(changed);
            if (second != first) flip(second);
        }
        flip(first);
    }
}

TEST_CASE("table decoder: damaged numbers") { check_damaged<numbers_sample>(); }
TEST_CASE("table decoder: damaged members without an instruction") { check_damaged<fallbacks_sample>(); }
TEST_CASE("table decoder: damaged choices, additions and defaults") { check_damaged<mixed_sample>(); }
TEST_CASE("table decoder: damaged values and structs of unusual shapes") { check_damaged<special_sample>(); }
TEST_CASE("table decoder: damaged sequences in sequences") { check_damaged<deep_sample>(); }
TEST_CASE("table decoder: damaged values whose range ends next to 0") { check_damaged<next_to_zero_sample>(); }
TEST_CASE("table decoder: a damaged flat struct") { check_damaged<flat_sample>(); }
TEST_CASE("table decoder: damaged lists beyond the capacity") { check_damaged<roomy_sample, roomy<2>>(); }

TEST_CASE("table decoder: damaged additions") {
    check_damaged<grown_in_part>();
    check_damaged<grown_sample>();
    check_damaged<late_sample>();
}
TEST_CASE("table decoder: damaged additions that are unknown in part, or all") {
    check_damaged<grown_in_part, grown_8<either_2>>();
    check_damaged<grown_in_part, grown_3<either_3>>();
    check_damaged<grown_sample, grown_3<either_1>>();
    check_damaged<grown_sample, grown_0<either_2>>();
}

TEST_CASE("table decoder: suspends at each call-out, and refuses a wire struct at its first bit") {
    using callouts = detail::callouts_of<next_to_zero>;
    constexpr auto needs = detail::compiled_table<next_to_zero>.needs;
    constexpr auto octets = sitrep::binary_of<next_to_zero_sample>;
    for (const bool valid : {true, false}) {
        detail::interpreter_stack<detail::decode_frame, needs.scratch, needs.frames> stack;
        next_to_zero value{};
        detail::table_decoder<detail::strict_reader> r(
            octets, stack.first_frame(), reinterpret_cast<std::byte*>(&value), detail::table_of<next_to_zero>.data());
        CHECK(r.resume() == 1);
        CHECK(r.object() == reinterpret_cast<std::byte*>(&value.b));
        if (valid) detail::finish(1, r, callouts{});
        else r.refuse();
        CHECK(r.resume() == 0);
        CHECK(r.ok() == valid);
        if (valid) CHECK(value == next_to_zero_sample);
        sitrep::error e;
        r.report_to(e);
        CHECK(e.code == (valid ? errc::none : errc::bad_value));
        CHECK(e.bit == (valid ? 0 : 7));  // after the extension bit, three presence bits, and 3 bits of `a`
    }
}

}  // namespace table_decode_test
#endif
