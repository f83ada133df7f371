// SPDX-License-Identifier: BSL-1.0
// The floor of packing bits: a codec of these two records by hand. It puts adjacent fields in words of up to 56 bits, and has no
// branch for a field whose width can be 0. It checks the room or the length once, and each range. Numbers have tiers, as sitrep's.
#include "../bench.hpp"

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <string>
#include <string_view>

static_assert(std::endian::native == std::endian::little);

namespace bench { namespace {

class bit_writer {
public:
    explicit bit_writer(char* out) : at_(out) {}

    /// The lowest `width` bits, at most 56; the others are zero.
    void put(std::uint64_t value, unsigned width) {
        bits_ |= value << fill_;
        std::memcpy(at_, &bits_, 8);
        fill_ += width;
        at_ += fill_ / 8;
        bits_ >>= fill_ & ~7u;
        fill_ %= 8;
    }
    /// From the next byte on. Writes up to seven bytes more than that.
    void put_text(std::string_view s, const char* padded) {
        at_ += fill_ != 0;
        fill_ = 0;
        bits_ = 0;
        for (std::size_t i = 0; i < s.size(); i += 8) std::memcpy(at_ + i, padded + i, 8);
        at_ += s.size();
    }
    char* end() const { return at_ + (fill_ != 0); }

private:
    char* at_;
    std::uint64_t bits_ = 0;
    unsigned fill_ = 0;
};

/// Reads past its input, where the benchmark has padding: a record without its text takes at most 140 bytes. `is_valid` says
/// whether it did.
class bit_reader {
public:
    explicit bit_reader(std::string_view in) : in_(in) {}

    std::uint64_t get(unsigned width) {
        std::uint64_t bits = 0;
        std::memcpy(&bits, in_.data() + at_ / 8, 8);
        bits >>= at_ % 8;
        at_ += width;
        return bits & ((std::uint64_t{1} << width) - 1);
    }
    template <std::size_t N> bool get_text(std::size_t size, text<N>& out) {
        const std::size_t start = (at_ + 7) / 8;
        at_ = 8 * (start + size);
        if (size > N || start + size > in_.size()) return false;
        out.size = static_cast<std::uint8_t>(size);
        std::memcpy(out.chars, in_.data() + start, N);
        return true;
    }
    bool is_valid() const { return (at_ + 7) / 8 == in_.size(); }

private:
    std::string_view in_;
    std::size_t at_ = 0;
};

/// A field's value and width, in the lowest bits of a word.
struct word {
    std::uint64_t bits = 0;
    unsigned width = 0;

    void add(std::uint64_t value, unsigned with) {
        bits |= value << width;
        width += with;
    }
};
/// Takes the fields of a word again.
struct word_reader {
    std::uint64_t bits;

