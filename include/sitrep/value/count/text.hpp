// SPDX-License-Identifier: BSL-1.0
// The notation of counts, read and written; class count documents it.
#ifndef SITREP_VALUE_COUNT_TEXT_HPP
#define SITREP_VALUE_COUNT_TEXT_HPP

#include <sitrep/core/config.hpp>
#include <sitrep/core/decimal.hpp>
#include <sitrep/core/describe.hpp>
#include <sitrep/core/notation_scanner.hpp>
#include <sitrep/core/result.hpp>
#include <sitrep/core/text_writer.hpp>
#include <sitrep/core/view.hpp>
#include <sitrep/value/count/json.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace sitrep { inline namespace SITREP_NAMESPACE { namespace detail {

/// Reads a count. The figures go into `parts` after the last one has been read, because they share one exponent.
class count_reader {
public:
    constexpr count_reader(std::string_view text, count_json& parts) : in_(text), out_(parts) {}

    constexpr status read() {
        out_ = {};
        if (in_.take("most"sv)) {
            out_.most = true;
            out_.hedge = hedge::unstated;
            if (in_.take(" of "sv)) read_figure();
        } else {
            read_figure();
        }
        if (ok() && in_.take(' ')) read_measure();
        if (ok() && out_.hedge != hedge::unknown) out_.doubted = in_.take('?');
        if (ok()) state_ = in_.finish();
        if (ok()) share_exponent();
        return state_;
    }

private:
    /// A number: its digits without trailing zeros, and the number of these zeros; with decimals all of its digits.
    struct figure {
        std::uint32_t digits{};
        std::size_t zeros{};
        std::size_t decimals{};
        std::size_t at{};  // the offset of its first digit
        bool stated{};     // a flag, because a std::optional of its own type costs each program's compiler
    };

    constexpr bool ok() const { return static_cast<bool>(state_); }
    constexpr void fail(errc code, std::size_t at) {
        if (ok()) state_ = failure(code, at);
    }

    constexpr void read_figure() {
        if (in_.take('?')) out_.hedge = hedge::unknown;
        else if (in_.take('~')) read_hedged(hedge::about, best_);
        else if (in_.take(">="sv)) read_hedged(hedge::at_least, low_);
        else if (in_.take('>')) read_hedged(hedge::more_than, low_);
        else if (in_.take("<="sv)) read_hedged(hedge::at_most, high_);
        else if (in_.take('<')) read_hedged(hedge::fewer_than, high_);
        else if (in_.take("nearly "sv)) read_hedged(hedge::nearly, best_);
        else if (in_.take(".."sv)) read_hedged(hedge::between, high_);
        else if (is_lower(in_.peek())) read_word();
        else read_plain();
    }

    constexpr void read_hedged(hedge h, figure& to) {
        out_.hedge = h;
        to = read_number();
        const bool is_below_zero = (h == hedge::fewer_than || h == hedge::nearly) && to.digits == 0;
        if (is_below_zero) fail(errc::out_of_range, to.at);
    }

    /// N, N..N, N.., N(N..N), N(N..), N(..N) or 1eNs.
    constexpr void read_plain() {
        const figure n = read_number();
        if (in_.take(".."sv)) {
            out_.hedge = hedge::between;
            low_ = n;
            if (is_digit(in_.peek())) high_ = read_number();
        } else if (in_.take('(')) {
            out_.hedge = hedge::estimate;
            best_ = n;
            read_ends();
        } else if (n.digits == 1 && n.zeros == 0 && n.decimals == 0 && in_.take('e')) {
            out_.hedge = hedge::order;
            read_exponent();
            if (!in_.take('s')) fail(errc::syntax, in_.at());
        } else {
            out_.hedge = hedge::exact;
            best_ = n;
        }
    }

