// SPDX-License-Identifier: BSL-1.0
#include <sitrep/value/date/plain_text.hpp>
#include <sitrep/value/date/text.hpp>

#include "support.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

using namespace sitrep;
using namespace sitrep::detail;

namespace {

/// The size that is read; the text is in memory of just its size.
std::size_t plain_size(std::string_view text) {
    const std::vector<char> exact(text.begin(), text.end());
    date_fields f;
    return read_plain_date({exact.data(), exact.size()}, f);
}

}  // namespace

TEST_CASE("plain dates are read, others are left") {
    for (const std::string_view text : {"2024-05-03", "0000-12-31", "2024-02-29", "9999-01-01/..", "2024-05-03..2025"})
        CHECK_MESSAGE(plain_size(text) == 10, text);
    for (const std::string_view text : {"2024-05-03T02:47Z", "2024-12-31T24:00Z", "2024-05-03T00:00Z/.."})
        CHECK_MESSAGE(plain_size(text) == 17, text);
    for (const std::string_view text : {"2024-05-3",
                                        "2024-05",
                                        "",
                                        "2024-05-0X",
                                        "20X4-05-03",
                                        "2024-05-03?",
                                        "2024-05-03~",
                                        "2024-05-03%",
                                        "2024-02-30",
                                        "2023-02-29",
                                        "2024-00-01",
                                        "2024-13-01",
                                        "2024-05-00",
                                        "2024-05-32",
                                        "2024/05-03",
                                        "2024-05/03",
                                        "2024-05-03T02:47",
                                        "2024-05-03T02:47+",
                                        "2024-05-03T02:47:30Z",
                                        "2024-05-03T25:00Z",
                                        "2024-05-03T24:01Z",
                                        "2024-05-03T02:60Z",
                                        "2024-05-03T0247:Z",
                                        "2024-05-03T02-47Z",
                                        "-024-05-03",
                                        "\xB2"
                                        "024-05-03",
                                        "2024-05-0\xB3",
                                        "2024-05-03T\xB0"
                                        "2:47Z"})
        CHECK_MESSAGE(plain_size(text) == 0, text);
}
TEST_CASE("each plain date is read and printed as byte by byte") {
    for (int year : {0, 7, 1900, 2000, 2023, 2024, 9999})
        for (unsigned month = 0; month < 15; ++month)
            for (unsigned day = 0; day < 34; ++day) {
                char buffer[24];
                text_writer out(buffer);
                out.put_number(static_cast<std::uint32_t>(year), 4);
                out.put('-');
                out.put_number(month, 2);
                out.put('-');
                out.put_number(day, 2);
                date_fields read;
                date_reader reader(out.view());
                const bool good = static_cast<bool>(reader.read(read));
                REQUIRE((plain_size(out.view()) == 10) == good);
                if (!good) continue;
                REQUIRE((read.year == year && read.month == month && read.day == day));
                char printed[24];
                text_writer again(printed);
                print_date(again, read);
                REQUIRE(again.view() == out.view());
            }
}
TEST_CASE("a date is printed into a buffer of each size") {
    date_fields f;
    REQUIRE(read_plain_date("2024-05-03T02:47Z", f) == 17);
    for (std::size_t size = 0; size < 24; ++size) {
        std::vector<char> buffer(size);
        text_writer out(buffer.data(), size);
        print_date(out, f);
        REQUIRE(out.size() == 17);
        const std::size_t written = size < 17 ? size : 17;
        REQUIRE(std::string_view(buffer.data(), written) == std::string_view("2024-05-03T02:47Z").substr(0, written));
    }
}
