// SPDX-License-Identifier: BSL-1.0
// The known name that is most like an unknown one, for messages such as: did you mean "note"?
#ifndef SITREP_CODEC_JSON_NEAREST_HPP
#define SITREP_CODEC_JSON_NEAREST_HPP

#include <sitrep/codec/json/scanner.hpp>
#include <sitrep/codec/json/tables.hpp>
#include <sitrep/core/config.hpp>
#include <sitrep/core/notation_scanner.hpp>
#include <sitrep/core/text_writer.hpp>
#include <sitrep/core/view.hpp>

#include <cstddef>
#include <string_view>

namespace sitrep { inline namespace SITREP_NAMESPACE { namespace detail {

/// The edits that make `b` of `a`, both of at most json_short bytes: a byte more, less or another, or two neighbours
/// swapped (the optimal string alignment distance). Capitals are equal to small letters.
constexpr unsigned count_edits(std::string_view a, std::string_view b) {
    const char* const from = a.data();
    const char* const to = b.data();
    unsigned cells[3 * (json_short + 1)]{};  // three rows: the edits from a start of `a` to each start of `b`
    unsigned *before = cells, *last = before + json_short + 1, *now = last + json_short + 1;
    for (unsigned i = 0; i <= a.size(); ++i) {
        unsigned* const oldest = before;
        before = last;
        last = now;
        now = oldest;
        now[0] = i;
        for (unsigned j = 1; j <= b.size(); ++j) {
            unsigned least = now[j - 1] + 1;
            if (i != 0) {
                const char c = to_small(from[i - 1]), d = to_small(to[j - 1]);
                const unsigned replaced = last[j - 1] + (c == d ? 0 : 1);
                if (replaced < least) least = replaced;
                if (last[j] + 1 < least) least = last[j] + 1;
                if (i > 1 && j > 1 && c == to_small(to[j - 2]) && d == to_small(from[i - 2]) &&
                    before[j - 2] + 1 < least)
                    least = before[j - 2] + 1;
            }
            now[j] = least;
        }
    }
    return now[b.size()];
}

/// The first name that begins with `wanted`, if that has 3 bytes or more. Else the name that takes the fewest edits, the
/// first of several: at most one, or two in 6 bytes and more, and fewer than its bytes. "" if there is none, or `wanted` has
/// more than json_short bytes. Linear in the names.
constexpr std::string_view nearest_of(json_names names, std::string_view wanted) {
    std::string_view nearest;
    if (wanted.size() > json_short) return nearest;
    unsigned limit = wanted.size() < 6 ? 2 : 3;  // of edits, not included
    for (; !names.done(); names.next()) {
        const std::string_view name = names.name();
        if (wanted.size() >= 3 && name.starts_with(wanted)) return name;
        const unsigned edits = count_edits(wanted, name);
        if (edits >= limit || edits >= name.size()) continue;
        limit = edits;
        nearest = name;
    }
    return nearest;
}

/// The same for the JSON string at which `text` begins.
constexpr std::string_view nearest_to_string(json_names names, std::string_view text) {
    char buffer[json_short];
    text_writer wanted(buffer);
    json_scanner in(text);
    in.string(wanted);
    if (in.failed() || !wanted.fits()) return {};
    return nearest_of(names, wanted.view());
}

}}}  // namespace sitrep::detail

#endif
