// SPDX-License-Identifier: BSL-1.0
// msgpack-cxx: a record is an array; absent members are nil. Texts are not copied on unpacking, and the zone is used again.
#include "../bench.hpp"
#include "packed.hpp"

#include <msgpack.hpp>

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <string>
#include <string_view>

namespace bench { namespace {

/// A msgpack stream into a buffer that is large enough.
struct buffer {
    char* at;
    void write(const char* from, std::size_t size) {
        std::memcpy(at, from, size);
        at += size;
    }
};
using packer = msgpack::packer<buffer>;

void pack(packer& out, std::string_view s) {
    out.pack_str(static_cast<std::uint32_t>(s.size()));
    out.pack_str_body(s.data(), static_cast<std::uint32_t>(s.size()));
}
void pack(packer& out, const amount& a) {
    if (a.hedge == 0) {
        out.pack_nil();
        return;
    }
    const unsigned figures = figures_of(a.hedge);
    const bool low = figures & has_low, best = figures & has_best, high = figures & has_high;
    out.pack_array(2u + low + best + high);
    out.pack_uint8(a.hedge);
    out.pack_uint8(a.unit_plus_1);
    if (low) out.pack_uint32(a.low);
    if (best) out.pack_uint32(a.best);
    if (high) out.pack_uint32(a.high);
}
template <std::size_t N> void pack(packer& out, const list<std::uint16_t, N>& ids) {
    out.pack_array(ids.size);
    for (const std::uint16_t n : ids) out.pack_uint16(n);
}

/// The elements of an array, one after the other; `ok()` is false after one of another type or range.
class elements {
public:
    elements(const msgpack::object& o, std::uint32_t least, std::uint32_t most) {
        ok_ = o.type == msgpack::type::ARRAY && o.via.array.size >= least && o.via.array.size <= most;
        if (ok_) array_ = o.via.array;
    }
    bool ok() const { return ok_; }
    bool more() const { return ok_ && at_ < array_.size; }
    const msgpack::object& next() { return array_.ptr[at_++]; }
    template <class T> void number(T& out, std::uint64_t most) {
        const msgpack::object& o = next();
        ok_ &= o.type == msgpack::type::POSITIVE_INTEGER && o.via.u64 <= most;
        out = static_cast<T>(o.via.u64);
    }
    void number(std::int32_t& out) {
        const msgpack::object& o = next();
        const bool is_number = o.type == msgpack::type::POSITIVE_INTEGER || o.type == msgpack::type::NEGATIVE_INTEGER;
        ok_ &= is_number && o.via.i64 == static_cast<std::int32_t>(o.via.i64);
        out = static_cast<std::int32_t>(o.via.i64);
    }
    void time(moment& out) {
        std::uint64_t bits = 0;
        number(bits, ~std::uint64_t{0});
        ok_ &= unpack_moment(bits, out);
    }
    template <std::size_t N> void string(text<N>& out) {
        const msgpack::object& o = next();
        ok_ &= o.type == msgpack::type::STR && out.assign({o.via.str.ptr, o.via.str.size});
    }
    template <std::size_t N> void ids(list<std::uint16_t, N>& out) {
        elements all(next(), 0, N);
        while (all.more()) all.number(out.items[out.size++], 65'535);
        ok_ &= all.ok();
    }
    /// None if nil.
    void count(amount& out) {
        const msgpack::object& o = next();
        if (o.type == msgpack::type::NIL) return;
        elements all(o, 2, 5);
        ok_ &= all.ok();
        if (!all.ok()) return;
        all.number(out.hedge, 22);
        all.number(out.unit_plus_1, 30);
        const unsigned figures = figures_of(out.hedge);
        if (figures & has_low && all.more()) all.number(out.low, 0xFFFFFFFFu);
        if (figures & has_best && all.more()) all.number(out.best, 0xFFFFFFFFu);
        if (figures & has_high && all.more()) all.number(out.high, 0xFFFFFFFFu);
        ok_ &= all.ok();
    }

private:
    msgpack::object_array array_{};
    std::uint32_t at_ = 0;
    bool ok_ = false;
};

struct msgpack_cxx {
    static constexpr std::string_view name = "msgpack-cxx";
    static constexpr format form = format::binary;
    static std::string version() { return MSGPACK_VERSION; }

