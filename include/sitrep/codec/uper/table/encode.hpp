// SPDX-License-Identifier: BSL-1.0
// Objects into canonical UPER by their plans.
#ifndef SITREP_CODEC_UPER_TABLE_ENCODE_HPP
#define SITREP_CODEC_UPER_TABLE_ENCODE_HPP

#include <sitrep/codec/uper/bits.hpp>
#include <sitrep/codec/uper/encode.hpp>
#include <sitrep/codec/uper/table/compile.hpp>
#include <sitrep/codec/uper/table/opcode.hpp>
#include <sitrep/core/config.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>  // also std::construct_at
#include <span>

namespace sitrep { inline namespace SITREP_NAMESPACE { namespace detail {

/// A plain member, whose word stands before i. Its presence bit was written as 0 at `mark`, which goes on to the next one.
template <class Writer>
[[gnu::always_inline]] inline void put_item(Writer& w, std::uint32_t self, const std::byte* object, const std::uint32_t*& i,
                                            std::size_t& mark) {
    const item_range in = next_range(self, i);
    const std::byte* const at = object + item::offset(self);
    const std::uint32_t v = load(at, self);
    if ((self & item::optional) != 0) {
        const std::size_t own = mark++;
        if (v == 0) return;
        w.set(own);
    }
    if ((self & item::text) != 0) return put_text(w, {reinterpret_cast<const char*>(at - item::room(self)), v});
    if (v - in.lb > in.max_offset) w.fail((self & item::open_enum) != 0 ? errc::unknown_value : errc::out_of_range);
    else w.put(v - in.lb, item::bits(self));
}

/// The head of a block: returns where its presence bits are.
inline std::size_t put_head(bit_writer& w, std::uint32_t head) {
    if ((head & block_head::open) != 0) w.put(0, 1);
    const std::size_t mark = w.position();
    w.put(0, block_head::presence_bits(head));
    return mark;
}

/// A whole record of plain members.
template <class Writer>
[[gnu::always_inline]] inline void put_plain(Writer& w, const std::byte* object, const std::uint32_t* plan) {
    std::size_t mark = put_head(w, *plan++);
    std::uint32_t self = 0;
    do {
        self = *plan++;
        put_item(w, self, object, plan, mark);
    } while ((self & item::last) == 0);
}

/// A number in one of several ranges: the index of its range, then its place there.
[[gnu::always_inline]] inline void put_tiers(bit_writer& w, std::uint32_t v, const std::uint32_t* i) {
    const std::uint32_t first = *i;
    for (std::uint32_t index = 0;; ++index) {
        const std::uint32_t row = *i++;
        const item_range in = next_range(row, i);
        const std::uint32_t above = (v - in.lb) & 0xFFFFFFFFu >> (32 - 8 * item::octets(row));
        if (above <= in.max_offset) {
            w.put(index, first & 15);
            return w.put(above, item::bits(row));
        }
        if ((row & item::last) == 0) continue;
        return w.fail(v == 0 && (first & item::zero_is_empty) != 0 ? errc::missing : errc::out_of_range);
    }
}

/// Where the walk is in a block, and how often it is still to be gone through: once, or for each element of a list.
struct put_frame {
    const std::uint32_t* next;
    const std::byte* object;
    std::size_t mark;
    std::uint32_t left;
};

/// What the caller of a walk says of what it stopped at; in this order, as the walk counts with it.
enum class put_answer : std::uint8_t { none, absent, unpacked, done };

/// Walks through an object, and stops at each value, for its caller to to_wire it, and at what is foreign, to put it.
template <class Writer>
class plan_writer : public Writer, plan_walk<put_frame> {
public:
    plan_writer(std::span<std::byte> out, std::byte* frames, const std::byte* object, const std::uint32_t* plan)
        : Writer(out), plan_walk(frames, plan) {
        *first_ = {plan + 1, object, 0, 1};
    }

