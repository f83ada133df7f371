// SPDX-License-Identifier: BSL-1.0
// The formatters of sitrep/std.hpp: of fmt if WITH_FMT is defined, else of std::format.
#ifdef WITH_FMT
#define FMT_HEADER_ONLY
#include <fmt/format.h>
using fmt::format;
#else
#include <format>
#if !defined(__cpp_lib_format)
#error "this standard library has no std::format"
#endif
using std::format;
#endif

#include <sitrep.hpp>
#include <sitrep/std.hpp>

#include <cstdio>
#include <string>

using namespace sitrep::literals;

int main() {
    const auto read = sitrep::from_json<sitrep::event>(R"({"id":"E1","typ":"aid"})");
    const std::string made = format("{:>6}|{}|{:<8}|{}|{}", "E4"_id, sitrep::event_type::aid, "2013/2024-05"_when,
                                    sitrep::text<7>("Niger"), read.error());
    const char* const expected = "    E4|aid|2013/2024-05|Niger|1:12: /typ: no member has this name";
    if (made != expected) std::printf("%s\nis not\n%s\n", made.c_str(), expected);
    return made == expected ? 0 : 1;
}
