// SPDX-License-Identifier: BSL-1.0
// Fuzz target: compares the two encodings. Converts binary -> JSON -> binary, and JSON -> binary -> JSON if the input
// begins with a brace.
#include "fuzz.hpp"

namespace {

using fuzz::require;

template <class T> T through_binary(const T& value) {
    const auto encoded = fuzz::write_binary(value, fuzz::binary_room);
    require(static_cast<bool>(encoded), "a value from JSON encodes to binary");
    const auto decoded = fuzz::read_binary<T>(*encoded);
    require(static_cast<bool>(decoded), "this binary decodes");
    return *decoded;
}

template <class T> T through_json(const T& value) {
    const auto encoded = fuzz::write_json(value, fuzz::json_room);
    require(static_cast<bool>(encoded), "a value from binary encodes to JSON");
    const auto decoded = fuzz::read_json<T>(*encoded);
    require(decoded && !decoded.skipped(), "this JSON decodes");
    return *decoded;
}

template <class T> void from_json(std::string_view text) {
    const auto decoded = fuzz::read_json<T>(text);
    if (decoded) require(through_json(through_binary(*decoded)) == *decoded, "JSON -> binary -> JSON keeps the value");
}

template <class T> void from_binary(fuzz::octets in) {
    const auto decoded = fuzz::read_binary<T>(in);
    if (!decoded) return;
    const auto again = fuzz::write_binary(through_json(*decoded), fuzz::binary_room);
    require(again && fuzz::same(*again, in), "binary -> JSON -> binary keeps the bytes");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto in = fuzz::octets_of(data, size);
    if (size != 0 && data[0] == '{') {
        from_json<sitrep::record>(fuzz::text_of(in));
        from_json<sitrep::spot>(fuzz::text_of(in));
        from_json<fuzz::few_records>(fuzz::text_of(in));
    }
    from_binary<sitrep::record>(in);
    from_binary<sitrep::spot>(in);
    from_binary<fuzz::few_records>(in);
    return 0;
}
