// SPDX-License-Identifier: BSL-1.0
#include <sitrep/value/position/wire.hpp>

#include "support.hpp"
#include "words.hpp"

#include <sitrep/codec/binary.hpp>

#include <array>
#include <cstddef>
#include <optional>

using sitrep::detail::position_coarser, sitrep::detail::position_wire;
using namespace sitrep_test;

namespace {

static_assert(words_spell<position_coarser>());

struct size_row {
    const char* name;
    position_wire wire;
    std::size_t bits;
};
constexpr std::optional<sitrep::geo_precision> adm1 = sitrep::geo_precision::adm1;
constexpr size_row sizes[] = {
    {"no decimals", {{0, -90, 180}, {}, {}}, 22},
    {"2 decimals", {{2, 9000, -18000}, {}, {}}, 36},
    {"5 decimals", {{5, 1, 1}, {}, {}}, 56},
    {"7 decimals", {{7, 900000000, 1800000000}, {}, {}}, 68},
    {"unequal decimals", {{7, 0, 0}, position_coarser::lon6, {}}, 72},
    {"a precision", {{0, 0, 0}, {}, adm1}, 26},
    {"both", {{2, 0, 0}, position_coarser::lat0, adm1}, 44},
};
constexpr auto has_size = [](const size_row& row) {
    std::array<std::byte, 10> octets{};
    const auto written = sitrep::to_binary(row.wire, octets);
    if (!written || written->size() != (row.bits + 7) / 8) return false;
    const auto read = sitrep::from_binary<position_wire>(*written);
    return read && read->figure.lat == row.wire.figure.lat && read->figure.lon == row.wire.figure.lon &&
           read->figure.decimals == row.wire.figure.decimals && read->coarser == row.wire.coarser &&
           read->precision == row.wire.precision;
};
static_assert(first_wrong<sizes, has_size>() == no_row);
constexpr size_row wrong_sizes[] = {{"one octet more", {{0, 0, 0}, {}, {}}, 30}};
static_assert(is_seen_to_fail<wrong_sizes, has_size>());

}  // namespace

TEST_CASE("the wire form of a position has its documented size") { check_all(sizes, has_size); }
