// SPDX-License-Identifier: BSL-1.0
#include "subject.hpp"

#include <sitrep/codec/binary.hpp>

template <class T> sitrep::result<std::span<const std::byte>> binary_encode(const T& value, std::span<std::byte> out) {
    return sitrep::to_binary(value, out);
}
template sitrep::result<std::span<const std::byte>> binary_encode(const subject&, std::span<std::byte>);
