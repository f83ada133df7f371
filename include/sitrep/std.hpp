// SPDX-License-Identifier: BSL-1.0
// Conveniences for hosts, on top of all floors: messages, findings, text output, hashes, std::chrono, floating point, strings,
// vectors and ranges. They use the heap and exceptions of the standard library, so firmware does not include them; sitrep.hpp does not, either.
#ifndef SITREP_STD_HPP
#define SITREP_STD_HPP

#include <sitrep/std/chrono.hpp>
#include <sitrep/std/degrees.hpp>
#include <sitrep/std/faults.hpp>
#include <sitrep/std/findings.hpp>
#include <sitrep/std/hash.hpp>
#include <sitrep/std/help.hpp>
#include <sitrep/std/json_lines.hpp>
#include <sitrep/std/message.hpp>
#include <sitrep/std/output.hpp>
#include <sitrep/std/print.hpp>
#include <sitrep/std/snippet.hpp>

#endif
