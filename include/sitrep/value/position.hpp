// SPDX-License-Identifier: BSL-1.0
// position: WGS 84 latitude and longitude with exactly the decimals that were stated.
#ifndef SITREP_VALUE_POSITION_HPP
#define SITREP_VALUE_POSITION_HPP

#include <sitrep/core/assert.hpp>
#include <sitrep/core/compile_error.hpp>
#include <sitrep/core/config.hpp>
#include <sitrep/core/describe.hpp>
#include <sitrep/core/letters.hpp>
#include <sitrep/core/notation_scanner.hpp>
#include <sitrep/core/result.hpp>
#include <sitrep/core/schema.hpp>
#include <sitrep/core/text_writer.hpp>
#include <sitrep/core/view.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <type_traits>

namespace sitrep { inline namespace SITREP_NAMESPACE {

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

/// The JSON form of a position. Latitude and longitude have the same number of decimals, at most 7.
struct position_json {
    decimal lat{};                             ///< degrees north, -90 to 90
    decimal lon{};                             ///< degrees east, -180 to 180
    std::optional<geo_precision> precision{};  ///< absent if not stated

    friend constexpr bool operator==(const position_json&, const position_json&) = default;
    friend constexpr auto describe(tag<position_json>) {
        return fields(closed, field<"lat", &position_json::lat, range<-90, 90>, doc<"degrees north">>,
                      field<"lon", &position_json::lon, range<-180, 180>, doc<"degrees east">>,
                      field<"precision", &position_json::precision>);
    }
};

namespace detail {

/// 10 to the power of n, n up to 9.
constexpr std::int32_t power_of_ten(unsigned n) {
    std::int32_t power = 1;
    for (; n != 0; --n) power *= 10;
    return power;
}

/// The wire form of the two numbers: the number of decimals is the alternative, which sets the ranges of the numbers.
/// Both are in units of the last decimal.
struct position_figure {
    std::uint8_t decimals{};
    std::int32_t lat{};
    std::int32_t lon{};

    template <fixed_string Name, unsigned Decimals> static consteval auto with() {
        constexpr std::int32_t lat_end = 90 * power_of_ten(Decimals);
        constexpr std::int32_t lon_end = 180 * power_of_ten(Decimals);
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

/// The wire form: 21 bits without decimals, 35 with 2, 55 with 5, 67 with 7; 4 more with a precision.
struct position_wire {
    position_figure figure{};
    std::optional<geo_precision> precision{};

    friend constexpr auto describe(tag<position_wire>) {
        return fields(closed, field<"figure", &position_wire::figure>, field<"precision", &position_wire::precision>);
    }
};

}  // namespace detail

/// A position on WGS 84: latitude and longitude in degrees, with 0 to 7 decimals, and optionally the area that it
/// represents. Both numbers have the same number of decimals, and those count: 13.48 is not 13.480.
///
/// The notation: `13.48,2.18` (latitude, longitude), then optionally a space and a word of geo_precision, as in
/// `13.48,2.18 adm2`.
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
        T result;
        if (!assign(lat, lon, decimals, precision, result)) return std::nullopt;
        return result;
    }

    /// True if no position was stated.
    constexpr bool empty() const { return decimals_plus_1_ == 0; }
    /// Latitude in units of the last decimal, north positive: 1348 of 13.48. Precondition: not empty.
    constexpr std::int32_t lat() const {
        SITREP_ASSERT(!empty(), "sitrep: an empty position has no latitude");
        return lat_;
    }
    /// Longitude in units of the last decimal, east positive. Precondition: not empty.
    constexpr std::int32_t lon() const {
        SITREP_ASSERT(!empty(), "sitrep: an empty position has no longitude");
        return lon_;
    }
    /// The number of decimals of both numbers, 0 to 7. Precondition: not empty.
    constexpr unsigned decimals() const {
        SITREP_ASSERT(!empty(), "sitrep: an empty position has no decimals");
        return stated_decimals();
    }
    /// The area that the position represents; std::nullopt if not stated. A lenient decoder keeps a class that this
    /// version does not know.
    constexpr std::optional<geo_precision> precision() const {
        if (precision_ == 0) return std::nullopt;
        return static_cast<geo_precision>(precision_ - 1);
    }

    friend constexpr bool operator==(const position&, const position&) = default;

    // --- for the codecs (see core/value_type.hpp)

    friend constexpr auto describe(tag<position>) { return value<detail::position_wire, position_json>(); }

