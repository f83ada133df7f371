// SPDX-License-Identifier: BSL-1.0
// FlatBuffers: the builder is used again; the verifier runs before reading. Absent members are left out.
#include "../bench.hpp"
#include "packed.hpp"

#include "schema_generated.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace bench { namespace {

namespace fb = bench_fb;

struct flatbuffers_verified {
    static constexpr std::string_view name = "FlatBuffers";
    static constexpr format form = format::binary;
    static std::string version() {
        return std::to_string(FLATBUFFERS_VERSION_MAJOR) + '.' + std::to_string(FLATBUFFERS_VERSION_MINOR) + '.' +
               std::to_string(FLATBUFFERS_VERSION_REVISION);
    }

    std::string_view encode(const spot& s, std::span<char>) {
        builder_.Clear();
        flatbuffers::Offset<flatbuffers::String> note;
        if (s.note.size != 0) note = builder_.CreateString(s.note.chars, s.note.size);
        const fb::Moment time = own(s.time);
        const fb::Amount count = own(s.count);
        fb::SpotBuilder out(builder_);
        out.add_time(&time);
        out.add_lat(s.position.lat);
        out.add_lon(s.position.lon);
        if (s.count.hedge != 0) out.add_count(&count);
        if (s.note.size != 0) out.add_note(note);
        out.add_country(pack_country(s.country));
        out.add_decimals(s.position.decimals);
        out.add_type(s.type);
        out.add_actor_plus_1(s.actor_plus_1);
        out.add_grade(s.grade);
        return finish(out.Finish());
    }
    std::string_view encode(const event& e, std::span<char>) {
        builder_.Clear();
        flatbuffers::Offset<flatbuffers::String> note;
        if (e.note.size != 0) note = builder_.CreateString(e.note.chars, e.note.size);
        flatbuffers::Offset<flatbuffers::Vector<const fb::Tally*>> counts;
        if (e.counts.size != 0) {
            fb::Tally* to = nullptr;
            counts = builder_.CreateUninitializedVectorOfStructs<fb::Tally>(e.counts.size, &to);
            for (const tally& t : e.counts) *to++ = fb::Tally(own(t.count), t.role, t.of);
        }
        const auto actors = vector_of(e.actors), recipients = vector_of(e.recipients), places = vector_of(e.places);
        const fb::Moment start = own(e.when.start), end = own(e.when.end);
        fb::EventBuilder out(builder_);
        if (e.actors.size != 0) out.add_actors(actors);
        if (e.recipients.size != 0) out.add_recipients(recipients);
        if (e.places.size != 0) out.add_places(places);
        out.add_start(&start);
        if (e.when.form != period::at) out.add_end(&end);
        if (e.counts.size != 0) out.add_counts(counts);
        if (e.note.size != 0) out.add_note(note);
        out.add_id(e.id);
        out.add_type(e.type);
        out.add_mode_plus_1(e.mode_plus_1);
        out.add_form(e.when.form);
        out.add_status(e.status);
        return finish(out.Finish());
    }

    const spot* decode(std::string_view bytes, const spot*) {
        const fb::Spot* m = verified<fb::Spot>(bytes);
        if (m == nullptr || m->time() == nullptr) return nullptr;
        spot& s = spot_ = {};
        bool ok = take(*m->time(), s.time);
        s.position = {m->lat(), m->lon(), m->decimals()};
        s.type = m->type();
        s.actor_plus_1 = m->actor_plus_1();
        ok &= unpack_country(m->country(), s.country);
        if (m->count() != nullptr) ok &= take(*m->count(), s.count);
        s.grade = m->grade();
        if (m->note() != nullptr) ok &= s.note.assign({m->note()->c_str(), m->note()->size()});
        return ok && is_valid(s) ? &s : nullptr;
    }
    const event* decode(std::string_view bytes, const event*) {
        const fb::Event* m = verified<fb::Event>(bytes);
        if (m == nullptr || m->start() == nullptr) return nullptr;
        event& e = event_ = {};
        e.id = m->id();
        e.type = m->type();
        e.mode_plus_1 = m->mode_plus_1();
        bool ok = take(m->actors(), e.actors) && take(m->recipients(), e.recipients) && take(m->places(), e.places);
        e.when.form = m->form();
        ok &= take(*m->start(), e.when.start);
        if (m->end() != nullptr) ok &= take(*m->end(), e.when.end);
        if (m->counts() != nullptr) {
            for (const fb::Tally* from : *m->counts()) {
                tally t{{}, from->role(), from->of()};
                ok &= take(from->count(), t.count) && t.role < 19 && e.counts.add(t);
            }
        }
        e.status = m->status();
        if (m->note() != nullptr) ok &= e.note.assign({m->note()->c_str(), m->note()->size()});
        return ok && is_valid(e) ? &e : nullptr;
    }

private:
    static fb::Moment own(const moment& m) { return {m.zone, m.year, m.month, m.day, m.hour, m.minute}; }
    static fb::Amount own(const amount& a) { return {a.low, a.best, a.high, a.hedge, a.unit_plus_1}; }

    template <std::size_t N>
    flatbuffers::Offset<flatbuffers::Vector<std::uint16_t>> vector_of(const list<std::uint16_t, N>& ids) {
        if (ids.size == 0) return {};
        return builder_.CreateVector(ids.items, ids.size);
    }
    template <class T> std::string_view finish(flatbuffers::Offset<T> root) {
        builder_.Finish(root);
        return {reinterpret_cast<const char*>(builder_.GetBufferPointer()), builder_.GetSize()};
    }
    template <class T> static const T* verified(std::string_view bytes) {
        const auto* start = reinterpret_cast<const std::uint8_t*>(bytes.data());
        flatbuffers::Verifier verifier(start, bytes.size(), 64, 1'000'000, false);  // the stream is not aligned
        return verifier.VerifyBuffer<T>(nullptr) ? flatbuffers::GetRoot<T>(start) : nullptr;
    }
    static bool take(const fb::Moment& from, moment& m) {
        m = {from.year(), from.month(), from.day(), from.hour(), from.minute(), from.zone()};
        return m.month >= 1 && m.month <= 12 && m.hour < 24 && m.minute < 60;
    }
    static bool take(const fb::Amount& from, amount& a) {
        a = {from.hedge(), from.unit_plus_1(), from.low(), from.best(), from.high()};
        return is_valid(a);
    }
    template <std::size_t N>
    static bool take(const flatbuffers::Vector<std::uint16_t>* from, list<std::uint16_t, N>& ids) {
        bool ok = true;
        if (from != nullptr)
            for (const std::uint16_t n : *from) ok &= n != 0 && ids.add(n);
        return ok;
    }

    flatbuffers::FlatBufferBuilder builder_;
    spot spot_;
    event event_;
};
const listed<flatbuffers_verified> flatbuffers_listed;

}  // namespace
}  // namespace bench
