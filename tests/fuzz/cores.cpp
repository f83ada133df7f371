// SPDX-License-Identifier: BSL-1.0
// Any bytes as a record, a spot or a report, by both cores of the binary codec: they decode and encode the same, and refuse
// the same, with the same code at the same bit.
#define SITREP_SMALL 0
#include "cores.hpp"

#include "fuzz.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static std::byte room[1 << 16];
    const auto in = fuzz::octets_of(data, size);
    for (unsigned type = 0; type != fuzz::type_count; ++type) {
        for (const bool lenient : {false, true}) {
            const fuzz::answer a = fuzz::this_core(in, type, lenient, fuzz::binary_room);
            const fuzz::answer b = fuzz::small_core(in, type, lenient, room);
            fuzz::require(a.code == b.code && a.bit == b.bit, "both cores give the same answer");
            fuzz::require(a.skipped == b.skipped, "both cores skip the same");
            fuzz::require(fuzz::same(a.again, b.again), "both cores write the same");
        }
    }
    return 0;
}
