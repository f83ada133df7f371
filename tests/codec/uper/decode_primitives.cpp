// SPDX-License-Identifier: BSL-1.0
#include "codec/octets.hpp"
#include "support.hpp"

#include <sitrep/codec/uper/decode_primitives.hpp>

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string_view>

namespace decode_primitives_test {

using namespace sitrep::detail;
using sitrep::errc;
using sitrep_test::check_all, sitrep_test::first_wrong, sitrep_test::from_hex, sitrep_test::is_seen_to_fail;
using sitrep_test::no_row, sitrep_test::octets;

/// Octets, a call that returns a number from them, the code that it leaves at which bit, and the number if it leaves
/// none.
struct row {
    std::string_view name;
    std::string_view hex;
    std::size_t (*get)(strict_reader&);
    errc code;
    std::size_t value;  // the number, or the bit
};
constexpr auto holds = [](const row& r) {
    const octets in = from_hex(r.hex);
    strict_reader reader(in.data.data(), in.size);
    const std::size_t value = r.get(reader);
    sitrep::error e;
    reader.report_to(e);
    return e.code == r.code && (r.code == errc::none ? value : e.offset * 8 + e.bit) == r.value;
};

constexpr auto length = [](strict_reader& r) { return get_length_determinant(r); };
constexpr auto small = [](strict_reader& r) -> std::size_t { return get_normally_small(r); };
/// The bytes of a text of up to three, as one number.
constexpr auto text = [](strict_reader& r) -> std::size_t {
    char chars[3]{};
    const std::size_t n = get_text(r, chars, sizeof chars);
    std::size_t all = 0;
    for (std::size_t i = 0; i < n; ++i) all = all << 8 | static_cast<std::uint8_t>(chars[i]);
    return all;
};
constexpr choice_range ranges[] = {{0, 7, 3}, {100, 20, 5}};
constexpr auto range_choice = [](strict_reader& r) -> std::size_t { return get_range_choice(r, ranges, 2, 1); };
/// Three words in the root and two additions; the root alone; 100 words in the root.
constexpr auto five = [](strict_reader& r) -> std::size_t { return get_enum(r, 2, 3, 5); };
constexpr auto three = [](strict_reader& r) -> std::size_t { return get_enum(r, 2, 3, 3); };
constexpr auto two_hundred = [](strict_reader& r) -> std::size_t { return get_enum(r, 8, 192, 192); };
/// An open type of three bits.
constexpr auto open = [](strict_reader& r) {
    std::size_t value = 0;
    get_open(r, [&] { value = r.get(3); });
    return value;
};
constexpr auto skip = [](strict_reader& r) { return skip_open(r), std::size_t{}; };
/// The number of additions of a version that knows two, and which of them are present.
constexpr auto two_additions = [](strict_reader& r) -> std::size_t {
    const extension_additions a = get_additions(r, 2);
    return a.count * 4u + a.has(0) * 2u + a.has(1);
};

constexpr row rows[] = {
    {"11.9.3.6 one byte", "7f", length, errc::none, 127},
    {"11.9.3.7 two bytes", "8080", length, errc::none, 128},
    {"11.9.3.7 the longest", "bfff", length, errc::none, 16383},
    {"11.9.3.6 not minimal", "807f", length, errc::not_canonical, 16},
    {"11.9.3.8 fragments", "c000", length, errc::too_long, 16},
    {"11.6 the greatest", "7e", small, errc::none, 63},
    {"11.6 not small", "80", small, errc::too_long, 7},
    {"30.6 a text", "024e45", text, errc::none, 0x4E45},
    {"30.6 up to its capacity", "0341c3a9", text, errc::none, 0x41C3A9},
    {"30.6 empty", "00", text, errc::not_canonical, 8},
    {"30.6 beyond its capacity", "0441414141", text, errc::too_long, 8},
    {"30.6 cut", "0241", text, errc::end_of_input, 8},
    {"30.6 not UTF-8", "0341c3c3", text, errc::bad_utf8, 16},
    {"30.6 only a continuation octet", "0180", text, errc::bad_utf8, 8},
    {"the end of the first range", "70", range_choice, errc::none, 7},
    {"the end of the second range", "d0", range_choice, errc::none, 120},
    {"beyond the second range", "d4", range_choice, errc::out_of_range, 1},
    {"14.3 the last word of the root", "40", five, errc::none, 2},
    {"14.3 beyond the root", "60", five, errc::out_of_range, 1},
    {"14.3 the last addition", "81", five, errc::none, 4},
    {"14.3 beyond the additions", "82", five, errc::unknown_value, 8},
    {"14.3 an addition that is not small", "c0", five, errc::too_long, 8},
    {"14.3 the last word without additions", "40", three, errc::none, 2},
    {"14.3 an addition where none is known", "80", three, errc::unknown_value, 1},
    {"14.3 the last word of a root of 8 bits", "5f80", two_hundred, errc::none, 191},
    {"14.3 beyond a root of 8 bits", "6000", two_hundred, errc::out_of_range, 1},
    {"11.2 an open type", "01a0", open, errc::none, 5},
    {"11.2 empty", "00", open, errc::not_canonical, 8},
    {"11.2 longer than the input", "02a0", open, errc::end_of_input, 8},
    {"11.2 a bit of padding", "01b0", open, errc::padding, 15},
    {"11.2 a byte too many", "02a000", open, errc::trailing_input, 16},
    {"11.2 an unknown one", "01a0", skip, errc::unknown_value, 0},
    {"19.8 both additions", "0380", two_additions, errc::none, 11},
    {"19.8 the second one", "0280", two_additions, errc::none, 9},
    {"19.8 neither", "0200", two_additions, errc::not_canonical, 0},
    {"19.8 a writer that knew one", "0100", two_additions, errc::unknown_value, 8},
    {"19.8 a writer that knew three", "05c0", two_additions, errc::unknown_value, 10},
};
constexpr row wrong_rows[] = {
    {"right", "7f", length, errc::none, 127},
    {"another number", "7f", length, errc::none, 126},
    {"another code", "807f", length, errc::too_long, 16},
    {"another bit", "807f", length, errc::not_canonical, 15},
};
static_assert(first_wrong<rows, holds>() == no_row);
static_assert(is_seen_to_fail<wrong_rows, holds>());

TEST_CASE("UPER: the decoder's primitives") { check_all(rows, holds); }
TEST_CASE("UPER: the checks of the decoder's primitives can fail") {
    CHECK(holds(wrong_rows[0]));
    for (std::size_t i = 1; i < std::size(wrong_rows); ++i) CHECK_FALSE(holds(wrong_rows[i]));
}

TEST_CASE("UPER: presence bits of up to 64 additions") {
    for (std::uint32_t count = 1; count <= 64; ++count) {
        for (std::uint32_t set = 0; set < count; ++set) {
            INFO("addition ", set, " of ", count);
            octets out;
            bit_writer w(out.data.data(), out.data.size());
            put_normally_small(w, count - 1);
            for (std::uint32_t i = 0; i < count; ++i) w.put(i == set, 1);
            w.close();
            out.size = w.size();
            strict_reader r(out.data.data(), out.size);
            const extension_additions additions = get_additions(r, count);
            REQUIRE(r.ok());
            CHECK(additions.count == count);
            for (std::uint32_t i = 0; i < 70; ++i) CHECK(additions.has(i) == (i == set));
        }
    }
}

TEST_CASE("UPER: the lenient decoder skips unknown additions, and says so") {
    // Three additions, the last two of them present, then 6 more bits.
    const octets bits = [] {
        octets out;
        bit_writer w(out.data.data(), out.data.size());
        put_normally_small(w, 2);
        w.put(3, 3);
        for (int i = 0; i < 2; ++i) {
            put_length_determinant(w, 1);
            w.put(0xA0, 8);
        }
        w.put(0x2A, 6);
        w.close();
        out.size = w.size();
        return out;
    }();
    lenient_reader lenient(bits.data.data(), bits.size);
    const extension_additions additions = get_additions(lenient, 1);
    CHECK(lenient.skipped);
    skip_additions(lenient, additions, 1);
    CHECK(lenient.get(6) == 0x2A);
    CHECK(lenient.ok());

    strict_reader strict(bits.data.data(), bits.size);
    (void)get_additions(strict, 1);
    CHECK_FALSE(strict.ok());
}

TEST_CASE("UPER: the lenient decoder drops elements, and says so; the strict one fails") {
    const std::byte bits[2]{};
    lenient_reader lenient(bits, 2);
    CHECK(lenient.drop(5));
    CHECK(lenient.skipped);
    CHECK(lenient.ok());

    strict_reader strict(bits, 2);
    CHECK_FALSE(strict.drop(5));
    sitrep::error e;
    strict.report_to(e);
    CHECK(e.code == sitrep::errc::too_long);
    CHECK(e.bit == 5);
}

}  // namespace decode_primitives_test
