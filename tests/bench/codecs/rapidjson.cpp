// SPDX-License-Identifier: BSL-1.0
// RapidJSON SAX: a reader that checks UTF-8 and calls a handler, and a writer; both use SSE2. The buffer of the writer is used again.
#define RAPIDJSON_SSE2
#include "../bench.hpp"
#include "json_filler.hpp"

#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <string>
#include <string_view>

namespace bench { namespace {

namespace rj = rapidjson;

/// The functions that json_text.hpp asks of a writer.
class sax_writer {
public:
    explicit sax_writer(rj::Writer<rj::StringBuffer>& out) : out_(out) {}

    void open(char bracket) { bracket == '{' ? out_.StartObject() : out_.StartArray(); }
    void close(char bracket) { bracket == '}' ? out_.EndObject() : out_.EndArray(); }
    template <std::size_t N> void name(const char (&name)[N]) { out_.Key(name, N - 1); }
    void word(const vocabulary::word& w) { text(w.view()); }
    template <class Put> void notation(Put put) {
        char chars[64];
        text({chars, static_cast<std::size_t>(put(chars) - chars)});
    }
    void text(std::string_view s) { out_.String(s.data(), static_cast<rj::SizeType>(s.size())); }
    void number(std::uint32_t n) { out_.Uint(n); }
    void decimal(std::int32_t n, unsigned decimals) {
        char chars[16];
        const auto size = static_cast<std::size_t>(put_decimal(chars, n, decimals) - chars);
        out_.RawValue(chars, size, rj::kNumberType);
    }

private:
    rj::Writer<rj::StringBuffer>& out_;
};

/// Numbers come as they are written.
class handler : public rj::BaseReaderHandler<rj::UTF8<>, handler> {
public:
    explicit handler(json_filler& out) : out_(out) {}

    bool Default() { return false; }
    bool Key(const char* s, rj::SizeType size, bool) {
        shape_ = out_.key({s, size});
        return shape_ != shape::none;
    }
    bool String(const char* s, rj::SizeType size, bool) {
        return (shape_ == shape::text || shape_ == shape::texts) && out_.text({s, size});
    }
    bool RawNumber(const char* s, rj::SizeType size, bool) {
        if (shape_ == shape::decimal) return out_.decimal({s, size});
        notation_reader in({s, size});
        const std::uint32_t n = in.digits();
        return shape_ == shape::number && in.done() && out_.number(n);
    }
    bool StartObject() { return out_.begin(); }
    bool EndObject(rj::SizeType) {
        out_.end();
        return true;
    }
    bool StartArray() { return shape_ == shape::texts || shape_ == shape::objects; }
    bool EndArray(rj::SizeType) { return true; }

private:
    json_filler& out_;
    shape shape_ = shape::none;
};

struct rapidjson_sax {
    static constexpr std::string_view name = "RapidJSON SAX";
    static constexpr format form = format::json;
    static std::string version() { return RAPIDJSON_VERSION_STRING; }

    template <class Record> std::string_view encode(const Record& record, std::span<char>) {
        buffer_.Clear();
        writer_.Reset(buffer_);
        sax_writer out(writer_);
        write(record, out);
        return {buffer_.GetString(), buffer_.GetSize()};
    }
    const spot* decode(std::string_view text, const spot*) { return read(text, spot_); }
    const event* decode(std::string_view text, const event*) { return read(text, event_); }

private:
    template <class Record> const Record* read(std::string_view text, Record& out) {
        constexpr unsigned flags = rj::kParseValidateEncodingFlag | rj::kParseNumbersAsStringsFlag;
        json_filler filler(out);
        handler to(filler);
#ifdef __clang__
        // With clang this is 15 % faster than in place; with g++ it is 12 % slower.
        rj::MemoryStream in(text.data(), text.size());
        const bool done = reader_.Parse<flags>(in, to);
#else
        if (text.size() >= sizeof copy_) return nullptr;
        std::memcpy(copy_, text.data(), text.size());
        copy_[text.size()] = '\0';
        rj::InsituStringStream in(copy_);
        const bool done = reader_.Parse < flags | rj::kParseInsituFlag > (in, to);
#endif
        return done && filler.finish() ? &out : nullptr;
    }

    [[maybe_unused]] char copy_[4096];
    rj::StringBuffer buffer_;
    rj::Writer<rj::StringBuffer> writer_{buffer_};
    rj::Reader reader_;
    spot spot_;
    event event_;
};
const listed<rapidjson_sax> rapidjson_listed;

}  // namespace
}  // namespace bench
