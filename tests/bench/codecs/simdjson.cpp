// SPDX-License-Identifier: BSL-1.0
// simdjson on demand, compiled for the vector instructions of the machine. It does not write JSON.
#include "../bench.hpp"
#include "json_filler.hpp"

#include <simdjson.h>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace bench { namespace {

using simdjson::ondemand::object;
using simdjson::ondemand::value;

/// Faster than unescaped_key(). No name of a record needs an escape.
std::string_view text_of(simdjson::ondemand::raw_json_string key) {
    const char* end = key.raw();
    while (*end != '"') ++end;
    return {key.raw(), static_cast<std::size_t>(end - key.raw())};
}

bool read(object from, json_filler& to) {
    if (!to.begin()) return false;
    for (auto member : from) {
        simdjson::ondemand::raw_json_string key;
        std::string_view text;
        std::uint64_t number = 0;
        object inner;
        value v;
        simdjson::ondemand::array array;
        if (member.key().get(key) != simdjson::SUCCESS) return false;
        const shape what = to.key(text_of(key));
        if (member.value().get(v) != simdjson::SUCCESS) return false;
        switch (what) {
            case shape::none: return false;
            case shape::text:
                if (v.get_string().get(text) != simdjson::SUCCESS || !to.text(text)) return false;
                break;
            case shape::number:
                if (v.get_uint64().get(number) != simdjson::SUCCESS || !to.number(number)) return false;
                break;
            case shape::decimal:  // as it is written, with what follows up to the next mark
                text = v.raw_json_token();
                text = text.substr(0, text.find_last_not_of(" \t\r\n") + 1);
                if (!to.decimal(text)) return false;
                break;
            case shape::object:
                if (v.get_object().get(inner) != simdjson::SUCCESS || !read(inner, to)) return false;
                break;
            case shape::texts:
                if (v.get_array().get(array) != simdjson::SUCCESS) return false;
                for (auto element : array)
                    if (element.get_string().get(text) != simdjson::SUCCESS || !to.text(text)) return false;
                break;
            case shape::objects:
                if (v.get_array().get(array) != simdjson::SUCCESS) return false;
                for (auto element : array)
                    if (element.get_object().get(inner) != simdjson::SUCCESS || !read(inner, to)) return false;
                break;
        }
    }
    to.end();
    return true;
}

struct simdjson_on_demand {
    static constexpr std::string_view name = "simdjson on demand";
    static constexpr format form = format::json;
    static std::string version() {
        return SIMDJSON_STRINGIFY(SIMDJSON_VERSION) + (" (" + simdjson::get_active_implementation()->name() + ")");
    }

    const spot* decode(std::string_view text, const spot*) { return read_record(text, spot_); }
    const event* decode(std::string_view text, const event*) { return read_record(text, event_); }

private:
    template <class Record> const Record* read_record(std::string_view text, Record& out) {
        static_assert(simdjson::SIMDJSON_PADDING <= 256);
        simdjson::ondemand::document document;
        object from;
        json_filler filler(out);
        const simdjson::padded_string_view padded(text, text.size() + simdjson::SIMDJSON_PADDING);
        if (parser_.iterate(padded).get(document) != simdjson::SUCCESS) return nullptr;
        if (document.get_object().get(from) != simdjson::SUCCESS || !read(from, filler)) return nullptr;
        if (document.current_location().error() != simdjson::OUT_OF_BOUNDS) return nullptr;  // text after the record
        return filler.finish() ? &out : nullptr;
    }

    simdjson::ondemand::parser parser_;
    spot spot_;
    event event_;
};
const listed<simdjson_on_demand> simdjson_listed;

}  // namespace
}  // namespace bench
