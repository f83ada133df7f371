// SPDX-License-Identifier: BSL-1.0
// The wire form of counts: numbered statements, each a hedge and the figures that it needs.
#ifndef SITREP_VALUE_COUNT_WIRE_HPP
#define SITREP_VALUE_COUNT_WIRE_HPP

#include <sitrep/core/config.hpp>
#include <sitrep/core/letters.hpp>
#include <sitrep/core/schema.hpp>
#include <sitrep/value/count/json.hpp>
#include <sitrep/value/unit.hpp>

#include <cstdint>
#include <optional>
#include <string_view>
#include <type_traits>

namespace sitrep { inline namespace SITREP_NAMESPACE { namespace detail {

// --- statements

/// The figures of a statement, as bits.
enum : std::uint8_t { low_figure = 1, best_figure = 2, high_figure = 4 };

/// A hedge and the figures that are present with it.
struct statement {
    sitrep::hedge hedge;
    std::uint8_t figures;
};
/// The statements with figures, and the two without. Their indices are numbers on the wire and never change.
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
/// The number of the first word, couple. The words up to order follow as one statement each, without figures.
inline constexpr std::uint8_t first_word = 15;
inline constexpr std::uint8_t statement_count = 27;

/// The statement of a number below statement_count.
constexpr statement statement_at(std::uint8_t number) {
    if (number < first_word) return statements[number];
    return {static_cast<hedge>(static_cast<std::uint8_t>(hedge::couple) + number - first_word), 0};
}

/// The number of the statement with this hedge and exactly these figures; statement_count if there is none.
constexpr std::uint8_t find_statement(hedge h, std::uint8_t figures) {
    std::uint8_t n = 0;
    while (n < statement_count && (statement_at(n).hedge != h || statement_at(n).figures != figures)) ++n;
    return n;
}

/// The figures that are present.
[[gnu::always_inline]] constexpr std::uint8_t figures_of(const count_json& parts) {
    std::uint8_t figures = 0;
    if (parts.low) figures |= low_figure;
    if (parts.best) figures |= best_figure;
    if (parts.high) figures |= high_figure;
    return figures;
}

// --- the wire form

/// A figure takes 6, 10, 18 or 34 bits; most are small.
inline constexpr auto figure_ranges = range_choice<0, 15, 16, 271, 272, 65807, 65808, 4294967295>;
constexpr std::string_view schema_name(tag<std::remove_const_t<decltype(figure_ranges)>>) { return "count_number"; }

/// The words on the wire: hedge::couple to hedge::order, in the same order.
enum class count_word : std::uint8_t {
    couple,
    few,
    several,
    some,
    handful,
    many,
    couple_dozen,
    few_dozen,
    several_dozen,
    dozens,
    scores,
    order,
};
constexpr auto describe(tag<count_word>) {
    return words<count_word::order>(
        "couple few several some handful many couple_dozen few_dozen several_dozen dozens scores order");
}

/// The alternatives are the statements, then one for all words.
struct count_figure {
    std::uint8_t statement{};  // the statement's number; first_word for all words
    std::uint32_t low{};
    std::uint32_t best{};
    std::uint32_t high{};
    count_word word{};

    friend constexpr auto describe(tag<count_figure>) {
        constexpr auto lower = field<"low", &count_figure::low, figure_ranges>;
        constexpr auto middle = field<"best", &count_figure::best, figure_ranges>;
        constexpr auto upper = field<"high", &count_figure::high, figure_ranges>;
        return internal_choice<&count_figure::statement>(
            alternative<"unstated">, alternative<"exact", middle>, alternative<"about", middle>,
            alternative<"nearly", middle>, alternative<"at_least", lower>, alternative<"more_than", lower>,
            alternative<"at_most", upper>, alternative<"fewer_than", upper>, alternative<"between", lower, upper>,
            alternative<"from", lower>, alternative<"up_to", upper>, alternative<"estimate", lower, middle, upper>,
            alternative<"estimate_from", lower, middle>, alternative<"estimate_up_to", middle, upper>,
            alternative<"unknown">, alternative<"word", field<"word", &count_figure::word>>);
    }
};

/// A unit or a currency.
struct count_measure {
    bool is_currency{};
    sitrep::unit unit{};
    letters<3> currency{};

    friend constexpr auto describe(tag<count_measure>) {
        return internal_choice<&count_measure::is_currency>(
            alternative<"unit", field<"unit", &count_measure::unit>>,
            alternative<"currency", field<"currency", &count_measure::currency>>);
    }
};

/// The wire form of a count.
struct count_wire {
    count_figure figure{};
    std::int8_t exponent{};
    std::optional<count_measure> measure{};
    bool most{};
    bool doubted{};

    friend constexpr auto describe(tag<count_wire>) {
        return fields(closed, field<"figure", &count_wire::figure>,
                      field<"exponent", &count_wire::exponent, range<least_exponent, most_exponent>, default_value<0>,
                            doc<"power of ten of the figures, or of the word; -k: k decimals">>,
                      field<"measure", &count_wire::measure>, field<"most", &count_wire::most, doc<"most of them">>,
                      field<"doubted", &count_wire::doubted, doc<"by the source itself">>);
    }
};

}}}  // namespace sitrep::detail

#endif
