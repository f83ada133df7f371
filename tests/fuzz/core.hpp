// SPDX-License-Identifier: BSL-1.0
// The work of one core, see cores.hpp. Each core includes this header in a translation unit of its own, with its own
// SITREP_SMALL. All is in an unnamed namespace, so that the cores share nothing.
#ifndef SITREP_TESTS_FUZZ_CORE_HPP
#define SITREP_TESTS_FUZZ_CORE_HPP

#include "build.hpp"
#include "cores.hpp"

#include <sitrep/analysis/check.hpp>
#include <sitrep/codec/binary.hpp>
#include <sitrep/codec/json.hpp>
#include <sitrep/codec/json_lines.hpp>
#include <sitrep/record/record.hpp>

#include <cstddef>
#include <span>
#include <string_view>
#include <type_traits>

// The name of a function of this core; those of g++ have another one than those of the target's compiler.
#ifdef FUZZ_GCC
#define CORE_FUNCTION(name) name##_gcc
#else
#define CORE_FUNCTION(name) name
#endif

namespace fuzz { namespace {

using list_of_records = sitrep::records<16>;

void set_error(answer& a, const sitrep::error& e) {
    a.code = static_cast<unsigned>(e.code);
    a.bit = std::size_t{e.offset} * 8 + e.bit;
}

template <class T> answer decode_as(const task& t) {
    answer a;
    const auto decoded = sitrep::from_binary<T>(t.in, t.lenient ? sitrep::lenient : sitrep::decode_mode::strict);
    if (!decoded) {
        set_error(a, decoded.error());
        return a;
    }
    a.skipped = decoded.skipped();
    const auto again = sitrep::to_binary(*decoded, t.room);
    if (again) a.binary = *again;
    else set_error(a, again.error());
    return a;
}

answer decode(const task& t) {
    switch (t.type) {
        case 0: return decode_as<sitrep::record>(t);
        case 1: return decode_as<sitrep::spot>(t);
        case 2: return decode_as<list_of_records>(t);
        case 3: return decode_as<without_additions>(t);
        default: return decode_as<with_additions>(t);
    }
}

bool is_same(std::span<const std::byte> a, std::span<const std::byte> b) {
    return std::string_view(reinterpret_cast<const char*>(a.data()), a.size()) ==
           std::string_view(reinterpret_cast<const char*>(b.data()), b.size());
}

template <class T> auto json_of(const T& value, std::span<char> out) {
    if constexpr (std::is_same_v<T, list_of_records>) return sitrep::to_json_lines(value, out);
    else return sitrep::to_json(value, out);
}
template <class T> auto value_of(std::string_view text) {
    if constexpr (std::is_same_v<T, list_of_records>) return sitrep::from_json_lines<T>(text);
    else return sitrep::from_json<T>(text);
}

/// "" if the encodings of the value are as they should be. A wire form has no JSON, and not always a comparison.
template <class T, bool IsWire> const char* examine(const T& value, validity expected, const task& t, answer& a) {
    const auto binary = sitrep::to_binary(value, t.room);
    if (!binary) {
        set_error(a, binary.error());
        if (expected == validity::valid) return "a valid value encodes to binary";
        if (binary.error().code == sitrep::errc::none || binary.error().offset > t.room.size())
            return "an error of to_binary has a code and an offset in the buffer";
    } else {
        if (expected == validity::invalid) return "to_binary refuses an invalid value";
        a.binary = *binary;
        const auto short_of = sitrep::to_binary(value, std::span(short_room).first(binary->size() - 1));
        if (short_of || short_of.error().code != sitrep::errc::buffer_too_small ||
            short_of.error().needed != binary->size())
            return "a buffer that lacks a byte is too small, and the error says how much is needed";
        const auto back = sitrep::from_binary<T>(*binary);
        if (!back || back.skipped()) return "an encoding decodes strictly";
        if constexpr (!IsWire)
            if (!(*back == value)) return "an encoding decodes to the same value";
        const auto again = sitrep::to_binary(*back, short_room);
        if (!again || !is_same(*again, *binary)) return "a decoded value encodes to the same bytes";
    }
    if constexpr (!IsWire) {
        const auto json = json_of(value, t.json_room);
        if (!json) {
            a.json_code = static_cast<unsigned>(json.error().code);
            a.json_offset = json.error().offset;
            if (expected == validity::valid) return "a valid value has a JSON form";
            if (json.error().code == sitrep::errc::none || json.error().offset > t.json_room.size())
                return "an error of to_json has a code and an offset in the buffer";
        } else {
            if (expected == validity::invalid) return "to_json refuses an invalid value";
            a.json = *json;
            const auto back = value_of<T>(*json);
            if (!back || back.skipped()) return "a JSON form is read strictly";
            if (!(*back == value)) return "a JSON form is read as the same value";
        }
        if constexpr (requires { sitrep::check(value); }) {
            const auto found = sitrep::check(value);
            for (const auto& f : found)
                if (explain(f.code).empty()) return "a finding has an explanation";
        }
    }
    return "";
}

template <class T, bool IsWire = false> answer build_as(const task& t) {
    static T value;
    value = T{};
    builder b(t.in);
    b.make<sitrep::detail::no_constraint>(value);
    answer a;
    a.broken = examine<T, IsWire>(value, b.found(), t, a);
    return a;
}

answer build(const task& t) {
    using namespace sitrep;
    switch (t.type) {
        case 0: return build_as<list_of_records>(t);
        case 1: return build_as<without_additions>(t);
        case 2: return build_as<spot>(t);
        case 3: return build_as<detail::date_wire, true>(t);
        case 4: return build_as<detail::when_wire, true>(t);
        case 5: return build_as<detail::count_wire, true>(t);
        case 6: return build_as<detail::position_wire, true>(t);
        case 7: return build_as<detail::country_wire, true>(t);
        case 8: return build_as<detail::grade_wire, true>(t);
        case 9: return build_as<detail::ref_wire, true>(t);
        case 10: return build_as<detail::id_wire, true>(t);
        case 11: return build_as<count>(t);
        case 12: return build_as<when>(t);
        case 13: return build_as<with_additions>(t);
        default: return build_as<record>(t);
    }
}

}}  // namespace fuzz

#endif
