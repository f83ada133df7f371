// SPDX-License-Identifier: BSL-1.0
#include "codec/octets.hpp"
#include "support.hpp"

#include <sitrep/codec/uper/encode_primitives.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace encode_primitives_test {

using namespace sitrep::detail;
using sitrep::errc;
using sitrep_test::check_all, sitrep_test::first_wrong, sitrep_test::from_hex, sitrep_test::is_seen_to_fail;
using sitrep_test::no_row, sitrep_test::octets, sitrep_test::same;

/// A call of a primitive, the code that it leaves, and the octets without padding bits that are set.
struct row {
    std::string_view name;
    void (*put)(bit_writer&);
    errc code;
    std::string_view hex;
};

constexpr auto holds = [](const row& r) {
    octets out;
    bit_writer w(out.data.data(), out.data.size());
    r.put(w);
    w.finish();
    out.size = w.size();
    sitrep::error e;
    w.report_to(e);
    return e.code == r.code && (r.code != errc::none || same(out.view(), from_hex(r.hex).view()));
};

/// 0 and 100 to 131, 3 and 5 bits; -128 to -1, 7 bits.
constexpr choice_range ranges[] = {{0, 7, 3}, {100, 31, 5}, {static_cast<std::uint32_t>(-128), 127, 7}};
/// Three words in the root and two additions; 100 words in the root, without additions but extensible.
constexpr enum_size five{3, 5, 2, true};
constexpr enum_size hundred{100, 100, 7, true};

constexpr row rows[] = {
    {"11.9.3.6 the length 0", [](bit_writer& w) { put_length_determinant(w, 0); }, errc::none, "00"},
    {"11.9.3.6 the longest length in one byte", [](bit_writer& w) { put_length_determinant(w, 127); }, errc::none,
     "7f"},
    {"11.9.3.7 the shortest length in two bytes", [](bit_writer& w) { put_length_determinant(w, 128); }, errc::none,
     "8080"},
    {"11.9.3.7 the longest length", [](bit_writer& w) { put_length_determinant(w, fragment_size - 1); }, errc::none,
     "bfff"},
    {"11.6 normally small, least", [](bit_writer& w) { put_normally_small(w, 0); }, errc::none, "00"},
    {"11.6 normally small, greatest", [](bit_writer& w) { put_normally_small(w, 63); }, errc::none, "7e"},
    {"30.6 a text", [](bit_writer& w) { put_text(w, "NE"); }, errc::none, "024e45"},
    {"30.6 no text", [](bit_writer& w) { put_text(w, ""); }, errc::missing, ""},
    {"the first range", [](bit_writer& w) { put_range_choice(w, 7, ranges, 3, 2); }, errc::none, "38"},
    {"the start of a range", [](bit_writer& w) { put_range_choice(w, 100, ranges, 3, 2); }, errc::none, "40"},
    {"the end of a range", [](bit_writer& w) { put_range_choice(w, 131, ranges, 3, 2); }, errc::none, "7e"},
    {"a negative number", [](bit_writer& w) { put_range_choice(w, ~0u, ranges, 3, 2); }, errc::none, "bf80"},
    {"between ranges", [](bit_writer& w) { put_range_choice(w, 8, ranges, 3, 2); }, errc::out_of_range, ""},
    {"after the last range", [](bit_writer& w) { put_range_choice(w, 132, ranges, 3, 2); }, errc::out_of_range, ""},
    {"before a range of negative numbers", [](bit_writer& w) { put_range_choice(w, ~128u, ranges, 3, 2); },
     errc::out_of_range, ""},
    {"14.3 the last word of the root", [](bit_writer& w) { put_enum(w, 2, five); }, errc::none, "40"},
    {"14.3 the first addition", [](bit_writer& w) { put_enum(w, 3, five); }, errc::none, "80"},
    {"14.3 the last addition", [](bit_writer& w) { put_enum(w, 4, five); }, errc::none, "81"},
    {"14.3 an unknown addition", [](bit_writer& w) { put_enum(w, 5, five); }, errc::unknown_value, ""},
    {"14.3 the last of a hundred", [](bit_writer& w) { put_enum(w, 99, hundred); }, errc::none, "63"},
    {"14.3 after the last of a hundred", [](bit_writer& w) { put_enum(w, 100, hundred); }, errc::unknown_value, ""},
};
constexpr row wrong_rows[] = {
    {"right", [](bit_writer& w) { put_text(w, "NE"); }, errc::none, "024e45"},
    {"other octets", [](bit_writer& w) { put_text(w, "NE"); }, errc::none, "024e46"},
    {"another code", [](bit_writer& w) { put_text(w, ""); }, errc::too_long, ""},
};
static_assert(first_wrong<rows, holds>() == no_row);
static_assert(is_seen_to_fail<wrong_rows, holds>());

TEST_CASE("UPER: the encoder's primitives") { check_all(rows, holds); }
TEST_CASE("UPER: the checks of the encoder's primitives can fail") {
    CHECK(holds(wrong_rows[0]));
    CHECK_FALSE(holds(wrong_rows[1]));
    CHECK_FALSE(holds(wrong_rows[2]));
}

}  // namespace encode_primitives_test
