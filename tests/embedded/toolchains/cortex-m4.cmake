# SPDX-License-Identifier: BSL-1.0
set(cpu cortex-m4)
set(board mps2-an386)
include(${CMAKE_CURRENT_LIST_DIR}/cortex-m.cmake)
