// SPDX-License-Identifier: BSL-1.0
// The wire form of positions: both numbers with the decimals of the finer one.
#ifndef SITREP_VALUE_POSITION_WIRE_HPP
#define SITREP_VALUE_POSITION_WIRE_HPP

#include <sitrep/core/config.hpp>
#include <sitrep/core/decimal.hpp>
#include <sitrep/core/describe.hpp>
#include <sitrep/core/schema.hpp>
#include <sitrep/value/position/json.hpp>

#include <cstdint>
#include <optional>

namespace sitrep { inline namespace SITREP_NAMESPACE { namespace detail {

/// The wire form of the two numbers, in units of the last decimal of the one that has more. The number of its decimals
/// is the alternative, which sets the ranges.
struct position_figure {
    std::uint8_t decimals{};
    std::int32_t lat{};
    std::int32_t lon{};

    template <fixed_string Name, unsigned Decimals> static consteval auto with() {
        constexpr std::int32_t lat_end = lat_limit * power_of_ten(Decimals);
        constexpr std::int32_t lon_end = lon_limit * power_of_ten(Decimals);
        return alternative<
            Name,
            field<"lat", &position_figure::lat, range<-lat_end, lat_end>,
                  doc<"degrees north, in units of the last decimal">>,
            field<"lon", &position_figure::lon, range<-lon_end, lon_end>, doc<"degrees east, in the same">>>;
    }
    friend constexpr auto describe(tag<position_figure>) {
        return internal_choice<&position_figure::decimals>(with<"d0", 0>(), with<"d1", 1>(), with<"d2", 2>(),
                                                           with<"d3", 3>(), with<"d4", 4>(), with<"d5", 5>(),
                                                           with<"d6", 6>(), with<"d7", 7>());
    }
};

// clang-format off
/// The number that has fewer decimals than the other, and how many. The figure has zeros in their place.
enum class position_coarser : std::uint8_t {
    none, lat0, lat1, lat2, lat3, lat4, lat5, lat6, lon0, lon1, lon2, lon3, lon4, lon5, lon6
};
// clang-format on
constexpr auto describe(tag<position_coarser>) {
    return words<position_coarser::lon6>("none lat0 lat1 lat2 lat3 lat4 lat5 lat6 lon0 lon1 lon2 lon3 lon4 lon5 lon6");
}

/// The wire form: 22 bits without decimals, 36 with 2, 56 with 5, 68 with 7; 4 more if the numbers of decimals differ, 4
/// more with a precision.
struct position_wire {
    position_figure figure{};
    position_coarser coarser{};
    std::optional<geo_precision> precision{};

    friend constexpr auto describe(tag<position_wire>) {
        return fields(closed, field<"figure", &position_wire::figure>,
                      field<"coarser", &position_wire::coarser, default_value<position_coarser::none>,
                            doc<"the number with fewer decimals">>,
                      field<"precision", &position_wire::precision>);
    }
};

}}}  // namespace sitrep::detail

#endif
