// SPDX-License-Identifier: BSL-1.0
// result<T>: a value, or an error that says what is wrong and where.
#ifndef SITREP_CORE_RESULT_HPP
#define SITREP_CORE_RESULT_HPP

#include <sitrep/core/assert.hpp>
#include <sitrep/core/config.hpp>
#include <sitrep/core/text.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>  // for std::construct_at, which its constexpr emplace needs
#include <string_view>
#include <type_traits>
#include <utility>

namespace sitrep { inline namespace SITREP_NAMESPACE {

/// What is wrong. `explain` gives a sentence for each.
enum class errc : std::uint8_t {
    none,                ///< no error
    buffer_too_small,    ///< the caller's buffer is too small; `error::needed` is the size that suffices
    end_of_input,        ///< the input ends before the value does
    trailing_input,      ///< input follows the end of the value
    padding,             ///< a padding bit is not zero (X.691 11.1)
    not_canonical,       ///< the input is readable, but not the one canonical form
    out_of_range,        ///< a number is outside its range
    unknown_value,       ///< this version does not know the enumerator, alternative or extension addition
    bad_utf8,            ///< the bytes are not valid UTF-8 (RFC 3629)
    too_long,            ///< a text or list exceeds its capacity
    syntax,              ///< the input does not match the notation
    not_supported,       ///< the standard allows the input, but this library does not support it
    no_such_day,         ///< no calendar has this day, month, hour or time offset
    reversed,            ///< the end of an interval or range is surely before its start
    bad_value,           ///< each member is valid, but together they form no value
    unknown_word,        ///< the vocabulary does not contain the word
    duplicate,           ///< a member is given twice
    missing,             ///< a required member or element is absent
    wrong_type,          ///< the JSON type is not that of the member
    too_deep,            ///< the nesting exceeds the limit
    bad_checksum,        ///< the checksum does not match: the bytes were damaged
    unknown_member,      ///< this version does not know a member of a JSON object
    fraction_of_second,  ///< a second has a fraction other than zero
};

/// One English sentence for each code, without a period; "unknown error" for a number that is no code.
constexpr std::string_view explain(errc code) {
    switch (code) {
        case errc::none: return "no error";
        case errc::buffer_too_small: return "the buffer is too small";
        case errc::end_of_input: return "the input ends too early";
        case errc::trailing_input: return "more input follows the value";
        case errc::padding: return "a padding bit is not zero";
        case errc::not_canonical: return "the form is not canonical";
        case errc::out_of_range: return "the number is out of range";
        case errc::unknown_value: return "this version does not know the value";
        case errc::bad_utf8: return "the text is not UTF-8";
        case errc::too_long: return "the text or list is too long";
        case errc::syntax: return "the input does not match the notation";
        case errc::not_supported: return "the input is not supported";
        case errc::no_such_day: return "no such date or time";
        case errc::reversed: return "the end is before the start";
        case errc::bad_value: return "the parts form no valid value";
        case errc::unknown_word: return "the vocabulary has no such word";
        case errc::duplicate: return "the member is given twice";
        case errc::missing: return "a required member is missing";
        case errc::wrong_type: return "the JSON type does not match";
        case errc::too_deep: return "the nesting is too deep";
        case errc::bad_checksum: return "the checksum does not match";
        case errc::unknown_member: return "no member has this name";
        case errc::fraction_of_second: return "a fraction of a second other than zero";
    }
    return "unknown error";
}

/// What is wrong, and where. Offsets count bytes from 0: in the input, or in the output when encoding.
struct error {
    errc code{};
    std::uint8_t bit{};      ///< binary: the bit in the byte, 0 to 7, 0 = most significant; else 0
    std::uint32_t offset{};  ///< the byte
    std::uint32_t line{};    ///< text: from 1; 0 for binary
    std::uint32_t column{};  ///< text: bytes from the start of the line, from 1; 0 for binary
    std::uint32_t needed{};  ///< errc::buffer_too_small: the size of the complete output in bytes; else 0
    text<55> path{};         ///< the field as a JSON Pointer (RFC 6901); "" for the value itself; ends in "…" if cut;
                             ///< control characters are shown as ?