    /// The low and high figures of an estimate; one of them may be absent.
    constexpr void read_ends() {
        const std::size_t start = in_.at();
        if (is_digit(in_.peek())) low_ = read_number();
        if (!in_.take(".."sv)) fail(errc::syntax, in_.at());
        if (is_digit(in_.peek())) high_ = read_number();
        if (!in_.take(')')) fail(errc::syntax, in_.at());
        if (!low_.stated && !high_.stated) fail(errc::syntax, start);
    }

    /// A hedge that is a word, with its power of ten if there is one.
    constexpr void read_word() {
        const std::size_t start = in_.at();
        const int n = words_of<hedge>.find(in_.take_word());
        out_.hedge = static_cast<hedge>(n);
        if (n < 0 || !is_word(out_.hedge) || out_.hedge == hedge::order) return fail(errc::unknown_word, start);
        if (in_.take(" 1e"sv)) read_exponent();
    }

    /// An integer, and its decimals if there are any.
    constexpr figure read_number() {
        figure n = read_integer();
        scanner decimals = in_;
        if (!decimals.take('.') || !is_digit(decimals.peek())) return n;  // a range, or an error
        const std::size_t start = decimals.at();
        in_ = decimals;
        read_digits(n);
        n.decimals = in_.at() - start;
        if (n.decimals > -least_exponent || !shift(n, n.zeros)) fail(errc::out_of_range, n.at);
        n.zeros = 0;
        return n;
    }
    constexpr figure read_integer() {
        figure n{.at = in_.at(), .stated = true};
        if (!is_digit(in_.peek())) fail(errc::syntax, n.at);
        if (in_.take('0') && is_digit(in_.peek())) fail(errc::syntax, n.at);
        read_digits(n);
        return n;
    }
    constexpr void read_digits(figure& n) {
        while (ok() && is_digit(in_.peek())) {
            const auto digit = static_cast<std::uint32_t>(in_.next() - '0');
            ++n.zeros;
            if (digit == 0) continue;
            if (!shift(n, n.zeros) || n.digits > 0xFFFFFFFFu - digit) fail(errc::out_of_range, n.at);
            else n.digits += digit;
            n.zeros = 0;
        }
    }

    /// Appends `zeros` zeros to the digits; false if the result exceeds 32 bits.
    static constexpr bool shift(figure& n, std::size_t zeros) {
        for (; zeros != 0; --zeros) {
            if (is_full(n.digits)) return false;
            n.digits *= 10;
        }
        return true;
    }

    /// A power of ten, 1 to 15.
    constexpr void read_exponent() {
        const std::size_t start = in_.at();
        const figure n = read_integer();
        if (!ok()) return;
        const std::uint32_t exponent = n.digits * (n.zeros == 1 ? 10 : 1);
        if (exponent < 1 || exponent > most_exponent || n.zeros > 1) return fail(errc::out_of_range, start);
        out_.exponent = static_cast<std::int8_t>(exponent);
    }

    /// A unit's word or a currency's three capital letters.
    constexpr void read_measure() {
        const std::size_t start = in_.at();
        if (is_capital(in_.peek())) {
            letters<3> code;
            for (char& c : code.chars) {
                if (!is_capital(in_.peek())) return fail(errc::syntax, in_.at());
                c = in_.next();
            }
            out_.currency = code;
            return;
        }
        const std::string_view word = in_.take_word();
        if (word.empty()) return fail(errc::syntax, start);
        const int n = words_of<unit>.find(word);
        if (n < 0) return fail(errc::unknown_word, start);
        out_.unit = static_cast<unit>(n);
    }

