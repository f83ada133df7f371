// SPDX-License-Identifier: BSL-1.0
// id and ref: the id of a record of one kind, and a reference to a record of any kind.
#ifndef SITREP_VALUE_ID_HPP
#define SITREP_VALUE_ID_HPP

#include <sitrep/core/assert.hpp>
#include <sitrep/core/compile_error.hpp>
#include <sitrep/core/config.hpp>
#include <sitrep/core/notation_scanner.hpp>
#include <sitrep/core/result.hpp>
#include <sitrep/core/schema.hpp>
#include <sitrep/core/text_writer.hpp>
#include <sitrep/core/view.hpp>

#include <compare>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <type_traits>

namespace sitrep { inline namespace SITREP_NAMESPACE {

/// The kinds of records. A kind with a letter has ids, which start with it. A later version may add kinds at the end.
enum class kind : std::uint8_t {
    report,    ///< R: the head of a report
    actor,     ///< A: a person, group or organization
    place,     ///< P: a place
    source,    ///< S: where information comes from
    event,     ///< E: what happened
    claim,     ///< C: what a source says about a record
    relation,  ///< L: a link between two records
    spot,      ///< F: a field report in one record, without an id
    extra,     ///< no letter: a fact that no member holds; nothing refers to it
    figure,    ///< no letter: a further count of an event or claim; nothing refers to it
    area,      ///< no letter: the outline of a record on the map; nothing refers to it
};
// The kinds without a letter are no words of the first version, so that they cost references no bit.
constexpr auto describe(tag<kind>) {
    return words<kind::area>("report actor place source event claim relation spot ... extra figure area");
}

namespace detail {

/// The letter of each kind; '?' for those without.
inline constexpr std::string_view kind_letters = "RAPSECLF???";

/// The kind's letter; '?' for a kind without one or of a later version.
constexpr char letter_of(kind k) {
    const auto n = static_cast<std::size_t>(k);
    return n < kind_letters.size() ? kind_letters.data()[n] : '?';
}
/// True if this version knows the kind, and there are references to its records.
constexpr bool has_letter(kind k) { return letter_of(k) != '?'; }

/// The first 8 ids of a kind take 5 bits, the next 16 take 6, the next 256 take 10, all others 18.
inline constexpr auto id_ranges = range_choice<1, 8, 9, 24, 25, 280, 281, 65535>;
constexpr std::string_view schema_name(tag<std::remove_const_t<decltype(id_ranges)>>) { return "record_number"; }

/// The names and JSON patterns of the id types in the printed schemas, by kind.
inline constexpr std::string_view id_names[] = {"report_id", "actor_id", "place_id",    "source_id",
                                                "event_id",  "claim_id", "relation_id", "spot_id"};
inline constexpr std::string_view id_patterns[] = {"R[1-9][0-9]{0,4}", "A[1-9][0-9]{0,4}", "P[1-9][0-9]{0,4}",
                                                   "S[1-9][0-9]{0,4}", "E[1-9][0-9]{0,4}", "C[1-9][0-9]{0,4}",
                                                   "L[1-9][0-9]{0,4}", "F[1-9][0-9]{0,4}"};

/// The wire forms. The number is 1 to 65535.
struct id_wire {
    std::uint16_t number{};
    friend constexpr auto describe(tag<id_wire>) {
        return fields(closed, field<"number", &id_wire::number, id_ranges>);
    }
};
struct ref_wire {
    sitrep::kind kind{};
    std::uint16_t number{};
    friend constexpr auto describe(tag<ref_wire>) {
        return fields(closed, field<"kind", &ref_wire::kind>, field<"number", &ref_wire::number, id_ranges>);
    }
};

/// Reads a kind's letter and a number from 1 to 65535 without leading zeros. Errors: unknown_word (a capital letter of
/// no kind); syntax; not_canonical (leading zeros); out_of_range (0, or more than 65535).
constexpr status parse_id(std::string_view text, ref_wire& out) {
    scanner in(text);
    const char letter = in.peek();
    if (!is_capital(letter)) return in.fail(errc::syntax);
    std::size_t k = 0;
    while (k < kind_letters.size() && kind_letters.data()[k] != letter) ++k;
    if (k == kind_letters.size()) return in.fail(errc::unknown_word);
    (void)in.next();
    if (!is_digit(in.peek())) return in.fail(errc::syntax);
    std::uint32_t number = 0;
    while (is_digit(in.peek())) {
        number = number * 10 + static_cast<std::uint32_t>(in.next() - '0');
        if (number > 65535) return failure(errc::out_of_range, 1);
        if (number == 0) return failure(is_digit(in.peek()) ? errc::not_canonical : errc::out_of_range, 1);
    }
    out = {static_cast<kind>(k), static_cast<std::uint16_t>(number)};
    return in.finish();
}

constexpr void print_id(text_writer& out, kind k, std::uint16_t number) {
    out.put(letter_of(k));
    out.put_number(number);
}

}  // namespace detail

class ref;

/// The id of a record of kind K: a number from 1 to 65535, unique among the records of that kind in one report, so a
/// report has at most 65,535 ids of a kind. In a stream or list of records, each `report` record begins a new report.
/// The notation is the kind's letter and the number: event_id(4) is `E4`. Ordered by number, an empty one first.
template <kind K> class id {
    static_assert(detail::has_letter(K), "sitrep: records of this kind have no ids");

public:
    /// Empty: no id.
    constexpr id() = default;
    /// 0 makes an empty id.
    constexpr explicit id(std::uint16_t number) : number_(number) {}
    /// From a literal such as `"E4"_id`. A literal of another kind does not compile.
    consteval id(const ref& literal);  // NOLINT: implicit on purpose

    /// True if there is no id.
    constexpr bool empty() const { return number_ == 0; }
    /// 1 to 65535; 0 if empty.
    constexpr std::uint16_t number() const { return number_; }

    friend constexpr bool operator==(const id&, const id&) = default;
    friend constexpr std::strong_ordering operator<=>(const id&, const id&) = default;

    // --- for the codecs (see core/value_type.hpp)

    friend constexpr auto describe(tag<id>) { return value<detail::id_wire>(); }
    friend constexpr std::string_view schema_name(tag<id>) { return detail::id_names[static_cast<std::size_t>(K)]; }
    friend constexpr std::string_view schema_pattern(tag<id>) {
        return detail::id_patterns[static_cast<std::size_t>(K)];
    }

    /// False, and `out` is unchanged, for the number 0.
    static constexpr bool from_wire(const detail::id_wire& in, id& out) {
        if (in.number == 0) return false;
        out.number_ = in.number;
        return true;
    }
    constexpr void to_wire(detail::id_wire& out) const { out.number = number_; }
    static constexpr bool is_wire_number = true;

    /// Errors: those of detail::parse_id; bad_value (the letter of another kind).
    static constexpr detail::status parse(std::string_view text, id& out) {
        detail::ref_wire decoded;
        if (const auto s = detail::parse_id(text, decoded); !s) return s;
        if (decoded.kind != K) return detail::failure(errc::bad_value, 0);
        out.number_ = decoded.number;
        return {};
    }
    constexpr void print(detail::text_writer& out) const { detail::print_id(out, K, number_); }

private:
    std::uint16_t number_{};
};

using report_id = id<kind::report>;      ///< `R1` to `R65535`
using actor_id = id<kind::actor>;        ///< `A1` to `A65535`
using place_id = id<kind::place>;        ///< `P1` to `P65535`
using source_id = id<kind::source>;      ///< `S1` to `S65535`
using event_id = id<kind::event>;        ///< `E1` to `E65535`
using claim_id = id<kind::claim>;        ///< `C1` to `C65535`
using relation_id = id<kind::relation>;  ///< `L1` to `L65535`

/// A reference to a record of any kind, for example the subject of a claim or an end of a relation. Each id converts to
/// a ref. Ordered by kind, then by number; an empty one first.
class ref {
public:
    /// Empty: no reference.
    constexpr ref() = default;
    /// An empty id makes an empty ref.
    template <sitrep::kind K>
    constexpr ref(id<K> of)  // NOLINT: implicit on purpose
        : ref(K, of.number()) {}
    /// The number 0 makes an empty ref. Precondition: `k` has a letter, see `kind`. For numbers from input use `of`.
    constexpr ref(sitrep::kind k, std::uint16_t number) : number_(number), kind_(number == 0 ? sitrep::kind{} : k) {
        SITREP_ASSERT(detail::has_letter(k), "sitrep: a ref needs a kind with a letter");
    }
    // T delays std::optional until a call, so that including this header stays cheap; callers leave it.
    /// std::nullopt if `k` has no letter, or `number` is 0.
    template <class T = ref> static constexpr std::optional<T> of(sitrep::kind k, std::uint16_t number) {
        if (!detail::has_letter(k) || number == 0) return std::nullopt;
        return T(k, number);
    }

