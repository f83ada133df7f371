// SPDX-License-Identifier: BSL-1.0
// Decodes any bytes as the binary form of any type. The first byte chooses the type.
#include "fuzz.hpp"

namespace {

template <class T>
void attack(fuzz::octets in) {
    using fuzz::require;
    const auto strict = fuzz::read_binary<T>(in);
    const auto lenient = fuzz::read_binary<T>(in, sitrep::lenient);
    if (strict) {
        require(!strict.skipped(), "strict reading skips nothing");
        const auto again = fuzz::write_binary(*strict, fuzz::binary_room);
        require(again && fuzz::same(*again, in), "what was read strictly gives the same octets again");
        require(lenient && !lenient.skipped() && *lenient == *strict, "lenient reading gives the same");
    } else {
        const sitrep::error& e = strict.error();
        require(e.code != sitrep::errc::none && e.offset <= in.size(), "an error has a code and a place");
    }
    if (!lenient) return;
    require(strict || lenient.skipped(), "lenient reading accepts no more than what it skips");
    if (const auto written = fuzz::write_binary(*lenient, fuzz::binary_room)) {
        const auto back = fuzz::read_binary<T>(*written);
        require(back && *back == *lenient, "what is written is read strictly");
    } else {
        require(lenient.skipped() && written.error().code != sitrep::errc::no_room, "what was read can be written");
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
