// SPDX-License-Identifier: BSL-1.0
// UTF-8 well-formedness (RFC 3629, Unicode 15 table 3-7): no overlong form, no surrogate, nothing above U+10FFFF.
#ifndef SITREP_CORE_UTF8_HPP
#define SITREP_CORE_UTF8_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace sitrep { inline namespace v0 { namespace detail {

/// The number of leading octets of `s` that are well-formed UTF-8; `s.size()` if all are. Linear.
constexpr std::size_t utf8_prefix(std::string_view s) {
    const auto octet = [s](std::size_t k) { return static_cast<std::uint8_t>(s.data()[k]); };
    std::size_t i = 0;
    while (i < s.size()) {
        const std::uint32_t lead = octet(i);
        std::size_t more = 0;
        if (lead >= 0x80) {
            if (lead < 0xC2 || lead > 0xF4) return i;  // a continuation, an overlong form, or above U+10FFFF
            more = lead >= 0xF0 ? 3u : lead >= 0xE0 ? 2u : 1u;
            if (s.size() - i <= more) return i;
            std::uint32_t code = lead & (0x3Fu >> more);
            for (std::size_t k = 1; k <= more; ++k) {
                const std::uint32_t next = octet(i + k);
                if ((next & 0xC0) != 0x80) return i;
                code = code << 6 | (next & 0x3F);
            }
            const std::uint32_t least = 1u << (5 * more + 1);  // of a code that needs as many octets
            if (code < least || code > 0x10FFFF || code >> 11 == 0x1B) return i;  // 0x1B: surrogates
        }
        i += more + 1;
    }
    return i;
}

constexpr bool is_utf8(std::string_view s) { return utf8_prefix(s) == s.size(); }

}}}  // namespace sitrep::v0::detail

#endif
