// SPDX-License-Identifier: BSL-1.0
#include <sitrep/core/describe.hpp>
#include <sitrep/core/schema.hpp>

#include "support.hpp"

#include <cstdint>
#include <string_view>
#include <type_traits>

namespace {

struct strike {
    int a{}, b{}, c{}, d{};
};
constexpr auto a = sitrep::field<"a", &strike::a, sitrep::range<-5, 5>, sitrep::doc<"people">>;
constexpr auto b = sitrep::field<"b", &strike::b, sitrep::default_value<7>>;
constexpr auto c = sitrep::field<"c", &strike::c, sitrep::required>;
constexpr auto d = sitrep::field<"d", &strike::d, sitrep::range_choice<0, 9, 10, 999>>;

template <const auto& item>
using field = typename sitrep::detail::field_of_item<std::remove_cvref_t<decltype(item)>>::type;
using options_of_a = field<a>::options;
static_assert(field<a>::name == "a" && field<a>::member == &strike::a);
static_assert(std::is_same_v<field<a>::owner, strike> && std::is_same_v<field<a>::type, int>);
static_assert(options_of_a::range::lo == -5 && options_of_a::range::hi == 5 && options_of_a::doc::words == "people");
static_assert(std::is_void_v<options_of_a::range_choice> && std::is_void_v<options_of_a::length>);
static_assert(!options_of_a::required && !options_of_a::has_default);
static_assert(field<b>::options::has_default && field<b>::options::default_::value == 7);
static_assert(field<c>::options::required);
static_assert(field<d>::options::range_choice::count == 2 && field<d>::options::range_choice::bounds[3] == 999);

template <class Items> using expanded = typename sitrep::detail::expand<Items>::type;
using plain = expanded<decltype(sitrep::fields(a, b, c, d))>;
static_assert(!plain::closed && plain::root::size == 4 && plain::added::size == 0);
using extended = expanded<decltype(sitrep::fields(a, b, sitrep::extension, c, d))>;
static_assert(!extended::closed && extended::root::size == 2 && extended::added::size == 2 && extended::all::size == 4);
using sealed = expanded<decltype(sitrep::fields(sitrep::closed, a, b))>;
static_assert(sealed::closed && sealed::root::size == 2);

}  // namespace
