// SPDX-License-Identifier: BSL-1.0
// Your own record type: described once, encoded by every codec. Bad input is rejected with the reason and the location.
#include <sitrep.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <optional>
#include <span>
#include <string_view>

// Plain structs in your own namespace. Each describes its members for the codecs.
namespace survey {

enum class condition : std::uint8_t { working, damaged, dry };
constexpr auto describe(sitrep::tag<condition>) {
    return sitrep::words<condition::dry>("working damaged dry ...");  // "...": a later version may add words
}

struct visit {
    sitrep::date day{};
    condition found{};

    friend constexpr bool operator==(const visit&, const visit&) = default;
    friend constexpr auto describe(sitrep::tag<visit>) {
        return sitrep::fields(sitrep::field<"day", &visit::day>, sitrep::field<"found", &visit::found>);
    }
};

struct well {
    sitrep::text<24> name{};
    sitrep::position position{};
    std::uint8_t depth{};                    // metres
    std::optional<std::uint16_t> minutes{};  // walk from the village
    sitrep::count users{};
    sitrep::list<visit, 4> visits{};

    friend constexpr bool operator==(const well&, const well&) = default;
    friend constexpr auto describe(sitrep::tag<well>) {
        using sitrep::field;
        return sitrep::fields(field<"name", &well::name, sitrep::required>, field<"position", &well::position>,
                              field<"depth", &well::depth, sitrep::range<1, 120>>, field<"minutes", &well::minutes>,
                              field<"users", &well::users>, field<"visits", &well::visits>);
    }
};

}  // namespace survey

namespace {

using namespace sitrep::literals;

constexpr survey::well north{
    .name = "North well",
    .position = "16.973,7.991"_position,
    .depth = 38,
    .users = "~40 households"_count,
    .visits = {{.day = "2024-03"_date, .found = survey::condition::working},
               {.day = "2024-05-03"_date, .found = survey::condition::damaged}},
};

void print(const char* label, std::string_view text) {
    std::printf("%s\n  %.*s\n", label, static_cast<int>(text.size()), text.data());
}

void print_error(const char* label, const sitrep::error& e) {
    const std::string_view why = sitrep::explain(e.code);
    std::printf("%s\n  %.*s", label, static_cast<int>(why.size()), why.data());
    if (e.needed != 0) std::printf(": %u bytes are needed", static_cast<unsigned>(e.needed));
    else if (e.line == 0) std::printf(", byte %u", static_cast<unsigned>(e.offset));
    else std::printf(", line %u, column %u", static_cast<unsigned>(e.line), static_cast<unsigned>(e.column));
    if (!e.path.empty()) std::printf(", in %.*s", static_cast<int>(e.path.size()), e.path.view().data());
    std::puts("");
}

/// Decodes invalid JSON and prints the error. Returns false if the decoder accepts it.
bool rejects(const char* label, std::string_view json) {
    const auto decoded = sitrep::from_json<survey::well>(json);
    if (decoded) return false;
    print_error(label, decoded.error());
    return true;
}

}  // namespace

int main() {
    std::array<char, sitrep::json_capacity<survey::well>> json_buffer{};
    const auto json = sitrep::to_json(north, json_buffer);
    if (!json) return 1;
    print("JSON:", *json);

    std::array<std::byte, sitrep::binary_capacity<survey::well>> binary_buffer{};
    const auto binary = sitrep::to_binary(north, binary_buffer);
    if (!binary) return 1;
    std::printf("Binary, %zu bytes instead of %zu:\n ", binary->size(), json->size());
    for (const std::byte b : *binary) std::printf(" %02x", std::to_integer<unsigned>(b));
    std::puts("");

    const auto from_json = sitrep::from_json<survey::well>(*json);
    const auto from_binary = sitrep::from_binary<survey::well>(*binary);
    if (!from_json || !(*from_json == north) || !from_binary || !(*from_binary == north)) return 1;
    std::puts("Both decode to the same well.\n");

    const bool rejected =
        rejects("A depth outside its range:", R"({"name":"South well","depth":380})") &&
        rejects("A day that does not exist:",
                "{\"name\": \"South well\",\n \"visits\": [{\"day\": \"2024-02-30\"}]}") &&
        rejects("An undefined word:", R"({"name":"South well","depth":38,"visits":[{"found":"wet"}]})") &&
        rejects("A well without a name:", R"({"depth":38})");
    const auto truncated = sitrep::from_binary<survey::well>(binary->first(7));
    const auto too_long = sitrep::to_binary(north, std::span(binary_buffer).first(16));
    if (!rejected || truncated || too_long) return 1;
    print_error("A truncated packet:", truncated.error());
    print_error("A buffer that is too small:", too_long.error());
}
