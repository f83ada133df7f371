// SPDX-License-Identifier: BSL-1.0
// EXPECT: __throw_out_of_range
#include <string_view>
auto root(std::string_view s, unsigned i) { return s.substr(i).size(); }