    /// True if there is no reference.
    constexpr bool empty() const { return number_ == 0; }
    /// The record's kind. A lenient decoder keeps a kind that this version does not know. Precondition: not empty.
    constexpr sitrep::kind kind() const {
        SITREP_ASSERT(!empty(), "sitrep: an empty ref has no kind");
        return kind_;
    }
    /// The record's number, 1 to 65535; 0 if empty.
    constexpr std::uint16_t number() const { return number_; }

    friend constexpr bool operator==(const ref&, const ref&) = default;
    friend constexpr std::strong_ordering operator<=>(const ref& a, const ref& b) {
        if (a.kind_ != b.kind_) return a.kind_ <=> b.kind_;
        return a.number_ <=> b.number_;
    }

    // --- for the codecs (see core/value_type.hpp)

    friend constexpr auto describe(tag<ref>) { return value<detail::ref_wire>(); }
    friend constexpr std::string_view schema_pattern(tag<ref>) { return "[RAPSECLF][1-9][0-9]{0,4}"; }

    /// False, and `out` is unchanged, for the number 0 and for a kind without a letter. A kind of a later version is
    /// kept.
    static constexpr bool from_wire(const detail::ref_wire& in, ref& out) {
        const bool is_known = static_cast<std::size_t>(in.kind) < detail::kind_letters.size();
        if (in.number == 0 || (is_known && !detail::has_letter(in.kind))) return false;
        ref decoded;
        decoded.number_ = in.number;
        decoded.kind_ = in.kind;
        out = decoded;
        return true;
    }
    constexpr void to_wire(detail::ref_wire& out) const { out = {kind_, number_}; }
    constexpr bool has_notation() const { return detail::has_letter(kind_); }

