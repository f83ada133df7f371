// SPDX-License-Identifier: BSL-1.0
// The numbers of the notation of positions.
#ifndef SITREP_VALUE_POSITION_TEXT_HPP
#define SITREP_VALUE_POSITION_TEXT_HPP

#include <sitrep/core/config.hpp>
#include <sitrep/core/decimal.hpp>
#include <sitrep/core/letters.hpp>
#include <sitrep/core/notation_scanner.hpp>
#include <sitrep/core/result.hpp>
#include <sitrep/core/view.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace sitrep { inline namespace SITREP_NAMESPACE { namespace detail {

/// True if `d`, which can be a written_decimal, is from -limit to limit degrees; `limit` is at most 200.
constexpr bool are_degrees(const decimal& d, std::int32_t limit) {
    const bool more = d.decimals > decimal::most_decimals;
    const std::int32_t end = limit * power_of_ten(more ? decimal::most_decimals : d.decimals);
    if (d.decimals == written_decimal::digits_follow && (d.digits == end || d.digits == -end)) return false;
    return d.digits >= -end && d.digits <= end;
}

/// Reads a number of degrees from -limit to limit, in `text`, which is that of `in`. `rounded`: see position::parse.
constexpr status scan_degrees(scanner& in, std::string_view text, std::int32_t limit, decimal& out, bool* rounded) {
    const std::size_t start = in.at();
    in.take('-');
    const std::size_t first = in.at();
    const bool zero = in.peek() == '0';
    if (!in.take_digits()) return in.fail(errc::syntax);
    const std::size_t point = in.at();
    if (zero && point - first > 1) return failure(errc::syntax, start);
    if (in.take('.') && !in.take_digits()) return in.fail(errc::syntax);

    const decimal_reading read = read_decimal(view_of(text.data() + start, in.at() - start));
    out = read.number;
    if (read.code != errc::none) return failure(read.code, start);
    if (!are_degrees(out, limit)) return failure(errc::out_of_range, start);
    if (out.decimals <= decimal::most_decimals) return {};
    if (rounded == nullptr) return failure(errc::not_supported, point + 1 + decimal::most_decimals);
    *rounded = true;
    out.decimals = decimal::most_decimals;
    if (read.rounds_away) out.digits += read.negative ? -1 : 1;
    return {};
}

}}}  // namespace sitrep::detail

#endif
