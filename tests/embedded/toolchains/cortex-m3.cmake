# SPDX-License-Identifier: BSL-1.0
# Runs code for a Cortex-M0+ on a Cortex-M3, as no Cortex-M0+ board of QEMU has enough memory; unaligned access traps.
set(cpu cortex-m0plus)
set(board mps2-an385)
include(${CMAKE_CURRENT_LIST_DIR}/cortex-m.cmake)
set(CMAKE_PROJECT_INCLUDE ${CMAKE_CURRENT_LIST_DIR}/unaligned_trap.cmake)
