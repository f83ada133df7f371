// SPDX-License-Identifier: BSL-1.0
// position: WGS 84 latitude and longitude with exactly the decimals that were stated.
#ifndef SITREP_VALUE_POSITION_HPP
#define SITREP_VALUE_POSITION_HPP

#include <sitrep/core/assert.hpp>
#include <sitrep/core/compile_error.hpp>
#include <sitrep/core/config.hpp>
#include <sitrep/core/decimal.hpp>
#include <sitrep/core/describe.hpp>
#include <sitrep/core/letters.hpp>
#include <sitrep/core/notation.hpp>
#include <sitrep/core/notation_scanner.hpp>
#include <sitrep/core/result.hpp>
#include <sitrep/core/text_writer.hpp>
#include <sitrep/core/value_type.hpp>
#include <sitrep/core/view.hpp>
#include <sitrep/value/position/e7.hpp>
#include <sitrep/value/position/json.hpp>
#include <sitrep/value/position/text.hpp>
#include <sitrep/value/position/wire.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <type_traits>

namespace sitrep { inline namespace SITREP_NAMESPACE {

struct rounded_position;

/// A position on WGS 84: latitude and longitude in degrees, each with 0 to 7 decimals, and optionally the area that it
/// represents. The decimals are those that were stated: 13.48 is not 13.480.
///
/// The notation: `13.48,2.1` (latitude, longitude), then optionally a space and a word of geo_precision, as in
/// `13.48,2.1 adm2`.
class position {
public:
    /// Empty: not stated.
    constexpr position() = default;

    // T delays std::optional until a call, so that including this header stays cheap; callers leave it.
    /// From integers in units of the last decimal: `position::of(1348, 218, 2)` is 13.48,2.18. std::nullopt if `lat` is
    /// beyond ±90 degrees, `lon` is beyond ±180 degrees, or `decimals` is more than 7.
    template <class T = position>
    static constexpr std::optional<T> of(std::int32_t lat, std::int32_t lon, unsigned decimals,
                                         std::optional<geo_precision> precision = {}) {
        const auto each =
            static_cast<std::uint8_t>(decimals > decimal::most_decimals ? decimal::most_decimals + 1u : decimals);
        return of<T>({lat, each}, {lon, each}, precision);
    }
    /// The same, each number with its own decimals: `position::of({1348, 2}, {21, 1})` is 13.48,2.1.
    template <class T = position>
    static constexpr std::optional<T> of(decimal lat, decimal lon, std::optional<geo_precision> precision = {}) {
        T result;
        if (!assign(lat, lon, precision, result)) return std::nullopt;
        return result;
    }

    /// Reads the notation, as from_text does, also with more than 7 decimals in a number: rounds that to 7, half away
    /// from zero, and sets `rounded`. A number beyond ±90 or ±180 degrees is never rounded into the range. Linear.
    /// Errors: as `parse`, without not_supported; with offset, line 1 and column.
    template <class T = rounded_position> static constexpr result<T> rounded(std::string_view text) {
        T read;
        if (const auto s = parse(text, read.value, &read.rounded); !s) return detail::text_error(s);
        return read;
    }

    /// From a receiver: integers in units of 10^-7 degrees, rounded to `decimals` decimals, half away from zero. State no more
    /// decimals than the receiver knows: a unit of the fourth is 11 m, of the fifth 1 m, of the seventh 1 cm.
    /// std::nullopt if a number is beyond ±90 or ±180 degrees before it is rounded, or `decimals` is more than 7.
    ///
    ///     position::rounded(134815742, 21836021, 2)  // 13.48,2.18
    template <class T = position>
    static constexpr std::optional<T> rounded(std::int32_t lat_e7, std::int32_t lon_e7, unsigned decimals,
                                              std::optional<geo_precision> precision = {}) {
        if (decimals > decimal::most_decimals || !detail::are_degrees({lat_e7, 7}, detail::lat_limit) ||
            !detail::are_degrees({lon_e7, 7}, detail::lon_limit))
            return std::nullopt;
        return of<T>(detail::round_e7(lat_e7, decimals), detail::round_e7(lon_e7, decimals), decimals, precision);
    }

