// SPDX-License-Identifier: BSL-1.0
// The layout of an ASN.1 module: blocks of items, one on a line, with commas, columns and comments.
#ifndef SITREP_SCHEMA_ASN1_WRITER_HPP
#define SITREP_SCHEMA_ASN1_WRITER_HPP

#include <sitrep/core/config.hpp>
#include <sitrep/core/text_writer.hpp>
#include <sitrep/schema/asn1/names.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace sitrep { inline namespace SITREP_NAMESPACE { namespace detail {

/// What the notation of ASN.1 cannot say, for the end of an item's line.
struct asn1_remark {
    std::string_view doc{};
    std::size_t capacity{};  ///< the most bytes of a text; 0: no text
    bool each{};             ///< of each text of a list
};

/// Writes the text of a module into a caller's buffer.
class asn1_writer {
public:
    constexpr asn1_writer(char* out, std::size_t capacity) : out_(out, capacity) {}

    constexpr const text_writer& text() const { return out_; }
    constexpr void put(std::string_view s) { out_.put(s); }
    constexpr void put_identifier(std::string_view name) { put(to_identifier(name).view()); }
    constexpr void put_type(std::string_view name) { put(to_type_reference(name).view()); }

    template <class T> constexpr void put_integer(T n) { out_.put_integer(n); }
    /// (lo..hi)
    template <class T> constexpr void put_range(T lo, T hi) {
        out_.put('(');
        put_integer(lo);
        if (lo != hi) {
            put("..");
            put_integer(hi);
        }
        out_.put(')');
    }

    // --- blocks

    struct block {
        std::size_t indent{};
        std::size_t column{};  ///< the width of the names
        bool empty{true};
        asn1_remark remark{};  ///< on the last item, after its comma
    };

    /// Starts a block within the current one, which `close` takes back.
    constexpr block open(std::string_view keyword, std::size_t column) {
        const block outer = block_;
        put(keyword);
        put(" {");
        block_ = {outer.indent + 2, column};
        return outer;
    }
    constexpr void close(const block& outer) {
        const bool empty = block_.empty;
        end_item(false);
        block_ = outer;
        if (!empty) new_line();
        out_.put('}');
    }

    /// A name, filled up to the column of the types.
    constexpr void item(std::string_view name) {
        mark_item();
        const std::size_t start = out_.size();
        put_identifier(name);
        while (out_.size() < start + block_.column + 1) out_.put(' ');
    }
    /// The mark after which later versions add items.
    constexpr void extension_mark() {
        mark_item();
        put("...");
    }
    constexpr void remark(const asn1_remark& r) { block_.remark = r; }

    /// A word of an enumeration, on the same line while it fits.
    constexpr void word(std::string_view name) {
        const asn1_name identifier = to_identifier(name);
        const std::string_view w = identifier.size != 0 ? identifier.view() : name;  // "..."
        if (!block_.empty) out_.put(',');
        if (block_.empty || out_.size() - line_ + w.size() + 2 > width) new_line();
        else out_.put(' ');
        block_.empty = false;
        put(w);
    }

    constexpr void new_line() {
        out_.put('\n');
        line_ = out_.size();
        for (std::size_t i = 0; i < block_.indent; ++i) out_.put(' ');
    }
    constexpr void comment(std::string_view words) {
        put("-- ");
        put_words(words);
        new_line();
    }

private:
    static constexpr std::size_t width = 100;

    constexpr void mark_item() {
        end_item(true);
        new_line();
        block_.empty = false;
    }

    /// The end of the line before.
    constexpr void end_item(bool more) {
        if (more && !block_.empty) out_.put(',');
        const asn1_remark r = block_.remark;
        block_.remark = {};
        if (r.doc.empty() && r.capacity == 0) return;
        put("  -- ");
        put_words(r.doc);
        if (r.capacity == 0) return;
        if (!r.doc.empty()) put("; ");
        put(r.each ? "each at most " : "at most ");
        put_integer(r.capacity);
        put(" octets");
    }

    /// 12.6.3: a comment ends at two hyphens and at the end of the line.
    constexpr void put_words(std::string_view words) {
        char before = '\0';
        for (const char c : words) {
            const bool ends = (c == '-' && before == '-') || static_cast<unsigned char>(c) < ' ';
            before = ends ? ' ' : c;
            out_.put(before);
        }
    }

    text_writer out_;
    block block_{};
    std::size_t line_{};
};

}}}  // namespace sitrep::detail

#endif
