// SPDX-License-Identifier: BSL-1.0
// The outline of a JSON text that need not be complete: its first members, and how it is laid out.
#ifndef CONVERT_JSON_OUTLINE_HPP
#define CONVERT_JSON_OUTLINE_HPP

#include <string>
#include <string_view>

namespace tool {

constexpr std::string_view blanks = " \t\r\n";  // the white space of JSON

/// The name of the first member of the object at which `text` begins; "" if it begins with no object.
std::string_view first_member(std::string_view text);

/// True for the name of a kind of record, which is the only member of a record's line.
bool is_record_kind(std::string_view name);

/// What is seen of the first value of a text, an object.
struct json_outline {
    std::string first_member{};
    std::string array_member{};  ///< the first member that is an array of objects; "" if there is none
    bool is_geojson{};
    bool is_indented{};  ///< the object goes on in a second line
};
json_outline outline_of(std::string_view text);

}  // namespace tool

#endif
