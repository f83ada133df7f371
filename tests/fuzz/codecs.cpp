// SPDX-License-Identifier: BSL-1.0
// Instantiates the codecs of all types that the fuzz targets use.
#include "fuzz.hpp"

#include <sitrep/codec/binary.hpp>
#include <sitrep/codec/json.hpp>
#include <sitrep/codec/json_lines.hpp>

namespace fuzz {

using sitrep::decode_mode, sitrep::result;

template <class T> result<T> read_binary(octets in, decode_mode mode) { return sitrep::from_binary<T>(in, mode); }
template <class T> result<octets> write_binary(const T& value, std::span<std::byte> out) {
    return sitrep::to_binary(value, out);
}
template <class T> result<T> read_json(std::string_view in, decode_mode mode) {
    if constexpr (std::is_same_v<T, few_records>) return sitrep::from_json_lines<T>(in, mode);
    else return sitrep::from_json<T>(in, mode);
}
template <class T> result<std::string_view> write_json(const T& value, std::span<char> out) {
    if constexpr (std::is_same_v<T, few_records>) return sitrep::to_json_lines(value, out);
    else return sitrep::to_json(value, out);
}

#define BINARY(type)                                              \
    template result<type> read_binary<type>(octets, decode_mode); \
    template result<octets> write_binary(const type&, std::span<std::byte>);
#define JSON(type)                                                        \
    template result<type> read_json<type>(std::string_view, decode_mode); \
    template result<std::string_view> write_json(const type&, std::span<char>);

BINARY(sitrep::record)
BINARY(few_records)
BINARY(sitrep::report)
BINARY(sitrep::actor)
BINARY(sitrep::place)
BINARY(sitrep::source)
BINARY(sitrep::event)
BINARY(sitrep::claim)
BINARY(sitrep::relation)
BINARY(sitrep::spot)
BINARY(sitrep::date)
BINARY(sitrep::when)
BINARY(sitrep::count)
BINARY(sitrep::position)
BINARY(sitrep::country)
BINARY(sitrep::grade)
BINARY(sitrep::event_id)
BINARY(sitrep::ref)
BINARY(sitrep::extra)
BINARY(sitrep::figure)
BINARY(sitrep::area)
JSON(sitrep::record)
JSON(few_records)
JSON(sitrep::spot)

}  // namespace fuzz
