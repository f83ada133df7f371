// SPDX-License-Identifier: BSL-1.0
// count: a number as it was stated, with its hedge, its measure and its power of ten.
#ifndef SITREP_VALUE_COUNT_HPP
#define SITREP_VALUE_COUNT_HPP

#include <sitrep/core/compile_error.hpp>
#include <sitrep/core/config.hpp>
#include <sitrep/core/result.hpp>
#include <sitrep/core/schema.hpp>
#include <sitrep/core/text_writer.hpp>
#include <sitrep/core/view.hpp>
#include <sitrep/value/count/json.hpp>
#include <sitrep/value/count/text.hpp>
#include <sitrep/value/count/wire.hpp>
#include <sitrep/value/unit.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <type_traits>

namespace sitrep { inline namespace SITREP_NAMESPACE {

/// A number as it was stated: "about 1000 people", "several weeks", "hundreds of millions of dollars". `bounds` (in
/// value/amount.hpp) gives the numbers that a count allows. An empty count was not stated, which is neither zero nor
/// `unknown`.
///
/// The notation. Each count has exactly one:
///
///     1000                         exact
///     ~1000                        about
///     nearly 1000                  nearly
///     >=100   >100                 at least, more than
///     <=50    <50                  at most, fewer than
///     100..200   100..   ..200     between; open ends
///     1000(800..1200)              estimate: best (low..high)
///     120(100..)   120(..150)      estimate with one bound
///     1.5 km   12.0 percent        1 to 7 decimals, in any of the above; those of one count have the same number
///     ?                            unknown
///     several   several 1e6        couple, few, several, some, handful, many, dozens, scores; with a power of ten
///     several_dozen                several dozen; also couple_dozen, few_dozen
///     1e2s   1e8s                  hundreds, hundreds of millions
///     most   most of 100           most, before any of the above or alone
///     ~1000 people   1e8s USD      a unit or currency, after a space
///     ~1000 people?                doubted by the source: a final ?
class count {
public:
    /// Empty: not stated.
    constexpr count() = default;

    /// Exactly n: `count(6, unit::people)`. For 1.5 km use `of` with the parts.
    constexpr explicit count(std::uint32_t n, sitrep::measure of = {}) : best_(n), measure_(of), statement_(1) {}

