// SPDX-License-Identifier: BSL-1.0
// The path of a value in a JSON text: a JSON Pointer (RFC 6901).
#ifndef SITREP_CODEC_JSON_POINTER_HPP
#define SITREP_CODEC_JSON_POINTER_HPP

#include <sitrep/core/config.hpp>
#include <sitrep/core/result.hpp>
#include <sitrep/core/text.hpp>
#include <sitrep/core/text_writer.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace sitrep { inline namespace SITREP_NAMESPACE { namespace detail {

using path_text = decltype(error::path);

/// A JSON Pointer that grows and shrinks at its end. Names that do not fit are hidden: they are only counted. Since names have
/// no '/' of their own, it needs no list of where they begin.
class json_pointer {
public:
    constexpr explicit json_pointer(path_text& path) : path_(path) {}

    /// Adds a name of a description, which needs no escapes (RFC 6901 section 3).
    constexpr void add(std::string_view name) {
        text_writer out = writer();
        out.put(name);
        end(out);
    }
    constexpr void add_index(std::uint32_t index) {
        text_writer out = writer();
        out.put_number(index);
        end(out);
    }
    /// Adds a name that `read` writes, without escapes, into the text_writer that it is given. Each byte of a control character
    /// (U+0000 to U+001F, U+007F to U+009F) becomes ?, since a terminal could obey it.
    template <class Read> constexpr void add_key(Read read) {
        text_writer out = writer();
        read(out);
        for (std::size_t i = 1; i < out.size() && out.fits(); ++i) {
            char* const c = chars() + i;
            if (static_cast<unsigned char>(*c) < ' ' || *c == '\x7F') *c = '?';
            if (*c == '\xC2' && c[1] < '\xA0')
                c[0] = c[1] = '?';  // compared as continuation bytes, with or without a sign
            if (*c != '~' && *c != '/') continue;
            out.put('\0');  // its escape takes one byte more
            if (!out.fits()) break;
            for (std::size_t k = out.size() - 1 - i; k > 1; --k) c[k] = c[k - 1];
            c[1] = *c == '~' ? '0' : '1';
            *c = '~';
            ++i;
        }
        end(out);
    }
    /// Removes the last name and returns its value as an index; any number if it is no index. For a hidden name it returns an
    /// index with so many digits that the next one does not fit, either.
    SITREP_DETAIL_WRAPS constexpr std::uint32_t remove() {
        if (hidden_ != 0) {
            --hidden_;
            return 999999999;
        }
        const std::size_t end = size_;
        while (*(text_access::chars(path_) + --size_) != '/') continue;
        std::uint32_t index = 0;
        for (std::size_t i = 1; i < end - size_; ++i) index = index * 10 + static_cast<std::uint32_t>(chars()[i] - '0');
        return index;
    }
    /// Ends in "/…" if names are hidden.
    constexpr void finish() {
        if (hidden_ != 0) {
            for (hidden_ = 0; size_ + mark.size() > path_text::capacity();) remove();
            for (const char c : mark) text_access::chars(path_)[size_++] = c;
        }
        text_access::set_size(path_, size_);
    }

private:
    constexpr char* chars() const { return text_access::chars(path_) + size_; }
    constexpr text_writer writer() const {
        text_writer out(chars(), path_text::capacity() - size_);
        out.put('/');
        return out;
    }
    constexpr void end(const text_writer& out) {
        if (hidden_ == 0 && out.fits()) size_ += out.size();
        else ++hidden_;
    }

    static constexpr std::string_view mark = "/\u2026";

    path_text& path_;
    std::size_t size_{};
    std::uint32_t hidden_{};
};

}}}  // namespace sitrep::detail

#endif
