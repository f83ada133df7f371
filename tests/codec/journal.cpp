// SPDX-License-Identifier: BSL-1.0
#include <sitrep/codec/journal.hpp>

#include "support.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <random>
#include <span>
#include <string>
#include <string_view>
#include <vector>

using sitrep::errc;
using sitrep::journal_counts;
using sitrep::journal_event;
using bytes = std::vector<std::byte>;

namespace {

struct octets {
    std::array<std::byte, 64> data{};
    std::size_t size{};
    constexpr octets() = default;
    constexpr octets(std::string_view hex) {
        const auto digit = [](char c) { return static_cast<unsigned>(c <= '9' ? c - '0' : c - 'a' + 10); };
        for (std::size_t i = 0; i + 1 < hex.size(); i += 2)
            if (hex[i] != ' ') data[size++] = static_cast<std::byte>(digit(hex[i]) * 16 + digit(hex[i + 1]));
            else --i;
    }
    constexpr std::span<const std::byte> view() const { return {data.data(), size}; }
};

constexpr bool same(std::span<const std::byte> a, std::span<const std::byte> b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end());
}

// --- frames

struct frame_row {
    std::string_view name;
    std::uint16_t number;
    octets payload, frame;
};

/// Made by another implementation of the two algorithms, in another language.
constexpr frame_row frames[] = {
    {"no payload", 0, {}, {"010105d27761f100"}},
    {"a zero", 0, {"00"}, {"010101057aa3646000"}},
    {"hello", 1, {"68656c6c6f"}, {"02010a68656c6c6fdc8b3e0c00"}},
    {"zeros", 255, {"0000"}, {"02ff01010585a3646000"}},
    {"123456789", 256, {"313233343536373839"}, {"010f013132333435363738397d37643900"}},
    {"the last number", 65535, {"0001020304050607"}, {"03ffff0c01020304050607a4fcff9b00"}},
};

constexpr auto goes_both_ways = [](const frame_row& r) {
    std::array<std::byte, 64> out{};
    sitrep::journal_writer writer(out, r.number);
    writer.write(r.payload.view());
    const auto written = writer.finish();
    if (!written || (*written)[0] != std::byte{0} || !same(written->subspan(1), r.frame.view())) return false;
    std::array<std::byte, 64> tight{};  // the frame as it is, in the fewest bytes and with some to spare
    for (const std::size_t size : {r.frame.size, tight.size()}) {
        const auto frame = sitrep::write_journal_frame(r.number, r.payload.view(), {tight.data(), size});
        if (!frame || !same(*frame, r.frame.view())) return false;
    }
    const auto refused = sitrep::write_journal_frame(r.number, r.payload.view(), {tight.data(), r.frame.size - 1});
    if (refused || refused.error().code != errc::buffer_too_small || refused.error().needed != r.frame.size)
        return false;

    std::array<std::byte, 32> room{};
    sitrep::journal_reader reader(room);
    std::span<const std::byte> left = *written;
    return reader.scan(left) == journal_event::frame && left.empty() && reader.number() == r.number &&
           same(reader.payload(), r.payload.view()) && reader.offset() == 1 &&
           reader.next_number() == static_cast<std::uint16_t>(r.number + 1) && reader.finish() == journal_event::none &&
           reader.counts() == journal_counts{.good = 1};
};
constexpr frame_row wrong_frame = {"another checksum", 0, {}, {"010105d27761f200"}};

// --- damage

struct damage_row {
    std::string_view name;
    octets stream;
    journal_counts counts;
    errc fault;          // of the last bad frame
    std::size_t offset;  // of the last frame, good or bad
};

// The frames A, B and C with the numbers 0 to 2; the buffer is for payloads of 8 bytes.
#define A "01010641c53d74d300"
#define B "020106424f5c656500"
#define C "020206433f1f207d00"

