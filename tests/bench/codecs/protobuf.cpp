// SPDX-License-Identifier: BSL-1.0
// protobuf-lite: one message is used again for all records.
#include "../bench.hpp"
#include "packed.hpp"

#include "schema.pb.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace bench { namespace {

namespace pb = bench_proto;

struct protobuf_lite {
    static constexpr std::string_view name = "protobuf-lite";
    static constexpr format form = format::binary;
    static std::string version() { return google::protobuf::internal::VersionString(GOOGLE_PROTOBUF_VERSION); }

    std::string_view encode(const spot& s, std::span<char> room) {
        pb::Spot& m = spot_message_;
        m.Clear();
        m.set_time(pack_moment(s.time));
        m.set_lat(s.position.lat);
        m.set_lon(s.position.lon);
        m.set_decimals(s.position.decimals);
        m.set_type(s.type);
        m.set_actor_plus_1(s.actor_plus_1);
        m.set_country(pack_country(s.country));
        if (s.count.hedge != 0) fill(*m.mutable_count(), s.count);
        m.set_grade(s.grade);
        m.mutable_note()->assign(s.note.chars, s.note.size);
        return write(m, room);
    }
    std::string_view encode(const event& e, std::span<char> room) {
        pb::Event& m = event_message_;
        m.Clear();
        m.set_id(e.id);
        m.set_type(e.type);
        m.set_mode_plus_1(e.mode_plus_1);
        m.mutable_actors()->Add(e.actors.begin(), e.actors.end());
        m.mutable_recipients()->Add(e.recipients.begin(), e.recipients.end());
        m.mutable_places()->Add(e.places.begin(), e.places.end());
        m.set_form(e.when.form);
        m.set_start(pack_moment(e.when.start));
        if (e.when.form != period::at) m.set_end(pack_moment(e.when.end));
        for (const tally& t : e.counts) {
            pb::Tally& to = *m.add_counts();
            fill(*to.mutable_count(), t.count);
            to.set_role(t.role);
            to.set_of(t.of);
        }
        m.set_status(e.status);
        m.mutable_note()->assign(e.note.chars, e.note.size);  // set_note makes a copy
        return write(m, room);
    }

    const spot* decode(std::string_view bytes, const spot*) {
        const pb::Spot& m = spot_message_;
        if (!spot_message_.ParseFromArray(bytes.data(), static_cast<int>(bytes.size()))) return nullptr;
        spot& s = spot_ = {};
        bool ok = unpack_moment(m.time(), s.time);
        s.position = {m.lat(), m.lon(), static_cast<std::uint8_t>(m.decimals())};
        s.type = static_cast<std::uint8_t>(m.type());
        s.actor_plus_1 = static_cast<std::uint8_t>(m.actor_plus_1());
        ok &= unpack_country(m.country(), s.country);
        if (m.has_count()) ok &= take(m.count(), s.count);
        s.grade = static_cast<std::uint8_t>(m.grade());
        return ok && is_valid(s) && s.note.assign(m.note()) ? &s : nullptr;
    }
    const event* decode(std::string_view bytes, const event*) {
        const pb::Event& m = event_message_;
        if (!event_message_.ParseFromArray(bytes.data(), static_cast<int>(bytes.size()))) return nullptr;
        event& e = event_ = {};
        e.id = static_cast<std::uint16_t>(m.id());
        e.type = static_cast<std::uint8_t>(m.type());
        e.mode_plus_1 = static_cast<std::uint8_t>(m.mode_plus_1());
        bool ok = take(m.actors(), e.actors) && take(m.recipients(), e.recipients) && take(m.places(), e.places);
        e.when.form = static_cast<std::uint8_t>(m.form());
        ok &= unpack_moment(m.start(), e.when.start);
        if (e.when.form != period::at) ok &= unpack_moment(m.end(), e.when.end);
        for (const pb::Tally& from : m.counts()) {
            tally t;
            ok &= take(from.count(), t.count) && from.role() < 19;
            t.role = static_cast<std::uint8_t>(from.role());
            t.of = static_cast<std::uint16_t>(from.of());
            ok &= e.counts.add(t);
        }
        e.status = static_cast<std::uint8_t>(m.status());
        return ok && is_valid(e) && e.note.assign(m.note()) ? &e : nullptr;
    }

private:
    template <class Message> static std::string_view write(const Message& m, std::span<char> room) {
        const std::size_t size = m.ByteSizeLong();
        if (size > room.size()) return {};
        m.SerializeWithCachedSizesToArray(reinterpret_cast<std::uint8_t*>(room.data()));
        return {room.data(), size};
    }
    static void fill(pb::Amount& to, const amount& a) {
        to.set_hedge(a.hedge);
        to.set_unit_plus_1(a.unit_plus_1);
        const unsigned figures = figures_of(a.hedge);
        if (figures & has_low) to.set_low(a.low);
        if (figures & has_best) to.set_best(a.best);
        if (figures & has_high) to.set_high(a.high);
    }
    static bool take(const pb::Amount& from, amount& a) {
        a = {static_cast<std::uint8_t>(from.hedge()), static_cast<std::uint8_t>(from.unit_plus_1()), from.low(),
             from.best(), from.high()};
        return is_valid(a);
    }
    template <class From, std::size_t N> static bool take(const From& from, list<std::uint16_t, N>& ids) {
        bool ok = true;
        for (const std::uint32_t n : from) ok &= n != 0 && ids.add(static_cast<std::uint16_t>(n));
        return ok;
    }

    pb::Spot spot_message_;
    pb::Event event_message_;
    spot spot_;
    event event_;
};
const listed<protobuf_lite> protobuf_listed;

}  // namespace
}  // namespace bench
