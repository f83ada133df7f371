// SPDX-License-Identifier: BSL-1.0
// Octets written as hexadecimal digits.
#ifndef SITREP_TESTS_CODEC_OCTETS_HPP
#define SITREP_TESTS_CODEC_OCTETS_HPP

#include <algorithm>
#include <array>
#include <cstddef>
#include <span>
#include <string_view>

namespace sitrep_test {

struct octets {
    std::array<std::byte, 256> data{};
    std::size_t size{};
    constexpr std::span<const std::byte> view() const { return {data.data(), size}; }
};

constexpr octets from_hex(std::string_view hex) {
    const auto digit = [](char c) { return static_cast<unsigned>(c <= '9' ? c - '0' : c - 'a' + 10); };
    octets o;
    for (std::size_t i = 0; i + 1 < hex.size(); i += 2)
        o.data[o.size++] = static_cast<std::byte>(digit(hex[i]) * 16 + digit(hex[i + 1]));
    return o;
}

constexpr bool same(std::span<const std::byte> a, std::span<const std::byte> b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end());
}

}  // namespace sitrep_test

#endif
