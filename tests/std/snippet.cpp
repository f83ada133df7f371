// SPDX-License-Identifier: BSL-1.0
#include <sitrep/std/snippet.hpp>

#include "support.hpp"

#include <string>

using sitrep::error;

TEST_CASE("what is shown of a text is short and harmless") {
    CHECK(sitrep::detail::shorten("a\nb\x1b[2J\x7f") == "a.b.[2J.");
    CHECK(sitrep::detail::shorten("a\xC2\x9B\xE9"
                                  "b\xF0\x9F") == "a...b..");
    CHECK(sitrep::detail::shorten("äöü", 3) == "ä…");
    CHECK(sitrep::detail::shorten("äöü", 4) == "äö…");
    CHECK(sitrep::detail::shorten("äöü", 6) == "äöü");
    CHECK(sitrep::detail::shorten(std::string(50, '\x80')) == "…");
    CHECK(sitrep::detail::token_before("1,5", 1) == "1");
    CHECK(sitrep::detail::token_before("[-1,5", 3) == "-1");
}

TEST_CASE("an excerpt has a caret below the column") {
    error e;
    e.offset = 9;
    CHECK(sitrep::excerpt("first\n\"ä\": x\nlast", e) == "\"ä\": x\n  ^");
    e.offset = 200;
    const std::string line(300, 'a');
    const std::string shown = sitrep::excerpt(line, e);
    CHECK(shown == "…" + std::string(78, 'a') + "…\n" + std::string(51, ' ') + '^');
    std::string signs;
    for (int i = 0; i < 60; ++i) signs += "€";
    e.offset = 99;
    CHECK(sitrep::excerpt(signs, e) == "…" + signs.substr(0, 75) + "…\n" + std::string(17, ' ') + '^');
    e.offset = 100;
    CHECK(sitrep::excerpt(std::string(200, '\x80'), e) == "……\n ^");
    e.offset = 5;
    CHECK(sitrep::excerpt("ab", e) == "ab\n  ^");
    CHECK(sitrep::excerpt("", e) == "\n^");
    e.offset = 1;
    CHECK(sitrep::excerpt("\x1b[2J\r\n", e) == " [2J\n ^");
}
