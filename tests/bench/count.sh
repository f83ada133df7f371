# SPDX-License-Identifier: BSL-1.0
# shellcheck shell=sh
# Sourced by run.sh and instructions.sh.

# count_instructions PROGRAM RECORDS DIRECTORY: runs PROGRAM, made of count.cpp, and prints "codec format kind operation
# instructions", per record, for each operation. An empty environment and glibc's functions for any x86-64 make the counts the
# same on all machines.
count_instructions() {
    rm -rf "$3" && mkdir -p "$3" &&
        env -i GLIBC_TUNABLES=glibc.cpu.hwcaps=-AVX2,-AVX512F,-AVX512VL,-AVX_Fast_Unaligned_Load,-ERMS,-FSRM \
            "$(command -v valgrind)" --tool=callgrind --instr-atstart=no --callgrind-out-file="$3/out" "$1" "$2" \
            >"$3/log" 2>&1 || { cat "$3/log" >&2; return 1; }
    find "$3" -name 'out.*' | sort -t. -k2n | xargs awk -v records="$2" '
        sub(/^desc: Trigger: Client Request: /, "") { name = $0 }
        /^summary: / { printf "%s %.1f\n", name, $2 / records }'
}
