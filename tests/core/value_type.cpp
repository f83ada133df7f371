// SPDX-License-Identifier: BSL-1.0
// A user's own value type, written with public names only.
#include <sitrep/core/value_type.hpp>

#include "support.hpp"

#include <sitrep/codec/binary.hpp>
#include <sitrep/codec/json.hpp>
#include <sitrep/core/notation.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace radio {

struct frequency_wire {
    std::uint32_t kilohertz{};
    friend constexpr auto describe(sitrep::tag<frequency_wire>) {
        return sitrep::fields(sitrep::closed,
                              sitrep::field<"kilohertz", &frequency_wire::kilohertz, sitrep::range<1, 999999>>);
    }
};

/// A radio frequency up to 1 GHz in steps of 1 kHz: "145.500MHz".
class frequency {
public:
    static constexpr std::size_t longest_notation = 10;

    constexpr frequency() = default;
    constexpr bool empty() const { return kilohertz_ == 0; }
    constexpr void to_wire(frequency_wire& wire) const { wire.kilohertz = kilohertz_; }
    static constexpr bool from_wire(const frequency_wire& wire, frequency& out) {
        out.kilohertz_ = wire.kilohertz;
        return wire.kilohertz != 0;
    }
    static constexpr sitrep::notation_status parse(std::string_view text, frequency& out) {
        std::uint32_t n = 0;
        std::size_t at = 0, decimals = 0;
        bool point = false;
        for (; at < text.size() && text[at] != 'M'; ++at) {
            if (text[at] == '.' && !point) point = true;
            else if (text[at] < '0' || text[at] > '9' || n > 99999)
                return sitrep::notation_error(sitrep::errc::syntax, at);
            else n = n * 10 + static_cast<std::uint32_t>(text[at] - '0'), decimals += point ? 1u : 0u;
        }
        if (text.substr(at) != "MHz" || decimals != 3) return sitrep::notation_error(sitrep::errc::syntax, at);
        return from_wire({n}, out) ? sitrep::notation_status{} : sitrep::notation_error(sitrep::errc::out_of_range, 0);
    }
    constexpr void print(sitrep::notation_writer& out) const {
        out.put_number(kilohertz_ / 1000);
        out.put('.');
        out.put_number(kilohertz_ % 1000, 3);
        out.put("MHz");
    }
    friend constexpr bool operator==(const frequency&, const frequency&) = default;
    friend constexpr auto describe(sitrep::tag<frequency>) { return sitrep::value<frequency_wire>(); }

private:
    std::uint32_t kilohertz_{};
};

/// The same with a JSON form.
struct channel_json {
    std::uint8_t number{};
    friend constexpr auto describe(sitrep::tag<channel_json>) {
        return sitrep::fields(sitrep::closed, sitrep::field<"number", &channel_json::number>);
    }
};
struct channel {
    std::uint8_t number{};
    constexpr bool empty() const { return number == 0; }
    constexpr void to_wire(std::uint8_t& wire) const { wire = number; }
    static constexpr bool from_wire(const std::uint8_t& wire, channel& out) {
        out.number = wire;
        return wire != 0;
    }
    constexpr void to_json(channel_json& form) const { form.number = number; }
    static constexpr bool from_json(const channel_json& form, channel& out) { return from_wire(form.number, out); }
    static constexpr sitrep::notation_status parse(std::string_view, channel&) {
        return sitrep::notation_error(sitrep::errc::not_supported, 0);
    }
    constexpr void print(sitrep::notation_writer& out) const { out.put_number(number); }
    friend constexpr bool operator==(const channel&, const channel&) = default;
    friend constexpr auto describe(sitrep::tag<channel>) { return sitrep::value<std::uint8_t, channel_json>(); }
};

/// A list as wire and JSON form. Such a value may be an empty list in binary; in JSON that means absent.
struct hops {
    sitrep::list<std::uint8_t, 3> numbers{};
    bool stated{};
    constexpr bool empty() const { return !stated; }
    constexpr void to_wire(sitrep::list<std::uint8_t, 3>& wire) const { wire = numbers; }
    static constexpr bool from_wire(const sitrep::list<std::uint8_t, 3>& wire, hops& out) {
        out = {wire, true};
        return true;
    }
    static constexpr sitrep::notation_status parse(std::string_view, hops&) {
        return sitrep::notation_error(sitrep::errc::not_supported, 0);
    }
    constexpr void print(sitrep::notation_writer& out) const { out.put_integer(numbers.size()); }
    friend constexpr bool operator==(const hops&, const hops&) = default;
    friend constexpr auto describe(sitrep::tag<hops>) {
        return sitrep::value<sitrep::list<std::uint8_t, 3>, sitrep::list<std::uint8_t, 3>>();
    }
};

