// SPDX-License-Identifier: BSL-1.0
// The same types in two versions: the second adds fields, words and kinds of records, in the places meant for it.
#ifndef SITREP_TESTS_SCHEMA_EVOLUTION_TYPES_HPP
#define SITREP_TESTS_SCHEMA_EVOLUTION_TYPES_HPP

#include <sitrep/core/choice.hpp>
#include <sitrep/core/list.hpp>
#include <sitrep/core/schema.hpp>
#include <sitrep/core/text.hpp>
#include <sitrep/value/count.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace first {

using sitrep::extension, sitrep::field, sitrep::fields, sitrep::range, sitrep::required, sitrep::tag;

enum class craft : std::uint8_t { boat, truck };
constexpr auto describe(tag<craft>) { return sitrep::words<craft::truck>("boat truck ..."); }

struct sighting {
    std::uint8_t number{};
    craft what{};
    std::optional<craft> towed{};
    sitrep::list<craft, 3> others{};
    sitrep::text<8> note{};  // present in the first version, but after the mark already

    friend constexpr bool operator==(const sighting&, const sighting&) = default;
    friend constexpr auto describe(tag<sighting>) {
        return fields(field<"number", &sighting::number, range<0, 15>>, field<"what", &sighting::what>,
                      field<"towed", &sighting::towed>, field<"others", &sighting::others>, extension,
                      field<"note", &sighting::note>);
    }
};
/// Two of them and a number, which must arrive whatever is in them.
struct watch {
    sighting early{};
    sighting late{};
    std::uint16_t tail{};

    friend constexpr bool operator==(const watch&, const watch&) = default;
    friend constexpr auto describe(tag<watch>) {
        return fields(field<"early", &watch::early>, field<"late", &watch::late>, field<"tail", &watch::tail>);
    }
};

using entry = sitrep::choice<sighting, watch>;
constexpr auto describe(tag<entry>) { return sitrep::choice_names<"sighting", "watch">(); }
constexpr std::string_view schema_name(tag<entry>) { return "entry"; }
using log = sitrep::list<entry, 4, 100>;
constexpr std::string_view schema_name(tag<log>) { return "log"; }

}  // namespace first

namespace second {

using sitrep::extension, sitrep::field, sitrep::fields, sitrep::range, sitrep::required, sitrep::tag;

enum class craft : std::uint8_t { boat, truck, plane, drone };
constexpr auto describe(tag<craft>) { return sitrep::words<craft::drone>("boat truck ... plane drone"); }

struct crew {
    std::uint8_t size{};
    sitrep::text<5> chief{};

    friend constexpr bool operator==(const crew&, const crew&) = default;
    friend constexpr auto describe(tag<crew>) {
        return fields(field<"size", &crew::size>, field<"chief", &crew::chief, required>);
    }
};
struct sighting {
    std::uint8_t number{};
    craft what{};
    std::optional<craft> towed{};
    sitrep::list<craft, 3> others{};
    sitrep::text<8> note{};
    std::optional<std::uint16_t> height{};
    std::optional<crew> aboard{};
    sitrep::count seen{};

    friend constexpr bool operator==(const sighting&, const sighting&) = default;
    friend constexpr auto describe(tag<sighting>) {
        return fields(field<"number", &sighting::number, range<0, 15>>, field<"what", &sighting::what>,
                      field<"towed", &sighting::towed>, field<"others", &sighting::others>, extension,
                      field<"note", &sighting::note>, field<"height", &sighting::height, range<0, 9999>>,
                      field<"aboard", &sighting::aboard>, field<"seen", &sighting::seen>);
    }
};
struct watch {
    sighting early{};
    sighting late{};
    std::uint16_t tail{};
    std::optional<bool> at_night{};

    friend constexpr bool operator==(const watch&, const watch&) = default;
    friend constexpr auto describe(tag<watch>) {
        return fields(field<"early", &watch::early>, field<"late", &watch::late>, field<"tail", &watch::tail>,
                      extension, field<"at_night", &watch::at_night>);
    }
};
struct weather {
    std::uint8_t wind{};
    sitrep::text<30> sky{};

    friend constexpr bool operator==(const weather&, const weather&) = default;
    friend constexpr auto describe(tag<weather>) {
        return fields(field<"wind", &weather::wind>, field<"sky", &weather::sky>);
    }
};

using entry = sitrep::choice<sighting, watch, weather, crew>;
constexpr auto describe(tag<entry>) { return sitrep::choice_names<"sighting", "watch", "...", "weather", "crew">(); }
constexpr std::string_view schema_name(tag<entry>) { return "entry"; }
using log = sitrep::list<entry, 4, 100>;
constexpr std::string_view schema_name(tag<log>) { return "log"; }

}  // namespace second

/// The same type in two programs: N is the capacity of the lists, 5 their size on the wire.
namespace room {

using sitrep::field, sitrep::fields, sitrep::tag;

template <std::size_t N> struct leg {
    std::uint8_t number{};
    sitrep::list<std::uint8_t, N, 5> stops{};

    friend constexpr bool operator==(const leg&, const leg&) = default;
    friend constexpr auto describe(tag<leg>) {
        return fields(field<"number", &leg::number>, field<"stops", &leg::stops>);
    }
};
template <std::size_t N> using load = sitrep::choice<bool, leg<N>>;
template <std::size_t N> constexpr auto describe(tag<sitrep::choice<bool, leg<N>>>) {
    return sitrep::choice_names<"any", "leg">();
}
template <std::size_t N> struct convoy {
    sitrep::list<std::uint8_t, N, 5> numbers{};
    sitrep::list<sitrep::count, N, 5> counts{};
    sitrep::list<leg<N>, N, 5> legs{};
    sitrep::list<load<N>, N, 5> loads{};
    sitrep::list<sitrep::list<std::uint8_t, N, 5>, N, 5> lists{};
    std::uint8_t tail{};  // must arrive whatever precedes it

    friend constexpr bool operator==(const convoy&, const convoy&) = default;
    friend constexpr auto describe(tag<convoy>) {
        return fields(field<"numbers", &convoy::numbers>, field<"counts", &convoy::counts>,
                      field<"legs", &convoy::legs>, field<"loads", &convoy::loads>, field<"lists", &convoy::lists>,
                      field<"tail", &convoy::tail>);
    }
};

/// Lists of what the first version of a program does not know, in the second version.
template <class Craft, class Entry, std::size_t N> struct fleet {
    sitrep::list<Craft, N, 5> crafts{};
    sitrep::list<Entry, N, 5> entries{};

    friend constexpr bool operator==(const fleet&, const fleet&) = default;
    friend constexpr auto describe(tag<fleet>) {
        return fields(field<"crafts", &fleet::crafts>, field<"entries", &fleet::entries>);
    }
};

}  // namespace room

#endif
