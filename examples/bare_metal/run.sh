#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# run.sh: builds the firmware for a micro:bit (Cortex-M0, 256 KB of flash, 16 KB of RAM), and runs it in QEMU.
root=$(cd "$(dirname "$0")/../.." && pwd)
. "$root/tests/tools/setup.sh"
need arm-none-eabi-g++='gcc-arm-none-eabi libstdc++-arm-none-eabi-newlib' qemu-system-arm=qemu-system-arm

mkdir -p "$root/build/bare_metal" && cd "$root/build/bare_metal" || exit 2
set -- "$root/examples/bare_metal"/*.cpp
arm-none-eabi-g++ -std=c++20 -Os -mthumb -mcpu=cortex-m0 -Wall -Wextra \
    -ffreestanding -fno-exceptions -fno-rtti -ffunction-sections -fdata-sections -nostdlib -I"$root/include" "$@" \
    -T "$root/examples/bare_metal/cortex_m.ld" -Wl,--gc-sections \
    -Wl,--defsym=FLASH=0,--defsym=FLASH_SIZE=256K,--defsym=RAM=0x20000000,--defsym=RAM_SIZE=16K -lgcc \
    -o firmware.elf || exit 1
arm-none-eabi-size firmware.elf
timeout 60 qemu-system-arm -M microbit -nographic -monitor none -serial none \
    -semihosting-config enable=on,target=native -kernel firmware.elf
