// SPDX-License-Identifier: BSL-1.0
#include <sitrep/codec/uper/stream_status.hpp>

#include <doctest/doctest.h>

#include <string_view>

using sitrep::errc;

namespace {

struct errors : sitrep::detail::stream_status {
    using stream_status::fail_at;
};

constexpr sitrep::error first_of_two() {
    errors e;
    e.fail_at(errc::padding, 19);
    e.fail_at(errc::out_of_range, 3);
    (void)e.leave_field("note");
    (void)e.leave_field(12u);
    sitrep::error told;
    e.report_to(told);
    return told;
}

}  // namespace

TEST_CASE("bit errors: the first one stays, with its octet and bit") {
    constexpr sitrep::error told = first_of_two();
    static_assert(told.code == errc::padding && told.offset == 2 && told.bit == 3);
    static_assert(SITREP_SMALL ? told.path.empty() : told.path == std::string_view("/12/note"));
    CHECK(first_of_two() == told);
    CHECK(errors{}.ok());
}
