// SPDX-License-Identifier: BSL-1.0
// What went wrong while bits were written or read, and where.
#ifndef SITREP_CODEC_UPER_STREAM_STATUS_HPP
#define SITREP_CODEC_UPER_STREAM_STATUS_HPP

#include <sitrep/core/result.hpp>
#include <sitrep/core/config.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

// A function that the small core has once in a program; and one that the fast core has wherever it is called.
#if SITREP_SMALL
#define SITREP_DETAIL_SHARED [[gnu::noinline]]
#define SITREP_DETAIL_HOT [[gnu::noinline]]
#else
#define SITREP_DETAIL_SHARED
#define SITREP_DETAIL_HOT [[gnu::always_inline]]
#endif

namespace sitrep { inline namespace SITREP_NAMESPACE { namespace detail {

/// The first error of a writer or reader and where it was; later ones are ignored, so that callers ask once.
class stream_status {
public:
    constexpr bool ok() const { return code_ == errc::none; }

    /// Tells a caller's error of it.
    constexpr void report_to(error& e) const {
        e.code = code_;
        e.bit = static_cast<std::uint8_t>(at_ % 8);
        e.offset = static_cast<std::uint32_t>(at_ / 8);
#if !SITREP_SMALL
        e.path = path_;
#endif
    }

    /// Called after each field: on a host it tells the caller to stop, and grows the path from the inside out. The
    /// small core does neither: it goes on to the end, harmlessly, and reports code and offset only.
    constexpr bool leave_field([[maybe_unused]] std::string_view name) {
#if !SITREP_SMALL
        if (!ok()) [[unlikely]] return prepend(name);
#endif
        return true;
    }
    constexpr bool leave_field([[maybe_unused]] std::size_t index) {
#if !SITREP_SMALL
        if (!ok()) [[unlikely]] return prepend_index(index);
#endif
        return true;
    }

protected:
    constexpr void fail_at(errc code, std::size_t bit) {
        if (ok()) {
            code_ = code;
            at_ = bit;
        }
    }

private:
    errc code_{};
    std::size_t at_{};

#if !SITREP_SMALL
    constexpr bool prepend(std::string_view name) {
        char longer[256]{};
        std::size_t n = 0;
        const auto append = [&](std::string_view s) {
            for (const char c : s)
                if (n < sizeof longer) longer[n++] = c;
        };
        append("/");
        append(name);
        append(path_.view());
        if (n > path_.capacity()) {  // cut at the end of a name, and say so
            n = path_.capacity() - 4;
            while (longer[n] != '/') --n;
            append("/\u2026");
        }
        if (!path_.assign({longer, n})) path_ = {};
        return false;
    }
    constexpr bool prepend_index(std::size_t index) {
        char digits[10]{};
        std::size_t n = sizeof digits;
        do digits[--n] = static_cast<char>('0' + index % 10);
        while ((index /= 10) != 0);
        return prepend({digits + n, sizeof digits - n});
    }
    text<55> path_{};
#endif
};

}}}  // namespace sitrep::detail

#endif
