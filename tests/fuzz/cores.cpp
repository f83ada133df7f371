// SPDX-License-Identifier: BSL-1.0
// Any bytes as a record, a spot, a report or a record of a user, by each core of the binary codec: they decode and encode the
// same, and refuse the same, with the same code at the same bit.
#include "cores.hpp"

#include "fuzz.hpp"

#include <iterator>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static std::byte rooms[std::size(fuzz::cores)][1 << 16];
    for (unsigned type = 0; type != fuzz::decoded_types; ++type) {
        for (const bool lenient : {false, true}) {
            fuzz::answer first;
            for (std::size_t i = 0; i != std::size(fuzz::cores); ++i) {
                const fuzz::answer a =
                    fuzz::cores[i].decode({fuzz::octets_of(data, size), type, lenient, rooms[i], {}});
                if (i == 0) first = a;
                fuzz::require_same(fuzz::cores[i], a, first);
            }
        }
    }
    return 0;
}
