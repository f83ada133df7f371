// SPDX-License-Identifier: BSL-1.0
// A field report in one radio packet: composed from sensor values, encoded, decoded and printed.
#include <sitrep.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <optional>
#include <span>
#include <string_view>

namespace {

using namespace sitrep;

/// The output of a satellite receiver: seconds since 1970 in UTC, and degrees in units of 10^-7.
struct fix {
    std::int64_t seconds;
    std::int32_t lat, lon;
};
constexpr fix here{1714700834, 134815742, 21836021};

/// To the minute, and to `decimals` (at most 7) decimals of a degree: no more than the reader needs. Empty if the fix has
/// a time or position that does not exist.
std::optional<spot> compose(const fix& f, unsigned decimals) {
    const auto time = date::from_unix(f.seconds, date_precision::minute);
    const auto where = position::rounded(f.lat, f.lon, decimals);
    if (!time || !where) return std::nullopt;
    return spot{.time = *time, .position = *where, .type = event_type::presence};
}

// --- printing

template <class T> void print_value(const char* label, const T& value) {
    std::array<char, 64> buffer{};
    if (const auto text = to_text(value, buffer))
        std::printf("  %-9s %.*s\n", label, static_cast<int>(text->size()), text->data());
}

void print_spot(const spot& s) {
    print_value("time", s.time);
    print_value("position", s.position);
    print_value("type", s.type);
    if (s.actor) {
        print_value("actor", s.actor->kind);
        print_value("country", s.actor->country);
    }
    print_value("count", s.count);
    print_value("grade", s.grade);
    if (!s.note.empty()) std::printf("  %-9s %.*s\n", "note", static_cast<int>(s.note.size()), s.note.view().data());
}

void print_hex(const char* label, std::span<const std::byte> bytes) {
    std::printf("%s: %zu bytes\n ", label, bytes.size());
    for (const std::byte b : bytes) std::printf(" %02x", std::to_integer<unsigned>(b));
    std::puts("\n");
}

struct link {
    const char* name;
    std::size_t limit;  // of the payload, in bytes
};
constexpr link links[] = {
    {"LoRaWAN US915, slowest", 11}, {"LoRaWAN EU868, slowest", 51},
    {"LoRaWAN EU868, DR3", 115},    {"SMS", 140},
    {"LoRaWAN EU868, DR4 up", 222}, {"Meshtastic", 233},
    {"Iridium SBD, to unit", 270},  {"Iridium SBD, from unit", 340},
};

void print_cell(std::size_t size, std::size_t limit) {
    if (size > limit) std::printf("%16s", "too long");
    else std::printf("%10zu left", limit - size);
}

}  // namespace

int main() {
    auto beacon = compose(here, 2);
    auto full = compose(here, 5);
    if (!beacon || !full) return 1;
    full->actor = spot_actor{.kind = sector::mil, .country = "RU"_country};
    full->count = "~60 people"_count;
    full->grade = "B2"_grade;

    std::array<std::byte, binary_capacity<spot>> beacon_buffer{};
    std::array<std::byte, binary_capacity<spot>> full_buffer{};
    const auto beacon_packet = to_binary(*beacon, beacon_buffer);
    const auto full_packet = to_binary(*full, full_buffer);
    if (!beacon_packet || !full_packet) return 1;
    print_hex("A beacon: time, position, presence", *beacon_packet);
    print_hex("A full report", *full_packet);

    std::printf("%-24s%8s%16s%16s\n", "Link", "bytes", "beacon", "full report");
    for (const link& l : links) {
        std::printf("%-24s%8zu", l.name, l.limit);
        print_cell(beacon_packet->size(), l.limit);
        print_cell(full_packet->size(), l.limit);
        std::puts("");
    }

    // The receiver may decode any bytes safely. A value that was not stated is absent, not zero.
    const auto received = from_binary<spot>(*full_packet);
    if (!received || !(*received == *full)) return 1;
    std::puts("\nReceived:");
    print_spot(*received);

    const auto truncated = from_binary<spot>(full_packet->first(9));
    if (truncated) return 1;
    const error& e = truncated.error();
    const std::string_view why = explain(e.code);
    std::printf("\nA truncated packet is rejected: %.*s, at byte %u, in %.*s.\n", static_cast<int>(why.size()),
                why.data(), static_cast<unsigned>(e.offset), static_cast<int>(e.path.size()), e.path.view().data());
}
