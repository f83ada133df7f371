// SPDX-License-Identifier: BSL-1.0
// notation_help: what a value looks like in text and JSON, in words for people.
#ifndef SITREP_STD_HELP_HPP
#define SITREP_STD_HELP_HPP

#include <sitrep/core/config.hpp>
#include <sitrep/core/describe.hpp>
#include <sitrep/core/schema.hpp>
#include <sitrep/value/count.hpp>
#include <sitrep/value/country.hpp>
#include <sitrep/value/date.hpp>
#include <sitrep/value/grade.hpp>
#include <sitrep/value/id.hpp>
#include <sitrep/value/position.hpp>
#include <sitrep/value/when.hpp>

#include <cstddef>
#include <iterator>
#include <string_view>

namespace sitrep { inline namespace SITREP_NAMESPACE {

/// What a value type is called, and a notation that it accepts. For a value type of your own, add to its namespace
/// `constexpr sitrep::notation_help notation_help_of(sitrep::tag<T>) { return {"a frequency: 7 MHz", "7 MHz"}; }`.
struct notation_help {
    std::string_view what{};          ///< "a date: 2024, 2024-05, …"
    std::string_view example{};       ///< one accepted notation: "2024"
    std::string_view json_what{};     ///< the same of its JSON, if that is not the notation; "" then lists its members
    std::string_view json_example{};  ///< JSON that is accepted; "" then is made of its mandatory members
};

namespace detail {

constexpr notation_help notation_help_of(tag<date>) {
    return {"a date: 2024, 2024-05, 2024-05-01, 2024-05-01T14:30Z, 2024-05~, 2024-XX", "2024"};
}
constexpr notation_help notation_help_of(tag<when>) {
    return {
        "a date, interval or range: 2024-05-01, 2024-05-01T14:30Z, 2024-05~, 2024-05-01/2024-05-03, 2024/.., "
        "[2024-05..2024-07]",
        "2024"};
}
constexpr notation_help notation_help_of(tag<count>) {
    return {"a count: 12 people, ~1000, >=5 km, 10..20, 12(10..15), 1.5 km", "1",
            R"(a count as {"best":12,"unit":"people"})", R"({"best":1})"};
}
constexpr notation_help notation_help_of(tag<position>) {
    return {"a position, latitude first: 13.48,2.1 or 13.48,2.1 adm2", "0,0",
            R"(a position as {"lat":13.48,"lon":2.1})", ""};
}
constexpr notation_help notation_help_of(tag<country>) {
    return {"two capital letters of ISO 3166-1: NE for Niger, XK for Kosovo", "NE"};
}
constexpr notation_help notation_help_of(tag<grade>) {
    return {"a grade of the Admiralty Code, A to F and 1 to 6: B2", "B2"};
}
constexpr notation_help notation_help_of(tag<ref>) {
    return {"the id of a record: R, A, P, S, E, C, L or F, and a number from 1 to 65535", "E1"};
}
template <kind K> constexpr notation_help notation_help_of(tag<id<K>>) {
    constexpr notation_help all[] = {{"the id of a report: R and a number from 1 to 65535", "R1"},
                                     {"the id of an actor: A and a number from 1 to 65535", "A1"},
                                     {"the id of a place: P and a number from 1 to 65535", "P1"},
                                     {"the id of a source: S and a number from 1 to 65535", "S1"},
                                     {"the id of an event: E and a number from 1 to 65535", "E1"},
                                     {"the id of a claim: C and a number from 1 to 65535", "C1"},
                                     {"the id of a relation: L and a number from 1 to 65535", "L1"},
                                     {"the id of a spot: F and a number from 1 to 65535", "F1"}};
    static_assert(static_cast<std::size_t>(K) < std::size(all));
    return all[static_cast<std::size_t>(K)];
}

template <class T>
concept has_notation_help = requires { notation_help_of(tag<T>{}); };

template <class T> constexpr notation_help help_of() {
    if constexpr (has_notation_help<T>) return notation_help_of(tag<T>{});
    else return {"another notation", ""};
}

}  // namespace detail

}}  // namespace sitrep

#endif
