// SPDX-License-Identifier: BSL-1.0
#include "subject.hpp"

#include <pb_decode.h>

bool nanopb_decode(message& value, std::span<const pb_byte_t> in) {
    pb_istream_t stream = pb_istream_from_buffer(in.data(), in.size());
    return pb_decode(&stream, fields, &value);
}
