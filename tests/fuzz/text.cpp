// SPDX-License-Identifier: BSL-1.0
// Any text as the notation of each value.
#include "fuzz.hpp"

#include <sitrep/core/notation.hpp>
#include <sitrep/value/amount.hpp>
#include <sitrep/value/date/bounds.hpp>
#include <sitrep/value/time_relation.hpp>

#include <type_traits>

namespace {

using fuzz::require;

/// Bounds are in order, nothing is before itself, and all is the same as itself, or may be. The days of an interval are
/// those stated at its ends, which two clocks may see in another order.
template <class T>
void check_sense(const T& value) {
    if constexpr (std::is_same_v<T, sitrep::date>) {
        const auto first = earliest(value), last = latest(value);
        require(!first || !last || *first <= *last, "the first day is not after the last");
    }
    if constexpr (std::is_same_v<T, sitrep::date> || std::is_same_v<T, sitrep::when>) {
        require(before(value, value) != sitrep::verdict::yes, "nothing is before itself");
        require(same(value, value) != sitrep::verdict::no, "all may be the same as itself");
    }
    if constexpr (requires { bounds(value); }) {
        const auto b = bounds(value);
        require(!b || !b->high || b->low <= *b->high, "low is not above high");
        require(!b || !b->best || (b->low <= *b->best && (!b->high || *b->best <= *b->high)), "best is between them");
    }
}

template <class T>
void attack(std::string_view text) {
    const auto read = sitrep::from_text<T>(text);
    if (!read) {
        const sitrep::error& e = read.error();
        require(e.code != sitrep::errc::none && e.offset <= text.size(), "an error has a code and a place");
        return;
    }
    require(!read->empty(), "a value that was read is not empty");
    char room[128], again_room[128];
    const auto written = sitrep::to_text(*read, room);
    require(static_cast<bool>(written), "what was read can be written");
    const auto back = sitrep::from_text<T>(*written);
    require(back && *back == *read, "what is written is read, and is the same");
    const auto again = sitrep::to_text(*back, again_room);
    require(again && *again == *written, "what is written is stable");

    const auto packed = fuzz::write_binary(*read, fuzz::binary_room);
    require(static_cast<bool>(packed), "what was read has a binary form");
    const auto unpacked = fuzz::read_binary<T>(*packed);
    require(unpacked && *unpacked == *read, "the binary form is of the same value");
    check_sense(*read);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto text = fuzz::text_of(fuzz::octets_of(data, size));
    attack<sitrep::date>(text);
    attack<sitrep::when>(text);
    attack<sitrep::count>(text);
    attack<sitrep::position>(text);
    attack<sitrep::country>(text);
    attack<sitrep::grade>(text);
    attack<sitrep::event_id>(text);
    attack<sitrep::ref>(text);
    return 0;
}
