// SPDX-License-Identifier: BSL-1.0
// The small core, in a namespace of its own so that it can stand beside the other one.
#define SITREP_SMALL 1
#define v0 small_core
#include "cores.hpp"

namespace fuzz {

answer small_core(std::span<const std::byte> in, unsigned type, bool lenient, std::span<std::byte> room) {
    return this_core(in, type, lenient, room);
}

}  // namespace fuzz