/// One line for each defect: good, bad, missing, restarts, skipped.
constexpr damage_row damage[] = {
    {"nothing", {""}, {0, 0, 0, 0, 0}, errc::none, 0},
    {"zeros only", {"000000"}, {0, 0, 0, 0, 0}, errc::none, 0},
    {"sound", {"00" A B C}, {3, 0, 0, 0, 0}, errc::none, 19},
    {"opened twice", {"00" A "0000" B}, {2, 0, 0, 0, 0}, errc::none, 12},
    {"the longest payload", {"00 02010d3132333435363738deb924c400"}, {1, 0, 0, 0, 0}, errc::none, 1},

    {"no octet but a code", {"01 00"}, {0, 1, 0, 0, 1}, errc::end_of_input, 0},
    {"number of one octet", {"060152d016a000"}, {0, 1, 0, 0, 6}, errc::end_of_input, 0},
    {"five octets", {"06010203040500"}, {0, 1, 0, 0, 6}, errc::end_of_input, 0},
    {"one byte longer than the buffer", {"02010e31323334353637383919bb436500"}, {0, 1, 0, 0, 16}, errc::too_long, 0},
    {"much longer than the room",
     {"20010101010101010101010101010101010101010101010101010101010101010100"},
     {0, 1, 0, 0, 33},
     errc::too_long,
     0},

    {"checksum: another payload", {"01010640c53d74d300"}, {0, 1, 0, 0, 8}, errc::bad_checksum, 0},
    {"checksum: another number", {"020206424f5c656500"}, {0, 1, 0, 0, 8}, errc::bad_checksum, 0},
    {"checksum: one bit of it", {"01010641c53d74d200"}, {0, 1, 0, 0, 8}, errc::bad_checksum, 0},
    {"checksum: most significant octet first", {"01010641d3743dc500"}, {0, 1, 0, 0, 8}, errc::bad_checksum, 0},
    {"checksum: of IEEE 802.3", {"0101064114a89afe00"}, {0, 1, 0, 0, 8}, errc::bad_checksum, 0},
    {"zeros for all", {"0101010101010100"}, {0, 1, 0, 0, 7}, errc::bad_checksum, 0},

    {"COBS: a code too great by one", {"01010741c53d74d300"}, {0, 1, 0, 0, 8}, errc::end_of_input, 0},
    {"COBS: a code too small by one", {"01010541c53d74d300"}, {0, 1, 0, 0, 8}, errc::end_of_input, 0},
    {"COBS: the greatest code", {"ff010641c53d74d300"}, {0, 1, 0, 0, 8}, errc::end_of_input, 0},

    {"an octet became 00", {A "020106424f00656500" C}, {2, 2, 1, 0, 7}, errc::end_of_input, 18},
    {"an octet dropped", {A "020106425c656500" C}, {2, 1, 1, 0, 7}, errc::end_of_input, 17},
    {"an octet inserted", {A "02010642424f5c656500" C}, {2, 1, 1, 0, 9}, errc::end_of_input, 19},
    {"a 00 lost: both its frames are", {A "020106424f5c6565" C}, {1, 1, 0, 0, 16}, errc::too_long, 9},
    {"garbage before the first 00", {"c0ffee 00" A}, {1, 1, 0, 0, 3}, errc::end_of_input, 4},
    {"garbage takes the frame after it", {A "c0ffee" B C}, {2, 1, 1, 0, 11}, errc::end_of_input, 21},
    {"but not after a 00", {A "c0ffee00" B C}, {3, 1, 0, 0, 3}, errc::end_of_input, 22},

    {"torn in the last frame", {A "020106"}, {1, 1, 0, 0, 3}, errc::end_of_input, 9},
    {"torn within its checksum", {A "020106424f5c65"}, {1, 1, 0, 0, 7}, errc::end_of_input, 9},
    {"torn where COBS looks complete", {A "0201"}, {1, 1, 0, 0, 2}, errc::end_of_input, 9},
    {"torn before its 00: nothing is lost", {A "020106424f5c6565"}, {2, 0, 0, 0, 0}, errc::none, 9},
    {"torn and opened again",
     {A "02010642"
        "00" B C},
     {3, 1, 0, 0, 4},
     errc::end_of_input,
     23},

    {"a frame missing", {A C}, {2, 0, 1, 0, 0}, errc::none, 9},
    {"it need not begin with 0", {C}, {1, 0, 0, 0, 0}, errc::none, 0},
    {"a frame twice", {A A}, {2, 0, 0, 1, 0}, errc::none, 9},
    {"started again", {A B C A B}, {5, 0, 0, 1, 0}, errc::none, 36},
    {"65535, then 0", {"08ffff4eca0e81bf00" A}, {2, 0, 0, 0, 0}, errc::none, 9},
    {"65535, then 2", {"08ffff4eca0e81bf00" C}, {2, 0, 2, 0, 0}, errc::none, 9},
    {"32767 missing", {A "0107804e18fba47600"}, {2, 0, 32767, 0, 0}, errc::none, 9},
    {"32768 missing count as a restart", {A "0801804e6669e5d300"}, {2, 0, 0, 1, 0}, errc::none, 9},
};
#undef A
#undef B
#undef C

