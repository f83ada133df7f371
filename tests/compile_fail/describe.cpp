// SPDX-License-Identifier: BSL-1.0
// Descriptions that do not fit their structs.
// One error in each case.
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

// EXPECT: sitrep: fields\(\) needs each member of the struct, and one is absent .a base class
struct base {
    std::uint16_t killed{};
};
struct strike : base {
    std::uint16_t wounded{};
    friend constexpr auto describe(tag<strike>) { return fields(field<"wounded", &strike::wounded>); }
};
auto decoded = from_json<strike>("{}");

// EXPECT: refuse_count<strike, 3.*, 2.*>|in_struct = 3; .*in_fields = 2
struct strike {
    std::uint16_t killed{}, wounded{}, missing{};
    friend constexpr auto describe(tag<strike>) {
        return fields(field<"killed", &strike::killed>, field<"missing", &strike::missing>);
    }
};
auto decoded = from_json<strike>("{}");

// EXPECT: sitrep: fields\(\) needs each member of the struct, and one is absent .a base class, a reference, a bit-field
struct strike {
    std::uint16_t killed{};
    unsigned confirmed : 1 {};
    friend constexpr auto describe(tag<strike>) { return fields(field<"killed", &strike::killed>); }
};
auto decoded = from_json<strike>("{}");

// EXPECT: sitrep: field<name, member> takes a pointer to a data member
struct strike {
    std::uint16_t killed{};
    static inline std::uint16_t wounded{};
    friend constexpr auto describe(tag<strike>) {
        return fields(field<"killed", &strike::killed>, field<"wounded", &strike::wounded>);
    }
};
auto decoded = from_json<strike>("{}");

// EXPECT: sitrep: field<name, member> takes a pointer to a data member
struct strike {
    std::uint16_t killed{};
    int total() const { return killed; }
    friend constexpr auto describe(tag<strike>) { return fields(field<"total", &strike::total>); }
};
auto decoded = from_json<strike>("{}");

// EXPECT: sitrep: fields\(\) is for structs: a union does not say
union strike {
    std::uint16_t killed{};
    std::int16_t wounded;
    friend constexpr auto describe(tag<strike>) { return fields(field<"killed", &strike::killed>); }
};
auto decoded = from_json<strike>("{}");

// EXPECT: sitrep: fields\(\) needs each member of the struct, and one is absent .a base class, a reference
int somewhere = 0;
struct strike {
    std::uint16_t killed{};
    int& wounded = somewhere;
    friend constexpr auto describe(tag<strike>) { return fields(field<"killed", &strike::killed>); }
};
auto decoded = from_json<strike>("{}");

// EXPECT: sitrep: fields\(\) needs each member of the struct, and one is absent .a base class, a reference
struct strike {
    int& wounded;
    std::uint16_t killed{};
    friend constexpr auto describe(tag<strike>) { return fields(field<"killed", &strike::killed>); }
};
auto decoded = from_json<strike>("{}");

// EXPECT: sitrep: fields\(\) needs each member of the struct, and one is absent
struct anything {
    constexpr anything() = default;
    template <class T> constexpr anything(const T&) {}
};
struct strike {
    std::uint16_t killed{};
    anything wounded{};
    friend constexpr auto describe(tag<strike>) { return fields(field<"killed", &strike::killed>); }
};
auto decoded = from_json<strike>("{}");

// EXPECT: sitrep: members of an anonymous struct or union cannot be described: give the struct a name
struct strike {
    std::optional<bool> confirmed{};
    union {
        std::uint16_t killed{};
        std::int16_t wounded;
    };
    friend constexpr auto describe(tag<strike>) {
        return fields(field<"confirmed", &strike::confirmed>, field<"killed", &strike::killed>);
    }
};
auto decoded = from_json<strike>("{}");

// EXPECT: sitrep: members of an anonymous struct or union cannot be described: give the struct a name
struct strike {
    __extension__ struct {
        std::uint16_t killed{}, wounded{};
    };
    friend constexpr auto describe(tag<strike>) { return fields(field<"killed", &strike::killed>); }
};
auto decoded = from_json<strike>("{}");

// EXPECT: sitrep: members of an anonymous struct or union cannot be described: give the struct a name
struct strike {
    __extension__ struct {
        std::uint16_t killed{}, wounded{};
    };
    friend constexpr auto describe(tag<strike>) {
        return fields(field<"killed", &strike::killed>, field<"wounded", &strike::wounded>);
    }
};
auto decoded = from_json<strike>("{}");

// EXPECT: sitrep: members of an anonymous struct or union cannot be described
struct strike {
    union {
        std::uint16_t killed{};
        std::int16_t wounded;
    };
    bool confirmed{};
    friend constexpr auto describe(tag<strike>) {
        return fields(field<"killed", &strike::killed>, field<"wounded", &strike::wounded>);
    }
};
auto decoded = from_json<strike>("{}");

// EXPECT: sitrep: fields\(\) takes field<.*>, at most one extension mark, and closed as the first argument only
struct strike {
    bool confirmed{};
    friend constexpr auto describe(tag<strike>) { return fields(&strike::confirmed); }
};
auto decoded = from_json<strike>("{}");

// EXPECT: sitrep: fields\(\) takes field<.*>, at most one extension mark, and closed as the first argument only
struct strike {
    text<4> a, b;
    friend constexpr auto describe(tag<strike>) {
        return fields(field<"a", &strike::a>, extension, field<"b", &strike::b>, extension);
    }
};
auto decoded = from_json<strike>("{}");

