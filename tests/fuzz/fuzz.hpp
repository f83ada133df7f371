// SPDX-License-Identifier: BSL-1.0
// Functions that the fuzz targets share. codecs.cpp compiles the codecs once for all targets.
#ifndef SITREP_TESTS_FUZZ_FUZZ_HPP
#define SITREP_TESTS_FUZZ_FUZZ_HPP

#include "../codec/octets.hpp"

#include <sitrep/core/decode_mode.hpp>
#include <sitrep/core/result.hpp>
#include <sitrep/record/record.hpp>

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <span>
#include <string_view>

/// The entry point of a target: libFuzzer or replay.cpp calls it with each input.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace fuzz {

using octets = std::span<const std::byte>;
using sitrep_test::same;
using few_records = sitrep::records<16>;

inline octets octets_of(const std::uint8_t* data, std::size_t size) { return std::as_bytes(std::span(data, size)); }
inline std::string_view text_of(octets in) { return {reinterpret_cast<const char*>(in.data()), in.size()}; }

/// Aborts unless the property holds.
inline void require(bool holds, const char* property) {
    if (holds) return;
    std::fprintf(stderr, "property does not hold: %s\n", property);
    std::abort();
}

template <class T> sitrep::result<T> read_binary(octets in, sitrep::decode_mode mode = {});
template <class T> sitrep::result<octets> write_binary(const T& value, std::span<std::byte> out);
template <class T> sitrep::result<T> read_json(std::string_view in, sitrep::decode_mode mode = {});  // records only
template <class T> sitrep::result<std::string_view> write_json(const T& value, std::span<char> out);

/// Calls `f` with a null pointer to each type that binary.cpp decodes.
template <class F> void for_each_type(F&& f) {
    using namespace sitrep;
    const auto all = [&]<class... Ts>(const choice<Ts...>*) { (f(static_cast<const Ts*>(nullptr)), ...); };
    all(static_cast<const choice<record, few_records, report, actor, place, source, event, claim, relation, spot, date,
                                 when, count, position, country, grade, event_id, ref, extra, figure, area>*>(nullptr));
}

// Buffers for the longest encoding of any value.
inline std::byte binary_room[1 << 16];
inline char json_room[1 << 18];

}  // namespace fuzz

#endif
