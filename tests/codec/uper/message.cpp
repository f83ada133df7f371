// SPDX-License-Identifier: BSL-1.0
#include "codec/octets.hpp"
#include "codec/uper/types.hpp"

#include <sitrep/codec/uper/message.hpp>

#include <doctest/doctest.h>

#include <cstddef>
#include <cstdint>
#include <span>

// One decoder for both modes gives what a strict one and a lenient one give.

namespace message_test {

using namespace uper_types;
using sitrep::decode_mode;
namespace detail = sitrep::detail;

template <class T, class Reader> sitrep::result<T> decode_with(std::span<const std::byte> in) {
    auto decoded = detail::result_access::make<T>();
    detail::decode_members<Reader>(in, decoded);
    return decoded;
}
template <class T> sitrep::result<T> decode_in(decode_mode mode, std::span<const std::byte> in) {
    auto decoded = detail::result_access::make<T>();
    detail::decode_message(in, mode, decoded);
    return decoded;
}
template <class T> bool are_same(const sitrep::result<T>& a, const sitrep::result<T>& b) {
    if (a.has_value() != b.has_value() || a.skipped() != b.skipped()) return false;
    if (a) return *a == *b;
    return a.error().code == b.error().code && a.error().offset == b.error().offset && a.error().bit == b.error().bit &&
           a.error().path == b.error().path;
}

/// Counts the messages that only the lenient decoder accepts.
template <class T> std::size_t compare(std::span<const std::byte> in) {
    const auto strict = decode_in<T>(decode_mode::strict, in), lenient = decode_in<T>(decode_mode::lenient, in);
    CHECK(are_same(strict, decode_with<T, detail::strict_reader>(in)));
    CHECK(are_same(lenient, decode_with<T, detail::lenient_reader>(in)));
    return lenient && !strict ? 1 : 0;
}

/// The same for each cut and each changed bit of a message.
template <class T> std::size_t compare_all(std::string_view hex) {
    sitrep_test::octets in = sitrep_test::from_hex(hex);
    std::size_t differ = 0;
    for (std::size_t n = 0; n <= in.view().size(); ++n) {
        differ += compare<T>(in.view().first(n));
        for (std::size_t bit = 0; bit < n * 8; ++bit) {
            sitrep_test::octets changed = in;
            changed.data[bit / 8] ^= std::byte{0x80} >> bit % 8;
            differ += compare<T>(changed.view().first(n));
        }
    }
    return differ;
}

TEST_CASE("a message decodes as with the reader of its mode, or fails as there") {
    CHECK(compare_all<with_tail<inner_old>>("a828039154") > 10);  // with an addition that it does not know
    CHECK(compare_all<with_tail<inner>>("a828039154") == 0);
    CHECK(compare_all<e3_old>("80") > 0);  // an enum with an addition
    CHECK(compare_all<s4>("a81c05c00600") == 0);
    CHECK(compare_all<list_with_tail>("6a8000ff00") == 0);
}

}  // namespace message_test
