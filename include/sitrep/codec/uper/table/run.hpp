// SPDX-License-Identifier: BSL-1.0
// The door to the tables: encodes and decodes complete objects of the types that have a table.
#ifndef SITREP_CODEC_UPER_TABLE_RUN_HPP
#define SITREP_CODEC_UPER_TABLE_RUN_HPP

#include <sitrep/codec/uper/bits.hpp>
#include <sitrep/codec/uper/complete.hpp>
#include <sitrep/codec/uper/decode_primitives.hpp>
#include <sitrep/codec/uper/table/compile.hpp>
#include <sitrep/codec/uper/table/decode.hpp>
#include <sitrep/codec/uper/table/encode.hpp>
#include <sitrep/core/config.hpp>
#include <sitrep/core/result.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <type_traits>

#if SITREP_DETAIL_TABLES  // without it this header changes nothing, so that it can be included anywhere

namespace sitrep { inline namespace SITREP_NAMESPACE { namespace detail {

// Flat structs share the next two functions, each once in a program. Lenient decoding has a function for each type
// instead.

[[gnu::noinline]] inline bytes_result run_flat_encoder(const std::byte* object, std::byte* out, std::size_t capacity,
                                                       const std::uint32_t* table) {
    bit_writer w(out, capacity);
    encode_flat(w, object, table);
    w.close();
    return written(w);
}
/// `target`: the object; after an error, which is when this returns false, the error is at the same address.
[[gnu::noinline]] inline bool run_flat_decoder(const std::byte* in, std::size_t size, error* target,
                                               const std::uint32_t* table) {
    strict_reader r(in, size);
    decode_flat(r, reinterpret_cast<std::byte*>(target), table);
    r.finish(0);
    if (r.ok()) return true;
    r.report_to(*std::construct_at(target));
    return false;
}

template <class T>
[[gnu::always_inline]] inline bytes_result run_encoder(const T& value, std::byte* out, std::size_t capacity) {
    constexpr auto& table = compiled_table<T>;
    using frame = std::conditional_t<table.extends, extended_encode_frame<table.extends_far>, encode_frame>;
    interpreter_stack<frame, table.needs.scratch, table.needs.frames> stack;
    table_encoder<bit_writer, frame> w({out, capacity}, stack.first_frame(), reinterpret_cast<const std::byte*>(&value),
                                       table_of<T>.data());
    callout_answer latest{};
    while (const unsigned number = w.resume(latest)) latest = answer(number, w, callouts_of<T>{});
    w.finish();
    return written(w);
}
template <class Reader, class T> [[gnu::noinline]] void run_decoder(std::span<const std::byte> in, result<T>& decoded) {
    if constexpr (is_flat<T>) {
        Reader r(in.data(), in.size());
        decode_flat(r, reinterpret_cast<std::byte*>(&*decoded), table_of<T>.data());
        settle(r, decoded);
    } else {
        constexpr table_part needs = compiled_table<T>.needs;
        using frame = std::conditional_t<compiled_table<T>.extends, extended_decode_frame, decode_frame>;
        interpreter_stack<frame, needs.scratch, Reader::can_skip ? needs.lenient_frames : needs.frames> stack;
        [[maybe_unused]] dropped_element<Reader::can_skip ? needs.dropped : 0> dropped;
        table_decoder<Reader, frame> r(in, stack.first_frame(), reinterpret_cast<std::byte*>(&*decoded),
                                       table_of<T>.data(), dropped.bytes);
        while (const unsigned number = r.resume())
            if (r.ok()) finish(number, r, callouts_of<T>{});
        settle(r, decoded);
    }
}

/// Encodes `value` to `out`. Not in constant expressions.
template <has_table T>
[[gnu::always_inline]] inline bytes_result encode_by_table(const T& value, std::span<std::byte> out) {
    if constexpr (is_flat<T>)
        return run_flat_encoder(reinterpret_cast<const std::byte*>(&value), out.data(), out.size(), table_of<T>.data());
    else return run_encoder(value, out.data(), out.size());
}
/// Decodes all of `in` to `decoded`, a new T. Not in constant expressions.
template <class Reader, has_table T>
[[gnu::always_inline]] inline void decode_by_table(std::span<const std::byte> in, result<T>& decoded) {
    if constexpr (is_flat<T> && !Reader::can_skip) {
        error* const storage = result_access::error_storage(decoded);
        result_access::set_ok(decoded, run_flat_decoder(in.data(), in.size(), storage, table_of<T>.data()));
    } else {
        run_decoder<Reader>(in, decoded);
    }
}

}}}  // namespace sitrep::detail

#endif

#endif
