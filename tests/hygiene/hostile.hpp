// SPDX-License-Identifier: BSL-1.0
// Macros that windows.h, arduino.h and curses define, in the forms that break most code. The standard headers come
// first, since only the library's headers are under test.
#include <array>
#include <bit>
#include <compare>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>

#define min(a, b) hostile macro
#define max(a, b) hostile macro
#define small hostile macro
#define near hostile macro
#define far hostile macro
#define IN hostile macro
#define OUT hostile macro
#define ERROR hostile macro
#define interface hostile macro
