// SPDX-License-Identifier: BSL-1.0
#include <sitrep/value/date/interval_text.hpp>

#include <sitrep/codec/binary.hpp>
#include <sitrep/value/when.hpp>

#include "support.hpp"

namespace {

using namespace sitrep;

constexpr bool comes_back(const when& w) {
    char buffer[64]{};
    detail::text_writer out(buffer);
    w.print(out);
    when read;
    return out.fits() && when::parse(out.view(), read) && read == w;
}

// --- canonical texts and sizes

struct text_row {
    const char* name;
    const char* canonical;
    std::size_t bits;
};
constexpr text_row texts[] = {
    {"2023-07~", "2023-07~", 30},
    {"2013/..", "2013/..", 18},
    {"2013/", "2013/", 18},
    {"../2013", "../2013", 18},
    {"/2013", "/2013", 18},
    {"2013/2024-05", "2013/2024-05", 34},
    {"~2013/2024-05-03T02:47+00", "2013~/2024-05-03T02:47Z", 58},
    {"[2024-05-03..2024-05-05]", "[2024-05-03..2024-05-05]", 48},
    {"[..2024-05]", "[..2024-05]", 22},
    {"[2024-05..]", "[2024-05..]", 22},
    {"[2023]", "[2023]", 30},
    {"[2023..2023]", "[2023]", 30},
    {"[Y17000..Y-0]", "", 0},
    {"[Y17000..Y18000]", "[Y17000..Y18000]", 76},
    {"[9999..Y10000]", "[9999..Y10000]", 59},
    {"[2024-05-03T10:00..2024-05-03T12:00]", "[2024-05-03T10:00..2024-05-03T12:00]", 74},
    {"[2024-05-03T10:00:00..]", "[2024-05-03T10:00:00..]", 46},
};
constexpr auto is_written = [](const text_row& r) {
    when w;
    const bool good = static_cast<bool>(when::parse(r.name, w));
    if (r.bits == 0) return !good;
    char buffer[64]{};
    detail::text_writer out(buffer);
    w.print(out);
    detail::bit_writer measure(nullptr, 0);
    detail::encode<detail::no_constraint>(measure, w);
    return good && out.view() == r.canonical && measure.position() == r.bits && comes_back(w);
};
static_assert(sitrep_test::first_wrong<texts, is_written>() == sitrep_test::no_row);

// --- errors that the vectors of EDTF do not have

struct error_row {
    const char* name;
    errc code;
    std::uint32_t at;
};
constexpr error_row errors[] = {
    {"..", errc::syntax, 2},
    {"2023/2024/", errc::syntax, 9},
    {"2023//2024", errc::syntax, 5},
    {"/..", errc::bad_value, 1},
    {"2023/[2024]", errc::syntax, 5},
    {"2023-07/2023-13", errc::no_such_day, 13},
    {"[2023", errc::syntax, 5},
    {"[2023}", errc::syntax, 5},
    {"[2023]]", errc::syntax, 6},
    {"[..]", errc::syntax, 3},
    {"[..2023..2024]", errc::syntax, 7},
    {"[2023..,2024]", errc::syntax, 7},
    {"[2023,..2024]", errc::syntax, 6},
    {"[2023,2024", errc::syntax, 10},
    {"[..2023,2024..2025]", errc::not_supported, 7},
    {"[2024-05-03T02:47:30,2024-05-04]", errc::syntax, 28},  // a fraction of a second
    {"[2024..2023,2025]", errc::reversed, 7},
    {"[2025,2024..2023]", errc::reversed, 12},
    {"{2024..2023}", errc::reversed, 7},
    {"[2023,2024-05..2025]", errc::bad_value, 15},
    {"[Y17E7..Y18E7]", errc::not_supported, 4},
    {"[Y17E7..Y18E7,2024..2023]", errc::reversed, 20},
    {"1950S2/1940", errc::not_supported, 4},
    {"1950S2/1940-13", errc::no_such_day, 12},
    {"[2023-07-15..2023-07-15T10:00]", errc::bad_value, 13},
    {"[2023-05..2023-22]", errc::bad_value, 10},
    // an end before its start: in UTC or by one clock; an offset that was not stated is from -12 to +14 hours
    {"2023-07-15T10:00Z/2023-07-15T09:59Z", errc::reversed, 18},
    {"2023-07-15T10:00/2023-07-15T09:59", errc::reversed, 17},
    {"2023-07-15T10:00Z/2023-07-14", errc::none, 0},
    {"2023-07-15T10:00Z/2023-07-13", errc::reversed, 18},
    {"2023-07-15T10:00:30Z/2023-07-15T10:00Z", errc::none, 0},
    {"2023-07-15T10:00:30Z/2023-07-15T10:00:29Z", errc::reversed, 21},
    {"[2023-07-15T10:01..2023-07-15T10:00]", errc::reversed, 19},
    {"2023-07-15T10:00Z/2023-07-15", errc::none, 0},
    {"2023-07-15T10:00Z/2023-07-15T09:00", errc::none, 0},
    {"2023-07-15T10:00Z/2023-07-14T22:00", errc::none, 0},
    {"2023-07-15T10:00Z/2023-07-14T21:00", errc::reversed, 18},
    {"2023-07-15T10:00+01:00/2023-07-15T09:00+01:00", errc::reversed, 23},
    {"2023-07-15T00:30+03:00/2023-07-14T22:00Z", errc::none, 0},
};
constexpr auto is_answered = [](const error_row& r) {
    when w;
    const detail::status s = when::parse(r.name, w);
    if (s.code != r.code) return false;
    if (s.code == errc::none) return comes_back(w);
    return s.offset == r.at && w.empty();
};
static_assert(sitrep_test::first_wrong<errors, is_answered>() == sitrep_test::no_row);

}  // namespace

TEST_CASE("each time has its canonical text and its size on the wire") { sitrep_test::check_all(texts, is_written); }
TEST_CASE("a time that is not stated has no text") {
    char buffer[8];
    detail::text_writer out(buffer);
    detail::print_when(out, {});
    CHECK(out.size() == 0);
}
TEST_CASE("an invalid interval or range gives an error with its offset") {
    sitrep_test::check_all(errors, is_answered);
}
