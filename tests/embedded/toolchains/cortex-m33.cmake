# SPDX-License-Identifier: BSL-1.0
set(cpu cortex-m33)
set(board mps2-an505)
set(memory FLASH=0x10000000 FLASH_SIZE=4M RAM=0x38000000 RAM_SIZE=2M)
include(${CMAKE_CURRENT_LIST_DIR}/cortex-m.cmake)
