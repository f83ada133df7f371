# SPDX-License-Identifier: BSL-1.0
# Code for a Cortex-M0+, run on a Cortex-M3 that traps unaligned access: QEMU's Cortex-M0 board has too little memory.
set(cpu cortex-m0plus)
set(board mps2-an385)
include(${CMAKE_CURRENT_LIST_DIR}/cortex-m.cmake)
set(CMAKE_PROJECT_INCLUDE ${CMAKE_CURRENT_LIST_DIR}/unaligned_trap.cmake)
