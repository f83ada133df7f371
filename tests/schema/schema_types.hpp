// SPDX-License-Identifier: BSL-1.0
// A few types that between them use everything of which a schema speaks.
#ifndef SITREP_TESTS_SCHEMA_SCHEMA_TYPES_HPP
#define SITREP_TESTS_SCHEMA_SCHEMA_TYPES_HPP

#include <sitrep/core/choice.hpp>
#include <sitrep/core/letters.hpp>
#include <sitrep/core/list.hpp>
#include <sitrep/core/schema.hpp>
#include <sitrep/core/text.hpp>

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace schema_types {

using sitrep::closed, sitrep::default_value, sitrep::doc, sitrep::extension, sitrep::field, sitrep::fields,
    sitrep::length, sitrep::range, sitrep::required, sitrep::tag, sitrep::range_choice;

enum class rank : std::uint8_t { low_level, high, t, top };
constexpr auto describe(tag<rank>) { return sitrep::words<rank::top>("low_level high t ... top"); }
enum class side : std::uint8_t { left, right };
constexpr auto describe(tag<side>) { return sitrep::words<side::right>("left right"); }

inline constexpr auto size_tiers = range_choice<0, 9, 10, 99>;
struct bearing_wire {
    std::uint8_t form{};
    std::uint16_t degrees{};
    std::uint8_t size{};
    friend constexpr auto describe(tag<bearing_wire>) {
        return sitrep::internal_choice<&bearing_wire::form>(
            sitrep::alternative<"unknown">,
            sitrep::alternative<"exact", field<"degrees", &bearing_wire::degrees, range<0, 359>>>,
            sitrep::alternative<"rough", field<"degrees", &bearing_wire::degrees, range<0, 359>>,
                                field<"size", &bearing_wire::size, size_tiers, doc<"degrees">>>);
    }
};
struct bearing_parts {
    sitrep::decimal degrees{};
    friend constexpr auto describe(tag<bearing_parts>) {
        return fields(closed, field<"degrees", &bearing_parts::degrees, range<0, 360>>);
    }
};
/// A value with parts in JSON. Only its description is of interest here.
struct bearing {
    constexpr bool empty() const { return true; }
    friend constexpr auto describe(tag<bearing>) { return sitrep::value<bearing_wire, bearing_parts>(); }
};
/// Two with notations.
struct code {
    constexpr bool empty() const { return true; }
    friend constexpr auto describe(tag<code>) { return sitrep::value<bearing_wire>(); }
    friend constexpr std::string_view schema_pattern(tag<code>) { return "a|\"b\\."; }
};
struct free_form {
    constexpr bool empty() const { return true; }
    friend constexpr auto describe(tag<free_form>) { return sitrep::value<rank>(); }
};

struct nothing {
    friend constexpr auto describe(tag<nothing>) { return fields(closed); }
};
using item = sitrep::choice<nothing, sitrep::text<9>, sitrep::list<side, 2>, bearing>;
constexpr auto describe(tag<item>) { return sitrep::choice_names<"nothing", "a_text", "...", "sides", "bearing">(); }
constexpr std::string_view schema_name(tag<item>) { return "some_item"; }
constexpr std::string_view schema_name(tag<sitrep::list<item, 2, 50>>) { return "items"; }

struct Sample {
    sitrep::text<40> name{};
    std::optional<std::int8_t> level{};
    std::uint64_t big{};
    sitrep::letters<3> letters{};
    std::array<bool, 2> flags{};
    side where{};
    rank of{rank::high};
    bool lit{true};
    std::int16_t depth{-5};
    sitrep::list<sitrep::text<7>, 3, 12> tags{};
    sitrep::list<sitrep::list<std::uint8_t, 3>, 2> rows{};
    std::uint16_t gap{};
    code made{};
    free_form made_too{};
    std::optional<std::uint8_t> later{};
    sitrep::text<5> note{};

    friend constexpr auto describe(tag<Sample>) {
        return fields(field<"name", &Sample::name, required, doc<"as on the --\tplate">>,
                      field<"level", &Sample::level, range<-5, 5>>, field<"big", &Sample::big>,
                      field<"letters", &Sample::letters>, field<"flags", &Sample::flags>,
                      field<"whereabouts", &Sample::where>, field<"of", &Sample::of, default_value<rank::high>>,
                      field<"Lit_up", &Sample::lit, default_value<true>>,
                      field<"depth", &Sample::depth, range<-9, 9>, default_value<-5>, doc<"metres">>,
                      field<"tags", &Sample::tags>, field<"rows", &Sample::rows, length<0, 2>>,
                      field<"gap", &Sample::gap, range_choice<1, 9, 20, 29>>, field<"made", &Sample::made>,
                      field<"made_too", &Sample::made_too, required>, extension,
                      field<"later", &Sample::later, range<7, 7>>, field<"note", &Sample::note, doc<"short">>);
    }
};

}  // namespace schema_types

#endif
