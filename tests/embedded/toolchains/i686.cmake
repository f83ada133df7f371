# SPDX-License-Identifier: BSL-1.0
# Linux on 32-bit x86, which a 64-bit x86 can run: 64-bit integers are aligned to 4.
set(CMAKE_SYSTEM_NAME Linux)
set(CMAKE_SYSTEM_PROCESSOR i686)
set(CMAKE_CXX_COMPILER i686-linux-gnu-g++)
set(CMAKE_EXE_LINKER_FLAGS_INIT -static)
