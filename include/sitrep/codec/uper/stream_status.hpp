// SPDX-License-Identifier: BSL-1.0
// The status of a bit stream: its first error, the position of that, and on hosts the path of the field.
#ifndef SITREP_CODEC_UPER_STREAM_STATUS_HPP
#define SITREP_CODEC_UPER_STREAM_STATUS_HPP

#include <sitrep/core/config.hpp>
#include <sitrep/core/result.hpp>
#include <sitrep/core/view.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>

// SHARED: a function that exists once in a program with the small core. HOT: such a function that the fast core
// inlines. INLINED: one that only the fast core inlines. COLD: one that the fast core keeps out of the way.
#if SITREP_SMALL
#define SITREP_DETAIL_INLINED
#define SITREP_DETAIL_SHARED [[gnu::noinline]]
#define SITREP_DETAIL_HOT [[gnu::noinline]]
#define SITREP_DETAIL_COLD
#elif defined(__OPTIMIZE__)
#define SITREP_DETAIL_INLINED [[gnu::always_inline]]
#define SITREP_DETAIL_SHARED
#define SITREP_DETAIL_HOT [[gnu::always_inline]]
#define SITREP_DETAIL_COLD [[gnu::noinline, gnu::cold]]
#else
#define SITREP_DETAIL_INLINED
#define SITREP_DETAIL_SHARED
#define SITREP_DETAIL_HOT
#define SITREP_DETAIL_COLD
#endif

namespace sitrep { inline namespace SITREP_NAMESPACE { namespace detail {

/// The path of the field with the error, as a JSON Pointer (RFC 6901). It grows from the innermost field outwards.
class field_path {
public:
    using path_type = decltype(error::path);

    /// Puts the name of an enclosing field before the path. Cuts a path that is too long at the end of a name, and ends
    /// it with an ellipsis. Returns false, as callers stop at an error.
    constexpr bool prepend(std::string_view name) {
        char longer[buffer_size]{};
        std::size_t n = 0;
        const auto append = [&](std::string_view s) {
            for (const char c : s)
                if (n < sizeof longer) longer[n++] = c;
        };
        append("/");
        append(name);
        append(path_.view());
        if (n > path_.capacity()) {
            n = path_.capacity() - (ellipsis.size() - 1);
            while (longer[n] != '/') --n;
            append(ellipsis);
        }
        if (!path_.assign(view_of(longer, n))) path_ = {};
        return false;
    }
    /// The same for the index of an element.
    constexpr bool prepend(std::size_t index) {
        char digits[10]{};  // of 32 bits; the index of an element has 16
        std::size_t n = sizeof digits;
        do digits[--n] = static_cast<char>('0' + index % 10);
        while ((index /= 10) != 0);
        return prepend(view_of(digits + n, sizeof digits - n));
    }
    constexpr void report_to(error& e) const { e.path = path_; }

private:
    static constexpr std::size_t buffer_size = 256;  // for a full path and a long name: more is cut anyway
    static constexpr std::string_view ellipsis = "/\u2026";
    path_type path_{};
};

/// The same where no path is kept: returns true, as callers go on.
class no_field_path {
public:
    static constexpr bool prepend(std::string_view) { return true; }
    static constexpr bool prepend(std::size_t) { return true; }
    constexpr void report_to(error&) const {}
};

/// The first error of a writer or reader. Later errors are ignored, so callers need to ask once only, at the end.
class stream_status {
public:
    constexpr bool ok() const { return code_ == errc::none; }

    /// Writes the code, the position and the path of the error to `e`.
    constexpr void report_to(error& e) const {
        e.code = code_;
        e.bit = static_cast<std::uint8_t>(position_ % 8);
        e.offset = static_cast<std::uint32_t>(position_ / 8);
        path_.report_to(e);
    }

    /// Codecs call this after each field, with its name, and after each element, with its index. False: stop, there was
    /// an error; the path then contains the field. The small core keeps no path and always returns true: it goes on to
    /// the end, which is harmless.
    constexpr bool leave_field([[maybe_unused]] std::string_view name) {
        if constexpr (!SITREP_SMALL)
            if (!ok()) [[unlikely]]
                return path_.prepend(name);
        return true;
    }
    constexpr bool leave_field([[maybe_unused]] std::size_t index) {
        if constexpr (!SITREP_SMALL)
            if (!ok()) [[unlikely]]
                return path_.prepend(index);
        return true;
    }

protected:
    /// Notes an error at this position, in bits from the start, if it is the first one.
    SITREP_DETAIL_COLD constexpr void fail_at(errc code, std::size_t position) {
        if (ok()) {
            code_ = code;
            position_ = position;
        }
    }

private:
    errc code_{};
    std::size_t position_{};
    [[no_unique_address]] std::conditional_t<SITREP_SMALL, no_field_path, field_path> path_{};
};

}}}  // namespace sitrep::detail

#endif
