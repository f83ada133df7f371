// SPDX-License-Identifier: BSL-1.0
// A record of fifteen plain fields, as a radio tracker would send it. Footprints are measured and compared with it.
#ifndef SITREP_TESTS_EMBEDDED_ENTRY_FIFTEEN_HPP
#define SITREP_TESTS_EMBEDDED_ENTRY_FIFTEEN_HPP

#include <sitrep/core/schema.hpp>
#include <sitrep/core/text.hpp>

#include <cstdint>
#include <string_view>

namespace embedded {

enum class kind : std::uint8_t {
    seen,
    heard,
    moved,
    fired,
    hit,
    built,
    left,
    met,
    said,
    asked,
    gave,
    took,
    began,
    ended,
    held,
    other
};
constexpr auto describe(sitrep::tag<kind>) {
    return sitrep::words<kind::other>(
        "seen heard moved fired hit built left met said asked gave took began ended held other ...");
}
enum class status : std::uint8_t { planned, ongoing, done, failed, cancelled, unknown };
constexpr auto describe(sitrep::tag<status>) {
    return sitrep::words<status::unknown>("planned ongoing done failed cancelled unknown ...");
}
enum class unit : std::uint8_t { people, vehicles, aircraft, boats, animals, other };
constexpr auto describe(sitrep::tag<unit>) {
    return sitrep::words<unit::other>("people vehicles aircraft boats animals other ...");
}

/// The instances 0, 1 … are equal but distinct types, so that a program can hold several such records.
template <int Kind> struct fifteen {
    embedded::kind type{};
    embedded::status status{};
    std::uint32_t minute{};  // since 2000; reaches to 2127
    std::int32_t lat{};      // 10^-5 degrees
    std::int32_t lon{};
    std::uint8_t precision{};
    std::uint16_t actor{};
    std::uint16_t target{};
    std::uint32_t low{};
    std::uint32_t best{};
    std::uint32_t high{};
    embedded::unit unit{};
    std::uint8_t reliability{};
    std::uint8_t credibility{1};
    sitrep::text<63> note{};

    friend constexpr bool operator==(const fifteen&, const fifteen&) = default;
    friend constexpr auto describe(sitrep::tag<fifteen>) {
        using namespace sitrep;
        using f = fifteen;
        return fields(field<"type", &f::type>, field<"status", &f::status>,
                      field<"minute", &f::minute, range<0, 67108863>>, field<"lat", &f::lat, range<-9000000, 9000000>>,
                      field<"lon", &f::lon, range<-18000000, 18000000>>, field<"precision", &f::precision, range<0, 7>>,
                      field<"actor", &f::actor, range<0, 4095>>, field<"target", &f::target, range<0, 4095>>,
                      field<"low", &f::low, range<0, 65535>>, field<"best", &f::best, range<0, 65535>>,
                      field<"high", &f::high, range<0, 65535>>, field<"unit", &f::unit>,
                      field<"reliability", &f::reliability, range<0, 5>>,
                      field<"credibility", &f::credibility, range<1, 6>>, field<"note", &f::note>);
    }
};

// clang-format off
inline constexpr fifteen<0> sample{
    .type = kind::moved, .status = status::ongoing, .minute = 12803687, .lat = 1348150, .lon = 218360, .precision = 2,
    .actor = 6, .target = 2, .low = 40, .best = 60, .high = 100, .unit = unit::people, .reliability = 1,
    .credibility = 2, .note = "north gate, two trucks, moving west"};
// clang-format on

}  // namespace embedded

#endif
