// SPDX-License-Identifier: BSL-1.0
// What must hold between the relations of two times, for the suite and for attack/verdicts.cpp: laws, random times, and a
// model that tries all days.
#ifndef SITREP_TESTS_VALUE_TIME_ALGEBRA_HPP
#define SITREP_TESTS_VALUE_TIME_ALGEBRA_HPP

#include <sitrep/core/notation.hpp>
#include <sitrep/value/time_relation.hpp>

#include <array>
#include <cstddef>
#include <cstdio>
#include <random>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace sitrep_test {

using sitrep::verdict;
using sitrep::when;

// --- laws

/// True if one end is counted in UTC and the other is not. Two such intervals can contradict each other: no offset of
/// the one calendar suits both.
inline bool has_two_scales(const when& w) {
    const auto start = w.start().stated();
    const auto end = w.end().stated();
    return !start.empty() && !end.empty() && start.offset().has_value() != end.offset().has_value();
}

/// The law that the verdicts of a pair break; empty if they agree.
inline std::string_view find_broken_law(const when& a, const when& b) {
    using enum sitrep::verdict;
    const verdict is_before = before(a, b), is_after = after(a, b), overlap = overlaps(a, b), is_within = within(a, b),
                  does_contain = contains(a, b), are_same = same(a, b);
    if (is_after != before(b, a)) return "after is the converse of before";
    if (does_contain != within(b, a)) return "contains is the converse of within";
    if (overlap != overlaps(b, a)) return "overlaps is symmetric";
    if (are_same != same(b, a)) return "same is symmetric";
    if (is_before == yes && is_after != no) return "what is before is not after";
    if ((is_before == yes || is_after == yes) && overlap != no) return "what is before or after does not overlap";
    if (overlap == no && (is_within != no || does_contain != no)) return "what is within overlaps";
    if ((is_within == yes || does_contain == yes) && overlap != yes) return "what is surely within surely overlaps";
    if (are_same != (is_within & does_contain)) return "the same is what is within and contains";
    if (has_two_scales(a) || has_two_scales(b)) return {};
    if (overlap == no && is_before != yes && is_after != yes) return "what does not overlap is before or after";
    if (is_before == no && is_after == no && overlap != yes) return "what is neither before nor after overlaps";
    return {};
}

// --- random times, near each other

class random_times {
public:
    explicit random_times(unsigned seed) : random_(seed) {}

    unsigned below(unsigned n) { return static_cast<unsigned>(random_()) % n; }

    /// A time of any form.
    when next() {
        for (;;) {
            const unsigned form = below(10);
            const std::string start = next_end(form), end = next_end(form);
            const std::string text = form < 4   ? start
                                     : form < 8 ? start + '/' + end
                                                : std::string("[").append(start).append("..").append(end).append("]");
            when w;
            if (when::parse(text, w)) return w;
        }
    }

private:
    std::string next_end(unsigned form) {
        if (form >= 4 && below(8) == 0) return form >= 8 ? "" : below(2) == 0 ? ".." : "";
        return next_date();
    }
    std::string next_date() {
        const int year = 2023 + static_cast<int>(below(2));
        const int month = year == 2023 ? 11 + static_cast<int>(below(2)) : 1 + static_cast<int>(below(3));
        const int day = below(2) == 0 ? 27 + static_cast<int>(below(5)) : 1 + static_cast<int>(below(4));
        char text[40];
        const auto print = [&text](const char* format, auto... values) {
            std::snprintf(text, sizeof text, format, values...);
            return std::string(text);
        };
        switch (below(24)) {
            case 0: return print("%d", year);
            case 1: return "202X";
            case 2: return print("%d-%d", year, 21 + static_cast<int>(below(21)));
            case 3: return print("%d-%02d-%dX", year, month, day / 10);
            case 4: return print("%d-%02d-X%d", year, month, day % 10);
            case 5: return print("%d-XX-%02d", year, day);
            case 6: return print("XXXX-%02d", month);
            case 7: return print("%d-%02d~", year, month);
            case 8: return below(2) == 0 ? "Y17000" : "-0044";
            case 9:
            case 10:
            case 11: return print("%d-%02d", year, month);
            case 12:
            case 13:
            case 14:
            case 15: return next_clock(print("%d-%02d-%02d", year, month, day));
            default: return print("%d-%02d-%02d", year, month, day);
        }
    }
    std::string next_clock(std::string day) {
        const unsigned hour = below(3) == 0 ? 23 * below(2) : below(25);
        char text[40];
        if (hour == 24) std::snprintf(text, sizeof text, "T24:00:00");
        else if (below(2) == 0) std::snprintf(text, sizeof text, "T%02u:%02u", hour, below(2) == 0 ? 59 : below(3));
        else std::snprintf(text, sizeof text, "T%02u:%02u:%02u", hour, below(2) == 0 ? 59 : below(3), 59 + below(2));
        day += text;
        switch (below(4)) {
            case 0: return day;
            case 1: return day + "+03:00";
            case 2: return day + "-12:00";
            default: return day + 'Z';
        }
    }

