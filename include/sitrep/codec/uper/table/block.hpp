// SPDX-License-Identifier: BSL-1.0
// Building blocks: what the table compiler assembles sequences from, and what the two interpreters share at run time.
#ifndef SITREP_CODEC_UPER_TABLE_BLOCK_HPP
#define SITREP_CODEC_UPER_TABLE_BLOCK_HPP

#include <sitrep/codec/uper/table/opcode.hpp>
#include <sitrep/core/config.hpp>

#include <array>
#include <cstddef>
#include <cstdint>

namespace sitrep { inline namespace SITREP_NAMESPACE { namespace detail {

// --- when compiling

/// The words of a number from lb to lb + max_offset; `width` is the number of its bits on the wire.
struct number_words {
    std::uint32_t words[3]{};  // the opcode word, then up to two operand words
    std::size_t size = 1;

    constexpr number_words(std::uint32_t width, std::uint32_t max_offset, std::uint32_t lb) {
        std::uint32_t slack = (0xFFFFFFFFu >> (32 - width)) - max_offset;
        if (slack >= instruction::slack_in_operand) {
            slack = instruction::slack_in_operand;
            words[size++] = max_offset;
        }
        if (lb != 0) {
            words[0] = instruction::has_lb;
            words[size++] = lb;
        }
        words[0] |= instruction::make_width(width, slack);
    }
};

/// A part of a table, and what the interpreters need to run through it.
struct table_part {
    std::uint32_t target = 0;  // its index in the table; 0: it takes no bits, and has no instructions
    std::uint32_t frames = 0;  // of the encoder and the strict decoder: one for each sequence, but for tail calls
    std::uint32_t lenient_frames = 0;  // of the lenient decoder: no tail calls, as additions may follow
    std::uint32_t scratch = 0;         // bytes of wire structs
    std::uint32_t dropped = 0;         // bytes of the largest element that the lenient decoder can drop

    /// Provides for `p`, where only one of several parts runs at a time.
    constexpr void include(const table_part& p) {
        frames = frames < p.frames ? p.frames : frames;
        lenient_frames = lenient_frames < p.lenient_frames ? p.lenient_frames : lenient_frames;
        scratch = scratch < p.scratch ? p.scratch : scratch;
        dropped = dropped < p.dropped ? p.dropped : dropped;
    }
    /// Provides for the target of an instruction in a sequence, which has a frame itself.
    constexpr void include_target(table_part p, bool tail_call) {
        if (!tail_call) ++p.frames;
        ++p.lenient_frames;
        include(p);
    }
};

/// The most words of one sequence: at three words a number, 170 members.
inline constexpr std::size_t sequence_words_limit = 512;

/// A sequence that is being compiled: its header, and its instructions.
struct sequence_builder {
    std::array<std::uint32_t, sequence_words_limit> words{};
    std::size_t size = 0;
    std::size_t latest = 0;  // the index of the latest opcode word
    table_part needs{0, 1, 1, 0, 0};
    table_part latest_target{};
    bool fits = true;

    constexpr void add(std::uint32_t word) {
        if (size != 0) needs.include_target(latest_target, false);
        latest_target = {};
        latest = size;
        append(word);
    }
    constexpr void add(const number_words& number, std::uint32_t flags) {
        add(number.words[0] | flags);
        for (std::size_t k = 1; k < number.size; ++k) append(number.words[k]);
    }
    constexpr void append(std::uint32_t word) {
        fits = fits && size < words.size();
        if (fits) words[size++] = word;
    }
};

// --- at run time

/// The memory of an interpreter: scratch for the wire structs of call-outs, then a stack of frames. Call-out headers
/// count the bytes of scratch back from the first frame.
template <class Frame, std::uint32_t Scratch, std::uint32_t Frames> struct interpreter_stack {
    alignas(Frame) std::byte scratch[Scratch == 0 ? alignof(Frame) : Scratch];
    Frame frames[Frames];

    /// The first frame, as an address from which the scratch can be reached, too.
    std::byte* first_frame() {
        return reinterpret_cast<std::byte*>(this) + (sizeof(interpreter_stack) - sizeof frames);
    }
};

/// Where the lenient decoder puts the elements beyond the capacity of their list, one after another. While it is in one,
/// those of lists within that go to the same place: nothing reads them.
template <std::uint32_t Size> struct dropped_element {
    alignas(std::uint64_t) std::byte bytes[Size];
};
template <> struct dropped_element<0> {
    static constexpr std::byte* bytes = nullptr;
};
/// What the strict decoder keeps instead of its address.
struct no_dropped_element {
    explicit no_dropped_element(std::byte*) {}
};

/// What the encoder and the decoder have in common. A frame is the state of one sequence: `next`, its next word in the
/// table; `object`, what its offsets count from; `remaining`, how often it still runs, the current run included: once,
/// or for each element of a list.
template <class Frame> class table_interpreter {
protected:
    /// A compound member.
    struct member {
        instruction::opcode op;
        const std::uint32_t* target;
        decltype(Frame::object) object;
        std::uint32_t count;  // how often the sequence at `target` runs
    };

    table_interpreter(std::byte* frames, const std::uint32_t* table)
        : table_(table), first_(object_at<Frame>(frames)), top_(first_) {}

    member member_of(const Frame& f, std::uint32_t word) const {
        return {instruction::opcode_of(word), table_ + instruction::target(word), f.object + instruction::offset(word),
                1};
    }
    /// The wire struct of a call-out.
    std::byte* scratch_of(std::uint32_t header) const {
        return reinterpret_cast<std::byte*>(first_) - callout_header::scratch_offset(header);
    }

    /// True if the sequence of this frame goes on after the target of its instruction `word`, so that it keeps its
    /// frame.
    static bool is_returned_to(const Frame& f, std::uint32_t word) {
        return f.remaining != 1 || (word & instruction::is_last) == 0 || !allows_tail_call(word);
    }
    /// Moves a frame to the next element of its list. The opcode word of the list is the latest one of the frame below.
    void next_element(Frame* f) const {
        const std::uint32_t* const header = table_ + instruction::target(f[-1].next[-1]);
        f->object += list_header::stride(*header);
        f->next = table_ + list_header::target(header[1]);
    }

    const std::uint32_t* table_;
    Frame* first_;
    Frame* top_;  // the frame to resume with
};

}}}  // namespace sitrep::detail

#endif