/// A value of one letter, which lenient mode reads in capitals too.
struct letter {
    char small{};
    constexpr bool empty() const { return small == 0; }
    constexpr void to_wire(std::uint8_t& wire) const { wire = static_cast<std::uint8_t>(small - 'a'); }
    static constexpr bool from_wire(const std::uint8_t& wire, letter& out) {
        out.small = static_cast<char>('a' + wire);
        return wire < 26;
    }
    static constexpr sitrep::notation_status parse(std::string_view text, letter& out, sitrep::decode_mode mode) {
        if (text.size() != 1) return sitrep::notation_error(sitrep::errc::syntax, 0);
        const char c = text[0];
        if (c >= 'A' && c <= 'Z' && mode == sitrep::lenient) out.small = static_cast<char>(c - 'A' + 'a');
        else if (c >= 'a' && c <= 'z') out.small = c;
        else return sitrep::notation_error(sitrep::errc::syntax, 0);
        return {};
    }
    constexpr void print(sitrep::notation_writer& out) const { out.put(small); }
    friend constexpr bool operator==(const letter&, const letter&) = default;
    friend constexpr auto describe(sitrep::tag<letter>) { return sitrep::value<std::uint8_t>(); }
};

// Each lacks one thing.
struct no_print : channel {
    void print(sitrep::notation_writer&) const = delete;
    friend constexpr auto describe(sitrep::tag<no_print>) { return sitrep::value<std::uint8_t>(); }
};
struct no_json : frequency {
    friend constexpr auto describe(sitrep::tag<no_json>) { return sitrep::value<frequency_wire, channel_json>(); }
};
struct undescribed {
    constexpr bool empty() const { return true; }
};

}  // namespace radio

namespace {

using namespace radio;

static_assert(sitrep::value_type<frequency> && sitrep::value_type<channel> && sitrep::value_type<hops>);
static_assert(!sitrep::value_type<no_print> && !sitrep::value_type<no_json> && !sitrep::value_type<undescribed>);
static_assert(!sitrep::value_type<int> && !sitrep::value_type<frequency_wire>);

struct row {
    const char* name;
    std::string_view text;
    sitrep::errc code;
    std::uint32_t offset;
};
constexpr row rows[] = {
    {"a frequency", "145.500MHz", sitrep::errc::none, 0},  {"the least", "0.001MHz", sitrep::errc::none, 0},
    {"the greatest", "999.999MHz", sitrep::errc::none, 0}, {"none", "0.000MHz", sitrep::errc::out_of_range, 0},
    {"no unit", "145.500", sitrep::errc::syntax, 7},       {"a letter", "14x.500MHz", sitrep::errc::syntax, 2},
};
constexpr auto holds = [](const row& r) {
    char room[16]{}, quoted[16]{};
    std::byte bytes[8]{};
    const auto read = sitrep::from_text<frequency>(r.text);
    if (r.code != sitrep::errc::none) return !read && read.error().code == r.code && read.error().offset == r.offset;
    const auto text = sitrep::to_text(*read, room);
    const auto json = sitrep::to_json(*read, quoted);
    const auto binary = sitrep::to_binary(*read, bytes);
    return text && *text == r.text && json && json->size() == r.text.size() + 2 && binary && binary->size() == 3 &&
           *sitrep::from_json<frequency>(*json) == *read && *sitrep::from_binary<frequency>(*binary) == *read;
};
static_assert(sitrep_test::first_wrong<rows, holds>() == sitrep_test::no_row);

constexpr bool has_a_json_form() {
    char room[16]{};
    return *sitrep::to_json(channel{7}, room) == R"({"number":7})" &&
           *sitrep::from_json<channel>(R"({"number":7})") == channel{7} &&
           sitrep::from_json<channel>(R"({"number":0})").error().code == sitrep::errc::bad_value;
}
constexpr bool an_empty_list_is_no_json_form() {
    char room[16]{};
    std::byte bytes[8]{};
    const hops none{{}, true};
    return sitrep::to_json(none, room).error().code == sitrep::errc::missing &&
           sitrep::from_json<hops>("[]").error().code == sitrep::errc::missing &&
           *sitrep::to_json(hops{{7}, true}, room) == "[7]" && *sitrep::from_json<hops>("[7]") == hops{{7}, true} &&
           *sitrep::from_binary<hops>(*sitrep::to_binary(none, bytes)) == none;
}
static_assert(has_a_json_form() && an_empty_list_is_no_json_form());
constexpr bool parse_gets_the_mode() {
    const auto text = sitrep::from_text<letter>("B", sitrep::lenient);
    const auto json = sitrep::from_json<letter>(R"("B")", sitrep::lenient);
    return *text == letter{'b'} && *json == letter{'b'} && !json.skipped() && !sitrep::from_text<letter>("B") &&
           !sitrep::from_json<letter>(R"("B")") && *sitrep::from_text<letter>("b") == letter{'b'} &&
           *sitrep::from_text<frequency>("0.001MHz", sitrep::lenient) == *sitrep::from_text<frequency>("0.001MHz");
}
static_assert(sitrep::value_type<letter> && parse_gets_the_mode());
static_assert(sitrep::json_capacity<frequency> == 12 && sitrep::json_capacity<channel> == 14);

}  // namespace

TEST_CASE("a user's value type has a notation, a wire form and JSON") {
    sitrep_test::check_all(rows, holds);
    CHECK(has_a_json_form());
    CHECK(parse_gets_the_mode());
    CHECK(an_empty_list_is_no_json_form());
}
