// SPDX-License-Identifier: BSL-1.0
// Locates a fault in a JSON text for people: line, column and path.
#ifndef SITREP_CODEC_JSON_LOCATE_HPP
#define SITREP_CODEC_JSON_LOCATE_HPP

#include <sitrep/codec/json/pointer.hpp>
#include <sitrep/codec/json/scanner.hpp>
#include <sitrep/core/config.hpp>
#include <sitrep/core/result.hpp>
#include <sitrep/core/view.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace sitrep { inline namespace SITREP_NAMESPACE { namespace detail {

/// Fills an error. Reads the text up to the fault again, so that the readers need not keep a path. `missing`: the name of
/// a missing member, which ends the path; else "". `lines`: the text is JSON Lines. Linear in the text up to the fault.
constexpr void locate(error& e, const char* text, json_fault fault, std::string_view missing, bool lines) {
    e.code = fault.code;
    e.offset = static_cast<std::uint32_t>(fault.offset);
    e.line = 1;
    std::size_t start = 0, elements = 0;
    bool blank = true;
    for (std::size_t i = 0; i < fault.offset; ++i) {
        if (text[i] == '\n') {
            ++e.line;
            start = i + 1;
            elements += blank ? 0u : 1u;
            blank = true;
        } else if (text[i] > ' ') {
            blank = false;
        }
    }
    e.column = static_cast<std::uint32_t>(fault.offset - start + 1);

    json_pointer pointer(e.path);
    if (lines) pointer.add_index(static_cast<std::uint32_t>(elements));
    else start = 0;
    json_scanner in(view_of(text + start, fault.offset + fault.name_size - start));
    in.space();
    in.skip(&pointer);
    if (!missing.empty()) pointer.add(missing);
    pointer.finish();
}

}}}  // namespace sitrep::detail

#endif
