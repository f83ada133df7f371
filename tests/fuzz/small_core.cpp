// SPDX-License-Identifier: BSL-1.0
// The small core. Its inline namespace has another name, so it can be in one program with the fast one.
#define SITREP_SMALL 1
#include "cores.hpp"

namespace fuzz {

answer small_core(std::span<const std::byte> in, unsigned type, bool lenient, std::span<std::byte> room) {
    return this_core(in, type, lenient, room);
}

}  // namespace fuzz
