// SPDX-License-Identifier: BSL-1.0
// The same types in two versions: the second adds fields, words and kinds of records, in the places meant for it.
#ifndef SITREP_TESTS_SCHEMA_EVOLUTION_TYPES_HPP
#define SITREP_TESTS_SCHEMA_EVOLUTION_TYPES_HPP

#include <sitrep/core/choice.hpp>
#include <sitrep/core/list.hpp>
#include <sitrep/core/schema.hpp>
#include <sitrep/core/text.hpp>
#include <sitrep/value/count.hpp>

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

#endif
