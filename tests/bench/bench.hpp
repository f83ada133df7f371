// SPDX-License-Identifier: BSL-1.0
// What a codec is to the benchmark, and the list of all codecs.
//
// Each file of codecs/ defines one, and lists it by an object of `listed`:
//
//     struct example {
//         static constexpr std::string_view name = "example";
//         static constexpr format form = format::binary;
//         static std::string version();
//         std::string_view encode(const spot&, std::span<char> room);  // and of event. The bytes, in `room` or its own;
//                                                                      // empty if it fails. `room` is large enough
//         auto decode(std::string_view bytes, const spot*);            // and of event. Tests false if it fails, else
//                                                                      // points to the record. 256 bytes after `bytes`
//                                                                      // can be read, too
//     };
//
// A codec may lack one of both functions. `prepare` makes the records of a codec that has structs of its own. All JSON codecs
// read sitrep's text, and write it, too, unless they have `own_text`: that text must come back equal.
#ifndef SITREP_TESTS_BENCH_BENCH_HPP
#define SITREP_TESTS_BENCH_BENCH_HPP

#include "json_text.hpp"
#include "records.hpp"

#include <cstddef>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace bench {

enum class format { binary, json };
enum class operation { encode, decode };

/// One codec with all records of one kind.
class trial {
public:
    virtual ~trial() = default;
    virtual std::string_view codec() const = 0;
    virtual std::string version() const = 0;
    virtual format form() const = 0;
    virtual std::string_view kind() const = 0;
    virtual bool can(operation) const = 0;
    /// Makes the records and their encoding. False if a record does not come back equal, or JSON is not sitrep's text.
    virtual bool prepare(std::size_t records) = 0;
    /// Encodes or decodes all records.
    virtual void run(operation) = 0;
    /// Of an encoded record, on average.
    virtual double bytes() const = 0;
};

using trial_list = std::vector<std::unique_ptr<trial>>;
inline trial_list& all_trials() {
    static trial_list list;
    return list;
}

/// To the compiler, something reads all memory that `p` leads to.
inline void keep(const void* p) { asm volatile("" : : "g"(p) : "memory"); }

template <class Codec, class Record> class trial_of final : public trial {
public:
    std::string_view codec() const override { return Codec::name; }
    std::string version() const override { return Codec::version(); }
    format form() const override { return Codec::form; }
    std::string_view kind() const override { return Record::name; }
    bool can(operation what) const override { return what == operation::encode ? encodes : decodes; }

    bool prepare(std::size_t count) override {
        const std::vector<Record> plain = make_records<Record>(count);
        room_.resize(4096);
        stream_.clear();
        ends_.clear();
        for (const Record& record : plain) {
            records_.push_back(own(record));
            std::string text;
            if constexpr (Codec::form == format::json) text = json_text(record);
            if constexpr (encodes) {
                const std::string_view written = codec_.encode(records_.back(), room_);
                if (written.empty()) return false;
                written_ += static_cast<double>(written.size());
                if constexpr (Codec::form == format::binary) text = written;
                else if constexpr (!own_text) {
                    if (written != text) return false;
                } else {
                    const auto read = codec_.decode(std::string(written), &record);
                    if (!read || !(*read == record)) return false;
                }
            }
            stream_ += text;
            ends_.push_back(stream_.size());
        }
        stream_.append(256, '\0');
        if constexpr (decodes) {
            std::size_t start = 0;
            for (std::size_t i = 0; i < records_.size(); ++i) {
                const auto record = codec_.decode(bytes_between(start, ends_[i]), &plain[i]);
                if (!record || !(*record == records_[i])) return false;
                start = ends_[i];
            }
        }
        return true;
    }

    void run(operation what) override { what == operation::encode ? encode_all() : decode_all(); }
    double bytes() const override { return written_ / static_cast<double>(records_.size()); }

private:
    static constexpr bool encodes = requires(Codec c, const Record& r, std::span<char> room) {
        c.encode(c.prepare(r), room);
    } || requires(Codec c, const Record& r, std::span<char> room) { c.encode(r, room); };
    static constexpr bool decodes = requires(Codec c, std::string_view s, const Record* r) { c.decode(s, r); };
    static constexpr bool own_text = requires { Codec::own_text; };

    static auto own(const Record& record) {
        if constexpr (requires { Codec::prepare(record); }) return Codec::prepare(record);
        else return record;
    }
    std::string_view bytes_between(std::size_t start, std::size_t end) const {
        return {stream_.data() + start, end - start};
    }

    [[gnu::noinline]] void encode_all() {
        if constexpr (encodes)
            for (const auto& record : records_) keep(codec_.encode(record, room_).data());
    }
    [[gnu::noinline]] void decode_all() {
        if constexpr (decodes) {
            std::size_t start = 0;
            for (const std::size_t end : ends_) {
                const auto record = codec_.decode(bytes_between(start, end), static_cast<const Record*>(nullptr));
                keep(&*record);
                start = end;
            }
        }
    }

    Codec codec_;
    std::vector<decltype(own(Record{}))> records_;
    std::vector<char> room_;
    std::string stream_;
    std::vector<std::size_t> ends_;
    double written_ = 0;
};

template <class Codec> struct listed {
    listed() {
        all_trials().push_back(std::make_unique<trial_of<Codec, spot>>());
        all_trials().push_back(std::make_unique<trial_of<Codec, event>>());
    }
};

}  // namespace bench

#endif
