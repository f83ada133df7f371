// SPDX-License-Identifier: BSL-1.0
// Locates a fault in a JSON text for people: line, column and JSON Pointer (RFC 6901).
#ifndef SITREP_CODEC_JSON_POINTER_HPP
#define SITREP_CODEC_JSON_POINTER_HPP

#include <sitrep/codec/json/scanner.hpp>
#include <sitrep/core/config.hpp>
#include <sitrep/core/result.hpp>
#include <sitrep/core/text_writer.hpp>
#include <sitrep/core/view.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace sitrep { inline namespace SITREP_NAMESPACE { namespace detail {

using path_text = decltype(error::path);

/// A JSON Pointer that grows at its end. If it gets too long, it keeps the names that fit and ends in "/…".
class json_pointer {
public:
    constexpr explicit json_pointer(path_text& path) : path_(path) {}

    /// Adds a name of a description, which needs no escapes (RFC 6901 section 3).
    constexpr void add(std::string_view name) {
        out_.put('/');
        out_.put(name);
        end();
    }
    constexpr void add_index(std::size_t index) {
        out_.put('/');
        out_.put_number(static_cast<std::uint32_t>(index));
        end();
    }
    /// Adds the name of the member at which `in` is, with ? for each byte of a control character (U+0000 to U+001F, U+007F to
    /// U+009F): a terminal could obey it.
    constexpr void add_key(json_scanner& in) {
        out_.put('/');
        std::size_t i = out_.size();
        in.key(out_);
        for (; i < out_.size() && out_.fits(); ++i) {
            char* const c = text_access::chars(path_) + i;
            if (static_cast<unsigned char>(*c) < ' ' || *c == '\x7F') *c = '?';
            if (*c == '\xC2' && c[1] < '\xA0')
                c[0] = c[1] = '?';  // compared as continuation bytes, with or without a sign
            if (*c != '~' && *c != '/') continue;
            out_.put('\0');  // its escape takes one byte more
            if (!out_.fits()) break;
            for (std::size_t k = out_.size() - 1 - i; k > 1; --k) c[k] = c[k - 1];
            c[1] = *c == '~' ? '0' : '1';
            *c = '~';
            ++i;
        }
        end();
    }
    constexpr void finish() {
        std::size_t size = out_.size();
        if (!out_.fits()) {
            size = complete_;
            for (const char c : mark) text_access::chars(path_)[size++] = c;
        }
        text_access::set_size(path_, size);
    }

private:
    constexpr void end() {
        if (out_.size() + mark.size() <= path_text::capacity()) complete_ = out_.size();
    }

    static constexpr std::string_view mark = "/\u2026";

    path_text& path_;
    text_writer out_{text_access::chars(path_), path_text::capacity()};
    std::size_t complete_{};  // the size of the longest part that ends with a name and leaves space for the mark
};

/// Enters the object or array at which `in` is, goes to the value in which the text ends, and adds its name or index.
/// False if the text ends in none of its values.
constexpr bool descend(json_scanner& in, json_pointer& pointer) {
    const char bracket = in.peek();
    const bool object = bracket == '{';
    if (!object && bracket != '[') return false;
    in.open(bracket);
    bool first = true;
    for (std::size_t index = 0; in.more(first, object ? '}' : ']'); ++index) {
        const json_scanner::mark start = in.here();
        text_writer nowhere(nullptr, 0);
        if (object) in.key(nowhere);
        if (in.failed()) return false;
        const json_scanner::mark value = in.here();
        in.skip();
        if (!in.failed()) continue;
        in.rewind(start);
        if (object) pointer.add_key(in);
        else pointer.add_index(index);
        in.rewind(value);
        return true;
    }
    return false;
}

/// Fills an error. Reads the text up to the fault again, so that the readers need not keep a path. `missing`: the name of
/// a missing member, which goes to the end of the path. `lines`: the text is JSON Lines.
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
    if (lines) pointer.add_index(elements);
    else start = 0;
    json_scanner in(view_of(text + start, fault.offset + fault.name_size - start));
    in.space();
    while (descend(in, pointer)) {}
    if (!missing.empty()) pointer.add(missing);
    pointer.finish();
}

}}}  // namespace sitrep::detail

#endif
