// SPDX-License-Identifier: BSL-1.0
// The parts of a count: what JSON shows, what goes on the wire, and which of them make a statement together.
#ifndef SITREP_VALUE_COUNT_PARTS_HPP
#define SITREP_VALUE_COUNT_PARTS_HPP

#include <sitrep/core/config.hpp>
#include <sitrep/core/letters.hpp>
#include <sitrep/core/schema.hpp>
#include <sitrep/value/unit.hpp>

#include <cstdint>
#include <optional>
#include <string_view>
#include <type_traits>

namespace sitrep { inline namespace SITREP_NAMESPACE {

/// How a number was stated. What a reader may assume from each: value/amount.hpp.
enum class hedge : std::uint8_t {
    unstated,    ///< no figure: of "most people", or of an empty count
    exact,       ///< N
    about,       ///< about, around, roughly, approximately N
    nearly,      ///< nearly N
    at_least,    ///< at least N
    more_than,   ///< more than, over N
    at_most,     ///< up to, at most N
    fewer_than,  ///< fewer than N
    between,     ///< low to high; one of them may be open
    estimate,    ///< a best figure with a low or a high one, or both
    unknown,     ///< stated to be unknown, which is neither absent nor zero
    couple, few, several, some,
    handful,     ///< a handful, a small number
    many, dozens, scores,
    order,       ///< tens, hundreds, thousands … of: the exponent says which
};
constexpr auto describe(tag<hedge>) {
    return words<hedge::order>(
        "unstated exact about nearly at_least more_than at_most fewer_than between estimate unknown couple few several "
        "some handful many dozens scores order");
}

/// A count taken apart, as in JSON. `low`, `best` and `high` are multiples of 10^exponent; which of them must be there
/// follows from the hedge:
///   exact, about, nearly: best · at_least, more_than: low · at_most, fewer_than: high
///   between: low, high or both · estimate: best, and low, high or both · all others: none
/// The exponent, from 0 to 15, is the least with which the figures fit 32 bits. After couple … scores it is free
/// ("several million": several, 6), and of `order` it is the order itself, from 1 ("hundreds of millions": order, 8).
/// `unit` and `currency` exclude each other; `unknown` cannot be doubted; fewer than 0 and nearly 0 say nothing.
struct count_json {
    sitrep::hedge hedge{sitrep::hedge::exact};
    std::optional<std::uint32_t> low{};
    std::optional<std::uint32_t> best{};
    std::optional<std::uint32_t> high{};
    std::uint8_t exponent{};
    std::optional<sitrep::unit> unit{};
    std::optional<letters<3>> currency{};
    bool most{};     ///< "most of the …"
    bool doubted{};  ///< the source itself doubts the figure

