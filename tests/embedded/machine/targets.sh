# SPDX-License-Identifier: BSL-1.0
# shellcheck shell=sh
# The machines. Set $root before you source this file.
machine=$root/tests/embedded/machine
metal=$root/examples/bare_metal
strict='-Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow -Wold-style-cast -Wcast-align
    -Wdouble-promotion -Wundef -Werror'
freestanding_c='-ffreestanding -fno-unwind-tables -fno-asynchronous-unwind-tables -ffunction-sections -fdata-sections'
freestanding="-fno-exceptions -fno-rtti -fno-threadsafe-statics $freestanding_c"
cortex_machines='microbit m3 m4 m33'
all_machines="$cortex_machines rv32imac rv32i s390x i686 armhf"

# use MACHINE: sets $compile (compiler and flags), $runtime (sources and flags to link) and $run (the emulator).
use() {
    case $1 in
        microbit) cortex_m cortex-m0plus microbit 0 256K 0x20000000 16K ;;
        m3) cortex_m 'cortex-m3 -mno-unaligned-access' mps2-an385 0 4M 0x20000000 4M ;;
        m4) cortex_m cortex-m4 mps2-an386 0 4M 0x20000000 4M ;;
        m33) cortex_m cortex-m33 mps2-an505 0x10000000 4M 0x38000000 2M ;;
        rv32imac | rv32i) riscv "$1" ;;
        s390x) linux s390x-linux-gnu qemu-s390x ;;
        armhf) linux arm-linux-gnueabihf qemu-arm ;;
        i686) linux i686-linux-gnu '' ;;
    esac
}

# cortex_m CPU BOARD FLASH SIZE RAM SIZE
cortex_m() {
    compile="$(arm_compiler "$1") -I$metal"
    runtime="$metal/cortex_m.cpp $metal/memory.cpp -nostdlib -T $metal/cortex_m.ld -Wl,--gc-sections
        -Wl,--defsym=FLASH=$3,--defsym=FLASH_SIZE=$4,--defsym=RAM=$5,--defsym=RAM_SIZE=$6 -lgcc"
    run="timeout 60 $(qemu_arm "$2")"
}
arm_compiler() { echo "arm-none-eabi-g++ -std=c++20 $freestanding -mthumb -mcpu=$1 -I$root/include"; }
# image_size CPU ENTRY_POINTS FILE…: the bytes of code and constants of an image with only these entry points, a regular
# expression, and what they need.
image_size() {
    core=$1 points=$2
    shift 2
    roots=$(arm-none-eabi-nm --defined-only --format=just-symbols "$@" | grep -E "^_Z[0-9N]*($points)" |
        sed 's/^/-Wl,--undefined=/')
    [ -n "$roots" ] || exit 2
    # shellcheck disable=SC2086  # a list of words
    arm-none-eabi-g++ -mthumb "-mcpu=$core" -nostdlib -T "$metal/cortex_m.ld" -Wl,--gc-sections \
        -Wl,--defsym=FLASH=0,--defsym=FLASH_SIZE=1M,--defsym=RAM=0x20000000,--defsym=RAM_SIZE=16K \
        -Wl,--entry=0 $roots "$@" -lgcc -o image.elf || exit 2
    arm-none-eabi-size -A image.elf | awk '/^\.(text|ARM\.ex)/ { total += $2 } END { print total }'
}
qemu_arm() {
    echo "qemu-system-arm -M $1 -nographic -monitor none -serial none -semihosting-config enable=on,target=native -kernel"
}

# riscv ARCHITECTURE. Debian's compiler for RISC-V has no C++ library, so this uses the headers of Arm's.
riscv() {
    arm=/usr/include/newlib/c++/$(arm-none-eabi-g++ -dumpfullversion)
    compile="riscv64-unknown-elf-g++ --specs=picolibc.specs -std=c++20 $freestanding -march=$1 -mabi=ilp32
        -isystem $arm -isystem $arm/arm-none-eabi/thumb/v7-m/nofp -I$root/include -I$metal"
    runtime="$machine/riscv.cpp $metal/memory.cpp -nostartfiles -nostdlib -T $machine/riscv.ld -Wl,--gc-sections -lgcc"
    run='timeout 60 qemu-system-riscv32 -M virt -bios none -nographic -monitor none -serial none
        -semihosting-config enable=on,target=native -kernel'
}

# linux COMPILER EMULATOR
linux() {
    compile="$1-g++ -std=c++20 -I$root/include -I$metal"
    runtime="$machine/linux.cpp -static"
    run="timeout 60 $2"
}
