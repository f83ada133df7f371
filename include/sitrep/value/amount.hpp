// SPDX-License-Identifier: BSL-1.0
// amount: the numbers that a count allows, and arithmetic and comparison of amounts and counts.
#ifndef SITREP_VALUE_AMOUNT_HPP
#define SITREP_VALUE_AMOUNT_HPP

#include <sitrep/core/config.hpp>
#include <sitrep/value/count.hpp>
#include <sitrep/value/verdict.hpp>

#include <cstdint>
#include <optional>

namespace sitrep { inline namespace SITREP_NAMESPACE {

/// A range of numbers, as multiples of 10^-decimals of the measure: `low` 5 with 1 decimal is 0.5. Numbers beyond 64
/// bits keep the range correct: a high bound becomes absent, a low bound becomes 2^64 - 1.
///
/// == compares the members, so that 1.0 is not 1; `equal` compares the numbers.
struct amount {
    std::uint64_t low{};                  ///< the least number, included
    std::optional<std::uint64_t> best{};  ///< the most likely number; absent if none is
    std::optional<std::uint64_t> high{};  ///< the greatest number, included; absent if there is no bound
    sitrep::measure measure{};            ///< the unit or currency; empty if not stated
    std::uint8_t decimals{};              ///< of all three numbers: 0 to 7

    friend constexpr bool operator==(const amount&, const amount&) = default;
};

/// The numbers that a vague word allows, as multiples of its power of ten u.
struct word_range {
    std::uint32_t low{};    ///< the least number is low·u
    std::uint32_t best{};   ///< the most likely number is best·u
    std::uint32_t below{};  ///< the greatest number is below·u - 1; 0: no bound
};

/// The meaning of hedges in numbers. Numbers are whole if the count has no decimals, and no unit or one of things that
/// are counted (`is_counted`): "more than 5" is at least 6. All others may be fractions: "more than 5 km" is at least 5.
///
/// To use another meaning, derive from this type, hide one or both functions, and pass an object of your type to
/// `bounds`.
///
/// Sources: a survey of readers for the words (n = 46), the practice of ACLED (Armed Conflict Location & Event Data)
/// for the lower bounds of dozens and hundreds, convention for the percentages.
struct assumptions {
    /// The margin of "about N" and "nearly N", in percent of N, by the number of N's significant digits (from 1). All
    /// digits of an N with decimals are significant. The margin is rounded up to N's last decimal, and at least 1 of it.
    static constexpr std::uint32_t percent(unsigned digits) { return digits == 1 ? 20 : digits == 2 ? 10 : 5; }

