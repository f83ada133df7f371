// SPDX-License-Identifier: BSL-1.0
// JSON Lines of the kinds that people reported as read wrongly by other programs, each line read as a record in strict mode.
// An integer in the form 1000.0, which pandas writes for a column with absent values, stays wrong_type: no number of this
// library is in that form, and reading it would hide that a tool changed the data.
#ifndef SITREP_TESTS_VECTORS_JSON_REPORTED_HPP
#define SITREP_TESTS_VECTORS_JSON_REPORTED_HPP

#include <sitrep/core/result.hpp>

#include <cstdint>
#include <string_view>

namespace json_reported {

using sitrep::errc;
using namespace std::string_view_literals;

struct row {
    const char* name;
    std::string_view text;
    unsigned good, bad;          // lines
    std::string_view canonical;  // the good lines, written again
    errc code;                   // of the first bad line
    std::uint32_t line, column;
    std::string_view path;
};

// clang-format off
inline constexpr row rows[] = {
    {"equal and unequal last zeros",
     "{\"spot\":{\"time\":\"2024-05-03T02:47Z\",\"position\":{\"lat\":13.48,\"lon\":2.18},\"type\":\"presence\"}}\n"
     "{\"spot\":{\"time\":\"2024-05-03T02:47Z\",\"position\":{\"lat\":13.480,\"lon\":2.183},\"type\":\"presence\"}}\n"
     "{\"spot\":{\"time\":\"2024-05-03T02:47Z\",\"position\":{\"lat\":13.480,\"lon\":2.180},\"type\":\"presence\"}}\n"
     "{\"spot\":{\"time\":\"2024-05-03T02:47Z\",\"position\":{\"lat\":13.0,\"lon\":2.1},\"type\":\"presence\"}}\n"
     "{\"spot\":{\"time\":\"2024-05-03T02:47Z\",\"position\":{\"lat\":-0.5,\"lon\":180.0},\"type\":\"presence\"}}\n"sv,
     5, 0,
     "{\"spot\":{\"time\":\"2024-05-03T02:47Z\",\"position\":{\"lat\":13.48,\"lon\":2.18},\"type\":\"presence\"}}\n"
     "{\"spot\":{\"time\":\"2024-05-03T02:47Z\",\"position\":{\"lat\":13.480,\"lon\":2.183,\"lat_decimals\":3},\"type\":\"presence\"}}\n"
     "{\"spot\":{\"time\":\"2024-05-03T02:47Z\",\"position\":{\"lat\":13.480,\"lon\":2.180,\"lat_decimals\":3,\"lon_decimals\":3},\"type\":\"presence\"}}\n"
     "{\"spot\":{\"time\":\"2024-05-03T02:47Z\",\"position\":{\"lat\":13.0,\"lon\":2.1,\"lat_decimals\":1},\"type\":\"presence\"}}\n"
     "{\"spot\":{\"time\":\"2024-05-03T02:47Z\",\"position\":{\"lat\":-0.5,\"lon\":180.0,\"lon_decimals\":1},\"type\":\"presence\"}}\n",
     errc::none, 0, 0, ""},
    {"null",
     "{\"spot\":{\"time\":\"2024-05-03T02:47Z\",\"position\":{\"lat\":13.48,\"lon\":2.18},\"type\":\"presence\",\"actor\":null}}\n"
     "{\"spot\":{\"time\":\"2024-05-03T02:47Z\",\"position\":{\"lat\":13.48,\"lon\":2.18},\"type\":\"presence\",\"count\":null}}\n"
     "{\"spot\":{\"time\":\"2024-05-03T02:47Z\",\"position\":{\"lat\":13.48,\"lon\":2.18},\"type\":\"presence\",\"note\":null}}\n"sv,
     3, 0,
     "{\"spot\":{\"time\":\"2024-05-03T02:47Z\",\"position\":{\"lat\":13.48,\"lon\":2.18},\"type\":\"presence\"}}\n"
     "{\"spot\":{\"time\":\"2024-05-03T02:47Z\",\"position\":{\"lat\":13.48,\"lon\":2.18},\"type\":\"presence\"}}\n"
     "{\"spot\":{\"time\":\"2024-05-03T02:47Z\",\"position\":{\"lat\":13.48,\"lon\":2.18},\"type\":\"presence\"}}\n",
     errc::none, 0, 0, ""},
    {"empty strings and lists",
     "{\"spot\":{\"time\":\"2024-05-03T02:47Z\",\"position\":{\"lat\":13.48,\"lon\":2.18},\"type\":\"presence\",\"note\":\"\"}}\n"
     "{\"spot\":{\"time\":\"2024-05-03T02:47Z\",\"position\":{\"lat\":13.48,\"lon\":2.18},\"type\":\"presence\",\"grade\":\"\"}}\n"
     "{\"event\":{\"id\":\"E1\",\"type\":\"aid\",\"when\":\"\"}}\n"
     "{\"event\":{\"id\":\"E1\",\"type\":\"aid\",\"actors\":[]}}\n"sv,
     4, 0,
     "{\"spot\":{\"time\":\"2024-05-03T02:47Z\",\"position\":{\"lat\":13.48,\"lon\":2.18},\"type\":\"presence\"}}\n"
     "{\"spot\":{\"time\":\"2024-05-03T02:47Z\",\"position\":{\"lat\":13.48,\"lon\":2.18},\"type\":\"presence\"}}\n"
     "{\"event\":{\"id\":\"E1\",\"type\":\"aid\"}}\n"
     "{\"event\":{\"id\":\"E1\",\"type\":\"aid\"}}\n",
     errc::none, 0, 0, ""},
    {"a byte-order mark",
     "\xEF\xBB\xBF" "{\"spot\":{\"time\":\"2024-05-03T02:47Z\",\"position\":{\"lat\":13.48,\"lon\":2.18},\"type\":\"presence\"}}\n"
     "{\"spot\":{\"time\":\"2024-05-03T02:47Z\",\"position\":{\"lat\":13.48,\"lon\":2.18},\"type\":\"presence\",\"note\":\"the second\"}}\n"sv,
     1, 1,
     "{\"spot\":{\"time\":\"2024-05-03T02:47Z\",\"position\":{\"lat\":13.48,\"lon\":2.18},\"type\":\"presence\",\"note\":\"the second\"}}\n",
     errc::syntax, 1, 1, ""},
    {"CR LF, and a blank line",
     "{\"spot\":{\"time\":\"2024-05-03T02:47Z\",\"position\":{\"lat\":13.48,\"lon\":2.18},\"type\":\"presence\"}}\r\n"
     "\r\n"
     "{\"spot\":{\"time\":\"2024-05-03T02:47Z\",\"position\":{\"lat\":13.48,\"lon\":2.18},\"type\":\"presence\"}}\r\n"sv,
     2, 0,
     "{\"spot\":{\"time\":\"2024-05-03T02:47Z\",\"position\":{\"lat\":13.48,\"lon\":2.18},\"type\":\"presence\"}}\n"
     "{\"spot\":{\"time\":\"2024-05-03T02:47Z\",\"position\":{\"lat\":13.48,\"lon\":2.18},\"type\":\"presence\"}}\n",
     errc::none, 0, 0, ""},
    {"CR alone",
     "{\"spot\":{\"time\":\"2024-05-03T02:47Z\",\"position\":{\"lat\":13.48,\"lon\":2.18},\"type\":\"presence\"}}\r{\"spot\":{\"time\":\"2024-05-03T02:47Z\",\"position\":{\"lat\":13.48,\"lon\":2.18},\"type\":\"presence\"}}\r"sv,
     0, 1,
     "",
     errc::trailing_input, 1, 93, ""},
    {"an unknown member",
     "{\"spot\":{\"time\":\"2024-05-03T02:47Z\",\"position\":{\"lat\":13.48,\"lon\":2.18},\"type\":\"presence\",\"notes\":\"a slip of the pen\"}}\n"sv,
     0, 1,
     "",
     errc::unknown_member, 1, 91, "/spot/notes"},
    {"a number of pandas for an integer: wrong type",
     "{\"spot\":{\"time\":\"2024-05-03T02:47Z\",\"position\":{\"lat\":13.48,\"lon\":2.18},\"type\":\"presence\",\"count\":{\"best\":1000.0}}}\n"sv,
     0, 1,
     "",
     errc::wrong_type, 1, 107, "/spot/count/best"},
    {"lists of one, as R writes",
     "{\"spot\":{\"time\":[\"2024-05-03T02:47Z\"],\"position\":{\"lat\":[13.48],\"lon\":[2.18]},\"type\":[\"presence\"]}}\n"sv,
     0, 1,
     "",
     errc::wrong_type, 1, 17, "/spot/time"},
    {"a time of JavaScript",
     "{\"spot\":{\"time\":\"2024-05-03T02:47:00.000Z\",\"position\":{\"lat\":13.48,\"lon\":2.18},\"type\":\"presence\"}}\n"sv,
     1, 0,
     "{\"spot\":{\"time\":\"2024-05-03T02:47:00Z\",\"position\":{\"lat\":13.48,\"lon\":2.18},\"type\":\"presence\"}}\n",
     errc::none, 0, 0, ""},
    {"escapes",
     "{\"spot\":{\"time\":\"2024-05-03T02:47Z\",\"position\":{\"lat\":13.48,\"lon\":2.18},\"type\":\"presence\",\"note\":\"caf\\u00e9 \\ud83d\\ude80 a\\/b\"}}\n"sv,
     1, 0,
     "{\"spot\":{\"time\":\"2024-05-03T02:47Z\",\"position\":{\"lat\":13.48,\"lon\":2.18},\"type\":\"presence\",\"note\":\"café 🚀 a/b\"}}\n",
     errc::none, 0, 0, ""},
    {"a lone surrogate",
     "{\"spot\":{\"time\":\"2024-05-03T02:47Z\",\"position\":{\"lat\":13.48,\"lon\":2.18},\"type\":\"presence\",\"note\":\"\\ud83d\"}}\n"sv,
     0, 1,
     "",
     errc::bad_utf8, 1, 99, "/spot/note"},
    {"a record over several lines",
     "{\n"
     "  \"spot\": {\n"
     "    \"time\": \"2024-05-03T02:47Z\",\n"
     "    \"position\": {\n"
     "      \"lat\": 13.48,\n"
     "      \"lon\": 2.18\n"
     "    },\n"
     "    \"type\": \"presence\"\n"
     "  }\n"
     "}\n"sv,
     0, 10,
     "",
     errc::end_of_input, 1, 2, ""},
    {"an array",
     "[{\"spot\":{\"time\":\"2024-05-03T02:47Z\",\"position\":{\"lat\":13.48,\"lon\":2.18},\"type\":\"presence\"}},{\"spot\":{\"time\":\"2024-05-03T02:47Z\",\"position\":{\"lat\":13.48,\"lon\":2.18},\"type\":\"presence\"}}]\n"sv,
     0, 1,
     "",
     errc::wrong_type, 1, 1, ""},
    {"GeoJSON",
     "{\"type\":\"Feature\",\"geometry\":{\"type\":\"Point\",\"coordinates\":[2.18,13.48]},\"properties\":{}}\n"sv,
     0, 1,
     "",
     errc::unknown_value, 1, 2, ""},
    {"ids of another system",
     "{\"event\":{\"id\":\"E70000\",\"type\":\"aid\"}}\n"
     "{\"event\":{\"id\":\"ABC70000\",\"type\":\"aid\"}}\n"sv,
     0, 2,
     "",
     errc::out_of_range, 1, 18, "/event/id"},
    {"zeros after a loss of power",
     "{\"spot\":{\"time\":\"2024-05-03T02:47Z\",\"position\":{\"lat\":13.48,\"lon\":2.18},\"type\":\"presence\"}}\n"
     "\0\0\0\0"sv,
     1, 1,
     "{\"spot\":{\"time\":\"2024-05-03T02:47Z\",\"position\":{\"lat\":13.48,\"lon\":2.18},\"type\":\"presence\"}}\n",
     errc::syntax, 2, 1, ""},
};
// clang-format on

}  // namespace json_reported

#endif
