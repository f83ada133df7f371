// SPDX-License-Identifier: BSL-1.0
#include <sitrep/std/help.hpp>

#include "support.hpp"

#include <sitrep/codec/json.hpp>
#include <sitrep/core/notation.hpp>
#include <sitrep/record/record.hpp>
#include <sitrep/schema/types/reach.hpp>

#include <string_view>

namespace {

struct other {
    constexpr bool empty() const { return true; }
    friend constexpr auto describe(sitrep::tag<other>) { return sitrep::value<sitrep::detail::grade_wire>(); }
};

/// True if T has words, and its example is read.
template <class T> bool has_read_example() {
    const sitrep::notation_help help = sitrep::detail::help_of<T>();
    return !help.what.empty() && sitrep::from_text<T>(help.example).has_value();
}

}  // namespace

TEST_CASE("each value of a record has words") {
    const auto has_help = []<class T>(sitrep::tag<T>) {
        return sitrep::detail::shape_of<T> != sitrep::detail::shape::value || sitrep::detail::has_notation_help<T>;
    };
    const auto all = [&]<class... Ts>(sitrep::detail::type_list<Ts...>) {
        return (has_help(sitrep::tag<Ts>{}) && ...);
    };
    CHECK(all(sitrep::detail::reached<sitrep::detail::json_of, sitrep::record>{}));
    CHECK_FALSE(has_help(sitrep::tag<other>{}));
}

TEST_CASE("each value has words and an example that is read") {
    CHECK(has_read_example<sitrep::date>());
    CHECK(has_read_example<sitrep::when>());
    CHECK(has_read_example<sitrep::count>());
    CHECK(has_read_example<sitrep::position>());
    CHECK(has_read_example<sitrep::country>());
    CHECK(has_read_example<sitrep::grade>());
    CHECK(has_read_example<sitrep::ref>());
    CHECK(has_read_example<sitrep::report_id>());
    CHECK(has_read_example<sitrep::relation_id>());
    CHECK(has_read_example<sitrep::id<sitrep::kind::spot>>());
}

TEST_CASE("the notations in the words are read") {
    const auto all = []<class T>(sitrep::tag<T>) {
        std::string_view rest = sitrep::detail::help_of<T>().what;
        rest = rest.substr(rest.find(": ") + 2);
        std::size_t wrong = 0;
        while (!rest.empty()) {
            const std::size_t end = rest.find(", ");
            wrong += sitrep::from_text<T>(rest.substr(0, end)) ? 0u : 1u;
            rest = end == rest.npos ? std::string_view() : rest.substr(end + 2);
        }
        return wrong;
    };
    CHECK(all(sitrep::tag<sitrep::date>{}) == 0);
    CHECK(all(sitrep::tag<sitrep::when>{}) == 0);
    CHECK(all(sitrep::tag<sitrep::count>{}) == 0);
    CHECK(all(sitrep::tag<sitrep::grade>{}) == 0);
}

TEST_CASE("the JSON in the words is read") {
    const auto read = []<class T>(sitrep::tag<T>) {
        const std::string_view what = sitrep::detail::help_of<T>().json_what;
        const std::size_t start = what.find('{');
        return start != what.npos && sitrep::from_json<T>(what.substr(start)).has_value();
    };
    CHECK(read(sitrep::tag<sitrep::count>{}));
    CHECK(read(sitrep::tag<sitrep::position>{}));
    CHECK(sitrep::from_json<sitrep::count>(sitrep::detail::help_of<sitrep::count>().json_example).has_value());
}
