// SPDX-License-Identifier: BSL-1.0
// A buffer that grows to what is written into it.
#ifndef SITREP_STD_BUFFER_HPP
#define SITREP_STD_BUFFER_HPP

#include <sitrep/core/config.hpp>
#include <sitrep/core/result.hpp>

#include <optional>

namespace sitrep { inline namespace SITREP_NAMESPACE { namespace detail {

/// What `write` fills, in a buffer that is large enough. std::nullopt after an error, which goes to `why` if that is given.
template <class Buffer, class Write> std::optional<Buffer> write_all(Write write, error* why) {
    Buffer buffer(256, typename Buffer::value_type{});
    for (;;) {
        const auto written = write(buffer);
        if (written) {
            buffer.resize(written->size());
            return buffer;
        }
        if (written.error().code != errc::buffer_too_small) {
            if (why != nullptr) *why = written.error();
            return std::nullopt;
        }
        buffer.resize(written.error().needed);
    }
}

}}}  // namespace sitrep::detail

#endif
