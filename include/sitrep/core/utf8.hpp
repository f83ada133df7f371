// SPDX-License-Identifier: BSL-1.0
// UTF-8 well-formedness (RFC 3629, Unicode 15 table 3-7): no overlong form, no surrogate, nothing above U+10FFFF.
#ifndef SITREP_CORE_UTF8_HPP
#define SITREP_CORE_UTF8_HPP

#include <sitrep/core/config.hpp>
#include <sitrep/core/eight_bytes.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>

namespace sitrep { inline namespace SITREP_NAMESPACE { namespace detail {

/// The number of leading bytes of `s` that are well-formed UTF-8; `s.size()` if all are. Linear.
constexpr std::size_t utf8_prefix(std::string_view s) {
    std::size_t start = 0;                  // of the current character
    unsigned left = 0;                      // continuation bytes that it still needs
    std::uint32_t low = 0x80, high = 0xBF;  // the range of the next of them
    for (std::size_t i = 0; i < s.size(); ++i) {
        const std::uint32_t byte = static_cast<std::uint8_t>(s.data()[i]);
        if (left != 0) {
            if (byte < low || byte > high) return start;
            --left;
            low = 0x80;
            high = 0xBF;
            continue;
        }
        start = i;
        if (byte < 0x80) {
            if (takes_eight && !std::is_constant_evaluated())
                while (s.size() - i > 8 && find_beyond_ascii(load_eight(s.data() + i + 1)) == 0) i += 8;
            continue;
        }
        if (byte < 0xC2 || byte > 0xF4) return start;  // a continuation byte, an overlong form, or above U+10FFFF
        left = byte < 0xE0 ? 1 : byte < 0xF0 ? 2 : 3;
        if (byte == 0xE0) low = 0xA0;   // overlong
        if (byte == 0xED) high = 0x9F;  // surrogates
        if (byte == 0xF0) low = 0x90;   // overlong
        if (byte == 0xF4) high = 0x8F;  // above U+10FFFF
    }
    return left == 0 ? s.size() : start;
}

constexpr bool is_utf8(std::string_view s) { return utf8_prefix(s) == s.size(); }

}}}  // namespace sitrep::detail

#endif
