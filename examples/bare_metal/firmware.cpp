// SPDX-License-Identifier: BSL-1.0
// A field radio without an operating system, a C library or a heap: it sends a report and obeys a command.
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

// A record of this firmware's own: what the base may ask of it.
enum class action : std::uint8_t { report, silence, move };
constexpr auto describe(sitrep::tag<action>) { return sitrep::words<action::move>("report silence move ..."); }

struct command {
    action what{};
    std::uint8_t minutes{};
    sitrep::position to{};

    friend constexpr auto describe(sitrep::tag<command>) {
        using namespace sitrep;
        return fields(field<"what", &command::what>, field<"minutes", &command::minutes, range<0, 240>, default_value<0>>,
                      field<"to", &command::to>);
    }
};

// What comes in by radio; here the compiler makes it, and it lies in flash.
constexpr command order{.what = action::move, .minutes = 30, .to = "13.50,2.10"_position};
constexpr auto& received = sitrep::binary_of<order>;

void print_hex(std::span<const std::byte> octets) {
    constexpr char digits[] = "0123456789abcdef";
    for (const std::byte octet : octets) {
        const auto n = std::to_integer<unsigned>(octet);
        const char text[] = {digits[n >> 4], digits[n & 15], '\0'};
        print(text);
    }
    print("\n");
}

template <class T>
void print_text(const char* label, const T& value) {
    std::array<char, 80> room{};
    const auto text = sitrep::to_text(value, std::span(room.data(), room.size() - 1));
    print(label);
    print(text ? text->data() : "(not stated)");
    print("\n");
}

bool send_report() {
    // As the sensors give it: the clock, the receiver, the eyes.
    sitrep::spot seen;
    seen.time = *sitrep::date::utc(2024, 5, 3, 2, 47);
    seen.position = *sitrep::position::of(134815, 21836, 4);
    seen.type = sitrep::event_type::presence;
    seen.actor = sitrep::spot_actor{.kind = sitrep::sector::mil};
    seen.count = "~60 people"_count;
    seen.grade = "B2"_grade;
    if (!seen.note.assign("two trucks at the north gate")) return false;

    std::byte packet[64];
    const auto sent = sitrep::to_binary(seen, packet);
    if (!sent) return false;
    print("sent:     ");
    print_hex(*sent);
    return true;
}

bool obey() {
    print("received: ");
    print_hex(received);
    const auto order = sitrep::from_binary<command>(received);
    if (!order) {
        print("refused: ");
        print(sitrep::explain(order.error().code).data());
        print("\n");
        return false;
    }
    print_text("order:    ", order->what);
    print_text("to:       ", order->to);
    return true;
}

}  // namespace

int main() { return send_report() && obey() ? 0 : 1; }
