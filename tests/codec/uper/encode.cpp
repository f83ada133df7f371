// SPDX-License-Identifier: BSL-1.0
#include "codec/octets.hpp"
#include "codec/uper/types.hpp"
#include "codec/uper/vectors.hpp"
#include "support.hpp"

#include <sitrep/codec/binary.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace uper_encode_test {

using namespace uper_types;
using sitrep::errc;
using sitrep_test::check_all, sitrep_test::first_wrong, sitrep_test::is_seen_to_fail, sitrep_test::no_row;

constexpr auto encodes = [](const vector& v) { return v.agrees(direction::encode); };
static_assert(first_wrong<vectors, encodes>() == no_row);
static_assert(is_seen_to_fail<wrong_vectors, encodes>());

// --- values without an encoding

template <class T> constexpr bool fails(const T& value, errc code, std::string_view path) {
    std::array<std::byte, 64> out{};
    const auto written = sitrep::to_binary(value, out);
    return !written && written.error().code == code && (SITREP_SMALL || written.error().path.view() == path);
}

/// The list may have fewer elements than its capacity.
struct at_most_two {
    sitrep::list<nibble, 4> l{};
    friend constexpr auto describe(tag<at_most_two>) {
        return fields(closed, field<"l", &at_most_two::l, sitrep::length<0, 2>>);
    }
};

struct unwritable {
    std::string_view name;
    bool (*is_refused)();
};

/// An addition of more than 127 bytes, whose length determinant has two.
struct long_addition {
    std::uint8_t n{};
    std::array<std::uint8_t, 150> more{};
    friend constexpr auto describe(sitrep::tag<long_addition>) {
        using namespace sitrep;
        return fields(closed, field<"n", &long_addition::n, range<0, 9>>, field<"more", &long_addition::more>);
    }
};
struct with_long_addition {
    bool a{};
    std::optional<long_addition> added{};
    friend constexpr auto describe(sitrep::tag<with_long_addition>) {
        using namespace sitrep;
        return fields(field<"a", &with_long_addition::a>, extension, field<"added", &with_long_addition::added>);
    }
};
/// It has no encoding, and thus no length: a length determinant of one byte precedes the bit of the error, in both cores.
constexpr bool fails_in_long_addition() {
    std::array<std::byte, 256> out{};
    const auto written = sitrep::to_binary(with_long_addition{true, long_addition{.n = 10}}, out);
    const sitrep::error& e = written.error();
    return !written && e.code == errc::out_of_range && e.offset * 8 + e.bit == 1 + 1 + 7 + 1 + 8;
}

constexpr unwritable unwritable_values[] = {
    {"below the range", [] { return fails(number<int, 1, 6>{0}, errc::out_of_range, "/n"); }},
    {"above the range", [] { return fails(number<int, 1, 6>{7}, errc::out_of_range, "/n"); }},
    {"above a wide range",
     [] { return fails(number<std::uint64_t, 65808, 1099511627775>{0}, errc::out_of_range, "/n"); }},
    {"64 bits wide in a narrow range",
     [] { return fails(number<std::int64_t, 0, 9>{1LL << 40}, errc::out_of_range, "/n"); }},
    {"no such enumerator", [] { return fails(static_cast<e1>(3), errc::out_of_range, ""); }},
    {"empty, but required", [] { return fails(string{}, errc::missing, "/s"); }},
    {"small letters", [] { return fails(code{{'n', 'e'}}, errc::out_of_range, "/c"); }},
    {"too few elements", [] { return fails(sized<nibble, 4, 1, 4>{}, errc::missing, "/l"); }},
    {"too many elements", [] { return fails(at_most_two{{{1}, {2}, {3}}}, errc::too_long, "/l"); }},
    {"an empty list as an alternative", [] { return fails(c6{sitrep::list<nibble, 3>{}}, errc::missing, "/l"); }},
    {"an empty list in a list",
     [] { return fails(sized<sitrep::list<nibble, 3>, 2, 0, 3>{{{}}}, errc::missing, "/l/0"); }},
    {"inside a list", [] { return fails(sized<nibble, 4, 1, 4>{{{1}, {99}}}, errc::out_of_range, "/l/1/n"); }},
    {"unknown alternative", [] { return fails(unknown_alternative<c3>(), errc::unknown_value, ""); }},
    {"before additions", [] { return fails(s4{16, 7, true}, errc::out_of_range, "/a"); }},
    {"in an addition", [] { return fails(s4{5, 16, true}, errc::out_of_range, "/b"); }},
    {"in a long addition", fails_in_long_addition},
    {"in an alternative", [] { return fails(c4{nibble{16}}, errc::out_of_range, "/a/n"); }},
};
constexpr unwritable writable_values[] = {{"has an encoding", [] { return fails(octet{200}, errc::none, ""); }}};
constexpr auto is_refused = [](const unwritable& row) { return row.is_refused(); };
static_assert(first_wrong<unwritable_values, is_refused>() == no_row);
static_assert(is_seen_to_fail<writable_values, is_refused>());

TEST_CASE("UPER: the encoder writes the vectors") { check_all(vectors, encodes); }
TEST_CASE("UPER: values without an encoding are refused, with the path of the field") {
    check_all(unwritable_values, is_refused);
    std::array<std::byte, 1> out{};
    CHECK(sitrep::to_binary(number<std::int64_t, 0, 9>{5}, out)->front() == std::byte{0x50});
}

}  // namespace uper_encode_test
