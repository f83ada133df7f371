// SPDX-License-Identifier: BSL-1.0
// Reads any bytes as a journal. The low bits of the first byte are the size of the reader's buffer. The highest bit
// says whether the rest is the journal itself or a recipe for one: a byte n < 128 and n bytes of garbage, or 128 + n
// and a payload of n bytes.
#include "fuzz.hpp"

#include <sitrep/codec/journal.hpp>

#include <vector>

namespace {

using fuzz::require;
using bytes = std::vector<std::byte>;

struct delivery {
    sitrep::journal_event event{};
    std::size_t offset{};
    sitrep::errc fault{};  // for a fault; for a frame its number and payload
    std::uint16_t number{};
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
    explicit recorder(std::span<std::byte> room) : reader(room) {}

    void take(sitrep::journal_event event) {
        if (event == sitrep::journal_event::none) return;
        delivery d{event, reader.offset()};
        if (event == sitrep::journal_event::fault) {
            d.fault = reader.fault();
        } else {
            d.number = reader.number();
            d.payload.assign(reader.payload().begin(), reader.payload().end());
        }
        made.deliveries.push_back(d);
    }
    outcome finish() {
        take(reader.finish());
        made.counts = reader.counts();
        return made;
    }

    sitrep::journal_reader reader;
    outcome made{};
};

outcome read(fuzz::octets stream, std::span<std::byte> room, std::size_t block) {
    recorder r(room);
    while (!stream.empty()) {
        fuzz::octets part = stream.first(std::min(block, stream.size()));
        stream = stream.subspan(part.size());
        if (part.size() == 1 && block == 1) r.take(r.reader.push(part[0]));
        else while (!part.empty()) r.take(r.reader.read(part));
    }
    return r.finish();
}

/// A delivered frame is in the stream exactly as a writer makes it, except for an empty last COBS block.
void check_frame(fuzz::octets stream, const delivery& d) {
    bytes frame;
    sitrep::write_journal_frame(d.number, d.payload, [&](std::byte octet) { frame.push_back(octet); });
    require(frame.size() <= sitrep::journal_frame_size(d.payload.size()), "a frame takes no more than was said");
    frame.pop_back();
    auto found = stream.subspan(d.offset);
    found = found.first(static_cast<std::size_t>(std::find(found.begin(), found.end(), std::byte{0}) - found.begin()));
    require(fuzz::same(found, frame), "a frame that is delivered is what a writer makes of it");
}

outcome read_in_all_ways(fuzz::octets stream, std::size_t room_size) {
    bytes room(room_size);
    const outcome whole = read(stream, room, stream.size());
    require(whole == read(stream, room, 1), "octet by octet is the same as at once");
    require(whole == read(stream, room, 7), "in blocks is the same as at once");
    std::size_t good = 0, end = 0;
    for (const delivery& d : whole.deliveries) {
        require(d.offset >= end && d.offset < stream.size(), "frames follow each other");
        end = d.offset + 1;
        if (d.event == sitrep::journal_event::frame) ++good, check_frame(stream, d);
    }
    require(good == whole.counts.good && whole.deliveries.size() - good == whole.counts.bad, "what is delivered is counted");
    require(whole.counts.skipped <= stream.size(), "no more is skipped than there is");
    return whole;
}

/// A zero byte precedes each frame, so the reader must deliver all frames in order, whatever is between them.
void make_and_read(fuzz::octets plan, std::size_t room_size) {
    bytes stream;
    std::vector<bytes> written;
    while (!plan.empty()) {
        const auto op = std::to_integer<std::size_t>(plan[0]);
        const auto part = plan.subspan(1).first(std::min(op % 128, plan.size() - 1));
        plan = plan.subspan(1 + part.size());
        if (op < 128) {
            stream.insert(stream.end(), part.begin(), part.end());
            continue;
        }
        stream.push_back(std::byte{0});
        const auto append = [&](std::byte octet) { stream.push_back(octet); };
        sitrep::write_journal_frame(static_cast<std::uint16_t>(written.size()), part, append);
        if (part.size() + sitrep::journal_extra <= room_size) written.emplace_back(part.begin(), part.end());
    }
    const outcome made = read_in_all_ways(stream, room_size);
    auto next = written.begin();
    for (const delivery& d : made.deliveries)
        if (next != written.end() && d.event == sitrep::journal_event::frame && d.payload == *next) ++next;
    require(next == written.end(), "every frame behind a zero is delivered");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0) return 0;
    const auto rest = fuzz::octets_of(data + 1, size - 1);
    if (data[0] < 128) read_in_all_ways(rest, data[0]);
    else make_and_read(rest, data[0] % 128);
    return 0;
}
