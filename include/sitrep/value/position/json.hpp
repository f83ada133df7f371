// SPDX-License-Identifier: BSL-1.0
// The JSON form of positions, and the classes of precision.
#ifndef SITREP_VALUE_POSITION_JSON_HPP
#define SITREP_VALUE_POSITION_JSON_HPP

#include <sitrep/core/config.hpp>
#include <sitrep/core/describe.hpp>
#include <sitrep/core/letters.hpp>
#include <sitrep/core/schema.hpp>

#include <cstdint>
#include <optional>

namespace sitrep { inline namespace SITREP_NAMESPACE {

namespace detail {
/// The largest latitude and longitude, in degrees.
inline constexpr std::int32_t lat_limit = 90, lon_limit = 180;
}  // namespace detail

/// The area that a position represents, finest first: the classes 1 to 7 of `where_prec` in the UCDP Georeferenced
/// Event Dataset. A later version may add classes at the end.
enum class geo_precision : std::uint8_t {
    exact,          ///< 1: the location itself
    within_25km,    ///< 2: within about 25 km of the location
    adm2,           ///< 3: a point in a second-order administrative division (a district)
    adm1,           ///< 4: a point in a first-order administrative division (a province)
    fuzzy,          ///< 5: a point of a line, or of an area without sharp borders
    country,        ///< 6: a point in a country
    international,  ///< 7: a point in international waters or airspace
};
constexpr auto describe(tag<geo_precision>) {
    return words<geo_precision::international>("exact within_25km adm2 adm1 fuzzy country international ...");
}

/// The JSON form of a position: the numbers as stated. Many tools write 13.480 as 13.48, and 13 as 13.0. So a number that
/// ends in a zero after the point, or has no decimals, comes with its number of decimals.
struct position_json {
    written_decimal lat{};                        ///< degrees north, -90 to 90
    written_decimal lon{};                        ///< degrees east, -180 to 180
    std::optional<geo_precision> precision{};     ///< absent if not stated
    std::optional<std::uint32_t> lat_decimals{};  ///< the decimals of `lat`, even if its last zeros are lost
    std::optional<std::uint32_t> lon_decimals{};  ///< the decimals of `lon`, likewise

    friend constexpr bool operator==(const position_json&, const position_json&) = default;
    friend constexpr auto describe(tag<position_json>) {
        return fields(
            closed,
            field<"lat", &position_json::lat, range<-detail::lat_limit, detail::lat_limit>, doc<"degrees north">>,
            field<"lon", &position_json::lon, range<-detail::lon_limit, detail::lon_limit>, doc<"degrees east">>,
            field<"precision", &position_json::precision>,
            field<"lat_decimals", &position_json::lat_decimals, range<0, decimal::most_decimals>,
                  doc<"as stated; absent: as written">>,
            field<"lon_decimals", &position_json::lon_decimals, range<0, decimal::most_decimals>,
                  doc<"as stated; absent: as written">>);
    }
};

}}  // namespace sitrep

#endif
