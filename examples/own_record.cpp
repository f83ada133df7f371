// SPDX-License-Identifier: BSL-1.0
// A record of one's own, described once, through every codec; and what is wrong with bad input, and where.
#include <sitrep.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <optional>
#include <span>
#include <string_view>

// Plain structs in a namespace of their own. Each says beside its members how they are written.
namespace survey {

enum class condition : std::uint8_t { working, damaged, dry };
constexpr auto describe(sitrep::tag<condition>) {
    return sitrep::words<condition::dry>("working damaged dry ...");  // "...": more may come
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
    std::uint8_t depth{};                    // in metres
    std::optional<std::uint16_t> minutes{};  // on foot from the village
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

void print_fault(const char* label, const sitrep::error& e) {
    const std::string_view why = sitrep::explain(e.code);
    std::printf("%s\n  %.*s", label, static_cast<int>(why.size()), why.data());
    if (e.needed != 0) std::printf(": %u octets would do", static_cast<unsigned>(e.needed));
    else if (e.line == 0) std::printf(", octet %u", static_cast<unsigned>(e.offset));
    else std::printf(", line %u, column %u", static_cast<unsigned>(e.line), static_cast<unsigned>(e.column));
    if (!e.path.empty()) std::printf(", in %.*s", static_cast<int>(e.path.size()), e.path.view().data());
    std::puts("");
}

/// Reads what is not a well, and says why not; false if it was taken for one.
bool refuses(const char* label, std::string_view json) {
    const auto read = sitrep::from_json<survey::well>(json);
    if (read) return false;
    print_fault(label, read.error());
    return true;
}

}  // namespace

int main() {
    std::array<char, 512> text{};
    const auto json = sitrep::to_json(north, text);
    if (!json) return 1;
    print("As JSON:", *json);

    std::array<std::byte, 64> room{};
    const auto binary = sitrep::to_binary(north, room);
    if (!binary) return 1;
    std::printf("In binary, %zu octets instead of %zu:\n ", binary->size(), json->size());
    for (const std::byte b : *binary) std::printf(" %02x", std::to_integer<unsigned>(b));
    std::puts("");

    const auto from_text = sitrep::from_json<survey::well>(*json);
    const auto from_octets = sitrep::from_binary<survey::well>(*binary);
    if (!from_text || !(*from_text == north) || !from_octets || !(*from_octets == north)) return 1;
    std::puts("Both read back: the same well.\n");

    const bool refused =
        refuses("A depth beyond its range:", R"({"name":"South well","depth":380})") &&
        refuses("A day that there is not:", "{\"name\": \"South well\",\n \"visits\": [{\"day\": \"2024-02-30\"}]}") &&
        refuses("A word that nobody defined:", R"({"name":"South well","depth":38,"visits":[{"found":"wet"}]})") &&
        refuses("A well without a name:", R"({"depth":38})");
    const auto cut = sitrep::from_binary<survey::well>(binary->first(7));
    const auto cramped = sitrep::to_binary(north, std::span(room).first(16));
    if (!refused || cut || cramped) return 1;
    print_fault("A packet cut short:", cut.error());
    print_fault("A buffer too small:", cramped.error());
}
