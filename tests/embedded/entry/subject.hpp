// SPDX-License-Identifier: BSL-1.0
// The entry points of a device program, as a test proves and measures them: one translation unit for each direction and
// format. SUBJECT names the record that they encode and decode.
#ifndef SITREP_TESTS_EMBEDDED_ENTRY_SUBJECT_HPP
#define SITREP_TESTS_EMBEDDED_ENTRY_SUBJECT_HPP

#include "fifteen.hpp"
#include "grown.hpp"

#include <sitrep/core/result.hpp>
#include <sitrep/record/record.hpp>

#include <cstddef>
#include <span>
#include <string_view>

#ifndef SUBJECT
#define SUBJECT sitrep::record
#endif

using subject = SUBJECT;

template <class T> sitrep::result<std::span<const std::byte>> binary_encode(const T& value, std::span<std::byte> out);
template <class T> sitrep::result<T> binary_decode(std::span<const std::byte> in);
template <class T> sitrep::result<std::string_view> json_write(const T& value, std::span<char> out);
template <class T> sitrep::result<T> json_read(std::string_view in);

#endif
