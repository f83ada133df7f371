// SPDX-License-Identifier: BSL-1.0
#include "codec/octets.hpp"
#include "codec/uper/types.hpp"
#include "codec/uper/vectors.hpp"
#include "support.hpp"

#include <sitrep/codec/binary.hpp>
#include <sitrep/record/record.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <random>
#include <span>
#include <string_view>
#include <vector>

namespace capacity_test {

using namespace uper_types;
using sitrep::binary_capacity;
using sitrep_test::check_all, sitrep_test::first_wrong, sitrep_test::is_seen_to_fail, sitrep_test::no_row;

/// Two ranges of which the first is larger, and one of which the last is.
struct ranges {
    std::uint16_t a{};
    std::int16_t b{};
    friend constexpr bool operator==(const ranges&, const ranges&) = default;
    friend constexpr auto describe(tag<ranges>) {
        return fields(closed, field<"a", &ranges::a, sitrep::range_choice<0, 1023, 2000, 2001>>,
                      field<"b", &ranges::b, sitrep::range_choice<-3, 4, -900, -10, 100, 101>>);
    }
};
/// An addition whose open type has a length determinant of two bytes.
struct long_addition {
    bool a{};
    sitrep::text<127> b{};
    friend constexpr bool operator==(const long_addition&, const long_addition&) = default;
    friend constexpr auto describe(tag<long_addition>) {
        return fields(field<"a", &long_addition::a>, sitrep::extension, field<"b", &long_addition::b>);
    }
};
/// The list may have fewer elements than its capacity.
struct at_most_two {
    sitrep::list<nibble, 4> l{};
    friend constexpr bool operator==(const at_most_two&, const at_most_two&) = default;
    friend constexpr auto describe(tag<at_most_two>) {
        return fields(closed, field<"l", &at_most_two::l, sitrep::length<0, 2>>);
    }
};

template <std::size_t N> constexpr sitrep::text<N> full_text() {
    std::array<char, N> characters{};
    characters.fill('x');
    sitrep::text<N> text;
    (void)text.assign({characters.data(), N});
    return text;
}

/// True if the encoding of the value has `size` bytes, and that is the capacity of its type.
template <class T> constexpr bool is_largest(const T& value, std::size_t size) {
    std::array<std::byte, binary_capacity<T>> out{};
    const auto written = sitrep::to_binary(value, out);
    return written && written->size() == size && binary_capacity<T> == size;
}

struct row {
    std::string_view name;
    bool (*holds)();
};
constexpr row rows[] = {
    {"no bits", [] { return is_largest(nothing{}, 1); }},
    {"a bool", [] { return is_largest(true, 1); }},
    {"8 bits", [] { return is_largest(octet{255}, 1); }},
    {"9 bits", [] { return is_largest(number<int, 0, 256>{256}, 2); }},
    {"40 bits", [] { return is_largest(number<std::uint64_t, 65808, 1099511627775>{1099511627775}, 5); }},
    {"64 bits", [] { return is_largest((std::numeric_limits<std::int64_t>::max)(), 8); }},
    {"two choices of ranges: 1 + 10 and 2 + 10 bits", [] { return is_largest(ranges{1023, -10}, 3); }},
    {"an enum of 2 bits", [] { return is_largest(e1::c, 1); }},
    {"an enum with additions: 1 + 7 bits", [] { return is_largest(e3::d, 1); }},
    {"an enum with additions, and 8 bits more", [] { return is_largest(with_tail<e3>{e3::d, 255}, 2); }},
    {"a text, with a length determinant of 2 bytes", [] { return is_largest(string{full_text<200>()}, 202); }},
    {"a text, with a length determinant of 1 byte",
     [] {
         return is_largest(with_tail<sitrep::text<127>>{full_text<127>(), 255}, 130);  // and a presence bit
     }},
    {"letters", [] { return is_largest(code{{'Z', 'Z'}}, 2); }},
    {"optional members", [] { return is_largest(s1{15, true, 15}, 2); }},
    {"nine presence bits and an extension bit", [] { return is_largest(sparse{1, 2, 3, 4, 5, 6, 7, 8, 9}, 11); }},
    {"additions", [] { return is_largest(s4{15, 15, true}, 6); }},
    {"additions, one of them a text", [] { return is_largest(inner{15, 255, full_text<8>(), 15}, 16); }},
    {"an addition of 128 bytes", [] { return is_largest(long_addition{true, full_text<127>()}, 132); }},
    {"a list at its capacity, which is less than its wire size",
     [] { return is_largest(sized<nibble, 4, 0, 65535>{{{1}, {2}, {3}, {4}}}, 4); }},
    {"a list at its length, which is less than its capacity", [] { return is_largest(at_most_two{{{1}, {2}}}, 2); }},
    {"an array", [] { return is_largest(std::array<nibble, 3>{{{1}, {2}, {3}}}, 2); }},
    {"a list of structs with additions",
     [] {
         constexpr inner full{15, 255, full_text<8>(), 15};
         return is_largest(list_with_tail{{full, full, full}, 255},
                           (2 + 3 * (1 + 4 + 7 + 3 + 16 + 80 + 16) + 8 + 7) / 8);
     }},
    {"an internal choice", [] { return is_largest(c1{0, 15, false}, 1); }},
    {"a choice", [] { return is_largest(c3{nibble{15}}, 1); }},
    {"a choice with a text as an addition", [] { return is_largest(c4{string{full_text<200>()}}, 1 + 2 + 202); }},
    {"a choice of lists", [] { return is_largest(c6{sitrep::list<nibble, 3>{{1}, {2}, {3}}}, 2); }},
    {"a value", [] { return is_largest(with_tail<sitrep::event_id>{sitrep::event_id{65535}, 255}, 4); }},
};
constexpr row wrong_rows[] = {
    {"right", [] { return is_largest(octet{255}, 1); }},
    {"not the largest", [] { return is_largest(s4{15, {}, true}, 6); }},
};
constexpr auto holds = [](const row& r) { return r.holds(); };
static_assert(first_wrong<rows, holds>() == no_row);
static_assert(is_seen_to_fail<wrong_rows, holds>());

TEST_CASE("binary_capacity: the largest value of each type reaches it exactly") { check_all(rows, holds); }

/// Strict success means that the input is the encoding, so its size must not exceed the capacity. Returns the
/// successes.
template <class T> int accepted_inputs(std::mt19937& random, const T& sample) {
    std::vector<std::byte> in(binary_capacity<T> + 20);
    std::vector<std::byte> encoded(binary_capacity<T>);
    const auto good = sitrep::to_binary(sample, encoded);
    REQUIRE(good);
    int accepted = 0;
    for (int round = 0; round < 20000; ++round) {
        for (std::byte& b : in) b = static_cast<std::byte>(random());
        std::size_t size = random() % (in.size() + 1);
        if (round % 2 == 0) {  // a valid encoding with a bit changed
            std::copy(good->begin(), good->end(), in.begin());
            size = good->size();
            in[random() % size] ^= static_cast<std::byte>(1u << random() % 8);
        }
        const auto read = sitrep::from_binary<T>(std::span<const std::byte>(in).first(size));
        if (!read) continue;
        ++accepted;
        REQUIRE(size <= binary_capacity<T>);
        std::vector<std::byte> out(binary_capacity<T>);
        CHECK(sitrep::to_binary(*read, out));
    }
    return accepted;
}

TEST_CASE("binary_capacity: no random value exceeds it") {
    std::mt19937 random(5);
    // constexpr, since clang 14 crashes on the literal of a text in an optional member that it evaluates at run time
    constexpr s4 sequence{5, 7, true};
    constexpr with_tail<inner> nested{{5, 200, sitrep::text<8>{"ab"}, 3}, 170};
    constexpr list_with_tail list{{{1, 7, {}, {}}, {2, {}, {}, {}}}, 170};
    constexpr c4 choice{string{"ab"}};
    using namespace sitrep::literals;
    constexpr sitrep::event event{.id = "E1"_id, .when = "2023-07~/.."_when};
    constexpr sitrep::record record{sitrep::event{.id = "E1"_id, .when = "2023-07-05"_when}};
    CHECK(accepted_inputs(random, sequence) > 100);
    CHECK(accepted_inputs(random, nested) > 100);
    CHECK(accepted_inputs(random, list) > 100);
    CHECK(accepted_inputs(random, choice) > 100);
    CHECK(accepted_inputs(random, ranges{2000, 100}) > 100);
    CHECK(accepted_inputs(random, event) > 100);
    CHECK(accepted_inputs(random, record) > 100);
}

TEST_CASE("binary_capacity: a record is as large as its largest kind, with 5 bits to say which") {
    constexpr std::size_t largest =
        std::max({binary_capacity<sitrep::report>, binary_capacity<sitrep::actor>, binary_capacity<sitrep::place>,
                  binary_capacity<sitrep::source>, binary_capacity<sitrep::event>, binary_capacity<sitrep::claim>,
                  binary_capacity<sitrep::relation>, binary_capacity<sitrep::spot>, binary_capacity<sitrep::extra>,
                  binary_capacity<sitrep::figure>, binary_capacity<sitrep::area>});
    CHECK(binary_capacity<sitrep::record> >= largest);
    CHECK(binary_capacity<sitrep::record> <= largest + 1);
}

}  // namespace capacity_test