    /// The range of a word, couple to order.
    static constexpr word_range word(hedge h) {
        switch (h) {
            case hedge::couple: return {2, 2, 5};
            case hedge::few: return {2, 3, 7};
            case hedge::several: return {3, 7, 11};
            case hedge::some: return {2, 4, 9};
            case hedge::handful: return {2, 4, 11};
            case hedge::many: return {5, 20, 0};
            case hedge::couple_dozen: return {24, 24, 60};  // twelve times couple; likewise the next two
            case hedge::few_dozen: return {24, 36, 84};
            case hedge::several_dozen: return {36, 84, 132};
            case hedge::dozens: return {12, 36, 100};
            case hedge::scores: return {20, 80, 200};
            default: return {1, 3, 10};  // order: tens, hundreds, thousands …
        }
    }
};

namespace detail {

// Arithmetic that saturates: `unbounded` is any number that 64 bits cannot hold, and 0 is the least result.

inline constexpr std::uint64_t unbounded = UINT64_MAX;

constexpr std::uint64_t lesser(std::uint64_t a, std::uint64_t b) { return a < b ? a : b; }
constexpr std::uint64_t greater(std::uint64_t a, std::uint64_t b) { return a < b ? b : a; }

constexpr std::uint64_t plus(std::uint64_t a, std::uint64_t b) { return a > unbounded - b ? unbounded : a + b; }
constexpr std::uint64_t minus(std::uint64_t a, std::uint64_t b) { return a < b ? 0 : a - b; }

constexpr std::uint64_t just_below(std::uint64_t n, std::uint32_t step = 1) {
    return n == unbounded ? unbounded : n - step;
}

/// Shifts and sums, because small machines have no 64-bit multiplication.
constexpr std::uint64_t times(std::uint64_t a, std::uint32_t n) {
    std::uint64_t product = 0;
    for (; n != 0; n >>= 1, a = plus(a, a))
        if ((n & 1) != 0) product = plus(product, a);
    return product;
}
/// The same number for an exponent below 0.
constexpr std::uint64_t times_ten_to(std::uint64_t a, int exponent) {
    for (; exponent > 0; --exponent) a = times(a, 10);
    return a;
}

/// A bound from the result of arithmetic; absent if the result is unbounded.
constexpr std::optional<std::uint64_t> within(std::uint64_t n) {
    if (n == unbounded) return std::nullopt;
    return n;
}

/// The margin of N = n × 10^exponent by `assume.percent`, rounded up and at least 1; of an N with decimals in units of the
/// last one.
template <class Assumptions>
constexpr std::uint64_t margin_of(std::uint32_t n, int exponent, const Assumptions& assume) {
    int zeros = exponent < 0 ? 0 : exponent;
    if (exponent >= 0)
        for (; n != 0 && n % 10 == 0; n /= 10) ++zeros;
    unsigned digits = 1;
    for (std::uint64_t unit = 10; unit <= n; unit = times(unit, 10)) ++digits;
    const std::uint32_t percent = assume.percent(digits);
    if (zeros >= 2) return greater(1, times_ten_to(times(n, percent), zeros - 2));
    const std::uint32_t divisor = zeros == 1 ? 10 : 100;
    std::uint64_t margin = times(n / divisor, percent);
    for (std::uint64_t rest = times(n % divisor, percent); rest != 0; rest = minus(rest, divisor))
        margin = plus(margin, 1);
    return greater(1, margin);
}

/// An amount without its measure; `unbounded` for an absent best or high.
struct ends {
    std::uint64_t low{};
    std::uint64_t best{unbounded};
    std::uint64_t high{unbounded};
};

/// Widens the ends to include all figures, which a source may have stated out of order.
constexpr ends in_order(const ends& e) {
    ends result{lesser(e.low, e.high), e.best, greater(e.low, e.high)};
    if (result.best == unbounded) return result;
    result.low = lesser(result.low, result.best);
    result.high = greater(result.high, result.best);
    return result;
}

/// The number of decimals of a count's figures.
constexpr std::uint8_t decimals_of(const count_json& p) {
    return static_cast<std::uint8_t>(p.exponent < 0 ? 0 - p.exponent : 0);
}

/// True if the numbers of a count are whole; see `assumptions`.
constexpr bool is_whole(const count_json& p) {
    return p.exponent >= 0 && !p.currency && (!p.unit || is_counted(*p.unit));
}

/// The numbers that a count's figures and hedge allow, `most` aside. `step` is the least difference of two numbers that
/// may be assumed: 1 if they are whole, else 0.
template <class Assumptions>
constexpr ends find_ends(const count_json& p, std::uint32_t step, const Assumptions& assume) {
    const auto full = [&p](std::uint32_t n) { return times_ten_to(n, p.exponent); };
    const auto margin = [&] { return margin_of(*p.best, p.exponent, assume); };
    const std::uint64_t low = p.low ? full(*p.low) : 0;
    const std::uint64_t best = p.best ? full(*p.best) : unbounded;
    const std::uint64_t high = p.high ? full(*p.high) : unbounded;
    switch (p.hedge) {
        case hedge::unstated:
        case hedge::unknown: return {};
        case hedge::exact: return {best, best, best};
        case hedge::about: return {minus(best, margin()), best, plus(best, margin())};
        case hedge::nearly: return {minus(best, margin()), just_below(best, step), just_below(best, step)};
        case hedge::more_than: return {plus(low, step), unbounded, unbounded};
        case hedge::fewer_than: return {0, unbounded, just_below(high, step)};
        case hedge::at_least:
        case hedge::at_most:
        case hedge::between:
        case hedge::estimate: return in_order({low, best, high});
        default: {
            const word_range w = assume.word(p.hedge);
            return {full(w.low), full(w.best), w.below == 0 ? unbounded : just_below(full(w.below))};
        }
    }
}

}  // namespace detail

// T delays std::optional until a call, so that including this header stays cheap; callers leave it.
/// The numbers that a count allows, by `assumptions` or by your own type (see there). std::nullopt for an empty count.
///
///     bounds("~1000 people"_count)->low  // 800
template <class Assumptions = assumptions, class T = amount>
constexpr std::optional<T> bounds(const count& c, const Assumptions& assume = {}) {
    if (c.empty()) return std::nullopt;
    const count_json parts = c.parts();
    const std::uint32_t step = detail::is_whole(parts) ? 1 : 0;
    detail::ends e = detail::find_ends(parts, step, assume);
    if (c.most()) e = {detail::lesser(detail::plus(e.low >> 1, step), e.high), detail::unbounded, e.high};
    return T{e.low, detail::within(e.best), detail::within(e.high), c.measure(), detail::decimals_of(parts)};
}

/// False if the source's own figures break low <= best <= high. The library keeps such a count as stated; `check`
/// reports it.
constexpr bool ordered(const count& c) {
    const count_json p = c.parts();
    const auto below = [](const std::optional<std::uint32_t>& a, const std::optional<std::uint32_t>& b) {
        return !a || !b || *a <= *b;
    };
    return below(p.low, p.best) && below(p.best, p.high) && below(p.low, p.high);
}

/// True for an exact number without decimals that ends in 0, and so may be a rounded one.
constexpr bool is_round(const count& c) {
    const count_json p = c.parts();
    return p.hedge == hedge::exact && *p.best != 0 && p.exponent >= 0 && (p.exponent != 0 || *p.best % 10 == 0);
}

// --- arithmetic. The results are correct whether or not the two amounts depend on each other. They have the decimals of
// the amount that has more.

namespace detail {

/// The amount with at least this number of decimals.
constexpr amount with_decimals(amount a, std::uint8_t decimals) {
    for (; a.decimals < decimals; ++a.decimals) {
        a.low = times(a.low, 10);
        if (a.best) a.best = within(times(*a.best, 10));
        if (a.high) a.high = within(times(*a.high, 10));
    }
    return a;
}

/// Two amounts with the same number of decimals.
struct aligned {
    amount a, b;

