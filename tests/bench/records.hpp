// SPDX-License-Identifier: BSL-1.0
// The records of the benchmark in plain structs, which every codec but sitrep's fills, and their generator.
#ifndef SITREP_TESTS_BENCH_RECORDS_HPP
#define SITREP_TESTS_BENCH_RECORDS_HPP

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <vector>

namespace bench {

/// Up to N elements; those at and after `size` mean nothing.
template <class T, std::size_t N> struct list {
    std::uint8_t size{};
    T items[N]{};

    const T* begin() const { return items; }
    const T* end() const { return items + size; }
    /// False if it is full.
    bool add(const T& item) {
        if (size == N) return false;
        items[size++] = item;
        return true;
    }
    friend bool operator==(const list& a, const list& b) { return std::equal(a.begin(), a.end(), b.begin(), b.end()); }
};

/// A text of up to N bytes.
template <std::size_t N> struct text {
    std::uint8_t size{};
    char chars[N]{};

    std::string_view view() const { return {chars, size}; }
    /// False if it is too long.
    bool assign(std::string_view s) {
        if (s.size() > N) return false;
        size = static_cast<std::uint8_t>(s.size());
        std::memcpy(chars, s.data(), s.size());
        return true;
    }
    friend bool operator==(const text& a, const text& b) { return a.view() == b.view(); }
};

/// A date, to the month or the day, or a date-time to the minute.
struct moment {
    static constexpr std::int16_t no_time = 32767, local = 32766;

    std::int16_t year{};
    std::uint8_t month{};
    std::uint8_t day{};  // 0: to the month
    std::uint8_t hour{};
    std::uint8_t minute{};
    std::int16_t zone{no_time};  // minutes ahead of UTC; `local`: not stated; `no_time`: no date-time

    friend bool operator==(const moment&, const moment&) = default;
};

/// A date, an interval, or one date of a range.
struct period {
    enum : std::uint8_t { at, interval, one_of };

    std::uint8_t form{};
    moment start{};
    moment end{};  // not of `at`

    friend bool operator==(const period&, const period&) = default;
};

/// In units of 10^-decimals degrees.
struct position {
    std::int32_t lat{};
    std::int32_t lon{};
    std::uint8_t decimals{};

    friend bool operator==(const position&, const position&) = default;
};

/// A number as stated. `hedge` and `unit` are the numbers of sitrep's enumerators.
struct amount {
    std::uint8_t hedge{};  // 0: no amount
    std::uint8_t unit_plus_1{};
    std::uint32_t low{};
    std::uint32_t best{};
    std::uint32_t high{};

    friend bool operator==(const amount&, const amount&) = default;
};

/// Which figures go with a hedge.
enum : std::uint8_t { has_low = 1, has_best = 2, has_high = 4 };
constexpr std::uint8_t figures_of(std::uint8_t hedge) {
    constexpr std::uint8_t figures[10] = {0,       has_best, has_best, has_best,           has_low,
                                          has_low, has_high, has_high, has_low | has_high, 7};
    return hedge < 10 ? figures[hedge] : std::uint8_t{0};
}

/// A field report. Words are the numbers of sitrep's enumerators.
struct spot {
    static constexpr std::string_view name = "spot";

    moment time{};
    bench::position position{};
    std::uint8_t type{};
    std::uint8_t actor_plus_1{};  // 0: no actor
    char country[2]{};            // 0: not stated
    amount count{};
    std::uint8_t grade{};  // 0: not stated; else 8 times 1 to 6 for A to F, plus 1 to 6
    text<63> note{};

    friend bool operator==(const spot&, const spot&) = default;
};

struct tally {
    amount count{};
    std::uint8_t role{};
    std::uint16_t of{};  // 0: not stated

    friend bool operator==(const tally&, const tally&) = default;
};

struct event {
    static constexpr std::string_view name = "event";

    std::uint16_t id{};
    std::uint8_t type{};
    std::uint8_t mode_plus_1{};  // 0: no mode
    list<std::uint16_t, 8> actors{};
    list<std::uint16_t, 8> recipients{};
    list<std::uint16_t, 4> places{};
    period when{};
    list<tally, 4> counts{};
    std::uint8_t status{};
    text<95> note{};

    friend bool operator==(const event&, const event&) = default;
};

/// The first `count` of a sequence that is the same on every machine.
template <class Record> std::vector<Record> make_records(std::size_t count);

}  // namespace bench

#endif