constexpr bool reader_is_at(const sitrep::journal_reader& reader, const damage_row& r) {
    return reader.counts() == r.counts && reader.fault() == r.fault && reader.offset() == r.offset;
}
constexpr auto is_survived = [](const damage_row& r) {
    std::array<std::byte, 8 + sitrep::journal_extra> room{};
    sitrep::journal_reader by_octet(room), by_block(room);
    std::uint32_t frames_seen = 0, faults_seen = 0;
    const auto count = [&](journal_event event) {
        frames_seen += event == journal_event::frame;
        faults_seen += event == journal_event::fault;
    };
    for (const std::byte octet : r.stream.view()) count(by_octet.push(octet));
    count(by_octet.finish());
    for (std::span<const std::byte> left = r.stream.view(); !left.empty();) (void)by_block.scan(left);
    (void)by_block.finish();
    return reader_is_at(by_octet, r) && reader_is_at(by_block, r) && frames_seen == r.counts.good &&
           faults_seen == r.counts.bad;
};
constexpr damage_row wrong_damage = {"a sound frame, said to be bad",
                                     {"010105d27761f100"},
                                     {0, 1, 0, 0, 7},
                                     errc::bad_checksum,
                                     0};

struct buffer_row {
    std::string_view name;
    std::size_t size;  // of the buffer
    bool fits;
};
constexpr buffer_row buffers[] = {
    {"no buffer", 0, false},         {"the first zero only", 1, false}, {"inside the first frame", 9, false},
    {"the first frame", 14, false},  {"one byte too few", 21, false},   {"just enough", 22, true},
    {"one byte to spare", 23, true}, {"much to spare", 40, true},
};
/// Two frames, of 5 bytes and of none, take 1 + 13 + 8 bytes.
constexpr auto says_what_it_needs = [](const buffer_row& row) {
    constexpr std::size_t needed = 1 + 13 + 8;
    const octets payload("0011223344");
    std::array<std::byte, 40> out{};
    sitrep::journal_writer writer({out.data(), row.size}, 7);
    writer.write(payload.view());
    writer.write({});
    for (std::size_t i = row.size; i != out.size(); ++i)
        if (out[i] != std::byte{0}) return false;
    const auto written = writer.finish();
    if (writer.next_number() != 9 || bool(written) != row.fits) return false;
    if (written) return written->size() == needed;
    return written.error().code == errc::buffer_too_small && written.error().needed == needed &&
           written.error().offset == row.size;
};
constexpr buffer_row wrong_buffer = {"one byte too few, said to be enough", 21, true};

constexpr bool has_room_for_nothing() {
    sitrep::journal_reader reader({});
    const octets frame("010105d27761f100");
    for (const std::byte octet : frame.view()) (void)reader.push(octet);
    return reader.counts() == journal_counts{.bad = 1, .skipped = 7} && reader.fault() == errc::too_long &&
           reader.payload().empty();
}

}  // namespace

