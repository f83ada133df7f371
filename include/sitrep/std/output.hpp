// SPDX-License-Identifier: BSL-1.0
// Encodings into std::string and std::vector.
#ifndef SITREP_STD_OUTPUT_HPP
#define SITREP_STD_OUTPUT_HPP

#include <sitrep/codec/binary.hpp>
#include <sitrep/codec/json.hpp>
#include <sitrep/core/config.hpp>
#include <sitrep/core/result.hpp>
#include <sitrep/std/buffer.hpp>

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace sitrep { inline namespace SITREP_NAMESPACE {

/// The JSON of a value. std::nullopt if it has none: then `why`, if given, is the error of `to_json`. Linear.
template <class T> std::optional<std::string> to_json_string(const T& value, error* why = nullptr) {
    return detail::write_all<std::string>([&value](std::string& out) { return to_json(value, std::span<char>(out)); },
                                          why);
}

/// The binary encoding of a value. std::nullopt if it has none: then `why`, if given, is the error of `to_binary`. Linear.
template <class T> std::optional<std::vector<std::byte>> to_binary_vector(const T& value, error* why = nullptr) {
    return detail::write_all<std::vector<std::byte>>(
        [&value](std::vector<std::byte>& out) { return to_binary(value, std::span<std::byte>(out)); }, why);
}

}}  // namespace sitrep

#endif
