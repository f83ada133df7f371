// SPDX-License-Identifier: BSL-1.0
#include <sitrep/codec/journal/cobs.hpp>

#include "support.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <random>
#include <string_view>
#include <vector>

namespace {

struct octets {
    std::array<std::byte, 1024> data{};
    std::size_t size{};

    constexpr octets() = default;
    constexpr octets(std::initializer_list<unsigned> list) {
        for (const unsigned octet : list) add(static_cast<std::byte>(octet));
    }
    constexpr void add(std::byte octet) { data[size++] = octet; }
    /// `count` octets from `first` on, each one more than the one before.
    constexpr octets& run(unsigned first, unsigned count) {
        for (; count != 0; --count) add(static_cast<std::byte>(first++));
        return *this;
    }
    friend constexpr bool operator==(const octets&, const octets&) = default;
};

constexpr octets encode(const octets& in) {
    octets out;
    sitrep::detail::cobs_encode([&in](std::size_t i) { return in.data[i]; }, in.size,
                                [&out](std::byte octet) { out.add(octet); });
    return out;
}

/// The same by blocks, in parts of `part` octets.
constexpr octets encode_parts(const octets& in, std::size_t part) {
    octets out;
    sitrep::detail::cobs_writer writer(out.data.data());
    for (std::size_t at = 0; at < in.size; at += part)
        writer.write(in.data.data() + at, (std::min)(part, in.size - at));
    out.size = static_cast<std::size_t>(writer.finish() - out.data.data());
    return out;
}

struct decoded {
    octets out;
    bool whole;
};
constexpr decoded decode(const octets& in) {
    sitrep::detail::cobs_decoder decoder;
    octets out;
    for (std::size_t i = 0; i < in.size; ++i)
        if (std::byte octet{}; decoder.push(in.data[i], octet)) out.add(octet);
    return {out, decoder.complete()};
}

/// The same by blocks, in parts of `part` octets, to a buffer of 1024 or just so many.
constexpr decoded decode_parts(const octets& in, std::size_t part, std::size_t capacity = 1024) {
    sitrep::detail::cobs_decoder decoder;
    octets out;
    for (std::size_t i = 0; i < in.size;) {
        const std::size_t size = (std::min)(part, in.size - i);
        const auto done = decoder.take(in.data.data() + i, size, out.data.data() + out.size, capacity - out.size);
        out.size += done.written;
        i += done.taken;
        if (done.taken != size) break;
    }
    for (std::size_t i = out.size; i != out.data.size(); ++i) out.data[i] = {};  // it may hold anything
    return {out, decoder.complete()};
}

struct row {
    std::string_view name;
    octets plain, encoded;
};

/// The examples of the paper and of https://en.wikipedia.org/wiki/Consistent_Overhead_Byte_Stuffing, and the borders.
constexpr row rows[] = {
    {"nothing", {}, {1}},
    {"a zero", {0}, {1, 1}},
    {"two zeros", {0, 0}, {1, 1, 1}},
    {"a zero in the middle", {0, 0x11, 0}, {1, 2, 0x11, 1}},
    {"one zero of four", {0x11, 0x22, 0, 0x33}, {3, 0x11, 0x22, 2, 0x33}},
    {"no zero", {0x11, 0x22, 0x33, 0x44}, {5, 0x11, 0x22, 0x33, 0x44}},
    {"zeros at the end", {0x11, 0, 0, 0}, {2, 0x11, 1, 1, 1}},
    {"253 octets", octets{}.run(1, 253), octets{254}.run(1, 253)},
    {"254 octets", octets{}.run(1, 254), octets{255}.run(1, 254)},
    {"a zero and 254 octets", octets{}.run(0, 255), octets{1, 255}.run(1, 254)},
    {"255 octets", octets{}.run(1, 255), octets{255}.run(1, 254).run(2, 1).run(255, 1)},
    {"254 octets and a zero", octets{}.run(1, 254).run(0, 1), octets{255}.run(1, 254).run(1, 1).run(1, 1)},
    {"253 octets and a zero", octets{}.run(2, 253).run(0, 1), octets{254}.run(2, 253).run(1, 1)},
    {"253 octets, a zero and one", octets{}.run(3, 253).run(0, 2), octets{254}.run(3, 253).run(2, 1).run(1, 1)},
};

/// Other encoders put a 01 after a last full block: it means nothing.
constexpr row other_form = {"254 octets and a 01", octets{}.run(1, 254), octets{255}.run(1, 254).run(1, 1)};

constexpr auto agrees = [](const row& r) {
    const decoded back = decode(r.encoded);
    const decoded by_block = decode_parts(r.encoded, 1000);
    return encode(r.plain) == r.encoded && back.whole && back.out == r.plain &&
           encode_parts(r.plain, 1000) == r.encoded && encode_parts(r.plain, 3) == r.encoded && by_block.whole &&
           by_block.out == r.plain && r.encoded.size <= sitrep::detail::cobs_size(r.plain.size);
};

constexpr row wrong = {"a zero, badly stuffed", {0}, {1, 2, 1}};

struct cut_row {
    std::string_view name;
    octets encoded;
};
constexpr cut_row cut_rows[] = {
    {"a code and nothing after it", {2}},
    {"one octet too few", {4, 0x11, 0x22}},
    {"the second block cut", {2, 0x11, 3, 0x22}},
    {"a full block cut", octets{255}.run(1, 253)},
};
constexpr auto is_cut = [](const cut_row& r) {
    return !decode(r.encoded).whole && !decode_parts(r.encoded, 1000).whole;
};

/// Each place of the first zero, or none, in each number of octets.
constexpr bool copies_to_zero() {
    for (std::size_t n = 0; n <= 24; ++n) {
        for (std::size_t zero = 0; zero <= n; ++zero) {
            octets in, out;
            for (std::size_t i = 0; i != n; ++i)
                in.data[i] = i == zero ? std::byte{0} : static_cast<std::byte>(255 - i * 127);
            if (sitrep::detail::copy_to_zero(in.data.data(), n, out.data.data()) != zero ||
                sitrep::detail::count_to_zero(in.data.data(), n) != zero)
                return false;
            for (std::size_t i = 0; i != 32; ++i)
                if (out.data[i] != (i < zero ? in.data[i] : std::byte{0})) return false;
        }
    }
    return true;
}

}  // namespace

