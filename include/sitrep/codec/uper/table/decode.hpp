// SPDX-License-Identifier: BSL-1.0
// The interpreter that decodes: from canonical UPER and a table to an object.
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
#include <type_traits>

namespace sitrep { inline namespace SITREP_NAMESPACE { namespace detail {

// --- without an interpreter

/// Reads a number, or an enumerator of the root. A set extension bit of an enum gives a number beyond max_offset.
[[gnu::noinline]] inline std::uint32_t decode_offset(bit_reader& r, std::uint32_t word, std::uint32_t max_offset) {
    const unsigned width = instruction::width(word);
    const std::uint32_t v = r.get(width);
    if (v <= max_offset) return v;
    const bool extensible = (word & instruction::extensible_enum) != 0;
    r.fail(extensible && v >> (width - 1) != 0 ? errc::unknown_value : errc::out_of_range,
           r.position() - width + extensible);
    return 0;
}

/// Reads a scalar member. `next`: its operand words; moved after them. `presence`: the next presence bit is the highest
/// one; shifted to that of the next member.
template <class Reader>
[[gnu::always_inline]] inline void decode_scalar(Reader& r, std::uint32_t word, std::byte* object,
                                                 const std::uint32_t*& next, std::uint32_t& presence) {
    const scalar_range range = next_range(word, next);
    std::byte* const address = object + instruction::offset(word);
    const bool has_presence_bit = (word & instruction::has_presence_bit) != 0;
    const bool present = !has_presence_bit || presence >> 31 != 0;
    if (has_presence_bit) presence <<= 1;
    std::uint32_t v = 0;
    if (present) {
        if ((word & instruction::is_text) != 0) {
            const std::uint32_t capacity = instruction::capacity(word);
            v = static_cast<std::uint32_t>(get_text(r, reinterpret_cast<char*>(address - capacity), capacity));
        } else if (Reader::can_skip && (word & instruction::extensible_enum) != 0) {
            v = get_enum(r, instruction::width(word) - 1, range.max_offset + 1, range.max_offset + 1);
        } else {
            v = range.lb + decode_offset(r, word, range.max_offset);
        }
        if (v == 0 && has_presence_bit) r.fail(errc::not_canonical);
    }
    store(address, word, v);
}

/// Reads the extension bit and the presence bits of a sequence. Returns the latter, the first one on top. Grows: some have additions.
template <bool Grows, class Reader> std::uint32_t decode_header(Reader& r, std::uint32_t header, bool& extended) {
    extended = (header & sequence_header::extensible) != 0 && r.get(1) != 0;
    if (extended) r.unknown();
    const std::uint32_t bits = sequence_header::presence_bits(header);
    if (Grows && (header & sequence_header::grows) != 0) {  // the extension bit alone, for its error is the first
        const std::uint32_t extension = r.get(1) << 31;
        return extension | r.get(bits - 1) << (32 - bits);
    }
    return r.get(bits) << (32 - bits) % 32;
}

/// Skips the extension additions of a sequence of which this version knows none.
template <class Reader> void skip_all_additions(Reader& r) { skip_additions(r, get_additions(r, 0), 0); }

/// Reads a flat struct. `table`: its sequence.
template <class Reader>
[[gnu::always_inline]] inline void decode_flat(Reader& r, std::byte* object, const std::uint32_t* table) {
    bool extended = false;
    std::uint32_t presence = decode_header<false>(r, *table++, extended);
    std::uint32_t word = 0;
    do {
        word = *table++;
        decode_scalar(r, word, object, table, presence);
    } while ((word & instruction::is_last) == 0);
    if (Reader::can_skip && extended) skip_all_additions(r);
}

/// Reads a number in one of several ranges: the index of the range, then the offset from its lower bound.
inline std::uint32_t decode_range_choice(bit_reader& r, const std::uint32_t* next) {
    const std::uint32_t index_width = first_range::index_width(*next);
    for (std::uint32_t index = r.get(index_width);; --index) {
        const std::uint32_t word = *next++;
        const scalar_range range = next_range(word, next);
        if (index == 0) return range.lb + decode_offset(r, word, range.max_offset);
        if ((word & instruction::is_last) == 0) continue;
        r.fail(errc::out_of_range, r.position() - index_width);
        return 0;
    }
}

// --- the interpreter

struct decode_frame {
    const std::uint32_t* next;
    std::byte* object;
    std::uint32_t presence;  // the presence bits, the next one on top
    std::uint32_t start;     // of the wire struct of a call-out: the position of its first bit
    std::uint16_t remaining;
    bool extended;  // additions follow
};

/// A frame of tables with additions. It outlives the tail calls of its sequence.
struct extended_decode_frame : decode_frame {
    std::uint8_t unknown;  // additions that are present, and unknown to this version
    std::size_t content;   // of an addition: the position of its first bit
    std::size_t end;       // of an addition: of the input around it
};

/// A coroutine by hand, as table_encoder: `resume` runs until a call-out. At that of a value its wire struct is
/// complete, so that generated code can convert it; at a fallback generated code reads the member.
/// Absent members stay as they are. That is their empty state: the object is new, and the decoder clears wire structs,
/// alternatives and the contents of a std::optional, which amounts to the same (see `is_zero` and `is_empty_as_zeros`).
template <class Reader, class Frame = decode_frame> class table_decoder : public Reader, table_interpreter<Frame> {
    using interpreter = table_interpreter<Frame>;
    using interpreter::first_, interpreter::table_, interpreter::top_;
    using typename interpreter::member;
    static constexpr bool extends = std::is_same_v<Frame, extended_decode_frame>;

public:
    /// `dropped`: for a lenient Reader, the address of a dropped_element; else of any type.
    table_decoder(std::span<const std::byte> in, std::byte* frames, std::byte* object, const std::uint32_t* table,
                  std::byte* dropped = nullptr)
        : Reader(in.data(), in.size()), interpreter(frames, table), dropped_{dropped} {
        static_cast<decode_frame&>(*first_) = {table + 1, object, 0, 0, 1, false};
        if constexpr (extends) first_->unknown = 0;
    }

    /// Runs to the next call-out and returns its number, or 0 at the end.
    [[gnu::noinline]] unsigned resume() {
        Frame* f = top_;
        std::uint32_t word = f->next[-1];
        for (;;) {
            while ((word & instruction::is_last) != 0) {
                if (Reader::can_skip && f->extended) skip_all_additions(reader());
                if constexpr (extends && Reader::can_skip) {
                    for (; f->unknown != 0; --f->unknown) skip_open(reader());
                }
                if (--f->remaining != 0) {
                    this->next_element(f);
                    if constexpr (Reader::can_skip) place_element(*f, f[-1]);
                    enter(*f);
                    break;
                }
                if (f == first_) return 0;
                word = (--f)->next[-1];
                if constexpr (extends) {
                    if (instruction::opcode_of(word) == instruction::opcode::addition) end_addition(f[1]);
                }
                if (instruction::opcode_of(word) == instruction::opcode::callout) {
                    top_ = f;
                    return callout_header::number(table_[instruction::target(word)]);
                }
            }
            word = *f->next++;
            if (instruction::is_scalar(word)) {
                decode_scalar(reader(), word, f->object, f->next, f->presence);
                continue;
            }
            member m = this->member_of(*f, word);
            if constexpr (extends) {
                if (m.op == instruction::opcode::addition && m.target == table_) {
                    word = begin_additions(*f, word);
                    continue;
                }
            }
            if (!take_presence(word, f->presence)) continue;
            if (m.op == instruction::opcode::callout && callout_header::wire_size(*m.target) == 0) {
                top_ = f;
                return callout_header::number(*m.target);
            }
            const auto start = static_cast<std::uint32_t>(this->position());
            if (!begin(m, (word & instruction::has_presence_bit) != 0)) continue;
            if (Reader::can_skip || interpreter::is_returned_to(*f, word)) (++f)->start = start;
            static_cast<decode_frame&>(*f) = {m.target, m.object, 0, f->start, static_cast<std::uint16_t>(m.count),
                                              false};
            if constexpr (extends) {
                f->unknown = 0;
                if (m.op == instruction::opcode::addition) begin_addition(*f);
            }
            if (has_sequence_header(m.op)) enter(*f);
            word = 0;
        }
    }

    /// During a call-out: the member, and its wire struct in the scratch.
    std::byte* object() const { return top_->object + instruction::offset(top_->next[-1]); }
    const std::byte* scratch() const { return this->scratch_of(table_[instruction::target(top_->next[-1])]); }
    void extend() { top_->extended = true; }
    /// Fails because the wire struct is no valid value, at its first bit.
    void refuse() { this->fail(errc::bad_value, top_[1].start); }

private:
    Reader& reader() { return *this; }
    static void clear(std::byte* address, std::uint32_t n) { __builtin_memset(address, 0, n); }
    /// Moves an element beyond the capacity to `dropped_`. After an error it is the last one, as `remaining` can be large.
    void place_element(decode_frame& f, const decode_frame& of_list) {
        const member list = this->member_of(static_cast<const Frame&>(of_list), of_list.next[-1]);
        const std::uint32_t stride = list_header::stride(list.target[0]);
        const auto offset = reinterpret_cast<std::uintptr_t>(f.object) - reinterpret_cast<std::uintptr_t>(list.object);
        if (offset <= list_header::size_offset(list.target[1]) - stride) return;
        f.object = dropped_;
        if (!this->ok()) f.remaining = 1;
    }
    void enter(decode_frame& f) { f.presence = decode_header<extends>(reader(), *f.next++, f.extended); }

    /// Takes the presence bit of a member. False if the member is absent.
    static bool take_presence(std::uint32_t word, std::uint32_t& presence) {
        if ((word & instruction::has_presence_bit) == 0) return true;
        const bool present = presence >> 31 != 0;
        presence <<= 1;
        return present;
    }

    /// Reads what precedes the sequence of a compound, and moves the member to it. False if no sequence follows.
    bool begin(member& m, bool has_presence_bit) {
        if (extends && m.op == instruction::opcode::addition) return true;
        switch (m.op) {
            case instruction::opcode::sequence: return true;
            case instruction::opcode::optional: {
                const std::uint32_t size = sequence_header::object_size(*m.target);
                clear(m.object, size);
                m.object[size] = std::byte{1};  // the flag, see flag_follows_value
                return true;
            }
            case instruction::opcode::callout:
                m.object = this->scratch_of(*m.target);
                clear(m.object, callout_header::wire_size(*m.target++));
                return true;
            case instruction::opcode::list: return begin_list(m);
            case instruction::opcode::range_choice: {
                const std::uint32_t v = decode_range_choice(*this, m.target);
                if (v == 0 && has_presence_bit) this->fail(errc::not_canonical);
                store(m.object, *m.target, v);
                return false;
            }
            default: return begin_choice(m);
        }
    }
    bool begin_list(member& m) {
        const std::size_t start = this->position();
        const std::uint32_t n = list_header::lb(m.target[1]) +
                                this->get_upto(list_header::max_offset(*m.target), list_header::width(*m.target));
        const std::uint32_t size_offset = list_header::size_offset(m.target[1]);
        m.count = n;
        // So many elements reach beyond the capacity: the size follows the elements, and none is smaller than the size.
        if (n * list_header::stride(*m.target) > size_offset && !this->drop(start)) m.count = 0;
        std::uint32_t kept = m.count;
        if constexpr (Reader::can_skip)  // not by a division, which the Cortex-M0+ does not have
            while (kept * list_header::stride(*m.target) > size_offset) --kept;
        store(m.object + size_offset, list_header::size_flags(m.target[1]), kept);
        m.target = table_ + list_header::target(m.target[1]);
        return m.count != 0;
    }
    [[gnu::always_inline]] bool begin_choice(member& m) {
        const std::uint32_t word = *m.target++;
        const std::uint32_t max_offset = next_range(word, m.target).max_offset;
        std::uint32_t most = max_offset;
        if constexpr (extends) {
            if ((word & instruction::extensible_enum) != 0) most = *m.target++;
        }
        std::byte* const selector = m.object + instruction::offset(word);
        if (m.op == instruction::opcode::choice) {
            clear(m.object, instruction::offset(word));
            if (this->get(1) != 0) {  // the extension bit
                const std::uint32_t index = max_offset + 1 + get_normally_small(*this);
                if (extends && index <= most && this->ok()) return choose(m, selector, word, index);
                store(selector, word, most + 1);  // an alternative that this version does not know
                if (this->ok()) skip_open(reader());
                return false;
            }
        }
        return choose(m, selector, word,
                      decode_offset(*this, extends ? word & ~instruction::extensible_enum : word, max_offset));
    }
    bool choose(member& m, std::byte* selector, std::uint32_t word, std::uint32_t index) {
        store(selector, word, index);
        const std::uint32_t target = alternative_target(m.target, index);
        m.target = table_ + target;
        return target != 0;
    }

    /// Reads what precedes the additions of a struct, or goes past them. Returns the latest instruction.
    std::uint32_t begin_additions(Frame& f, std::uint32_t word) {
        const std::uint32_t known = instruction::offset(word);
        if (!f.extended) {
            f.next += known;
            return f.next[-1];
        }
        f.extended = false;
        f.presence = 0;
        const extension_additions additions = get_additions(reader(), known);
        if (!this->ok()) return word;
        f.presence = additions.first << (additions.count < 32 ? 32 - additions.count : 0);
        if constexpr (Reader::can_skip)
            for (std::uint32_t i = known; i < additions.count; ++i) f.unknown += additions.has(i);
        return word;
    }
    void begin_addition(Frame& f) {
        f.end = this->narrow(get_open_length(*this));
        f.content = this->position();
    }
    void end_addition(const Frame& f) {
        this->finish(f.content);
        this->widen(f.end);
    }

    [[no_unique_address]] std::conditional_t<Reader::can_skip, std::byte*, no_dropped_element> dropped_;
};

// --- call-outs

/// Converts a wire struct to its value. False if it is no valid value.
template <class V> [[gnu::noinline]] bool value_from_wire(const std::byte* from, std::byte* to) {
    return V::from_wire(*object_at<wire_of<V>>(from), *object_at<V>(to));
}
template <class Reader, class V> bool finish_callout(Reader&, std::byte* object, const std::byte* scratch, tag<V>) {
    return value_from_wire<V>(scratch, object);
}
template <class Reader, class Options, class T>
bool finish_callout(Reader& r, std::byte* object, const std::byte*, tag<fallback<Options, T>>) {
    decode_member<fallback<Options, T>>(r, *std::construct_at(object_at<T>(object)));
    return true;
}
/// Does what the call-out of this number asks for.
template <class Reader, class Frame, class... Callouts>
void finish([[maybe_unused]] unsigned number, table_decoder<Reader, Frame>& r, callouts<Callouts...>) {
    [[maybe_unused]] std::byte* const object = r.object();
    [[maybe_unused]] const std::byte* const scratch = r.scratch();
    bool valid = true;
    [[maybe_unused]] unsigned n = 0;
    [[maybe_unused]] const auto finish_one = [&]<class Callout>(tag<Callout> callout) {
        if constexpr (asks_for_additions<Callout>) r.extend();
        else valid = finish_callout(static_cast<Reader&>(r), object, scratch, callout);
    };
    ((++n == number ? finish_one(tag<Callouts>{}) : void()), ...);
    if (!valid) r.refuse();
}

}}}  // namespace sitrep::detail

#endif
