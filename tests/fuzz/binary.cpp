// SPDX-License-Identifier: BSL-1.0
// Fuzz target: decodes arbitrary bytes as binary. The first byte selects the type.
#include "fuzz.hpp"

namespace {

template <class T> void attack(fuzz::octets in) {
    using fuzz::require;
    const auto strict = fuzz::read_binary<T>(in);
    const auto lenient = fuzz::read_binary<T>(in, sitrep::lenient);
    if (strict) {
        require(!strict.skipped(), "strict decoding skips nothing");
        const auto again = fuzz::write_binary(*strict, fuzz::binary_room);
        require(again && fuzz::same(*again, in), "a strictly decoded value encodes to the same bytes");
        require(lenient && !lenient.skipped() && *lenient == *strict, "lenient decoding gives the same value");
    } else {
        const sitrep::error& e = strict.error();
        require(e.code != sitrep::errc::none && e.offset <= in.size(), "an error has a code and a valid offset");
    }
    if (!lenient) return;
    require(strict || lenient.skipped(), "input that only lenient decoding accepts has skipped content");
    if (const auto encoded = fuzz::write_binary(*lenient, fuzz::binary_room)) {
        const auto back = fuzz::read_binary<T>(*encoded);
        require(back && *back == *lenient, "an encoded value decodes strictly");
    } else {
        require(lenient.skipped() && encoded.error().code != sitrep::errc::buffer_too_small,
                "a decoded value can be encoded");
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0) return 0;
    unsigned types = 0, chosen = 0;
    fuzz::for_each_type([&](const auto*) { ++types; });
    fuzz::for_each_type([&]<class T>(const T*) {
        if (chosen++ == data[0] % types) attack<T>(fuzz::octets_of(data + 1, size - 1));
    });
    return 0;
}