static_assert(sitrep_test::first_wrong<rows, agrees>() == sitrep_test::no_row);
static_assert(sitrep_test::first_wrong<cut_rows, is_cut>() == sitrep_test::no_row);
static_assert(decode(other_form.encoded).whole && decode(other_form.encoded).out == other_form.plain);
static_assert(copies_to_zero());
static_assert(!agrees(wrong) && !is_cut({"whole", {1}}), "the harness sees what does not agree");

TEST_CASE("COBS of known octets, both ways") {
    sitrep_test::check_all(rows, agrees);
    sitrep_test::check_all(cut_rows, is_cut);
    CHECK(!agrees(sitrep_test::at_run_time(wrong)));
}

TEST_CASE("blocks are copied to their first zero, and nothing is written after it") { CHECK(copies_to_zero()); }

TEST_CASE("COBS of any octets holds no zero, is no longer than promised and comes back") {
    std::mt19937 random(3);
    for (std::size_t size = 0; size != 800; ++size) {
        octets plain;
        const unsigned zeros = static_cast<unsigned>(random() % 3);  // none, a few, many
        while (plain.size != size) {
            const unsigned octet = static_cast<unsigned>(random());
            plain.add(static_cast<std::byte>(zeros == 0 ? octet % 255 + 1 : zeros == 1 ? octet : octet % 2));
        }
        const octets encoded = encode(plain);
        CHECK(std::count(encoded.data.data(), encoded.data.data() + encoded.size, std::byte{0}) == 0);
        CHECK(encoded.size <= sitrep::detail::cobs_size(size));
        const decoded back = decode(encoded);
        CHECK(back.whole);
        CHECK(back.out == plain);
        const std::size_t part = 1 + random() % 300;
        CHECK(encode_parts(plain, part) == encoded);
        const decoded by_block = decode_parts(encoded, part);
        CHECK(by_block.whole);
        CHECK(by_block.out == plain);
        CHECK(decode_parts(encoded, 1024, size).out == plain);
        if (size != 0) CHECK(decode_parts(encoded, part, size - 1).out.size == size - 1);
    }
}
