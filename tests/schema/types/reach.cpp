// SPDX-License-Identifier: BSL-1.0
#include <sitrep/schema/types/reach.hpp>

#include "support.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <type_traits>

namespace reach_types {

using sitrep::field, sitrep::fields, sitrep::tag;

enum class colour : std::uint8_t { red };
constexpr auto describe(tag<colour>) { return sitrep::words<colour::red>("red"); }

struct leaf {
    std::uint16_t n{};
    friend constexpr auto describe(tag<leaf>) { return fields(field<"n", &leaf::n, sitrep::range_choice<0, 1, 2, 9>>); }
};

struct wire {
    std::uint8_t which{};
    leaf l{};
    colour c{};
    friend constexpr auto describe(tag<wire>) {
        return sitrep::internal_choice<&wire::which>(
            sitrep::alternative<"none">, sitrep::alternative<"l", field<"l", &wire::l>>,
            sitrep::alternative<"both", field<"l", &wire::l>, field<"c", &wire::c>>);
    }
};
/// A value: a binary wire, and a notation in JSON.
struct token {
    constexpr bool empty() const { return false; }
    friend constexpr auto describe(tag<token>) { return sitrep::value<wire>(); }
};

using either = sitrep::choice<leaf, token>;
constexpr auto describe(tag<either>) { return sitrep::choice_names<"leaf", "token">(); }
constexpr std::string_view schema_name(tag<either>) { return "either"; }

struct root {
    std::optional<colour> c{};
    sitrep::list<sitrep::list<token, 2>, 2> tokens{};
    std::array<either, 2> pair{};
    leaf again{};
    friend constexpr auto describe(tag<root>) {
        return fields(field<"c", &root::c>, field<"tokens", &root::tokens>, field<"pair", &root::pair>,
                      field<"again", &root::again>);
    }
};

}  // namespace reach_types

namespace {

using namespace reach_types;
using namespace sitrep::detail;

static_assert(std::is_same_v<reached<wire_of, root>, type_list<root, colour, token, leaf, either>>);
static_assert(std::is_same_v<reached<json_of, root>, type_list<root, colour, token, either, leaf>>);
static_assert(std::is_same_v<reached<json_of, const leaf, root, leaf>, type_list<leaf, root, colour, token, either>>);
static_assert(std::is_same_v<reached<json_of, int, bool, sitrep::list<leaf, 2>>, type_list<leaf>>);

}  // namespace

TEST_CASE("types are reached once, each before those that its description names") {
    CHECK(std::is_same_v<reached<wire_of, leaf, leaf>, type_list<leaf>>);
}
