// SPDX-License-Identifier: BSL-1.0
// Fuzz target: decodes arbitrary text as the JSON of a record, of a report, and of a spot.
#include "fuzz.hpp"

#include <sitrep/codec/json.hpp>

#include <type_traits>

namespace {

using fuzz::require;

void check_location(const sitrep::error& e, std::string_view text) {
    require(e.code != sitrep::errc::none && e.offset <= text.size(), "an error has a code and a valid offset");
    const std::string_view before(text.data(), e.offset);
    const auto line = 1 + static_cast<std::uint32_t>(std::count(before.begin(), before.end(), '\n'));
    const auto column = e.offset - static_cast<std::uint32_t>(before.rfind('\n') + 1) + 1;
    require(e.line == line && e.column == column, "line and column match the offset");
}

constexpr bool is_unknown(sitrep::errc code) {
    return code == sitrep::errc::unknown_member || code == sitrep::errc::unknown_word ||
           code == sitrep::errc::unknown_value;
}

/// What find_unknown finds is the error, or else the first that was skipped. Strict decoding stops there, unless an offset
/// -00:00 precedes it.
template <class T>
void check_unknown(std::string_view text, const sitrep::result<T>& strict, const sitrep::result<T>& lenient) {
    const sitrep::error none{};
    const sitrep::error strictly = sitrep::find_unknown<T>(text).where;
    require(strictly == (!strict && is_unknown(strict.error().code) ? strict.error() : none), "it explains the error");
    const sitrep::error leniently = sitrep::find_unknown<T>(text, sitrep::lenient).where;
    if (!lenient) {
        require(leniently == (is_unknown(lenient.error().code) ? lenient.error() : none),
                "it explains a lenient error");
    } else if (!lenient.skipped()) {
        require(leniently == none, "nothing was skipped");
    } else {
        require(is_unknown(leniently.code) || leniently.code == sitrep::errc::too_long,
                "something was skipped or dropped");
        if (strictly != none) require(leniently == strictly, "it is the first that was skipped");
        else
            require(leniently == strict.error() || strict.error().code == sitrep::errc::no_such_day,
                    "it is an element that was dropped, or -00:00 precedes it");
    }
}

template <class T> void attack(std::string_view text) {
    const auto strict = fuzz::read_json<T>(text);
    const auto lenient = fuzz::read_json<T>(text, sitrep::lenient);
    if (strict) {
        require(lenient && *lenient == *strict, "lenient decoding gives the same value");
        require(!strict.skipped() && !lenient.skipped(), "input that strict decoding accepts has no skipped content");
    } else {
        check_location(strict.error(), text);
    }
    if constexpr (!std::is_same_v<T, fuzz::few_records>)
        check_unknown<T>(text, strict, lenient);  // lists are JSON Lines
    if (!lenient) return check_location(lenient.error(), text);
    require(strict || lenient.skipped() || strict.error().code == sitrep::errc::no_such_day,
            "input that only lenient decoding accepts has skipped content, or the offset -00:00");

    const auto encoded = fuzz::write_json(*lenient, fuzz::json_room);
    if (!encoded) {
        require(lenient.skipped() && encoded.error().code == sitrep::errc::unknown_value,
                "a decoded value can be encoded");
        return;
    }
    const auto back = fuzz::read_json<T>(*encoded);
    require(back && !back.skipped() && *back == *lenient, "an encoded value decodes to the same value");
    static char again_buffer[sizeof fuzz::json_room];
    const auto again = fuzz::write_json(*back, again_buffer);
    require(again && *again == *encoded, "encoding again gives the same text");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto text = fuzz::text_of(fuzz::octets_of(data, size));
    attack<sitrep::record>(text);
    attack<fuzz::few_records>(text);
    attack<sitrep::spot>(text);
    return 0;
}
