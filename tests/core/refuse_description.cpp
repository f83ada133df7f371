// SPDX-License-Identifier: BSL-1.0
// What a type looks like decides which words refuse it. tests/compile_fail/members.cpp shows the words.
#include <sitrep/core/refuse_description.hpp>

#include "support.hpp"

#include <array>
#include <chrono>
#include <string>
#include <string_view>
#include <vector>

using namespace sitrep::detail;

namespace {

struct point {
    int x{}, y{};
};
static_assert(string_like<std::string> && string_like<std::string_view> && string_like<const char*>);
static_assert(!string_like<std::vector<char>> && !string_like<int*> && !string_like<point>);
static_assert(time_like<std::chrono::seconds> && time_like<std::chrono::system_clock::time_point> && !time_like<point>);
static_assert(container_like<std::vector<int>> && container_like<std::array<int, 2>> && !container_like<point>);

}  // namespace

TEST_CASE("types are told apart by what they offer") { CHECK(string_like<sitrep::text<3>>); }
