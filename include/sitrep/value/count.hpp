// SPDX-License-Identifier: BSL-1.0
// count: a number as it was stated, with its hedge, its unit and its power of ten.
#ifndef SITREP_VALUE_COUNT_HPP
#define SITREP_VALUE_COUNT_HPP

#include <sitrep/core/result.hpp>
#include <sitrep/core/schema.hpp>
#include <sitrep/core/text_writer.hpp>
#include <sitrep/value/count_parts.hpp>
#include <sitrep/value/count_text.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace sitrep { inline namespace v0 {

/// "about 1000 people", "several weeks", "hundreds of millions of dollars": just what was stated; `bounds` gives what
/// may be assumed from it. Empty means "not stated", which is neither zero nor `unknown`.
///
/// The notation (there is one for each count): `1000` · `~1000` · `nearly 1000` · `>=100` · `>100` · `<=50` · `<50` ·
/// `100..200` · `100..` · `..200` · `1000(800..1200)` · `120(100..)` · `120(..150)` · `?` (unknown) · couple, few,
/// several, some, handful, many, dozens, scores, each alone or with a power of ten as in `several 1e6` · `1e2s`
/// (hundreds), `1e8s` (hundreds of millions). Before it `most of `, or `most` alone; after it a unit or a currency:
/// `~1000 people`, `1e8s USD`; last of all `?` for a doubted figure: `~1000 people?`.
class count {
public:
    constexpr count() = default;

    /// N of something: `count(6, unit::people)`.
    constexpr explicit count(std::uint32_t n, sitrep::measure of = {}) : best_(n), measure_(of), statement_(1) {}

    constexpr bool empty() const { return statement_ == 0 && !most(); }
    constexpr sitrep::hedge hedge() const { return stated().hedge; }
    constexpr sitrep::measure measure() const { return measure_; }
    constexpr std::uint8_t exponent() const { return flags_ & 15; }
    constexpr bool most() const { return (flags_ & most_flag) != 0; }
    constexpr bool doubted() const { return (flags_ & doubted_flag) != 0; }

    /// All of it. Of an empty count: hedge::unstated and nothing else.
    constexpr count_parts parts() const {
        count_parts p;
        unpack(p);
        return p;
    }

    friend constexpr bool operator==(const count&, const count&) = default;
    friend constexpr auto describe(tag<count>) { return value<detail::count_wire, count_parts>(); }

    /// False, and no change, where the parts make no statement: see count_parts.
    static constexpr bool pack(const count_parts& in, count& out) {
        std::uint8_t figures = 0;
        if (in.low) figures |= detail::low_figure;
        if (in.best) figures |= detail::best_figure;
        if (in.high) figures |= detail::high_figure;
        count made;
        made.statement_ = detail::find_statement(in.hedge, figures);
        if (made.statement_ == detail::statement_count) return false;
        if (in.low) made.low_ = *in.low;
        if (in.best) made.best_ = *in.best;
        if (in.high) made.high_ = *in.high;
        if (in.unit && in.currency) return false;
        if (in.unit) made.measure_ = *in.unit;
        if (in.currency && !set_currency(*in.currency, made)) return false;
        return finish(made, in.exponent, in.most, in.doubted, out);
    }
    constexpr void unpack(count_parts& out) const {
        out = {};
        const detail::statement s = stated();
        out.hedge = s.hedge;
        if (s.figures & detail::low_figure) out.low = low_;
        if (s.figures & detail::best_figure) out.best = best_;
        if (s.figures & detail::high_figure) out.high = high_;
        out.exponent = exponent();
        out.unit = measure_.unit();
        out.currency = measure_.currency();
        out.most = most();
        out.doubted = doubted();
    }

