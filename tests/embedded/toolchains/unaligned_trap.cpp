// SPDX-License-Identifier: BSL-1.0
// Makes a Cortex-M3 fault on unaligned access, as a Cortex-M0+ does.
#include <cstdint>

namespace {

[[gnu::constructor]] void trap_unaligned_access() { *reinterpret_cast<volatile std::uint32_t*>(0xE000ED14) |= 1u << 3; }

}  // namespace
