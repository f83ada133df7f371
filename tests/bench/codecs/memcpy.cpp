// SPDX-License-Identifier: BSL-1.0
// The floor of any codec: a copy of the struct.
#include "../bench.hpp"

#include <cstring>
#include <span>
#include <string>
#include <string_view>

namespace bench { namespace {

struct copy_of_struct {
    static constexpr std::string_view name = "memcpy";
    static constexpr format form = format::binary;
    static std::string version() { return "of the struct"; }

    template <class Record> std::string_view encode(const Record& record, std::span<char> room) {
        if (room.size() < sizeof record) return {};
        std::memcpy(room.data(), &record, sizeof record);
        return {room.data(), sizeof record};
    }
    const spot* decode(std::string_view bytes, const spot*) { return copy(bytes, spot_); }
    const event* decode(std::string_view bytes, const event*) { return copy(bytes, event_); }

private:
    template <class Record> const Record* copy(std::string_view bytes, Record& out) {
        if (bytes.size() != sizeof out) return nullptr;
        std::memcpy(&out, bytes.data(), sizeof out);
        return &out;
    }
    spot spot_;
    event event_;
};
const listed<copy_of_struct> copy_listed;

}  // namespace
}  // namespace bench