    template <class T = std::uint8_t> T take(unsigned width) {
        const auto value = static_cast<T>(bits & ((std::uint64_t{1} << width) - 1));
        bits >>= width;
        return value;
    }
};

// --- ids: two bits for the tier

constexpr std::uint32_t id_base[] = {1, 9, 25, 0};
constexpr unsigned id_width[] = {3, 4, 8, 16};

void put_id(bit_writer& out, std::uint16_t n) {
    const auto tier = static_cast<unsigned>((n > 8) + (n > 24) + (n > 280));
    out.put(tier | std::uint64_t{n - id_base[tier]} << 2, 2 + id_width[tier]);
}
bool get_id(bit_reader& in, std::uint16_t& n) {
    const auto tier = static_cast<unsigned>(in.get(2));
    n = static_cast<std::uint16_t>(in.get(id_width[tier]) + id_base[tier]);
    return n != 0;
}
template <std::size_t N> void put_ids(bit_writer& out, const list<std::uint16_t, N>& ids) {
    for (const std::uint16_t n : ids) put_id(out, n);
}
template <std::size_t N> bool get_ids(bit_reader& in, std::size_t count, list<std::uint16_t, N>& ids) {
    if (count > N) return false;
    ids.size = static_cast<std::uint8_t>(count);
    bool ok = true;
    for (std::size_t i = 0; i < count; ++i) ok &= get_id(in, ids.items[i]);
    return ok;
}

// --- dates: 30 bits, 12 more for an offset. Years are 1970 to 2097; one bit says otherwise, then 8 bits more.

enum zones : unsigned { no_time, utc, local, offset };

void put_moment(bit_writer& out, const moment& m) {
    const unsigned zone = m.zone == 0                 ? utc
                          : m.zone == moment::no_time ? no_time
                          : m.zone == moment::local   ? local
                                                      : offset;
    const auto year = static_cast<std::uint32_t>(m.year + 10'000 - 1970);
    const bool is_far = year < 10'000 || year > 10'127;
    const unsigned clock_width = zone == no_time ? 0 : 11;
    const unsigned offset_width = zone == offset ? 12 : 0;
    word w;
    w.add(zone | static_cast<unsigned>(is_far) << 2, 3);
    w.add(is_far ? year : year - 10'000, is_far ? 15 : 7);
    w.add(m.month | static_cast<unsigned>(m.day) << 4, 9);
    w.add(m.hour | static_cast<unsigned>(m.minute) << 5, clock_width);
    w.add(zone == offset ? static_cast<std::uint64_t>(m.zone + 1440) : 0, offset_width);
    out.put(w.bits, w.width);
}
bool get_moment(bit_reader& in, moment& m) {
    word_reader head{in.get(3)};
    const auto zone = head.take<unsigned>(2);
    const bool is_far = head.bits != 0;
    const unsigned year_width = is_far ? 15 : 7;
    const unsigned clock_width = zone == no_time ? 0 : 11;
    const unsigned offset_width = zone == offset ? 12 : 0;
    word_reader w{in.get(year_width + 9 + clock_width + offset_width)};
    m.year = static_cast<std::int16_t>(w.take<int>(year_width) + 1970 - (is_far ? 10'000 : 0));
    m.month = w.take(4);
    m.day = w.take(5);
    const unsigned clock = w.take<unsigned>(clock_width);
    m.hour = clock & 31u;
    m.minute = static_cast<std::uint8_t>(clock >> 5);
    const int ahead = w.take<int>(offset_width) - 1440;
    m.zone = zone == utc       ? std::int16_t{0}
             : zone == no_time ? moment::no_time
             : zone == local   ? moment::local
                               : static_cast<std::int16_t>(ahead);
    return (m.month >= 1) & (m.month <= 12) & (m.hour < 24) & (m.minute < 60) &
           (zone != offset || (ahead > -1440 && ahead < 1440));
}

// --- counts: the hedge, the unit, two bits for the width of the figures, then the figures that the hedge has

constexpr unsigned figure_width[] = {4, 8, 16, 32};

void put_amount(bit_writer& out, const amount& a) {
    const std::uint32_t all = a.low | a.best | a.high;
    const auto tier = static_cast<unsigned>((all > 15) + (all > 255) + (all > 65'535));
    const unsigned figures = figures_of(a.hedge), width = figure_width[tier];
    out.put(a.hedge | static_cast<unsigned>(a.unit_plus_1) << 5 | tier << 10, 12);
    const unsigned low = figures & has_low ? width : 0;
    const unsigned best = figures & has_best ? width : 0;
    const unsigned high = figures & has_high ? width : 0;
    out.put(a.low | std::uint64_t{a.best} << low, low + best <= 56 ? low + best : 0);
    if (low + best > 56) {
        out.put(a.low, low);
        out.put(a.best, best);
    }
    out.put(a.high, high);
}
bool get_amount(bit_reader& in, amount& a) {
    word_reader w{in.get(12)};
    a.hedge = w.take(5);
    a.unit_plus_1 = w.take(5);
    const unsigned figures = figures_of(a.hedge), width = figure_width[w.bits];
    a.low = static_cast<std::uint32_t>(in.get(figures & has_low ? width : 0));
    a.best = static_cast<std::uint32_t>(in.get(figures & has_best ? width : 0));
    a.high = static_cast<std::uint32_t>(in.get(figures & has_high ? width : 0));
    return a.hedge >= 1 && a.hedge <= 22 && a.unit_plus_1 <= 30;
}

// --- positions: three bits for the decimals, then both numbers in as many bits as their range needs

constexpr std::int32_t lat_end[] = {90, 900, 9'000, 90'000, 900'000, 9'000'000, 90'000'000, 900'000'000};
constexpr unsigned lat_width[] = {8, 11, 15, 18, 21, 25, 28, 31};
constexpr unsigned lon_width[] = {9, 12, 16, 19, 22, 26, 29, 32};

struct hand_binary {
    static constexpr std::string_view name = "by hand";
    static constexpr format form = format::binary;
    static std::string version() { return "ranges checked"; }

    std::string_view encode(const spot& s, std::span<char> room) {
        if (room.size() < 256) return {};
        bit_writer out(room.data());
        put_moment(out, s.time);
        const unsigned d = s.position.decimals;
        out.put(d | std::uint64_t{static_cast<std::uint32_t>(s.position.lat + lat_end[d])} << 3, 3 + lat_width[d]);
        out.put(static_cast<std::uint32_t>(s.position.lon) + 2u * static_cast<std::uint32_t>(lat_end[d]), lon_width[d]);
        const bool has_actor = s.actor_plus_1 != 0, has_country = s.country[0] != '\0';
        word w;
        w.add(s.type, 5);
        w.add(static_cast<unsigned>(has_actor) | static_cast<unsigned>(has_country) << 1 |
                  static_cast<unsigned>(s.count.hedge != 0) << 2 | static_cast<unsigned>(s.grade != 0) << 3 |
                  static_cast<unsigned>(s.note.size != 0) << 4,
              5);
        w.add(has_actor ? s.actor_plus_1 - 1u : 0, has_actor ? 5 : 0);
        w.add(has_country ? letter(s.country[0]) | letter(s.country[1]) << 5 : 0, has_country ? 10 : 0);
        w.add(s.grade, s.grade != 0 ? 6 : 0);
        w.add(s.note.size, s.note.size != 0 ? 6 : 0);
        out.put(w.bits, w.width);
        if (s.count.hedge != 0) put_amount(out, s.count);
        if (s.note.size != 0) out.put_text(s.note.view(), s.note.chars);
        return {room.data(), static_cast<std::size_t>(out.end() - room.data())};
    }

    const spot* decode(std::string_view bytes, const spot*) {
        bit_reader in(bytes);
        spot& s = spot_ = {};
        bool ok = get_moment(in, s.time);
        const auto d = static_cast<unsigned>(in.get(3));
        s.position.decimals = static_cast<std::uint8_t>(d);
        s.position.lat = static_cast<std::int32_t>(in.get(lat_width[d])) - lat_end[d];
        const auto lon = in.get(lon_width[d]);
        s.position.lon = static_cast<std::int32_t>(static_cast<std::int64_t>(lon) - 2 * std::int64_t{lat_end[d]});
        ok &= (s.position.lat <= lat_end[d]) & (lon <= 4 * std::uint64_t{static_cast<std::uint32_t>(lat_end[d])});
        word_reader head{in.get(10)};
        s.type = head.take(5);
        const unsigned actor = head.bits & 1, country = head.bits >> 1 & 1, count = head.bits >> 2 & 1;
        const unsigned grade = head.bits >> 3 & 1, note = head.bits >> 4 & 1;
        word_reader w{in.get(5 * actor + 10 * country + 6 * grade + 6 * note)};
        s.actor_plus_1 = static_cast<std::uint8_t>(w.take(5 * actor) + actor);
        const unsigned first = w.take(5 * country), second = w.take(5 * country);
        if (country != 0) {
            s.country[0] = static_cast<char>('A' + first);
            s.country[1] = static_cast<char>('A' + second);
        }
        s.grade = w.take(6 * grade);
        ok &= (s.type < 24) & (first < 26) & (second < 26) & (grade == 0 || is_grade(s.grade));
        const std::size_t note_size = w.take(6 * note);
        if (count != 0) ok &= get_amount(in, s.count);
        if (note != 0) ok &= in.get_text(note_size, s.note);
        return ok && in.is_valid() ? &s : nullptr;
    }

    std::string_view encode(const event& e, std::span<char> room) {
        if (room.size() < 512) return {};
        bit_writer out(room.data());
        put_id(out, e.id);
        const bool has_mode = e.mode_plus_1 != 0, has_status = e.status != 0, has_note = e.note.size != 0;
        word w;
        w.add(e.type, 5);
        w.add(static_cast<unsigned>(has_mode) | static_cast<unsigned>(has_status) << 1 |
                  static_cast<unsigned>(has_note) << 2,
              3);
        w.add(e.actors.size, 4);
        w.add(e.recipients.size, 4);
        w.add(e.places.size, 3);
        w.add(e.counts.size, 3);
        w.add(e.when.form, 2);
        w.add(e.mode_plus_1, has_mode ? 6 : 0);
        w.add(e.status, has_status ? 4 : 0);
        w.add(e.note.size, has_note ? 7 : 0);
        out.put(w.bits, w.width);
        put_ids(out, e.actors);
        put_ids(out, e.recipients);
        put_ids(out, e.places);
        put_moment(out, e.when.start);
        if (e.when.form != period::at) put_moment(out, e.when.end);
        for (const tally& t : e.counts) {
            put_amount(out, t.count);
            out.put(t.role | static_cast<unsigned>(t.of != 0) << 5, 6);
            if (t.of != 0) put_id(out, t.of);
        }
        if (has_note) out.put_text(e.note.view(), e.note.chars);
        return {room.data(), static_cast<std::size_t>(out.end() - room.data())};
    }

    const event* decode(std::string_view bytes, const event*) {
        bit_reader in(bytes);
        event& e = event_ = {};
        bool ok = get_id(in, e.id);
        word_reader head{in.get(24)};
        e.type = head.take(5);
        const auto has_mode = head.take<unsigned>(1), has_status = head.take<unsigned>(1);
        const auto has_note = head.take<unsigned>(1);
        const std::size_t actors = head.take(4), recipients = head.take(4), places = head.take(3);
        e.counts.size = head.take(3);
        e.when.form = static_cast<std::uint8_t>(head.bits);
        word_reader w{in.get(6 * has_mode + 4 * has_status + 7 * has_note)};
        e.mode_plus_1 = w.take(6 * has_mode);
        e.status = w.take(4 * has_status);
        const std::size_t note_size = w.bits;
        ok &= (e.type < 24) & (e.mode_plus_1 <= 60) & (e.status < 10) & (e.when.form <= period::one_of);
        if (e.counts.size > 4 || !get_ids(in, actors, e.actors) || !get_ids(in, recipients, e.recipients) ||
            !get_ids(in, places, e.places))
            return nullptr;
        ok &= get_moment(in, e.when.start);
        if (e.when.form != period::at) ok &= get_moment(in, e.when.end);
        for (std::size_t i = 0; i < e.counts.size; ++i) {
            tally& t = e.counts.items[i];
            ok &= get_amount(in, t.count);
            word_reader r{in.get(6)};
            t.role = r.take(5);
            ok &= t.role < 19;
            if (r.bits != 0) ok &= get_id(in, t.of);
        }
        if (has_note != 0) ok &= in.get_text(note_size, e.note);
        return ok && in.is_valid() ? &e : nullptr;
    }

private:
    static unsigned letter(char c) { return static_cast<unsigned>(c - 'A'); }
    static bool is_grade(std::uint8_t g) { return g >= 9 && g < 56 && g % 8 >= 1 && g % 8 <= 6; }

    spot spot_;
    event event_;
};
const listed<hand_binary> hand_listed;

}  // namespace
}  // namespace bench
