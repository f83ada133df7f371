// SPDX-License-Identifier: BSL-1.0
#include <sitrep/codec/binary.hpp>
#include <sitrep/codec/block.hpp>
#include <sitrep/codec/journal.hpp>
#include <sitrep/data/niger_2024.hpp>
#include <sitrep/record/record.hpp>

#include "codec/octets.hpp"
#include "support.hpp"

#include <algorithm>
#include <array>
#include <vector>

using namespace sitrep;
using namespace sitrep_test;

namespace {

using bytes = std::vector<std::byte>;

constexpr spot seen{.time = "2024-05-03T02:47Z"_date,
                    .position = "13.48,2.18"_position,
                    .type = event_type::presence,
                    .count = "~20 vehicles"_count,
                    .grade = "B2"_grade};
constexpr extra more_of{.about = "E7"_id, .key = "event_id_cnty", .value = "NIR1234"};
constexpr record two[] = {seen, more_of};

/// The payload of a block of both, and the frame with the number 1; made by another implementation of COBS and CRC-32C.
constexpr octets block_of_two =
    from_hex("7f3998d9042bd1286c472a4d2410184840860d6576656e745f69645f636e7479074e495231323334");
constexpr octets frame_of_two =
    from_hex("02012d7f3998d9042bd1286c472a4d2410184840860d6576656e745f69645f636e7479074e495231323334ec23543a00");

constexpr bool is_pinned() {
    std::array<std::byte, 64> buffer{}, message{}, frame{};
    block_writer block(buffer);
    if (!block.empty()) return false;
    for (const record& r : two)
        if (!block.add(*to_binary(r, message))) return false;
    const auto written = write_journal_frame(1, block.payload(), frame);
    return same(block.payload(), block_of_two.view()) && same(*written, frame_of_two.view());
}
constexpr bool is_read() {
    block_reader block(block_of_two.view());
    if (!block.is_block() || !block.more()) return false;
    const auto first = block.read<record>();
    if (!first || *first != record(seen) || !same(block.message(), block_of_two.view().subspan(1, 15)) || !block.more())
        return false;
    const auto second = block.read<record>();
    return second && *second == record(more_of) && block.message().size() == 24 && !block.more();
}
constexpr bool reads_a_single_record() {
    block_reader single(block_of_two.view().subspan(1, 15));
    if (single.is_block()) return false;
    const auto only = single.read<record>();
    return only && *only == record(seen) && !single.more();
}
constexpr bool fits_exactly() {
    std::array<std::byte, 16> buffer{};
    block_writer block({buffer.data(), 15});
    if (block.add(block_of_two.view().subspan(1, 15)) || !block.empty()) return false;
    block = block_writer(buffer);
    if (!block.add(block_of_two.view().subspan(1, 15)) || block.add(block_of_two.view().first(1))) return false;
    if (block.payload().size() != 16) return false;
    block.clear();
    if (!block.empty() || !block.add(block_of_two.view().subspan(1, 1)) || block.payload().size() != 2) return false;
    return !block_writer(std::span<std::byte>()).add({});  // not even the mark of a block fits
}

struct row {
    const char* name;
    octets payload;
    unsigned records;  // before the error
    errc code;
};
constexpr row rows[] = {
    {"nothing", from_hex(""), 0, errc::end_of_input},
    {"a block of nothing", from_hex("7f"), 0, errc::end_of_input},
    {"a block in a block", from_hex("7f7f3998d9042bd1286c472a4d24101848"), 0, errc::out_of_range},
    {"a record that is cut", from_hex("7f3998d9042bd1286c472a4d241018483998"), 1, errc::end_of_input},
    {"fill bits that are not zero", from_hex("7f3998d9042bd1286c472a4d241018483998d9042bd1286c472a4d24101849"), 1,
     errc::padding},
    {"a single record and more", from_hex("3998d9042bd1286c472a4d2410184840"), 0, errc::trailing_input},
};
constexpr auto is_refused = [](const row& r) {
    for (const decode_mode mode : {strict, lenient}) {
        block_reader block(r.payload.view(), mode);
        unsigned n = 0;
        for (; block.more(); ++n) {
            const auto decoded = block.read<record>();
            if (decoded) continue;
            if (n != r.records || decoded.error().code != r.code || block.more()) return false;
            break;
        }
        if (n != r.records) return false;
    }
    return true;
};
constexpr row wrong = {"a sound block", from_hex("7f3998d9042bd1286c472a4d24101848"), 0, errc::end_of_input};

}  // namespace

TEST_CASE("blocks and their frames are pinned") {
    static_assert(is_pinned() && is_read() && reads_a_single_record() && fits_exactly());
    CHECK(is_pinned());
    CHECK(is_read());
    CHECK(reads_a_single_record());
    CHECK(fits_exactly());
}

TEST_CASE("what is no block, and no record, is refused") {
    static_assert(first_wrong<rows, is_refused>() == no_row);
    check_all(rows, is_refused);
    CHECK_FALSE(is_refused(at_run_time(wrong)));
}

TEST_CASE("a reader of single records refuses a block") {
    for (const decode_mode mode : {strict, lenient})
        CHECK(from_binary<record>(block_of_two.view(), mode).error().code == errc::out_of_range);
}

TEST_CASE("a journal of blocks: all records come back, and damage costs one block") {
    bytes stream(1, std::byte{0});
    std::array<std::byte, 300> buffer, message;
    std::array<std::byte, 400> frame;
    block_writer block(buffer);
    std::uint16_t number = 0;
    std::vector<std::size_t> records_of;  // of each block
    std::size_t waiting = 0;
    const auto end_block = [&] {
        const auto written = write_journal_frame(number++, block.payload(), std::span(frame));
        if (!written) return false;
        stream.insert(stream.end(), written->begin(), written->end());
        records_of.push_back(waiting);
        waiting = 0;
        block.clear();
        return true;
    };
    for (const record& r : niger_2024) {
        const auto encoded = to_binary(r, message);
        REQUIRE(encoded);
        if (!block.add(*encoded)) {
            REQUIRE(end_block());
            REQUIRE(block.add(*encoded));
        }
        ++waiting;
        if (block.payload().size() > 250) REQUIRE(end_block());
    }
    REQUIRE(end_block());
    CHECK(records_of.size() > 4);

    const auto read = [](std::span<const std::byte> in, unsigned& bad) {
        std::array<std::byte, 512> room;
        journal_reader reader(room);
        std::vector<record> all;
        while (!in.empty()) {
            const journal_event event = reader.scan(in);
            bad += event == journal_event::fault;
            if (event != journal_event::frame) continue;
            for (block_reader records(reader.payload()); records.more();) {
                const auto r = records.read<record>();
                REQUIRE(r);
                all.push_back(*r);
            }
        }
        return all;
    };
    unsigned bad = 0;
    const std::vector<record> all = read(stream, bad);
    CHECK(bad == 0);
    CHECK(std::equal(all.begin(), all.end(), niger_2024.begin(), niger_2024.end()));

    const std::size_t most = *std::max_element(records_of.begin(), records_of.end());
    for (std::size_t at = 1; at < stream.size(); at += 7) {
        bytes damaged = stream;
        damaged[at] ^= std::byte{0x10};
        bad = 0;
        const std::vector<record> kept = read(damaged, bad);
        CHECK(bad >= 1);
        CHECK(kept.size() + 2 * most >= all.size());  // a zero that is gone joins two frames
        auto next = all.begin();                      // those that are kept are records of the journal, in its order
        for (const record& r : kept) {
            next = std::find(next, all.end(), r);
            REQUIRE(next != all.end());
        }
    }
}
