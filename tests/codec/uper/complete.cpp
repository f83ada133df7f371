// SPDX-License-Identifier: BSL-1.0
#include "codec/octets.hpp"
#include "codec/uper/types.hpp"

#include <sitrep/codec/uper/complete.hpp>

#include <doctest/doctest.h>

#include <array>
#include <cstddef>
#include <span>
#include <string_view>

// complete.hpp without tables: generated code, whatever the settings.

namespace complete_test {

using namespace uper_types;
using sitrep::errc;
using sitrep_test::from_hex, sitrep_test::octets, sitrep_test::same;
namespace detail = sitrep::detail;

template <class T, class Reader = detail::strict_reader>
constexpr sitrep::result<T> decode_members(std::string_view hex) {
    const octets in = from_hex(hex);
    auto decoded = sitrep::detail::result_access::make<T>();
    detail::decode_members<Reader>(in.view(), decoded);
    return decoded;
}

TEST_CASE("complete encodings: the bytes written are a prefix of the buffer") {
    std::array<std::byte, 8> out{};
    const auto written = detail::encode_members<detail::bit_writer>(s4{5, 7, true}, out);
    REQUIRE(written);
    CHECK(same(*written, from_hex("a81c05c00600").view()));
    CHECK(written->data() == out.data());
}

TEST_CASE("complete encodings: a buffer too small is told the size needed; any other error is not") {
    std::array<std::byte, 5> out{};
    const auto short_of_one = detail::encode_members<detail::bit_writer>(s4{5, 7, true}, out);
    REQUIRE_FALSE(short_of_one);
    CHECK(short_of_one.error().code == errc::buffer_too_small);
    CHECK(short_of_one.error().needed == 6);
    const auto out_of_range = detail::encode_members<detail::bit_writer>(s4{16, 7, true}, std::span<std::byte>{});
    REQUIRE_FALSE(out_of_range);
    CHECK(out_of_range.error().code == errc::out_of_range);
    CHECK(out_of_range.error().needed == 0);
}

TEST_CASE("complete encodings: the decoder reads to the end of the input") {
    CHECK(*decode_members<octet>("c8") == octet{200});
    CHECK(decode_members<octet>("c800").error().code == errc::trailing_input);
    CHECK(decode_members<nibble>("51").error().code == errc::padding);
    CHECK(decode_members<nothing>("00"));
    CHECK(decode_members<nothing>("01").error().code == errc::padding);
}

TEST_CASE("complete encodings: the lenient decoder marks the result if it skipped something") {
    const auto skipped = decode_members<with_tail<inner_old>, detail::lenient_reader>("a828039154");
    REQUIRE(skipped);
    CHECK(skipped.skipped());
    const auto complete = decode_members<with_tail<inner>, detail::lenient_reader>("a828039154");
    REQUIRE(complete);
    CHECK_FALSE(complete.skipped());
    CHECK(decode_members<with_tail<inner_old>>("a828039154").error().code == errc::unknown_value);
}

}  // namespace complete_test
