// SPDX-License-Identifier: BSL-1.0
#include "codec/octets.hpp"

#include <sitrep/codec/uper/decode_primitives.hpp>

#include <doctest/doctest.h>

#include <cstddef>
#include <string_view>

using namespace sitrep_test;
using namespace sitrep::detail;
using sitrep::errc;

namespace {

constexpr errc fault_of(std::string_view hex, auto read) {
    const octets in = from_hex(hex);
    strict_reader r(in.view());
    read(r);
    sitrep::error e;
    r.report_to(e);
    return e.code;
}
constexpr errc length(std::string_view hex, std::size_t wanted) {
    return fault_of(hex, [&](strict_reader& r) {
        if (get_length_determinant(r) != wanted) r.fail(errc::bad_value);
    });
}
static_assert(length("7f", 127) == errc::none && length("8080", 128) == errc::none && length("bfff", 16383) == errc::none);
static_assert(length("807f", 127) == errc::not_canonical && length("c000", 0) == errc::too_long);

constexpr errc text(std::string_view hex, std::string_view wanted) {
    return fault_of(hex, [&](strict_reader& r) {
        char room[3]{};
        const std::size_t n = get_text(r, room, sizeof room);
        if (r.ok() && std::string_view(room, n) != wanted) r.fail(errc::bad_value);
    });
}
static_assert(text("024e45", "NE") == errc::none && text("00", "") == errc::not_canonical);
static_assert(text("0441414141", "") == errc::too_long && text("0241", "") == errc::end_of_input);
static_assert(text("02c3c3", "") == errc::bad_utf8);

}  // namespace

TEST_CASE("UPER: lengths and texts in their canonical form") {
    CHECK(length("8080", 128) == errc::none);
    CHECK(length("807f", 127) == errc::not_canonical);
    CHECK(text("024e45", "NE") == errc::none);
    CHECK(text("02c3c3", "") == errc::bad_utf8);
}
