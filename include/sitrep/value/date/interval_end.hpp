// SPDX-License-Identifier: BSL-1.0
// One end of an interval or range, and which two ends go together.
#ifndef SITREP_VALUE_DATE_INTERVAL_END_HPP
#define SITREP_VALUE_DATE_INTERVAL_END_HPP

#include <sitrep/core/config.hpp>
#include <sitrep/core/result.hpp>
#include <sitrep/value/date.hpp>
#include <sitrep/value/date/instant.hpp>

#include <cstdint>

namespace sitrep { inline namespace SITREP_NAMESPACE {

/// One end of an interval: a date; open ("..": it has none, or any other reason); or unknown (""). A default one, like an
/// empty date, is unknown. The three are never the same.
class when_end {
public:
    constexpr when_end() : when_end(unknown_mark) {}
    constexpr when_end(const date& d) : date_(d) {  // NOLINT: implicit on purpose
        if (d.empty()) date_.day_ = unknown_mark;
    }
    static constexpr when_end open() { return when_end(open_mark); }
    static constexpr when_end unknown() { return when_end(unknown_mark); }

    constexpr bool is_date() const { return !date_.empty(); }
    constexpr bool is_open() const { return !is_date() && date_.day_ == open_mark; }
    constexpr bool is_unknown() const { return !is_date() && date_.day_ == unknown_mark; }
    /// The date; an empty one where the end is open or unknown.
    constexpr date stated() const { return is_date() ? date_ : date(); }

    friend constexpr bool operator==(const when_end&, const when_end&) = default;

    /// All that it holds as a number, to sort by: on one day by the clock.
    constexpr std::uint64_t bits() const {
        const std::uint32_t day = static_cast<std::uint32_t>(static_cast<std::uint16_t>(date_.year_)) << 16 |
                                  static_cast<std::uint32_t>(date_.month_) << 8 | date_.day_;
        return static_cast<std::uint64_t>(date_.rest_) << 32 | day;
    }

private:
    friend class when;
    // Of a date without a precision, the day: not 0, so that an end is never an empty date.
    static constexpr std::uint8_t open_mark = 1;
    static constexpr std::uint8_t unknown_mark = 2;
    constexpr explicit when_end(std::uint8_t mark) { date_.day_ = mark; }

    date date_{};
};

/// How a `when` was stated.
enum class when_form : std::uint8_t {
    none,      ///< an empty one
    at,        ///< a date: "2023-07"
    interval,  ///< it lasted from … to: "2013/2024-05", "2013/..", "/2024"
    one_of,    ///< it happened once, somewhere between: "[2024-05-03..2024-05-05]", "[..2024]"
};

namespace detail {

/// A `when` taken apart. Of a date alone both ends are the date.
struct when_fields {
    when_form form{};
    when_end start{};
    when_end end{};
};

/// What is wrong with two ends: bad_value (none is a date; of a range one is unknown, or they differ in precision), reversed.
constexpr errc find_fault(const when_fields& f) {
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
