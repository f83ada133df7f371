// SPDX-License-Identifier: BSL-1.0
// positions: writes 20,000 pseudo-random positions, each number with its own 0 to 7 decimals, one JSON line each.
// positions FILE: reads the lines that another program made of those. Counts the lines that are refused, and those that
// give another position; exits with 1 if there is one.
#include <sitrep/codec/json.hpp>
#include <sitrep/core/decimal.hpp>
#include <sitrep/value/position.hpp>

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <fstream>
#include <optional>
#include <random>
#include <string>

namespace {

class random_positions {
public:
    sitrep::position next() {
        std::optional<sitrep::geo_precision> precision;
        if (below(2) != 0) precision = static_cast<sitrep::geo_precision>(below(7));
        const sitrep::decimal lat = degrees(90), lon = degrees(180);
        return *sitrep::position::of(lat, lon, precision);
    }

private:
    std::uint32_t below(std::uint32_t n) { return static_cast<std::uint32_t>(engine_() % n); }

    /// Half of the numbers end in zeros, and a quarter are so small that tools write them with an exponent.
    sitrep::decimal degrees(std::int32_t limit) {
        sitrep::decimal d{0, static_cast<std::uint8_t>(below(8))};
        const auto size = static_cast<std::uint32_t>(limit * sitrep::detail::power_of_ten(d.decimals));
        d.digits = static_cast<std::int32_t>(below(2 * size + 1) - size);
        if (below(4) == 0) d.digits %= 1000;
        if (below(2) == 0) {
            const std::int32_t zeros = sitrep::detail::power_of_ten(below(d.decimals + 1u));
            d.digits -= d.digits % zeros;
        }
        return d;
    }

    std::mt19937 engine_{20240503};
};

}  // namespace

int main(int argc, char** argv) {
    constexpr std::size_t count = 20000;
    random_positions random;
    if (argc < 2) {
        char buffer[sitrep::json_capacity<sitrep::position>];
        for (std::size_t i = 0; i < count; ++i)
            std::printf("%s\n", std::string(*sitrep::to_json(random.next(), buffer)).c_str());
        return 0;
    }
    std::ifstream in(argv[1], std::ios::binary);
    std::size_t lines = 0, refused = 0, changed = 0;
    for (std::string line; std::getline(in, line); ++lines) {
        const sitrep::position expected = random.next();
        const auto read = sitrep::from_json<sitrep::position>(line);
        if (read && *read == expected) continue;
        ++(read ? changed : refused);
        if (refused + changed < 4) std::printf("%s %s\n", read ? "CHANGED" : "REFUSED", line.c_str());
    }
    std::printf("%s: %zu positions, %zu refused, %zu changed\n", argv[1], lines, refused, changed);
    return lines == count && refused == 0 && changed == 0 ? 0 : 1;
}
