// SPDX-License-Identifier: BSL-1.0
// Tries integers of all widths in ranges of all sorts, in JSON and in binary. A number near a limit, or one that wraps
// to such a number in fewer bits, must be read if it is in the range, and else be out_of_range. Prints the number of
// attempts.
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

template <class T>
bool is_out_of_range(const sitrep::result<T>& read) { return !read && read.error().code == errc::out_of_range; }

void check(bool holds, const char* where, wide lo, wide hi, wide n) {
    if (holds) return;
    ++wrong;
    std::printf("%s: %s in %s..%s\n", where, text_of(n).c_str(), text_of(lo).c_str(), text_of(hi).c_str());
}

template <class T>
void try_json(wide lo, wide hi) {
    std::vector<wide> near{0};
    for (const wide end : {lo, hi}) {
        for (int step = -2; step <= 2; ++step) near.push_back(end + step);
        for (const int bits : {7, 8, 15, 16, 31, 32, 63, 64, 65, 96})
            for (const int sign : {-1, 1}) near.push_back(end + sign * (wide{1} << bits));
    }
    for (const wide n : near) {
        const auto read = sitrep::from_json<T>("{\"n\":" + text_of(n) + "}");
        const bool in = n >= lo && n <= hi;
        check(in ? read && wide{read->n} == n : is_out_of_range(read), "JSON", lo, hi, n);
        ++json_cases;
        if (!read) continue;
        char room[40];
        const auto written = sitrep::to_json(*read, room);
        check(written && *written == "{\"n\":" + text_of(n) + "}", "JSON, written", lo, hi, n);
    }
}

/// The bytes of `n` - lo, in the width that the range has in UPER.
std::vector<std::byte> packed(wide offset, unsigned bits) {
    std::vector<std::byte> octets(std::max(1u, (bits + 7) / 8));
    for (unsigned i = 0; i != bits; ++i)
        if ((offset >> (bits - 1 - i) & 1) != 0) octets[i / 8] |= static_cast<std::byte>(0x80u >> i % 8);
    return octets;
}

template <class T>
void try_binary(wide lo, wide hi) {
    unsigned bits = 0;
    while (wide{1} << bits <= hi - lo) ++bits;
    const wide most = (wide{1} << bits) - 1;
    for (const wide offset : {wide{0}, wide{1}, hi - lo - 1, hi - lo, hi - lo + 1, most - 1, most}) {
        if (offset < 0 || offset > most) continue;
        const auto octets = packed(offset, bits);
        const auto read = sitrep::from_binary<T>(octets);
        check(offset <= hi - lo ? read && wide{read->n} == lo + offset : is_out_of_range(read), "binary", lo, hi, lo + offset);
        ++binary_cases;
        if (!read) continue;
        std::byte room[9];
        const auto written = sitrep::to_binary(*read, room);
        check(written && std::equal(written->begin(), written->end(), octets.begin(), octets.end()), "binary, written", lo, hi,
              lo + offset);
    }
    using number = decltype(T::n);
    for (const wide n : {lo - 1, hi + 1}) {
        const T value{static_cast<number>(n)};
        if (wide{value.n} != n) continue;  // the type cannot hold n
        std::byte room[9];
        const auto written = sitrep::to_binary(value, room);
        check(!written && written.error().code == errc::out_of_range, "binary, to be written", lo, hi, n);
        char text[40];
        const auto json = sitrep::to_json(value, text);
        check(!json && json.error().code == errc::out_of_range, "JSON, to be written", lo, hi, n);
        binary_cases += 1, json_cases += 1;
    }
}

template <class I, I lo, I hi>
void attack() {
    using one = uper_types::number<I, lo, hi>;
    try_json<one>(lo, hi);
    try_binary<one>(lo, hi);
}

template <class I>
void attack_type() {
    constexpr I least = (std::numeric_limits<I>::min)(), greatest = (std::numeric_limits<I>::max)();
    attack<I, least, greatest>();
    attack<I, least, greatest - 1>();
    attack<I, least + 1, greatest>();
    attack<I, 0, greatest>();
    attack<I, 0, greatest / 2 + 1>();
    attack<I, 0, 1>();
    attack<I, 1, 1>();
    attack<I, 1, 6>();
    attack<I, 5, 100>();
    attack<I, greatest - 4, greatest>();
    if constexpr (std::is_signed_v<I>) {
        attack<I, least, -1>();
        attack<I, least, least + 2>();
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
