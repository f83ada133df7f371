// SPDX-License-Identifier: BSL-1.0
// Fuzz target: decodes arbitrary text as the JSON of a record, of a report, and of a spot.
#include "fuzz.hpp"

namespace {

using fuzz::require;

void check_location(const sitrep::error& e, std::string_view text) {
    require(e.code != sitrep::errc::none && e.offset <= text.size(), "an error has a code and a valid offset");
    const std::string_view before(text.data(), e.offset);
    const auto line = 1 + static_cast<std::uint32_t>(std::count(before.begin(), before.end(), '\n'));
    const auto column = e.offset - static_cast<std::uint32_t>(before.rfind('\n') + 1) + 1;
    require(e.line == line && e.column == column, "line and column match the offset");
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
    if (!lenient) return check_location(lenient.error(), text);
    require(strict || lenient.skipped(), "input that only lenient decoding accepts has skipped content");

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