    /// False, and `out` is unchanged, if the decimals differ or `of` refuses the numbers.
    static constexpr bool from_json(const position_json& in, position& out) {
        if (in.lat.decimals != in.lon.decimals) return false;
        return assign(in.lat.digits, in.lon.digits, in.lat.decimals, in.precision, out);
    }
    constexpr void to_json(position_json& out) const {
        const auto decimals = static_cast<std::uint8_t>(stated_decimals());
        out = {{lat_, decimals}, {lon_, decimals}, precision()};
    }
    /// False, and `out` is unchanged, if `of` refuses the numbers.
    static constexpr bool from_wire(const detail::position_wire& in, position& out) {
        return assign(in.figure.lat, in.figure.lon, in.figure.decimals, in.precision, out);
    }
    constexpr void to_wire(detail::position_wire& out) const {
        out = {{static_cast<std::uint8_t>(stated_decimals()), lat_, lon_}, precision()};
    }

    /// Errors: syntax; out_of_range (beyond ±90 or ±180 degrees); bad_value (latitude and longitude differ in
    /// decimals); not_supported (more than 7 decimals); not_canonical (-0); unknown_word (no class of geo_precision).
    static constexpr detail::status parse(std::string_view text, position& out);
    constexpr void print(detail::text_writer& out) const {
        print_number(out, lat_);
        out.put(',');
        print_number(out, lon_);
        if (precision_ != 0) detail::print_word(out, detail::words_of<geo_precision>.word(precision_ - 1u));
    }

private:
    constexpr unsigned stated_decimals() const { return empty() ? 0u : decimals_plus_1_ - 1u; }

    /// False, and `out` is unchanged, if `of` makes no position of the numbers.
    static constexpr bool assign(std::int32_t lat, std::int32_t lon, unsigned decimals,
                                 const std::optional<geo_precision>& precision, position& out) {
        if (decimals > 7) return false;
        const std::int32_t unit = detail::power_of_ten(decimals);
        if (lat < -90 * unit || lat > 90 * unit || lon < -180 * unit || lon > 180 * unit) return false;
        position result;
        result.lat_ = lat;
        result.lon_ = lon;
        result.decimals_plus_1_ = static_cast<std::uint8_t>(decimals + 1);
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

    constexpr void print_number(detail::text_writer& out, std::int32_t n) const {
        const auto unit = static_cast<std::uint32_t>(detail::power_of_ten(stated_decimals()));
        const std::uint32_t size = n < 0 ? 0u - static_cast<std::uint32_t>(n) : static_cast<std::uint32_t>(n);
        if (n < 0) out.put('-');
        out.put_number(size / unit);
        if (stated_decimals() == 0) return;
        out.put('.');
        out.put_number(size % unit, stated_decimals());
    }

    std::int32_t lat_{};
    std::int32_t lon_{};
    std::uint8_t decimals_plus_1_{};  // 0: empty
    std::uint8_t precision_{};        // geo_precision plus 1; 0: not stated
};
static_assert(sizeof(position) == 12 && std::is_trivially_copyable_v<position>);

namespace detail {

/// Reads a decimal number of degrees from -limit to limit.
constexpr status scan_degrees(scanner& in, std::uint32_t limit, decimal& out) {
    const status beyond_limit = in.fail(errc::out_of_range);
    const bool negative = in.take('-');
    if (!is_digit(in.peek())) return in.fail(errc::syntax);
    std::uint32_t size = static_cast<std::uint32_t>(in.next() - '0');
    if (size == 0 && is_digit(in.peek())) return failure(errc::syntax, beyond_limit.offset);
    for (; is_digit(in.peek()); size = size * 10 + static_cast<std::uint32_t>(in.next() - '0'))
        if (size > limit) return beyond_limit;
    out.decimals = 0;
    if (in.take('.')) {
        if (!is_digit(in.peek())) return in.fail(errc::syntax);
        if (size > limit) return beyond_limit;
        for (; is_digit(in.peek()); ++out.decimals) {
            if (out.decimals == 7) return in.fail(errc::not_supported);
            size = size * 10 + static_cast<std::uint32_t>(in.next() - '0');
        }
    }
    if (size > limit * static_cast<std::uint32_t>(power_of_ten(out.decimals))) return beyond_limit;
    if (negative && size == 0) return failure(errc::not_canonical, beyond_limit.offset);
    out.digits = static_cast<std::int32_t>(size);
    if (negative) out.digits = -out.digits;
    return {};
}

}  // namespace detail

constexpr detail::status position::parse(std::string_view text, position& out) {
    detail::scanner in(text);
    position_json decoded;
    if (const auto s = detail::scan_degrees(in, 90, decoded.lat); !s) return s;
    if (!in.take(',')) return in.fail(errc::syntax);
    const detail::status other_decimals = in.fail(errc::bad_value);
    if (const auto s = detail::scan_degrees(in, 180, decoded.lon); !s) return s;
    if (in.take(' ')) {
        const detail::status no_such_word = in.fail(errc::unknown_word);
        const int n = detail::words_of<geo_precision>.find(in.take_word());
        if (n < 0) return no_such_word;
        decoded.precision = static_cast<geo_precision>(n);
    }
    if (const auto s = in.finish(); !s) return s;
    return from_json(decoded, out) ? detail::status{} : other_decimals;
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