    friend constexpr bool operator==(const count_json&, const count_json&) = default;
    friend constexpr auto describe(tag<count_json>) {
        return fields(closed,
                      field<"hedge", &count_json::hedge, default_value<sitrep::hedge::exact>>,
                      field<"low", &count_json::low>,
                      field<"best", &count_json::best>,
                      field<"high", &count_json::high>,
                      field<"exponent", &count_json::exponent, range<0, 15>, default_value<0>>,
                      field<"unit", &count_json::unit>,
                      field<"currency", &count_json::currency>,
                      field<"most", &count_json::most, default_value<false>>,
                      field<"doubted", &count_json::doubted, default_value<false>>);
    }
};

namespace detail {

// --- statements: a hedge and the figures that come with it. Their numbers are the wire's; they never change.

enum : std::uint8_t { low_figure = 1, best_figure = 2, high_figure = 4 };

struct statement {
    sitrep::hedge hedge;
    std::uint8_t figures;
};
inline constexpr statement statements[] = {
    {hedge::unstated, 0},
    {hedge::exact, best_figure},
    {hedge::about, best_figure},
    {hedge::nearly, best_figure},
    {hedge::at_least, low_figure},
    {hedge::more_than, low_figure},
    {hedge::at_most, high_figure},
    {hedge::fewer_than, high_figure},
    {hedge::between, low_figure | high_figure},
    {hedge::between, low_figure},
    {hedge::between, high_figure},
    {hedge::estimate, low_figure | best_figure | high_figure},
    {hedge::estimate, low_figure | best_figure},
    {hedge::estimate, best_figure | high_figure},
    {hedge::unknown, 0},
};
/// From this number on one statement for each of the words, couple … order, which come without figures.
inline constexpr std::uint8_t first_word = 15;
inline constexpr std::uint8_t statement_count = 24;

constexpr bool is_word(hedge h) { return h >= hedge::couple && h <= hedge::order; }

constexpr statement statement_at(std::uint8_t number) {
    if (number < first_word) return statements[number];
    return {static_cast<hedge>(static_cast<std::uint8_t>(hedge::couple) + number - first_word), 0};
}

/// `statement_count` where the hedge does not go with just these figures.
constexpr std::uint8_t find_statement(hedge h, std::uint8_t figures) {
    std::uint8_t n = 0;
    while (n < statement_count && (statement_at(n).hedge != h || statement_at(n).figures != figures)) ++n;
    return n;
}

/// True if `n` times ten no longer fits 32 bits.
constexpr bool is_full(std::uint32_t n) { return n > 429496729u; }

// --- the wire

/// Most figures are small: 6, 10, 18 or 34 bits.
inline constexpr auto figure_tiers = range_choice<0, 15, 16, 271, 272, 65807, 65808, 4294967295>;
constexpr std::string_view schema_name(tag<std::remove_const_t<decltype(figure_tiers)>>) { return "figure"; }

/// The words with a number of their own on the wire; the same, in the same order, as hedge::couple … hedge::order.
enum class count_word : std::uint8_t { couple, few, several, some, handful, many, dozens, scores, order };
constexpr auto describe(tag<count_word>) {
    return words<count_word::order>("couple few several some handful many dozens scores order");
}

struct count_figure {
    std::uint8_t statement{};  // from 0; first_word for all words
    std::uint32_t low{};
    std::uint32_t best{};
    std::uint32_t high{};
    count_word word{};

    friend constexpr auto describe(tag<count_figure>) {
        constexpr auto lower = field<"low", &count_figure::low, figure_tiers>;
        constexpr auto middle = field<"best", &count_figure::best, figure_tiers>;
        constexpr auto upper = field<"high", &count_figure::high, figure_tiers>;
        return internal_choice<&count_figure::statement>(
            alternative<"unstated">, alternative<"exact", middle>, alternative<"about", middle>,
            alternative<"nearly", middle>, alternative<"at_least", lower>, alternative<"more_than", lower>,
            alternative<"at_most", upper>, alternative<"fewer_than", upper>, alternative<"between", lower, upper>,
            alternative<"from", lower>, alternative<"up_to", upper>, alternative<"estimate", lower, middle, upper>,
            alternative<"estimate_from", lower, middle>, alternative<"estimate_up_to", middle, upper>,
            alternative<"unknown">, alternative<"word", field<"word", &count_figure::word>>);
    }
};

struct count_measure {
    bool is_currency{};
    sitrep::unit unit{};
    letters<3> currency{};

    friend constexpr auto describe(tag<count_measure>) {
        return internal_choice<&count_measure::is_currency>(alternative<"unit", field<"unit", &count_measure::unit>>,
                                                  alternative<"currency", field<"currency", &count_measure::currency>>);
    }
};

struct count_wire {
    count_figure figure{};
    std::uint8_t exponent{};
    std::optional<count_measure> measure{};
    bool most{};
    bool doubted{};

    friend constexpr auto describe(tag<count_wire>) {
        return fields(closed,
                      field<"figure", &count_wire::figure>,
                      field<"exponent", &count_wire::exponent, range<0, 15>, default_value<0>,
                            doc<"power of ten of the figures, or of the word">>,
                      field<"measure", &count_wire::measure>,
                      field<"most", &count_wire::most, doc<"most of them">>,
                      field<"doubted", &count_wire::doubted, doc<"by the source itself">>);
    }
};

}  // namespace detail

}}  // namespace sitrep

#endif
