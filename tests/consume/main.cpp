// SPDX-License-Identifier: BSL-1.0
// What every way of consuming the library builds and runs; VERSION is what the package says of itself.
#include <sitrep.hpp>

#include <string_view>

#ifdef VERSION
static_assert(std::string_view(SITREP_VERSION) == VERSION);
#endif

namespace {

struct strike {
    sitrep::text<24> id;
    std::uint16_t killed{};

    friend constexpr auto describe(sitrep::tag<strike>) {
        return sitrep::fields(sitrep::field<"id", &strike::id>, sitrep::field<"killed", &strike::killed>);
    }
};

}  // namespace

int main() {
    const strike s{.id = "s1", .killed = 3};
    return s.id == "s1" && sitrep::detail::checked<strike> ? 0 : 1;
}
