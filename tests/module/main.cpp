// SPDX-License-Identifier: BSL-1.0
// Uses what is easily lost in a module: literals, operators, descriptions found by argument, results, own records.
import sitrep;

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

using namespace sitrep::literals;

namespace app {
enum class cause : std::uint8_t { unknown, mine, shell };
constexpr auto describe(sitrep::tag<cause>) { return sitrep::words<cause::shell>("unknown mine shell"); }
struct strike {
    sitrep::text<24> id{};
    sitrep::date when{};
    app::cause cause{};

    friend constexpr auto describe(sitrep::tag<strike>) {
        return sitrep::fields(sitrep::field<"id", &strike::id, sitrep::required>, sitrep::field<"when", &strike::when>,
                              sitrep::field<"cause", &strike::cause>);
    }
    friend bool operator==(const strike&, const strike&) = default;
};
}  // namespace app

namespace {

constexpr sitrep::records<2> sample{sitrep::actor{.id = "A1"_id, .name = "Niger"},
                                    sitrep::event{.id = "E1"_id, .actors = {"A2"_id}, .when = "2024-05~"_when}};
static_assert(check(sample).errors() == 1);
static_assert(before("2023-07"_when, "2023-10-15"_when) == sitrep::verdict::yes);
static_assert(bounds("~1000 people"_count)->low == 800);

template <class T> bool survives(const T& value) {
    std::array<std::byte, 500> bytes{};
    std::array<char, 500> chars{};
    const auto binary = sitrep::to_binary(value, bytes);
    const auto json = sitrep::to_json(value, chars);
    if (!binary || !json) return false;
    return sitrep::from_binary<T>(*binary).value_or(T{}) == value && sitrep::from_json<T>(*json).value_or(T{}) == value;
}

}  // namespace

int main() {
    const auto wrong = sitrep::from_json<app::strike>(R"({"id":"s","cause":"flood"})");
    const bool located =
        !wrong && wrong.error().code == sitrep::errc::unknown_word && wrong.error().path.view() == "/cause";
    const bool spelled = sitrep::word_of(sitrep::event_type::assault) == std::string_view("assault");
    const app::strike strike{.id = "s-17", .when = "2024-05~"_date, .cause = app::cause::mine};
    return located && spelled && survives(sample) && survives(sample[1]) && survives(strike) ? 0 : 1;
}