    static constexpr bool pack(const detail::count_wire& in, count& out) {
        const detail::count_figure& f = in.figure;
        if (f.statement > detail::first_word) return false;
        count made;
        made.statement_ = f.statement;
        if (f.statement == detail::first_word)
            made.statement_ = static_cast<std::uint8_t>(f.statement + static_cast<std::uint8_t>(f.word));
        if (made.statement_ >= detail::statement_count) return false;
        const std::uint8_t figures = made.stated().figures;
        if (figures & detail::low_figure) made.low_ = f.low;
        if (figures & detail::best_figure) made.best_ = f.best;
        if (figures & detail::high_figure) made.high_ = f.high;
        if (in.measure) {
            if (!in.measure->is_currency) made.measure_ = in.measure->unit;
            else if (!set_currency(in.measure->currency, made)) return false;
        }
        return finish(made, in.exponent, in.most, in.doubted, out);
    }
    constexpr void unpack(detail::count_wire& out) const {
        out = {};
        const bool word = statement_ >= detail::first_word;
        out.figure.statement = word ? detail::first_word : statement_;
        if (word) out.figure.word = static_cast<detail::count_word>(statement_ - detail::first_word);
        out.figure.low = low_;
        out.figure.best = best_;
        out.figure.high = high_;
        out.exponent = exponent();
        if (const auto u = measure_.unit()) out.measure = detail::count_measure{.unit = *u};
        if (const auto c = measure_.currency()) out.measure = detail::count_measure{.is_currency = true, .currency = *c};
        out.most = most();
        out.doubted = doubted();
    }

    /// Errors: syntax; out_of_range (a figure or a group of figures that 32 bits and one power of ten cannot hold, fewer
    /// than 0, nearly 0); unknown_word (a hedge or unit).
    static constexpr detail::status parse(std::string_view text, count& out) {
        count_parts p;
        const detail::status s = detail::parse_count(text, p);
        if (s && !pack(p, out)) return detail::failure(errc::bad_value, 0);
        return s;
    }
    constexpr void print(detail::text_writer& out) const { detail::print_count(out, parts()); }

private:
    static constexpr std::uint8_t most_flag = 16;
    static constexpr std::uint8_t doubted_flag = 32;

    constexpr detail::statement stated() const { return detail::statement_at(statement_); }

    static constexpr bool set_currency(const letters<3>& code, count& out) {
        const auto m = sitrep::measure::of(code);
        if (m) out.measure_ = *m;
        return m.has_value();
    }

    /// What holds of every count, however it came in: one value has one representation.
    static constexpr bool finish(count& made, std::uint8_t exponent, bool most, bool doubted, count& out) {
        const detail::statement s = made.stated();
        const bool full = detail::is_full(made.low_) || detail::is_full(made.best_) || detail::is_full(made.high_);
        if (exponent > 15) return false;
        if (!detail::is_word(s.hedge) && exponent != 0 && !full) return false;
        if (s.hedge == hedge::order && exponent == 0) return false;
        if (s.hedge == hedge::unstated && !most) return false;
        if (s.hedge == hedge::unknown && doubted) return false;
        if ((s.hedge == hedge::nearly && made.best_ == 0) || (s.hedge == hedge::fewer_than && made.high_ == 0)) return false;
        made.flags_ = static_cast<std::uint8_t>(exponent | (most ? most_flag : 0) | (doubted ? doubted_flag : 0));
        out = made;
        return true;
    }

    std::uint32_t low_{};
    std::uint32_t best_{};
    std::uint32_t high_{};
    sitrep::measure measure_{};
    std::uint8_t statement_{};
    std::uint8_t flags_{};  // bits 0–3 the exponent, 4 most, 5 doubted
};
static_assert(sizeof(count) == 16 && std::is_trivially_copyable_v<count>);

inline namespace literals {

/// A count in its notation: `"~1000 people"_count`. A bad one does not compile.
consteval count operator""_count(const char* text, std::size_t size) {
    count c;
    if (!count::parse({text, size}, c)) throw "sitrep: not a count";
    return c;
}

}  // namespace literals

}}  // namespace sitrep::v0

#endif