    // T delays std::optional until a call, so that including this header stays cheap; callers leave it.
    /// A hedge with one figure: `count::of(hedge::at_least, 100, unit::people)`. std::nullopt if the hedge is not one
    /// of exact, about, nearly, at_least, more_than, at_most and fewer_than, or for "nearly 0" and "fewer than 0".
    template <class T = count>
    static constexpr std::optional<T> of(sitrep::hedge h, std::uint32_t n, sitrep::measure of = {}) {
        T result;
        switch (h) {
            case sitrep::hedge::exact:
            case sitrep::hedge::about:
            case sitrep::hedge::nearly: result = stated(h, detail::best_figure, of); break;
            case sitrep::hedge::at_least:
            case sitrep::hedge::more_than: result = stated(h, detail::low_figure, of); break;
            case sitrep::hedge::at_most:
            case sitrep::hedge::fewer_than: result = stated(h, detail::high_figure, of); break;
            default: return std::nullopt;
        }
        const std::uint8_t figures = result.statement().figures;
        if (figures == detail::best_figure) result.best_ = n;
        else if (figures == detail::low_figure) result.low_ = n;
        else result.high_ = n;
        if (!result.is_canonical()) return std::nullopt;
        return result;
    }
    /// A count from its parts, for what the other functions do not cover: decimals, a power of ten, `most`, `doubted`, a
    /// word. std::nullopt if the parts break a rule of count_json.
    ///
    ///     count::of({.best = 15, .exponent = -1, .unit = unit::km})      // 1.5 km
    ///     count::of({.hedge = hedge::several, .unit = unit::wk})         // several wk
    template <class T = count> static constexpr std::optional<T> of(const count_json& parts) {
        T result;
        if (!from_json(parts, result)) return std::nullopt;
        return result;
    }
    /// The name of the first part that breaks a rule of count_json, or that is missing; empty if `of` accepts the parts.
    ///
    ///     count::find_fault({.low = 5, .high = 20})  // "hedge": low and high need another than exact
    static constexpr std::string_view find_fault(const count_json& parts) {
        count unused;
        if (from_json(parts, unused)) return {};
        using sitrep::hedge;
        const std::uint8_t figures = detail::figures_of(parts);
        if (detail::find_statement(parts.hedge, figures) == detail::statement_count) {
            if (figures != 0 && (parts.hedge == hedge::exact || parts.hedge > hedge::order)) return "hedge";
            std::uint8_t allowed = 0;  // by the hedge
            for (const detail::statement& s : detail::statements)
                if (s.hedge == parts.hedge) allowed |= s.figures;
            const unsigned extra = figures & ~unsigned{allowed};
            const unsigned at_fault = extra != 0 ? extra : allowed & ~unsigned{figures};
            return at_fault & detail::best_figure ? "best" : at_fault & detail::low_figure ? "low" : "high";
        }
        if (parts.currency && (parts.unit || !count().take_currency(*parts.currency))) return "currency";
        if (parts.hedge == hedge::unstated && !parts.most) return "most";
        if (parts.hedge == hedge::unknown && parts.doubted) return "doubted";
        if (parts.hedge == hedge::nearly && parts.best == 0u) return "best";
        if (parts.hedge == hedge::fewer_than && parts.high == 0u) return "high";
        return "exponent";
    }
    /// About n. For "about 1.5" use `of` with the parts; likewise for the next two.
    static constexpr count about(std::uint32_t n, sitrep::measure of = {}) {
        count result = stated(sitrep::hedge::about, detail::best_figure, of);
        result.best_ = n;
        return result;
    }
    /// From low to high, both included. Figures out of order are kept as stated; `ordered` finds them.
    static constexpr count between(std::uint32_t low, std::uint32_t high, sitrep::measure of = {}) {
        count result = stated(sitrep::hedge::between, detail::low_figure | detail::high_figure, of);
        result.low_ = low;
        result.high_ = high;
        return result;
    }
    /// A best figure between a low and a high one. Figures out of order are kept as stated; `ordered` finds them.
    static constexpr count estimate(std::uint32_t low, std::uint32_t best, std::uint32_t high,
                                    sitrep::measure of = {}) {
        count result =
            stated(sitrep::hedge::estimate, detail::low_figure | detail::best_figure | detail::high_figure, of);
        result.low_ = low;
        result.best_ = best;
        result.high_ = high;
        return result;
    }

    /// True if no count was stated.
    constexpr bool empty() const { return statement_ == 0 && !most(); }
    /// The hedge; hedge::unstated of an empty count.
    constexpr sitrep::hedge hedge() const { return statement().hedge; }
    /// The unit or currency; empty if not stated.
    constexpr sitrep::measure measure() const { return measure_; }
    /// The power of ten of the figures or of the word, -7 to 15: see count_json.
    constexpr std::int8_t exponent() const { return static_cast<std::int8_t>(static_cast<std::int8_t>(flags_) >> 3); }
    /// True for "most of the …".
    constexpr bool most() const { return (flags_ & most_flag) != 0; }
    /// True if the source itself doubts the figure.
    constexpr bool doubted() const { return (flags_ & doubted_flag) != 0; }
    /// All parts at once. An empty count gives hedge::unstated and nothing else.
    constexpr count_json parts() const {
        count_json result;
        to_json(result);
        return result;
    }

    /// True if the same was stated, not if the same number is meant: 100.. is not >=100. To compare numbers use
    /// `less_than` and `equal` (in value/amount.hpp).
    friend constexpr bool operator==(const count&, const count&) = default;

    // --- for the codecs (see core/value_type.hpp)

    friend constexpr auto describe(tag<count>) { return value<detail::count_wire, count_json>(); }

