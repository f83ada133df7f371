// SPDX-License-Identifier: BSL-1.0
#include "codec/octets.hpp"
#include "codec/uper/types.hpp"

#include <sitrep/codec/uper/byte_buffer.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace byte_buffer_test {

using namespace uper_types;
using namespace sitrep::detail;
using sitrep::errc;

static_assert(output_buffer<std::span<std::byte>&> && output_buffer<std::array<std::uint8_t, 3>&>);
static_assert(output_buffer<char (&)[3]> && output_buffer<std::vector<std::byte>&> && output_buffer<std::string&>);
static_assert(!output_buffer<const char (&)[3]> && !output_buffer<std::string_view&> && !output_buffer<int (&)[3]>);
static_assert(!output_buffer<signed char (&)[3]> && !output_buffer<char16_t (&)[3]> && !output_buffer<std::byte*>);
static_assert(input_buffer<const char (&)[3]> && input_buffer<std::string_view&> &&
              input_buffer<const std::vector<std::uint8_t>&>);
static_assert(!input_buffer<int (&)[3]> && !input_buffer<const char*> && !input_buffer<std::u8string_view>);

/// s4{5, 7, true} in bytes of this type.
template <class Byte>
constexpr std::array<Byte, 6> encoding{Byte(0xA8), Byte(0x1C), Byte(0x05), Byte(0xC0), Byte(0x06), Byte(0x00)};

template <class Byte> constexpr bool encodes(std::size_t room) {
    std::array<Byte, 8> out{};
    const auto written = encode_to(s4{5, 7, true}, std::span<Byte>(out).first(room));
    if (room < 6)
        return !written && written.error().code == errc::buffer_too_small && written.error().needed == 6 &&
               written.error().offset == room;
    return written && written->data() == out.data() &&
           std::equal(written->begin(), written->end(), encoding<Byte>.begin(), encoding<Byte>.end());
}
static_assert(encodes<std::uint8_t>(6) && encodes<char>(6) && encodes<std::uint8_t>(8) && encodes<char>(5) &&
              encodes<std::uint8_t>(0));

TEST_CASE_TEMPLATE("byte buffers: encoding into each byte type", Byte, std::byte, std::uint8_t, char) {
    for (std::size_t room = 0; room <= 8; ++room) {
        INFO("room: ", room);
        CHECK(encodes<Byte>(room));
    }
}

template <class Byte> constexpr bool converts() {
    return with_std_bytes(std::span<const Byte>(encoding<Byte>), [](std::span<const std::byte> bytes) {
        return std::equal(bytes.begin(), bytes.end(), encoding<std::byte>.begin(), encoding<std::byte>.end());
    });
}
static_assert(converts<std::uint8_t>() && converts<char>());

TEST_CASE_TEMPLATE("byte buffers: the bytes of an input of each type", Byte, std::uint8_t, char) {
    CHECK(converts<Byte>());
    const auto& in = encoding<Byte>;
    CHECK(static_cast<const void*>(as_std_bytes(std::span<const Byte>(in)).data()) == in.data());
}

constexpr bool copies_up_to_the_limit() {
    std::array<char, constant_input_limit> in{};
    in.back() = 'x';
    const constant_input<constant_input_limit> copy{std::span<const char>(in)};
    return copy.view().size() == constant_input_limit && copy.view().back() == std::byte{'x'};
}
static_assert(copies_up_to_the_limit());

}  // namespace byte_buffer_test
