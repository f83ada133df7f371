// SPDX-License-Identifier: BSL-1.0
// What a reader or writer gives back: a value, or an error that says what is wrong and where.
#ifndef SITREP_CORE_RESULT_HPP
#define SITREP_CORE_RESULT_HPP

#include <sitrep/core/config.hpp>
#include <sitrep/core/text.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>  // also std::construct_at, which its constexpr emplace needs
#include <string_view>
#include <type_traits>

namespace sitrep { inline namespace SITREP_NAMESPACE {

/// What is wrong. `explain` puts it into words.
enum class errc : std::uint8_t {
    none,            ///< nothing
    no_room,         ///< the caller's buffer is too small; `error::needed` says what would do
    end_of_input,    ///< the input stops too early
    trailing_input,  ///< something follows the value
    padding,         ///< a padding bit is not zero (X.691 11.1)
    not_canonical,   ///< readable, but not the one canonical form
    out_of_range,    ///< a number outside its range
    unknown_value,   ///< an enumerator, alternative or addition that this version does not know
    bad_utf8,        ///< octets that are not UTF-8
    too_long,        ///< a text or list longer than there is room for
    syntax,          ///< not the notation at all
    not_supported,   ///< valid in the standard, but outside what this library supports
    no_such_day,     ///< a day, month, hour or offset that no calendar has
    reversed,        ///< an end before its start, or low, best, high out of order
    bad_value,       ///< parts that make no valid value together
    unknown_word,    ///< a word that the vocabulary does not have
    duplicate,       ///< a member given twice
    missing,         ///< a member that must be there
    wrong_type,      ///< another JSON type than the member has
    too_deep,        ///< nested deeper than the limit
    bad_checksum,    ///< damaged on the way: the checksum does not fit
};

/// One sentence in English for each code.
constexpr std::string_view explain(errc code) {
    switch (code) {
        case errc::none: return "no error";
        case errc::no_room: return "the buffer is too small";
        case errc::end_of_input: return "the input ends too early";
        case errc::trailing_input: return "something follows the value";
        case errc::padding: return "a padding bit is not zero";
        case errc::not_canonical: return "not the canonical form";
        case errc::out_of_range: return "the number is out of range";
        case errc::unknown_value: return "an enumerator, alternative or addition unknown to this version";
        case errc::bad_utf8: return "not valid UTF-8";
        case errc::too_long: return "longer than there is room for";
        case errc::syntax: return "not the expected notation";
        case errc::not_supported: return "valid, but not supported";
        case errc::no_such_day: return "no such day or time";
        case errc::reversed: return "the end lies before the start";
        case errc::bad_value: return "the parts make no valid value";
        case errc::unknown_word: return "a word that the vocabulary does not have";
        case errc::duplicate: return "the member is given twice";
        case errc::missing: return "a required member is missing";
        case errc::wrong_type: return "another type than expected";
        case errc::too_deep: return "nested too deep";
        case errc::bad_checksum: return "the checksum does not fit";
    }
    return "unknown error";
}

/// Where and why. Offsets count octets from the start of the input (of the output, when encoding) and start at 0.
struct error {
    errc code{};
    std::uint8_t bit{};      ///< binary: the bit within the octet, 0 = most significant
    std::uint32_t offset{};  ///< the octet
    std::uint32_t line{};    ///< text: from 1; 0 for binary
    std::uint32_t column{};  ///< text: octets from the line's start, from 1; 0 for binary
    std::uint32_t needed{};  ///< errc::no_room: the octets that the whole output takes
    text<55> path{};         ///< the field as a JSON pointer (RFC 6901), "" for the whole; ends in "…" where it was cut

    friend constexpr bool operator==(const error&, const error&) = default;
};

/// A value of T, or an error. Look before you take: `*r` and `r->` need a value, `r.error()` an error.
template <class T>
class [[nodiscard]] result {
    static_assert(std::is_trivially_destructible_v<T>, "sitrep: result<T> holds trivially destructible types");

public:
    using value_type = T;

    constexpr result(const T& value) : value_(value), ok_(true) {}
    constexpr result(const struct error& e) : error_(e), ok_(false) {}

    /// A default T, to be filled in place: the readers use it, so that a large record is never copied.
    struct in_place {};
    constexpr explicit result(in_place) : value_(), ok_(true) {}

    constexpr explicit operator bool() const { return ok_; }
    constexpr const T& operator*() const { return value_; }
    constexpr T& operator*() { return value_; }
    constexpr const T* operator->() const { return &value_; }
    constexpr T* operator->() { return &value_; }
    constexpr const struct error& error() const { return error_; }

    /// Lenient reading only: true if the input held something that this version does not know and that the value
    /// therefore does not show. Forward the original octets, not the value written again.
    constexpr bool skipped() const { return skipped_; }
    constexpr void mark_skipped() { skipped_ = true; }

    /// Turns the result into an error, for the readers; returns that, to be filled in place.
    constexpr struct error& fail() {
        std::construct_at(&error_);
        ok_ = false;
        return error_;
    }
    /// The same for a reader that makes the error itself, there where the value is; then it says how it went.
    constexpr struct error* error_place() { return &error_; }
    constexpr void settle(bool ok) { ok_ = ok; }

private:
    union {
        T value_;
        struct error error_;
    };
    bool ok_;
    bool skipped_{};
};

namespace detail {

/// The inner functions' answer: a code, and where in the text they were given.
struct status {
    errc code{};
    std::uint32_t offset{};
    constexpr explicit operator bool() const { return code == errc::none; }
};

/// What writers say of a buffer of `room` octets that is too small.
constexpr error no_room(std::size_t room, std::size_t needed) {
    error e;
    e.code = errc::no_room;
    e.offset = static_cast<std::uint32_t>(room);
    e.needed = static_cast<std::uint32_t>(needed);
    return e;
}

constexpr status failure(errc code, std::size_t offset) { return {code, static_cast<std::uint32_t>(offset)}; }

}  // namespace detail

}}  // namespace sitrep

#endif
