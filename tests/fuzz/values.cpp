// SPDX-License-Identifier: BSL-1.0
// Objects of any type, built through its description, valid and not, see build.hpp. Each core encodes what is valid, so that it
// reads back as the same value, and refuses the rest with a located error; all cores answer the same. The first byte selects
// the type.
#include "cores.hpp"
#include "fuzz.hpp"

#include <iterator>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0) return 0;
    static std::byte rooms[std::size(fuzz::cores)][1 << 16];
    static char json_rooms[std::size(fuzz::cores)][1 << 18];
    fuzz::answer first;
    for (std::size_t i = 0; i != std::size(fuzz::cores); ++i) {
        const fuzz::answer a = fuzz::cores[i].build(
            {fuzz::octets_of(data + 1, size - 1), data[0] % fuzz::built_types, false, rooms[i], json_rooms[i]});
        fuzz::require(*a.broken == '\0', a.broken);
        if (i == 0) first = a;
        fuzz::require_same(fuzz::cores[i], a, first);
    }
    return 0;
}
