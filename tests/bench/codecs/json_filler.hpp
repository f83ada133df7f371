// SPDX-License-Identifier: BSL-1.0
// Puts the values of a JSON text into a record, for JSON libraries that report a text's members in any order.
#ifndef SITREP_TESTS_BENCH_JSON_FILLER_HPP
#define SITREP_TESTS_BENCH_JSON_FILLER_HPP

#include "../notation.hpp"
#include "../records.hpp"

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace bench {

/// What a member has in JSON. `texts` and `objects` are arrays.
enum class shape : std::uint8_t { none, text, number, decimal, object, texts, objects };

/// For each object call begin, then key and a value for each member, then end. All but `end` return false for a value that no
/// record has. Missing and repeated members are not noticed.
class json_filler {
public:
    explicit json_filler(spot& out) : spot_(&out) { out = {}; }
    explicit json_filler(event& out) : event_(&out) { out = {}; }

    /// Begins the record itself, or an object in it.
    bool begin() {
        ++depth_;
        if (event_ == nullptr || depth_ != 2) return depth_ < 4;
        if (event_->counts.size == 4) return false;
        tally_ = &event_->counts.items[event_->counts.size++];
        return true;
    }
    void end() { --depth_; }

    /// The shape of the member's value; `none` for a name that no record has.
    shape key(std::string_view name) {
        static const vocabulary names{"time",   "position", "lat",    "lon",   "lat_decimals", "lon_decimals",
                                      "type",   "actor",    "kind",   "count", "country",      "hedge",
                                      "low",    "best",     "high",   "unit",  "grade",        "note",
                                      "id",     "mode",     "actors", "when",  "recipients",   "places",
                                      "counts", "role",     "of",     "status"};
        using enum shape;
        static constexpr shape shapes[] = {text,  object, decimal, decimal, number,  number, text, object, text, object,
                                           text,  text,   number,  number,  number,  text,   text, text,   text, text,
                                           texts, text,   texts,   texts,   objects, text,   text, text};
        const int n = names.find(name);
        if (n < 0) return none;
        key_ = static_cast<keys>(n);
        if (key_ == keys::count) {
            amount_ = spot_ != nullptr ? &spot_->count : tally_ != nullptr ? &tally_->count : nullptr;
            if (amount_ == nullptr) return none;
            amount_->hedge = static_cast<std::uint8_t>(sitrep::hedge::exact);
        }
        return shapes[n];
    }

    /// A string: the value of the last key, or an element of its array.
    bool text(std::string_view s) { return spot_ != nullptr ? spot_text(s) : event_text(s); }

    bool number(std::uint64_t n) {
        if (key_ == keys::lat_decimals || key_ == keys::lon_decimals) {
            if (spot_ == nullptr || n > 7) return false;
            return restate(key_ == keys::lat_decimals ? spot_->position.lat : spot_->position.lon,
                           key_ == keys::lat_decimals ? lat_decimals_ : lon_decimals_, static_cast<std::uint8_t>(n));
        }
        if (n > 0xFFFFFFFFu || amount_ == nullptr) return false;
        const auto value = static_cast<std::uint32_t>(n);
        switch (key_) {
            case keys::low: amount_->low = value; return true;
            case keys::best: amount_->best = value; return true;
            case keys::high: amount_->high = value; return true;
            default: return false;
        }
    }

    /// A number as it is written.
    bool decimal(std::string_view s) {
        if (spot_ == nullptr) return false;
        if (key_ == keys::lat) return get_decimal(s, 90, spot_->position.lat, lat_decimals_);
        return key_ == keys::lon && get_decimal(s, 180, spot_->position.lon, lon_decimals_);
    }

    /// True if the record is complete enough to be used.
    bool finish() {
        if (spot_ == nullptr) return event_->id != 0;
        spot_->position.decimals = lat_decimals_;
        return lat_decimals_ == lon_decimals_ && spot_->time.month != 0;
    }

private:
    // clang-format off
    enum class keys : std::uint8_t {
        time, position, lat, lon, lat_decimals, lon_decimals, type, actor, kind, count, country, hedge, low, best, high, unit,
        grade, note, id, mode, actors, when, recipients, places, counts, role, of, status
    };
    // clang-format on

    bool spot_text(std::string_view s) {
        switch (key_) {
            case keys::time: return get_moment(s, spot_->time);
            case keys::type: return get_word(types, s, spot_->type);
            case keys::kind: return get_word(sectors, s, spot_->actor_plus_1, 1);
            case keys::country: return get_country(s, spot_->country);
            case keys::grade: return get_grade(s, spot_->grade);
            case keys::note: return spot_->note.assign(s);
            default: return amount_text(s);
        }
    }
    bool event_text(std::string_view s) {
        switch (key_) {
            case keys::id: return get_id(s, 'E', event_->id);
            case keys::type: return get_word(types, s, event_->type);
            case keys::mode: return get_word(modes, s, event_->mode_plus_1, 1);
            case keys::actors: return add_id(s, 'A', event_->actors);
            case keys::recipients: return add_id(s, 'A', event_->recipients);
            case keys::places: return add_id(s, 'P', event_->places);
            case keys::when: return get_period(s, event_->when);
            case keys::role: return tally_ != nullptr && get_word(roles, s, tally_->role);
            case keys::of: return tally_ != nullptr && get_id(s, 'A', tally_->of);
            case keys::status: return get_word(statuses, s, event_->status);
            case keys::note: return event_->note.assign(s);
            default: return amount_text(s);
        }
    }
    bool amount_text(std::string_view s) {
        if (amount_ == nullptr) return false;
        if (key_ == keys::hedge) return get_word(hedges, s, amount_->hedge);
        return key_ == keys::unit && get_word(units, s, amount_->unit_plus_1, 1);
    }
    template <class List> static bool add_id(std::string_view s, char letter, List& to) {
        std::uint16_t n = 0;
        return get_id(s, letter, n) && to.add(n);
    }
    /// Gives the number the zeros that it may have lost.
    static bool restate(std::int32_t& n, std::uint8_t& written, std::uint8_t stated) {
        if (stated < written) return false;
        n *= powers_of_ten[stated - written];
        written = stated;
        return true;
    }

    spot* spot_ = nullptr;
    event* event_ = nullptr;
    amount* amount_ = nullptr;
    tally* tally_ = nullptr;
    keys key_{};
    std::uint8_t lat_decimals_ = 0;
    std::uint8_t lon_decimals_ = 0;
    int depth_ = 0;
};

}  // namespace bench

#endif
