// SPDX-License-Identifier: BSL-1.0
#include "codec/octets.hpp"
#include "codec/uper/table/compare.hpp"
#include "codec/uper/table/types.hpp"
#include "codec/uper/vectors.hpp"
#include "support.hpp"

#include <sitrep/codec/binary.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>

#if SITREP_DETAIL_TABLES
#include <sitrep/codec/uper/table/encode.hpp>

namespace table_encode_test {

using namespace table_types;
namespace detail = sitrep::detail;

/// The encoder and generated code give the same error at each size of the buffer.
template <const auto& sample> void check_each_room() {
    constexpr std::size_t size = sitrep::binary_of<sample>.size();
    for (std::size_t room = 0; room <= size; ++room) {
        INFO("room for ", room, " of ", size);
        compare_tables::check_encoder(sample, room);
        if (room < size) {
            std::byte out[compare_tables::capacity];
            CHECK(sitrep::to_binary(sample, std::span(out).first(room)).error().needed == size);
        }
    }
}
TEST_CASE("table encoder: runs out of room as generated code does") {
    check_each_room<numbers_sample>();
    check_each_room<fallbacks_sample>();
    check_each_room<mixed_sample>();
    check_each_room<special_sample>();
    check_each_room<deep_sample>();
    check_each_room<next_to_zero_sample>();
    check_each_room<flat_sample>();
    check_each_room<grown_sample>();
    check_each_room<grown_in_part>();
    check_each_room<grown_long>();
}

struct row {
    std::string_view name;
    void (*check)();
};
template <class T> void refuses(const T& value) {
    std::byte out[compare_tables::capacity]{};
    CHECK_FALSE(sitrep::to_binary(value, out));
    compare_tables::check_encoder(value);
}
struct below_zero {
    std::int8_t n{};
    friend constexpr auto describe(sitrep::tag<below_zero>) {
        return sitrep::fields(sitrep::field<"n", &below_zero::n, sitrep::range<-9, -1>>);
    }
};
const row unwritable[] = {
    {"a number below its range", [] { refuses(numbers{-101, -900, 0, 0, 7, false}); }},
    {"0, which is below its range", [] { refuses(below_zero{}); }},
    {"no such alternative",
     [] { refuses(sitrep::detail::date_zone{.form = static_cast<sitrep::detail::date_zone::kind>(3)}); }},
    {"a number above its range", [] { refuses(numbers{28, -900, 0, 0, 7, false}); }},
    {"a number between two ranges", [] { refuses(numbers{0, 5, 0, 0, 7, false}); }},
    {"a number of 64 bits above its range", [] { refuses(numbers{0, 0, 0, 8000000001, 7, false}); }},
    {"a number in a range of one", [] { refuses(numbers{0, 0, 0, 0, 8, false}); }},
    {"a required value that is empty", [] { refuses(deep{}); }},
    {"an unknown word of an enum with additions", [] { refuses(fallbacks{.b = static_cast<extended>(3)}); }},
    {"an unknown word of an enum without additions", [] { refuses(flat{10, 0, static_cast<two>(2), false, {}}); }},
    {"an addition with an unknown word", [] { refuses(grown{.b = two::b, .d = {}, .f = "A1"_grade, .i = two(7)}); }},
    {"an unknown alternative of a choice with additions",
     [] { refuses(grown{.b = uper_types::unknown_alternative<either_3>()}); }},
    {"an addition that is refused after one of 128 bytes",
     [] {
         auto value = grown_long;
         value.i = uper_types::unknown_alternative<either_3>();
         refuses(value);
     }},
    {"an unknown alternative", [] { refuses(mixed{.d = {uper_types::unknown_alternative<either>()}}); }},
    {"a value above a range that ends before 0", [] { refuses(next_to_zero{.a = {1}}); }},
    {"a value below a range that ends before 0", [] { refuses(next_to_zero{.a = {-7}}); }},
    {"a value above a range that ends with 0", [] { refuses(next_to_zero{.b = {1}}); }},
    {"a flat struct with a number below its range", [] { refuses(flat{9, 0, two::a, false, {}}); }},
};
TEST_CASE("table encoder: refuses what generated code refuses, with the same error") {
    for (const row& r : unwritable) {
        INFO("row: ", std::string(r.name));
        r.check();
    }
}

TEST_CASE("table encoder: suspends at each call-out with its number, and resumes with the answer") {
    using callouts = detail::callouts_of<next_to_zero>;  // `a` and `c` are numbers, without a call-out
    static_assert(callouts::size == 1 && callouts::number_of<up_to_zero>() == 1);
    constexpr auto needs = detail::compiled_table<next_to_zero>.needs;
    detail::interpreter_stack<detail::encode_frame, needs.scratch, needs.frames> stack;
    std::byte out[8]{};
    const next_to_zero value = next_to_zero_sample;
    detail::table_encoder<detail::bit_writer> w(out, stack.first_frame(), reinterpret_cast<const std::byte*>(&value),
                                                detail::table_of<next_to_zero>.data());
    CHECK(w.resume(detail::callout_answer::none) == 1);
    CHECK(w.object() == reinterpret_cast<const std::byte*>(&value.b));
    CHECK(detail::answer(1, w, callouts{}) == detail::callout_answer::converted);
    CHECK(w.resume(detail::callout_answer::converted) == 0);
    w.finish();
    CHECK(sitrep_test::same(*detail::written(w), sitrep::binary_of<next_to_zero_sample>));
}

}  // namespace table_encode_test
#endif
