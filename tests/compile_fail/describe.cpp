// SPDX-License-Identifier: BSL-1.0
// Descriptions that do not fit their structs.
#include <sitrep/codec/json.hpp>

using namespace sitrep;

// EXPECT TO COMPILE
struct strike {
    text<24> id;
    std::uint16_t killed{};
    friend constexpr auto describe(tag<strike>) {
        return fields(field<"id", &strike::id>, field<"killed", &strike::killed, range<0, 4095>>);
    }
};
static_assert(from_json<strike>(R"({"killed":3})"));

// EXPECT: sitrep: unsupported member type: use bool, an integer
struct strike {
    double killed{};
    friend constexpr auto describe(tag<strike>) { return fields(field<"killed", &strike::killed>); }
};
auto decoded = from_json<strike>("{}");

// EXPECT: sitrep: duplicate field name in fields\(\)
struct strike {
    std::uint16_t killed{}, wounded{};
    friend constexpr auto describe(tag<strike>) {
        return fields(field<"killed", &strike::killed>, field<"killed", &strike::wounded>);
    }
};
auto decoded = from_json<strike>("{}");

// EXPECT: sitrep: fields\(\) takes fields of the described struct only
struct other {
    bool confirmed{};
};
struct strike {
    bool confirmed{};
    friend constexpr auto describe(tag<strike>) { return fields(field<"confirmed", &other::confirmed>); }
};
auto decoded = from_json<strike>("{}");

// EXPECT: sitrep: a described struct must be an aggregate
class strike {
public:
    constexpr strike() = default;
    bool confirmed{};
    friend constexpr auto describe(tag<strike>) { return fields(field<"confirmed", &strike::confirmed>); }
};
auto decoded = from_json<strike>("{}");

// EXPECT: sitrep: fields\(\) needs each member of the struct, and one is absent
struct strike {
    std::uint16_t killed{}, wounded{};
    friend constexpr auto describe(tag<strike>) { return fields(field<"killed", &strike::killed>); }
};
auto decoded = from_json<strike>("{}");

// EXPECT: sitrep: fields\(\) needs each member of the struct, and one is absent .a base class counts as one
struct base {
    std::uint16_t killed{};
};
struct strike : base {
    std::uint16_t wounded{};
    friend constexpr auto describe(tag<strike>) { return fields(field<"wounded", &strike::wounded>); }
};
auto decoded = from_json<strike>("{}");

// EXPECT: sitrep: fields\(\) has a member of the struct twice
struct strike {
    std::uint16_t killed{}, wounded{};
    friend constexpr auto describe(tag<strike>) {
        return fields(field<"killed", &strike::killed>, field<"wounded", &strike::killed>);
    }
};
auto decoded = from_json<strike>("{}");

// EXPECT: sitrep: a C array is no member that the codecs support
struct strike {
    std::uint16_t killed[3]{};
    friend constexpr auto describe(tag<strike>) { return fields(field<"killed", &strike::killed>); }
};
auto decoded = from_json<strike>("{}");

// EXPECT: sitrep: a const or volatile member cannot be read into
struct strike {
    const std::uint16_t killed{3};
    friend constexpr auto describe(tag<strike>) { return fields(field<"killed", &strike::killed>); }
};
constexpr strike one{};
static_assert(to_json(one, std::span<char>()).has_value());

// EXPECT: sitrep: fields\(\) takes at most 32 optional fields before the extension mark
struct strike {
    std::uint8_t a{}, b{}, c{};
    friend constexpr auto describe(tag<strike>) {
        constexpr auto ten = []<class... I>(I...) { return fields(I{}...); };
        return ten(
#define FIELDS(n)                                                                             \
    field<#n "1", &strike::a, default_value<0>>, field<#n "2", &strike::b, default_value<0>>, \
        field<#n "3", &strike::c, default_value<0>>
            FIELDS(0), FIELDS(1), FIELDS(2), FIELDS(3), FIELDS(4), FIELDS(5), FIELDS(6), FIELDS(7), FIELDS(8),
            FIELDS(9), FIELDS(10));
    }
};
auto decoded = from_json<strike>("{}");

// EXPECT: sitrep: fields\(\) takes at most 64 fields after the extension mark
struct strike {
    text<1> a, b, c, d, e;
    friend constexpr auto describe(tag<strike>) {
        return fields(extension,
#define FIELDS(n)                                                                                               \
    field<#n "1", &strike::a>, field<#n "2", &strike::b>, field<#n "3", &strike::c>, field<#n "4", &strike::d>, \
        field<#n "5", &strike::e>
                      FIELDS(0), FIELDS(1), FIELDS(2), FIELDS(3), FIELDS(4), FIELDS(5), FIELDS(6), FIELDS(7), FIELDS(8),
                      FIELDS(9), FIELDS(10), FIELDS(11), FIELDS(12));
    }
};
auto decoded = from_json<strike>("{}");

// EXPECT: sitrep: an optional member must start empty, or with its default_value
struct strike {
    text<24> place{};
    friend constexpr auto describe(tag<strike>) { return fields(field<"place", &strike::place>); }
};
struct report {
    strike first{.place = "Niamey"};
    friend constexpr auto describe(tag<report>) { return fields(field<"first", &report::first>); }
};
auto decoded = from_json<report>("{}");

// EXPECT: sitrep: a field after the extension mark must be a std::optional
struct strike {
    bool confirmed{};
    friend constexpr auto describe(tag<strike>) { return fields(extension, field<"confirmed", &strike::confirmed>); }
};
auto decoded = from_json<strike>("{}");

// EXPECT: sitrep: fields\(\) takes field<.*>, at most one extension mark, and closed as the first argument only
struct strike {
    bool confirmed{};
    friend constexpr auto describe(tag<strike>) { return fields(field<"confirmed", &strike::confirmed>, closed); }
};
auto decoded = from_json<strike>("{}");

// EXPECT: sitrep: an optional member must start empty
struct leg {
    std::optional<int> length{};
    friend constexpr auto describe(tag<leg>) { return fields(field<"length", &leg::length>); }
};
struct strike {
    std::array<leg, 1> legs{{leg{5}}};
    friend constexpr auto describe(tag<strike>) { return fields(field<"legs", &strike::legs>); }
};
auto decoded = from_json<strike>(R"({"legs":[{}]})");
