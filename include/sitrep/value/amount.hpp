// SPDX-License-Identifier: BSL-1.0
// What may be assumed from a count: bounds, and arithmetic on bounds.
#ifndef SITREP_VALUE_AMOUNT_HPP
#define SITREP_VALUE_AMOUNT_HPP

#include <sitrep/core/config.hpp>
#include <sitrep/value/count.hpp>
#include <sitrep/value/verdict.hpp>

#include <cstdint>
#include <limits>
#include <optional>

namespace sitrep { inline namespace SITREP_NAMESPACE {

/// From low to high, both included, in whole units of the measure. No high: open. Best where there is one. What 64 bits
/// cannot hold is open above, and a low that they cannot hold stays at their end, so that the bounds always hold.
struct amount {
    std::uint64_t low{};
    std::optional<std::uint64_t> best{};
    std::optional<std::uint64_t> high{};
    sitrep::measure measure{};

    friend constexpr bool operator==(const amount&, const amount&) = default;
};

/// A vague word, in multiples of its power of ten u: from low·u to below·u − 1, at best best·u. below = 0: open.
struct word_range {
    std::uint32_t low{};
    std::uint32_t best{};
    std::uint32_t below{};
};

/// What a reader assumes from a hedge. To assume otherwise derive from it, hide a function, and give an object of that
/// to `bounds`. Sources: readers asked what the words mean to them (n = 46), ACLED's practice for the lower bounds of
/// dozens and hundreds; the percentages are convention.
struct assumptions {
    /// About N: how far off N may be, of the significant digits that N was stated with. Rounded up, and at least 1.
    constexpr std::uint32_t percent(unsigned digits) const { return digits == 1 ? 20 : digits == 2 ? 10 : 5; }

