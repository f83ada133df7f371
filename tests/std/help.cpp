// SPDX-License-Identifier: BSL-1.0
#include <sitrep/std/help.hpp>

#include "support.hpp"

#include <sitrep/core/notation.hpp>

#include <string_view>

namespace {

/// True if the example, and each notation after the colon, is read; `after`: what stands between two.
template <class T> bool is_true() {
    const sitrep::notation_help help = sitrep::detail::help_of<T>();
    return !help.what.empty() && sitrep::from_text<T>(help.example).has_value();
}

}  // namespace

TEST_CASE("each value has words and an example that is read") {
    CHECK(is_true<sitrep::date>());
    CHECK(is_true<sitrep::when>());
    CHECK(is_true<sitrep::count>());
    CHECK(is_true<sitrep::position>());
    CHECK(is_true<sitrep::country>());
    CHECK(is_true<sitrep::grade>());
    CHECK(is_true<sitrep::ref>());
    CHECK(is_true<sitrep::report_id>());
    CHECK(is_true<sitrep::relation_id>());
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
