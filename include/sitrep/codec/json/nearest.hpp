// SPDX-License-Identifier: BSL-1.0
// The known name that is most like an unknown one, for messages such as: did you mean "note"?
#ifndef SITREP_CODEC_JSON_NEAREST_HPP
#define SITREP_CODEC_JSON_NEAREST_HPP

#include <sitrep/codec/json/scanner.hpp>
#include <sitrep/codec/json/tables.hpp>
#include <sitrep/core/config.hpp>
#include <sitrep/core/text_writer.hpp>
#include <sitrep/core/view.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace sitrep { inline namespace SITREP_NAMESPACE { namespace detail {

/// The edits that make `b` of `a`, both of at most json_short bytes: a byte more, less or another, or two neighbours
/// swapped (the optimal string alignment distance). Capitals are equal to small letters.
constexpr unsigned count_edits(std::string_view a, std::string_view b) {
    constexpr auto small = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
    std::uint8_t rows[3][json_short + 1]{};  // of the distances of each start of a to each start of b
    for (std::size_t j = 0; j <= b.size(); ++j) rows[0][j] = static_cast<std::uint8_t>(j);
    std::size_t now = 0, last = 2, before = 1;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        const std::size_t oldest = before;
        before = last;
        last = now;
        now = oldest;
        rows[now][0] = static_cast<std::uint8_t>(i);
        const char c = small(a.data()[i - 1]);
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const char d = small(b.data()[j - 1]);
            unsigned least = rows[last][j - 1] + (c == d ? 0u : 1u);
            if (rows[last][j] + 1u < least) least = rows[last][j] + 1u;
            if (rows[now][j - 1] + 1u < least) least = rows[now][j - 1] + 1u;
            const bool swapped = i > 1 && j > 1 && c == small(b.data()[j - 2]) && d == small(a.data()[i - 2]);
            if (swapped && rows[before][j - 2] + 1u < least) least = rows[before][j - 2] + 1u;
            rows[now][j] = static_cast<std::uint8_t>(least);
        }
    }
    return rows[now][b.size()];
}

/// The name that takes the fewest edits, the first of several: at most one, or two in 6 bytes and more, and fewer than its
/// bytes. "" if there is none, or `wanted` has more than json_short bytes. Linear in the names.
constexpr std::string_view nearest_of(json_names names, std::string_view wanted) {
    std::string_view nearest;
    if (wanted.size() > json_short) return nearest;
    unsigned limit = wanted.size() < 6 ? 2 : 3;  // of edits, not included
    for (; !names.done(); names.next()) {
        const std::string_view name = names.name();
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
