// SPDX-License-Identifier: BSL-1.0
// count: a number as it was stated, with its hedge, its unit and its power of ten.
#ifndef SITREP_VALUE_COUNT_HPP
#define SITREP_VALUE_COUNT_HPP

#include <sitrep/core/compile_error.hpp>
#include <sitrep/core/config.hpp>
#include <sitrep/core/result.hpp>
#include <sitrep/core/schema.hpp>
#include <sitrep/core/text_writer.hpp>
#include <sitrep/value/count/parts.hpp>
#include <sitrep/value/count/text.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>

namespace sitrep { inline namespace SITREP_NAMESPACE {

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
    constexpr count_json parts() const {
        count_json p;
        to_json(p);
        return p;
    }

    friend constexpr bool operator==(const count&, const count&) = default;
    friend constexpr auto describe(tag<count>) { return value<detail::count_wire, count_json>(); }

    /// False, and no change, where the parts make no statement: see count_json.
    static constexpr bool from_json(const count_json& in, count& out) {
        std::uint8_t figures = 0;
        if (in.low) figures |= detail::low_figure;
        if (in.best) figures |= detail::best_figure;
        if (in.high) figures |= detail::high_figure;
        count made;
        made.statement_ = detail::find_statement(in.hedge, figures);
        made.low_ = in.low.value_or(0);
        made.best_ = in.best.value_or(0);
        made.high_ = in.high.value_or(0);
        if (in.unit) made.measure_ = *in.unit;
        if (in.currency && (in.unit || !made.take_currency(*in.currency))) return false;
        return made.finish(in.exponent, in.most, in.doubted, out);
    }
    constexpr void to_json(count_json& out) const {
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

    static constexpr bool from_wire(const detail::count_wire& in, count& out) {
        const detail::count_figure& f = in.figure;
        const unsigned number = f.statement + (f.statement == detail::first_word ? static_cast<unsigned>(f.word) : 0u);
        if (f.statement > detail::first_word || number >= detail::statement_count) return false;
        count made;
        made.statement_ = static_cast<std::uint8_t>(number);
        made.low_ = f.low;
        made.best_ = f.best;
        made.high_ = f.high;
        if (in.measure && !in.measure->is_currency) made.measure_ = in.measure->unit;
        if (in.measure && in.measure->is_currency && !made.take_currency(in.measure->currency)) return false;
        return made.finish(in.exponent, in.most, in.doubted, out);
    }
    constexpr void to_wire(detail::count_wire& out) const {
        const bool word = statement_ >= detail::first_word;
        out.figure.statement = word ? detail::first_word : statement_;
        if (word) out.figure.word = static_cast<detail::count_word>(statement_ - detail::first_word);
        out.figure.low = low_;
        out.figure.best = best_;
        out.figure.high = high_;
        out.exponent = exponent();
        if (!measure_.empty()) {
            detail::count_measure& m = out.measure.emplace();
            m.is_currency = measure_.is_currency();
            if (m.is_currency) m.currency = *measure_.currency();
            else m.unit = *measure_.unit();
        }
        out.most = most();
        out.doubted = doubted();
    }

    /// Errors: syntax; unknown_word (a hedge or unit); out_of_range (figures that 32 bits each and one power of ten for
    /// all cannot hold, fewer than 0, nearly 0).
    static constexpr detail::status parse(std::string_view text, count& out) {
        count_json p;
        const detail::status s = detail::parse_count(text, p);
        if (s && !from_json(p, out)) return detail::failure(errc::bad_value, 0);
        return s;
    }
    constexpr void print(detail::text_writer& out) const { detail::print_count(out, parts()); }

private:
    static constexpr std::uint8_t most_flag = 16;
    static constexpr std::uint8_t doubted_flag = 32;

    constexpr bool take_currency(const letters<3>& code) {
        const auto currency = sitrep::measure::of(code);
        if (currency) measure_ = *currency;
        return currency.has_value();
    }
    /// Fills in the rest; false, and no change of `out`, if that makes no statement.
    constexpr bool finish(std::uint8_t exponent, bool most, bool doubted, count& out) {
        if (exponent > 15 || statement_ >= detail::statement_count) return false;
        flags_ = static_cast<std::uint8_t>(exponent | (most ? most_flag : 0) | (doubted ? doubted_flag : 0));
        if (!is_canonical()) return false;
        out = *this;
        return true;
    }
    /// What the hedge and its figures do not say already: one count has one representation.
    constexpr bool is_canonical() const {
        const sitrep::hedge h = hedge();
        switch (h) {
            case sitrep::hedge::unstated: return most() && exponent() == 0;
            case sitrep::hedge::unknown: return !doubted() && exponent() == 0;
            case sitrep::hedge::order: return exponent() != 0;
            case sitrep::hedge::nearly:
                if (best_ == 0) return false;
                break;
            case sitrep::hedge::fewer_than:
                if (high_ == 0) return false;
                break;
            default: break;
        }
        return exponent() == 0 || detail::is_word(h) || detail::is_full(low_) || detail::is_full(best_) || detail::is_full(high_);
    }
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

}}  // namespace sitrep

#endif
