// SPDX-License-Identifier: BSL-1.0
// Buffers that are not of bytes, and types without a binary form.
#include <sitrep/codec/binary.hpp>

using namespace sitrep;
int numbers[4];

// EXPECT: sitrep: to_binary writes to a buffer
auto written = to_binary(true, numbers);

// EXPECT: sitrep: from_binary reads from a buffer
auto read = from_binary<bool>(numbers);

// EXPECT: sitrep: unsupported type: floating point rounds
constexpr auto capacity = binary_capacity<double>;
