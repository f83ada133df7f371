// SPDX-License-Identifier: BSL-1.0
#include <sitrep/core/text_writer.hpp>

#include "support.hpp"

#include <cstdint>
#include <string>
#include <string_view>

using sitrep::detail::text_writer;

namespace {

struct padded {
    const char* name;
    std::uint32_t number;
    unsigned width;
    std::string_view digits;
};
constexpr padded numbers[] = {
    {"zero", 0, 1, "0"},
    {"zero to four digits", 0, 4, "0000"},
    {"padded", 7, 2, "07"},
    {"as wide as it is", 42, 2, "42"},
    {"wider than asked for", 2024, 2, "2024"},
    {"no width", 0, 0, ""},
    {"the greatest", 4294967295u, 1, "4294967295"},
    {"ten digits", 5, 10, "0000000005"},
};
constexpr auto written = [](const padded& r) {
    char buffer[12]{};
    text_writer out(buffer);
    out.put_number(r.number, r.width);
    return out.fits() && out.view() == r.digits;
};
static_assert(sitrep_test::first_wrong<numbers, written>() == sitrep_test::no_row);

struct long_number {
    const char* name;
    std::uint64_t number;
    std::string_view digits;
};
constexpr long_number long_numbers[] = {
    {"zero", 0, "0"},
    {"32 bits, the greatest", 4294967295u, "4294967295"},
    {"33 bits, the least", 4294967296u, "4294967296"},
    {"zeros inside", 10000000001u, "10000000001"},
    {"all nines", 9999999999999999999u, "9999999999999999999"},
    {"a power of ten", 10000000000000000000u, "10000000000000000000"},
    {"the greatest", 18446744073709551615u, "18446744073709551615"},
};
constexpr auto written_long = [](const long_number& r) {
    char buffer[20]{};
    text_writer out(buffer);
    out.put_number64(r.number);
    return out.fits() && out.view() == r.digits;
};
static_assert(sitrep_test::first_wrong<long_numbers, written_long>() == sitrep_test::no_row);

constexpr bool counts_beyond_the_end() {
    char buffer[4] = {'x', 'x', 'x', 'x'};
    text_writer out(buffer, 3);
    out.put("ab");
    const bool fitted = out.fits() && out.view() == "ab";
    out.put("cdef");
    return fitted && !out.fits() && out.size() == 6 && out.view().empty() && buffer[2] == 'c' && buffer[3] == 'x';
}
static_assert(counts_beyond_the_end());

}  // namespace

TEST_CASE("a text_writer writes numbers in decimal, padded with zeros") { sitrep_test::check_all(numbers, written); }

TEST_CASE("a text_writer writes numbers of 64 bits in decimal") {
    sitrep_test::check_all(long_numbers, written_long);
    for (std::uint64_t n = 1; n < (std::uint64_t{1} << 60); n = n * 3 + 1) {
        char buffer[20]{};
        text_writer out(buffer);
        out.put_number64(n);
        CHECK(out.view() == std::to_string(n));
    }
}

TEST_CASE("a text_writer counts beyond the end of its buffer, and writes nothing there") {
    CHECK(counts_beyond_the_end());
}
