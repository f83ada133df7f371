// SPDX-License-Identifier: BSL-1.0
#include "codec/uper/table/types.hpp"
#include "codec/uper/types.hpp"

#include <sitrep/codec/binary.hpp>
#include <sitrep/record/event.hpp>
#include <sitrep/value/grade.hpp>

#include <doctest/doctest.h>

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <optional>

#if SITREP_DETAIL_TABLES
#include <sitrep/codec/uper/table/layout.hpp>

namespace layout_test {

using namespace sitrep::detail;

struct mixed_sizes {
    std::uint8_t a;
    std::uint32_t b;
    std::uint16_t c;
};
static_assert(offset_of<&mixed_sizes::a>() == offsetof(mixed_sizes, a) &&
              offset_of<&mixed_sizes::b>() == offsetof(mixed_sizes, b));
static_assert(offset_of<&mixed_sizes::c>() == offsetof(mixed_sizes, c));
static_assert(offset_of<&uper_types::spread::b>() == 8, "an alignas of a member counts");
static_assert(align_up(0, 4) == 0 && align_up(1, 4) == 4 && align_up(4, 4) == 4 && align_up(5, 4) == 8);

struct largest {
    std::byte bytes[offset_limit];
};
struct too_large {
    std::byte bytes[offset_limit + 1];
};
static_assert(has_offsets<largest> && !has_offsets<too_large>);

// --- members reached by arithmetic: their offset is where a change of the member changes memory

/// The first byte of `after` that differs from `before`; sizeof(T) if none does.
template <class T> std::size_t first_change(const T& before, const T& after) {
    unsigned char a[sizeof(T)], b[sizeof(T)];
    std::memcpy(a, &before, sizeof(T));
    std::memcpy(b, &after, sizeof(T));
    std::size_t i = 0;
    while (i < sizeof(T) && a[i] == b[i]) ++i;
    return i;
}

template <std::size_t N> void check_text() {
    using text = sitrep::text<N>;
    text empty, zero;
    REQUIRE(zero.assign({"\0", 1}));  // characters of zero bytes: only the size differs
    CHECK(first_change(empty, zero) == text_size_offset<text>());
}
TEST_CASE("layout: the size of a text follows its characters") {
    check_text<1>();
    check_text<7>();
    check_text<254>();
    check_text<255>();
}

template <class T, std::size_t N> void check_list() {
    using list = sitrep::list<T, N>;
    static list empty, one;
    REQUIRE(one.push_back(T{}));
    CHECK(first_change(empty, one) == list_size_offset<list>());
}
TEST_CASE("layout: the size of a list follows its elements") {
    check_list<std::uint8_t, 3>();
    check_list<std::uint32_t, 5>();
    check_list<std::uint16_t, 300>();
    check_list<std::uint64_t, 300>();
    check_list<mixed_sizes, 2>();
}

template <class T> void check_optional() {
    static_assert(flag_follows_value<T>());
    const std::optional<T> present{T{}};
    unsigned char bytes[sizeof present];
    std::memcpy(bytes, &present, sizeof present);
    CHECK(bytes[sizeof(T)] == 1);
    std::optional<T> absent = present;
    absent.reset();
    std::memcpy(bytes, &absent, sizeof absent);
    CHECK(bytes[sizeof(T)] == 0);
}
TEST_CASE("layout: the flag of a std::optional follows its value") {
    check_optional<bool>();
    check_optional<std::uint16_t>();
    check_optional<std::uint64_t>();
    check_optional<uper_types::spread>();
    check_optional<sitrep::text<9>>();
    check_optional<sitrep::grade>();
}
static_assert(!flag_follows_value<too_large>());

// --- zero bytes

/// Empty, but not as zero bytes.
struct from_one {
    std::uint8_t n{1};
    constexpr bool empty() const { return n == 1; }
    friend constexpr bool operator==(const from_one&, const from_one&) = default;
};
/// Zero bytes are empty, but not the default.
struct two_empties {
    std::uint8_t n{1};
    constexpr bool empty() const { return n < 2; }
    friend constexpr bool operator==(const two_empties&, const two_empties&) = default;
};
static_assert(is_empty_as_zeros<sitrep::event_id> && is_empty_as_zeros<sitrep::date> &&
              is_empty_as_zeros<sitrep::count>);
static_assert(!is_empty_as_zeros<from_one> && !is_empty_as_zeros<two_empties>);

static_assert(is_zero(false) && !is_zero(true) && is_zero(std::int8_t{}) && !is_zero(std::int8_t{-1}));
static_assert(is_zero(uper_types::e1::a) && !is_zero(uper_types::e1::b));
static_assert(is_zero(sitrep::text<3>{}) && !is_zero(sitrep::text<3>{"a"}));
static_assert(is_zero(sitrep::list<std::uint8_t, 2>{}) && !is_zero(sitrep::list<std::uint8_t, 2>{{0}}));
static_assert(is_zero(std::optional<std::uint8_t>{}) && !is_zero(std::optional<std::uint8_t>{0}));
static_assert(is_zero(sitrep::letters<2>{}) && !is_zero(sitrep::letters<2>{{'A', 'B'}}));
static_assert(is_zero(uper_types::s3{}) && !is_zero(uper_types::s3{1}) && !is_zero(uper_types::s2{}),
              "s2 has a default of 3");
static_assert(is_zero(uper_types::c1{}) && !is_zero(uper_types::c1{0, 1, false}) &&
              !is_zero(uper_types::c1{0, 0, true}));
static_assert(!is_zero(uper_types::c3{}), "of a choice nothing is known");

static_assert(count_named<uper_types::c1>(description_of<uper_types::c1>::alternatives{}) == 3);
static_assert(count_named<table_types::chosen_wire>(description_of<table_types::chosen_wire>::alternatives{}) == 2,
              "a member of two alternatives counts once");

}  // namespace layout_test
#endif
