// SPDX-License-Identifier: BSL-1.0
#include "codec/octets.hpp"
#include "codec/starts.hpp"
#include "codec/uper/types.hpp"
#include "codec/uper/vectors.hpp"
#include "support.hpp"

#include <sitrep/codec/binary.hpp>

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <optional>
#include <string_view>

namespace uper_decode_test {

using namespace uper_types;
using sitrep::errc;
using sitrep_test::check_all, sitrep_test::first_wrong, sitrep_test::from_hex, sitrep_test::is_seen_to_fail;
using sitrep_test::no_row, sitrep_test::octets;

constexpr auto decodes = [](const vector& v) { return v.agrees(direction::decode); };
static_assert(first_wrong<vectors, decodes>() == no_row);
static_assert(is_seen_to_fail<wrong_vectors, decodes>());

struct input {
    std::string_view name;
    bool (*holds)();
};
constexpr auto input_holds = [](const input& row) { return row.holds(); };

// --- an older version decodes the octets of a newer one: strict refuses them, lenient says that it skipped something

template <class T> constexpr bool skips_to(const T& value, std::string_view hex) {
    const octets in = from_hex(hex);
    const auto read = sitrep::from_binary<T>(in.view(), sitrep::decode_mode::lenient);
    return read && read.skipped() && *read == value &&
           sitrep::from_binary<T>(in.view()).error().code == errc::unknown_value;
}
constexpr input newer_inputs[] = {
    {"EVO.0", [] { return skips_to(with_tail<inner_old>{{5}, 170}, "a828039154"); }},
    {"EVO.1", [] { return skips_to(with_tail<inner_old>{{5}, 170}, "a8240806c2c4c754"); }},
    {"EVO.2", [] { return skips_to(with_tail<inner_old>{{5}, 170}, "a82e03900604c2c4026154"); }},
    {"EVO.3", [] { return skips_to(with_tail<e3_old>{static_cast<e3_old>(3), 170}, "81aa"); }},
    {"EVO.4", [] { return skips_to(with_tail<c3>{unknown_alternative<c3>(), 170}, "8003026162aa"); }},
    {"EVO.5", [] { return skips_to(with_tail<c3>{unknown_alternative<c3>(), 170}, "810100aa"); }},
    {"19.8 an older writer knew fewer additions", [] { return skips_to(s4{5, 5, {}}, "a8080a80"); }},
};
static_assert(first_wrong<newer_inputs, input_holds>() == no_row);

// --- malformed octets: the code, and the bit at which the defect begins

template <class T> constexpr bool is_refused_at(std::string_view hex, errc code, unsigned bit) {
    const octets in = from_hex(hex);
    const auto read = sitrep::from_binary<T>(in.view());
    if (read) return false;
    const auto& e = read.error();
    return e.code == code && e.offset * 8 + e.bit == bit && e.line == 0;
}
constexpr input malformed_inputs[] = {
    {"11.1 trailing octet", [] { return is_refused_at<octet>("c800", errc::trailing_input, 8u); }},
    {"11.1 trailing octet after padding", [] { return is_refused_at<nibble>("5000", errc::trailing_input, 8u); }},
    {"11.1 padding bit set", [] { return is_refused_at<nibble>("51", errc::padding, 7u); }},
    {"19 cut within the presence bits", [] { return is_refused_at<sparse>("40", errc::end_of_input, 1u); }},
    {"19 unknown additions, cut within the presence bits",
     [] { return is_refused_at<sparse>("c0", errc::unknown_value, 1u); }},
    {"11.1 nothing at all", [] { return is_refused_at<octet>("", errc::end_of_input, 0u); }},
    {"11.1.3 octet of no bits not zero", [] { return is_refused_at<nothing>("01", errc::padding, 7u); }},
    {"11.5 above the range", [] { return is_refused_at<number<int, 1, 6>>("c0", errc::out_of_range, 0u); }},
    {"11.5 above a 25-bit range",
     [] { return is_refused_at<number<std::int32_t, -9000000, 9000000>>("ffffff80", errc::out_of_range, 0u); }},
    {"11.5 above a 40-bit range",
     [] { return is_refused_at<number<std::uint64_t, 65808, 1099511627775>>("ffffffffff", errc::out_of_range, 0u); }},
    {"truncated integer",
     [] { return is_refused_at<number<std::int32_t, -9000000, 9000000>>("44aa1f", errc::end_of_input, 0u); }},
    {"14.2 no such enumerator", [] { return is_refused_at<e1>("c0", errc::out_of_range, 0u); }},
    {"14.3 unknown addition", [] { return is_refused_at<e3>("82", errc::unknown_value, 8u); }},
    {"11.6 not a small number", [] { return is_refused_at<e3>("c0", errc::too_long, 8u); }},
    {"30.5 above Z", [] { return is_refused_at<code>("d400", errc::out_of_range, 0u); }},
    {"11.9.3.6 length not minimal", [] { return is_refused_at<string>("8002616200", errc::not_canonical, 16u); }},
    {"11.9.3.8 fragments", [] { return is_refused_at<string>("c161", errc::too_long, 16u); }},
    {"30.6 not UTF-8", [] { return is_refused_at<string>("0261ff", errc::bad_utf8, 16u); }},
    {"30.6 shorter than its length", [] { return is_refused_at<string>("0361", errc::end_of_input, 8u); }},
    {"30.6 longer than the capacity",
     [] { return is_refused_at<with_tail<std::optional<sitrep::text<1>>>>("8130b10000", errc::too_long, 9u); }},
    {"empty text present",
     [] { return is_refused_at<with_tail<std::optional<sitrep::text<1>>>>("800000", errc::not_canonical, 9u); }},
    {"19.5 default written out", [] { return is_refused_at<s2>("8c", errc::not_canonical, 6u); }},
    {"19.1 extension bit without additions", [] { return is_refused_at<s4>("a81000", errc::not_canonical, 5u); }},
    {"19.8 fewer additions than known", [] { return is_refused_at<s4>("a8080a80", errc::unknown_value, 13u); }},
    {"11.2 empty open type", [] { return is_refused_at<s4>("a81800", errc::not_canonical, 22u); }},
    {"11.2 open type too short", [] { return is_refused_at<with_tail<c4>>("810102616200", errc::end_of_input, 24u); }},
    {"11.2 open type too long", [] { return is_refused_at<s4>("a8180b8000", errc::trailing_input, 30u); }},
    {"11.2 open type with padding set", [] { return is_refused_at<s4>("a81805fc", errc::padding, 29u); }},
    {"20.6 more elements than the capacity",
     [] { return is_refused_at<sized<nibble, 4, 0, 65535>>("000511111100", errc::too_long, 0u); }},
    {"20.6 more elements than octets",
     [] { return is_refused_at<sized<nibble, 4, 0, 65535>>("0004", errc::end_of_input, 16u); }},
    {"20.6 more elements than its size allows",
     [] { return is_refused_at<sized<nibble, 3, 0, 4>>("a00000", errc::out_of_range, 0u); }},
    {"19.7 number of additions not small", [] { return is_refused_at<s4>("ac1805c0", errc::too_long, 12u); }},
    {"11.9.3.6 length of an open type not minimal",
     [] { return is_refused_at<s4>("a81a0005c0", errc::not_canonical, 30u); }},
    {"23.6 no such alternative", [] { return is_refused_at<c1>("c0", errc::out_of_range, 0u); }},
    {"23.8 unknown alternative", [] { return is_refused_at<c3>("800100", errc::unknown_value, 8u); }},
};
constexpr input wrongly_called_malformed[] = {
    {"trailing octet", [] { return is_refused_at<octet>("c800", errc::trailing_input, 8u); }},
    {"no trailing octet", [] { return is_refused_at<octet>("c8", errc::trailing_input, 8u); }},
    {"another bit", [] { return is_refused_at<octet>("c800", errc::trailing_input, 7u); }},
    {"another code", [] { return is_refused_at<octet>("c800", errc::padding, 8u); }},
};
static_assert(first_wrong<malformed_inputs, input_holds>() == no_row);
static_assert(is_seen_to_fail<wrongly_called_malformed, input_holds>());

// --- lists beyond the capacity of this program, but within the size that the wire allows

/// The small core keeps no path.
template <class T>
constexpr bool is_error(const sitrep::result<T>& read, errc code, unsigned bit, std::string_view path) {
    if (read) return false;
    const auto& e = read.error();
    return e.code == code && e.offset * 8 + e.bit == bit && e.path == (SITREP_SMALL ? "" : path);
}
/// Strict: too_long at the size. Lenient: the first elements.
template <class T> constexpr bool drops_to(const T& kept, std::string_view hex) {
    const octets in = from_hex(hex);
    const auto lenient = sitrep::from_binary<T>(in.view(), sitrep::lenient);
    return is_error(sitrep::from_binary<T>(in.view()), errc::too_long, 0, "/l") && lenient && *lenient == kept &&
           lenient.skipped();
}
/// Lenient: an error in an element that would have been dropped, or after it.
template <class T>
constexpr bool is_refused_leniently(std::string_view hex, errc code, unsigned bit, std::string_view path) {
    return is_error(sitrep::from_binary<T>(from_hex(hex).view(), sitrep::lenient), code, bit, path);
}
using digit = number<int, 1, 6>;
using long_list = sized<nibble, 1, 0, 65535>;
constexpr input long_lists[] = {
    {"two of five", [] { return drops_to(sized<nibble, 2, 0, 5>{{{1}, {2}}}, "a2468a"); }},
    {"two of three", [] { return drops_to(sized<nibble, 2, 0, 5>{{{1}, {2}}}, "6246"); }},
    {"one of three, of no bits", [] { return drops_to(sized<nothing, 1, 0, 3>{{{}}}, "c0"); }},
    {"a list in a list that is dropped",
     [] { return drops_to(sized<sized<nibble, 2, 0, 5>, 1, 0, 3>{{{{{1}}}}}, "88d12345"); }},
    {"texts", [] { return drops_to(sized<string, 1, 0, 3>{{{"a"}}}, "80584058c0"); }},
    {"a number out of range",
     [] { return is_refused_leniently<sized<digit, 2, 0, 5>>("6070", errc::out_of_range, 9, "/l/2/n"); }},
    {"a number out of range, after a dropped one",
     [] { return is_refused_leniently<sized<digit, 2, 0, 5>>("800e", errc::out_of_range, 12, "/l/3/n"); }},
    {"a text that is not UTF-8",
     [] { return is_refused_leniently<sized<string, 1, 0, 3>>("8058407fc0", errc::bad_utf8, 26, "/l/1/s"); }},
    {"cut", [] { return is_refused_leniently<sized<nibble, 2, 0, 5>>("a246", errc::end_of_input, 15, "/l/3/n"); }},
    {"trailing octet",
     [] { return is_refused_leniently<sized<nibble, 2, 0, 5>>("a2468a00", errc::trailing_input, 24, ""); }},
    {"more than the wire allows",
     [] { return is_refused_leniently<sized<nibble, 2, 0, 5>>("c0", errc::out_of_range, 0, "/l"); }},
    {"more elements than octets",
     [] { return is_refused_leniently<long_list>("ffff1111", errc::end_of_input, 32, "/l/4/n"); }},
    {"more lists than octets",
     [] {
         using lists = sized<sized<long_list, 1, 0, 65535>, 1, 0, 65535>;
         return is_refused_leniently<lists>("fffffffffffe", errc::end_of_input, 48, "/l/0/l/0/l/0/n");
     }},
};
constexpr input wrongly_dropped[] = {
    {"two of two", [] { return drops_to(sized<nibble, 2, 0, 5>{{{1}, {2}}}, "4240"); }},
    {"the last two", [] { return drops_to(sized<nibble, 2, 0, 5>{{{4}, {5}}}, "a2468a"); }},
};
static_assert(first_wrong<long_lists, input_holds>() == no_row);
static_assert(is_seen_to_fail<wrongly_dropped, input_holds>());

TEST_CASE("UPER: lists beyond the capacity are refused, or their first elements kept") {
    check_all(long_lists, input_holds);
    for (const input& row : wrongly_dropped) CHECK_FALSE(input_holds(row));
}
TEST_CASE("UPER: the decoder reads the vectors") { check_all(vectors, decodes); }
TEST_CASE("UPER: an older version survives additions") { check_all(newer_inputs, input_holds); }
TEST_CASE("UPER: malformed octets are refused at the bit of the defect") { check_all(malformed_inputs, input_holds); }

TEST_CASE("UPER: a list of fewer elements than its capacity ends where its size says") {
    using nibbles = sized<nibble, 4, 0, 65535>;
    const auto read = sitrep::from_binary<nibbles>(from_hex("000211").view());
    REQUIRE(read);
    CHECK(*read == nibbles{{{1}, {1}}});
}

TEST_CASE("UPER: the checks of malformed octets can fail") {
    CHECK(input_holds(wrongly_called_malformed[0]));
    for (std::size_t i = 1; i < std::size(wrongly_called_malformed); ++i)
        CHECK_FALSE(input_holds(wrongly_called_malformed[i]));
}

// --- what the input does not have is absent

template <class T> constexpr bool survives(const T& value) {
    std::byte out[64]{};
    const auto written = sitrep::to_binary(value, out);
    const auto read = sitrep::from_binary<T>(*written);
    return read && *read == value;
}
static_assert(survives(starts::deepest{}));

TEST_CASE("UPER: what is absent is so also where an initializer says otherwise") {
    CHECK(survives(starts::least()));
    CHECK(survives(starts::whole{}));
    CHECK(survives(starts::changing{}));
    CHECK(survives(starts::deepest{}));
}

}  // namespace uper_decode_test
