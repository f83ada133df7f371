// SPDX-License-Identifier: BSL-1.0
// Fuzz target: reads arbitrary bytes as a journal. The low seven bits of the first byte are the size of the reader's
// buffer. Without its high bit, the other bytes are the journal. With it, they are a plan to make one, in two forms:
//   n (below 128), then n bytes      garbage
//   128 + n, then n bytes            a frame with this payload
#include "fuzz.hpp"

#include <sitrep/codec/binary.hpp>
#include <sitrep/codec/block.hpp>
#include <sitrep/codec/journal.hpp>
#include <sitrep/record/record.hpp>

#include <vector>

namespace {

using fuzz::require;
using bytes = std::vector<std::byte>;

struct delivery {
    sitrep::journal_event event{};
    std::size_t offset{};
    sitrep::errc fault{};    // of a fault
    std::uint16_t number{};  // of a frame, like the payload
    bytes payload{};
    friend bool operator==(const delivery&, const delivery&) = default;
};
struct outcome {
    std::vector<delivery> deliveries{};
    sitrep::journal_counts counts{};
    friend bool operator==(const outcome&, const outcome&) = default;
};

class recorder {
public:
    explicit recorder(std::span<std::byte> buffer) : reader(buffer) {}

    void record(sitrep::journal_event event) {
        if (event == sitrep::journal_event::none) return;
        delivery d{event, reader.offset()};
        if (event == sitrep::journal_event::fault) {
            d.fault = reader.fault();
        } else {
            d.number = reader.number();
            d.payload.assign(reader.payload().begin(), reader.payload().end());
        }
        result.deliveries.push_back(d);
    }
    outcome finish() {
        record(reader.finish());
        result.counts = reader.counts();
        return result;
    }

    sitrep::journal_reader reader;
    outcome result{};
};

/// Reads the stream in blocks of this size.
outcome read(fuzz::octets stream, std::span<std::byte> buffer, std::size_t block) {
    recorder r(buffer);
    while (!stream.empty()) {
        fuzz::octets part = stream.first(std::min(block, stream.size()));
        stream = stream.subspan(part.size());
        if (part.size() == 1 && block == 1) r.record(r.reader.push(part[0]));
        else
            while (!part.empty()) r.record(r.reader.scan(part));
    }
    return r.finish();
}

/// A delivered frame is in the stream as a writer writes it, except for a last empty COBS block.
void check_frame(fuzz::octets stream, const delivery& d) {
    bytes frame;
    sitrep::write_journal_frame(d.number, d.payload, [&](std::byte byte) { frame.push_back(byte); });
    require(frame.size() <= sitrep::journal_frame_size(d.payload.size()), "a frame fits journal_frame_size");
    frame.pop_back();
    auto found = stream.subspan(d.offset);
    found = found.first(static_cast<std::size_t>(std::find(found.begin(), found.end(), std::byte{0}) - found.begin()));
    require(fuzz::same(found, frame), "a delivered frame equals the frame that a writer writes");
}

/// The records of a payload are its bytes, one after the other; each one that is read is written again as it was.
void check_records(fuzz::octets payload) {
    sitrep::block_reader block(payload);
    std::size_t used = block.is_block() ? 1 : 0;
    while (block.more()) {
        const auto read = block.read<sitrep::record>();
        const fuzz::octets message = block.message();
        require(message.data() == payload.data() + used, "the messages of a block follow one another");
        used += message.size();
        if (read) {
            std::byte buffer[sitrep::binary_capacity<sitrep::record>];
            const auto again = sitrep::to_binary(*read, buffer);
            require(again && fuzz::same(message, *again), "a message is as a writer writes it");
        } else {
            require(used == payload.size(), "an error ends a block");
        }
    }
    require(used == payload.size(), "a block ends with its last message");
}

/// Reads the stream as one block, in blocks, and byte by byte.
outcome read_in_all_ways(fuzz::octets stream, std::size_t buffer_size) {
    bytes buffer(buffer_size);
    const outcome result = read(stream, buffer, stream.size());
    require(result == read(stream, buffer, 1), "reading byte by byte gives the same result as one block");
    require(result == read(stream, buffer, 7), "reading in blocks of 7 gives the same result as one block");
    std::size_t good = 0, end = 0;
    for (const delivery& d : result.deliveries) {
        require(d.offset >= end && d.offset < stream.size(), "frames do not overlap");
        end = d.offset + 1;
        if (d.event == sitrep::journal_event::frame) ++good, check_frame(stream, d), check_records(d.payload);
    }
    require(good == result.counts.good && result.deliveries.size() - good == result.counts.bad,
            "the counts match the delivered frames and faults");
    require(result.counts.skipped <= stream.size(), "at most all of the stream is skipped");
    return result;
}

/// Makes a journal with a zero byte before each frame. The reader must deliver all frames in order despite garbage.
void make_and_read(fuzz::octets plan, std::size_t buffer_size) {
    bytes stream;
    std::vector<bytes> written;
    while (!plan.empty()) {
        const auto opcode = std::to_integer<std::size_t>(plan[0]);
        const auto part = plan.subspan(1).first(std::min(opcode % 128, plan.size() - 1));
        plan = plan.subspan(1 + part.size());
        if (opcode < 128) {
            stream.insert(stream.end(), part.begin(), part.end());
            continue;
        }
        stream.push_back(std::byte{0});
        const auto append = [&](std::byte byte) { stream.push_back(byte); };
        sitrep::write_journal_frame(static_cast<std::uint16_t>(written.size()), part, append);
        if (part.size() + sitrep::journal_extra <= buffer_size) written.emplace_back(part.begin(), part.end());
    }
    const outcome result = read_in_all_ways(stream, buffer_size);
    auto next = written.begin();
    for (const delivery& d : result.deliveries)
        if (next != written.end() && d.event == sitrep::journal_event::frame && d.payload == *next) ++next;
    require(next == written.end(), "every frame after a zero byte is delivered");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0) return 0;
    const auto rest = fuzz::octets_of(data + 1, size - 1);
    if (data[0] < 128) read_in_all_ways(rest, data[0]);
    else make_and_read(rest, data[0] % 128);
    return 0;
}