    constexpr aligned(const amount& x, const amount& y)
        : a(with_decimals(x, y.decimals)), b(with_decimals(y, x.decimals)) {}
};

}  // namespace detail

/// The sum of two quantities. std::nullopt if the measures differ. For two sources on one quantity use `combine`.
template <class T = amount> constexpr std::optional<T> add(const amount& x, const amount& y) {
    if (x.measure != y.measure) return std::nullopt;
    const auto [a, b] = detail::aligned(x, y);
    T sum{.low = detail::plus(a.low, b.low), .measure = a.measure, .decimals = a.decimals};
    if (a.best && b.best) sum.best = detail::within(detail::plus(*a.best, *b.best));
    if (a.high && b.high) sum.high = detail::within(detail::plus(*a.high, *b.high));
    return sum;
}

/// The difference x - y, at least 0. std::nullopt if the measures differ.
template <class T = amount> constexpr std::optional<T> subtract(const amount& x, const amount& y) {
    if (x.measure != y.measure) return std::nullopt;
    const auto [a, b] = detail::aligned(x, y);
    T rest{.measure = a.measure, .decimals = a.decimals};
    if (b.high) rest.low = detail::minus(a.low, *b.high);
    if (a.best && b.best) rest.best = detail::minus(*a.best, *b.best);
    if (a.high) rest.high = detail::minus(*a.high, b.low);
    return rest;
}

/// The product n · a.
constexpr amount scale(const amount& a, std::uint32_t n) {
    if (n == 0) return {0, 0, 0, a.measure, a.decimals};
    amount product{.low = detail::times(a.low, n), .measure = a.measure, .decimals = a.decimals};
    if (a.best) product.best = detail::within(detail::times(*a.best, n));
    if (a.high) product.high = detail::within(detail::times(*a.high, n));
    return product;
}

/// The result of `combine`.
struct combined {
    sitrep::amount amount{};  ///< the numbers that both allow; in a conflict the span of both, without a best
    bool conflict{};          ///< true if no number is allowed by both

