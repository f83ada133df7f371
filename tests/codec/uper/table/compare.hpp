// SPDX-License-Identifier: BSL-1.0
// Compares the interpreters of tables with generated code: both must give the same of every input.
// Only meaningful where tables exist (SITREP_DETAIL_TABLES): elsewhere to_binary is generated code itself.
#ifndef SITREP_TESTS_CODEC_UPER_TABLE_COMPARE_HPP
#define SITREP_TESTS_CODEC_UPER_TABLE_COMPARE_HPP

#include "codec/octets.hpp"
#include "support.hpp"

#include <sitrep/codec/binary.hpp>
#include <sitrep/codec/journal/crc32c.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <type_traits>

#if SITREP_DETAIL_TABLES

namespace compare_tables {

inline constexpr std::size_t capacity = 400;  // of the encodings of all samples

/// What decoding some octets gives: a code and its bit; or the object, as the checksum of its encoding.
struct answer {
    sitrep::errc code{};
    std::size_t bit{};
    bool skipped{};
    std::uint32_t again{};
    friend constexpr bool operator==(const answer&, const answer&) = default;
};

inline answer answer_of(const sitrep::error& e, bool skipped, std::uint32_t again) {
    return {e.code, std::size_t{e.offset} * 8 + e.bit, skipped, again};
}
template <class T> answer answer_of(const sitrep::result<T>& read) {
    if (!read) return answer_of(read.error(), false, 0);
    std::byte buffer[capacity]{};
    const auto written = sitrep::detail::encode_members<sitrep::detail::bit_writer>(
        *read, std::span<std::byte>(buffer));  // the same for both
    if (!written) return answer_of(written.error(), read.skipped(), 1);
    return {sitrep::errc::none, 0, read.skipped(), sitrep::crc32c(*written)};
}

template <class Reader, class T> sitrep::result<T> decode_members(std::span<const std::byte> in) {
    auto decoded = sitrep::detail::result_access::make<T>();
    sitrep::detail::decode_members<Reader>(in, decoded);
    return decoded;
}

/// The encoder gives the same octets, or the same error, as generated code.
template <class T> void check_encoder(const T& value, std::size_t room = capacity) {
    std::byte a[capacity]{}, b[capacity]{};
    const auto by_table = sitrep::to_binary(sitrep_test::at_run_time(value), std::span(a).first(room));
    const auto by_members = sitrep::detail::encode_members<sitrep::detail::bit_writer>(value, std::span(b).first(room));
    REQUIRE(static_cast<bool>(by_table) == static_cast<bool>(by_members));
    if (by_table) CHECK(sitrep_test::same(*by_table, *by_members));
    else CHECK(by_table.error() == by_members.error());
}

/// The decoders, strict and lenient, give the same answer as generated code; and so does the encoder of what they read.
template <class T> void check_decoder(std::span<const std::byte> in) {
    using namespace sitrep::detail;
    const auto read = sitrep::from_binary<T>(in);
    CHECK(answer_of(read) == answer_of(decode_members<strict_reader, T>(in)));
    if (read) check_encoder(*read);
    CHECK(answer_of(sitrep::from_binary<T>(in, sitrep::decode_mode::lenient)) ==
          answer_of(decode_members<lenient_reader, T>(in)));
}

}  // namespace compare_tables

#endif

#endif