    /// False, and `out` is unchanged, if the parts break a rule of count_json.
    static constexpr bool from_json(const count_json& in, count& out) {
        count decoded;
        decoded.statement_ = detail::find_statement(in.hedge, detail::figures_of(in));
        decoded.low_ = in.low.value_or(0);
        decoded.best_ = in.best.value_or(0);
        decoded.high_ = in.high.value_or(0);
        if (in.unit) decoded.measure_ = *in.unit;
        if (in.currency && (in.unit || !decoded.take_currency(*in.currency))) return false;
        return decoded.finish(in.exponent, in.most, in.doubted, out);
    }
    constexpr void to_json(count_json& out) const {
        const detail::statement s = statement();
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

    /// False, and `out` is unchanged, if the parts break a rule of count_json.
    static constexpr bool from_wire(const detail::count_wire& in, count& out) {
        const detail::count_figure& f = in.figure;
        const unsigned number = f.statement + (f.statement == detail::first_word ? static_cast<unsigned>(f.word) : 0u);
        if (f.statement > detail::first_word || number >= detail::statement_count) return false;
        count decoded;
        decoded.statement_ = static_cast<std::uint8_t>(number);
        decoded.low_ = f.low;
        decoded.best_ = f.best;
        decoded.high_ = f.high;
        if (in.measure && !in.measure->is_currency) decoded.measure_ = in.measure->unit;
        if (in.measure && in.measure->is_currency && !decoded.take_currency(in.measure->currency)) return false;
        return decoded.finish(in.exponent, in.most, in.doubted, out);
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

    /// Errors: syntax; unknown_word (no hedge or unit); bad_value (a figure has not the same number of decimals as the
    /// first one); out_of_range (a figure needs more than 32 bits and the common power of ten; more than 7 decimals;
    /// "fewer than 0", "nearly 0"; a power of ten beyond 1 to 15).
    static constexpr detail::status parse(std::string_view text, count& out) {
        count_json decoded;
        const detail::status s = detail::parse_count(text, decoded);
        if (s && !from_json(decoded, out)) return detail::failure(errc::bad_value, 0);
        return s;
    }
    constexpr void print(detail::text_writer& out) const { detail::print_count(out, parts()); }

private:
    static constexpr std::uint8_t most_flag = 2;
    static constexpr std::uint8_t doubted_flag = 4;

    /// A statement that exists, with its figures still 0.
    static constexpr count stated(sitrep::hedge h, std::uint8_t figures, sitrep::measure of) {
        count result(0, of);
        result.statement_ = detail::find_statement(h, figures);
        return result;
    }
    constexpr bool take_currency(const letters<3>& code) { return sitrep::measure::read(code, measure_); }
    /// Sets the other members and copies the count into `out`; false, and `out` is unchanged, if a rule is broken.
    constexpr bool finish(std::int8_t exponent, bool most, bool doubted, count& out) {
        if (exponent < detail::least_exponent || exponent > detail::most_exponent ||
            statement_ >= detail::statement_count)
            return false;
        flags_ = static_cast<std::uint8_t>(exponent * 8 | (most ? most_flag : 0) | (doubted ? doubted_flag : 0));
        if (!is_canonical()) return false;
        out = *this;
        return true;
    }
    /// The rules of count_json that the statement's number does not imply.
    constexpr bool is_canonical() const {
        const sitrep::hedge h = hedge();
        switch (h) {
            case sitrep::hedge::unstated: return most() && exponent() == 0;
            case sitrep::hedge::unknown: return !doubted() && exponent() == 0;
            case sitrep::hedge::order: return exponent() > 0;
            case sitrep::hedge::nearly:
                if (best_ == 0) return false;
                break;
            case sitrep::hedge::fewer_than:
                if (high_ == 0) return false;
                break;
            default: break;
        }
        if (h >= sitrep::hedge::couple) return exponent() >= 0;
        return exponent() <= 0 || detail::is_full(low_) || detail::is_full(best_) || detail::is_full(high_);
    }
    constexpr detail::statement statement() const { return detail::statement_at(statement_); }

    std::uint32_t low_{};
    std::uint32_t best_{};
    std::uint32_t high_{};
    sitrep::measure measure_{};
    std::uint8_t statement_{};
    std::uint8_t flags_{};  // bit 1: most; bit 2: doubted; bits 3 to 7: exponent, in two's complement
};
static_assert(sizeof(count) == 16 && std::is_trivially_copyable_v<count>);

inline namespace literals {

/// A count: `"~1000 people"_count`. An invalid one does not compile.
consteval count operator""_count(const char* text, std::size_t size) {
    count result;
    if (!count::parse(detail::view_of(text, size), result)) detail::compile_error("sitrep: not a count");
    return result;
}

}  // namespace literals

}}  // namespace sitrep

#endif