    friend constexpr bool operator==(const combined&, const combined&) = default;
};

/// The numbers that two sources on one quantity both allow. The best number of one source is kept if both allow it and
/// the other source has the same best or none. std::nullopt if the measures differ.
template <class T = combined> constexpr std::optional<T> combine(const amount& x, const amount& y) {
    if (x.measure != y.measure) return std::nullopt;
    const auto [a, b] = detail::aligned(x, y);
    const std::uint64_t a_high = a.high.value_or(detail::unbounded);
    const std::uint64_t b_high = b.high.value_or(detail::unbounded);
    T both{.amount = {.low = detail::greater(a.low, b.low), .measure = a.measure, .decimals = a.decimals}};
    std::uint64_t high = detail::lesser(a_high, b_high);
    both.conflict = both.amount.low > high;
    if (both.conflict) {
        both.amount.low = detail::lesser(a.low, b.low);
        high = detail::greater(a_high, b_high);
    } else {
        const auto best = a.best ? a.best : b.best;
        const bool agreed = !a.best || !b.best || *a.best == *b.best;
        if (best && agreed && *best >= both.amount.low && *best <= high) both.amount.best = best;
    }
    both.amount.high = detail::within(high);
    return both;
}

// --- comparison. `maybe` if the measures differ: the library converts no units, so nothing is known then.

/// Whether the number of x is less than that of y.
constexpr verdict less_than(const amount& x, const amount& y) {
    if (x.measure != y.measure) return verdict::maybe;
    const auto [a, b] = detail::aligned(x, y);
    if (a.high && *a.high < b.low) return verdict::yes;
    if (b.high && a.low >= *b.high) return verdict::no;
    return verdict::maybe;
}

/// Whether the numbers of x and y are equal: those of 1.0 and 1 are.
constexpr verdict equal(const amount& x, const amount& y) {
    if (x.measure != y.measure) return verdict::maybe;
    const auto [a, b] = detail::aligned(x, y);
    if ((a.high && *a.high < b.low) || (b.high && *b.high < a.low)) return verdict::no;
    const bool points = a.high && b.high && a.low == *a.high && b.low == *b.high;
    return points ? verdict::yes : verdict::maybe;
}

/// Whether the number that a counts is less than the number that b counts, by their bounds. `maybe` also if a count is
/// empty.
template <class Assumptions = assumptions>
constexpr verdict less_than(const count& a, const count& b, const Assumptions& assume = {}) {
    const auto x = bounds(a, assume);
    const auto y = bounds(b, assume);
    return x && y ? less_than(*x, *y) : verdict::maybe;
}
/// Whether a and b count equal numbers, by their bounds. `maybe` also if a count is empty. For "was the same stated?"
/// use ==.
template <class Assumptions = assumptions>
constexpr verdict equal(const count& a, const count& b, const Assumptions& assume = {}) {
    const auto x = bounds(a, assume);
    const auto y = bounds(b, assume);
    return x && y ? equal(*x, *y) : verdict::maybe;
}

}}  // namespace sitrep

#endif
