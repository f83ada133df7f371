// SPDX-License-Identifier: BSL-1.0
// A field radio without an operating system, a C library or a heap. It sends a report and decodes a command.
#include "machine.hpp"

#include <sitrep/codec/binary.hpp>
#include <sitrep/core/notation.hpp>
#include <sitrep/core/schema.hpp>
#include <sitrep/core/text.hpp>
#include <sitrep/record/spot.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

using namespace sitrep::literals;

namespace {

// A record type of this firmware: a command from the base.
enum class action : std::uint8_t { report, silence, move };
constexpr auto describe(sitrep::tag<action>) { return sitrep::words<action::move>("report silence move ..."); }

struct command {
    action what{};
    std::uint8_t minutes{};  // for how long
    sitrep::position to{};

    friend constexpr auto describe(sitrep::tag<command>) {
        using namespace sitrep;
        return fields(field<"what", &command::what>,
                      field<"minutes", &command::minutes, range<0, 240>, default_value<0>>, field<"to", &command::to>);
    }
};

// The received packet. The compiler encodes it here, so it is a constant in flash.
constexpr command order{.what = action::move, .minutes = 30, .to = "13.50,2.10"_position};
constexpr auto& received = sitrep::binary_of<order>;

void print_hex(std::span<const std::byte> bytes) {
    constexpr char digits[] = "0123456789abcdef";
    for (const std::byte byte : bytes) {
        const auto n = std::to_integer<unsigned>(byte);
        const char text[] = {digits[n >> 4], digits[n & 15], '\0'};
        print(text);
    }
    print("\n");
}

template <class T> void print_text(const char* label, const T& value) {
    std::array<char, 80> buffer{};  // its last character stays '\0'
    const auto text = sitrep::to_text(value, std::span(buffer).first(buffer.size() - 1));
    print(label);
    print(text ? text->data() : "(not stated)");
    print("\n");
}

bool send_report() {
    sitrep::spot seen;
    seen.time = *sitrep::date::utc(2024, 5, 3, 2, 47);
    seen.position = *sitrep::position::of(134815, 21836, 4);
    seen.type = sitrep::event_type::presence;
    seen.actor = sitrep::spot_actor{.kind = sitrep::sector::mil};
    seen.count = "~60 people"_count;
    seen.grade = "B2"_grade;
    if (!seen.note.assign("two trucks at the north gate")) return false;

    std::byte packet[sitrep::binary_capacity<sitrep::spot>];
    const auto encoded = sitrep::to_binary(seen, packet);
    if (!encoded) return false;
    print("sent:     ");
    print_hex(*encoded);
    return true;
}

bool receive_command() {
    print("received: ");
    print_hex(received);
    const auto decoded = sitrep::from_binary<command>(received);
    if (!decoded) {
        print("rejected: ");
        print(sitrep::explain(decoded.error().code).data());
        print("\n");
        return false;
    }
    print_text("order:    ", decoded->what);
    print_text("to:       ", decoded->to);
    return true;
}

}  // namespace

int main() { return send_report() && receive_command() ? 0 : 1; }