    /// True if no position was stated.
    constexpr bool empty() const { return lat_decimals_plus_1_ == 0; }
    /// Degrees north. Precondition: not empty.
    constexpr decimal lat() const {
        SITREP_ASSERT(!empty(), "sitrep: an empty position has no latitude");
        return stated_lat();
    }
    /// Degrees east. Precondition: not empty.
    constexpr decimal lon() const {
        SITREP_ASSERT(!empty(), "sitrep: an empty position has no longitude");
        return stated_lon();
    }
    /// Degrees north in units of 10^-7, exactly: 13.48 is 134800000. Precondition: not empty.
    constexpr std::int32_t lat_e7() const { return detail::to_e7(lat()); }
    /// Degrees east in units of 10^-7, exactly. Precondition: not empty.
    constexpr std::int32_t lon_e7() const { return detail::to_e7(lon()); }
    /// The area that the position represents; std::nullopt if not stated. A lenient decoder keeps a class that this
    /// version does not know.
    constexpr std::optional<geo_precision> precision() const {
        if (precision_ == 0) return std::nullopt;
        return static_cast<geo_precision>(precision_ - 1);
    }

    friend constexpr bool operator==(const position&, const position&) = default;

    // --- for the codecs (see core/value_type.hpp)

    friend constexpr auto describe(tag<position>) { return value<detail::position_wire, position_json>(); }

    /// Errors, each at its number: out_of_range (beyond ±90 or ±180 degrees); not_supported (more than 7 decimals);
    /// bad_value (a digit that is not zero after the last of the stated decimals); not_canonical (-0).
    static constexpr member_status from_json(const position_json& in, position& out) {
        decimal lat = in.lat, lon = in.lon;
        if (const errc e = restate(lat, in.lat_decimals, detail::lat_limit); e != errc::none)
            return member_error(e, "lat");
        if (const errc e = restate(lon, in.lon_decimals, detail::lon_limit); e != errc::none)
            return member_error(e, "lon");
        assign(lat, lon, in.precision, out);
        return {};
    }
    constexpr void to_json(position_json& out) const {
        out.lat = {stated_lat()};
        out.lon = {stated_lon()};
        out.precision = precision();
        keep_decimals(out.lat, out.lat_decimals);
        keep_decimals(out.lon, out.lon_decimals);
    }
    /// False, and `out` is unchanged, if `of` refuses the numbers, or if `coarser` names no number with fewer decimals.
    static constexpr bool from_wire(const detail::position_wire& in, position& out) {
        decimal lat{in.figure.lat, in.figure.decimals}, lon{in.figure.lon, in.figure.decimals};
        if (in.coarser != detail::position_coarser::none) {
            const bool is_lon = in.coarser >= detail::position_coarser::lon0;
            const unsigned first =
                static_cast<unsigned>(is_lon ? detail::position_coarser::lon0 : detail::position_coarser::lat0);
            const unsigned decimals = static_cast<unsigned>(in.coarser) - first;
            if (decimals >= in.figure.decimals || !detail::set_decimals(is_lon ? lon : lat, decimals)) return false;
        }
        return assign(lat, lon, in.precision, out);
    }
    constexpr void to_wire(detail::position_wire& out) const {
        decimal lat = stated_lat(), lon = stated_lon();
        if (lat.decimals < lon.decimals) {
            out.coarser = coarser(detail::position_coarser::lat0, lat);
            detail::set_decimals(lat, lon.decimals);
        } else if (lon.decimals < lat.decimals) {
            out.coarser = coarser(detail::position_coarser::lon0, lon);
            detail::set_decimals(lon, lat.decimals);
        }
        out.figure = {lat.decimals, lat.digits, lon.digits};
        out.precision = precision();
    }

    /// Errors: syntax; out_of_range (beyond ±90 or ±180 degrees); not_supported (more than 7 decimals, at the eighth);
    /// not_canonical (-0); unknown_word (no class of geo_precision).
    static constexpr detail::status parse(std::string_view text, position& out) { return parse(text, out, nullptr); }
    constexpr void print(detail::text_writer& out) const {
        detail::put_decimal(out, stated_lat());
        out.put(',');
        detail::put_decimal(out, stated_lon());
        if (precision_ != 0) detail::print_word(out, detail::words_of<geo_precision>.word(precision_ - 1u));
    }

private:
    constexpr decimal stated_lat() const {
        return {lat_, static_cast<std::uint8_t>(empty() ? 0 : lat_decimals_plus_1_ - 1)};
    }
    constexpr decimal stated_lon() const { return {lon_, lon_decimals_}; }

