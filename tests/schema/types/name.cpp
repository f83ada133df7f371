// SPDX-License-Identifier: BSL-1.0
#include <sitrep/schema/types/name.hpp>

#include "support.hpp"

#include <cstdint>
#include <string_view>

namespace user {

struct strike {};
enum class side : std::uint8_t {};
struct Outer {
    struct inner_2 {};
};
template <class T> struct pair_of {};
constexpr std::string_view schema_name(sitrep::tag<pair_of<int>>) { return "pair_of_ints"; }
struct renamed {
    friend constexpr std::string_view schema_name(sitrep::tag<renamed>) { return "other"; }
};

}  // namespace user

namespace {

struct hidden {};

template <class T> constexpr auto name_of() {
    struct local {};
    return sitrep::detail::own_name<local>();
}

using namespace sitrep::detail;
static_assert(own_name<user::strike>() == "strike");
static_assert(own_name<user::side>() == "side");
static_assert(own_name<user::Outer::inner_2>() == "inner_2");
static_assert(own_name<hidden>() == "hidden");
static_assert(name_of<int>() == "local");
static_assert(own_name<user::pair_of<char>>().empty() && own_name<user::strike*>().empty());
static_assert(type_name_of<user::strike> == "strike" && type_name_of<const user::strike> == "strike");
static_assert(type_name_of<user::pair_of<int>> == "pair_of_ints" && type_name_of<user::renamed> == "other");

}  // namespace

TEST_CASE("a type's name is the last part of its own, or what schema_name says") {
    CHECK(sitrep_test::at_run_time(type_name_of<user::strike>) == "strike");
    CHECK(sitrep_test::at_run_time(type_name_of<user::pair_of<int>>) == "pair_of_ints");
    for (const char c : {'/', ':', '@', '[', '`', '{', '_', '\0'}) CHECK_FALSE(is_name_letter(c));
    for (const char c : {'0', '9', 'A', 'Z', 'a', 'z'}) CHECK(is_name_letter(c));
}
