// SPDX-License-Identifier: BSL-1.0
// Ids of records, and references to records of any kind.
#ifndef SITREP_VALUE_ID_HPP
#define SITREP_VALUE_ID_HPP

#include <sitrep/core/compile_error.hpp>
#include <sitrep/core/config.hpp>
#include <sitrep/core/notation_scanner.hpp>
#include <sitrep/core/result.hpp>
#include <sitrep/core/schema.hpp>
#include <sitrep/core/text_writer.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>

namespace sitrep { inline namespace SITREP_NAMESPACE {

/// The kinds of records. In ids each has its letter: R A P S E C L F (a relation links, a spot is a field report).
enum class kind : std::uint8_t { report, actor, place, source, event, claim, relation, spot };
constexpr auto describe(tag<kind>) {
    return words<kind::spot>("report actor place source event claim relation spot ...");
}

namespace detail {

inline constexpr std::string_view kind_letters = "RAPSECLF";

constexpr char letter_of(kind k) {
    const auto n = static_cast<std::size_t>(k);
    return n < kind_letters.size() ? kind_letters.data()[n] : '?';  // a kind that this version does not know
}

inline constexpr auto id_tiers = range_choice<1, 16, 17, 272, 273, 65535>;
constexpr std::string_view schema_name(tag<std::remove_const_t<decltype(id_tiers)>>) { return "record_number"; }

/// By kind, for the printed schemas.
inline constexpr std::string_view id_names[] = {"report_id", "actor_id", "place_id",    "source_id",
                                                "event_id",  "claim_id", "relation_id", "spot_id"};
inline constexpr std::string_view id_patterns[] = {"R[1-9][0-9]{0,4}", "A[1-9][0-9]{0,4}", "P[1-9][0-9]{0,4}",
                                                   "S[1-9][0-9]{0,4}", "E[1-9][0-9]{0,4}", "C[1-9][0-9]{0,4}",
                                                   "L[1-9][0-9]{0,4}", "F[1-9][0-9]{0,4}"};

struct id_wire {
    std::uint16_t number{};
    friend constexpr auto describe(tag<id_wire>) { return fields(closed, field<"number", &id_wire::number, id_tiers>); }
};
struct ref_wire {
    sitrep::kind kind{};
    std::uint16_t number{};
    friend constexpr auto describe(tag<ref_wire>) {
        return fields(closed, field<"kind", &ref_wire::kind>, field<"number", &ref_wire::number, id_tiers>);
    }
};

/// A letter of a kind and a number from 1 to 65535 without leading zeros. Errors: unknown_word (the letter);
/// syntax; not_canonical (leading zeros); out_of_range.
constexpr status parse_id(std::string_view text, ref_wire& out) {
    scanner in(text);
    const char letter = in.peek();
    std::size_t k = 0;
    while (k < kind_letters.size() && kind_letters.data()[k] != letter) ++k;
    if (k == kind_letters.size()) return in.fail(is_capital(letter) ? errc::unknown_word : errc::syntax);
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

/// The id of a record of kind K: a number from 1 to 65535, unique among the records of that kind in one report; 0 means
/// "none". As text its kind's letter and the number: event_id{4} is `E4`.
template <kind K>
class id {
public:
    constexpr id() = default;
    constexpr explicit id(std::uint16_t number) : number_(number) {}
    /// From a literal of the same kind; that of another kind does not compile.
    consteval id(const ref& literal);  // NOLINT: implicit on purpose

    constexpr bool empty() const { return number_ == 0; }
    constexpr std::uint16_t number() const { return number_; }

    friend constexpr bool operator==(const id&, const id&) = default;
    friend constexpr auto describe(tag<id>) { return value<detail::id_wire>(); }
    friend constexpr std::string_view schema_name(tag<id>) { return detail::id_names[static_cast<std::size_t>(K)]; }
    friend constexpr std::string_view schema_pattern(tag<id>) { return detail::id_patterns[static_cast<std::size_t>(K)]; }

    static constexpr bool from_wire(const detail::id_wire& in, id& out) {
        if (in.number == 0) return false;
        out.number_ = in.number;
        return true;
    }
    constexpr void to_wire(detail::id_wire& out) const { out.number = number_; }
    static constexpr bool is_wire_number = true;

    /// Errors: those of parse_id; bad_value for the letter of another kind.
    static constexpr detail::status parse(std::string_view text, id& out) {
        detail::ref_wire r;
        if (const auto s = detail::parse_id(text, r); !s) return s;
        if (r.kind != K) return detail::failure(errc::bad_value, 0);
        out.number_ = r.number;
        return {};
    }
    constexpr void print(detail::text_writer& out) const { detail::print_id(out, K, number_); }

private:
    std::uint16_t number_{};
};

using report_id = id<kind::report>;
using actor_id = id<kind::actor>;
using place_id = id<kind::place>;
using source_id = id<kind::source>;
using event_id = id<kind::event>;
using claim_id = id<kind::claim>;
using relation_id = id<kind::relation>;

/// A reference to a record of any kind: what a claim is about, what a relation joins. Every id converts to it.
class ref {
public:
    constexpr ref() = default;
    template <sitrep::kind K>
    constexpr ref(id<K> of)  // NOLINT: implicit on purpose
        : ref(K, of.number()) {}
    constexpr ref(sitrep::kind k, std::uint16_t number) : number_(number), kind_(number == 0 ? sitrep::kind{} : k) {}

    constexpr bool empty() const { return number_ == 0; }
    constexpr sitrep::kind kind() const { return kind_; }
    constexpr std::uint16_t number() const { return number_; }

    friend constexpr bool operator==(const ref&, const ref&) = default;
    friend constexpr auto describe(tag<ref>) { return value<detail::ref_wire>(); }
    friend constexpr std::string_view schema_pattern(tag<ref>) { return "[RAPSECLF][1-9][0-9]{0,4}"; }

    static constexpr bool from_wire(const detail::ref_wire& in, ref& out) {
        if (in.number == 0) return false;
        out = {in.kind, in.number};
        return true;
    }
    constexpr void to_wire(detail::ref_wire& out) const { out = {kind_, number_}; }

    /// Errors: those of parse_id.
    static constexpr detail::status parse(std::string_view text, ref& out) {
        detail::ref_wire r;
        const detail::status s = detail::parse_id(text, r);
        if (s) out = {r.kind, r.number};
        return s;
    }
    constexpr void print(detail::text_writer& out) const { detail::print_id(out, kind_, number_); }

private:
    std::uint16_t number_{};
    sitrep::kind kind_{};
};
static_assert(sizeof(event_id) == 2 && std::is_trivially_copyable_v<event_id>);
static_assert(sizeof(ref) == 4 && std::is_trivially_copyable_v<ref>);

template <kind K>
constexpr bool operator==(const id<K>& a, const ref& b) { return ref(a) == b; }

template <kind K>
consteval id<K>::id(const ref& literal) : number_(literal.number()) {
    if (literal.kind() != K) detail::compile_error("sitrep: the id of a record of another kind");
}

inline namespace literals {

/// An id by its letter and number: `"E4"_id` is a ref, and in the place of an event's id an event_id. A bad one does not
/// compile, nor one of another kind in that place.
consteval ref operator""_id(const char* text, std::size_t size) {
    ref r;
    if (!ref::parse({text, size}, r)) detail::compile_error("sitrep: not an id");
    return r;
}

}  // namespace literals

}}  // namespace sitrep

#endif
