// SPDX-License-Identifier: BSL-1.0
// Encodes DEPTH nested structs, to measure the time of compiling. clang 19 evaluates each initializer {} twice, so without care
// the time doubles with each level.
#include <sitrep.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

#ifndef DEPTH
#define DEPTH 24
#endif

template <unsigned N> struct level {
    level<N - 1> inner{};
    std::uint8_t n{};
    std::optional<std::uint8_t> more{};
    friend constexpr auto describe(sitrep::tag<level>) {
        using sitrep::field;
        return sitrep::fields(field<"inner", &level::inner>, field<"n", &level::n>, field<"more", &level::more>);
    }
};
template <> struct level<0> {
    friend constexpr auto describe(sitrep::tag<level>) { return sitrep::fields(); }
};

std::size_t written(const level<DEPTH>& value, std::span<std::byte> bytes, std::span<char> chars) {
    const auto binary = sitrep::to_binary(value, bytes);
    const auto json = sitrep::to_json(value, chars);
    return (binary ? binary->size() : 0) + (json ? json->size() : 0);
}

int main() {}
