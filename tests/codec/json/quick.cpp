// SPDX-License-Identifier: BSL-1.0
#include <sitrep/codec/json/quick.hpp>

#include "support.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

using namespace sitrep::detail;

namespace {

/// A text in memory of just its size, so that a sanitizer sees each byte read after it.
class exact {
public:
    explicit exact(std::string_view text) : bytes_(text.begin(), text.end()) {}
    const char* begin() const { return bytes_.data(); }
    const char* end() const { return bytes_.data() + bytes_.size(); }

private:
    std::vector<char> bytes_;
};

std::size_t number_size(std::string_view text, json_number<std::uint32_t>& n) {
    const exact in(text);
    return read_short_number(in.begin(), in.end(), n);
}
std::size_t decimal_size(std::string_view text, sitrep::decimal& d) {
    const exact in(text);
    return read_short_decimal(in.begin(), in.end(), d);
}

}  // namespace

TEST_CASE("a string is found up to its first quote, with all texts after it") {
    for (std::size_t size = 0; size < 40; ++size)
        for (std::size_t after = 0; after < 20; ++after) {
            const std::string text = '"' + std::string(size, 'a') + '"' + std::string(after, ' ');
            const exact in(text);
            const json_plain found = find_string(in.begin(), in.end(), 30);
            const bool expected = size <= 30 && after >= 10;  // nearer to the end it may be found, too
            if (expected) REQUIRE(found.chars == in.begin() + 1);
            if (found.chars == nullptr) continue;
            REQUIRE(after >= 3);
            REQUIRE(found.size == size);
            REQUIRE(found.first == keep_bytes(eight_of('a'), size));
            std::size_t plain_size = 0;
            REQUIRE(find_plain_string(in.begin(), in.end(), 30, plain_size) == found.chars);
            REQUIRE(plain_size == size);
        }
}
TEST_CASE("a plain string has neither escapes nor other letters") {
    for (const std::string_view piece : {"\\n", "\x1F", "\xC3\xA9", "\x80"})
        for (std::size_t place = 0; place < 20; ++place) {
            const exact in('"' + std::string(place, 'a') + std::string(piece) + "a\"                ");
            std::size_t size = 0;
            REQUIRE(find_plain_string(in.begin(), in.end(), 30, size) == nullptr);
        }
    const exact none("                 "), empty("");
    std::size_t size = 0;
    CHECK(find_plain_string(none.begin(), none.end(), 30, size) == nullptr);
    CHECK(find_plain_string(empty.begin(), empty.end(), 30, size) == nullptr);
    CHECK(find_string(none.begin(), none.end(), 30).chars == nullptr);
}
TEST_CASE("short numbers are read, others are left") {
    json_number<std::uint32_t> n;
    CHECK((number_size("0,       ", n) == 1 && n.digits == 0 && !n.negative));
    CHECK((number_size("1234567, ", n) == 7 && n.digits == 1234567));
    CHECK((number_size("-90]     ", n) == 3 && n.digits == 90 && n.negative));
    for (const std::string_view text : {"12345678 ", "01       ", "-01      ", "1.5      ", "1e5      ", "1E5      ",
                                        "-        ", "x        ", "        1", "1,      ", "", "-12345678"})
        CHECK_MESSAGE(number_size(text, n) == 0, text);
}
TEST_CASE("short decimals are read, others are left") {
    sitrep::decimal d;
    CHECK((decimal_size("13.480,     ", d) == 6 && d == sitrep::decimal{13480, 3}));
    CHECK((decimal_size("-0.0000001, ", d) == 10 && d == sitrep::decimal{-1, 7}));
    CHECK((decimal_size("123456789,  ", d) == 9 && d == sitrep::decimal{123456789, 0}));
    CHECK((decimal_size("12.3456789, ", d) == 10 && d == sitrep::decimal{123456789, 7}));
    CHECK((decimal_size("0}          ", d) == 1 && d == sitrep::decimal{0, 0}));
    for (const std::string_view text : {"1234567890  ", "123.4567890 ", "1.00000000  ", "01          ", "-0          ",
                                        "-0.0        ", "1.          ", "1.,         ", ".5          ", "1e3         ",
                                        "1.5E3       ", "-           ", "1.5.        ", "1.5,       ", ""})
        CHECK_MESSAGE(decimal_size(text, d) == 0, text);
}
TEST_CASE("plain bytes are copied") {
    char buffer[40]{};
    text_writer out(buffer);
    unsigned all = 0;
    const exact in("abcdefghijkl\"xxxxxxx");
    CHECK(copy_plain(in.begin(), in.end(), out, all) == 12);
    CHECK((out.view() == "abcdefghijkl" && all == 0));
    const exact letters("\xC3\xA9xxxxxxx");
    CHECK(copy_plain(letters.begin(), letters.end(), out, all) == 8);
    CHECK(all == 0x80);
}
