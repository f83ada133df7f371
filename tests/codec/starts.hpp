// SPDX-License-Identifier: BSL-1.0
// Structs whose members start present, though the compiler cannot know: readers make absent what the input does not have.
#ifndef SITREP_TESTS_CODEC_STARTS_HPP
#define SITREP_TESTS_CODEC_STARTS_HPP

#include <sitrep/core/list.hpp>
#include <sitrep/core/schema.hpp>
#include <sitrep/core/text.hpp>

#include <array>
#include <cstdint>
#include <optional>

namespace starts {

using sitrep::field, sitrep::fields, sitrep::tag;

/// Not constexpr.
template <class T> T at_run_time(const T& value) { return value; }

inline constexpr sitrep::text<4> abc = "abc";

struct part {
    std::optional<std::uint8_t> n = at_run_time(std::optional<std::uint8_t>(1));
    friend constexpr auto describe(tag<part>) { return fields(field<"n", &part::n>); }
    friend constexpr bool operator==(const part&, const part&) = default;
};
/// Each of its members has an initializer that is not empty.
struct whole {
    std::optional<std::uint8_t> n = at_run_time(std::optional<std::uint8_t>(1));
    sitrep::text<4> t = at_run_time(abc);
    sitrep::list<std::uint8_t, 3> l = at_run_time(sitrep::list<std::uint8_t, 3>{1, 2});
    sitrep::list<std::uint8_t, 3> sized = at_run_time(sitrep::list<std::uint8_t, 3>{1, 2});
    std::uint8_t d = at_run_time<std::uint8_t>(5);
    std::array<part, 2> parts{};
    std::optional<part> one{};
    friend constexpr auto describe(tag<whole>) {
        return fields(field<"n", &whole::n>, field<"t", &whole::t>, field<"l", &whole::l>,
                      field<"sized", &whole::sized, sitrep::length<1, 3>>,
                      field<"d", &whole::d, sitrep::default_value<7>>, field<"parts", &whole::parts>,
                      field<"one", &whole::one>);
    }
    friend constexpr bool operator==(const whole&, const whole&) = default;
};
/// What is left when the input has no more than one element in `sized`, and `one`.
inline whole least() {
    whole w;
    w.n.reset();
    w.t = {};
    w.l = {};
    w.sized = {9};
    w.d = 7;
    w.parts[0].n.reset();
    w.parts[1].n.reset();
    w.one = w.parts[0];
    return w;
}

struct changing {
    mutable std::optional<std::uint8_t> n{};
    mutable std::uint8_t m{};
    friend constexpr auto describe(tag<changing>) { return fields(field<"n", &changing::n>, field<"m", &changing::m>); }
    friend constexpr bool operator==(const changing&, const changing&) = default;
};

/// So deep that clang does not read the initializers of the first.
template <unsigned levels> struct deep {
    std::uint8_t before = levels;
    deep<levels - 1> inner{};
    std::uint8_t after{};
    friend constexpr auto describe(tag<deep>) {
        return fields(field<"before", &deep::before>, field<"inner", &deep::inner>,
                      field<"after", &deep::after, sitrep::default_value<0>>);
    }
    friend constexpr bool operator==(const deep&, const deep&) = default;
};
template <> struct deep<1> {
    std::optional<std::uint8_t> n{};
    sitrep::text<4> t{};
    friend constexpr auto describe(tag<deep>) { return fields(field<"n", &deep::n>, field<"t", &deep::t>); }
    friend constexpr bool operator==(const deep&, const deep&) = default;
};
using deepest = deep<20>;

}  // namespace starts

#endif
