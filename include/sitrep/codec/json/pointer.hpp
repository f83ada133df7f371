// SPDX-License-Identifier: BSL-1.0
// Where in a JSON text a fault is, as a person looks for it: line, column and JSON pointer (RFC 6901).
#ifndef SITREP_CODEC_JSON_POINTER_HPP
#define SITREP_CODEC_JSON_POINTER_HPP

#include <sitrep/codec/json/scanner.hpp>
#include <sitrep/core/config.hpp>
#include <sitrep/core/result.hpp>
#include <sitrep/core/text_writer.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace sitrep { inline namespace SITREP_NAMESPACE { namespace detail {

using path_text = decltype(error::path);

/// A JSON pointer that grows at its end; where it gets too long it is cut behind a whole name, and ends in "/…".
class json_pointer {
public:
    constexpr explicit json_pointer(path_text& path) : path_(path) {}

    /// A name of the description, in which RFC 6901 has nothing to escape.
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
    /// The name of the member that begins where `in` stands.
    constexpr void add_key(json_scanner& in) {
        out_.put('/');
        std::size_t i = out_.size();
        in.key(out_);
        for (; i < out_.size() && out_.fits(); ++i) {
            char* const c = text_access::chars(path_) + i;
            if (*c != '~' && *c != '/') continue;
            out_.put('\0');  // escaped, it takes one more
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
            size = whole_;
            for (const char c : mark) text_access::chars(path_)[size++] = c;
        }
        text_access::set_size(path_, size);
    }

private:
    constexpr void end() {
        if (out_.size() + mark.size() <= path_text::capacity()) whole_ = out_.size();
    }

    static constexpr std::string_view mark = "/\u2026";

    path_text& path_;
    text_writer out_{{text_access::chars(path_), path_text::capacity()}};
    std::size_t whole_{};  // the longest part that ends with a name and leaves room for the mark
};

/// Goes into the object or array that stands here, to the value within it that the text breaks off in, and adds its
/// name or index. False if it breaks off in none.
constexpr bool descend(json_scanner& in, json_pointer& pointer) {
    const char bracket = in.peek();
    const bool object = bracket == '{';
    if (!object && bracket != '[') return false;
    in.open(bracket);
    bool first = true;
    for (std::size_t index = 0; in.more(first, object ? '}' : ']'); ++index) {
        const json_scanner::mark element = in.here();
        text_writer nowhere({});
        if (object) in.key(nowhere);
        if (in.failed()) return false;
        const json_scanner::mark value = in.here();
        in.skip();
        if (!in.failed()) continue;
        in.rewind(element);
        if (object) pointer.add_key(in);
        else pointer.add_index(index);
        in.rewind(value);
        return true;
    }
    return false;
}

/// Fills an error. It reads the text again up to the fault: so nothing need be kept on the way there. `member`: what
/// the fault is about, below its place. `lines`: JSON Lines.
constexpr void locate(error& e, const char* text, json_fault fault, std::string_view member, bool lines) {
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
    json_scanner in({text + start, fault.offset - start});
    in.space();
    while (descend(in, pointer)) {}
    if (!member.empty()) pointer.add(member);
    pointer.finish();
}

}}}  // namespace sitrep::detail

#endif
