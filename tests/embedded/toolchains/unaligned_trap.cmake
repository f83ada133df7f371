# SPDX-License-Identifier: BSL-1.0
# Every program of this project traps unaligned access.
add_library(sitrep_unaligned_trap OBJECT ${CMAKE_CURRENT_LIST_DIR}/unaligned_trap.cpp)
link_libraries(sitrep_unaligned_trap)
