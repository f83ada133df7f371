// SPDX-License-Identifier: BSL-1.0
#include "codec/uper/table/types.hpp"
#include "codec/uper/types.hpp"
#include "support.hpp"

#include <sitrep/codec/binary.hpp>
#include <sitrep/record/event.hpp>
#include <sitrep/value/grade.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <type_traits>

#if SITREP_DETAIL_TABLES
#include <sitrep/codec/uper/table/classify.hpp>

namespace classify_test {

using namespace sitrep::detail;
using sitrep_test::first_wrong, sitrep_test::is_seen_to_fail, sitrep_test::no_row;

/// The options of a field, as a field has them.
template <auto... options>
using with = typename field_of<"x", &uper_types::s3::a, std::remove_const_t<decltype(options)>...>::options;
using plain = with<>;

template <class Options, class T> constexpr lowering lower() { return lowering_of<Options, T>; }

struct row {
    std::string_view name;
    lowering (*of)();
    lowering expected;
};
constexpr auto holds = [](const row& r) { return r.of() == r.expected; };

struct aligned {
    alignas(16) std::uint8_t a{};
    friend constexpr bool operator==(const aligned&, const aligned&) = default;
    friend constexpr auto describe(sitrep::tag<aligned>) { return sitrep::fields(sitrep::field<"a", &aligned::a>); }
};

/// Enums of as many words as an instruction can hold, and of one more.
constexpr auto same_words = [] {
    std::array<char, 2 * 129> chars{};
    for (std::size_t i = 0; i < chars.size(); i += 2) chars[i] = 'w', chars[i + 1] = ' ';
    return chars;
}();
enum class of_128 : std::uint8_t {};
constexpr auto describe(sitrep::tag<of_128>) {
    return vocabulary_of<of_128>{{same_words.data(), 2 * 128 - 1, 128, 128, true}};
}
enum class of_129 : std::uint8_t {};
constexpr auto describe(sitrep::tag<of_129>) {
    return vocabulary_of<of_129>{{same_words.data(), 2 * 129 - 1, 129, 129, true}};
}
struct open_and_empty {
    friend constexpr auto describe(sitrep::tag<open_and_empty>) { return sitrep::fields(); }
};
struct from_one : table_types::zero_based {
    constexpr from_one() { n = 1; }
    constexpr bool empty() const { return n == 1; }
    friend constexpr auto describe(sitrep::tag<from_one>) { return sitrep::value<table_types::zero_based_wire>(); }
};

constexpr row rows[] = {
    {"bool", lower<plain, bool>, lowering::scalar},
    {"unsigned of 8 bits", lower<plain, std::uint8_t>, lowering::scalar},
    {"unsigned of 32 bits", lower<plain, std::uint32_t>, lowering::scalar},
    {"signed of 32 bits", lower<plain, std::int32_t>, lowering::scalar},
    {"signed of 16 bits", lower<plain, std::int16_t>, lowering::range_choice},
    {"64 bits", lower<plain, std::uint64_t>, lowering::fallback},
    {"a range of one number", lower<with<sitrep::range<7, 7>>, std::uint8_t>, lowering::fallback},
    {"a range of two numbers", lower<with<sitrep::range<7, 8>>, std::uint8_t>, lowering::scalar},
    {"two ranges", lower<with<sitrep::range_choice<0, 3, 7, 9>>, std::uint8_t>, lowering::range_choice},
    {"two ranges, one of one number", lower<with<sitrep::range_choice<0, 0, 7, 9>>, std::uint8_t>, lowering::fallback},
    {"an enum without additions", lower<plain, uper_types::e3_old>, lowering::scalar},
    {"an enum that cannot grow", lower<plain, uper_types::e1>, lowering::scalar},
    {"an enum with additions", lower<plain, uper_types::e3>, lowering::fallback},
    {"an enum of 128 words", lower<plain, of_128>, lowering::scalar},
    {"an enum of 129 words", lower<plain, of_129>, lowering::fallback},
    {"a text of 255 bytes", lower<plain, sitrep::text<255>>, lowering::scalar},
    {"a text of 256 bytes", lower<plain, sitrep::text<256>>, lowering::fallback},
    {"letters", lower<plain, sitrep::letters<3>>, lowering::letters},
    {"an array", lower<plain, std::array<std::uint8_t, 2>>, lowering::fallback},
    {"an optional", lower<plain, std::optional<std::uint8_t>>, lowering::optional},
    {"an optional of nothing", lower<plain, std::optional<uper_types::nothing>>, lowering::fallback},
    {"a struct", lower<plain, uper_types::s3>, lowering::sequence},
    {"a struct with additions", lower<plain, uper_types::s4>, lowering::sequence},
    {"a struct with a default of 3", lower<plain, uper_types::s2>, lowering::fallback},
    {"a closed struct of nothing", lower<plain, uper_types::nothing>, lowering::nothing},
    {"an extensible struct of nothing", lower<plain, open_and_empty>, lowering::fallback},
    {"a list", lower<plain, sitrep::list<uper_types::nibble, 3>>, lowering::list},
    {"a list of exactly one", lower<with<sitrep::length<1, 1>>, sitrep::list<uper_types::nibble, 3>>,
     lowering::fallback},
    {"a list of at least two", lower<with<sitrep::length<2, 3>>, sitrep::list<uper_types::nibble, 3>>,
     lowering::fallback},
    {"a list of nothing", lower<plain, sitrep::list<uper_types::nothing, 3>>, lowering::fallback},
    {"a list of a large alignment", lower<plain, sitrep::list<aligned, 3>>, lowering::fallback},
    {"a list whose size is larger than an element", lower<plain, sitrep::list<uper_types::nibble, 300>>,
     lowering::fallback},
    {"an internal choice", lower<plain, uper_types::c1>, lowering::internal_choice},
    {"an internal choice with a selector of 64 bits", lower<plain, table_types::chosen_wire>, lowering::fallback},
    {"a choice", lower<plain, uper_types::c3>, lowering::choice},
    {"a choice with additions", lower<plain, uper_types::c4>, lowering::choice},
    {"a choice with an addition of no bits", lower<plain, uper_types::c5>, lowering::fallback},
    {"a value", lower<plain, sitrep::date>, lowering::value},
    {"a value that is a number", lower<plain, sitrep::event_id>, lowering::number},
    {"a value whose wire struct takes no bits", lower<plain, table_types::mark>, lowering::fallback},
    {"a value that promises to be a number, but can be 0", lower<plain, table_types::zero_based>, lowering::value},
    {"a value whose range ends before 0", lower<plain, table_types::before_zero>, lowering::number},
    {"a value whose range ends with 0", lower<plain, table_types::up_to_zero>, lowering::value},
    {"a value that is not empty as zero bytes", lower<plain, from_one>, lowering::unfit},
};
constexpr row wrong_rows[] = {{"right", lower<plain, bool>, lowering::scalar},
                              {"wrong", lower<plain, bool>, lowering::list}};
static_assert(first_wrong<rows, holds>() == no_row);
static_assert(is_seen_to_fail<wrong_rows, holds>());
TEST_CASE("lowering: each shape, and each limit of the instruction format") { sitrep_test::check_all(rows, holds); }

// --- ranges next to 0

static_assert(is_never_zero<with<sitrep::range<1, 6>>, std::uint8_t>() &&
              !is_never_zero<with<sitrep::range<0, 6>>, std::uint8_t>());
static_assert(is_never_zero<with<sitrep::range<-6, -1>>, std::int32_t>());
static_assert(!is_never_zero<with<sitrep::range<-5, 0>>, std::int32_t>(), "0 is the last number of the range");
static_assert(!is_never_zero<with<sitrep::range<-5, 3>>, std::int32_t>());
static_assert(!is_never_zero<with<sitrep::range<5, 5>>, std::int32_t>(),
              "one number takes no bits, so it has no instruction");
static_assert(is_never_zero<with<sitrep::range_choice<-6, -1, 1, 6>>, std::int32_t>());
static_assert(!is_never_zero<with<sitrep::range_choice<-5, 0, 1, 6>>, std::int32_t>());
static_assert(!is_never_zero<with<sitrep::range_choice<1, 6, 0, 0>>, std::int32_t>());
static_assert(!is_never_zero<with<sitrep::range_choice<1, 6, 9, 9>>, std::int32_t>());

// --- selectors

static_assert(!fits_selector(1) && fits_selector(2) && fits_selector(130) && !fits_selector(129),
              "129 of 256: a slack of 127");
static_assert(fits_selector(offset_limit) && !fits_selector(offset_limit + 1));

// --- values that promise to be a number: what can be proven is proven

/// Promises to be its number, but stores it plus one, or swaps its bytes.
template <bool Swaps> struct liar {
    std::uint16_t n{};
    static constexpr bool is_wire_number = true;
    constexpr bool empty() const { return n == 0; }
    static constexpr std::uint16_t change(std::uint16_t v) {
        return static_cast<std::uint16_t>(Swaps ? v << 8 | v >> 8 : v ^ 1);
    }
    constexpr void to_wire(id_wire& out) const { out.number = change(n); }
    static constexpr bool from_wire(const id_wire& in, liar& out) {
        out.n = change(in.number);
        return true;
    }
    friend constexpr bool operator==(const liar&, const liar&) = default;
    friend constexpr auto describe(sitrep::tag<liar>) { return sitrep::value<id_wire>(); }
};
/// Lies in one direction only, or refuses a number that its range allows.
enum class lie { none, decodes_another, encodes_another, refuses };
template <lie L> struct half_liar {
    std::uint16_t n{};
    static constexpr bool is_wire_number = true;
    constexpr bool empty() const { return n == 0; }
    constexpr void to_wire(id_wire& out) const {
        out.number = static_cast<std::uint16_t>(n ^ (L == lie::encodes_another ? 1 : 0));
    }
    static constexpr bool from_wire(const id_wire& in, half_liar& out) {
        out.n = static_cast<std::uint16_t>(in.number ^ (L == lie::decodes_another ? 1 : 0));
        return L != lie::refuses || in.number != 1024;
    }
    friend constexpr bool operator==(const half_liar&, const half_liar&) = default;
    friend constexpr auto describe(sitrep::tag<half_liar>) { return sitrep::value<id_wire>(); }
};
static_assert(is_number<half_liar<lie::none>>() && !is_number<half_liar<lie::decodes_another>>());
static_assert(!is_number<half_liar<lie::encodes_another>>() && !is_number<half_liar<lie::refuses>>());
static_assert(promises_number<liar<true>> && !is_number<liar<true>>() && !is_number<liar<false>>());
static_assert(is_number<sitrep::event_id>() && !is_number<sitrep::grade>() && !is_number<std::uint16_t>());

}  // namespace classify_test
#endif
