// SPDX-License-Identifier: BSL-1.0
// The interpreter that encodes: from an object and its table to canonical UPER.
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
#include <type_traits>

namespace sitrep { inline namespace SITREP_NAMESPACE { namespace detail {

// --- without an interpreter

/// Writes a scalar member. `next`: its operand words; moved after them. `presence`: the position of its presence bit,
/// which was written as 0; moved to that of the next member.
template <class Writer>
[[gnu::always_inline]] inline void encode_scalar(Writer& w, std::uint32_t word, const std::byte* object,
                                                 const std::uint32_t*& next, std::size_t& presence) {
    const scalar_range range = next_range(word, next);
    const std::byte* const address = object + instruction::offset(word);
    const std::uint32_t v = load(address, word);
    if ((word & instruction::has_presence_bit) != 0) {
        const std::size_t presence_bit = presence++;
        if (v == 0) return;
        w.set(presence_bit);
    }
    if ((word & instruction::is_text) != 0)
        return put_text(w, {reinterpret_cast<const char*>(address - instruction::capacity(word)), v});
    if (v - range.lb > range.max_offset)
        w.fail((word & instruction::extensible_enum) != 0 ? errc::unknown_value : errc::out_of_range);
    else w.put(v - range.lb, instruction::width(word));
}

/// Writes the extension bit and the presence bits of a sequence as 0. Returns the position of the presence bits.
inline std::size_t encode_header(bit_writer& w, std::uint32_t header) {
    if ((header & sequence_header::extensible) != 0) w.put(0, 1);
    const std::size_t presence = w.position();
    w.put(0, sequence_header::presence_bits(header));
    return presence;
}

/// Writes a flat struct. `table`: its sequence.
template <class Writer>
[[gnu::always_inline]] inline void encode_flat(Writer& w, const std::byte* object, const std::uint32_t* table) {
    std::size_t presence = encode_header(w, *table++);
    std::uint32_t word = 0;
    do {
        word = *table++;
        encode_scalar(w, word, object, table, presence);
    } while ((word & instruction::is_last) == 0);
}

/// Writes a number in one of several ranges: the index of the range, then the offset from its lower bound.
[[gnu::always_inline]] inline void encode_range_choice(bit_writer& w, std::uint32_t v, const std::uint32_t* next) {
    const std::uint32_t first = *next;
    for (std::uint32_t index = 0;; ++index) {
        const std::uint32_t word = *next++;
        const scalar_range range = next_range(word, next);
        const std::uint32_t offset = (v - range.lb) & 0xFFFFFFFFu >> (32 - 8 * instruction::memory_size(word));
        if (offset <= range.max_offset) {
            w.put(index, first_range::index_width(first));
            return w.put(offset, instruction::width(word));
        }
        if ((word & instruction::is_last) == 0) continue;
        return w.fail(v == 0 && (first & first_range::zero_is_empty) != 0 ? errc::missing : errc::out_of_range);
    }
}

// --- the interpreter

struct encode_frame {
    const std::uint32_t* next;
    const std::byte* object;
    std::size_t presence;  // the position of the next presence bit
    std::uint32_t remaining;
};

/// A frame of tables with additions. It outlives the tail calls of its sequence. IsFar: additions can have 128 bytes or more.
template <bool IsFar> struct extended_encode_frame : encode_frame {
    static constexpr bool is_far = IsFar;
    std::uint32_t additions;  // the presence bits of the struct's additions, the next one on top
    std::size_t content;      // of an addition: the position of its first bit, after 8 bits for its length
};

/// What generated code answers to a call-out: nothing yet; the member is absent; its wire struct is in the scratch; the
/// member is written. The order matters: `resume` takes the distance from `absent` as the number of elements.
enum class callout_answer : std::uint8_t { none, absent, converted, written };

/// A coroutine by hand: `resume` runs until a call-out, returns its number, and goes on from there when it is called
/// again. Its state is a stack of frames, so it needs no recursion, and calls no function by a pointer.
template <class Writer, class Frame = encode_frame> class table_encoder : public Writer, table_interpreter<Frame> {
    using interpreter = table_interpreter<Frame>;
    using interpreter::first_, interpreter::table_, interpreter::top_;
    using typename interpreter::member;
    static constexpr bool extends = !std::is_same_v<Frame, encode_frame>;

public:
    table_encoder(std::span<std::byte> out, std::byte* frames, const std::byte* object, const std::uint32_t* table)
        : Writer(out.data(), out.size()), interpreter(frames, table) {
        static_cast<encode_frame&>(*first_) = {table + 1, object, 0, 1};
    }

    /// Runs to the next call-out and returns its number, or 0 at the end. `answer`: to the call-out before; none at
    /// first.
    [[gnu::noinline]] unsigned resume(callout_answer answer) {
        Frame* f = top_;
        for (;;) {
            std::uint32_t word = *f->next++;
            if (instruction::is_scalar(word)) {
                encode_scalar(*this, word, f->object, f->next, f->presence);
            } else {
                member m = this->member_of(*f, word);
                std::uint32_t n = count_of(m);
                if (m.op == instruction::opcode::callout) {
                    if (answer == callout_answer::none) {
                        --f->next;
                        top_ = f;
                        return callout_header::number(*m.target);
                    }
                    n = static_cast<std::uint32_t>(answer) - static_cast<std::uint32_t>(callout_answer::absent);
                    answer = callout_answer::none;
                }
                if constexpr (extends) {
                    if (m.op == instruction::opcode::addition) n = begin_addition(*f, word);
                }
                if (put_presence(word, n, f->presence) && begin(m, n)) {
                    if (interpreter::is_returned_to(*f, word)) ++f;
                    static_cast<encode_frame&>(*f) = {m.target, m.object, 0, m.count};
                    if constexpr (extends) {
                        if (m.op == instruction::opcode::addition) f->content = this->position();
                    }
                    if (has_sequence_header(m.op)) f->presence = encode_header(*this, *f->next++);
                    continue;
                }
            }
            if (!leave(f, word)) return 0;
        }
    }

    /// During a call-out: the member, and the scratch for its wire struct.
    const std::byte* object() const { return top_->object + instruction::offset(*top_->next); }
    std::byte* scratch() const { return this->scratch_of(table_[instruction::target(*top_->next)]); }
    /// Answers which additions of the struct are present: a bit for each, the first one on top.
    callout_answer answer_additions(std::uint32_t bits) {
        top_->additions = bits;
        return bits == 0 ? callout_answer::absent : callout_answer::written;
    }

private:
    /// The number of elements of a list, or a number itself; of any other member 0 if it is absent.
    static std::uint32_t count_of(const member& m) {
        if (m.op == instruction::opcode::optional)
            return std::to_integer<std::uint32_t>(m.object[sequence_header::object_size(*m.target)]);
        if (m.op == instruction::opcode::list)
            return load(m.object + list_header::size_offset(m.target[1]), list_header::size_flags(m.target[1]));
        if (m.op == instruction::opcode::range_choice) return load(m.object, *m.target);
        return 1;
    }

    /// Sets the presence bit of a member. False if the member is absent.
    bool put_presence(std::uint32_t word, std::uint32_t n, std::size_t& presence) {
        if ((word & instruction::has_presence_bit) == 0) return true;
        const std::size_t presence_bit = presence++;
        if (n != 0) this->set(presence_bit);
        return n != 0;
    }

    /// Writes what precedes the sequence of a compound, and moves the member to it. False if no sequence follows.
    [[gnu::always_inline]] bool begin(member& m, std::uint32_t n) {
        if constexpr (extends) {
            if (m.op == instruction::opcode::addition) {
                if (n != 0) this->put(0, 8);  // its length, see end_addition
                return n != 0;
            }
        }
        switch (m.op) {
            case instruction::opcode::sequence:
            case instruction::opcode::optional: return true;
            case instruction::opcode::callout:
                m.object = this->scratch_of(*m.target++);
                if (n == 0) this->fail(errc::missing);
                return n == 1;
            case instruction::opcode::list: return begin_list(m, n);
            case instruction::opcode::range_choice: encode_range_choice(*this, n, m.target); return false;
            default: return begin_choice(m);
        }
    }
    bool begin_list(member& m, std::uint32_t n) {
        const std::uint32_t lb = list_header::lb(m.target[1]);
        if (n - lb > list_header::max_offset(*m.target)) {
            this->fail(n < lb ? errc::missing : errc::too_long);
            return false;
        }
        this->put(n - lb, list_header::width(*m.target));
        m.target = table_ + list_header::target(m.target[1]);
        m.count = n;
        return n != 0;
    }
    [[gnu::always_inline]] bool begin_choice(member& m) {
        const bool is_choice = m.op == instruction::opcode::choice;
        const std::uint32_t selector = *m.target++;
        const std::uint32_t index = load(m.object + instruction::offset(selector), selector);
        const std::uint32_t in_root = next_range(selector, m.target).max_offset;
        std::uint32_t most = in_root;
        if constexpr (extends) {
            if ((selector & instruction::extensible_enum) != 0) most = *m.target++;
        }
        if (index > most) {
            this->fail(is_choice ? errc::unknown_value : errc::out_of_range);
            return false;
        }
        const bool is_addition = extends && index > in_root;
        if (is_choice) this->put(is_addition, 1);
        if (is_addition) put_normally_small(*this, index - in_root - 1);
        else this->put(index, instruction::width(selector));
        const std::uint32_t target = alternative_target(m.target, index);
        m.target = table_ + target;
        return target != 0;
    }

    /// Writes what precedes the additions of a struct, or goes past them: `word` is then the last one. Of an addition it
    /// returns 0 if it is absent.
    std::uint32_t begin_addition(Frame& f, std::uint32_t& word) {
        if (instruction::target(word) == 0) {
            const std::uint32_t count = instruction::offset(word);
            if (f.additions == 0) {
                f.next += count;
                word = f.next[-1];
            } else {
                put_normally_small(*this, count - 1);
                f.presence = this->position();
                this->put(0, count);
            }
            return 0;
        }
        if ((word & instruction::has_presence_bit) == 0) return 1;
        const std::uint32_t present = f.additions >> 31;
        f.additions <<= 1;
        return present;
    }
    /// Ends an addition: completes its last byte, and sets its length. A type with one of fragment_size has no table.
    void end_addition(std::size_t content) {
        if (!this->ok()) return;
        const std::size_t bits = this->position() - content;
        const std::size_t bytes = complete_bytes(bits);
        this->put(0, static_cast<unsigned>(bytes * 8 - bits));
        std::size_t length = bytes << 8;
        if constexpr (Frame::is_far) {
            if (bytes >= 128) {
                this->insert_byte(content);
                length = bytes | 0x8000;
            }
        }
        for (std::size_t at = content - 8; length != 0; ++at, length = length << 1 & 0xFFFF)
            if ((length & 0x8000) != 0) this->set(at);
    }

    /// After an instruction: leaves the sequences that it ends, up to one that goes on or runs again. False at the end.
    bool leave(Frame*& f, std::uint32_t word) {
        for (; (word & instruction::is_last) != 0; word = f->next[-1]) {
            if (--f->remaining != 0) {
                this->next_element(f);
                f->presence = encode_header(*this, *f->next++);
                return true;
            }
            if (f == first_) return false;
            --f;
            if constexpr (extends) {
                if (instruction::opcode_of(f->next[-1]) == instruction::opcode::addition) end_addition(f[1].content);
            }
        }
        return true;
    }
};

// --- call-outs

/// Converts a value to its wire struct. False if the value is empty.
template <class V> [[gnu::noinline]] bool value_to_wire(const std::byte* from, std::byte* to) {
    const V& value = *object_at<V>(from);
    if (value.empty()) return false;
    value.to_wire(*std::construct_at(object_at<wire_of<V>>(to)));
    return true;
}
template <class V> callout_answer answer_callout(bit_writer&, const std::byte* object, std::byte* scratch, tag<V>) {
    return value_to_wire<V>(object, scratch) ? callout_answer::converted : callout_answer::absent;
}
template <class Options, class T>
callout_answer answer_callout(bit_writer& w, const std::byte* object, std::byte*, tag<fallback<Options, T>>) {
    const T& member = *object_at<T>(object);
    if (!is_present<fallback<Options, T>>(member)) return callout_answer::absent;
    encode_member<fallback<Options, T>>(w, member);
    return callout_answer::written;
}
template <class... Added, class T> std::uint32_t additions_in(const T& value, type_list<Added...>) {
    std::uint32_t bits = 0;
    ((bits = bits << 1 | (is_present<Added>(value.*Added::member) ? 1u : 0u)), ...);
    return bits << (32 - sizeof...(Added));
}
template <bool IsFar, class T>
callout_answer answer_callout(table_encoder<bit_writer, extended_encode_frame<IsFar>>& w, const std::byte* object,
                              std::byte*, tag<additions_of<T>>) {
    return w.answer_additions(additions_in(*object_at<T>(object), typename description_of<T>::added{}));
}
/// Answers the call-out of this number.
template <class Frame, class... Callouts>
callout_answer answer([[maybe_unused]] unsigned number, table_encoder<bit_writer, Frame>& w, callouts<Callouts...>) {
    [[maybe_unused]] const std::byte* const object = w.object();
    [[maybe_unused]] std::byte* const scratch = w.scratch();
    callout_answer result{};
    [[maybe_unused]] unsigned n = 0;
    ((++n == number ? void(result = answer_callout(w, object, scratch, tag<Callouts>{})) : void()), ...);
    return result;
}

}}}  // namespace sitrep::detail

#endif
