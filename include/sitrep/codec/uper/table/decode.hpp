// SPDX-License-Identifier: BSL-1.0
// Objects out of canonical UPER by their plans.
#ifndef SITREP_CODEC_UPER_TABLE_DECODE_HPP
#define SITREP_CODEC_UPER_TABLE_DECODE_HPP

#include <sitrep/codec/uper/bits.hpp>
#include <sitrep/codec/uper/decode.hpp>
#include <sitrep/codec/uper/decode_primitives.hpp>
#include <sitrep/codec/uper/table/compile.hpp>
#include <sitrep/codec/uper/table/opcode.hpp>
#include <sitrep/core/config.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>  // also std::construct_at
#include <span>

namespace sitrep { inline namespace SITREP_NAMESPACE { namespace detail {

/// A number, or an enum of which nothing is known beyond its root: an addition is a number beyond its greatest.
[[gnu::noinline]] inline std::uint32_t get_known(bit_reader& r, std::uint32_t self, std::uint32_t most) {
    const unsigned bits = item::bits(self);
    const std::uint32_t v = r.get(bits);
    if (v <= most) return v;
    const bool open = (self & item::open_enum) != 0;
    r.fail(open && v >> (bits - 1) != 0 ? errc::unknown_value : errc::out_of_range, r.position() - bits + open);
    return 0;
}

/// A plain member, whose word stands before i. Its presence bit is the highest one of `presence`, which then is shifted.
template <class Reader>
[[gnu::always_inline]] inline void get_item(Reader& r, std::uint32_t self, std::byte* object, const std::uint32_t*& i,
                                            std::uint32_t& presence) {
    const item_range in = next_range(self, i);
    std::byte* const at = object + item::offset(self);
    const bool optional = (self & item::optional) != 0;
    const bool there = !optional || presence >> 31 != 0;
    if (optional) presence <<= 1;
    std::uint32_t v = 0;
    if (there) {
        if ((self & item::text) != 0) {
            v = static_cast<std::uint32_t>(get_text(r, reinterpret_cast<char*>(at - item::room(self)), item::room(self)));
        } else if (Reader::lenient && (self & item::open_enum) != 0) {
            v = get_enum(r, item::bits(self) - 1, in.max_offset + 1, in.max_offset + 1);
        } else {
            v = in.lb + get_known(r, self, in.max_offset);
        }
        if (v == 0 && optional) r.fail(errc::not_canonical);
    }
    store(at, self, v);
}

/// The head of a block: returns its presence bits, the next one on top.
template <class Reader>
std::uint32_t get_head(Reader& r, std::uint32_t head, bool& grown) {
    grown = (head & block_head::open) != 0 && r.get(1) != 0;
    if (grown) r.unknown();
    const std::uint32_t bits = block_head::presence_bits(head);
    return r.get(bits) << (32 - bits) % 32;
}

/// Passes over additions, of which this version knows none.
template <class Reader>
void skip_all(Reader& r) {
    skip_additions(r, get_additions(r, 0), 0);
}

/// A whole record of plain members.
template <class Reader>
[[gnu::always_inline]] inline void get_plain(Reader& r, std::byte* object, const std::uint32_t* plan) {
    bool grown = false;
    std::uint32_t presence = get_head(r, *plan++, grown);
    std::uint32_t self = 0;
    do {
        self = *plan++;
        get_item(r, self, object, plan, presence);
    } while ((self & item::last) == 0);
    if (Reader::lenient && grown) skip_all(r);
}

/// A number in one of several ranges: the index of its range, then its place there.
inline std::uint32_t get_tiers(bit_reader& r, const std::uint32_t* i) {
    const std::uint32_t index_bits = *i & 15;
    for (std::uint32_t index = r.get(index_bits);; --index) {
        const std::uint32_t row = *i++;
        const item_range in = next_range(row, i);
        if (index == 0) return in.lb + get_known(r, row, in.max_offset);
        if ((row & item::last) == 0) continue;
        r.fail(errc::out_of_range, r.position() - index_bits);
        return 0;
    }
}

/// Where the walk is in a block, and how often it is still to be gone through: once, or for each element of a list.
struct get_frame {
    const std::uint32_t* next;
    std::byte* object;
    std::uint32_t presence;
    std::uint32_t start;  // of its bits, where it is the parts of a value
    std::uint16_t left;
    bool grown;
};

/// Walks through an object, and stops behind the parts of each value, for its caller to from_wire it, and at what is foreign, to
/// get it. What is left out it leaves as it is, empty: the object is new, and the parts of values, alternatives and what a
/// std::optional holds are cleared, which is the same (see uper_places.hpp).
template <class Reader>
class plan_reader : public Reader, plan_walk<get_frame> {
public:
    plan_reader(std::span<const std::byte> in, std::byte* frames, std::byte* object, const std::uint32_t* plan)
        : Reader(in), plan_walk(frames, plan) {
        *first_ = {plan + 1, object, 0, 0, 1, false};
    }

