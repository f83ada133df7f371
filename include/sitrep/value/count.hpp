// SPDX-License-Identifier: BSL-1.0
// count: a number as it was stated, with its hedge, its unit and its power of ten.
#ifndef SITREP_VALUE_COUNT_HPP
#define SITREP_VALUE_COUNT_HPP

#include <sitrep/core/compile_error.hpp>
#include <sitrep/core/result.hpp>
#include <sitrep/core/schema.hpp>
#include <sitrep/core/text_writer.hpp>
#include <sitrep/value/count_parts.hpp>
#include <sitrep/value/count_text.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>

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
        if (made.statement_ == detail::statement_count || !detail::is_canonical(in)) return false;
        made.low_ = in.low.value_or(0);
        made.best_ = in.best.value_or(0);
        made.high_ = in.high.value_or(0);
        if (in.unit) made.measure_ = *in.unit;
        if (in.currency) {
            const auto currency = sitrep::measure::of(*in.currency);
            if (!currency || in.unit) return false;
            made.measure_ = *currency;
        }
        made.flags_ = in.exponent;
        if (in.most) made.flags_ |= most_flag;
        if (in.doubted) made.flags_ |= doubted_flag;
        out = made;
        return true;
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
        const bool word = f.statement == detail::first_word;
        const unsigned number = f.statement + (word ? static_cast<unsigned>(f.word) : 0u);
        if (f.statement > detail::first_word || number >= detail::statement_count) return false;
        const detail::statement s = detail::statement_at(static_cast<std::uint8_t>(number));
        count_parts p{.hedge = s.hedge, .exponent = in.exponent, .most = in.most, .doubted = in.doubted};
        if (s.figures & detail::low_figure) p.low = f.low;
        if (s.figures & detail::best_figure) p.best = f.best;
        if (s.figures & detail::high_figure) p.high = f.high;
        if (in.measure && in.measure->is_currency) p.currency = in.measure->currency;
        if (in.measure && !in.measure->is_currency) p.unit = in.measure->unit;
        return pack(p, out);
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
        if (const auto u = measure_.unit()) out.measure.emplace().unit = *u;
        if (const auto c = measure_.currency()) out.measure = {.is_currency = true, .currency = *c};
        out.most = most();
        out.doubted = doubted();
    }

    /// Errors: syntax; unknown_word (a hedge or unit); out_of_range (figures that 32 bits each and one power of ten for
    /// all cannot hold, fewer than 0, nearly 0).
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
    if (!count::parse({text, size}, c)) detail::compile_error("sitrep: not a count");
    return c;
}

}  // namespace literals

}}  // namespace sitrep::v0

#endif
