// SPDX-License-Identifier: BSL-1.0
// The floor of writing JSON: the writer of json_text.hpp.
#include "../bench.hpp"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace bench { namespace {

struct hand_json {
    static constexpr std::string_view name = "by hand";
    static constexpr format form = format::json;
    static std::string version() { return "one check of the room"; }

    template <class Record> std::string_view encode(const Record& record, std::span<char> room) {
        if (room.size() < 2048) return {};
        hand_writer out(room.data());
        write(record, out);
        return {room.data(), static_cast<std::size_t>(out.end() - room.data())};
    }
};
const listed<hand_json> hand_json_listed;

}  // namespace
}  // namespace bench
