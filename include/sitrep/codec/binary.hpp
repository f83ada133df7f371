// SPDX-License-Identifier: BSL-1.0
// Compact binary: canonical UPER of the ASN.1 module that the descriptions stand for. See the README, "The wire format".
#ifndef SITREP_CODEC_BINARY_HPP
#define SITREP_CODEC_BINARY_HPP

#include <sitrep/codec/uper_decode.hpp>
#include <sitrep/codec/uper_encode.hpp>
#include <sitrep/codec/uper_plan.hpp>
#include <sitrep/codec/uper_plan_get.hpp>
#include <sitrep/codec/uper_plan_put.hpp>
#include <sitrep/core/reading.hpp>
#include <sitrep/core/result.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <type_traits>

namespace sitrep { inline namespace v0 {

namespace detail {

using octets_result = result<std::span<const std::byte>>;

/// What a finished writer gives back.
constexpr octets_result written(const bit_writer& w) {
    octets_result made{std::span<const std::byte>(w.data(), w.size())};
    if (w.ok()) return made;
    error& e = made.fail();
    w.describe(e);
    if (e.code == errc::no_room) e.needed = static_cast<std::uint32_t>(w.size());
    return made;
}

/// What a reader that came to its end gives back.
template <class Reader, class T>
constexpr void settle(Reader& r, result<T>& made) {
    r.finish(0);
    if (!r.ok()) r.describe(made.fail());
    else if (r.skipped) made.mark_skipped();
}

#if SITREP_DETAIL_PLANS
// Records of plain members go through the first two functions, which are once in a program; read leniently, by a function
// for each type.

[[gnu::noinline]] inline octets_result write_plain(const std::byte* object, std::byte* out, std::size_t room,
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
    r.describe(*std::construct_at(made));
    return false;
}

template <class T>
[[gnu::always_inline]] inline octets_result write_planned(const T& value, std::byte* out, std::size_t room) {
    plan_room<put_frame, made_plan<T>.whole.room, made_plan<T>.whole.frames> walk;
    plan_writer w({out, room}, walk.middle(), reinterpret_cast<const std::byte*>(&value), plan_of<T>.data());
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
#endif

template <class Reader, class T>
[[gnu::always_inline]] constexpr void read_binary(std::span<const std::byte> in, result<T>& made) {
#if SITREP_DETAIL_PLANS
    if constexpr (is_planned<T>) {
        if (!std::is_constant_evaluated()) {
            if constexpr (is_plain_record<T> && !Reader::lenient)
                return made.settle(read_plain(in.data(), in.size(), made.error_place(), plan_of<T>.data()));
            else
                return read_planned<Reader>(in, made);
        }
    }
#endif
    Reader r(in);
    decode<no_options>(r, *made);
    settle(r, made);
}

}  // namespace detail

/// Writes `value` into `out` and returns the part that it took: the complete encoding of X.691 11.1, at least one octet.
/// Errors: no_room, with the octets needed in `needed`; out_of_range, missing, too_long, unknown_value where
/// the value itself cannot be written. Linear; no heap.
template <class T>
constexpr result<std::span<const std::byte>> to_binary(const T& value, std::span<std::byte> out) {
#if SITREP_DETAIL_PLANS
    if constexpr (detail::is_planned<T>) {
        if (!std::is_constant_evaluated()) {
            if constexpr (detail::is_plain_record<T>)
                return detail::write_plain(reinterpret_cast<const std::byte*>(&value), out.data(), out.size(),
                                           detail::plan_of<T>.data());
            else
                return detail::write_planned(value, out.data(), out.size());
        }
    }
#endif
    detail::bit_writer w(out);
    detail::encode<detail::no_options>(w, value);
    w.finish();
    return detail::written(w);
}

/// Reads a T from all of `in`. Strict: accepts only what `to_binary` of the same types writes. Lenient: passes over
/// additions that this version does not know; `skipped()` then says that there were some.
/// Any octets are safe: it reads no more than them, in linear time, and gives a value or a located error.
template <class T>
[[gnu::always_inline]] constexpr result<std::remove_cv_t<T>> from_binary(std::span<const std::byte> in,
                                                                         reading mode = reading::strict) {
    using made_type = result<std::remove_cv_t<T>>;
    made_type made{typename made_type::in_place{}};
    if (mode == reading::lenient) detail::read_binary<detail::lenient_reader>(in, made);
    else detail::read_binary<detail::strict_reader>(in, made);
    return made;
}

namespace detail {
template <const auto& value>
consteval std::size_t binary_size() {
    bit_writer w{{}};
    encode<no_options>(w, value);
    w.finish();
    return w.size();
}
}  // namespace detail

/// The binary form of a constexpr object as a constant array, made by the compiler: put it in flash and send it.
template <const auto& value>
inline constexpr auto binary_of = [] {
    std::array<std::byte, detail::binary_size<value>()> octets{};
    if (!to_binary(value, octets)) detail::compile_error("sitrep: this object has no binary form");
    return octets;
}();

}}  // namespace sitrep::v0

#endif