    constexpr word_range word(hedge h) const {
        switch (h) {
            case hedge::couple: return {2, 2, 5};
            case hedge::few: return {2, 3, 7};
            case hedge::several: return {3, 7, 11};
            case hedge::some: return {2, 4, 9};
            case hedge::handful: return {2, 4, 11};
            case hedge::many: return {5, 20, 0};
            case hedge::dozens: return {12, 36, 100};
            case hedge::scores: return {20, 80, 200};
            default: return {1, 3, 10};  // order: tens, hundreds …
        }
    }
};

namespace detail {

inline constexpr std::uint64_t beyond = (std::numeric_limits<std::uint64_t>::max)();

constexpr std::uint64_t lesser(std::uint64_t a, std::uint64_t b) { return a < b ? a : b; }
constexpr std::uint64_t greater(std::uint64_t a, std::uint64_t b) { return a < b ? b : a; }

constexpr std::uint64_t plus(std::uint64_t a, std::uint64_t b) { return a > beyond - b ? beyond : a + b; }
constexpr std::uint64_t minus(std::uint64_t a, std::uint64_t b) { return a < b ? 0 : a - b; }

constexpr std::uint64_t just_below(std::uint64_t n) { return n == beyond ? beyond : n - 1; }

/// By shifts and sums: small machines have no 64-bit multiplication.
constexpr std::uint64_t times(std::uint64_t a, std::uint32_t n) {
    std::uint64_t product = 0;
    for (; n != 0; n >>= 1, a = plus(a, a))
        if ((n & 1) != 0) product = plus(product, a);
    return product;
}
constexpr std::uint64_t times_ten_to(std::uint64_t a, unsigned exponent) {
    for (; exponent != 0; --exponent) a = times(a, 10);
    return a;
}

/// An end that arithmetic gave: none where it left the 64 bits.
constexpr std::optional<std::uint64_t> within(std::uint64_t n) {
    if (n == beyond) return std::nullopt;
    return n;
}

/// The share of N = n × 10^zeros that `assume` gives to its number of significant digits, rounded up; at least 1.
template <class Assumptions>
constexpr std::uint64_t share_of(std::uint32_t n, unsigned zeros, const Assumptions& assume) {
    for (; n != 0 && n % 10 == 0; n /= 10) ++zeros;
    unsigned digits = 1;
    for (std::uint64_t unit = 10; unit <= n; unit = times(unit, 10)) ++digits;
    const std::uint32_t percent = assume.percent(digits);
    if (zeros >= 2) return greater(1, times_ten_to(times(n, percent), zeros - 2));
    const std::uint32_t whole = zeros == 1 ? 10 : 100;
    std::uint64_t share = times(n / whole, percent);
    for (std::uint64_t rest = times(n % whole, percent); rest != 0; rest = minus(rest, whole)) share = plus(share, 1);
    return greater(1, share);
}

/// An amount on the way: `beyond` is no best, and an open end.
struct ends {
    std::uint64_t low{};
    std::uint64_t best{beyond};
    std::uint64_t high{beyond};
};

/// Figures as a source stated them may be out of order: the ends then reach around all of them.
constexpr ends in_order(const ends& e) {
    ends made{lesser(e.low, e.high), e.best, greater(e.low, e.high)};
    if (made.best == beyond) return made;
    made.low = lesser(made.low, made.best);
    made.high = greater(made.high, made.best);
    return made;
}

template <class Assumptions>
constexpr ends find_ends(const count_json& p, const Assumptions& assume) {
    const auto full = [&p](std::uint32_t n) { return times_ten_to(n, p.exponent); };
    const auto margin = [&] { return share_of(*p.best, p.exponent, assume); };
    const std::uint64_t low = p.low ? full(*p.low) : 0;
    const std::uint64_t best = p.best ? full(*p.best) : beyond;
    const std::uint64_t high = p.high ? full(*p.high) : beyond;
    switch (p.hedge) {
        case hedge::unstated:
        case hedge::unknown: return {};
        case hedge::exact: return {best, best, best};
        case hedge::about: return {minus(best, margin()), best, plus(best, margin())};
        case hedge::nearly: return {minus(best, margin()), just_below(best), just_below(best)};
        case hedge::more_than: return {plus(low, 1), beyond, beyond};
        case hedge::fewer_than: return {0, beyond, just_below(high)};
        case hedge::at_least:
        case hedge::at_most:
        case hedge::between:
        case hedge::estimate: return in_order({low, best, high});
        default: {
            const word_range w = assume.word(p.hedge);
            return {full(w.low), full(w.best), w.below == 0 ? beyond : just_below(full(w.below))};
        }
    }
}

}  // namespace detail

/// What may be assumed from a count, after the table of `assumptions` or the program's own. Nothing from an empty one.
template <class Assumptions = assumptions>
constexpr std::optional<amount> bounds(const count& c, const Assumptions& assume = {}) {
    if (c.empty()) return std::nullopt;
    detail::ends e = detail::find_ends(c.parts(), assume);
    if (c.most()) e = {detail::lesser(detail::plus(e.low >> 1, 1), e.high), detail::beyond, e.high};
    return amount{e.low, detail::within(e.best), detail::within(e.high), c.measure()};
}

/// True unless a source's own figures break low ≤ best ≤ high. Such a count is kept as it is, and worth a warning.
constexpr bool ordered(const count& c) {
    const count_json p = c.parts();
    const auto below = [](const std::optional<std::uint32_t>& a, const std::optional<std::uint32_t>& b) {
        return !a || !b || *a <= *b;
    };
    return below(p.low, p.best) && below(p.best, p.high) && below(p.low, p.high);
}

/// True for a bare number that ends in 0 and may have been rounded by whoever stated it.
constexpr bool is_round(const count& c) {
    const count_json p = c.parts();
    return p.hedge == hedge::exact && *p.best != 0 && (p.exponent != 0 || *p.best % 10 == 0);
}

// --- arithmetic. The results hold whether or not the two amounts depend on each other. Nothing where measures differ.

/// Both together. Not for two sources on one quantity: see `combine`.
constexpr std::optional<amount> add(const amount& a, const amount& b) {
    if (a.measure != b.measure) return std::nullopt;
    amount sum{.low = detail::plus(a.low, b.low), .measure = a.measure};
    if (a.best && b.best) sum.best = detail::within(detail::plus(*a.best, *b.best));
    if (a.high && b.high) sum.high = detail::within(detail::plus(*a.high, *b.high));
    return sum;
}

/// What is left of a without b, not less than 0.
constexpr std::optional<amount> subtract(const amount& a, const amount& b) {
    if (a.measure != b.measure) return std::nullopt;
    amount rest{.measure = a.measure};
    if (b.high) rest.low = detail::minus(a.low, *b.high);
    if (a.best && b.best) rest.best = detail::minus(*a.best, *b.best);
    if (a.high) rest.high = detail::minus(*a.high, b.low);
    return rest;
}

/// n times a.
constexpr amount scale(const amount& a, std::uint32_t n) {
    if (n == 0) return {.low = 0, .best = 0, .high = 0, .measure = a.measure};
    amount product{.low = detail::times(a.low, n), .measure = a.measure};
    if (a.best) product.best = detail::within(detail::times(*a.best, n));
    if (a.high) product.high = detail::within(detail::times(*a.high, n));
    return product;
}

/// What two sources say of one quantity.
struct combined {
    sitrep::amount amount{};
    bool conflict{};  ///< no number suits both: the amount then reaches around both, without a best

    friend constexpr bool operator==(const combined&, const combined&) = default;
};

/// Two sources on one quantity: what suits both. A best stays where it lies within that and the other source has none,
/// or the same.
constexpr std::optional<combined> combine(const amount& a, const amount& b) {
    if (a.measure != b.measure) return std::nullopt;
    const std::uint64_t a_high = a.high.value_or(detail::beyond);
    const std::uint64_t b_high = b.high.value_or(detail::beyond);
    combined both{.amount = {.low = detail::greater(a.low, b.low), .measure = a.measure}};
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

/// Is a less than b?
constexpr std::optional<verdict> less_than(const amount& a, const amount& b) {
    if (a.measure != b.measure) return std::nullopt;
    if (a.high && *a.high < b.low) return verdict::yes;
    if (b.high && a.low >= *b.high) return verdict::no;
    return verdict::maybe;
}

/// Are a and b the same number?
constexpr std::optional<verdict> equal(const amount& a, const amount& b) {
    if (a.measure != b.measure) return std::nullopt;
    if ((a.high && *a.high < b.low) || (b.high && *b.high < a.low)) return verdict::no;
    const bool points = a.high && b.high && a.low == *a.high && b.low == *b.high;
    return points ? verdict::yes : verdict::maybe;
}

}}  // namespace sitrep

#endif
