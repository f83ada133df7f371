// SPDX-License-Identifier: BSL-1.0
#include <sitrep/core/notation.hpp>

#include "support.hpp"

#include <cstdint>
#include <string_view>

using sitrep::errc;

namespace {

enum class side : std::uint8_t { north, south };
constexpr auto describe(sitrep::tag<side>) { return sitrep::words<side::south>("north south"); }

/// A user's own value: a percentage, "12%".
class share {
public:
    constexpr share() = default;
    constexpr explicit share(std::uint8_t percent) : percent_(percent) {}
    constexpr bool empty() const { return percent_ == 255; }
    constexpr void to_wire(std::uint8_t& wire) const { wire = percent_; }
    static constexpr bool from_wire(const std::uint8_t& wire, share& out) {
        if (wire > 100) return false;
        out.percent_ = wire;
        return true;
    }
    static constexpr sitrep::detail::status parse(std::string_view s, share& out) {
        std::uint8_t n = 0;
        for (std::size_t i = 0; i < s.size(); ++i) {
            const char c = s.data()[i];
            if (c == '%' && i > 0 && i + 1 == s.size()) {
                if (from_wire(n, out)) return {};
                return sitrep::detail::failure(errc::out_of_range, 0);
            }
            if (c < '0' || c > '9' || i == 3) return sitrep::detail::failure(errc::syntax, i);
            n = static_cast<std::uint8_t>(n * 10 + (c - '0'));
        }
        return sitrep::detail::failure(errc::end_of_input, s.size());
    }
    constexpr void print(sitrep::detail::text_writer& w) const {
        w.put_number(percent_);
        w.put('%');
    }
    friend constexpr auto describe(sitrep::tag<share>) { return sitrep::value<std::uint8_t>(); }

private:
    std::uint8_t percent_{255};
};

struct row {
    const char* name;
    std::string_view text;
    errc code;
    std::uint32_t offset;
};
constexpr row rows[] = {
    {"right", "12%", errc::none, 0},
    {"the greatest", "100%", errc::none, 0},
    {"too great", "101%", errc::out_of_range, 0},
    {"not the notation", "1x%", errc::syntax, 1},
    {"cut", "12", errc::end_of_input, 2},
    {"nothing", "", errc::end_of_input, 0},
};
constexpr auto reads = [](const row& r) {
    const auto decoded = sitrep::from_text<share>(r.text);
    if (r.code != errc::none)
        return !decoded &&
               decoded.error() == sitrep::error{.code = r.code, .offset = r.offset, .line = 1, .column = r.offset + 1};
    char buffer[4]{};
    const auto written = decoded ? sitrep::to_text(*decoded, buffer) : sitrep::error{};
    return written && *written == r.text;
};
static_assert(sitrep_test::first_wrong<rows, reads>() == sitrep_test::no_row);

constexpr bool words_go_both_ways() {
    char buffer[5]{};
    const auto south = sitrep::from_text<side>("south");
    const auto written = sitrep::to_text(side::south, buffer);
    return south && *south == side::south && written && *written == "south";
}
static_assert(words_go_both_ways());

// A value whose `parse` takes no mode reads the same in both, and so does an enum.
static_assert(*sitrep::from_text<side>("south", sitrep::lenient) == side::south);
static_assert(sitrep::from_text<side>("West", sitrep::lenient).error().code == errc::unknown_word);
static_assert(sitrep::from_text<share>("1x%", sitrep::lenient).error().offset == 1);
static_assert(sitrep::from_text<share>("12%", sitrep::lenient) &&
              !sitrep::from_text<share>("12%", sitrep::lenient).skipped());

static_assert(sitrep::word_of(side::north) == "north" && sitrep::word_of(side::south) == "south");
static_assert(sitrep::word_of(static_cast<side>(2)) == "" && sitrep::word_of(static_cast<side>(255)) == "");
template <class T>
concept has_word = requires(T value) { sitrep::word_of(value); };
static_assert(has_word<side> && !has_word<share> && !has_word<sitrep::errc> && !has_word<int>);

}  // namespace

static_assert(sitrep::from_text<side>("West").error().code == errc::unknown_word);

TEST_CASE("a value is read and written in its notation") { sitrep_test::check_all(rows, reads); }

TEST_CASE("an enum is read and written as its word") { CHECK(words_go_both_ways()); }

TEST_CASE("an enumerator has its word without a buffer") {
    CHECK(sitrep::word_of(sitrep_test::at_run_time(side::south)) == "south");
    CHECK(sitrep::word_of(sitrep_test::at_run_time(static_cast<side>(2))) == "");
}

TEST_CASE("a value without a notation, or a buffer too small for it, gives an error") {
    char buffer[2]{};
    const auto too_small = sitrep::to_text(share(55), buffer);
    CHECK(too_small.error().code == errc::buffer_too_small);
    CHECK(too_small.error().needed == 3);
    CHECK(sitrep::to_text(share{}, buffer).error().code == errc::missing);
    CHECK(sitrep::to_text(static_cast<side>(2), buffer).error().code == errc::unknown_value);
}
