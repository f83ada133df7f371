// SPDX-License-Identifier: BSL-1.0
// when_end: one end of an interval or range; and the rules for two ends.
#ifndef SITREP_VALUE_DATE_INTERVAL_END_HPP
#define SITREP_VALUE_DATE_INTERVAL_END_HPP

#include <sitrep/core/config.hpp>
#include <sitrep/core/result.hpp>
#include <sitrep/value/date.hpp>
#include <sitrep/value/date/instant.hpp>

#include <cstdint>

namespace sitrep { inline namespace SITREP_NAMESPACE {

/// One end of an interval or of a one-of range (EDTF level 1, extended interval): a date; open (`..`: there is no end,
/// or none is given); or unknown (nothing is written). The three are never equal.
class when_end {
public:
    /// Unknown.
    constexpr when_end() : when_end(unknown_code) {}
    /// The date; unknown if the date is empty.
    constexpr when_end(const date& d) : date_(d) {  // NOLINT: implicit on purpose
        if (d.empty()) date_.day_ = unknown_code;
    }
    /// Open.
    static constexpr when_end open() { return when_end(open_code); }
    /// Unknown.
    static constexpr when_end unknown() { return when_end(unknown_code); }

    /// Exactly one of the three is true.
    constexpr bool is_date() const { return !date_.empty(); }
    constexpr bool is_open() const { return !is_date() && date_.day_ == open_code; }
    constexpr bool is_unknown() const { return !is_date() && date_.day_ == unknown_code; }
    /// The date; an empty date if the end is open or unknown.
    constexpr date stated() const { return is_date() ? date_ : date(); }

    friend constexpr bool operator==(const when_end&, const when_end&) = default;

    /// A number that is equal for equal ends only; times of one day are in the order of their clocks. For sort_key.
    constexpr std::uint64_t bits() const {
        const std::uint32_t day = static_cast<std::uint32_t>(static_cast<std::uint16_t>(date_.year_)) << 16 |
                                  static_cast<std::uint32_t>(date_.month_) << 8 | date_.day_;
        return static_cast<std::uint64_t>(date_.rest_) << 32 | day;
    }

private:
    friend class when;
    // An end that is no date has one of these in the day of a date without a precision. Neither is 0, so that an end is
    // never an empty date.
    static constexpr std::uint8_t open_code = 1;
    static constexpr std::uint8_t unknown_code = 2;
    constexpr explicit when_end(std::uint8_t code) { date_.day_ = code; }

    date date_{};
};

/// The form in which a time was stated.
enum class when_form : std::uint8_t {
    none,      ///< not stated
    at,        ///< a date: `2023-07`
    interval,  ///< it lasted from start to end: `2013/2024-05`, `2013/..`, `/2024`
    one_of,    ///< it happened once, between two dates: `[2024-05-03..2024-05-05]`, `[..2024]`
};

namespace detail {

/// The parts of a `when`. For a date both ends are the date.
struct when_fields {
    when_form form{};
    when_end start{};
    when_end end{};
};

/// The defect of two ends: bad_value (neither is a date; of a range: one is unknown, or they differ in precision);
/// reversed; none.
constexpr errc find_defect(const when_fields& f) {
    const bool once = f.form == when_form::one_of;
    if (!f.start.is_date() && !f.end.is_date()) return errc::bad_value;
    if (once && (f.start.is_unknown() || f.end.is_unknown())) return errc::bad_value;
    if (!f.start.is_date() || !f.end.is_date() || f.form == when_form::at) return errc::none;
    const date start = f.start.stated();
    const date end = f.end.stated();
    if (once && start.precision() != end.precision()) return errc::bad_value;
    return surely_ends_before(end, start) ? errc::reversed : errc::none;
}

}  // namespace detail

}}  // namespace sitrep

#endif