    /// Errors: those of detail::parse_id.
    static constexpr detail::status parse(std::string_view text, ref& out) {
        detail::ref_wire decoded;
        const detail::status s = detail::parse_id(text, decoded);
        if (s) out = {decoded.kind, decoded.number};
        return s;
    }
    constexpr void print(detail::text_writer& out) const { detail::print_id(out, kind_, number_); }

private:
    std::uint16_t number_{};
    sitrep::kind kind_{};
};
static_assert(sizeof(event_id) == 2 && std::is_trivially_copyable_v<event_id>);
static_assert(sizeof(ref) == 4 && std::is_trivially_copyable_v<ref>);

/// Compares an id with a reference, in either order.
template <kind K> constexpr bool operator==(const id<K>& a, const ref& b) { return ref(a) == b; }
template <kind K> constexpr std::strong_ordering operator<=>(const id<K>& a, const ref& b) { return ref(a) <=> b; }

template <kind K> consteval id<K>::id(const ref& literal) : number_(literal.number()) {
    if (literal.kind() != K) detail::compile_error("sitrep: the id of a record of another kind");
}

inline namespace literals {

/// A reference by letter and number: `"E4"_id`. It converts to an id of its kind. An invalid literal does not compile,
/// and neither does the conversion to an id of another kind.
consteval ref operator""_id(const char* text, std::size_t size) {
    ref result;
    if (!ref::parse(detail::view_of(text, size), result)) detail::compile_error("sitrep: not an id");
    return result;
}

}  // namespace literals

}}  // namespace sitrep

#endif
