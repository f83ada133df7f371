// SPDX-License-Identifier: BSL-1.0
// Decimal numbers without floating point: reads and writes their digits, and changes the number of their decimals.
#ifndef SITREP_CORE_DECIMAL_HPP
#define SITREP_CORE_DECIMAL_HPP

#include <sitrep/core/config.hpp>
#include <sitrep/core/letters.hpp>
#include <sitrep/core/result.hpp>
#include <sitrep/core/text_writer.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace sitrep { inline namespace SITREP_NAMESPACE { namespace detail {

/// 10 to the power of n, n up to 9.
constexpr std::int32_t power_of_ten(unsigned n) {
#if SITREP_SMALL
    std::int32_t power = 1;
    for (; n != 0; --n) power *= 10;
    return power;
#else
    constexpr std::int32_t powers[] = {1, 10, 100, 1000, 10000, 100000, 1000000, 10000000, 100000000, 1000000000};
    return powers[n];
#endif
}

/// What read_decimal finds.
struct decimal_reading {
    written_decimal number{};
    errc code{};         ///< out_of_range: `number` needs more than 32 bits; not_canonical: -0
    bool negative{};     ///< a minus sign
    bool rounds_away{};  ///< the digits after the seventh decimal are at least half a unit of it
};

/// Reads `text`, which has the grammar of a JSON number (RFC 8259). An exponent moves the point: 1.50e1 is 15.0, and
/// 5e-05 has five decimals. Linear in the text, whatever the exponent.
SITREP_DETAIL_WRAPS constexpr decimal_reading read_decimal(std::string_view text) {
    decimal_reading result;
    const char* const end = text.data() + text.size();
    const char* c = text.data();
    if (c != end && *c == '-') ++c;
    result.negative = c != text.data();

    // The first digit counts units of 10^(first - 1), the last digit units of 10^last.
    const char* const mantissa = c;
    std::ptrdiff_t first = 0, last = 0;
    for (bool point = false; c != end && *c != 'e' && *c != 'E'; ++c) {
        if (*c == '.') point = true;
        else if (point) --last;
        else ++first;
    }
    const char* const mantissa_end = c;
    if (c != end) {
        const bool down = *++c == '-';
        constexpr std::ptrdiff_t enough = PTRDIFF_MAX / 40;  // more than the digits of any text
        std::ptrdiff_t exponent = 0;
        for (; c != end; ++c)
            if (*c >= '0' && exponent < enough) exponent = exponent * 10 + (*c - '0');
        first += down ? -exponent : exponent;
        last += down ? -exponent : exponent;
    }

    constexpr std::ptrdiff_t most = decimal::most_decimals;
    std::uint32_t size = 0;
    bool nonzero = false, overflow = false;
    std::ptrdiff_t power = first;
    // After the last digit, an exponent adds zeros up to the point.
    for (c = mantissa; c != mantissa_end || (power > 0 && size != 0 && !overflow);) {
        const char digit = c != mantissa_end ? *c++ : '0';
        if (digit == '.') continue;
        --power;
        if (power >= -most) {
            overflow = overflow || size > 214748364;
            size = size * 10 + static_cast<std::uint32_t>(digit - '0');
        } else {
            nonzero = nonzero || digit != '0';
            if (power == -most - 1) result.rounds_away = digit >= '5';
        }
    }

    const std::uint32_t limit = result.negative ? 0x80000000u : 0x7FFFFFFFu;
    if (overflow || size > limit) result.code = errc::out_of_range;
    else if (result.negative && size == 0 && !nonzero) result.code = errc::not_canonical;
    result.number.digits = static_cast<std::int32_t>(result.negative ? 0 - size : size);
    if (last >= 0) result.number.decimals = 0;
    else if (last >= -most) result.number.decimals = static_cast<std::uint8_t>(-last);
    else result.number.decimals = nonzero ? written_decimal::digits_follow : written_decimal::zeros_follow;
    return result;
}

/// Writes `n` units of the last of `decimals` decimals, at most 9: 15 with 1 is 1.5.
SITREP_DETAIL_WRAPS constexpr void put_decimal(text_writer& out, std::uint32_t n, unsigned decimals) {
    const auto one = static_cast<std::uint32_t>(power_of_ten(decimals));
    out.put_number(n / one);
    if (decimals == 0) return;
    out.put('.');
    out.put_number(n % one, decimals);
}

/// The same for a decimal, with its sign.
SITREP_DETAIL_WRAPS constexpr void put_decimal(text_writer& out, const decimal& d) {
    const auto n = static_cast<std::uint32_t>(d.digits);
    if (d.digits < 0) out.put('-');
    put_decimal(out, d.digits < 0 ? 0 - n : n, d.decimals);
}

/// Divides `n` by 10 if it is a multiple; else returns false, and `n` is unchanged. Without a division, for processors
/// that have none: modulo 2^32, 0xCCCCCCCD divides multiples of 5 by 5, and makes other numbers larger than 2^32 / 5
/// (Warren, Hacker's Delight, 10-17).
SITREP_DETAIL_WRAPS constexpr bool divide_by_ten(std::int32_t& n) {
    const auto bits = static_cast<std::uint32_t>(n);
    const std::uint32_t fifth = (n < 0 ? 0 - bits : bits) * 0xCCCCCCCDu;
    if ((fifth & 1u) != 0 || fifth > 0x33333333u) return false;
    n = static_cast<std::int32_t>(n < 0 ? 0 - (fifth >> 1) : fifth >> 1);
    return true;
}

/// Changes the number of decimals; both are at most 7, and the number must fit. False, and `d` means nothing, if that
/// drops a digit that is not zero.
constexpr bool set_decimals(decimal& d, unsigned decimals) {
    for (; unsigned{d.decimals} < decimals; ++d.decimals) d.digits *= 10;
    for (; d.decimals > decimals; --d.decimals)
        if (!divide_by_ten(d.digits)) return false;
    return true;
}

}}}  // namespace sitrep::detail

#endif
