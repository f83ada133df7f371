// SPDX-License-Identifier: BSL-1.0
#include <sitrep/core/notation_scanner.hpp>

#include "support.hpp"

#include <string_view>

using sitrep::errc;
using sitrep::detail::scanner;

namespace {

constexpr bool goes_forward() {
    scanner in("ab1_c 7");
    if (in.take('b') || in.take(std::string_view("abc")) || !in.take('a') || in.at() != 1) return false;
    if (in.take_word() != "b1_c" || in.take_word() != "" || in.peek() != ' ') return false;
    if (in.finish().code != errc::syntax || in.finish().offset != 5) return false;
    if (!in.take(std::string_view(" 7")) || !in.done() || !in.finish()) return false;
    return in.peek() == '\0' && in.next() == '\0' && in.at() == 7 && !in.take('\0') && in.take(std::string_view{});
}
static_assert(goes_forward());

constexpr bool takes_digits() {
    scanner in("x0197.");
    if (in.take_digits() || in.at() != 0 || !in.take('x')) return false;
    return in.take_digits() && in.at() == 5 && !in.take_digits() && !scanner("").take_digits();
}
static_assert(takes_digits());

constexpr bool prints_words() {
    char buffer[20]{};
    sitrep::detail::text_writer out(buffer);
    print_word(out, "km");
    print_word(out, "");
    return out.view() == " km unknown";
}
static_assert(prints_words());

TEST_CASE("a scanner moves past what it takes, and stays at anything else") {
    CHECK(sitrep_test::at_run_time(goes_forward)());
    scanner in(std::string_view("\0x", 2));  // a NUL is a character, not the end
    CHECK((!in.done() && in.take('\0') && in.next() == 'x' && in.done()));
    CHECK(scanner("9a").take_word() == "");
    CHECK((sitrep::detail::is_digit('9') && !sitrep::detail::is_digit('/') && !sitrep::detail::is_digit(':')));
    CHECK((sitrep::detail::is_lower('z') && !sitrep::detail::is_lower('Z') && sitrep::detail::is_capital('A')));
}

}  // namespace
