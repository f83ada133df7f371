// SPDX-License-Identifier: BSL-1.0
#include <sitrep/codec/uper/bits.hpp>
#include <sitrep/codec/uper/word_writer.hpp>

#include "support.hpp"

using namespace sitrep;
using namespace sitrep_test;

namespace {
#if !SITREP_SMALL
/// Three bits, then a word of 24, then its last field again: what the word gives to its writer.
constexpr bool joins() {
    std::byte out[8]{};
    detail::bit_writer w(out, sizeof out);
    w.put(5, 3);
    detail::word_writer word(w);
    word.put(0x1234, 13);
    word.put_upto(9, 9, 4);
    word.put(0x7F, 7);
    if (w.position() != 3) return false;
    word.close();
    w.finish();
    return w.ok() && w.size() == 4 && out[0] == std::byte{0b10110010} && out[1] == std::byte{0b00110100} &&
           out[2] == std::byte{0b10011111} && out[3] == std::byte{0b11100000};
}

/// The error is at the field in the word, and is the first one.
constexpr bool locates() {
    std::byte out[8]{};
    detail::bit_writer w(out, sizeof out);
    w.put(0, 5);
    detail::word_writer word(w);
    word.put(1, 6);
    word.put_upto(10, 9, 4);
    word.fail(errc::missing);
    if (word.leave_field("count")) return false;
    word.close();
    error e;
    w.report_to(e);
    return e.code == errc::out_of_range && e.offset == 1 && e.bit == 3 && e.path.view() == "/count";
}
#endif
}  // namespace

#if !SITREP_SMALL
TEST_CASE("a word gives its bits to the writer at once") {
    static_assert(joins());
    CHECK(joins());
}

TEST_CASE("a word locates errors among its bits") {
    static_assert(locates());
    CHECK(locates());
}
#endif
