// SPDX-License-Identifier: BSL-1.0
// What plans are put together from when compiling, and what a walk through one needs.
#ifndef SITREP_CODEC_UPER_TABLE_BLOCK_HPP
#define SITREP_CODEC_UPER_TABLE_BLOCK_HPP

#include <sitrep/codec/uper/table/opcode.hpp>
#include <sitrep/core/config.hpp>

#include <array>
#include <cstddef>
#include <cstdint>

namespace sitrep { inline namespace SITREP_NAMESPACE { namespace detail {

/// A number from `lo` on, of which `most` is the greatest above that.
struct number_words {
    std::uint32_t words[3]{};
    std::size_t size = 1;

    constexpr number_words(std::uint32_t bits, std::uint32_t most, std::uint32_t lo) {
        std::uint32_t slack = (0xFFFFFFFFu >> (32 - bits)) - most;
        if (slack >= item::bounded) {
            slack = item::bounded;
            words[size++] = most;
        }
        if (lo != 0) {
            words[0] = item::ranged;
            words[size++] = lo;
        }
        words[0] |= slack << 17 | (bits - 1) << 12;
    }
};

/// Something that stands in a plan, and what it takes to walk through it.
struct plan_part {
    std::uint32_t at = 0;
    /// put_frame or get_frame: one for each block that a walk is in. A block that another one ends makes place for it; but
    /// not when read leniently, as additions may follow, and not a list or a value, which are come back to.
    std::uint32_t frames = 0;
    std::uint32_t lenient_frames = 0;
    std::uint32_t room = 0;            // octets for the parts of values

    /// Takes in what one of several may take.
    constexpr void include(const plan_part& p) {
        frames = frames < p.frames ? p.frames : frames;
        lenient_frames = lenient_frames < p.lenient_frames ? p.lenient_frames : lenient_frames;
        room = room < p.room ? p.room : room;
    }
    /// The same for an item of a block, which has a frame itself.
    constexpr void include_item(plan_part p, bool in_its_place) {
        if (!in_its_place) ++p.frames;
        ++p.lenient_frames;
        include(p);
    }
};

/// The items of a block that is being made.
struct plan_items {
    std::array<std::uint32_t, 512> words{};
    std::size_t size = 0;
    std::size_t latest = 0;  // the first word of the last one
    plan_part reach{0, 1, 1, 0};
    plan_part of_latest{};
    bool fits = true;

    constexpr void add(std::uint32_t word) {
        if (size != 0) reach.include_item(of_latest, false);
        of_latest = {};
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

/// What a walk needs beside the object: the parts of values, counted back from the frames of the blocks, to which they
/// reach up.
template <class Frame, std::uint32_t Room, std::uint32_t Frames>
struct plan_room {
    alignas(Frame) std::byte parts[Room == 0 ? alignof(Frame) : Room];
    Frame frames[Frames];

    /// The frames, with the parts before them.
    std::byte* middle() { return reinterpret_cast<std::byte*>(this) + (sizeof(plan_room) - sizeof frames); }
};

/// What both walks through a plan do. Frame: of the one that writes or the one that reads.
template <class Frame>
class plan_walk {
protected:
    struct member {
        item::kind kind;
        const std::uint32_t* part;  // what it is made of
        decltype(Frame::object) object;
        std::uint32_t repeat;
    };

    plan_walk(std::byte* frames, const std::uint32_t* plan) : plan_(plan), first_(object_at<Frame>(frames)), top_(first_) {}

    member member_at(const Frame& f, std::uint32_t self) const {
        return {item::kind_of(self), plan_ + item::target(self), f.object + item::offset(self), 1};
    }
    /// Where the parts of a value are kept.
    std::byte* parts_of(std::uint32_t head) const { return reinterpret_cast<std::byte*>(first_) - value_head::parts(head); }

    /// True if a block is come back to behind this item of it.
    static bool goes_on(const Frame& f, std::uint32_t self) {
        return f.left != 1 || (self & item::last) == 0 || !makes_place(self);
    }
    /// To the next element of a list, whose item is the one before in the frame below.
    void repeat(Frame* f) const {
        const std::uint32_t* const list = plan_ + item::target(f[-1].next[-1]);
        f->object += list_head::stride(*list);
        f->next = plan_ + list_more::block(list[1]);
    }

    const std::uint32_t* plan_;
    Frame* first_;
    Frame* top_;
};

}}}  // namespace sitrep::detail

#endif
