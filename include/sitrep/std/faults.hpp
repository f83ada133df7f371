// SPDX-License-Identifier: BSL-1.0
// find_faults: all that is wrong with a JSON value, not only the first of it.
#ifndef SITREP_STD_FAULTS_HPP
#define SITREP_STD_FAULTS_HPP

#include <sitrep/codec/json.hpp>
#include <sitrep/core/config.hpp>
#include <sitrep/core/decode_mode.hpp>
#include <sitrep/core/result.hpp>
#include <sitrep/std/expectation.hpp>
#include <sitrep/std/message.hpp>
#include <sitrep/std/place.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <numeric>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace sitrep { inline namespace SITREP_NAMESPACE {

/// Something that is wrong with a JSON text.
struct fault {
    error where{};          ///< its code, place and path, as from_json gives them
    std::string message{};  ///< what is at fault and what is accepted, see `explain`
};

namespace detail {

/// A text in which parts were replaced. It knows for each byte where it stood before.
class edited_text {
public:
    explicit edited_text(std::string_view text) : text_(text), origins_(text.size() + 1) {
        std::iota(origins_.begin(), origins_.end(), 0u);
    }

    const std::string& text() const { return text_; }
    /// The offset in the original text.
    std::uint32_t origin(std::size_t at) const { return origins_[at]; }

    void replace(std::size_t begin, std::size_t end, std::string_view with) {
        const std::uint32_t origin = origins_[begin];
        const auto first = origins_.begin() + static_cast<std::ptrdiff_t>(begin);
        text_.replace(begin, end - begin, with);
        origins_.insert(origins_.erase(first, first + static_cast<std::ptrdiff_t>(end - begin)), with.size(), origin);
    }

private:
    std::string text_;
    std::vector<std::uint32_t> origins_;
};

/// Removes the member at a place, with the comma beside it.
inline void remove_member(edited_text& edited, const json_place& place) {
    const std::string& text = edited.text();
    std::size_t begin = place.begin, end = place.end;
    if (!place.first) {
        begin = text.rfind(',', begin);
    } else {
        const std::size_t next = text.find_first_not_of(" \t\r\n", end);
        if (next != text.npos && text[next] == ',') end = next + 1;
    }
    edited.replace(begin, end, "");
}

/// False if the value of a member, at an offset, is none for the name that the member was given, or if another member has this
/// name: `e` is what is wrong then.
inline bool fits_renamed(const error& e, std::size_t value) {
    if (e.code == errc::duplicate) return false;
    if (e.code == errc::wrong_type) return e.offset != value;
    return e.code != errc::syntax || e.offset != value + 1;
}

/// Replaces what is wrong by something that is accepted, so that the next fault can be found; false if that is not possible.
template <class T> bool repair(edited_text& edited, const error& e, const json_place& place) {
    const std::string& text = edited.text();
    const std::span<const std::string> path = place.path;
    if (place.end == 0) return false;  // the grammar of JSON is violated
    const expectation parent = expect_around<T>(place);
    if (e.code == errc::unknown_member || e.code == errc::unknown_value || e.code == errc::duplicate) {
        const std::string meant =
            e.code == errc::duplicate ? std::string() : nearest_name(parent.names, text, place.begin);
        if (!meant.empty()) {
            edited_text renamed = edited;
            json_scanner in(std::string_view(text).substr(place.begin));
            take_string(in, false);
            renamed.replace(place.begin, place.begin + in.at(), '"' + meant + '"');
            const std::size_t value = place.value + meant.size() + 2 - in.at();
            const result<T> read = from_json<T>(renamed.text());
            if (read || fits_renamed(read.error(), value)) return edited = renamed, true;
        }
        if (e.code == errc::unknown_value) return false;
        remove_member(edited, place);
        return true;
    }
    if ((e.code == errc::bad_value && is_second(parent, place)) ||
        (e.code == errc::too_long && is_beyond(parent, place))) {
        remove_member(edited, place);
        return true;
    }
    if (e.code == errc::missing && is_absent(e, place)) {
        const std::string name = last_step(e.path);
        std::vector<std::string> missing(path.begin(), path.end());
        missing.push_back(name);
        const std::string example = expect_at<no_constraint, T>(missing).example;
        if (example.empty()) return false;
        json_scanner in(std::string_view(text).substr(place.value + 1));
        in.space();
        const bool is_empty = in.peek() == '}';
        edited.replace(place.value + 1, place.value + 1, '"' + name + "\":" + example + (is_empty ? "" : ","));
        return true;
    }
    if (path.empty()) return false;
    const expectation expected = expect_at<no_constraint, T>(path);
    if (expected.example.empty()) return false;
    edited.replace(place.value, place.end, expected.example);
    return true;
}

}  // namespace detail

/// All faults of a JSON text, in the order in which from_json finds them, with a message for each; none if from_json accepts
/// it. What is missing is found at the end of its object. A fault of the grammar of JSON ends the list, since what follows it
/// cannot be told, and so does an object whose only name is like none that is known. At most `most` faults. Hosted: it uses
/// std::string. Time grows with the bytes of the text times the faults.
///
///     for (const sitrep::fault& f : sitrep::find_faults<sitrep::record>(line)) std::cerr << f.where << ": " << f.message << '\n';
template <class T>
std::vector<fault> find_faults(std::string_view text, decode_mode mode = decode_mode::strict, std::size_t most = 20) {
    using type = std::remove_cv_t<T>;
    std::vector<fault> found;
    detail::edited_text edited(text);
    for (std::size_t repairs = 0; found.size() < most && repairs / 2 < most; ++repairs) {
        const result<type> read = from_json<type>(edited.text(), mode);
        if (read) break;
        const detail::json_place place = detail::find_place(edited.text(), read.error().offset);
        fault next{read.error(), detail::explain_at<type>(edited.text(), read.error(), place)};
        const std::uint32_t origin = edited.origin(next.where.offset);
        next.where.offset = origin;
        const std::string_view before = text.substr(0, origin);
        next.where.line = 1;
        next.where.column = 1;
        for (const char c : before) {
            next.where.line += c == '\n' ? 1u : 0u;
            next.where.column = c == '\n' ? 1 : next.where.column + 1;
        }
        // Parts do not fit each other if one of them was replaced: that is no further fault.
        const bool follows =
            read.error().code == errc::bad_value && std::any_of(found.begin(), found.end(), [&](const fault& f) {
                const std::string_view path = f.where.path;
                return f.where.offset >= origin && !path.ends_with("/unit");
            });
        if (!found.empty() && found.back().where == next.where) break;
        if (!follows) found.push_back(next);
        if (!detail::repair<type>(edited, read.error(), place)) break;
    }
    return found;
}

}}  // namespace sitrep

#endif
