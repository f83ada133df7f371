# SPDX-License-Identifier: BSL-1.0
# Code for a Cortex-M0+ on a Cortex-M3, of which no board in QEMU has as little memory; unaligned access is a fault.
set(cpu cortex-m0plus)
set(board mps2-an385)
include(${CMAKE_CURRENT_LIST_DIR}/cortex-m.cmake)
set(CMAKE_PROJECT_INCLUDE ${CMAKE_CURRENT_LIST_DIR}/unaligned_trap.cmake)
