// SPDX-License-Identifier: BSL-1.0
// Where an offset lies in a JSON text: the path to it, and the bytes of the members and values on the way.
#ifndef SITREP_STD_PLACE_HPP
#define SITREP_STD_PLACE_HPP

#include <sitrep/codec/json.hpp>
#include <sitrep/core/config.hpp>
#include <sitrep/core/result.hpp>
#include <sitrep/core/text_writer.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace sitrep { inline namespace SITREP_NAMESPACE { namespace detail {

/// A value in a JSON text, and the member or element that has it. Offsets are in the complete text.
struct json_place {
    std::vector<std::string> path{};  ///< the names and indices that lead to it
    std::size_t begin{};              ///< of the member's name, or of the element
    std::size_t value{};              ///< of the value
    std::size_t end{};                ///< after the value; 0 if the value is malformed
    std::size_t container{};          ///< of the bracket or brace that holds it
    bool first{true};                 ///< no member or element precedes it
};

/// The last name or index of a JSON pointer.
inline std::string last_step(std::string_view pointer) {
    const std::size_t slash = pointer.rfind('/');
    return std::string(slash == pointer.npos ? pointer : pointer.substr(slash + 1));
}

/// A JSON string, at which `in` is, without its escapes.
inline std::string take_string(json_scanner& in, bool is_key) {
    std::string name(64, '\0');
    const json_scanner::mark start = in.here();
    for (;;) {
        text_writer out(name.data(), name.size());
        if (is_key) in.key(out);
        else in.string(out);
        if (out.fits() || in.failed()) {
            name.resize(out.fits() ? out.size() : 0);
            return name;
        }
        name.resize(out.size());
        in.rewind(start);
    }
}

/// The innermost value or member of `text` that begins at `offset` or contains it. The text may be malformed after it.
inline json_place find_place(std::string_view text, std::size_t offset) {
    json_place place;
    json_scanner in(text);
    in.space();
    place.begin = place.value = in.at();
    for (;;) {
        const char bracket = in.peek();
        const bool object = bracket == '{';
        const json_scanner::mark outside = in.here();
        if (in.at() == offset || (!object && bracket != '[')) break;
        in.open(bracket);
        bool first = true, found = false;
        for (std::size_t index = 0; in.more(first, object ? '}' : ']'); ++index) {
            const std::size_t begin = in.at();
            if (begin > offset) break;
            const std::string name = object ? take_string(in, true) : std::to_string(index);
            if (in.failed()) break;
            const json_scanner::mark value = in.here();
            in.skip();
            if (!in.failed() && in.at() <= offset) continue;
            place.path.push_back(name);
            place.container = outside.at;
            place.first = index == 0;
            place.begin = begin;
            place.value = value.at;
            in.rewind(value);
            found = offset >= value.at;
            if (!found) {  // in the name
                in.skip();
                place.end = in.failed() ? 0 : in.at();
                return place;
            }
            break;
        }
        if (!found) {
            in.rewind(outside);
            break;
        }
    }
    in.skip();
    place.end = in.failed() ? 0 : in.at();
    return place;
}

/// True if an error of code `missing` is about a member that is not there; else one that is there states nothing.
inline bool is_absent(const error& e, const json_place& place) {
    const std::string_view pointer = e.path;
    const auto steps = static_cast<std::size_t>(std::count(pointer.begin(), pointer.end(), '/'));
    return steps > place.path.size();
}

}}}  // namespace sitrep::detail

#endif
