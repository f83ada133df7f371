// SPDX-License-Identifier: BSL-1.0
// What no JSON library does and all JSON codecs but sitrep's share: the notations within JSON strings, and vocabularies. Readers
// check what keeps the structs valid: digits, ranges, lengths.
#ifndef SITREP_TESTS_BENCH_NOTATION_HPP
#define SITREP_TESTS_BENCH_NOTATION_HPP

#include "records.hpp"

#include <sitrep/core/notation.hpp>
#include <sitrep/record/event.hpp>
#include <sitrep/record/plover.hpp>
#include <sitrep/value/count.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <initializer_list>
#include <string_view>

namespace bench {

// --- words

/// Numbered words of up to 16 bytes, found by a perfect hash.
class vocabulary {
public:
    struct word {
        char chars[16]{};  // padded with zeros, so that all of them can be copied
        std::uint8_t size{};
        std::string_view view() const { return {chars, size}; }
    };

    explicit vocabulary(std::initializer_list<std::string_view> words) {
        for (const std::string_view w : words) add(w);
        find_hash();
    }
    /// The words of an enum, in order, up to `last`.
    template <class E> static vocabulary of(E last) {
        vocabulary v;
        for (unsigned i = 0; i <= static_cast<unsigned>(last); ++i) v.add(sitrep::word_of(static_cast<E>(i)));
        v.find_hash();
        return v;
    }

    const word& operator[](std::size_t n) const { return words_[n]; }
    /// The number of the word; -1 if there is no such word.
    int find(std::string_view s) const {
        if (s.empty()) return -1;
        const std::uint8_t n = slots_[hash(s)];
        return words_[n].view() == s ? n : -1;
    }

private:
    vocabulary() = default;
    void add(std::string_view s) {
        word& w = words_[count_++];
        w.size = static_cast<std::uint8_t>(s.copy(w.chars, sizeof w.chars));
    }
    std::size_t hash(std::string_view s) const {
        const auto byte = [s](std::size_t i) -> std::uint64_t { return static_cast<unsigned char>(s[i]); };
        const std::uint64_t key = byte(0) | byte(s.size() > 1) << 8 | byte(s.size() / 2) << 16 |
                                  byte(s.size() - 1) << 24 | std::uint64_t{s.size()} << 32;
        return key * factor_ >> 55;
    }
    void find_hash() {
        for (factor_ = 0x9E3779B97F4A7C15u;; factor_ *= 0xD1342543DE82EF95u) {
            slots_.fill(0);
            std::array<bool, 512> taken{};
            bool collides = false;
            for (std::size_t i = 0; i < count_ && !collides; ++i) {
                const std::size_t h = hash(words_[i].view());
                collides = taken[h];
                taken[h] = true;
                slots_[h] = static_cast<std::uint8_t>(i);
            }
            if (!collides) return;
        }
    }

