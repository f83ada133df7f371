// SPDX-License-Identifier: BSL-1.0
// The records that each machine encodes and decodes.
#ifndef SITREP_TESTS_EMBEDDED_GOLDEN_SUBJECT_HPP
#define SITREP_TESTS_EMBEDDED_GOLDEN_SUBJECT_HPP

#include <sitrep/data/niger_2024.hpp>
#include <sitrep/record/spot.hpp>

namespace golden {

using namespace sitrep::literals;

inline constexpr sitrep::record spot = sitrep::spot{
    .time = "2024-05-03T02:47Z"_date,
    .position = "13.4815,2.1836 within_25km"_position,
    .type = sitrep::event_type::presence,
    .actor = sitrep::spot_actor{.kind = sitrep::sector::mil, .country = "RU"_country},
    .count = "~60 people"_count,
    .grade = "B2"_grade,
    .note = "Entering through the northern gate",
};

/// Calls f with the spot and each record of the report.
template <class F> constexpr void for_each(F f) {
    f(spot);
    for (const sitrep::record& r : sitrep::niger_2024) f(r);
}

}  // namespace golden

#endif
