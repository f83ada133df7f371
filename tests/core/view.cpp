// SPDX-License-Identifier: BSL-1.0
#include "support.hpp"

#include <sitrep/core/view.hpp>

#include <cstdint>

namespace view_test {

constexpr char chars[4] = {'a', 'b', '\0', 'd'};
constexpr std::uint8_t three = 3;
static_assert(sitrep::detail::view_of(chars, 4).data() == chars);
static_assert(sitrep::detail::view_of(chars, three).size() == 3);
static_assert(sitrep::detail::view_of(nullptr, 0).empty());

}  // namespace view_test
