// SPDX-License-Identifier: BSL-1.0
// Reads any text as the notation of each value type.
#include "fuzz.hpp"

#include <sitrep/core/notation.hpp>
#include <sitrep/value/amount.hpp>
#include <sitrep/value/date/bounds.hpp>
#include <sitrep/value/time_relation.hpp>

#include <type_traits>

namespace {

using fuzz::require;

/// Bounds are in order, no time is before itself, and each time is or may be the same as itself. The days of an
/// interval are not checked: those of its two ends may be in another order on two clocks.
template <class T> void check_sense(const T& value) {
    if constexpr (std::is_same_v<T, sitrep::date>) {
        const auto first = earliest(value), last = latest(value);
        require(!first || !last || *first <= *last, "the first day is not after the last");
    }
    if constexpr (std::is_same_v<T, sitrep::date> || std::is_same_v<T, sitrep::when>) {
        require(before(value, value) != sitrep::verdict::yes, "no time is before itself");
        require(same(value, value) != sitrep::verdict::no, "each time may be the same as itself");
    }
    if constexpr (requires { bounds(value); }) {
        const auto b = bounds(value);
        require(less_than(value, value) != sitrep::verdict::yes, "no count is less than itself");
        require(equal(value, value) != sitrep::verdict::no, "each count may be equal to itself");
        require(!b || !b->high || b->low <= *b->high, "low is at most high");
        require(!b || !b->best || (b->low <= *b->best && (!b->high || *b->best <= *b->high)),
                "best is between low and high");
    }
}

template <class T> void attack(std::string_view text) {
    const auto strict = sitrep::from_text<T>(text);
    const auto read = sitrep::from_text<T>(text, sitrep::lenient);
    require(!strict || (read && *read == *strict), "lenient reading gives the same value");
    require(!read || !read.skipped(), "reading a value skips nothing");
    if (!read) {
        const sitrep::error& e = read.error();
        require(e.code != sitrep::errc::none && e.offset <= text.size(),
                "an error has a code and an offset in the text");
        return;
    }
    require(!read->empty(), "a value that was read is not empty");
    char buffer[128], second_buffer[128];
    const auto written = sitrep::to_text(*read, buffer);
    require(static_cast<bool>(written), "a value that was read can be written");
    const auto back = sitrep::from_text<T>(*written);
    require(back && *back == *read, "a written value reads back");
    const auto again = sitrep::to_text(*back, second_buffer);
    require(again && *again == *written, "writing the value again gives the same text");

    const auto encoded = fuzz::write_binary(*read, fuzz::binary_room);
    require(static_cast<bool>(encoded), "a value that was read can be encoded");
    const auto decoded = fuzz::read_binary<T>(*encoded);
    require(decoded && *decoded == *read, "an encoded value decodes to itself");
    check_sense(*read);
}

/// `rounded` reads what from_text reads, and more; its positions have a notation.
void attack_rounding(std::string_view text) {
    const auto exact = sitrep::from_text<sitrep::position>(text);
    const auto read = sitrep::position::rounded(text);
    require(!exact || (read && !read->rounded && read->value == *exact), "what can be read is not rounded");
    require(!read || exact || read->rounded, "what cannot be read is rounded");
    if (!read) return;
    char buffer[64];
    const auto written = sitrep::to_text(read->value, buffer);
    require(static_cast<bool>(written), "a rounded position can be written");
    const auto back = sitrep::from_text<sitrep::position>(*written);
    require(back && *back == read->value, "a rounded position reads back");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto text = fuzz::text_of(fuzz::octets_of(data, size));
    attack<sitrep::date>(text);
    attack<sitrep::when>(text);
    attack<sitrep::count>(text);
    attack<sitrep::position>(text);
    attack_rounding(text);
    attack<sitrep::country>(text);
    attack<sitrep::grade>(text);
    attack<sitrep::event_id>(text);
    attack<sitrep::ref>(text);
    return 0;
}
