// SPDX-License-Identifier: BSL-1.0
#include <sitrep/core/list.hpp>

#include "support.hpp"

#include <cstdint>
#include <type_traits>

using sitrep::list;
using sitrep::detail::list_access;

namespace {

constexpr bool fills_up() {
    list<int, 2> l;
    return l.empty() && l.push_back(7) && l.push_back(8) && !l.push_back(9) && l.size() == 2 && l[0] == 7 && l[1] == 8;
}
static_assert(fills_up());

constexpr bool clears() {
    list<int, 2> l{1, 2};
    l.clear();
    return l == list<int, 2>{};
}
static_assert(clears());

static_assert(list<int, 2>::wire_capacity() == 2 && list<int, 2, 9>::wire_capacity() == 9);
static_assert(list<int, 2, 9>::capacity() == 2);

constexpr bool grows_for_a_decoder() {
    list<int, 3> l{1};
    list_access::set_size(l, 3);
    return l == list<int, 3>{1, 0, 0};
}
static_assert(grows_for_a_decoder());

template <class List>
concept can_be_resized = requires(List l) { l.resize(std::size_t{1}); };
static_assert(!can_be_resized<list<int, 2>>, "no public function sets a size without elements");

}  // namespace

static_assert(std::is_trivially_copyable_v<list<int, 3>>);
static_assert(sizeof(list<std::uint8_t, 3>) == 4 && sizeof(list<std::uint8_t, 255, 1000>) == 256);
static_assert(list<int, 3>{1, 2} == list<int, 3>{1, 2});
static_assert(list<int, 3>{1, 2} != list<int, 3>{1, 3} && list<int, 3>{1, 2} != list<int, 3>{1, 2, 3});

TEST_CASE("a list takes elements until it is full") { CHECK(fills_up()); }

TEST_CASE("elements that a decoder adds are value-initialized at first") { CHECK(grows_for_a_decoder()); }

TEST_CASE("a cleared list equals a new one") { CHECK(clears()); }

TEST_CASE("a list is a range of its elements") {
    list<int, 4> l{1, 2, 3};
    for (int& i : l) i *= 10;
    int sum = 0;
    for (const int i : std::span<const int>(l)) sum += i;
    CHECK(sum == 60);
    CHECK(l.end() - l.begin() == 3);
}

TEST_CASE("elements beyond the size take no part in comparison") {
    list<int, 2> a{1, 2}, b{1, 3};
    list_access::set_size(a, 1);
    list_access::set_size(b, 1);
    CHECK(a == b);
    list_access::set_size(b, 2);
    CHECK_FALSE(a == b);
}
