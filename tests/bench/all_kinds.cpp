// SPDX-License-Identifier: BSL-1.0
// Encodes and decodes every record kind in both formats: the cost of a program that uses all of the library.
#include <sitrep.hpp>

#include <array>
#include <cstddef>

namespace {

template <class T> bool survives(const T& value) {
    static std::array<std::byte, 4096> octets;
    static std::array<char, 16384> chars;
    const auto binary = sitrep::to_binary(value, octets);
    const auto json = sitrep::to_json(value, chars);
    if (!binary || !json) return false;
    const auto from_binary = sitrep::from_binary<T>(*binary);
    const auto from_json = sitrep::from_json<T>(*json);
    return from_binary && from_json && *from_binary == *from_json;
}

}  // namespace

int main() {
    const bool all = survives(sitrep::report{}) && survives(sitrep::actor{}) && survives(sitrep::place{}) &&
                     survives(sitrep::source{}) && survives(sitrep::event{}) && survives(sitrep::claim{}) &&
                     survives(sitrep::relation{}) && survives(sitrep::spot{}) && survives(sitrep::extra{}) &&
                     survives(sitrep::figure{}) && survives(sitrep::area{}) && survives(sitrep::record{});
    return all ? 0 : 1;
}
