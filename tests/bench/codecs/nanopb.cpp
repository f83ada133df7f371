// SPDX-License-Identifier: BSL-1.0
// nanopb, with fixed capacities.
#include "../bench.hpp"
#include "packed.hpp"

#include "nanopb/schema.pb.h"

#include <pb_decode.h>
#include <pb_encode.h>

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <string>
#include <string_view>

namespace bench { namespace {

struct nanopb {
    static constexpr std::string_view name = "nanopb";
    static constexpr format form = format::binary;
    static std::string version() { return std::string(NANOPB_VERSION).substr(7); }

    std::string_view encode(const spot& s, std::span<char> room) {
        bench_proto_Spot m{};
        m.time = pack_moment(s.time);
        m.lat = s.position.lat;
        m.lon = s.position.lon;
        m.decimals = s.position.decimals;
        m.type = s.type;
        m.actor_plus_1 = s.actor_plus_1;
        m.country = pack_country(s.country);
        m.has_count = s.count.hedge != 0;
        if (m.has_count) fill(m.count, s.count);
        m.grade = s.grade;
        std::memcpy(m.note, s.note.chars, s.note.size);
        return write(&bench_proto_Spot_msg, &m, room);
    }
    std::string_view encode(const event& e, std::span<char> room) {
        bench_proto_Event m{};
        m.id = e.id;
        m.type = e.type;
        m.mode_plus_1 = e.mode_plus_1;
        fill(m.actors, m.actors_count, e.actors);
        fill(m.recipients, m.recipients_count, e.recipients);
        fill(m.places, m.places_count, e.places);
        m.form = e.when.form;
        m.start = pack_moment(e.when.start);
        if (e.when.form != period::at) m.end = pack_moment(e.when.end);
        for (const tally& t : e.counts) {
            bench_proto_Tally& to = m.counts[m.counts_count++];
            to.has_count = true;
            fill(to.count, t.count);
            to.role = t.role;
            to.of = t.of;
        }
        m.status = e.status;
        std::memcpy(m.note, e.note.chars, e.note.size);
        return write(&bench_proto_Event_msg, &m, room);
    }

    const spot* decode(std::string_view bytes, const spot*) {
        bench_proto_Spot m;  // pb_decode sets all of it
        if (!read(&bench_proto_Spot_msg, &m, bytes)) return nullptr;
        spot& s = spot_ = {};
        bool ok = unpack_moment(m.time, s.time);
        s.position = {m.lat, m.lon, static_cast<std::uint8_t>(m.decimals)};
        s.type = static_cast<std::uint8_t>(m.type);
        s.actor_plus_1 = static_cast<std::uint8_t>(m.actor_plus_1);
        ok &= unpack_country(m.country, s.country);
        if (m.has_count) ok &= take(m.count, s.count);
        s.grade = static_cast<std::uint8_t>(m.grade);
        return ok && is_valid(s) && s.note.assign(m.note) ? &s : nullptr;
    }
    const event* decode(std::string_view bytes, const event*) {
        bench_proto_Event m;
        if (!read(&bench_proto_Event_msg, &m, bytes)) return nullptr;
        event& e = event_ = {};
        e.id = static_cast<std::uint16_t>(m.id);
        e.type = static_cast<std::uint8_t>(m.type);
        e.mode_plus_1 = static_cast<std::uint8_t>(m.mode_plus_1);
        bool ok = take(m.actors, m.actors_count, e.actors) && take(m.recipients, m.recipients_count, e.recipients) &&
                  take(m.places, m.places_count, e.places);
        e.when.form = static_cast<std::uint8_t>(m.form);
        ok &= unpack_moment(m.start, e.when.start);
        if (e.when.form != period::at) ok &= unpack_moment(m.end, e.when.end);
        for (std::size_t i = 0; i < m.counts_count; ++i) {
            const bench_proto_Tally& from = m.counts[i];
            tally t;
            ok &= take(from.count, t.count) && from.role < 19;
            t.role = static_cast<std::uint8_t>(from.role);
            t.of = static_cast<std::uint16_t>(from.of);
            ok &= e.counts.add(t);
        }
        e.status = static_cast<std::uint8_t>(m.status);
        return ok && is_valid(e) && e.note.assign(m.note) ? &e : nullptr;
    }

private:
    static std::string_view write(const pb_msgdesc_t* type, const void* message, std::span<char> room) {
        pb_ostream_t out = pb_ostream_from_buffer(reinterpret_cast<pb_byte_t*>(room.data()), room.size());
        if (!pb_encode(&out, type, message)) return {};
        return {room.data(), out.bytes_written};
    }
    static bool read(const pb_msgdesc_t* type, void* message, std::string_view bytes) {
        pb_istream_t in = pb_istream_from_buffer(reinterpret_cast<const pb_byte_t*>(bytes.data()), bytes.size());
        return pb_decode(&in, type, message);
    }
    static void fill(bench_proto_Amount& to, const amount& a) {
        const unsigned figures = figures_of(a.hedge);
        to = {a.hedge,
              a.unit_plus_1,
              (figures & has_low) != 0,
              a.low,
              (figures & has_best) != 0,
              a.best,
              (figures & has_high) != 0,
              a.high};
    }
    template <std::size_t N>
    static void fill(std::uint32_t (&to)[N], pb_size_t& count, const list<std::uint16_t, N>& ids) {
        for (const std::uint16_t n : ids) to[count++] = n;
    }
    static bool take(const bench_proto_Amount& from, amount& a) {
        a = {static_cast<std::uint8_t>(from.hedge), static_cast<std::uint8_t>(from.unit_plus_1), from.low, from.best,
             from.high};
        return is_valid(a);
    }
    template <std::size_t N>
    static bool take(const std::uint32_t (&from)[N], pb_size_t count, list<std::uint16_t, N>& ids) {
        bool ok = true;
        for (std::size_t i = 0; i < count; ++i) ok &= from[i] != 0 && ids.add(static_cast<std::uint16_t>(from[i]));
        return ok;
    }

    spot spot_;
    event event_;
};
const listed<nanopb> nanopb_listed;

}  // namespace
}  // namespace bench