// EXPECT: sitrep: a described struct must be an aggregate .no constructors, no private members, no virtual functions
struct strike {
    std::uint16_t killed{};
    virtual int total() const { return killed; }
    friend constexpr auto describe(tag<strike>) { return fields(field<"killed", &strike::killed>); }
};
auto decoded = from_json<strike>("{}");

// EXPECT: sitrep: a described struct must be an aggregate
struct strike {
    std::uint16_t killed{};
    friend constexpr auto describe(tag<strike>) {
        return fields(field<"killed", &strike::killed>, field<"wounded", &strike::wounded>);
    }

private:
    std::uint16_t wounded{};
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

// EXPECT: sitrep: fields\(\) takes at most 32 optional fields before the extension mark
struct strike {
#define MEMBERS(n) \
    a##n{}, b##n{}, c##n {}
    std::uint8_t MEMBERS(0), MEMBERS(1), MEMBERS(2), MEMBERS(3), MEMBERS(4), MEMBERS(5), MEMBERS(6), MEMBERS(7),
        MEMBERS(8), MEMBERS(9), MEMBERS(10);
    friend constexpr auto describe(tag<strike>) {
#define FIELDS(n)                                                                                   \
    field<"a" #n, &strike::a##n, default_value<0>>, field<"b" #n, &strike::b##n, default_value<0>>, \
        field<"c" #n, &strike::c##n, default_value<0>>
        return fields(FIELDS(0), FIELDS(1), FIELDS(2), FIELDS(3), FIELDS(4), FIELDS(5), FIELDS(6), FIELDS(7), FIELDS(8),
                      FIELDS(9), FIELDS(10));
    }
};
auto decoded = from_json<strike>("{}");

// EXPECT: sitrep: fields\(\) takes at most 64 fields after the extension mark
struct strike {
#define MEMBERS(n) a##n, b##n, c##n, d##n, e##n
    text<1> MEMBERS(0), MEMBERS(1), MEMBERS(2), MEMBERS(3), MEMBERS(4), MEMBERS(5), MEMBERS(6), MEMBERS(7), MEMBERS(8),
        MEMBERS(9), MEMBERS(10), MEMBERS(11), MEMBERS(12);
    friend constexpr auto describe(tag<strike>) {
#define FIELDS(n)                                                                             \
    field<"a" #n, &strike::a##n>, field<"b" #n, &strike::b##n>, field<"c" #n, &strike::c##n>, \
        field<"d" #n, &strike::d##n>, field<"e" #n, &strike::e##n>
        return fields(extension, FIELDS(0), FIELDS(1), FIELDS(2), FIELDS(3), FIELDS(4), FIELDS(5), FIELDS(6), FIELDS(7),
                      FIELDS(8), FIELDS(9), FIELDS(10), FIELDS(11), FIELDS(12));
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

// EXPECT: sitrep: fields\(\) takes fields of the described struct only; one names a member of another struct or of a base
struct base {
    std::uint16_t killed{};
};
struct strike : base {
    std::uint16_t wounded{};
    friend constexpr auto describe(tag<strike>) {
        return fields(field<"killed", &strike::killed>, field<"wounded", &strike::wounded>);
    }
};
auto decoded = from_json<strike>("{}");

// EXPECT: sitrep: a member needs a default constructor, since the readers start from a default struct
struct number {
    int n;
    constexpr explicit number(int value) : n(value) {}
    friend constexpr auto describe(tag<number>) { return fields(field<"n", &number::n>); }
};
struct strike {
    number killed;
    friend constexpr auto describe(tag<strike>) { return fields(field<"killed", &strike::killed>); }
};
auto decoded = from_json<strike>("{}");

// EXPECT: refuse_member.*strike::killed
struct number {
    int n;
    constexpr explicit number(int value) : n(value) {}
    friend constexpr auto describe(tag<number>) { return fields(field<"n", &number::n>); }
};
struct strike {
    number killed;
    friend constexpr auto describe(tag<strike>) { return fields(field<"killed", &strike::killed>); }
};
auto decoded = from_json<strike>("{}");

// EXPECT: sitrep: a struct cannot contain a list of itself: refer to records by id
struct strike {
    std::uint16_t killed{};
    list<strike, 2> next{};
    friend constexpr auto describe(tag<strike>) {
        return fields(field<"killed", &strike::killed>, field<"next", &strike::next>);
    }
};
auto decoded = from_json<strike>("{}");

// EXPECT: sitrep: a field's name has 1 to 64 printable ASCII characters
struct strike {
    bool confirmed{};
    friend constexpr auto describe(tag<strike>) { return fields(field<"not \"sure\"", &strike::confirmed>); }
};
auto decoded = from_json<strike>("{}");

// EXPECT: sitrep: a field's name has 1 to 64 printable ASCII characters
struct strike {
    bool confirmed{};
    friend constexpr auto describe(tag<strike>) { return fields(field<".confirmed", &strike::confirmed>); }
};
auto decoded = from_json<strike>("{}");

// EXPECT: sitrep: a field's name has 1 to 64 printable ASCII characters
struct strike {
    bool confirmed{};
    friend constexpr auto describe(tag<strike>) {
        return fields(field<"a_name_of_sixty_five_characters_which_is_one_more_than_it_may_be_", &strike::confirmed>);
    }
};
auto decoded = from_json<strike>("{}");

// EXPECT: sitrep: a field's name has 1 to 64 printable ASCII characters
struct strike {
    bool confirmed{};
    friend constexpr auto describe(tag<strike>) { return fields(field<"at_sea/on_land", &strike::confirmed>); }
};
auto decoded = from_json<strike>("{}");
