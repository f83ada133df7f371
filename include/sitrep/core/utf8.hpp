// SPDX-License-Identifier: BSL-1.0
// UTF-8 well-formedness (RFC 3629, Unicode 15 table 3-7): no overlong form, no surrogate, nothing above U+10FFFF.
#ifndef SITREP_CORE_UTF8_HPP
#define SITREP_CORE_UTF8_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace sitrep { inline namespace v0 { namespace detail {

/// The number of leading bytes of `s` that are well-formed UTF-8; `s.size()` if all are. Linear.
constexpr std::size_t utf8_prefix(std::string_view s) {
    const auto byte = [s](std::size_t k) { return static_cast<std::uint8_t>(s.data()[k]); };
    std::size_t i = 0;
    while (i < s.size()) {
        const std::uint32_t lead = byte(i);
        std::size_t more = 0;
        std::uint32_t low = 0x80, high = 0xBF;  // bounds of the second byte
        if (lead < 0x80) { ++i; continue; }
        if (lead >= 0xC2 && lead <= 0xDF) {
            more = 1;
        } else if ((lead & 0xF0) == 0xE0) {
            more = 2;
            if (lead == 0xE0) low = 0xA0;   // overlong
            if (lead == 0xED) high = 0x9F;  // surrogates
        } else if (lead >= 0xF0 && lead <= 0xF4) {
            more = 3;
            if (lead == 0xF0) low = 0x90;   // overlong
            if (lead == 0xF4) high = 0x8F;  // above U+10FFFF
        } else {
            return i;
        }
        if (s.size() - i <= more) return i;
        for (std::size_t k = 1; k <= more; ++k) {
            const std::uint32_t c = byte(i + k);
            if (c < low || c > high) return i;
            low = 0x80;
            high = 0xBF;
        }
        i += more + 1;
    }
    return i;
}

constexpr bool is_utf8(std::string_view s) { return utf8_prefix(s) == s.size(); }

}}}  // namespace sitrep::v0::detail

#endif
