// SPDX-License-Identifier: BSL-1.0
// The entry points of a device program with nanopb, like those with sitrep in entry/subject.hpp. MESSAGE names the message.
#ifndef SITREP_TESTS_EMBEDDED_NANOPB_SUBJECT_HPP
#define SITREP_TESTS_EMBEDDED_NANOPB_SUBJECT_HPP

#include "records.pb.h"

#include <cstddef>
#include <span>

#define JOIN_EXPANDED(a, b) a##b
#define JOIN(a, b) JOIN_EXPANDED(a, b)

using message = MESSAGE;
inline constexpr const pb_msgdesc_t* fields = &JOIN(MESSAGE, _msg);

/// The size of the encoding; 0 on failure.
std::size_t nanopb_encode(const message& value, std::span<pb_byte_t> out);
bool nanopb_decode(message& value, std::span<const pb_byte_t> in);

#endif
