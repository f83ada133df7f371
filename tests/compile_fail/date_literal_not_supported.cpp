// EXPECT: sitrep: valid EDTF, but not supported
// SPDX-License-Identifier: BSL-1.0
#include <sitrep/value/date.hpp>

using namespace sitrep::literals;
constexpr auto fifties = "1950S3"_date;