    /// Finds the exponent: all figures have the same decimals, else it is the least power of ten with which all of them
    /// fit 32 bits. Stores the figures as multiples of it.
    constexpr void share_exponent() {
        const figure& first = best_.stated ? best_ : low_.stated ? low_ : high_;
        if (first.decimals != 0) out_.exponent = static_cast<std::int8_t>(0 - static_cast<int>(first.decimals));
        for (const auto* n : {&low_, &best_, &high_}) {
            if (n->stated && n->decimals != first.decimals) fail(errc::bad_value, n->at);
            raise_exponent(*n);
        }
        out_.low = scaled(low_);
        out_.best = scaled(best_);
        out_.high = scaled(high_);
    }
    constexpr void raise_exponent(figure n) {
        if (!n.stated || n.digits == 0 || out_.exponent < 0) return;
        for (; n.zeros != 0 && !is_full(n.digits); --n.zeros) n.digits *= 10;
        if (n.zeros > most_exponent) return fail(errc::out_of_range, n.at);
        if (static_cast<int>(n.zeros) > out_.exponent) out_.exponent = static_cast<std::int8_t>(n.zeros);
    }
    constexpr std::optional<std::uint32_t> scaled(figure n) {
        if (!n.stated) return std::nullopt;
        if (n.digits == 0 || out_.exponent < 0) return n.digits;
        const auto common = static_cast<std::size_t>(out_.exponent);
        if (n.zeros < common || !shift(n, n.zeros - common)) fail(errc::out_of_range, n.at);
        return n.digits;
    }

    scanner in_;
    count_json& out_;
    figure low_{};
    figure best_{};
    figure high_{};
    status state_{};
};

/// Reads all of `text`. `out` is unspecified after an error. Errors: see count::parse.
constexpr status parse_count(std::string_view text, count_json& out) { return count_reader(text, out).read(); }

/// Prints a count in its notation. The parts must keep the rules of count_json.
class count_printer {
public:
    constexpr count_printer(text_writer& out, const count_json& parts) : out_(out), in_(parts) {}

    constexpr void print() {
        if (in_.most) out_.put(in_.hedge == hedge::unstated ? "most"sv : "most of "sv);
        print_figure();
        if (in_.unit) print_word(out_, words_of<unit>.word(static_cast<std::size_t>(*in_.unit)));
        if (in_.currency) print_word(out_, view_of(in_.currency->chars, 3));
        if (in_.doubted) out_.put('?');
    }

private:
    constexpr void print_figure() {
        switch (in_.hedge) {
            case hedge::unstated: return;
            case hedge::exact: return put(""sv, in_.best);
            case hedge::about: return put("~"sv, in_.best);
            case hedge::nearly: return put("nearly "sv, in_.best);
            case hedge::at_least: return put(">="sv, in_.low);
            case hedge::more_than: return put(">"sv, in_.low);
            case hedge::at_most: return put("<="sv, in_.high);
            case hedge::fewer_than: return put("<"sv, in_.high);
            case hedge::between: return put_range();
            case hedge::estimate:
                put(""sv, in_.best);
                out_.put('(');
                put_range();
                return out_.put(')');
            case hedge::unknown: return out_.put('?');
            case hedge::order: put_power("1e"sv); return out_.put('s');
            default:
                out_.put(words_of<hedge>.word(static_cast<std::size_t>(in_.hedge)));
                if (in_.exponent != 0) put_power(" 1e"sv);
        }
    }

    constexpr void put(std::string_view sign, const std::optional<std::uint32_t>& n) {
        out_.put(sign);
        if (!n) return;
        put_decimal(out_, *n, static_cast<unsigned>(in_.exponent < 0 ? 0 - in_.exponent : 0));
        if (*n != 0)
            for (int zeros = in_.exponent; zeros > 0; --zeros) out_.put('0');
    }
    constexpr void put_range() {
        put(""sv, in_.low);
        put(".."sv, in_.high);
    }
    constexpr void put_power(std::string_view sign) {
        out_.put(sign);
        out_.put_number(static_cast<std::uint32_t>(in_.exponent));
    }

    text_writer& out_;
    const count_json& in_;
};

constexpr void print_count(text_writer& out, const count_json& parts) { count_printer(out, parts).print(); }

}}}  // namespace sitrep::detail

#endif