static_assert(sitrep_test::first_wrong<frames, goes_both_ways>() == sitrep_test::no_row);
static_assert(sitrep_test::first_wrong<damage, is_survived>() == sitrep_test::no_row);
static_assert(!goes_both_ways(wrong_frame) && !is_survived(wrong_damage), "the harness sees what does not hold");
static_assert(sitrep_test::first_wrong<buffers, says_what_it_needs>() == sitrep_test::no_row &&
              !says_what_it_needs(wrong_buffer));
static_assert(has_room_for_nothing());

TEST_CASE("frames of the journal, both ways") {
    sitrep_test::check_all(frames, goes_both_ways);
    CHECK(!goes_both_ways(sitrep_test::at_run_time(wrong_frame)));
}

TEST_CASE("a journal writer says how many bytes it needs, and writes no further than its buffer") {
    sitrep_test::check_all(buffers, says_what_it_needs);
}

TEST_CASE("a damaged journal: what is kept, and what is said of the rest") {
    sitrep_test::check_all(damage, is_survived);
    CHECK(!is_survived(sitrep_test::at_run_time(wrong_damage)));
    CHECK(has_room_for_nothing());
}

// --- at run time

namespace {

bytes random_octets(std::mt19937& random, std::size_t size) {
    bytes octets(size);
    for (std::byte& octet : octets) octet = static_cast<std::byte>(random() % 8 == 0 ? 0 : random());
    return octets;
}

void append_frame(bytes& stream, std::uint16_t number, std::span<const std::byte> payload) {
    sitrep::write_journal_frame(number, payload, [&stream](std::byte octet) { stream.push_back(octet); });
}

/// Numbered records, and a reader's answer to bytes that contain them.
using numbered = std::map<std::uint16_t, bytes>;
struct outcome {
    numbered kept;
    unsigned wrong{};  // frames that were never written
    journal_counts counts;
};
outcome read_all(const bytes& stream, const numbered& written) {
    std::array<std::byte, 256> room;
    sitrep::journal_reader reader(room);
    outcome made;
    const auto take = [&](journal_event event) {
        if (event != journal_event::frame) return;
        const auto original = written.find(reader.number());
        if (original != written.end() && same(original->second, reader.payload())) made.kept.insert(*original);
        else ++made.wrong;
    };
    for (std::span<const std::byte> left = stream; !left.empty();) take(reader.scan(left));
    take(reader.finish());
    made.counts = reader.counts();
    return made;
}

void flip(bytes& stream, std::size_t bit) { stream[bit / 8] ^= static_cast<std::byte>(0x80u >> bit % 8); }

}  // namespace

TEST_CASE("a frame takes 8 octets more than a payload of up to 248, and never more than promised") {
    std::mt19937 random(4);
    for (std::size_t size = 0; size != 1200; ++size) {
        for (const bool zeros : {false, true}) {
            bytes payload = random_octets(random, size);
            if (!zeros) std::replace(payload.begin(), payload.end(), std::byte{0}, std::byte{1});
            bytes frame;
            append_frame(frame, 0x0101, payload);
            if (size <= 248) CHECK(frame.size() == size + 8);
            CHECK(frame.size() <= sitrep::journal_frame_size(size));
            CHECK(std::find(frame.begin(), frame.end(), std::byte{0}) == frame.end() - 1);
            bytes buffer(sitrep::journal_frame_size(size));
            const auto at_once = sitrep::write_journal_frame(0x0101, payload, buffer);
            REQUIRE(at_once);
            CHECK(same(*at_once, frame));

            bytes room(size + sitrep::journal_extra);
            sitrep::journal_reader reader(room);
            std::span<const std::byte> left = frame;
            REQUIRE(reader.scan(left) == journal_event::frame);
            CHECK(same(reader.payload(), payload));
        }
    }
}

