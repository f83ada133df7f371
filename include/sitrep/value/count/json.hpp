// SPDX-License-Identifier: BSL-1.0
// hedge, and count_json: the parts of a count, which are its JSON form.
#ifndef SITREP_VALUE_COUNT_JSON_HPP
#define SITREP_VALUE_COUNT_JSON_HPP

#include <sitrep/core/config.hpp>
#include <sitrep/core/letters.hpp>
#include <sitrep/core/schema.hpp>
#include <sitrep/value/unit.hpp>

#include <cstdint>
#include <optional>

namespace sitrep { inline namespace SITREP_NAMESPACE {

/// How a source hedged a number. N is the stated figure. The numbers that each hedge allows: `assumptions` and `bounds`
/// in value/amount.hpp.
enum class hedge : std::uint8_t {
    unstated,       ///< no figure: of "most people", and of an empty count
    exact,          ///< N, without a hedge
    about,          ///< about, around, roughly, approximately N
    nearly,         ///< nearly, almost N: a little less
    at_least,       ///< at least N
    more_than,      ///< more than, over N
    at_most,        ///< at most, up to N
    fewer_than,     ///< fewer than, under N
    between,        ///< from low to high; one of the two may be open
    estimate,       ///< a best figure, with a low figure, a high figure or both
    unknown,        ///< stated to be unknown, which is neither "not stated" nor zero
    couple,         ///< a couple, two
    few,            ///< a few
    several,        ///< several
    some,           ///< some
    handful,        ///< a handful, a small number
    many,           ///< many, a large number
    couple_dozen,   ///< a couple of dozen
    few_dozen,      ///< a few dozen
    several_dozen,  ///< several dozen
    dozens,         ///< dozens
    scores,         ///< scores
    order,          ///< tens, hundreds, thousands …: the exponent says which
};
constexpr auto describe(tag<hedge>) {
    return words<hedge::order>(
        "unstated exact about nearly at_least more_than at_most fewer_than between estimate unknown couple few several "
        "some handful many couple_dozen few_dozen several_dozen dozens scores order");
}

namespace detail {
/// The powers of ten of counts: -7 for seven decimals, 15 for quadrillions.
inline constexpr int least_exponent = -7, most_exponent = 15;
}  // namespace detail

/// The parts of a count, as in JSON. `low`, `best` and `high` are multiples of 10^exponent: 15 with -1 is 1.5. The hedge
/// decides which of them are present:
///
///     exact, about, nearly     best
///     at_least, more_than      low
///     at_most, fewer_than      high
///     between                  low, high or both
///     estimate                 best, and low, high or both
///     all others               none
///
/// Further rules, so that each count has one form:
/// - A negative exponent -k says that k decimals were stated: 120 with -1 is 12.0, which is not 12.
/// - Any other exponent of figures is the least from 0 on with which all of them fit 32 bits.
/// - The exponent of couple … scores is any from 0 on: `several` with 6 is "several million".
/// - The exponent of `order` is the order itself, at least 1: `order` with 8 is "hundreds of millions".
/// - The exponent of `unstated` and `unknown` is 0.
/// - `unit` and `currency` exclude each other.
/// - `unstated` needs `most`. `unknown` cannot be doubted. "Nearly 0" and "fewer than 0" do not exist.
struct count_json {
    sitrep::hedge hedge{sitrep::hedge::exact};
    std::optional<std::uint32_t> low{};
    std::optional<std::uint32_t> best{};
    std::optional<std::uint32_t> high{};
    std::int8_t exponent{};                ///< -7 to 15
    std::optional<sitrep::unit> unit{};    ///< absent if not stated
    std::optional<letters<3>> currency{};  ///< a code as in ISO 4217; absent if not stated
    bool most{};                           ///< "most of the …"
    bool doubted{};                        ///< the source itself doubts the figure

    friend constexpr bool operator==(const count_json&, const count_json&) = default;
    friend constexpr auto describe(tag<count_json>) {
        return fields(closed, field<"hedge", &count_json::hedge, default_value<sitrep::hedge::exact>>,
                      field<"low", &count_json::low>, field<"best", &count_json::best>,
                      field<"high", &count_json::high>,
                      field<"exponent", &count_json::exponent, range<detail::least_exponent, detail::most_exponent>,
                            default_value<0>>,
                      field<"unit", &count_json::unit>, field<"currency", &count_json::currency>,
                      field<"most", &count_json::most, default_value<false>>,
                      field<"doubted", &count_json::doubted, default_value<false>>);
    }
};

namespace detail {

/// True for the hedges that are words without figures.
constexpr bool is_word(hedge h) { return h >= hedge::couple && h <= hedge::order; }

/// True if ten times `n` does not fit 32 bits.
constexpr bool is_full(std::uint32_t n) { return n > 429496729u; }

}  // namespace detail

}}  // namespace sitrep

#endif