    std::array<word, 80> words_{};
    std::array<std::uint8_t, 512> slots_{};
    std::size_t count_ = 0;
    std::uint64_t factor_ = 0;
};

inline const vocabulary types = vocabulary::of(sitrep::event_type::accident);
inline const vocabulary modes = vocabulary::of(sitrep::mode::other);
inline const vocabulary sectors = vocabulary::of(sitrep::sector::mnc);
inline const vocabulary hedges = vocabulary::of(sitrep::hedge::order);
inline const vocabulary units = vocabulary::of(sitrep::unit::a);
inline const vocabulary roles = vocabulary::of(sitrep::count_role::score);
inline const vocabulary statuses = vocabulary::of(sitrep::event_status::undetermined);

// --- writing: each returns the end of what it wrote

inline char* put_2(char* at, unsigned n) {
    static constexpr auto pairs = [] {
        std::array<char, 200> digits{};
        for (unsigned i = 0; i < 100; ++i) {
            digits[2 * i] = static_cast<char>('0' + i / 10);
            digits[2 * i + 1] = static_cast<char>('0' + i % 10);
        }
        return digits;
    }();
    std::memcpy(at, pairs.data() + 2 * n, 2);
    return at + 2;
}

inline char* put_number(char* at, std::uint32_t n) {
    char digits[10];
    char* start = digits + 10;
    for (; n >= 100; n /= 100) put_2(start -= 2, n % 100);
    if (n >= 10) put_2(start -= 2, n);
    else *--start = static_cast<char>('0' + n);
    const auto size = static_cast<std::size_t>(digits + 10 - start);
    for (std::size_t i = 0; i < size; ++i) at[i] = start[i];
    return at + size;
}

inline char* put_id(char* at, char letter, std::uint16_t number) {
    *at = letter;
    return put_number(at + 1, number);
}

inline char* put_letters(char* at, char first, char second) {
    at[0] = first;
    at[1] = second;
    return at + 2;
}
inline char* put_grade(char* at, std::uint8_t grade) {
    return put_letters(at, static_cast<char>('A' - 1 + grade / 8), static_cast<char>('0' + grade % 8));
}

inline constexpr std::int32_t powers_of_ten[] = {1, 10, 100, 1'000, 10'000, 100'000, 1'000'000, 10'000'000};

/// At least one decimal.
inline char* put_decimal(char* at, std::int32_t n, unsigned decimals) {
    if (n < 0) *at++ = '-';
    const std::uint32_t size = n < 0 ? 0u - static_cast<std::uint32_t>(n) : static_cast<std::uint32_t>(n);
    const auto unit = static_cast<std::uint32_t>(powers_of_ten[decimals]);
    at = put_number(at, size / unit);
    *at = '.';
    std::uint32_t rest = size % unit;
    for (unsigned i = decimals; i > 0; --i, rest /= 10) at[i] = static_cast<char>('0' + rest % 10);
    return at + 1 + decimals;
}

inline char* put_moment(char* at, const moment& m) {
    at = put_2(at, static_cast<unsigned>(m.year) / 100);
    at = put_2(at, static_cast<unsigned>(m.year) % 100);
    *at++ = '-';
    at = put_2(at, m.month);
    if (m.day == 0) return at;
    *at++ = '-';
    at = put_2(at, m.day);
    if (m.zone == moment::no_time) return at;
    *at++ = 'T';
    at = put_2(at, m.hour);
    *at++ = ':';
    at = put_2(at, m.minute);
    if (m.zone == moment::local) return at;
    if (m.zone == 0) {
        *at = 'Z';
        return at + 1;
    }
    *at++ = m.zone < 0 ? '-' : '+';
    const auto minutes = static_cast<unsigned>(std::abs(m.zone));
    at = put_2(at, minutes / 60);
    *at++ = ':';
    return put_2(at, minutes % 60);
}

inline char* put_period(char* at, const period& p) {
    if (p.form == period::one_of) *at++ = '[';
    at = put_moment(at, p.start);
    if (p.form == period::interval) *at++ = '/';
    if (p.form == period::one_of) {
        *at++ = '.';
        *at++ = '.';
    }
    if (p.form != period::at) at = put_moment(at, p.end);
    if (p.form == period::one_of) *at++ = ']';
    return at;
}

// --- reading: each returns false for another notation

/// Reads from the front of a text; after a failure, `ok()` is false.
class notation_reader {
public:
    explicit notation_reader(std::string_view s) : at_(s.data()), end_(s.data() + s.size()) {}

    bool ok() const { return ok_; }
    bool done() const { return ok_ && at_ == end_; }
    /// '\0' at the end.
    char peek() const { return at_ == end_ ? '\0' : *at_; }
    bool take(char c) {
        if (peek() != c) return false;
        ++at_;
        return true;
    }
    void expect(char c) { ok_ &= take(c); }
    /// The next two digits; at most `most`.
    std::uint8_t two_digits(unsigned most) {
        if (end_ - at_ < 2) {
            ok_ = false;
            return 0;
        }
        const unsigned tens = static_cast<unsigned char>(at_[0]) - unsigned{'0'};
        const unsigned ones = static_cast<unsigned char>(at_[1]) - unsigned{'0'};
        at_ += 2;
        ok_ &= tens <= 9 && ones <= 9 && 10 * tens + ones <= most;
        return static_cast<std::uint8_t>(10 * tens + ones);
    }
    /// All digits that follow, at least one and at most nine.
    std::uint32_t digits() {
        const char* start = at_;
        std::uint32_t n = 0;
        for (; at_ != end_ && *at_ >= '0' && *at_ <= '9'; ++at_) n = 10 * n + static_cast<std::uint32_t>(*at_ - '0');
        ok_ &= at_ != start && at_ - start <= 9;
        return n;
    }
    std::size_t left() const { return static_cast<std::size_t>(end_ - at_); }

private:
    const char* at_;
    const char* end_;
    bool ok_ = true;
};

inline void get_moment(notation_reader& in, moment& out) {
    const unsigned century = in.two_digits(99);
    out.year = static_cast<std::int16_t>(100 * century + in.two_digits(99));
    in.expect('-');
    out.month = in.two_digits(12);
    if (!in.take('-')) return;
    out.day = in.two_digits(31);
    if (!in.take('T')) return;
    out.hour = in.two_digits(23);
    in.expect(':');
    out.minute = in.two_digits(59);
    out.zone = moment::local;
    if (in.take('Z')) {
        out.zone = 0;
    } else if (in.peek() == '+' || in.peek() == '-') {
        const bool behind = in.take('-');
        if (!behind) in.expect('+');
        const int hours = in.two_digits(23);
        in.expect(':');
        const int minutes = 60 * hours + in.two_digits(59);
        out.zone = static_cast<std::int16_t>(behind ? -minutes : minutes);
    }
}

inline bool get_moment(std::string_view s, moment& out) {
    notation_reader in(s);
    get_moment(in, out);
    return in.done();
}

inline bool get_period(std::string_view s, period& out) {
    notation_reader in(s);
    const bool one_of = in.take('[');
    get_moment(in, out.start);
    if (one_of) {
        out.form = period::one_of;
        in.expect('.');
        in.expect('.');
        get_moment(in, out.end);
        in.expect(']');
    } else if (in.take('/')) {
        out.form = period::interval;
        get_moment(in, out.end);
    }
    return in.done();
}

inline bool get_id(std::string_view s, char letter, std::uint16_t& out) {
    notation_reader in(s);
    in.expect(letter);
    const std::uint32_t n = in.digits();
    out = static_cast<std::uint16_t>(n);
    return in.done() && n >= 1 && n <= 65535;
}

/// `decimals` is the number of those that are written.
inline bool get_decimal(std::string_view s, std::int32_t limit, std::int32_t& out, std::uint8_t& decimals) {
    notation_reader in(s);
    const bool negative = in.take('-');
    std::uint32_t n = in.digits();
    std::size_t size = 0;
    if (in.take('.')) {
        size = in.left();
        if (size > 7 || n > 180) return false;
        n = n * static_cast<std::uint32_t>(powers_of_ten[size]) + in.digits();
    }
    decimals = static_cast<std::uint8_t>(size);
    out = negative ? -static_cast<std::int32_t>(n) : static_cast<std::int32_t>(n);
    return in.done() && n <= static_cast<std::uint32_t>(limit * powers_of_ten[size]);
}

inline bool get_grade(std::string_view s, std::uint8_t& out) {
    if (s.size() != 2 || s[0] < 'A' || s[0] > 'F' || s[1] < '1' || s[1] > '6') return false;
    out = static_cast<std::uint8_t>(8 * (s[0] - 'A' + 1) + (s[1] - '0'));
    return true;
}

inline bool get_country(std::string_view s, char (&out)[2]) {
    if (s.size() != 2 || s[0] < 'A' || s[0] > 'Z' || s[1] < 'A' || s[1] > 'Z') return false;
    std::memcpy(out, s.data(), 2);
    return true;
}

/// `first` is the number of the first word.
inline bool get_word(const vocabulary& words, std::string_view s, std::uint8_t& out, int first = 0) {
    const int n = words.find(s);
    out = static_cast<std::uint8_t>(n + first);
    return n >= 0;
}

}  // namespace bench

#endif
