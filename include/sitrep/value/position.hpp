// SPDX-License-Identifier: BSL-1.0
// position: WGS 84 latitude and longitude with just the decimals that were stated.
#ifndef SITREP_VALUE_POSITION_HPP
#define SITREP_VALUE_POSITION_HPP

#include <sitrep/core/compile_error.hpp>
#include <sitrep/core/config.hpp>
#include <sitrep/core/describe.hpp>
#include <sitrep/core/letters.hpp>
#include <sitrep/core/notation_scanner.hpp>
#include <sitrep/core/result.hpp>
#include <sitrep/core/schema.hpp>
#include <sitrep/core/text_writer.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <type_traits>

namespace sitrep { inline namespace SITREP_NAMESPACE {

/// What a position stands for, finest first: the classes 1 to 7 of UCDP GED's where_prec.
enum class geo_precision : std::uint8_t {
    exact,          ///< the place itself
    within_25km,    ///< near it: within about 25 km
    adm2,           ///< some point of a second-order administrative division (a district)
    adm1,           ///< some point of a first-order one (a province)
    fuzzy,          ///< some point of a line or of an area without sharp borders
    country,        ///< some point of a country
    international,  ///< some point of international waters or airspace
};
constexpr auto describe(tag<geo_precision>) {
    return words<geo_precision::international>("exact within_25km adm2 adm1 fuzzy country international ...");
}

/// A position as in JSON: both numbers with the same decimals, at most 7.
struct position_json {
    decimal lat{};
    decimal lon{};
    std::optional<geo_precision> precision{};

    friend constexpr bool operator==(const position_json&, const position_json&) = default;
    friend constexpr auto describe(tag<position_json>) {
        return fields(closed, field<"lat", &position_json::lat, range<-90, 90>, doc<"degrees north">>,
                      field<"lon", &position_json::lon, range<-180, 180>, doc<"degrees east">>,
                      field<"precision", &position_json::precision>);
    }
};

namespace detail {

constexpr std::int32_t power_of_ten(unsigned n) {
    std::int32_t power = 1;
    for (; n != 0; --n) power *= 10;
    return power;
}

/// The number of decimals and the numbers without their points; each alternative has the range of its decimals.
struct position_figure {
    std::uint8_t decimals{};
    std::int32_t lat{};
    std::int32_t lon{};

    template <fixed_string Name, unsigned Decimals>
    static consteval auto with() {
        constexpr std::int32_t lat_end = 90 * power_of_ten(Decimals);
        constexpr std::int32_t lon_end = 180 * power_of_ten(Decimals);
        return alternative<
            Name,
            field<"lat", &position_figure::lat, range<-lat_end, lat_end>, doc<"degrees north, in units of the last decimal">>,
            field<"lon", &position_figure::lon, range<-lon_end, lon_end>, doc<"degrees east, in the same">>>;
    }
    friend constexpr auto describe(tag<position_figure>) {
        return internal_choice<&position_figure::decimals>(with<"d0", 0>(), with<"d1", 1>(), with<"d2", 2>(), with<"d3", 3>(),
                                                 with<"d4", 4>(), with<"d5", 5>(), with<"d6", 6>(), with<"d7", 7>());
    }
};

struct position_wire {
    position_figure figure{};
    std::optional<geo_precision> precision{};

    friend constexpr auto describe(tag<position_wire>) {
        return fields(closed, field<"figure", &position_wire::figure>, field<"precision", &position_wire::precision>);
    }
};

}  // namespace detail

/// "13.48,2.18": latitude and longitude in degrees, WGS 84, with 0 to 7 decimals, the same number in both: a number
/// that was stated with fewer is never filled up. After a space what it stands for: `13.48,2.18 adm2`.
class position {
public:
    constexpr position() = default;

    /// From integers: `position::of(1348, 218, 2)` is 13.48,2.18. Nothing if they lie outside ±90, ±180 degrees or
    /// `decimals` is more than 7.
    static constexpr std::optional<position> of(std::int32_t lat, std::int32_t lon, unsigned decimals,
                                                std::optional<geo_precision> precision = {}) {
        if (decimals > 7) return std::nullopt;
        const std::int32_t unit = detail::power_of_ten(decimals);
        if (lat < -90 * unit || lat > 90 * unit || lon < -180 * unit || lon > 180 * unit) return std::nullopt;
        position made;
        made.lat_ = lat;
        made.lon_ = lon;
        made.places_ = static_cast<std::uint8_t>(decimals + 1);
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"  // g++ 12 takes the optional for full where it is empty
#endif
        if (precision) made.precision_ = static_cast<std::uint8_t>(static_cast<unsigned>(*precision) + 1);
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
        return made;
    }

    constexpr bool empty() const { return places_ == 0; }
    /// The numbers without their points, and how many decimals they have. All 0 where empty.
    constexpr std::int32_t lat() const { return lat_; }
    constexpr std::int32_t lon() const { return lon_; }
    constexpr unsigned decimals() const { return empty() ? 0u : places_ - 1u; }
    constexpr std::optional<geo_precision> precision() const {
        if (precision_ == 0) return std::nullopt;
        return static_cast<geo_precision>(precision_ - 1);
    }

