// SPDX-License-Identifier: BSL-1.0
#include <sitrep/codec/journal/crc32c.hpp>

#include "support.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <random>
#include <span>
#include <string_view>
#include <vector>

namespace {

struct row {
    std::string_view name;
    unsigned size;         // octets
    unsigned first, step;  // the octets are first, first + step, …
    std::uint32_t checksum;
};

/// RFC 3720, appendix B.4 (there with the least significant octet first), and the check value of the CRC catalogues.
constexpr row rows[] = {
    {"123456789", 9, 0x31, 1, 0xE3069283},
    {"32 octets of zeros", 32, 0, 0, 0x8A9136AA},
    {"32 octets of ones", 32, 0xFF, 0, 0x62A8AB43},
    {"32 octets incrementing", 32, 0, 1, 0x46DD794E},
    {"32 octets decrementing", 32, 31, 0xFF, 0x113FDB5C},
    {"nothing", 0, 0, 0, 0},
};

constexpr auto fits = [](const row& r) {
    std::array<std::byte, 32> octets{};
    for (unsigned i = 0; i < r.size; ++i) octets[i] = static_cast<std::byte>(r.first + i * r.step);
    const std::span<const std::byte> all(octets.data(), r.size);
    const std::span<const std::byte> head = all.first(r.size / 3), tail = all.subspan(r.size / 3);
    return sitrep::crc32c(all) == r.checksum && sitrep::detail::crc32c_by<1>(all.data(), all.size(), 0) == r.checksum &&
           sitrep::detail::crc32c_by<4>(all.data(), all.size(), 0) == r.checksum &&
           sitrep::detail::crc32c_by<8>(all.data(), all.size(), 0) == r.checksum &&
           sitrep::detail::crc32c_by<64>(all.data(), all.size(), 0) == r.checksum &&
           sitrep::crc32c(tail, sitrep::crc32c(head)) == r.checksum;
};

constexpr row wrong = {"123456780", 9, 0x30, 1, 0xE3069283};

}  // namespace

static_assert(sitrep_test::first_wrong<rows, fits>() == sitrep_test::no_row);
static_assert(!fits(wrong), "the harness sees a checksum that does not fit");

TEST_CASE("CRC-32C has the published values, with each table") {
    sitrep_test::check_all(rows, fits);
    CHECK(!fits(sitrep_test::at_run_time(wrong)));
}

TEST_CASE("every table gives the same CRC-32C") {
    std::mt19937 random(1);
    for (std::size_t size = 0; size != 300; ++size) {
        std::vector<std::byte> octets(size);
        for (std::byte& octet : octets) octet = static_cast<std::byte>(random());
        const std::uint32_t checksum = sitrep::detail::crc32c_by<1>(octets.data(), octets.size(), 0);
        CHECK(sitrep::detail::crc32c_by<4>(octets.data(), octets.size(), 0) == checksum);
        CHECK(sitrep::detail::crc32c_by<8>(octets.data(), octets.size(), 0) == checksum);
        CHECK(sitrep::detail::crc32c_by<64>(octets.data(), octets.size(), 0) == checksum);
    }
}

TEST_CASE("up to 5 flipped bits in 655 octets always show (sampled)") {
    std::mt19937 random(2);
    std::vector<std::byte> octets(655);
    for (std::byte& octet : octets) octet = static_cast<std::byte>(random());
    const std::uint32_t checksum = sitrep::crc32c(octets);
    for (unsigned tries = 0; tries != 2000; ++tries) {
        std::vector<std::byte> damaged = octets;
        for (unsigned bits = 1 + tries % 5; bits != 0; --bits) {
            const std::size_t at = random() % (octets.size() * 8);
            damaged[at / 8] ^= static_cast<std::byte>(1u << at % 8);
        }
        if (damaged != octets) CHECK(sitrep::crc32c(damaged) != checksum);
    }
}
