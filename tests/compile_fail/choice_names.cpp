// SPDX-License-Identifier: BSL-1.0
// Names that do not fit their choice.
// One error in each case.
#include <sitrep/codec/binary.hpp>

#include <array>
#include <optional>
#include <utility>

using namespace sitrep;
std::array<std::byte, 9> out;
namespace app {
struct yes {
    friend constexpr auto describe(tag<yes>) { return fields(); }
};
struct no {
    friend constexpr auto describe(tag<no>) { return fields(); }
};
}
#define DESCRIBE(type, ...)                                                         \
    using described = type;                                                         \
    namespace sitrep {                                                              \
    constexpr auto describe(tag<described>) { return choice_names<__VA_ARGS__>(); } \
    }                                                                               \
    auto read = from_binary<described>(out);
using answer = choice<app::yes, app::no>;

// EXPECT TO COMPILE
DESCRIBE(answer, "yes", "...", "no")

// EXPECT TO COMPILE
DESCRIBE(answer, "yes", "no", "...")

// EXPECT: sitrep: choice_names<.*>\(\) describes a choice<.*>, and no other type
struct maybe {
    friend constexpr auto describe(tag<maybe>) { return choice_names<"yes">(); }
};
auto other = from_binary<maybe>(out);

// EXPECT: sitrep: choice_names<.*>\(\) needs one name for each type of the choice
DESCRIBE(answer, "yes")

// EXPECT: sitrep: choice_names<.*>\(\) has a name twice
DESCRIBE(answer, "yes", "yes")

// EXPECT: sitrep: choice_names<.*>\(\) has a name twice
DESCRIBE(answer, "yes", "...", "yes")

// EXPECT: sitrep: choice_names<.*>\(\) needs a name before
DESCRIBE(answer, "...", "yes", "no")

// EXPECT: sitrep: choice_names<.*>\(\) takes .*\.\.\..* once
DESCRIBE(answer, "yes", "...", "no", "...")

// EXPECT: sitrep: a choice has a type twice
using twice = choice<app::yes, app::yes>;
DESCRIBE(twice, "yes", "no")

// EXPECT: sitrep: an alternative of a choice is no std::optional
using perhaps = choice<app::yes, std::optional<app::no>>;
DESCRIBE(perhaps, "yes", "no")

// EXPECT: sitrep: an alternative of a choice is neither const nor a C array
using fixed = choice<app::yes, const app::no>;
DESCRIBE(fixed, "yes", "no")

// EXPECT: sitrep: a choice has at most 255 alternatives, and at most 64 after
template <std::size_t N> struct numbered {
    friend constexpr auto describe(tag<numbered>) { return fields(); }
};
template <std::size_t... N> choice<numbered<N>...> make(std::index_sequence<N...>);
using many = decltype(make(std::make_index_sequence<66>{}));
#define EIGHT(a) a "1", a "2", a "3", a "4", a "5", a "6", a "7", a "8"
DESCRIBE(many, "a", "...", EIGHT("a"), EIGHT("b"), EIGHT("c"), EIGHT("d"), EIGHT("e"), EIGHT("f"), EIGHT("g"),
         EIGHT("h"), "b")

// EXPECT: sitrep: a choice has a type at least
DESCRIBE(choice<>, "yes")

// EXPECT: sitrep: a choice holds trivially copyable types
struct owner {
    constexpr owner() = default;
    constexpr owner(const owner&) {}
};
DESCRIBE(choice<owner>, "yes")

// EXPECT: sitrep: an alternative's name has 1 to 64 printable ASCII characters
DESCRIBE(answer, "yes", "")

// EXPECT: sitrep: an alternative's name has 1 to 64 printable ASCII characters
DESCRIBE(answer, "yes", "~no")
