// SPDX-License-Identifier: BSL-1.0
#include "subject.hpp"

#include <sitrep/codec/binary.hpp>

template <class T> sitrep::result<T> binary_decode(std::span<const std::byte> in) { return sitrep::from_binary<T>(in); }
template sitrep::result<subject> binary_decode<subject>(std::span<const std::byte>);
