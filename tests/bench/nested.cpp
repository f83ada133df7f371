// SPDX-License-Identifier: BSL-1.0
// Encodes and decodes DEPTH nested structs, to measure the time of compiling. clang 19 evaluates each initializer {} twice, so
// without care the time doubles with each level, most where the nested struct is the last member.
#include <sitrep.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#ifndef DEPTH
#define DEPTH 24
#endif

template <unsigned N> struct level {
    std::uint8_t n{};
    std::optional<std::uint8_t> more{};
    level<N - 1> inner{};
    friend constexpr auto describe(sitrep::tag<level>) {
        using sitrep::field;
        return sitrep::fields(field<"n", &level::n>, field<"more", &level::more>, field<"inner", &level::inner>);
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

bool is_read(std::span<const std::byte> bytes, std::string_view text) {
    return sitrep::from_binary<level<DEPTH>>(bytes) && sitrep::from_json<level<DEPTH>>(text);
}

int main() {}