    std::string_view encode(const spot& s, std::span<char> room) {
        buffer stream{room.data()};
        packer out(stream);
        out.pack_array(10);
        out.pack_uint64(pack_moment(s.time));
        out.pack_int32(s.position.lat);
        out.pack_int32(s.position.lon);
        out.pack_uint8(s.position.decimals);
        out.pack_uint8(s.type);
        out.pack_uint8(s.actor_plus_1);
        out.pack_uint16(pack_country(s.country));
        pack(out, s.count);
        out.pack_uint8(s.grade);
        pack(out, s.note.view());
        return {room.data(), static_cast<std::size_t>(stream.at - room.data())};
    }
    std::string_view encode(const event& e, std::span<char> room) {
        buffer stream{room.data()};
        packer out(stream);
        out.pack_array(e.when.form == period::at ? 11 : 12);
        out.pack_uint16(e.id);
        out.pack_uint8(e.type);
        out.pack_uint8(e.mode_plus_1);
        pack(out, e.actors);
        pack(out, e.recipients);
        pack(out, e.places);
        out.pack_array(e.counts.size);
        for (const tally& t : e.counts) {
            out.pack_array(3);
            pack(out, t.count);
            out.pack_uint8(t.role);
            out.pack_uint16(t.of);
        }
        out.pack_uint8(e.status);
        pack(out, e.note.view());
        out.pack_uint8(e.when.form);
        out.pack_uint64(pack_moment(e.when.start));
        if (e.when.form != period::at) out.pack_uint64(pack_moment(e.when.end));
        return {room.data(), static_cast<std::size_t>(stream.at - room.data())};
    }

    const spot* decode(std::string_view bytes, const spot*) {
        elements in(unpack(bytes), 10, 10);
        if (!in.ok()) return nullptr;
        spot& s = spot_ = {};
        in.time(s.time);
        in.number(s.position.lat);
        in.number(s.position.lon);
        in.number(s.position.decimals, 7);
        in.number(s.type, 23);
        in.number(s.actor_plus_1, 32);
        std::uint16_t country = 0;
        in.number(country, 65'535);
        in.count(s.count);
        in.number(s.grade, 55);
        in.string(s.note);
        return in.ok() && unpack_country(country, s.country) && is_valid(s.position) ? &s : nullptr;
    }
    const event* decode(std::string_view bytes, const event*) {
        elements in(unpack(bytes), 11, 12);
        if (!in.ok()) return nullptr;
        event& e = event_ = {};
        in.number(e.id, 65'535);
        in.number(e.type, 23);
        in.number(e.mode_plus_1, 60);
        in.ids(e.actors);
        in.ids(e.recipients);
        in.ids(e.places);
        elements counts(in.next(), 0, 4);
        bool ok = counts.ok();
        while (counts.more()) {
            elements one(counts.next(), 3, 3);
            if (!one.ok()) return nullptr;
            tally& t = e.counts.items[e.counts.size++];
            one.count(t.count);
            one.number(t.role, 18);
            one.number(t.of, 65'535);
            ok &= one.ok();
        }
        in.number(e.status, 9);
        in.string(e.note);
        in.number(e.when.form, period::one_of);
        in.time(e.when.start);
        if (e.when.form != period::at && in.more()) in.time(e.when.end);
        return ok && in.ok() ? &e : nullptr;
    }

private:
    msgpack::object unpack(std::string_view bytes) {
        zone_.clear();
        std::size_t at = 0;
        bool refers = false;
        return msgpack::unpack(zone_, bytes.data(), bytes.size(), at, refers,
                               [](msgpack::type::object_type, std::size_t, void*) {
                                   return true;
                               });  // refer to texts in `bytes`
    }

    msgpack::zone zone_;
    spot spot_;
    event event_;
};
const listed<msgpack_cxx> msgpack_listed;

}  // namespace
}  // namespace bench