    friend constexpr bool operator==(const error&, const error&) = default;
};

namespace detail {
struct result_access;
}

/// A value of T, or an error. Test it before use: `*r` and `r->` need a value, `r.error()` an error. SITREP_CHECKED=1
/// makes a violation trap.
///
///     if (const auto r = sitrep::from_text<sitrep::date>(input)) use(*r);
///     else report(r.error().offset, explain(r.error().code));
template <class T> class [[nodiscard]] result {
public:
    using value_type = T;

    /// A result that holds this value, or this error.
    constexpr result(const T& value) : value_(value), ok_(true) {}      // NOLINT: implicit, so that functions
    constexpr result(const struct error& e) : error_(e), ok_(false) {}  // NOLINT: return a value or an error as is

    /// True if the result holds a value.
    constexpr bool has_value() const { return ok_; }
    constexpr explicit operator bool() const { return ok_; }

    /// The value. Precondition: has_value().
    constexpr const T& operator*() const {
        SITREP_ASSERT(ok_, "sitrep: the result holds a value");
        return value_;
    }
    constexpr T& operator*() {
        SITREP_ASSERT(ok_, "sitrep: the result holds a value");
        return value_;
    }
    constexpr const T* operator->() const {
        SITREP_ASSERT(ok_, "sitrep: the result holds a value");
        return &value_;
    }
    constexpr T* operator->() {
        SITREP_ASSERT(ok_, "sitrep: the result holds a value");
        return &value_;
    }

    /// A copy of the value, or of `otherwise` if the result holds an error.
    constexpr T value_or(const T& otherwise) const { return ok_ ? value_ : otherwise; }

    /// The error. Precondition: !has_value().
    constexpr const struct error& error() const {
        SITREP_ASSERT(!ok_, "sitrep: the result holds an error");
        return error_;
    }

    /// True if the reader, in lenient mode, skipped input that this version does not know, or dropped elements beyond the
    /// capacity of a list, so that the value does not show all of it. Forward the original bytes; do not re-encode the
    /// value. JSON: `find_unknown` tells the first place.
    constexpr bool skipped() const { return skipped_; }

private:
    friend struct detail::result_access;

    constexpr result() : value_(), ok_(true) {}
    template <class Make> constexpr result(std::in_place_t, Make make) : value_(make()), ok_(true) {}

    union {
        T value_;
        struct error error_;
    };
    bool ok_;
    bool skipped_{};
};

/// Refuses types that need a destructor or a copy constructor. It has the members that the readers use: so the compiler
/// shows the fault of a description, and no errors that follow from it.
template <class T>
    requires(!std::is_trivially_copyable_v<T> || !std::is_move_constructible_v<T>)
class [[nodiscard]] result<T> {
public:
    using value_type = T;

    template <class U> constexpr result(const U&) {
        static_assert(!std::is_same_v<U, T>, "sitrep: result<T> holds trivially copyable types, without a destructor");
    }
    constexpr bool has_value() const { return false; }
    constexpr explicit operator bool() const { return false; }
    constexpr T& operator*() const { __builtin_unreachable(); }
    constexpr T* operator->() const { return nullptr; }
    constexpr const struct error& error() const { return error_; }
    constexpr bool skipped() const { return false; }

private:
    friend struct detail::result_access;
    constexpr result() = default;
    template <class Make> constexpr result(std::in_place_t, Make) {}

    struct error error_{};
    bool ok_{};
    bool skipped_{};
};

namespace detail {

/// The readers' access to result: they fill its value directly, so that a large record is never copied.
struct result_access {
    /// A result that holds a default T.
    template <class T> [[gnu::always_inline]] static constexpr result<T> make() { return result<T>(); }
    /// A result that holds the T that `make` returns.
    template <class T, class Make> static constexpr result<T> make(Make make) { return {std::in_place, make}; }

    /// Replaces the value by an empty error and returns that, to be filled in.
    template <class T> static constexpr struct error& fail(result<T>& r) {
        std::construct_at(&r.error_);
        r.ok_ = false;
        return r.error_;
    }

    /// The storage of the error, which is that of the value: for a function that constructs the error there itself.
    /// Call set_ok after it.
    template <class T> static constexpr struct error* error_storage(result<T>& r) { return &r.error_; }
    template <class T> static constexpr void set_ok(result<T>& r, bool ok) { r.ok_ = ok; }

    template <class T> static constexpr void mark_skipped(result<T>& r) { r.skipped_ = true; }
};

/// The result of internal functions: a code, and the byte of the text that it is about.
struct status {
    errc code{};
    std::uint32_t offset{};
    constexpr explicit operator bool() const { return code == errc::none; }
};

/// The error of a writer whose buffer of `size` bytes is too small.
constexpr error buffer_too_small(std::size_t size, std::size_t needed) {
    error e;
    e.code = errc::buffer_too_small;
    e.offset = static_cast<std::uint32_t>(size);
    e.needed = static_cast<std::uint32_t>(needed);
    return e;
}

constexpr status failure(errc code, std::size_t offset) { return {code, static_cast<std::uint32_t>(offset)}; }

}  // namespace detail

}}  // namespace sitrep

#endif