    std::mt19937 random_;
};

// --- a model: the days of a short calendar, and all starts and ends that a statement allows

/// The days from 2024-02-06 to 2024-03-13, numbered from 0. It knows nothing of the library: a date has the days whose
/// text it matches.
class day_model {
public:
    static constexpr int days = 37;

    struct truth {
        int start, end;
    };
    /// All truths of an interval, a range or a date.
    static std::vector<truth> truths_of(std::string_view text) {
        std::vector<truth> found;
        const bool is_range = text.front() == '[';
        const std::size_t middle = is_range ? text.find("..") : text.find('/');
        if (middle == text.npos) {
            for (int d = 0; d < days; ++d)
                if (matches(text, d)) found.push_back({d, d});
            return found;
        }
        const std::string_view first = is_range ? text.substr(1, middle - 1) : text.substr(0, middle);
        const std::string_view last =
            is_range ? text.substr(middle + 2, text.size() - middle - 3) : text.substr(middle + 1);
        for (int s = 0; s < days; ++s)
            for (int e = s; e < days; ++e) {
                if (!matches(first, s) || !matches(last, e)) continue;
                if (!is_range) found.push_back({s, e});
                for (int d = s; is_range && d <= e; ++d) found.push_back({d, d});
            }
        return found;
    }

    /// The verdicts that all truths of two statements give: before, overlaps, within, same. On one day either may be
    /// before the other.
    static std::array<verdict, 4> judge(const std::vector<truth>& a, const std::vector<truth>& b) {
        unsigned some_true = 0, some_false = 0;  // a bit for each relation
        for (const truth& x : a)
            for (const truth& y : b) {
                const bool overlap = x.start <= y.end && y.start <= x.end;
                const bool is_within = x.start >= y.start && x.end <= y.end;
                const bool are_same = x.start == y.start && x.end == y.end;
                const unsigned so = (overlap ? 2u : 0) | (is_within ? 4u : 0) | (are_same ? 8u : 0);
                some_true |= so | (x.end <= y.start ? 1u : 0);
                some_false |= (so ^ 14u) | (x.end >= y.start ? 1u : 0);
                if ((some_true & some_false) == 15u) break;
            }
        std::array<verdict, 4> verdicts{};
        for (unsigned i = 0; i < 4; ++i)
            verdicts[i] = (some_false >> i & 1u) == 0  ? verdict::yes
                          : (some_true >> i & 1u) == 0 ? verdict::no
                                                       : verdict::maybe;
        return verdicts;
    }

    /// Dates, intervals and ranges of days and of tens of days, with open and unknown ends.
    static std::vector<std::string> all_times() {
        constexpr std::string_view dates[] = {"2024-02-28", "2024-02-29", "2024-03-01",
                                              "2024-03-02", "2024-02-2X", "2024-03-0X"};
        std::vector<std::string> all;
        const auto add = [&all](std::string text) {
            if (!truths_of(text).empty()) all.push_back(std::move(text));
        };
        for (const std::string_view first : dates) {
            add(std::string(first));
            for (const std::string_view open : {"..", ""}) {
                add(std::string(first).append("/").append(open));
                add(std::string(open).append("/").append(first));
            }
            add(std::string("[..").append(first).append("]"));
            add(std::string("[").append(first).append("..]"));
            for (const std::string_view last : dates) {
                add(std::string(first).append("/").append(last));
                add(std::string("[").append(first).append("..").append(last).append("]"));
            }
        }
        return all;
    }

private:
    static bool matches(std::string_view date, int day) {
        if (date.empty() || date == "..") return true;
        char text[40];
        const int february = 6 + day;
        std::snprintf(text, sizeof text, "2024-%02d-%02d", february > 29 ? 3 : 2,
                      february > 29 ? february - 29 : february);
        for (std::size_t i = 0; i < date.size(); ++i)
            if (date[i] != 'X' && date[i] != text[i]) return false;
        return true;
    }
};

/// The first pair of the model whose verdicts are not exactly those of all its truths; empty if there is none.
inline std::string find_wrong_pair() {
    const std::vector<std::string> texts = day_model::all_times();
    std::vector<when> times(texts.size());
    std::vector<std::vector<day_model::truth>> truths;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        if (!when::parse(texts[i], times[i])) return texts[i] + " is refused";
        truths.push_back(day_model::truths_of(texts[i]));
    }
    for (std::size_t i = 0; i < texts.size(); ++i)
        for (std::size_t j = 0; j < texts.size(); ++j) {
            const when &a = times[i], &b = times[j];
            const std::array<verdict, 4> given{before(a, b), overlaps(a, b), within(a, b), same(a, b)};
            if (given != day_model::judge(truths[i], truths[j]) || !find_broken_law(a, b).empty())
                return texts[i] + " and " + texts[j];
        }
    return {};
}

}  // namespace sitrep_test

#endif
