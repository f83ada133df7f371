// SPDX-License-Identifier: BSL-1.0
// A program that instantiates every codec, schema and analysis for all kinds of records, at compile time and at run time.
#define SITREP_DATA
#include <sitrep.hpp>

#include <cstdio>

using namespace sitrep::literals;

static_assert(check(sitrep::niger_2024).ok());
constexpr sitrep::event entry{.id = "E1"_id};
static_assert(*sitrep::from_binary<sitrep::event>(sitrep::binary_of<entry>) == entry);
static_assert(sitrep::from_json<sitrep::actor>(R"({"id":"A1","name":"\u00e9"})")->name == "\xC3\xA9");
static_assert(latest("2023-07~/2024"_when) == sitrep::civil_day{2024, 12, 31} &&
              bounds("~1000 people"_count)->low == 800);
static_assert(before("2023-07"_when, "2023-10-15"_when) == sitrep::verdict::yes);

namespace {

using report = sitrep::records<100>;
std::byte bytes[8000];
char chars[80000];
report records;

bool binary_and_json() {
    const auto binary = sitrep::to_binary(sitrep::niger_2024, bytes);
    if (!binary || binary->size() != 1399) return false;
    const auto read = sitrep::from_binary<report>(*binary);
    const auto json = read ? sitrep::to_json_lines(*read, chars) : sitrep::error{};
    if (!json || json->size() != 10030) return false;
    const auto again = sitrep::from_json_lines<report>(*json);
    if (!again || !check(*again).ok()) return false;
    records = *again;
    return records.size() == sitrep::niger_2024.size();
}

bool journal() {
    sitrep::journal_writer writer(bytes);
    std::byte frame[sitrep::binary_capacity<sitrep::record>];
    for (const sitrep::record& r : records) writer.write(*sitrep::to_binary(r, frame));
    const auto written = writer.finish();
    if (!written) return false;
    std::byte buffer[2 * sitrep::binary_capacity<sitrep::record>];
    sitrep::journal_reader reader(buffer);
    std::size_t good = 0;
    for (const std::byte b : *written)
        if (reader.push(b) == sitrep::journal_event::frame)
            good += sitrep::from_binary<sitrep::record>(reader.payload()) ? 1u : 0u;
    return good == records.size();
}

bool schemas() { return sitrep::asn1_module<report>(chars) && sitrep::json_schema<report>(chars); }

}  // namespace

int main() {
    const bool ok = binary_and_json() && journal() && schemas();
    std::puts(ok ? "everything works" : "something does not work");
    return ok ? 0 : 1;
}
