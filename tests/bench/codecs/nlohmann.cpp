// SPDX-License-Identifier: BSL-1.0
// nlohmann/json: values are built, then written; read, then walked. It keeps numbers as doubles, so that it writes 13.480 as 13.48,
// which lat_decimals restores.
#include "../bench.hpp"
#include "json_filler.hpp"

#include <nlohmann/json.hpp>

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace bench { namespace {

using json = nlohmann::ordered_json;

/// The functions that json_text.hpp asks of a writer.
class value_writer {
public:
    explicit value_writer(json& root) : root_(&root) {}

    void open(char bracket) {
        json& made = add(bracket == '{' ? json::object() : json::array());
        open_.push_back(&made);
    }
    void close(char) { open_.pop_back(); }
    template <std::size_t N> void name(const char (&name)[N]) { name_ = {name, N - 1}; }
    void word(const vocabulary::word& w) { add(w.view()); }
    template <class Put> void notation(Put put) {
        char chars[64];
        add(std::string_view(chars, static_cast<std::size_t>(put(chars) - chars)));
    }
    void text(std::string_view s) { add(s); }
    void number(std::uint32_t n) { add(n); }
    void decimal(std::int32_t n, unsigned decimals) { add(n / static_cast<double>(powers_of_ten[decimals])); }

private:
    template <class T> json& add(T&& v) {
        if (open_.empty()) return *root_ = std::forward<T>(v);
        json& parent = *open_.back();
        if (parent.is_array()) return parent.emplace_back(std::forward<T>(v));
        return parent.emplace(name_, std::forward<T>(v)).first.value();
    }

    json* root_;
    std::vector<json*> open_;  // each is the last member of the one before, so none moves
    std::string_view name_;
};

/// The number as it was written, but for zeros at its end.
bool read_decimal(const json& v, json_filler& to) {
    if (!v.is_number()) return false;
    const auto d = v.get<double>();
    unsigned decimals = 1;
    const auto scaled = [&] { return std::llround(d * powers_of_ten[decimals]); };
    while (decimals < 7 && static_cast<double>(scaled()) / powers_of_ten[decimals] != d) ++decimals;
    char chars[24];
    const char* end = put_decimal(chars, static_cast<std::int32_t>(scaled()), decimals);
    return to.decimal({chars, static_cast<std::size_t>(end - chars)});
}

bool read(const json& from, json_filler& to) {
    if (!from.is_object() || !to.begin()) return false;
    for (const auto& [name, v] : from.items()) {
        bool ok = false;
        switch (to.key(name)) {
            case shape::none: break;
            case shape::text: ok = v.is_string() && to.text(v.get_ref<const std::string&>()); break;
            case shape::number: ok = v.is_number_unsigned() && to.number(v.get<std::uint64_t>()); break;
            case shape::decimal: ok = read_decimal(v, to); break;
            case shape::object: ok = read(v, to); break;
            case shape::texts:
                ok = v.is_array();
                for (const json& element : v)
                    ok = ok && element.is_string() && to.text(element.get_ref<const std::string&>());
                break;
            case shape::objects:
                ok = v.is_array();
                for (const json& element : v) ok = ok && read(element, to);
                break;
        }
        if (!ok) return false;
    }
    to.end();
    return true;
}

struct nlohmann_json {
    static constexpr std::string_view name = "nlohmann";
    static constexpr format form = format::json;
    static constexpr bool own_text = true;
    static std::string version() {
        return std::to_string(NLOHMANN_JSON_VERSION_MAJOR) + '.' + std::to_string(NLOHMANN_JSON_VERSION_MINOR) + '.' +
               std::to_string(NLOHMANN_JSON_VERSION_PATCH);
    }

    template <class Record> std::string_view encode(const Record& record, std::span<char>) {
        json root;
        value_writer out(root);
        write(record, out);
        text_ = root.dump();
        return text_;
    }
    const spot* decode(std::string_view text, const spot*) { return read_record(text, spot_); }
    const event* decode(std::string_view text, const event*) { return read_record(text, event_); }

private:
    template <class Record> const Record* read_record(std::string_view text, Record& out) {
        const json from = json::parse(text, nullptr, false);
        json_filler filler(out);
        return read(from, filler) && filler.finish() ? &out : nullptr;
    }

    std::string text_;
    spot spot_;
    event event_;
};
const listed<nlohmann_json> nlohmann_listed;

}  // namespace
}  // namespace bench
