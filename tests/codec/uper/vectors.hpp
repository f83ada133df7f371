// SPDX-License-Identifier: BSL-1.0
// Vectors on which six ASN.1 tools agree, as one table for the encoder and the decoder.
#ifndef SITREP_TESTS_CODEC_UPER_VECTORS_HPP
#define SITREP_TESTS_CODEC_UPER_VECTORS_HPP

#include "codec/octets.hpp"
#include "codec/uper/types.hpp"

#include <sitrep/codec/binary.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <string_view>

namespace uper_types {

enum class direction : std::uint8_t { encode, decode };

/// True if to_binary writes the octets for the value, or if from_binary, strict and lenient, reads the value from them.
template <class T> constexpr bool agree(direction d, const T& value, std::string_view hex) {
    const sitrep_test::octets expected = sitrep_test::from_hex(hex);
    if (d == direction::encode) {
        std::array<std::byte, 256> out{};
        const auto written = sitrep::to_binary(value, out);
        return written && sitrep_test::same(*written, expected.view());
    }
    const auto strict = sitrep::from_binary<T>(expected.view());
    const auto lenient = sitrep::from_binary<T>(expected.view(), sitrep::decode_mode::lenient);
    return strict && !strict.skipped() && *strict == value && lenient && !lenient.skipped() && *lenient == value;
}

/// A choice that holds an alternative of a later version, as lenient decoding leaves it.
template <class Choice> constexpr Choice unknown_alternative() {
    return *sitrep::from_binary<Choice>(sitrep_test::from_hex("8f0100").view(), sitrep::decode_mode::lenient);
}

struct vector {
    std::string_view name;
    bool (*agrees)(direction);
};

constexpr string repeated_x() {
    string s;
    std::array<char, 128> characters{};
    characters.fill('x');
    (void)s.s.assign({characters.data(), characters.size()});
    return s;
}
constexpr std::string_view repeated_x_hex =
    "8080"
    "7878787878787878787878787878787878787878787878787878787878787878"
    "7878787878787878787878787878787878787878787878787878787878787878"
    "7878787878787878787878787878787878787878787878787878787878787878"
    "7878787878787878787878787878787878787878787878787878787878787878";

/// Vectors on which six ASN.1 tools agree (Erlang asn1ct, pycrate, asn1tools, asn1c 0.9.28, 0.9.29 and mouse07410's).
/// The names give type and case. Absent are those outside the profile: INTEGER with MAX or extensible (I6, I8, S9),
/// ENUMERATED with explicit numbers (E2), IA5String (A5), additions of NULL (SA), explicit tags (T1).
inline constexpr vector vectors[] = {
    {"B1.0", [](direction d) { return agree(d, true, "80"); }},
    {"N1.0", [](direction d) { return agree(d, nothing{}, "00"); }},
    {"I1.0", [](direction d) { return agree(d, number<std::int8_t, -5, 10>{-5}, "00"); }},
    {"I1.1", [](direction d) { return agree(d, number<std::int8_t, -5, 10>{10}, "f0"); }},
    {"I2.0", [](direction d) { return agree(d, number<int, 1, 6>{6}, "a0"); }},
    {"I3.0", [](direction d) { return agree(d, octet{200}, "c8"); }},
    {"I4.0", [](direction d) { return agree(d, number<std::uint32_t, 0, 4294967295u>{4294967295u}, "ffffffff"); }},
    {"I5.0", [](direction d) { return agree(d, number<std::uint64_t, 65808, 1099511627775>{65808}, "0000000000"); }},
    {"I5.1",
     [](direction d) { return agree(d, number<std::uint64_t, 65808, 1099511627775>{1099511627775}, "fffffefeef"); }},
    {"IB.0", [](direction d) { return agree(d, number<std::int32_t, -9000000, 9000000>{-1}, "44aa1f80"); }},
    {"IC.0", [](direction d) { return agree(d, (std::numeric_limits<std::int64_t>::min)(), "0000000000000000"); }},
    {"IC.1", [](direction d) { return agree(d, (std::numeric_limits<std::int64_t>::max)(), "ffffffffffffffff"); }},
    {"IE.0", [](direction d) { return agree(d, (std::numeric_limits<std::uint64_t>::max)(), "ffffffffffffffff"); }},
    {"E1.0", [](direction d) { return agree(d, e1::c, "80"); }},
    {"E3.0", [](direction d) { return agree(d, e3::b, "40"); }},
    {"E3.1", [](direction d) { return agree(d, e3::c, "80"); }},
    {"E3.2", [](direction d) { return agree(d, e3::d, "81"); }},
    {"U1.1", [](direction d) { return agree(d, string{"\u00e9"}, "02c3a9"); }},
    {"U1.2", [](direction d) { return agree(d, repeated_x(), repeated_x_hex); }},
    {"U2.0", [](direction d) { return agree(d, string{"ab"}, "026162"); }},
    {"P1.0", [](direction d) { return agree(d, code{{'N', 'E'}}, "6900"); }},
    {"S1.1", [](direction d) { return agree(d, s1{5, {}, 9}, "5640"); }},
    {"S2.0", [](direction d) { return agree(d, s2{3, false}, "00"); }},
    {"S2.1", [](direction d) { return agree(d, s2{4, false}, "90"); }},
    {"S3.0", [](direction d) { return agree(d, s3{5}, "28"); }},
    {"members apart, in another order",
     [](direction d) { return agree(d, spread{1, 0x11223344, 0x5566}, "55661122334401"); }},
    {"nine presence bits", [](direction d) { return agree(d, sparse{.a = 1, .i = 255}, "40407fc0"); }},
    {"S4.0", [](direction d) { return agree(d, s4{5, 7, {}}, "a81805c0"); }},
    {"S4.1", [](direction d) { return agree(d, s4{5, 7, true}, "a81c05c00600"); }},
    {"L2.0", [](direction d) { return agree(d, sized<nibble, 4, 1, 4>{{{9}}}, "24"); }},
    {"L3.0", [](direction d) { return agree(d, std::array<nibble, 2>{{{1}, {2}}}, "12"); }},
    {"L6.0", [](direction d) { return agree(d, sized<nibble, 4, 0, 65535>{{{1}}}, "000110"); }},
    {"a list as an alternative", [](direction d) { return agree(d, c6{sitrep::list<nibble, 3>{{1}}}, "41"); }},
    {"a list in a list has a size of its own",
     [](direction d) { return agree(d, sized<sitrep::list<nibble, 3>, 2, 0, 3>{{{{1}}}}, "41"); }},
    {"C1.0", [](direction d) { return agree(d, c1{2, {}, {}}, "80"); }},
    {"C3.0", [](direction d) { return agree(d, c3{true}, "60"); }},
    {"C4.0", [](direction d) { return agree(d, c4{octet{200}}, "8001c8"); }},
    {"EVO.0", [](direction d) { return agree(d, with_tail<inner>{{5, 200, {}, {}}, 170}, "a828039154"); }},
    {"EVO.1",
     [](direction d) {
         return agree(d, with_tail<inner>{{5, {}, sitrep::text<8>{"abc"}, {}}, 170}, "a8240806c2c4c754");
     }},
    {"EVO.2",
     [](direction d) {
         return agree(d, with_tail<inner>{{5, 200, sitrep::text<8>{"ab"}, 3}, 170}, "a82e03900604c2c4026154");
     }},
    {"EVO.3", [](direction d) { return agree(d, with_tail<e3>{e3::d, 170}, "81aa"); }},
    {"EVO.4", [](direction d) { return agree(d, with_tail<c5>{string{"ab"}, 170}, "8003026162aa"); }},
    {"EVO.5", [](direction d) { return agree(d, with_tail<c5>{nothing{}, 170}, "810100aa"); }},
    {"EVO.6",
     [](direction d) {
         return agree(d, list_with_tail{{{1, 7, {}, {}}, {2, {}, {}, {}}, {3, {}, sitrep::text<8>{"ab"}, {}}}, 170},
                      "e20a00838a609018130b1550");
     }},
};
inline constexpr vector wrong_vectors[] = {
    {"right", [](direction d) { return agree(d, octet{200}, "c8"); }},
    {"another octet", [](direction d) { return agree(d, octet{200}, "c9"); }},
};

}  // namespace uper_types

#endif
