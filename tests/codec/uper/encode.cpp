// SPDX-License-Identifier: BSL-1.0
#include "codec/octets.hpp"
#include "codec/uper/types.hpp"

#include <sitrep/codec/binary.hpp>

#include <doctest/doctest.h>

#include <array>
#include <limits>
#include <string_view>

using namespace uper_types;
using namespace sitrep_test;
using sitrep::errc;
using sitrep::detail::choice_access;

namespace {

/// The value gives the octets, and the octets the value.
constexpr auto agrees = []<class T>(std::string_view, const T& value, std::string_view hex) {
    const octets expected = from_hex(hex);
    std::array<std::byte, 256> out{};
    const auto written = sitrep::to_binary(value, out);
    if (!written || !same(*written, expected.view())) return false;
    const auto read = sitrep::from_binary<T>(expected.view());
    const auto leniently = sitrep::from_binary<T>(expected.view(), sitrep::lenient);
    return read && !read.skipped() && *read == value && leniently && !leniently.skipped() && *leniently == value;
};

constexpr string repeated_x() {
    string s;
    std::array<char, 128> octets{};
    octets.fill('x');
    (void)s.s.assign({octets.data(), octets.size()});
    return s;
}
constexpr std::string_view repeated_x_hex =
    "8080"
    "7878787878787878787878787878787878787878787878787878787878787878"
    "7878787878787878787878787878787878787878787878787878787878787878"
    "7878787878787878787878787878787878787878787878787878787878787878"
    "7878787878787878787878787878787878787878787878787878787878787878";

/// Vectors on which six ASN.1 tools agree (Erlang asn1ct, pycrate, asn1tools, asn1c 0.9.28, 0.9.29 and mouse07410's); the
/// names say type and case. Left out are those outside the profile: INTEGER with MAX or extensible (I6, I8, S9), ENUMERATED
/// with explicit numbers (E2), IA5String (A5), additions of NULL (SA), explicit tags (T1).
template <class Check>
constexpr bool for_each_vector(Check check) {
    return check("B1.0", true, "80") && check("N1.0", nothing{}, "00") &&
           check("I1.0", number<std::int8_t, -5, 10>{-5}, "00") && check("I1.1", number<std::int8_t, -5, 10>{10}, "f0") &&
           check("I2.0", number<int, 1, 6>{6}, "a0") && check("I3.0", octet{200}, "c8") &&
           check("I4.0", number<std::uint32_t, 0, 4294967295u>{4294967295u}, "ffffffff") &&
           check("I5.0", number<std::uint64_t, 65808, 1099511627775>{65808}, "0000000000") &&
           check("I5.1", number<std::uint64_t, 65808, 1099511627775>{1099511627775}, "fffffefeef") &&
           check("IB.0", number<std::int32_t, -9000000, 9000000>{-1}, "44aa1f80") &&
           check("IC.0", (std::numeric_limits<std::int64_t>::min)(), "0000000000000000") &&
           check("IC.1", (std::numeric_limits<std::int64_t>::max)(), "ffffffffffffffff") &&
           check("IE.0", (std::numeric_limits<std::uint64_t>::max)(), "ffffffffffffffff") &&
           check("E1.0", e1::c, "80") && check("E3.0", e3::b, "40") && check("E3.1", e3::c, "80") &&
           check("E3.2", e3::d, "81") && check("U1.1", string{"\u00e9"}, "02c3a9") &&
           check("U1.2", repeated_x(), repeated_x_hex) && check("U2.0", string{"ab"}, "026162") &&
           check("P1.0", code{{'N', 'E'}}, "6900") && check("S1.1", s1{5, {}, 9}, "5640") &&
           check("S2.0", s2{3, false}, "00") && check("S2.1", s2{4, false}, "90") && check("S3.0", s3{5}, "28") &&
           check("members apart, in another order", spread{1, 0x11223344, 0x5566}, "55661122334401") &&
           check("nine presence bits", sparse{.a = 1, .i = 255}, "40407fc0") &&
           check("S4.0", s4{5, 7, {}}, "a81805c0") && check("S4.1", s4{5, 7, true}, "a81c05c00600") &&
           check("L2.0", sized<nibble, 4, 1, 4>{{{9}}}, "24") && check("L3.0", std::array<nibble, 2>{{{1}, {2}}}, "12") &&
           check("L6.0", sized<nibble, 4, 0, 65535>{{{1}}}, "000110") &&
           check("a list as an alternative", c6{sitrep::list<nibble, 3>{{1}}}, "41") &&
           check("a list in a list has a size of its own", sized<sitrep::list<nibble, 3>, 2, 0, 3>{{{{1}}}}, "41") &&
           check("C1.0", c1{2, {}, {}}, "80") && check("C3.0", c3{true}, "60") && check("C4.0", c4{octet{200}}, "8001c8") &&
           check("EVO.0", with_tail<inner>{{5, 200, {}, {}}, 170}, "a828039154") &&
           check("EVO.1", with_tail<inner>{{5, {}, sitrep::text<8>{"abc"}, {}}, 170}, "a8240806c2c4c754") &&
           check("EVO.2", with_tail<inner>{{5, 200, sitrep::text<8>{"ab"}, 3}, 170}, "a82e03900604c2c4026154") &&
           check("EVO.3", with_tail<e3>{e3::d, 170}, "81aa") &&
           check("EVO.4", with_tail<c5>{string{"ab"}, 170}, "8003026162aa") &&
           check("EVO.5", with_tail<c5>{nothing{}, 170}, "810100aa") &&
           check("EVO.6",
                 list_with_tail{{{1, 7, {}, {}}, {2, {}, {}, {}}, {3, {}, sitrep::text<8>{"ab"}, {}}}, 170},
                 "e20a00838a609018130b1550");
}

/// What an old decoder makes of a newer version's octets: strict refuses them, lenient says that it skipped something.
template <class Check>
constexpr bool for_each_old_reader(Check check) {
    return check("EVO.0", with_tail<inner_old>{{5}, 170}, "a828039154") &&
           check("EVO.1", with_tail<inner_old>{{5}, 170}, "a8240806c2c4c754") &&
           check("EVO.2", with_tail<inner_old>{{5}, 170}, "a82e03900604c2c4026154") &&
           check("EVO.3", with_tail<e3_old>{static_cast<e3_old>(3), 170}, "81aa") &&
           check("EVO.4", with_tail<c3>{[] { c3 c; choice_access::set_unknown(c); return c; }(), 170}, "8003026162aa") &&
           check("EVO.5", with_tail<c3>{[] { c3 c; choice_access::set_unknown(c); return c; }(), 170}, "810100aa") &&
           check("19.8 an older writer knew fewer additions", s4{5, 5, {}}, "a8080a80");
}
constexpr auto survives = []<class T>(std::string_view, const T& value, std::string_view hex) {
    const octets in = from_hex(hex);
    const auto read = sitrep::from_binary<T>(in.view(), sitrep::lenient);
    return read && read.skipped() && *read == value &&
           sitrep::from_binary<T>(in.view()).error().code == errc::unknown_value;
};

/// Wrong octets, one line for each defect: the code, and the bit at which it is found.
template <class Check>
constexpr bool for_each_malformed(Check check) {
    return check("11.1 trailing octet", tag<octet>{}, "c800", errc::trailing_input, 8u) &&
           check("11.1 trailing octet after padding", tag<nibble>{}, "5000", errc::trailing_input, 8u) &&
           check("11.1 padding bit set", tag<nibble>{}, "51", errc::padding, 7u) &&
           check("19 cut within the presence bits", tag<sparse>{}, "40", errc::end_of_input, 1u) &&
           check("11.1 nothing at all", tag<octet>{}, "", errc::end_of_input, 0u) &&
           check("11.1.3 octet of no bits not zero", tag<nothing>{}, "01", errc::padding, 7u) &&
           check("11.5 above the range", tag<number<int, 1, 6>>{}, "c0", errc::out_of_range, 0u) &&
           check("11.5 above a 25-bit range", tag<number<std::int32_t, -9000000, 9000000>>{}, "ffffff80", errc::out_of_range, 0u) &&
           check("11.5 above a 40-bit range", tag<number<std::uint64_t, 65808, 1099511627775>>{}, "ffffffffff", errc::out_of_range, 0u) &&
           check("truncated integer", tag<number<std::int32_t, -9000000, 9000000>>{}, "44aa1f", errc::end_of_input, 0u) &&
           check("14.2 no such enumerator", tag<e1>{}, "c0", errc::out_of_range, 0u) &&
           check("14.3 unknown addition", tag<e3>{}, "82", errc::unknown_value, 8u) &&
           check("11.6 not a small number", tag<e3>{}, "c0", errc::too_long, 8u) &&
           check("30.5 above Z", tag<code>{}, "d400", errc::out_of_range, 0u) &&
           check("11.9.3.6 length not minimal", tag<string>{}, "8002616200", errc::not_canonical, 16u) &&
           check("11.9.3.8 fragments", tag<string>{}, "c161", errc::too_long, 16u) &&
           check("30.6 not UTF-8", tag<string>{}, "0261ff", errc::bad_utf8, 16u) &&
           check("30.6 shorter than its length", tag<string>{}, "0361", errc::end_of_input, 8u) &&
           check("30.6 longer than there is room for", tag<with_tail<std::optional<sitrep::text<1>>>>{}, "8130b10000", errc::too_long, 9u) &&
           check("empty text present", tag<with_tail<std::optional<sitrep::text<1>>>>{}, "800000", errc::not_canonical, 9u) &&
           check("19.5 default written out", tag<s2>{}, "8c", errc::not_canonical, 6u) &&
           check("19.1 extension bit without additions", tag<s4>{}, "a81000", errc::not_canonical, 5u) &&
           check("19.8 fewer additions than known", tag<s4>{}, "a8080a80", errc::unknown_value, 13u) &&
           check("11.2 empty open type", tag<s4>{}, "a81800", errc::not_canonical, 22u) &&
           check("11.2 open type too short", tag<with_tail<c4>>{}, "810102616200", errc::end_of_input, 24u) &&
           check("11.2 open type too long", tag<s4>{}, "a8180b8000", errc::trailing_input, 30u) &&
           check("11.2 open type with padding set", tag<s4>{}, "a81805fc", errc::padding, 29u) &&
           check("20.6 more elements than there is room for", tag<sized<nibble, 4, 0, 65535>>{}, "000511111100", errc::too_long, 0u) &&
           check("20.6 elements missing", tag<sized<nibble, 4, 0, 65535>>{}, "000211", errc::none, 0u) &&
           check("20.6 more elements than octets", tag<sized<nibble, 4, 0, 65535>>{}, "0004", errc::end_of_input, 16u) &&
           check("20.6 more elements than its size allows", tag<sized<nibble, 3, 0, 4>>{}, "a00000", errc::out_of_range, 0u) &&
           check("19.7 number of additions not small", tag<s4>{}, "ac1805c0", errc::too_long, 12u) &&
           check("11.9.3.6 length of an open type not minimal", tag<s4>{}, "a81a0005c0", errc::not_canonical, 30u) &&
           check("23.6 no such alternative", tag<c1>{}, "c0", errc::out_of_range, 0u) &&
           check("23.8 unknown alternative", tag<c3>{}, "800100", errc::unknown_value, 8u);
}
constexpr auto refused = []<class T>(std::string_view, tag<T>, std::string_view hex, errc code, unsigned bit) {
    const octets in = from_hex(hex);
    const auto read = sitrep::from_binary<T>(in.view());
    if (code == errc::none) return static_cast<bool>(read);
    if (read) return false;
    const auto& e = read.error();
    return e.code == code && e.offset * 8 + e.bit == bit && e.line == 0;
};

/// Values that have no binary form.
template <class Check>
constexpr bool for_each_unwritable(Check check) {
    return check("below the range", number<int, 1, 6>{0}, errc::out_of_range, "/n") &&
           check("above the range", number<int, 1, 6>{7}, errc::out_of_range, "/n") &&
           check("above a wide range", number<std::uint64_t, 65808, 1099511627775>{0}, errc::out_of_range, "/n") &&
           check("64 bits wide in a narrow range", number<std::int64_t, 0, 9>{1LL << 40}, errc::out_of_range, "/n") &&
           check("no such enumerator", static_cast<e1>(3), errc::out_of_range, "") &&
           check("empty, but required", string{}, errc::missing, "/s") &&
           check("small letters", code{{'n', 'e'}}, errc::out_of_range, "/c") &&
           check("too few elements", sized<nibble, 4, 1, 4>{}, errc::missing, "/l") &&
           check("an empty list as an alternative", c6{sitrep::list<nibble, 3>{}}, errc::missing, "/l") &&
           check("an empty list in a list", sized<sitrep::list<nibble, 3>, 2, 0, 3>{{{}}}, errc::missing, "/l/0") &&
           check("inside a list", sized<nibble, 4, 1, 4>{{{1}, {99}}}, errc::out_of_range, "/l/1/n") &&
           check("unknown alternative", [] { c3 c; choice_access::set_unknown(c); return c; }(), errc::unknown_value, "") &&
           check("before additions", s4{16, 7, true}, errc::out_of_range, "/a") &&
           check("in an addition", s4{5, 16, true}, errc::out_of_range, "/b") &&
           check("in an alternative", c4{nibble{16}}, errc::out_of_range, "/a/n");
}
constexpr auto unwritable = []<class T>(std::string_view, const T& value, errc code, std::string_view path) {
    std::array<std::byte, 64> out{};
    const auto written = sitrep::to_binary(value, out);
    return !written && written.error().code == code && (SITREP_SMALL || written.error().path.view() == path);
};

static_assert(for_each_vector(agrees));
static_assert(for_each_old_reader(survives));
static_assert(for_each_malformed(refused));
static_assert(for_each_unwritable(unwritable));
static_assert(!agrees("known bad", octet{200}, "c9"));
static_assert(!refused("known bad", tag<octet>{}, "c8", errc::trailing_input, 8u));

/// The same at run time, each row by its name.
template <class Check>
auto by_name(Check check) {
    return [check](std::string_view name, const auto&... row) {
        INFO("vector: ", name);
        volatile bool holds = check(name, row...);
        CHECK(holds);
        return true;
    };
}

}  // namespace

TEST_CASE("UPER: vectors, both ways") { for_each_vector(by_name(agrees)); }
TEST_CASE("UPER: an old reader survives what was added") { for_each_old_reader(by_name(survives)); }
TEST_CASE("UPER: malformed octets are refused where they are wrong") { for_each_malformed(by_name(refused)); }
TEST_CASE("UPER: values without a binary form are refused with a path") { for_each_unwritable(by_name(unwritable)); }

TEST_CASE("UPER: a known-bad vector fails") {
    CHECK_FALSE(agrees("", octet{200}, "c9"));
    CHECK_FALSE(agrees("", octet{201}, "c8"));
    CHECK_FALSE(refused("", tag<octet>{}, "c8", errc::trailing_input, 8u));
}
