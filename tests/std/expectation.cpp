// SPDX-License-Identifier: BSL-1.0
#include <sitrep/std/expectation.hpp>

#include "schema/schema_types.hpp"
#include "support.hpp"

#include <sitrep/codec/json.hpp>
#include <sitrep/record/record.hpp>

#include <array>
#include <cstdint>
#include <string>
#include <vector>

using sitrep::record;
using namespace sitrep::detail;

namespace schema_types {
constexpr sitrep::notation_help notation_help_of(sitrep::tag<bearing>) {
    return {"a bearing", "", R"(a bearing as {"degrees":45})", R"({"degrees":0})"};
}
}  // namespace schema_types

namespace {

expectation at(std::vector<std::string> path) { return expect_at<no_constraint, record>(path); }

}  // namespace

TEST_CASE("each place of a record says what it accepts") {
    CHECK(at({}).what.starts_with("an object with one of: report, actor"));
    CHECK(at({"event"}).names.size() == 12);
    CHECK(at({"event", "counts", "0", "role"}).names.front() == "other");
    CHECK(at({"event", "counts", "0", "count", "unit"}).names.front() == "people");
    CHECK(at({"place", "position", "lat"}).what == "a number from -90 to 90 with at most 7 decimals");
    CHECK(at({"extra", "value"}).what == "a text of 1 to 223 bytes");
    CHECK(at({"spot", "nothing"}).shape == shape::unsupported);
    CHECK(at({"nothing"}).shape == shape::unsupported);
}

TEST_CASE("the examples are accepted") {
    const auto accepts = []<class T>(sitrep::tag<T>) {
        const std::string example = expect<no_constraint, T>().example;
        const auto read = sitrep::from_json<T>(example);
        return read.has_value();
    };
    CHECK(accepts(sitrep::tag<sitrep::event>{}));
    CHECK(accepts(sitrep::tag<sitrep::date>{}));
    CHECK(accepts(sitrep::tag<sitrep::when>{}));
    CHECK(accepts(sitrep::tag<sitrep::count>{}));
    CHECK(accepts(sitrep::tag<sitrep::position>{}));
    CHECK(accepts(sitrep::tag<sitrep::grade>{}));
    CHECK(accepts(sitrep::tag<sitrep::ref>{}));
    CHECK(accepts(sitrep::tag<sitrep::claim_id>{}));
    CHECK(accepts(sitrep::tag<sitrep::country>{}));
    CHECK(accepts(sitrep::tag<sitrep::sector>{}));
}

TEST_CASE("the help of a value of one's own is used") {
    const expectation e = expect<no_constraint, schema_types::bearing>();
    CHECK(e.what == R"(a bearing as {"degrees":45})");
    CHECK(e.example == R"({"degrees":0})");
}

namespace app {

using schema_types::code;

struct with_code {
    std::uint8_t n{};
    code made{};
    sitrep::list<code, 3> some{};
    std::array<code, 2> both{};
    friend constexpr auto describe(sitrep::tag<with_code>) {
        using namespace sitrep;
        return fields(field<"n", &with_code::n>, field<"made", &with_code::made, required>,
                      field<"some", &with_code::some, length<1, 3>>, field<"both", &with_code::both>);
    }
};
using code_or_not = sitrep::choice<with_code, bool>;
constexpr auto describe(sitrep::tag<code_or_not>) { return sitrep::choice_names<"code", "flag">(); }

}  // namespace app

TEST_CASE("what holds a value without an example has none") {
    const std::string some[] = {"some"}, both[] = {"both"}, n[] = {"n"};
    CHECK(expect<no_constraint, app::code>().example.empty());
    CHECK(expect<no_constraint, app::with_code>().example.empty());
    const expectation either = expect<no_constraint, app::code_or_not>();
    CHECK((either.shape == shape::choice && either.example.empty()));
    CHECK(expect_at<no_constraint, app::with_code>(some).example.empty());
    CHECK(expect_at<no_constraint, app::with_code>(both).example.empty());
    CHECK(expect_at<no_constraint, app::with_code>(n).example == "0");
    CHECK(expect<no_constraint, schema_types::nothing>().what == "an object");
    CHECK(expect<no_constraint, schema_types::nothing>().example == "{}");
}

TEST_CASE("a long vocabulary is cut") {
    CHECK(list_names({"a", "b"}) == "a, b");
    CHECK(list_names(std::vector<std::string_view>(30, "w")).ends_with(", … (30 in all)"));
}
