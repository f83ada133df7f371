// SPDX-License-Identifier: BSL-1.0
// The command `explain`, and messages about faults of the decoders.
#ifndef CONVERT_EXPLAIN_HPP
#define CONVERT_EXPLAIN_HPP

#include <string>

namespace tool {

/// A line for each code, if `name` is ""; else what it means and what to do. Rejects other names.
std::string explain_code(const std::string& name);

}  // namespace tool

#endif