    /// Goes on to the next stop and returns its number, or 0 at the end. `answer`: on the stop before; none at first.
    [[gnu::noinline]] unsigned run(put_answer answer) {
        put_frame* f = top_;
        for (;;) {
            const std::uint32_t self = *f->next++;
            if (item::is_plain(self)) {
                put_item(*this, self, f->object, f->next, f->mark);
            } else {
                member m = member_at(*f, self);
                std::uint32_t n = size_of(m);
                if (m.kind == item::kind::value) {
                    if (answer == put_answer::none) {
                        --f->next;
                        top_ = f;
                        return value_head::number(*m.part);
                    }
                    n = static_cast<std::uint32_t>(answer) - static_cast<std::uint32_t>(put_answer::absent);
                    answer = put_answer::none;
                }
                if (is_there(self, n, f->mark) && begin(m, n)) {
                    if (goes_on(*f, self)) ++f;
                    *f = {m.part, m.object, 0, m.repeat};
                    if (has_head(m.kind)) f->mark = put_head(*this, *f->next++);
                    continue;
                }
            }
            if (!end(f, self)) return 0;
        }
    }
    /// Where it stopped, and where the parts of that are kept.
    const std::byte* object() const { return top_->object + item::offset(*top_->next); }
    std::byte* parts() const { return parts_of(plan_[item::target(*top_->next)]); }

private:
    /// The elements of a list, a number; of others 0 if they are not there.
    static std::uint32_t size_of(const member& m) {
        if (m.kind == item::kind::maybe) return std::to_integer<std::uint32_t>(m.object[block_head::size(*m.part)]);
        if (m.kind == item::kind::list) return load(m.object + list_more::size_at(m.part[1]), list_more::width(m.part[1]));
        if (m.kind == item::kind::range_choice) return load(m.object, *m.part);
        return 1;
    }

    bool is_there(std::uint32_t self, std::uint32_t n, std::size_t& mark) {
        if ((self & item::optional) == 0) return true;
        const std::size_t own = mark++;
        if (n != 0) this->set(own);
        return n != 0;
    }

    /// Writes what stands before the parts of a member. False if none follow.
    [[gnu::always_inline]] bool begin(member& m, std::uint32_t n) {
        switch (m.kind) {
            case item::kind::sequence:
            case item::kind::maybe: return true;
            case item::kind::value:
                m.object = parts_of(*m.part++);
                if (n == 0) this->fail(errc::missing);
                return n == 1;
            case item::kind::list: return begin_list(m, n);
            case item::kind::range_choice: put_tiers(*this, n, m.part); return false;
            default: return choose(m);
        }
    }
    bool begin_list(member& m, std::uint32_t n) {
        const std::uint32_t least = list_more::least(m.part[1]);
        if (n - least > list_head::most(*m.part)) {
            this->fail(n < least ? errc::missing : errc::too_long);
            return false;
        }
        this->put(n - least, list_head::bits(*m.part));
        m.part = plan_ + list_more::block(m.part[1]);
        m.repeat = n;
        return n != 0;
    }
    [[gnu::always_inline]] bool choose(member& m) {
        const bool choice = m.kind == item::kind::choice;
        const std::uint32_t row = *m.part++;
        const std::uint32_t chosen = load(m.object + item::offset(row), row);
        if (chosen > next_range(row, m.part).max_offset) {
            this->fail(choice ? errc::unknown_value : errc::out_of_range);
            return false;
        }
        if (choice) this->put(0, 1);
        this->put(chosen, item::bits(row));
        const std::uint32_t target = alternative_at(m.part, chosen);
        m.part = plan_ + target;
        return target != 0;
    }

    /// Behind an item: leaves the blocks that it ends, up to one that goes on or is repeated. False at the end of all.
    bool end(put_frame*& f, std::uint32_t self) {
        for (; (self & item::last) != 0; self = f->next[-1]) {
            if (--f->left != 0) {
                repeat(f);
                f->mark = put_head(*this, *f->next++);
                return true;
            }
            if (f == first_) return false;
            --f;
        }
        return true;
    }
};

/// False if the value is empty.
template <class V>
[[gnu::noinline]] bool value_to_wire(const std::byte* from, std::byte* to) {
    const V& value = *object_at<V>(from);
    if (value.empty()) return false;
    value.to_wire(*std::construct_at(object_at<wire_of<V>>(to)));
    return true;
}
template <class V>
put_answer answer_stop(bit_writer&, const std::byte* object, std::byte* parts, tag<V>) {
    return value_to_wire<V>(object, parts) ? put_answer::unpacked : put_answer::absent;
}
template <class Options, class T>
put_answer answer_stop(bit_writer& w, const std::byte* object, std::byte*, tag<foreign<Options, T>>) {
    const T& member = *object_at<T>(object);
    if (!is_present<foreign<Options, T>>(member)) return put_answer::absent;
    encode_member<foreign<Options, T>>(w, member);
    return put_answer::done;
}
template <class... Stops>
put_answer answer_one([[maybe_unused]] unsigned number, plan_writer<bit_writer>& w, stop_list<Stops...>) {
    [[maybe_unused]] const std::byte* const object = w.object();
    [[maybe_unused]] std::byte* const parts = w.parts();
    put_answer answer{};
    [[maybe_unused]] unsigned n = 0;
    ((++n == number ? void(answer = answer_stop(w, object, parts, tag<Stops>{})) : void()), ...);
    return answer;
}

}}}  // namespace sitrep::detail

#endif
