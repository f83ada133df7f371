// SPDX-License-Identifier: BSL-1.0
// event: what happened or holds, apart from who says so.
#ifndef SITREP_RECORD_EVENT_HPP
#define SITREP_RECORD_EVENT_HPP

#include <sitrep/core/config.hpp>
#include <sitrep/core/list.hpp>
#include <sitrep/core/schema.hpp>
#include <sitrep/core/text.hpp>
#include <sitrep/record/plover.hpp>
#include <sitrep/value/count.hpp>
#include <sitrep/value/id.hpp>
#include <sitrep/value/when.hpp>

#include <cstdint>
#include <optional>

namespace sitrep { inline namespace SITREP_NAMESPACE {

/// How far it has got: the states of STIX's and schema.org's event status.
enum class event_status : std::uint8_t {
    happened, ongoing, ended, planned, considered, failed, not_occurred, cancelled, postponed, undetermined,
};
constexpr auto describe(tag<event_status>) {
    return words<event_status::undetermined>(
        "happened ongoing ended planned considered failed not_occurred cancelled postponed undetermined ...");
}

/// What a figure counts.
enum class count_role : std::uint8_t {
    strength, killed, injured, arrested, displaced, captured, missing, equipment, facilities, money, distance, duration,
    sources, mentions,
};
constexpr auto describe(tag<count_role>) {
    return words<count_role::mentions>(
        "strength killed injured arrested displaced captured missing equipment facilities money distance duration "
        "sources mentions ...");
}

/// A figure of an event: how many, as what, and of whom.
struct tally {
    sitrep::count count{};
    count_role role{};
    actor_id of{};  ///< empty: of nobody in particular

    friend constexpr bool operator==(const tally&, const tally&) = default;
    friend constexpr auto describe(tag<tally>) {
        return fields(field<"count", &tally::count, required>, field<"role", &tally::role>, field<"of", &tally::of>);
    }
};

/// The data set that an event was converted from.
enum class code_scheme : std::uint8_t { other, cameo, plover, acled, ucdp, gdelt, icews };
constexpr auto describe(tag<code_scheme>) {
    return words<code_scheme::icews>("other cameo plover acled ucdp gdelt icews ...");
}

/// The code that the event had there, verbatim: no table between vocabularies is without loss.
struct origin_code {
    code_scheme scheme{};
    text<31> code{};

    friend constexpr bool operator==(const origin_code&, const origin_code&) = default;
    friend constexpr auto describe(tag<origin_code>) {
        return fields(field<"scheme", &origin_code::scheme>, field<"code", &origin_code::code, required>);
    }
};

/// Who did what to whom, where, when, and how many. Who says so is a `claim`.
struct event {
    event_id id{};
    event_type type{};
    std::optional<sitrep::mode> mode{};
    list<sitrep::context, 4> context{};
    list<actor_id, 8> actors{};
    list<actor_id, 8> recipients{};
    list<place_id, 4> places{};
    sitrep::when when{};
    list<tally, 4> counts{};
    event_status status{};
    std::optional<sitrep::origin_code> origin_code{};
    text<95> note{};

    friend constexpr bool operator==(const event&, const event&) = default;
    friend constexpr auto describe(tag<event>) {
        return fields(field<"id", &event::id, required>, field<"type", &event::type>, field<"mode", &event::mode>,
                      field<"context", &event::context>, field<"actors", &event::actors>,
                      field<"recipients", &event::recipients>, field<"places", &event::places>,
                      field<"when", &event::when>, field<"counts", &event::counts>,
                      field<"status", &event::status, default_value<event_status::happened>>,
                      field<"origin_code", &event::origin_code>, field<"note", &event::note>);
    }
};

}}  // namespace sitrep

#endif
