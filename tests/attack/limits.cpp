// SPDX-License-Identifier: BSL-1.0
// Integers of all widths in many ranges, in JSON and binary. Tests the numbers near each limit, and those that wrap to
// a limit in fewer bits: a number is decoded if it is in the range, else it is out of range. Prints the number of cases.
#include "../codec/uper/types.hpp"

#include <sitrep/codec/binary.hpp>
#include <sitrep/codec/json.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <limits>
#include <span>
#include <string>
#include <type_traits>
#include <vector>

namespace {

__extension__ typedef __int128 wide;  // holds every number of this test

using sitrep::errc;

unsigned long long json_cases = 0, binary_cases = 0, wrong = 0;

std::string text_of(wide n) {
    std::string s;
    const bool negative = n < 0;
    do s.insert(s.begin(), static_cast<char>('0' + static_cast<int>(n % 10) * (negative ? -1 : 1)));
    while ((n /= 10) != 0);
    return negative ? "-" + s : s;
}

template <class T> bool is_out_of_range(const sitrep::result<T>& r) {
    return !r && r.error().code == errc::out_of_range;
}

void check(bool good, const char* step, wide lo, wide hi, wide n) {
    if (good) return;
    ++wrong;
    std::printf("%s: wrong result for %s, range %s..%s\n", step, text_of(n).c_str(), text_of(lo).c_str(),
                text_of(hi).c_str());
}

template <class T> void try_json(wide lo, wide hi) {
    std::vector<wide> numbers{0};
    for (const wide end : {lo, hi}) {
        for (int step = -2; step <= 2; ++step) numbers.push_back(end + step);
        for (const int bits : {7, 8, 15, 16, 31, 32, 63, 64, 65, 96})
            for (const int sign : {-1, 1}) numbers.push_back(end + sign * (wide{1} << bits));
    }
    for (const wide n : numbers) {
        const auto decoded = sitrep::from_json<T>("{\"n\":" + text_of(n) + "}");
        const bool in_range = n >= lo && n <= hi;
        check(in_range ? decoded && wide{decoded->n} == n : is_out_of_range(decoded), "from_json", lo, hi, n);
        ++json_cases;
        if (!decoded) continue;
        char buffer[40];
        const auto encoded = sitrep::to_json(*decoded, buffer);
        check(encoded && *encoded == "{\"n\":" + text_of(n) + "}", "to_json", lo, hi, n);
    }
}

/// The UPER encoding of a number in a range: its offset from the lower bound, in `bits` bits.
std::vector<std::byte> encoding_of(wide offset, unsigned bits) {
    std::vector<std::byte> bytes(std::max(1u, (bits + 7) / 8));
    for (unsigned i = 0; i != bits; ++i)
        if ((offset >> (bits - 1 - i) & 1) != 0) bytes[i / 8] |= static_cast<std::byte>(0x80u >> i % 8);
    return bytes;
}

template <class T> void try_binary(wide lo, wide hi) {
    unsigned bits = 0;
    while (wide{1} << bits <= hi - lo) ++bits;
    const wide max_offset = (wide{1} << bits) - 1;
    for (const wide offset : {wide{0}, wide{1}, hi - lo - 1, hi - lo, hi - lo + 1, max_offset - 1, max_offset}) {
        if (offset < 0 || offset > max_offset) continue;
        const auto bytes = encoding_of(offset, bits);
        const auto decoded = sitrep::from_binary<T>(bytes);
        const bool in_range = offset <= hi - lo;
        check(in_range ? decoded && wide{decoded->n} == lo + offset : is_out_of_range(decoded), "from_binary", lo, hi,
              lo + offset);
        ++binary_cases;
        if (!decoded) continue;
        std::byte buffer[9];
        const auto encoded = sitrep::to_binary(*decoded, buffer);
        check(encoded && std::equal(encoded->begin(), encoded->end(), bytes.begin(), bytes.end()), "to_binary", lo, hi,
              lo + offset);
    }
    using number = decltype(T::n);
    for (const wide n : {lo - 1, hi + 1}) {
        const T value{static_cast<number>(n)};
        if (wide{value.n} != n) continue;  // the type cannot hold the number
        std::byte buffer[9];
        const auto binary = sitrep::to_binary(value, buffer);
        check(!binary && binary.error().code == errc::out_of_range, "to_binary, out of range", lo, hi, n);
        char text[40];
        const auto json = sitrep::to_json(value, text);
        check(!json && json.error().code == errc::out_of_range, "to_json, out of range", lo, hi, n);
        binary_cases += 1, json_cases += 1;
    }
}

template <class I, I lo, I hi> void attack() {
    using record = uper_types::number<I, lo, hi>;
    try_json<record>(lo, hi);
    try_binary<record>(lo, hi);
}

template <class I> void attack_type() {
    constexpr I lowest = (std::numeric_limits<I>::min)(), greatest = (std::numeric_limits<I>::max)();
    attack<I, lowest, greatest>();
    attack<I, lowest, greatest - 1>();
    attack<I, lowest + 1, greatest>();
    attack<I, 0, greatest>();
    attack<I, 0, greatest / 2 + 1>();
    attack<I, 0, 1>();
    attack<I, 1, 1>();
    attack<I, 1, 6>();
    attack<I, 5, 100>();
    attack<I, greatest - 4, greatest>();
    if constexpr (std::is_signed_v<I>) {
        attack<I, lowest, -1>();
        attack<I, lowest, lowest + 2>();
        attack<I, -5, 10>();
        attack<I, -100, 27>();
        attack<I, -1, 0>();
    }
}

}  // namespace

int main() {
    attack_type<std::int8_t>();
    attack_type<std::uint8_t>();
    attack_type<std::int16_t>();
    attack_type<std::uint16_t>();
    attack_type<std::int32_t>();
    attack_type<std::uint32_t>();
    attack_type<std::int64_t>();
    attack_type<std::uint64_t>();
    std::printf("100 ranges: %llu numbers in JSON, %llu in binary, %llu wrong\n", json_cases, binary_cases, wrong);
    return wrong == 0 ? 0 : 1;
}
