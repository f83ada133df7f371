// SPDX-License-Identifier: BSL-1.0
#include <sitrep/core/describe.hpp>

#include "support.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <string>

// A user's types, in a user's namespace.
namespace user {

enum class side : std::uint8_t { north, south };
constexpr auto describe(sitrep::tag<side>) { return sitrep::words<side::south>("north south"); }

enum class undescribed : std::uint8_t { x };

struct patrol {
    sitrep::text<24> id;
    side from{};
    std::uint16_t strength{};
    std::optional<std::int32_t> altitude;
    sitrep::list<std::uint8_t, 4> codes;
    std::array<bool, 3> flags{};
    std::uint8_t level{3};

    friend constexpr auto describe(sitrep::tag<patrol>) {
        return sitrep::fields(sitrep::field<"id", &patrol::id, sitrep::required>, sitrep::field<"from", &patrol::from>,
                              sitrep::field<"strength", &patrol::strength, sitrep::range<0, 4095>>,
                              sitrep::field<"altitude", &patrol::altitude, sitrep::range<-500, 9000>>,
                              sitrep::field<"codes", &patrol::codes>, sitrep::field<"flags", &patrol::flags>,
                              sitrep::field<"level", &patrol::level, sitrep::default_value<3>>);
    }
};

/// One that cannot be edited: described by a free function.
struct foreign {
    std::int32_t x{}, y{};
};
constexpr auto describe(sitrep::tag<foreign>) {
    return sitrep::fields(sitrep::field<"x", &foreign::x>, sitrep::field<"y", &foreign::y>);
}

struct empty {
    friend constexpr auto describe(sitrep::tag<empty>) { return sitrep::fields(); }
};

}  // namespace user

namespace {

/// In an unnamed namespace, where compilers warn of what seems unused.
struct local {
    bool flag{};
    friend constexpr auto describe(sitrep::tag<local>) { return sitrep::fields(sitrep::field<"flag", &local::flag>); }
};

using namespace sitrep::detail;

static_assert(shape_of<bool> == shape::boolean && shape_of<std::int64_t> == shape::integer);
static_assert(shape_of<user::side> == shape::enumeration && shape_of<user::undescribed> == shape::unsupported);
static_assert(shape_of<sitrep::text<3>> == shape::text && shape_of<sitrep::letters<2>> == shape::letters);
static_assert(shape_of<sitrep::list<int, 3>> == shape::list && shape_of<std::array<int, 3>> == shape::array);
static_assert(shape_of<std::optional<int>> == shape::optional && shape_of<user::patrol> == shape::sequence);
static_assert(shape_of<char> == shape::unsupported && shape_of<double> == shape::unsupported);
static_assert(shape_of<std::string> == shape::unsupported && shape_of<int*> == shape::unsupported);

static_assert(described<user::patrol> && described<user::foreign> && !described<user::undescribed>);
[[maybe_unused]] constexpr auto local_fields = describe(sitrep::tag<local>());  // else clang warns of `describe`
static_assert(described<local> && shape_of<user::empty> == shape::sequence);

template <std::size_t I, class... Fields> constexpr bool presence(type_list<Fields...>) {
    const bool coded[] = {is_presence_coded<Fields>...};
    return coded[I];
}
using patrol_fields = description_of<user::patrol>::all;
static_assert(!presence<0>(patrol_fields{}), "required");
static_assert(!presence<1>(patrol_fields{}) && !presence<2>(patrol_fields{}), "enums and integers are mandatory");
static_assert(presence<3>(patrol_fields{}), "optional");
static_assert(presence<4>(patrol_fields{}), "an empty list is absent");
static_assert(!presence<5>(patrol_fields{}), "an array is mandatory");
static_assert(presence<6>(patrol_fields{}), "absent if it has its default");

static_assert(std::is_same_v<element_t<std::optional<sitrep::list<int, 3>>>, int>);

/// A codec that handles all shapes, and one that lacks some.
template <shape> struct complete {};
static_assert(handles_each_shape<complete>() && shape_count == 14);

}  // namespace

TEST_CASE("a described enum has its words") {
    CHECK(words_of<user::side>.find(sitrep_test::at_run_time(std::string("south"))) == 1);
    CHECK(words_of<user::side>.word(0) == "north");
}
