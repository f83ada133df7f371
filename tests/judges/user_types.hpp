// SPDX-License-Identifier: BSL-1.0
// A user's types, in the user's namespace. Together they use every feature of a description.
#ifndef SITREP_TESTS_JUDGES_USER_TYPES_HPP
#define SITREP_TESTS_JUDGES_USER_TYPES_HPP

#include <sitrep/core/choice.hpp>
#include <sitrep/core/letters.hpp>
#include <sitrep/core/list.hpp>
#include <sitrep/core/schema.hpp>
#include <sitrep/core/text.hpp>
#include <sitrep/value/count.hpp>
#include <sitrep/value/when.hpp>

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace user {

using sitrep::closed, sitrep::default_value, sitrep::doc, sitrep::extension, sitrep::field, sitrep::fields,
    sitrep::length, sitrep::range, sitrep::required, sitrep::tag, sitrep::range_choice;

enum class surface : std::uint8_t { paved, gravel, mud, ice };
constexpr auto describe(tag<surface>) { return sitrep::words<surface::ice>("paved gravel ... mud ice"); }
enum class lane : std::uint8_t { left, right };
constexpr auto describe(tag<lane>) { return sitrep::words<lane::right>("left right"); }
enum class load_class : std::uint8_t { t };
constexpr auto describe(tag<load_class>) { return sitrep::words<load_class::t>("t ..."); }

/// A template: each instance needs a schema name.
template <class T> struct pair_of {
    T first{}, second{};
    friend constexpr bool operator==(const pair_of&, const pair_of&) = default;
    friend constexpr auto describe(tag<pair_of>) {
        return fields(closed, field<"first", &pair_of::first>, field<"second", &pair_of::second>);
    }
};
constexpr std::string_view schema_name(tag<pair_of<std::int16_t>>) { return "pair_of_shorts"; }

struct fuel {
    std::uint32_t litres{};
    std::int32_t reserve{};

    friend constexpr bool operator==(const fuel&, const fuel&) = default;
    friend constexpr auto describe(tag<fuel>) {
        return fields(field<"litres", &fuel::litres, range_choice<0, 63, 64, 1087, 2000, 4000000000>,
                            doc<"litres -- not gallons">>,
                      field<"reserve", &fuel::reserve, range_choice<-8, 7, -1000, -9>>);
    }
};
struct livestock {
    std::uint8_t head{};
    friend constexpr bool operator==(const livestock&, const livestock&) = default;
    friend constexpr auto describe(tag<livestock>) { return fields(closed, field<"head", &livestock::head>); }
};

using cargo = sitrep::choice<fuel, surface, sitrep::list<std::uint8_t, 3>, livestock, pair_of<std::int16_t>>;
constexpr auto describe(tag<cargo>) {
    return sitrep::choice_names<"fuel", "under_way", "crates", "...", "livestock", "pair">();
}
constexpr std::string_view schema_name(tag<cargo>) { return "cargo"; }

struct Vehicle {
    sitrep::text<200> plate{};
    std::uint8_t axles{2};
    std::array<bool, 3> lights{};
    std::int64_t odometer{};
    std::int8_t seat{};
    bool armoured{true};

    friend constexpr bool operator==(const Vehicle&, const Vehicle&) = default;
    friend constexpr auto describe(tag<Vehicle>) {
        return fields(field<"plate", &Vehicle::plate, required>,
                      field<"axles", &Vehicle::axles, range<2, 9>, default_value<2>>, field<"lights", &Vehicle::lights>,
                      field<"odometer", &Vehicle::odometer, range<-549755813888, 549755813887>, doc<"metres">>,
                      field<"seat", &Vehicle::seat>, field<"armoured", &Vehicle::armoured, default_value<true>>);
    }
};

struct convoy {
    std::uint64_t serial{};
    sitrep::list<Vehicle, 2, 100> vehicles{};
    sitrep::list<sitrep::text<5>, 3> signs{};
    sitrep::letters<4> call{{'A', 'A', 'A', 'A'}};
    std::optional<std::uint16_t> speed{};
    std::optional<bool> lit{};
    lane side{};
    surface road{surface::gravel};
    sitrep::list<cargo, 2> loads{};
    sitrep::when seen{};
    std::optional<sitrep::list<lane, 2>> order{};
    std::optional<std::uint8_t> height{};
    sitrep::text<130> remark{};
    std::optional<surface> ahead{};
    std::optional<pair_of<std::int16_t>> grid{};
    sitrep::count escorts{};
    sitrep::list<load_class, 2> classes{};

    friend constexpr bool operator==(const convoy&, const convoy&) = default;
    friend constexpr auto describe(tag<convoy>) {
        return fields(field<"serial", &convoy::serial, range<1, 1099511627776>>,
                      field<"vehicles", &convoy::vehicles, length<0, 100>>,
                      field<"signs", &convoy::signs, length<2, 3>>, field<"call", &convoy::call>,
                      field<"speed_limit", &convoy::speed, range<5, 120>, doc<"km/h">>, field<"Lit", &convoy::lit>,
                      field<"side", &convoy::side>, field<"road", &convoy::road, default_value<surface::gravel>>,
                      field<"loads", &convoy::loads>, field<"seen", &convoy::seen, required>,
                      field<"order", &convoy::order>, extension, field<"height", &convoy::height, range<10, 10>>,
                      field<"remark", &convoy::remark>, field<"ahead", &convoy::ahead>, field<"grid", &convoy::grid>,
                      field<"escorts", &convoy::escorts>, field<"classes", &convoy::classes>);
    }
};

}  // namespace user

#endif
