// SPDX-License-Identifier: BSL-1.0
// area: a circle, line or polygon on the map.
#ifndef SITREP_RECORD_AREA_HPP
#define SITREP_RECORD_AREA_HPP

#include <sitrep/core/config.hpp>
#include <sitrep/core/list.hpp>
#include <sitrep/core/schema.hpp>
#include <sitrep/value/count.hpp>
#include <sitrep/value/id.hpp>
#include <sitrep/value/position.hpp>

#include <cstdint>

namespace sitrep { inline namespace SITREP_NAMESPACE {

/// What the points of an area are.
enum class area_form : std::uint8_t {
    other,    ///< not stated, or a form for which there is no word here
    circle,   ///< the center of a circle: one point
    line,     ///< the points of a line or route, in order: at least two
    polygon,  ///< the corners of a polygon, in order: at least three
};
constexpr auto describe(tag<area_form>) { return words<area_form::polygon>("other circle line polygon ..."); }

/// Where a record is, as a circle, line or polygon. The points are as stated, in the stated order. So the last point of
/// a polygon may repeat the first, as in CAP and GeoJSON; it encloses the same area with and without that.
///
/// More than 20 points continue in the next records, which are areas with the same `about` and form. All but the last
/// have `more`.
struct area {
    ref about{};                      ///< required: the record that the area belongs to
    area_form form{};                 ///< what the points are; other if not stated
    list<position, 20, 64> points{};  ///< required: WGS 84
    count radius{};                   ///< of a circle, with its unit; in the last record of the area
    bool more{};                      ///< true if the next area continues the points; default: false

    friend constexpr bool operator==(const area&, const area&) = default;
    friend constexpr auto describe(tag<area>) {
        return fields(field<"about", &area::about, required>, field<"form", &area::form>,
                      field<"points", &area::points, required>, field<"radius", &area::radius>,
                      field<"more", &area::more, default_value<false>>);
    }
};

}}  // namespace sitrep

#endif
