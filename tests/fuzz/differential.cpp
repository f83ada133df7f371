// SPDX-License-Identifier: BSL-1.0
// Compares the two encodings: binary -> JSON -> binary, and JSON -> binary -> JSON for input that begins like an
// object.
#include "fuzz.hpp"

namespace {

using fuzz::require;

template <class T>
T through_binary(const T& value) {
    const auto written = fuzz::write_binary(value, fuzz::binary_room);
    require(static_cast<bool>(written), "what JSON can say has a binary form");
    const auto read = fuzz::read_binary<T>(*written);
    require(static_cast<bool>(read), "the binary form is read");
    return *read;
}

template <class T>
T through_json(const T& value) {
    const auto written = fuzz::write_json(value, fuzz::json_room);
    require(static_cast<bool>(written), "what binary can say has a JSON form");
    const auto read = fuzz::read_json<T>(*written);
    require(read && !read.skipped(), "the JSON is read");
    return *read;
}

template <class T>
void from_json(std::string_view text) {
    const auto read = fuzz::read_json<T>(text);
    if (read) require(through_json(through_binary(*read)) == *read, "JSON -> binary -> JSON keeps the value");
}

template <class T>
void from_binary(fuzz::octets in) {
    const auto read = fuzz::read_binary<T>(in);
    if (!read) return;
    const auto again = fuzz::write_binary(through_json(*read), fuzz::binary_room);
    require(again && fuzz::same(*again, in), "binary -> JSON -> binary keeps the octets");
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