TEST_CASE("numbers go round: 200 000 frames, none missing") {
    std::array<std::byte, 16> room;
    sitrep::journal_reader reader(room);
    std::uint16_t number = 65000;
    for (unsigned n = 0; n != 200000; ++n)
        sitrep::write_journal_frame(number++, {}, [&reader](std::byte octet) { (void)reader.push(octet); });
    CHECK(reader.counts() == journal_counts{.good = 200000});  // neither missing nor restarts
    CHECK(reader.next_number() == number);
}

TEST_CASE("any octets are survivable") {
    std::mt19937 random(5);
    std::array<std::byte, 32> room;
    sitrep::journal_reader reader(room);
    std::size_t bad_octets = 0;
    for (unsigned n = 0; n != 1000000; ++n) {
        const std::byte octet = static_cast<std::byte>(random() % 2 == 0 ? random() % 4 : random());
        bad_octets += octet != std::byte{0};
        (void)reader.push(octet);
    }
    (void)reader.finish();
    CHECK(reader.counts().good == 0);
    CHECK(reader.counts().skipped == bad_octets);
}

namespace {

/// What a reader tells of a stream in blocks of random size, or byte by byte.
struct told {
    std::vector<std::size_t> offsets{};
    std::vector<errc> faults{};
    std::vector<bytes> payloads{};
    journal_counts counts{};
    bool operator==(const told&) const = default;
};
told tell(std::span<const std::byte> stream, std::size_t room, std::mt19937* random) {
    bytes buffer(room);
    sitrep::journal_reader reader(buffer);
    told all;
    const auto take = [&](journal_event event) {
        if (event == journal_event::none) return;
        all.offsets.push_back(reader.offset());
        all.faults.push_back(event == journal_event::fault ? reader.fault() : errc::none);
        if (event == journal_event::frame) all.payloads.emplace_back(reader.payload().begin(), reader.payload().end());
    };
    while (!stream.empty()) {
        std::span<const std::byte> part =
            stream.first(random == nullptr ? 1 : (std::min)(stream.size(), 1 + (*random)() % 99));
        stream = stream.subspan(part.size());
        if (random == nullptr) take(reader.push(part[0]));
        else
            while (!part.empty()) take(reader.scan(part));
    }
    take(reader.finish());
    all.counts = reader.counts();
    return all;
}

}  // namespace

TEST_CASE("blocks of any size give the same frames and faults as single bytes") {
    std::mt19937 random(6);
    std::size_t frames_read = 0, faults_read = 0;
    for (unsigned n = 0; n != 3000; ++n) {
        bytes stream;
        for (unsigned k = 0; k != 5; ++k)
            append_frame(stream, static_cast<std::uint16_t>(k), random_octets(random, random() % 40));
        for (unsigned k = n % 4; k != 0; --k) {  // garbage, also with large codes
            std::byte& octet = stream[random() % stream.size()];
            octet = random() % 2 == 0 ? std::byte{0xFF} : static_cast<std::byte>(random() % 20);
        }
        const std::size_t room = random() % 64;
        const told by_octet = tell(stream, room, nullptr);
        CHECK(tell(stream, room, &random) == by_octet);
        frames_read += by_octet.counts.good;
        faults_read += by_octet.counts.bad;
    }
    CHECK(frames_read > 3000);
    CHECK(faults_read > 3000);
}

// --- faults, on a journal of 1 000 records of 60 to 116 octets

namespace {

/// The octets of a journal in which the n-th frame ends at ends[n], its 00 included.
struct journal {
    numbered records;
    bytes stream{std::byte{0}};
    std::vector<std::size_t> ends;