    /// States the decimals of a number that a tool can write with others.
    static constexpr void keep_decimals(const decimal& d, std::optional<std::uint32_t>& out) {
        const std::uint32_t decimals = d.decimals;
        std::int32_t digits = d.digits;
        if (decimals == 0 || detail::divide_by_ten(digits)) out = decimals;
    }
    static constexpr detail::position_coarser coarser(detail::position_coarser first, const decimal& d) {
        return static_cast<detail::position_coarser>(static_cast<unsigned>(first) + d.decimals);
    }

    /// Gives a number of a JSON text its stated decimals; absent: those that it was written with.
    static constexpr errc restate(decimal& d, const std::optional<std::uint32_t>& stated, std::int32_t limit) {
        if (!detail::are_degrees(d, limit)) return errc::out_of_range;
        const bool cut = d.decimals == written_decimal::digits_follow;
        if (!stated) return d.decimals > decimal::most_decimals ? errc::not_supported : errc::none;
        if (d.decimals > decimal::most_decimals) d.decimals = decimal::most_decimals;
        return !cut && *stated <= decimal::most_decimals && detail::set_decimals(d, *stated) ? errc::none
                                                                                             : errc::bad_value;
    }

    /// False, and `out` is unchanged, if `of` makes no position of the numbers.
    static constexpr bool assign(const decimal& lat, const decimal& lon, const std::optional<geo_precision>& precision,
                                 position& out) {
        if (lat.decimals > decimal::most_decimals || lon.decimals > decimal::most_decimals) return false;
        if (!detail::are_degrees(lat, detail::lat_limit) || !detail::are_degrees(lon, detail::lon_limit)) return false;
        position result;
        result.lat_ = lat.digits;
        result.lon_ = lon.digits;
        result.lat_decimals_plus_1_ = static_cast<std::uint8_t>(lat.decimals + 1);
        result.lon_decimals_ = lon.decimals;
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"  // a false positive of g++ 12 for empty optionals
#endif
        if (precision) result.precision_ = static_cast<std::uint8_t>(static_cast<unsigned>(*precision) + 1);
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
        out = result;
        return true;
    }

    /// `rounded`: if not null, numbers with more than 7 decimals are rounded, and it says whether there was one.
    static constexpr detail::status parse(std::string_view text, position& out, bool* rounded);

    std::int32_t lat_{};
    std::int32_t lon_{};
    std::uint8_t lat_decimals_plus_1_{};  // 0: empty
    std::uint8_t lon_decimals_{};
    std::uint8_t precision_{};  // geo_precision plus 1; 0: not stated
};
static_assert(sizeof(position) == 12 && std::is_trivially_copyable_v<position>);

/// What position::rounded returns.
struct rounded_position {
    position value{};
    bool rounded{};  ///< a number had more than 7 decimals
};

constexpr detail::status position::parse(std::string_view text, position& out, bool* rounded) {
    detail::scanner in(text);
    decimal lat, lon;
    std::optional<geo_precision> precision;
    if (const auto s = detail::scan_degrees(in, text, detail::lat_limit, lat, rounded); !s) return s;
    if (!in.take(',')) return in.fail(errc::syntax);
    if (const auto s = detail::scan_degrees(in, text, detail::lon_limit, lon, rounded); !s) return s;
    if (in.take(' ')) {
        const detail::status no_such_word = in.fail(errc::unknown_word);
        const int n = detail::words_of<geo_precision>.find(in.take_word());
        if (n < 0) return no_such_word;
        precision = static_cast<geo_precision>(n);
    }
    if (const auto s = in.finish(); !s) return s;
    assign(lat, lon, precision, out);
    return {};
}

inline namespace literals {

/// A position: `"13.48,2.18"_position`. An invalid one does not compile.
consteval position operator""_position(const char* text, std::size_t size) {
    position result;
    if (!position::parse(detail::view_of(text, size), result)) detail::compile_error("sitrep: not a position");
    return result;
}

}  // namespace literals

}}  // namespace sitrep

#endif
