// SPDX-License-Identifier: BSL-1.0
// Compiled with -DUNIT=NAME and settings: the unit of that name. The compiler computes what it expects at run time.
#include "unit.hpp"

#include <sitrep/codec/binary.hpp>
#include <sitrep/codec/journal.hpp>
#include <sitrep/codec/json.hpp>
#include <sitrep/record/event.hpp>

#include <array>

namespace {

using namespace sitrep::literals;

constexpr sitrep::event event{
    .id = "E7"_id,
    .type = sitrep::event_type::assault,
    .actors = {"A1"_id, "A300"_id},
    .when = "2023-07-26"_when,
    .counts = {{.count = "~1000 people"_count}, {.count = ">=3 people"_count}},
    .note = "Niamey",
};
constexpr auto binary = sitrep::binary_of<event>;
constexpr auto json = [] {
    std::array<char, 300> out{};
    const auto written = sitrep::to_json(event, out);
    return std::pair(out, written->size());
}();
constexpr std::string_view json_text(json.first.data(), json.second);

/// An event that ends within its id, and where in the record that is: the small core does not tell.
constexpr std::span<const std::byte> cut(binary.data(), 1);
constexpr sitrep::error end = sitrep::from_binary<sitrep::event>(cut).error();
static_assert(end.path == (SITREP_SMALL ? "" : "/id"));

/// Hides a value from the optimizer, so that nothing is computed before the program runs.
template <class T> const T& at_run_time(const T& value) {
    const T* volatile p = &value;
    return *p;
}

const char* first_wrong() {
    std::array<std::byte, 200> out{};
    const auto written = sitrep::to_binary(at_run_time(event), out);
    if (!written || written->size() != binary.size()) return "to_binary";
    for (std::size_t i = 0; i < binary.size(); ++i)
        if (out[i] != binary[i]) return "to_binary";
    const auto decoded = sitrep::from_binary<sitrep::event>(at_run_time(binary));
    if (!decoded || *decoded != event) return "from_binary";
    if (sitrep::from_binary<sitrep::event>(at_run_time(cut)).error() != end) return "the error of from_binary";

    std::array<char, 300> text{};
    const auto text_written = sitrep::to_json(at_run_time(event), text);
    if (!text_written || *text_written != json_text) return "to_json";
    const auto from_text = sitrep::from_json<sitrep::event>(at_run_time(json_text));
    if (!from_text || *from_text != event) return "from_json";

    constexpr std::uint32_t checksum = sitrep::crc32c(binary);
    if (sitrep::crc32c(at_run_time(binary)) != checksum) return "crc32c";
    return nullptr;
}

int element(std::size_t index) {
    const sitrep::list<int, 4> two{1, 2};
    return two[index];
}

}  // namespace

#define SITREP_TEST_TEXT(x) #x
#define SITREP_TEST_TEXT_OF(x) SITREP_TEST_TEXT(x)
extern const unit UNIT;
const unit UNIT{SITREP_TEST_TEXT_OF(UNIT), SITREP_CHECKED != 0, first_wrong, element};
