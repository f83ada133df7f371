// SPDX-License-Identifier: BSL-1.0
#include "records.hpp"

#include <sitrep/value/count.hpp>
#include <sitrep/value/unit.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace bench {
namespace {

/// SplitMix64 of Steele, Lea and Flood.
class random {
public:
    explicit random(std::uint64_t seed) : state_(seed) {}
    /// From 0 to n - 1.
    std::uint32_t below(std::uint32_t n) {
        state_ += 0x9E3779B97F4A7C15u;
        std::uint64_t z = state_;
        z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9u;
        z = (z ^ z >> 27) * 0x94D049BB133111EBu;
        return static_cast<std::uint32_t>((z ^ z >> 31) % n);
    }
    std::uint8_t byte(std::uint32_t from, std::uint32_t to) {
        return static_cast<std::uint8_t>(from + below(to - from + 1));
    }
    /// True in p of a hundred cases.
    bool percent(std::uint32_t p) { return below(100) < p; }

private:
    std::uint64_t state_;
};

/// Low numbers are frequent, as in a report that mentions few actors often: the n-th with a frequency of 1/n².
std::uint16_t make_id(random& r) {
    return static_cast<std::uint16_t>(std::min(3'000'000u / (r.below(1'000'000) + 1) - 1, 65'534u) + 1);
}

moment make_day(random& r) {
    return {static_cast<std::int16_t>(2010 + r.below(16)), r.byte(1, 12), r.byte(1, 28), 0, 0, moment::no_time};
}

moment make_time(random& r) {
    moment m = make_day(r);
    m.hour = r.byte(0, 23);
    m.minute = r.byte(0, 59);
    const std::uint32_t which = r.below(100);
    m.zone = which < 75   ? std::int16_t{0}
             : which < 85 ? moment::local
                          : static_cast<std::int16_t>(60 * static_cast<int>(1 + r.below(11)));
    return m;
}

period make_period(random& r) {
    const std::uint32_t which = r.below(100);
    period p{period::at, make_day(r), {}};
    if (which < 75) return p;
    p.end = p.start;
    if (which < 92) {
        p.form = period::interval;
        ++p.end.year;
        if (r.percent(40)) p.end.day = 0;
    } else {
        p.form = period::one_of;
        p.start.day = r.byte(1, 14);
        p.end.day = r.byte(15, 28);
    }
    return p;
}

position make_position(random& r) {
    const std::uint8_t decimals = r.byte(2, 5);
    std::int32_t unit = 1;
    for (unsigned i = 0; i < decimals; ++i) unit *= 10;
    const auto within = [&](std::int32_t limit) {
        return static_cast<std::int32_t>(r.below(static_cast<std::uint32_t>(2 * limit * unit + 1))) - limit * unit;
    };
    const std::int32_t lat = within(85);
    return {lat, within(170), decimals};
}

amount make_amount(random& r) {
    using enum sitrep::hedge;
    constexpr auto of = [](sitrep::hedge h) { return static_cast<std::uint8_t>(h); };
    constexpr auto people = static_cast<std::uint8_t>(static_cast<unsigned>(sitrep::unit::people) + 1);
    constexpr auto vehicles = static_cast<std::uint8_t>(static_cast<unsigned>(sitrep::unit::vehicles) + 1);
    const std::uint32_t n = 1 + 10'000 / (r.below(10'000) + 1);
    switch (r.below(8)) {
        case 0: return {of(about), people, 0, 10 * n, 0};
        case 1: return {of(at_least), people, n, 0, 0};
        case 2: return {of(dozens), people, 0, 0, 0};
        case 3: return {of(between), vehicles, n, 0, n + 5};
        default: return {of(exact), people, 0, n, 0};
    }
}

/// From `least` to 60 bytes, some with quotes or letters of two bytes.
template <std::size_t N> void make_note(random& r, std::uint32_t least, text<N>& out) {
    constexpr std::string_view words[] = {"convoy ",    "seen ",       "near ",          "the bridge ",
                                          "\"north\" ", "checkpoint ", "r\xC3\xA9gion ", "moving "};
    const std::uint32_t size = least + r.below(60 - least + 1);
    const std::uint32_t choice = r.percent(20) ? 8 : 4;
    std::string s;
    while (s.size() < size) s += words[r.below(choice)];
    s.resize(size);
    if (!s.empty() && static_cast<unsigned char>(s.back()) == 0xC3u) s.back() = '.';  // half a letter
    out.assign(s);
}

spot make_spot(random& r) {
    constexpr std::string_view countries[] = {"NE", "ML", "BF", "NG", "UA", "RU", "SD", "TD", "SY", "IQ", "MM", "CO"};
    spot s;
    s.time = make_time(r);
    s.position = make_position(r);
    s.type = r.byte(0, 23);
    if (r.percent(70)) {
        s.actor_plus_1 = r.byte(1, 32);
        if (r.percent(60)) std::memcpy(s.country, countries[r.below(12)].data(), 2);
    }
    if (r.percent(65)) s.count = make_amount(r);
    if (r.percent(55)) {
        const std::uint8_t letter = r.byte(1, 6);
        s.grade = static_cast<std::uint8_t>(8 * letter + r.byte(1, 6));
    }
    if (r.percent(10)) make_note(r, 4, s.note);
    return s;
}

event make_event(random& r) {
    event e;
    e.id = make_id(r);
    e.type = r.byte(0, 23);
    if (r.percent(45)) e.mode_plus_1 = r.byte(1, 60);
    const auto add = [&](auto& ids, std::uint32_t count) {
        while (count-- > 0) ids.add(make_id(r));
    };
    add(e.actors, r.below(5));
    if (r.percent(50)) add(e.recipients, r.below(4));
    add(e.places, r.below(3));
    e.when = make_period(r);
    if (r.percent(60)) {
        for (std::uint32_t count = r.below(4); count > 0; --count) {
            const amount a = make_amount(r);
            const std::uint8_t role = r.byte(0, 15);
            e.counts.add({a, role, r.percent(25) ? make_id(r) : std::uint16_t{0}});
        }
    }
    if (r.percent(20)) e.status = r.byte(1, 9);
    make_note(r, 0, e.note);
    return e;
}

template <class Record> std::vector<Record> make(std::size_t count, std::uint64_t seed, Record (&next)(random&)) {
    random r(seed);
    std::vector<Record> records;
    records.reserve(count);
    while (records.size() < count) records.push_back(next(r));
    return records;
}

}  // namespace

template <> std::vector<spot> make_records(std::size_t count) { return make(count, 1, make_spot); }
template <> std::vector<event> make_records(std::size_t count) { return make(count, 2, make_event); }

}  // namespace bench
