// SPDX-License-Identifier: BSL-1.0
#include "subject.hpp"

#include <pb_encode.h>

std::size_t nanopb_encode(const message& value, std::span<pb_byte_t> out) {
    pb_ostream_t stream = pb_ostream_from_buffer(out.data(), out.size());
    return pb_encode(&stream, fields, &value) ? stream.bytes_written : 0;
}
