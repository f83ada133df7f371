// SPDX-License-Identifier: BSL-1.0
// The command `explain`, and messages about faults of the decoders.
#ifndef CONVERT_EXPLAIN_HPP
#define CONVERT_EXPLAIN_HPP

#include <sitrep/analysis/finding.hpp>
#include <sitrep/core/result.hpp>

#include <string>
#include <string_view>

namespace tool {

/// The name of a code, as in brackets at the end of a message.
std::string_view name_of_code(sitrep::errc code);
std::string_view name_of_code(sitrep::finding_code code);

/// A line for each code, if `name` is ""; else what it means and what to do. `name` may have its brackets. Rejects other names.
std::string explain_code(std::string name);

}  // namespace tool

#endif