    /// Goes on to the next stop and returns its number, or 0 at the end.
    [[gnu::noinline]] unsigned run() {
        get_frame* f = top_;
        std::uint32_t self = f->next[-1];
        for (;;) {
            while ((self & item::last) != 0) {
                if (Reader::lenient && f->grown) skip_all(reader());
                if (--f->left != 0) {
                    repeat(f);
                    enter(*f);
                    break;
                }
                if (f == first_) return 0;
                self = (--f)->next[-1];
                if (item::kind_of(self) == item::kind::value) {
                    top_ = f;
                    return value_head::number(plan_[item::target(self)]);
                }
            }
            self = *f->next++;
            if (item::is_plain(self)) {
                get_item(reader(), self, f->object, f->next, f->presence);
                continue;
            }
            member m = member_at(*f, self);
            if (!is_there(self, f->presence)) continue;
            if (m.kind == item::kind::value && value_head::size(*m.part) == 0) {
                top_ = f;
                return value_head::number(*m.part);
            }
            const auto start = static_cast<std::uint32_t>(this->position());
            if (!begin(m, (self & item::optional) != 0)) continue;
            if (Reader::lenient || goes_on(*f, self)) (++f)->start = start;
            *f = {m.part, m.object, 0, f->start, static_cast<std::uint16_t>(m.repeat), false};
            if (has_head(m.kind)) enter(*f);
            self = 0;
        }
    }
    /// Where it stopped, and where the parts of that are kept.
    std::byte* object() const { return top_->object + item::offset(top_->next[-1]); }
    const std::byte* parts() const { return parts_of(plan_[item::target(top_->next[-1])]); }
    /// Its parts make no value.
    void refuse() { this->fail(errc::bad_value, top_[1].start); }

private:
    Reader& reader() { return *this; }
    static void clear(std::byte* at, std::uint32_t n) { __builtin_memset(at, 0, n); }
    void enter(get_frame& f) { f.presence = get_head(reader(), *f.next++, f.grown); }

    static bool is_there(std::uint32_t self, std::uint32_t& presence) {
        if ((self & item::optional) == 0) return true;
        const bool there = presence >> 31 != 0;
        presence <<= 1;
        return there;
    }

    /// Reads what stands before the parts of a member. False if none follow.
    bool begin(member& m, bool optional) {
        switch (m.kind) {
            case item::kind::sequence: return true;
            case item::kind::maybe: {
                const std::uint32_t size = block_head::size(*m.part);
                clear(m.object, size);
                m.object[size] = std::byte{1};
                return true;
            }
            case item::kind::value:
                m.object = parts_of(*m.part);
                clear(m.object, value_head::size(*m.part++));
                return true;
            case item::kind::list: return begin_list(m);
            case item::kind::range_choice: {
                const std::uint32_t v = get_tiers(*this, m.part);
                if (v == 0 && optional) this->fail(errc::not_canonical);
                store(m.object, *m.part, v);
                return false;
            }
            default: return choose(m);
        }
    }
    bool begin_list(member& m) {
        const std::size_t start = this->position();
        const std::uint32_t n =
            list_more::least(m.part[1]) + this->get_upto(list_head::most(*m.part), list_head::bits(*m.part));
        const std::uint32_t size_at = list_more::size_at(m.part[1]);
        m.repeat = n;
        if (n * list_head::stride(*m.part) > size_at) {
            this->fail(errc::too_long, start);
            m.repeat = 0;
        }
        store(m.object + size_at, list_more::width(m.part[1]), m.repeat);
        m.part = plan_ + list_more::block(m.part[1]);
        return m.repeat != 0;
    }
    [[gnu::always_inline]] bool choose(member& m) {
        const std::uint32_t row = *m.part++;
        const std::uint32_t most = next_range(row, m.part).max_offset;
        std::byte* const selector = m.object + item::offset(row);
        if (m.kind == item::kind::choice) {
            clear(m.object, item::offset(row));
            if (this->get(1) != 0) {
                (void)get_normally_small(*this);
                store(selector, row, most + 1);
                if (this->ok()) skip_open(reader());
                return false;
            }
        }
        const std::uint32_t chosen = get_known(*this, row, most);
        store(selector, row, chosen);
        const std::uint32_t target = alternative_at(m.part, chosen);
        m.part = plan_ + target;
        return target != 0;
    }
};

/// False if the parts make no value.
template <class V>
[[gnu::noinline]] bool value_from_wire(const std::byte* from, std::byte* to) {
    return V::from_wire(*object_at<wire_of<V>>(from), *object_at<V>(to));
}
template <class Reader, class V>
bool finish_stop(Reader&, std::byte* object, const std::byte* parts, tag<V>) { return value_from_wire<V>(parts, object); }
template <class Reader, class Options, class T>
bool finish_stop(Reader& r, std::byte* object, const std::byte*, tag<foreign<Options, T>>) {
    decode_member<foreign<Options, T>>(r, *std::construct_at(object_at<T>(object)));
    return true;
}
template <class Reader, class... Stops>
void finish_one([[maybe_unused]] unsigned number, plan_reader<Reader>& r, stop_list<Stops...>) {
    [[maybe_unused]] std::byte* const object = r.object();
    [[maybe_unused]] const std::byte* const parts = r.parts();
    bool good = true;
    [[maybe_unused]] unsigned n = 0;
    ((++n == number ? void(good = finish_stop(static_cast<Reader&>(r), object, parts, tag<Stops>{})) : void()), ...);
    if (!good) r.refuse();
}

}}}  // namespace sitrep::detail

#endif
