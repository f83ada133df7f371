// SPDX-License-Identifier: BSL-1.0
// What every way of consuming the library builds and runs; VERSION is what the package says of itself.
#include <sitrep.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#ifdef VERSION
static_assert(std::string_view(SITREP_VERSION) == VERSION);
#endif

namespace {

struct strike {
    sitrep::text<24> id;
    sitrep::date when;
    std::uint16_t killed{};

    friend constexpr bool operator==(const strike&, const strike&) = default;
    friend constexpr auto describe(sitrep::tag<strike>) {
        return sitrep::fields(sitrep::field<"id", &strike::id>, sitrep::field<"when", &strike::when>,
                              sitrep::field<"killed", &strike::killed>);
    }
};

}  // namespace

int main() {
    using namespace sitrep::literals;
    const strike s{.id = "s1", .when = "2023-07~"_date, .killed = 3};
    std::array<std::byte, 64> octets{};
    std::array<char, 64> chars{};
    const auto json = sitrep::to_json(s, chars);
    const auto binary = sitrep::to_binary(s, octets);
    if (!json || *json != R"({"id":"s1","when":"2023-07~","killed":3})" || !binary) return 1;
    const auto back = sitrep::from_binary<strike>(*binary);
    return back && *back == s ? 0 : 1;
}