    void add(bytes payload) {
        const auto number = static_cast<std::uint16_t>(ends.size());
        append_frame(stream, number, payload);
        ends.push_back(stream.size());
        records.emplace(number, std::move(payload));
    }
};
journal make_journal(std::mt19937& random, std::size_t records) {
    journal made;
    for (std::size_t n = 0; n != records; ++n) made.add(random_octets(random, 60 + random() % 57));
    return made;
}

/// One kind of damage at one place, and how many records it may cost.
struct fault_row {
    std::string name;
    unsigned seed;
    double mean_lost;    // at most, on average
    unsigned most_lost;  // at most, by one fault
    void (*damage)(bytes& part, std::size_t at, std::mt19937& random);
};
const fault_row faults[] = {
    {"one bit flipped", 11, 1.1, 2,
     [](bytes& part, std::size_t at, std::mt19937& random) { flip(part, at * 8 + random() % 8); }},
    {"64 bytes of garbage", 12, 1.8, 3,
     [](bytes& part, std::size_t at, std::mt19937& random) {
         for (std::size_t n = at; n != at + 64; ++n) part[n] = static_cast<std::byte>(random());
     }},
    {"one byte dropped", 13, 1.1, 2,
     [](bytes& part, std::size_t at, std::mt19937&) { part.erase(part.begin() + static_cast<std::ptrdiff_t>(at)); }},
    {"one byte inserted", 14, 1.1, 1,
     [](bytes& part, std::size_t at, std::mt19937& random) {
         part.insert(part.begin() + static_cast<std::ptrdiff_t>(at), static_cast<std::byte>(random()));
     }},
};

}  // namespace

// Each fault is read with the 8 frames before and after it only: at a zero a reader forgets what came before.
TEST_CASE("a fault in a journal costs few records, and none is wrong") {
    constexpr unsigned count = 2100, records = 1000, around = 8;
    for (const fault_row& row : faults) {
        INFO("row: ", row.name);
        std::mt19937 random(row.seed);
        const journal complete = make_journal(random, records);
        unsigned lost = 0, most_lost = 0, wrong = 0, miscounted = 0;
        for (unsigned n = 0; n != count; ++n) {
            const std::size_t first = complete.ends[around], last = complete.ends[records - 1 - around];
            const std::size_t at = first + random() % (last - first);
            const auto hit = static_cast<std::size_t>(std::upper_bound(complete.ends.begin(), complete.ends.end(), at) -
                                                      complete.ends.begin());
            const std::size_t after = (std::min)(hit + around, std::size_t{records - 1});
            bytes part(complete.stream.begin() + static_cast<std::ptrdiff_t>(complete.ends[hit - around]),
                       complete.stream.begin() + static_cast<std::ptrdiff_t>(complete.ends[after]));
            row.damage(part, at - complete.ends[hit - around], random);

            const outcome seen = read_all(part, complete.records);
            const auto missed = static_cast<unsigned>(after - (hit - around) - seen.kept.size());
            lost += missed;
            most_lost = (std::max)(most_lost, missed);
            wrong += seen.wrong;
            miscounted += seen.counts.missing != missed || seen.counts.restarts != 0;
        }
        MESSAGE(row.name << ": " << count << " faults, records lost: " << static_cast<double>(lost) / count
                         << " on average, " << most_lost << " at most; wrong records: " << wrong);
        CHECK(wrong == 0);
        CHECK(miscounted == 0);  // the numbers tell what is lost
        CHECK(static_cast<double>(lost) / count <= row.mean_lost);
        CHECK(most_lost <= row.most_lost);
    }
}

