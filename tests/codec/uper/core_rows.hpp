// SPDX-License-Identifier: BSL-1.0
// What each bit core must do, as one table of rows and a few checks. They run on both cores, on any machine.
#ifndef SITREP_TESTS_CODEC_UPER_CORE_ROWS_HPP
#define SITREP_TESTS_CODEC_UPER_CORE_ROWS_HPP

#include "codec/octets.hpp"
#include "support.hpp"

#include <sitrep/codec/uper/bits.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <random>
#include <span>
#include <string_view>
#include <vector>

namespace core_rows {

using sitrep_test::from_hex, sitrep_test::octets, sitrep_test::same;

struct number {
    std::uint32_t v;
    unsigned n;  // bits
};

/// Numbers that are written one after the other, then `text`, then padding.
struct row {
    std::string_view name;
    std::array<number, 5> numbers;
    std::string_view text;
    std::string_view hex;
};
inline constexpr row rows[] = {
    {"nothing", {}, "", ""},
    {"one bit", {{{1, 1}}}, "", "80"},
    {"one byte", {{{0xA5, 8}}}, "", "a5"},
    {"32 bits from the start of a byte", {{{0xDEADBEEF, 32}}}, "", "deadbeef"},
    {"no bits between bits", {{{5, 3}, {0, 0}, {9, 5}}}, "", "a9"},
    {"32 bits across byte boundaries", {{{5, 3}, {0, 0}, {0xDEADBEEF, 32}, {9, 4}, {1, 1}}}, "", "bbd5b7ddf3"},
    {"up to the end of a byte", {{{1, 3}, {3, 5}, {0xFF, 8}}}, "", "23ff"},
    {"17 bits from the last bit of a byte", {{{0, 7}, {0x1FFFF, 17}}}, "", "01ffff"},
    {"64 bits in two parts", {{{0x01234567, 32}, {0x89ABCDEF, 32}}}, "", "0123456789abcdef"},
    {"96 bits after one", {{{1, 1}, {0, 32}, {0xFFFFFFFF, 32}, {0, 32}}}, "", "800000007fffffff8000000000"},
    {"text from the start of a byte", {}, "NE", "4e45"},
    {"text after one bit", {{{1, 1}}}, "NE", "a72280"},
    {"text after seven bits", {{{0, 7}}}, "\xC3\xA9", "018752"},
    {"text of one byte after 32 bits", {{{0xFFFFFFFF, 32}}}, "a", "ffffffff61"},
    {"text of eight bytes from the start of a byte", {}, "abcdefgh", "6162636465666768"},
    {"text of eleven bytes after three bits", {{{5, 3}}}, "abcdefg\xC3\xA9jk", "ac2c4c6c8cacccf8752d4d60"},
    {"text of twelve bytes after 39 bits", {{{0, 32}, {1, 7}}}, "abcdefghijkl", "0000000002c2c4c6c8caccced0d2d4d6d8"},
};
inline constexpr row wrong_rows[] = {
    {"right", {{{1, 1}}}, "", "80"},
    {"another bit", {{{1, 2}}}, "", "80"},
    {"longer", {{{1, 1}}}, "", "8000"},
};

/// True if Core writes the octets of the row.
template <class Core>
inline constexpr auto writes = [](const row& r) {
    octets out;
    Core core(out.data.data(), out.data.size());
    std::size_t bits = 0;
    for (const auto& [v, n] : r.numbers) {
        core.put(v, n);
        if (core.position() != (bits += n)) return false;
    }
    core.put_bytes(r.text.data(), r.text.size());
    if (core.position() != bits + r.text.size() * 8) return false;
    core.pad();
    out.size = core.position() / 8;
    return core.fits() && core.end() == out.data.size() * 8 && same(out.view(), from_hex(r.hex).view());
};

/// True if Core reads the row from its octets.
template <class Core>
inline constexpr auto reads = [](const row& r) {
    const octets in = from_hex(r.hex);
    Core core(in.data.data(), in.size);
    std::size_t bits = 0;
    for (const auto& [v, n] : r.numbers) {
        if (n != 0 && core.take(n) != v) return false;
        if (core.position() != (bits += n)) return false;
    }
    char text[16]{};
    std::uint32_t seen = 0;
    for (const char c : r.text) seen |= static_cast<std::uint8_t>(c);
    if (core.take_bytes(text, r.text.size()) != seen) return false;
    const std::size_t end = bits + r.text.size() * 8;
    return std::string_view(text, r.text.size()) == r.text && core.position() == end && core.end() == (end + 7) / 8 * 8;
};

/// Skips each row up to its last bit, in one step and number by number.
template <class Core>
inline constexpr auto advances = [](const row& r) {
    const octets in = from_hex(r.hex);
    const std::size_t bits = in.size * 8;
    if (bits == 0) return true;
    Core at_once(in.data.data(), in.size);
    Core by_number(in.data.data(), in.size);
    at_once.advance(bits - 1);
    std::size_t left = bits - 1;
    for (const auto& [v, n] : r.numbers)
        if (n != 0 && n <= left) (void)by_number.take(n), left -= n;
    by_number.advance(left);
    return at_once.position() == bits - 1 && by_number.position() == bits - 1 && at_once.take(1) == by_number.take(1);
};

/// Random numbers, from 0 to 19 of them.
inline std::vector<number> random_numbers(std::mt19937& random) {
    std::vector<number> numbers(random() % 20);
    for (auto& [v, n] : numbers) {
        n = static_cast<unsigned>(random() % 33);
        v = n == 0 ? 0 : static_cast<std::uint32_t>(random()) >> (32 - n);
    }
    return numbers;
}

/// Random numbers come back, and a core writes nothing beyond its buffer, but counts on.
template <class Writer, class Reader> void check_random_numbers() {
    std::mt19937 random(7);
    for (int round = 0; round < 2000; ++round) {
        INFO("round ", round);
        const std::vector<number> numbers = random_numbers(random);
        std::size_t bits = 0;
        std::array<std::byte, 100> out{};
        out.fill(std::byte{0xAA});
        const std::size_t capacity = random() % out.size();
        Writer w(out.data(), capacity);
        for (const auto& [v, n] : numbers) {
            w.put(v, n);
            bits += n;
        }
        CHECK(w.position() == bits);
        w.pad();
        const std::size_t size = (bits + 7) / 8;
        CHECK(w.position() == size * 8);
        CHECK(w.fits() == (size <= capacity));
        for (std::size_t i = size; i < capacity; ++i)
            REQUIRE((out[i] == std::byte{0xAA} || (i < size + 8 && out[i] == std::byte{0})));
        for (std::size_t i = capacity; i < out.size(); ++i) REQUIRE(out[i] == std::byte{0xAA});
        if (!w.fits()) continue;
        Reader r(out.data(), size);
        for (const auto& [v, n] : numbers)
            if (n != 0) REQUIRE(r.take(n) == v);
        CHECK(r.position() == bits);
    }
}

}  // namespace core_rows

#endif
