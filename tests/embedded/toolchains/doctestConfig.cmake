# SPDX-License-Identifier: BSL-1.0
# doctest for another machine: its header is copied next to this file, because /usr/include has the host's C library.
add_library(doctest::doctest INTERFACE IMPORTED)
target_include_directories(doctest::doctest INTERFACE ${CMAKE_CURRENT_LIST_DIR})
if(CMAKE_SYSTEM_NAME STREQUAL "Generic")
    target_compile_definitions(doctest::doctest INTERFACE DOCTEST_CONFIG_NO_POSIX_SIGNALS DOCTEST_CONFIG_NO_MULTITHREADING)
endif()
