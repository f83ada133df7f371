// SPDX-License-Identifier: BSL-1.0
// Reads any text as the JSON of a record, of a report, and of a spot.
#include "fuzz.hpp"

namespace {

using fuzz::require;

void check_place(const sitrep::error& e, std::string_view text) {
    require(e.code != sitrep::errc::none && e.offset <= text.size(), "an error has a code and a place");
    const std::string_view before(text.data(), e.offset);
    const auto line = 1 + static_cast<std::uint32_t>(std::count(before.begin(), before.end(), '\n'));
    const auto column = e.offset - static_cast<std::uint32_t>(before.rfind('\n') + 1) + 1;
    require(e.line == line && e.column == column, "line and column are those of the offset");
}

template <class T>
void attack(std::string_view text) {
    const auto strict = fuzz::read_json<T>(text);
    const auto lenient = fuzz::read_json<T>(text, sitrep::lenient);
    if (strict) {
        require(lenient && *lenient == *strict && lenient.skipped() == strict.skipped(), "lenient reading gives the same");
    } else {
        check_place(strict.error(), text);
    }
    if (!lenient) return check_place(lenient.error(), text);
    require(strict || lenient.skipped(), "lenient reading accepts no more than what it skips");

    const auto written = fuzz::write_json(*lenient, fuzz::json_room);
    if (!written) {
        require(lenient.skipped() && written.error().code == sitrep::errc::unknown_value, "what was read can be written");
        return;
    }
    const auto back = fuzz::read_json<T>(*written);
    require(back && !back.skipped() && *back == *lenient, "what is written is read, and is the same");
    static char again_room[sizeof fuzz::json_room];
    const auto again = fuzz::write_json(*back, again_room);
    require(again && *again == *written, "what is written is stable");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto text = fuzz::text_of(fuzz::octets_of(data, size));
    attack<sitrep::record>(text);
    attack<fuzz::few_records>(text);
    attack<sitrep::spot>(text);
    return 0;
}
