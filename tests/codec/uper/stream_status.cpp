// SPDX-License-Identifier: BSL-1.0
#include <sitrep/codec/uper/stream_status.hpp>

#include <doctest/doctest.h>

#include <string>
#include <string_view>

namespace stream_status_test {

using sitrep::errc;

struct status : sitrep::detail::stream_status {
    using stream_status::fail_at;
};

constexpr sitrep::error first_of_two() {
    status s;
    s.fail_at(errc::padding, 19);
    s.fail_at(errc::out_of_range, 3);
    (void)s.leave_field("note");
    (void)s.leave_field(12u);
    sitrep::error reported;
    s.report_to(reported);
    return reported;
}

TEST_CASE("stream status: the first error stays, with its byte and bit") {
    constexpr sitrep::error reported = first_of_two();
    static_assert(reported.code == errc::padding && reported.offset == 2 && reported.bit == 3);
    static_assert(SITREP_SMALL ? reported.path.empty() : reported.path == std::string_view("/12/note"));
    CHECK(first_of_two() == reported);
    CHECK(status{}.ok());
}

TEST_CASE("stream status: leave_field stops hosts at an error, and never the small core") {
    status s;
    CHECK(s.leave_field("a"));
    CHECK(s.leave_field(3u));
    s.fail_at(errc::missing, 0);
    CHECK(s.leave_field("a") == (SITREP_SMALL != 0));
    CHECK(s.leave_field(3u) == (SITREP_SMALL != 0));
}

// The two forms of the path exist in both settings.
sitrep::error report(const auto& path) {
    sitrep::error e;
    path.report_to(e);
    return e;
}

TEST_CASE("field path: grows from the innermost field outwards") {
    sitrep::detail::field_path path;
    CHECK_FALSE(path.prepend("c"));
    CHECK_FALSE(path.prepend(12u));
    CHECK_FALSE(path.prepend("a"));
    CHECK(report(path).path.view() == "/a/12/c");
}

TEST_CASE("field path: is cut at the end of a name, and says so") {
    sitrep::detail::field_path path;
    (void)path.prepend("c");
    for (int i = 0; i < 10; ++i) (void)path.prepend("long_name");
    CHECK(report(path).path.view() == "/long_name/long_name/long_name/long_name/long_name/\u2026");
}

TEST_CASE("field path: fits exactly, or loses its last name") {
    for (const std::size_t capacity = report(sitrep::detail::field_path{}).path.capacity();
         const bool fits : {true, false}) {
        const std::string_view fifty = "aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeee";
        REQUIRE(capacity == 1 + fifty.size() + 1 + 3);
        sitrep::detail::field_path path;
        (void)path.prepend(fits ? "xyz" : "wxyz");
        (void)path.prepend(fifty);
        CHECK(report(path).path.size() == capacity);
        CHECK(report(path).path.view().ends_with(fits ? "/xyz" : "/\u2026"));
    }
}

TEST_CASE("field path: a name that is longer than any path is not in it") {
    sitrep::detail::field_path path;
    (void)path.prepend(std::string(300, 'n'));
    CHECK(report(path).path.view() == "/\u2026");
}

TEST_CASE("field path: the index of an element in all its digits") {
    for (const std::size_t index : {0u, 9u, 10u, 65535u}) {
        sitrep::detail::field_path path;
        (void)path.prepend(index);
        char expected[8]{'/'};
        std::size_t n = 1;
        if (index == 65535)
            for (const char c : {'6', '5', '5', '3', '5'}) expected[n++] = c;
        else if (index == 10) expected[n++] = '1', expected[n++] = '0';
        else expected[n++] = static_cast<char>('0' + index);
        CHECK(report(path).path.view() == std::string_view(expected, n));
    }
}

TEST_CASE("no field path: keeps nothing, and lets callers go on") {
    sitrep::detail::no_field_path path;
    CHECK(path.prepend("a"));
    CHECK(path.prepend(3u));
    CHECK(report(path).path.empty());
}

}  // namespace stream_status_test
