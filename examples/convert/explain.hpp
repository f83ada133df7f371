// SPDX-License-Identifier: BSL-1.0
// The command `explain`, and messages about faults of the decoders.
#ifndef CONVERT_EXPLAIN_HPP
#define CONVERT_EXPLAIN_HPP

#include <sitrep/core/decode_mode.hpp>
#include <sitrep/core/result.hpp>

#include <string>
#include <string_view>

namespace tool {

/// A line for each code, if `name` is ""; else what it means and what to do. Rejects other names.
std::string explain_code(const std::string& name);

/// The message about a fault that `from_json<record>(line, mode)` returned.
std::string describe_fault(std::string_view line, const sitrep::error& e, sitrep::decode_mode mode);

}  // namespace tool

#endif
