// SPDX-License-Identifier: BSL-1.0
// A report that the compiler checks, encodes and decodes. The program contains only the encoded bytes.
#include <sitrep.hpp>

#include <cstddef>
#include <cstdio>
#include <string_view>

namespace {

using namespace sitrep;

constexpr records<4> alert{
    report{.id = "R1"_id, .title = "Bridge closed", .published = "2024-05-03T02:47Z"_date},
    actor{.id = "A1"_id, .kind = sector::gov, .country = "NE"_country, .name = "Highway authority"},
    place{.id = "P1"_id, .facility = facility_kind::bridge, .name = "River bridge", .position = "13.50,2.11"_position},
    event{.id = "E1"_id,
          .type = event_type::coerce,
          .mode = mode::restrict,
          .actors = {"A1"_id},
          .places = {"P1"_id},
          .when = "2024-05-02~/.."_when,
          .counts = {{.count = "several d"_count, .role = count_role::duration}},
          .status = event_status::ongoing},
};

// An inconsistent report does not compile …
static_assert(check_ok<alert>);

// … nor does an impossible value. For
//
//     constexpr auto flood = "2023-02-30"_date;
//
// g++ prints
//
//     flood.cpp:3:24:   in ‘constexpr’ expansion of ‘sitrep::…::operator""_date(((const char*)"2023-02-30"), 10)’
//     date.hpp:…: error: call to non-‘constexpr’ function ‘void sitrep::v0::detail::compile_error(const char*)’
//         case errc::no_such_day: return compile_error("sitrep: no such day or time in this literal");
//
// and for .actors = {"P1"_id}: "sitrep: the id of a record of another kind".

// The encoded bytes: a constant array, in flash on a device.
constexpr const auto& packet = binary_of<alert>;
constexpr std::size_t record_count = alert.size();
static_assert(packet.size() <= 115, "one packet of LoRaWAN EU868 at data rate 3");
static_assert(*from_binary<records<4>>(packet) == alert);

// JSON works at compile time, too.
constexpr auto flood = from_json<event>(R"({"id":"E2","type":"appeal","when":"2024-05","note":"flooding"})");
static_assert(flood && flood->when == "2024-05"_when);

// An event that refers to an absent actor. `static_assert(check_ok<incomplete>)` would not compile, and the compiler would
// show finding_code::dangling, kind::event, 1 and "actors".
constexpr records<1> incomplete{event{.id = "E1"_id, .type = event_type::appeal, .actors = {"A7"_id}}};
static_assert(check(incomplete).errors() == 1);

}  // namespace

int main() {
    std::printf("%zu records in %zu bytes:\n", record_count, packet.size());
    for (std::size_t i = 0; i < packet.size(); ++i)
        std::printf("%s%02x%s", i % 16 == 0 ? "  " : " ", std::to_integer<unsigned>(packet[i]),
                    i % 16 == 15 || i + 1 == packet.size() ? "\n" : "");

    for (const finding& f : check(incomplete)) {
        const text<31> path = f.path();
        const std::string_view why = explain(f.code);
        std::printf("\nThe incomplete report: record %u, %.*s: %.*s.\n", static_cast<unsigned>(f.index),
                    static_cast<int>(path.size()), path.view().data(), static_cast<int>(why.size()), why.data());
    }
}
