// SPDX-License-Identifier: BSL-1.0
// sitrep's JSON, written by hand: the floor of writing, and the text that all JSON codecs read.
#ifndef SITREP_TESTS_BENCH_JSON_TEXT_HPP
#define SITREP_TESTS_BENCH_JSON_TEXT_HPP

#include "notation.hpp"
#include "records.hpp"

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

namespace bench {

// --- the members in order, for any writer

template <class Writer> void write(const amount& a, Writer& out) {
    out.open('{');
    if (a.hedge != 1) {  // exact
        out.name("hedge");
        out.word(hedges[a.hedge]);
    }
    const auto figure = [&](std::uint8_t which, const auto& name, std::uint32_t n) {
        if (!(figures_of(a.hedge) & which)) return;
        out.name(name);
        out.number(n);
    };
    figure(has_low, "low", a.low);
    figure(has_best, "best", a.best);
    figure(has_high, "high", a.high);
    if (a.unit_plus_1 != 0) {
        out.name("unit");
        out.word(units[a.unit_plus_1 - 1u]);
    }
    out.close('}');
}

template <class Writer> void write(const spot& s, Writer& out) {
    out.open('{');
    out.name("time");
    out.notation([&](char* at) { return put_moment(at, s.time); });
    const bench::position& p = s.position;
    out.name("position");
    out.open('{');
    out.name("lat");
    out.decimal(p.lat, p.decimals);
    out.name("lon");
    out.decimal(p.lon, p.decimals);
    if (p.lat % 10 == 0) {  // tools may lose the last zero
        out.name("lat_decimals");
        out.number(p.decimals);
    }
    if (p.lon % 10 == 0) {
        out.name("lon_decimals");
        out.number(p.decimals);
    }
    out.close('}');
    out.name("type");
    out.word(types[s.type]);
    if (s.actor_plus_1 != 0) {
        out.name("actor");
        out.open('{');
        out.name("kind");
        out.word(sectors[s.actor_plus_1 - 1u]);
        if (s.country[0] != '\0') {
            out.name("country");
            out.notation([&](char* at) { return put_letters(at, s.country[0], s.country[1]); });
        }
        out.close('}');
    }
    if (s.count.hedge != 0) {
        out.name("count");
        write(s.count, out);
    }
    if (s.grade != 0) {
        out.name("grade");
        out.notation([&](char* at) { return put_grade(at, s.grade); });
    }
    if (s.note.size != 0) {
        out.name("note");
        out.text(s.note.view());
    }
    out.close('}');
}

template <class Writer> void write(const event& e, Writer& out) {
    const auto ids = [&](const auto& name, char letter, const auto& numbers) {
        if (numbers.size == 0) return;
        out.name(name);
        out.open('[');
        for (const std::uint16_t n : numbers) out.notation([=](char* at) { return put_id(at, letter, n); });
        out.close(']');
    };
    out.open('{');
    out.name("id");
    out.notation([&](char* at) { return put_id(at, 'E', e.id); });
    out.name("type");
    out.word(types[e.type]);
    if (e.mode_plus_1 != 0) {
        out.name("mode");
        out.word(modes[e.mode_plus_1 - 1u]);
    }
    ids("actors", 'A', e.actors);
    ids("recipients", 'A', e.recipients);
    ids("places", 'P', e.places);
    out.name("when");
    out.notation([&](char* at) { return put_period(at, e.when); });
    if (e.counts.size != 0) {
        out.name("counts");
        out.open('[');
        for (const tally& t : e.counts) {
            out.open('{');
            out.name("count");
            write(t.count, out);
            out.name("role");
            out.word(roles[t.role]);
            if (t.of != 0) {
                out.name("of");
                out.notation([&](char* at) { return put_id(at, 'A', t.of); });
            }
            out.close('}');
        }
        out.close(']');
    }
    if (e.status != 0) {
        out.name("status");
        out.word(statuses[e.status]);
    }
    if (e.note.size != 0) {
        out.name("note");
        out.text(e.note.view());
    }
    out.close('}');
}

// --- the writer by hand

/// Writes a comma after each value. What closes an object or array replaces the last one; none is empty.
class hand_writer {
public:
    /// Precondition: there is room for 2048 bytes, more than any record needs.
    explicit hand_writer(char* out) : at_(out) {}

    /// The end of the text.
    char* end() const { return at_ - 1; }

    void open(char bracket) { *at_++ = bracket; }
    void close(char bracket) {
        at_[-1] = bracket;
        *at_++ = ',';
    }
    template <std::size_t N> void name(const char (&name)[N]) {
        *at_ = '"';
        std::memcpy(at_ + 1, name, N - 1);
        std::memcpy(at_ + N, "\":", 2);
        at_ += N + 2;
    }
    void word(const vocabulary::word& w) {
        *at_ = '"';
        std::memcpy(at_ + 1, w.chars, sizeof w.chars);
        at_ += 1u + w.size;
        end_text();
    }
    /// `put` writes it, without escapes, and returns the end.
    template <class Put> void notation(Put put) {
        *at_ = '"';
        at_ = put(at_ + 1);
        end_text();
    }
    void text(std::string_view s) {
        *at_++ = '"';
        std::size_t i = 0;
        while (i < s.size()) {
            for (; s.size() - i >= 8 && is_plain_8(s.data() + i); i += 8) at_ = put_8(at_, s.data() + i);
            for (std::size_t n = 0; n < 8 && i < s.size(); ++n, ++i) put_char(s[i]);
        }
        end_text();
    }
    void number(std::uint32_t n) { end_number(put_number(at_, n)); }
    void decimal(std::int32_t n, unsigned decimals) { end_number(put_decimal(at_, n, decimals)); }

private:
    void end_text() {
        std::memcpy(at_, "\",", 2);
        at_ += 2;
    }
    void end_number(char* end) {
        *end = ',';
        at_ = end + 1;
    }
    /// True if none of eight bytes needs an escape.
    static bool is_plain_8(const char* from) {
        constexpr std::uint64_t ones = 0x0101010101010101u;
        std::uint64_t v = 0;
        std::memcpy(&v, from, 8);
        const auto has_zero = [](std::uint64_t x) { return (x - ones) & ~x; };
        return ((((v - ones * 0x20) & ~v) | has_zero(v ^ ones * '"') | has_zero(v ^ ones * '\\')) & ones * 0x80) == 0;
    }
    static char* put_8(char* at, const char* from) {
        std::memcpy(at, from, 8);
        return at + 8;
    }
    void put_char(char c) {
        const auto code = static_cast<unsigned char>(c);
        if (code < 0x20) {
            std::memcpy(at_, "\\u00", 4);
            at_[4] = static_cast<char>('0' + code / 16);
            at_[5] = "0123456789abcdef"[code % 16];
            at_ += 6;
            return;
        }
        if (c == '"' || c == '\\') *at_++ = '\\';
        *at_++ = c;
    }

    char* at_;
};

template <class Record> std::string json_text(const Record& record) {
    char room[2048];
    hand_writer out(room);
    write(record, out);
    return {room, out.end()};
}

}  // namespace bench

#endif
