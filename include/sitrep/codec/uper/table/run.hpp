// SPDX-License-Identifier: BSL-1.0
// The door to the tables: a whole object by its table, into octets and out of them.
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

#if SITREP_DETAIL_TABLES  // elsewhere this header, whoever includes it, changes nothing

namespace sitrep { inline namespace SITREP_NAMESPACE { namespace detail {

// Records of plain members go through the first two functions, which are once in a program; read leniently, by a function
// for each type.

[[gnu::noinline]] inline bytes_result write_plain(const std::byte* object, std::byte* out, std::size_t room,
                                                   const std::uint32_t* plan) {
    bit_writer w({out, room});
    put_plain(w, object, plan);
    w.close();
    return written(w);
}
/// `made`: where the object is, and after an error, which is when it returns false, where that is.
[[gnu::noinline]] inline bool read_plain(const std::byte* in, std::size_t size, error* made, const std::uint32_t* plan) {
    strict_reader r({in, size});
    get_plain(r, reinterpret_cast<std::byte*>(made), plan);
    r.finish(0);
    if (r.ok()) return true;
    r.report_to(*std::construct_at(made));
    return false;
}

template <class T>
[[gnu::always_inline]] inline bytes_result write_planned(const T& value, std::byte* out, std::size_t room) {
    plan_room<put_frame, made_plan<T>.whole.room, made_plan<T>.whole.frames> walk;
    plan_writer<bit_writer> w({out, room}, walk.middle(), reinterpret_cast<const std::byte*>(&value), plan_of<T>.data());
    put_answer answer{};
    while (const unsigned number = w.run(answer)) answer = answer_one(number, w, stops_of<T>{});
    w.finish();
    return written(w);
}
template <class Reader, class T>
[[gnu::noinline]] void read_planned(std::span<const std::byte> in, result<T>& made) {
    if constexpr (is_plain_record<T>) {
        Reader r(in);
        get_plain(r, reinterpret_cast<std::byte*>(&*made), plan_of<T>.data());
        settle(r, made);
    } else {
        constexpr plan_part needed = made_plan<T>.whole;
        plan_room<get_frame, needed.room, Reader::lenient ? needed.lenient_frames : needed.frames> walk;
        plan_reader<Reader> r(in, walk.middle(), reinterpret_cast<std::byte*>(&*made), plan_of<T>.data());
        while (const unsigned number = r.run())
            if (r.ok()) finish_one(number, r, stops_of<T>{});
        settle(r, made);
    }
}

/// Types whose objects go by a table at run time.
template <class T>
concept has_table = is_planned<T>;

/// `value` into `out`, by its table.
template <has_table T>
[[gnu::always_inline]] constexpr bytes_result encode_complete(const T& value, std::span<std::byte> out) {
    if (std::is_constant_evaluated()) {
        return encode_members(value, out);
    } else if constexpr (is_plain_record<T>) {
        return write_plain(reinterpret_cast<const std::byte*>(&value), out.data(), out.size(), plan_of<T>.data());
    } else {
        return write_planned(value, out.data(), out.size());
    }
}

/// All of `in` into `made`, by the table of its type.
template <class Reader, has_table T>
[[gnu::always_inline]] constexpr void decode_complete(std::span<const std::byte> in, result<T>& made) {
    if (std::is_constant_evaluated()) {
        decode_members<Reader>(in, made);
    } else if constexpr (is_plain_record<T> && !Reader::lenient) {
        error* const storage = result_access::error_storage(made);
        result_access::set_ok(made, read_plain(in.data(), in.size(), storage, plan_of<T>.data()));
    } else {
        read_planned<Reader>(in, made);
    }
}

}}}  // namespace sitrep::detail

#endif

#endif
