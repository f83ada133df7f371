# SPDX-License-Identifier: BSL-1.0
# Included by the other toolchain files: a program with newlib on a bare Cortex-M board of QEMU. They set `cpu` and
# `board`, and `memory` if it differs from that of the boards with a Cortex-M3 or M4.
set(CMAKE_SYSTEM_NAME Generic)
set(CMAKE_SYSTEM_PROCESSOR arm)
set(CMAKE_CXX_COMPILER arm-none-eabi-g++)
set(CMAKE_TRY_COMPILE_TARGET_TYPE STATIC_LIBRARY)
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)

if(NOT DEFINED memory)
    set(memory FLASH=0 FLASH_SIZE=4M RAM=0x20000000 RAM_SIZE=4M)
endif()
list(TRANSFORM memory PREPEND -Wl,--defsym= OUTPUT_VARIABLE symbols)  # another variable: CMake reads this file more than once
list(JOIN symbols " " symbols)
set(CMAKE_CXX_FLAGS_INIT "-mthumb -mcpu=${cpu} -ffunction-sections -fdata-sections -Wno-psabi")
set(CMAKE_EXE_LINKER_FLAGS_INIT "--specs=rdimon.specs -T ${CMAKE_CURRENT_LIST_DIR}/newlib.ld -Wl,--gc-sections ${symbols}")
set(CMAKE_CROSSCOMPILING_EMULATOR
    qemu-system-arm -M ${board} -nographic -monitor none -serial none -semihosting-config enable=on,target=native -kernel)
