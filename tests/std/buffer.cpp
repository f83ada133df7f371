// SPDX-License-Identifier: BSL-1.0
#include <sitrep/std/buffer.hpp>

#include "support.hpp"

#include <cstddef>
#include <string>
#include <string_view>

using sitrep::errc, sitrep::result;
using sitrep::detail::write_all;

TEST_CASE("the buffer grows once to the size that is needed") {
    int calls = 0;
    const auto write = [&calls](std::string& out) -> result<std::string_view> {
        ++calls;
        sitrep::error why{.code = errc::buffer_too_small};
        why.needed = 1000;
        if (out.size() < why.needed) return why;
        out.replace(0, 3, "abc");
        return std::string_view(out).substr(0, 3);
    };
    CHECK(write_all<std::string>(write, nullptr) == "abc");
    CHECK(calls == 2);
}

TEST_CASE("another error is handed on") {
    const auto fail = [](std::string&) -> result<std::string_view> { return sitrep::error{.code = errc::missing}; };
    sitrep::error why;
    CHECK_FALSE(write_all<std::string>(fail, &why));
    CHECK(why.code == errc::missing);
    CHECK_FALSE(write_all<std::string>(fail, nullptr));
}