namespace {

/// Tears the tail off a journal and opens it again; returns the good records that were lost. `opened`: with the 00.
unsigned lost_after_tears(unsigned tears, bool opened) {
    std::mt19937 random(15);
    const journal whole = make_journal(random, 1000);
    unsigned lost = 0;
    for (unsigned n = 0; n != tears; ++n) {
        const std::size_t at = whole.ends[20] + random() % (whole.stream.size() - whole.ends[20]);
        const auto complete =
            static_cast<std::size_t>(std::upper_bound(whole.ends.begin(), whole.ends.end(), at) - whole.ends.begin());
        const std::size_t start = whole.ends[complete - 9];  // the 8 frames before the tear
        bytes part(whole.stream.begin() + static_cast<std::ptrdiff_t>(start),
                   whole.stream.begin() + static_cast<std::ptrdiff_t>(at));
        std::array<std::byte, 256> room;
        sitrep::journal_reader scan(room);
        for (const std::byte octet : part) (void)scan.push(octet);
        (void)scan.finish();  // a last frame without its 00 is kept, and so is its number

        numbered written;
        for (std::size_t k = complete - 8; k != complete; ++k)
            written.insert(*whole.records.find(static_cast<std::uint16_t>(k)));
        if (scan.next_number() != complete) written.insert(*whole.records.find(scan.number()));
        std::array<std::byte, 1024> out;
        sitrep::journal_writer writer(out, scan.next_number());
        for (unsigned k = 0; k != 4; ++k) {
            bytes& payload = written[writer.next_number()] = random_octets(random, 60 + random() % 57);
            writer.write(payload);
        }
        const auto reopened = *writer.finish();
        part.insert(part.end(), reopened.begin() + (opened ? 0 : 1), reopened.end());

        const outcome seen = read_all(part, written);
        CHECK(seen.wrong == 0);
        lost += static_cast<unsigned>(written.size() - seen.kept.size());
        if (opened) CHECK(seen.counts.missing == 0);
    }
    return lost;
}

}  // namespace

TEST_CASE("journal: torn tail and reopen") {
    constexpr unsigned tears = 2100;
    const unsigned lost = lost_after_tears(tears, true), without = lost_after_tears(tears, false);
    MESSAGE("torn tail and reopen: " << tears << " tears, good records lost: " << lost
                                     << " (without the 00 at the open: " << without << ")");
    CHECK(lost == 0);
    CHECK(without > tears * 9 / 10);
}

// --- flips of single frames

namespace {

/// True if a reader takes anything from `octets` but the frame with the number 7 that follows them.
bool is_accepted(std::span<const std::byte> octets) {
    std::array<std::byte, 300> room;
    sitrep::journal_reader reader(room);
    bool accepted = false;
    const auto push = [&](std::byte octet) {
        if (reader.push(octet) == journal_event::frame)
            accepted = accepted || reader.number() != 7 || !reader.payload().empty();
    };
    for (const std::byte octet : octets) push(octet);
    sitrep::write_journal_frame(7, {}, push);
    return accepted;
}

}  // namespace

TEST_CASE("journal: a frame cut anywhere, or with any one or two bits flipped, is not accepted") {
    std::mt19937 random(16);
    for (const std::size_t size : {0u, 1u, 11u, 19u, 51u, 88u, 240u, 248u, 260u}) {
        bytes frame;
        append_frame(frame, static_cast<std::uint16_t>(random()), random_octets(random, size));
        REQUIRE(is_accepted(frame));
        unsigned accepted = 0;
        const auto attack = [&](std::size_t first, std::size_t second) {
            flip(frame, first);
            if (second != first) flip(frame, second);
            accepted += is_accepted(frame);
            flip(frame, first);
            if (second != first) flip(frame, second);
        };

        for (std::size_t length = 0; length + 1 < frame.size(); ++length)
            accepted += is_accepted({frame.data(), length});
        const std::size_t bits = frame.size() * 8;
        for (std::size_t bit = 0; bit != bits; ++bit) attack(bit, bit);
        const bool all = size <= 51;
        unsigned pairs = 0;
        if (all) {
            for (std::size_t first = 0; first != bits; ++first)
                for (std::size_t second = first + 1; second != bits; ++second, ++pairs) attack(first, second);
        } else {
            for (; pairs != 5000; ++pairs) attack(random() % bits, random() % bits);
        }
        MESSAGE("frame of " << frame.size() << " octets: " << frame.size() - 1 << " cuts, " << bits << " single and "
                            << pairs << std::string(all ? " (all)" : " (sampled)")
                            << " double flips, accepted: " << accepted);
        CHECK(accepted == 0);
    }
}
