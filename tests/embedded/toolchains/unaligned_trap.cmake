# SPDX-License-Identifier: BSL-1.0
# Links the trap of unaligned access into every program of the project.
add_library(sitrep_unaligned_trap OBJECT ${CMAKE_CURRENT_LIST_DIR}/unaligned_trap.cpp)
link_libraries(sitrep_unaligned_trap)
