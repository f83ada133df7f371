// SPDX-License-Identifier: BSL-1.0
#include <sitrep/std.hpp>

#include "support.hpp"

#include <sitrep/record/record.hpp>

#include <iostream>
#include <sstream>
#include <string>

TEST_CASE("a message as a program prints it") {
    const std::string line = R"({"event":{"id":"E1","type":"asault"}})";
    std::ostringstream out;
    for (const auto& read : sitrep::json_lines<sitrep::record>(line))
        if (!read)
            out << read.error() << '\n'
                << sitrep::explain<sitrep::record>(line, read.error()) << '\n'
                << sitrep::excerpt(line, read.error());
    CHECK(
        out.str().starts_with("1:28: /event/type: the vocabulary has no such word\n"
                              "\"asault\" is no word of this vocabulary; did you mean \"assault\"?\n"));
    CHECK(out.str().ends_with("{\"event\":{\"id\":\"E1\",\"type\":\"asault\"}}\n                           ^"));
}