    friend constexpr bool operator==(const position&, const position&) = default;
    friend constexpr auto describe(tag<position>) { return value<detail::position_wire, position_json>(); }

    static constexpr bool from_json(const position_json& in, position& out) {
        if (in.lat.places != in.lon.places) return false;
        return assign(of(in.lat.digits, in.lon.digits, in.lat.places, in.precision), out);
    }
    constexpr void to_json(position_json& out) const {
        const auto places = static_cast<std::uint8_t>(decimals());
        out = {{lat_, places}, {lon_, places}, precision()};
    }
    static constexpr bool from_wire(const detail::position_wire& in, position& out) {
        return assign(of(in.figure.lat, in.figure.lon, in.figure.decimals, in.precision), out);
    }
    constexpr void to_wire(detail::position_wire& out) const {
        out = {{static_cast<std::uint8_t>(decimals()), lat_, lon_}, precision()};
    }

    /// Errors: syntax; out_of_range; bad_value (latitude and longitude differ in decimals); not_supported (more than 7
    /// decimals); not_canonical (-0); unknown_word (of the precision).
    static constexpr detail::status parse(std::string_view text, position& out);
    constexpr void print(detail::text_writer& out) const {
        print_number(out, lat_);
        out.put(',');
        print_number(out, lon_);
        if (precision_ != 0) detail::print_word(out, detail::words_of<geo_precision>.word(precision_ - 1u));
    }

private:
    static constexpr bool assign(const std::optional<position>& made, position& out) {
        if (made) out = *made;
        return made.has_value();
    }

    constexpr void print_number(detail::text_writer& out, std::int32_t n) const {
        const auto unit = static_cast<std::uint32_t>(detail::power_of_ten(decimals()));
        const std::uint32_t size = n < 0 ? 0u - static_cast<std::uint32_t>(n) : static_cast<std::uint32_t>(n);
        if (n < 0) out.put('-');
        out.put_number(size / unit);
        if (decimals() == 0) return;
        out.put('.');
        out.put_number(size % unit, decimals());
    }

    std::int32_t lat_{};
    std::int32_t lon_{};
    std::uint8_t places_{};     // decimals plus 1; 0: not stated
    std::uint8_t precision_{};  // geo_precision plus 1; 0: not stated
};
static_assert(sizeof(position) == 12 && std::is_trivially_copyable_v<position>);

namespace detail {

/// A decimal number of degrees, at most `limit` either way.
constexpr status scan_degrees(scanner& in, std::uint32_t limit, decimal& out) {
    const status here = in.fail(errc::out_of_range);
    const bool negative = in.take('-');
    if (!is_digit(in.peek())) return in.fail(errc::syntax);
    std::uint32_t size = static_cast<std::uint32_t>(in.next() - '0');
    if (size == 0 && is_digit(in.peek())) return failure(errc::syntax, here.offset);
    for (; is_digit(in.peek()); size = size * 10 + static_cast<std::uint32_t>(in.next() - '0'))
        if (size > limit) return here;
    out.places = 0;
    if (in.take('.')) {
        if (!is_digit(in.peek())) return in.fail(errc::syntax);
        if (size > limit) return here;
        for (; is_digit(in.peek()); ++out.places) {
            if (out.places == 7) return in.fail(errc::not_supported);
            size = size * 10 + static_cast<std::uint32_t>(in.next() - '0');
        }
    }
    if (size > limit * static_cast<std::uint32_t>(power_of_ten(out.places))) return here;
    if (negative && size == 0) return failure(errc::not_canonical, here.offset);
    out.digits = static_cast<std::int32_t>(size);
    if (negative) out.digits = -out.digits;
    return {};
}

}  // namespace detail

constexpr detail::status position::parse(std::string_view text, position& out) {
    detail::scanner in(text);
    position_json p;
    if (const auto s = detail::scan_degrees(in, 90, p.lat); !s) return s;
    if (!in.take(',')) return in.fail(errc::syntax);
    const detail::status lon = in.fail(errc::bad_value);
    if (const auto s = detail::scan_degrees(in, 180, p.lon); !s) return s;
    if (in.take(' ')) {
        const detail::status word = in.fail(errc::unknown_word);
        const int n = detail::words_of<geo_precision>.find(in.take_word());
        if (n < 0) return word;
        p.precision = static_cast<geo_precision>(n);
    }
    if (const auto s = in.finish(); !s) return s;
    return from_json(p, out) ? detail::status{} : lon;
}

inline namespace literals {

/// A position in its notation: `"13.48,2.18"_position`. A bad one does not compile.
consteval position operator""_position(const char* text, std::size_t size) {
    position p;
    if (!position::parse({text, size}, p)) detail::compile_error("sitrep: not a position");
    return p;
}

}  // namespace literals

}}  // namespace sitrep

#endif
