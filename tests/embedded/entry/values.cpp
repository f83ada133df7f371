// SPDX-License-Identifier: BSL-1.0
// Entry points for values and reports, without the codecs of records.
#include <sitrep/analysis/check.hpp>
#include <sitrep/codec/journal.hpp>
#include <sitrep/core/notation.hpp>
#include <sitrep/record/record.hpp>
#include <sitrep/value/civil.hpp>
#include <sitrep/value/date.hpp>
#include <sitrep/value/position.hpp>
#include <sitrep/value/time_relation.hpp>
#include <sitrep/value/unit_code.hpp>
#include <sitrep/value/whole_bounds.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

template <class T> sitrep::result<T> value_read(std::string_view in) { return sitrep::from_text<T>(in); }
template <class T> sitrep::result<std::string_view> value_write(const T& value, std::span<char> out) {
    return sitrep::to_text(value, out);
}

#define INSTANTIATE(T)                                          \
    template sitrep::result<T> value_read<T>(std::string_view); \
    template sitrep::result<std::string_view> value_write<T>(const T&, std::span<char>)
INSTANTIATE(sitrep::date);
INSTANTIATE(sitrep::when);
INSTANTIATE(sitrep::count);
INSTANTIATE(sitrep::position);
INSTANTIATE(sitrep::country);
INSTANTIATE(sitrep::grade);
INSTANTIATE(sitrep::ref);
INSTANTIATE(sitrep::event_type);

sitrep::verdict value_before(const sitrep::when& a, const sitrep::when& b) { return sitrep::before(a, b); }
sitrep::verdict value_same(const sitrep::when& a, const sitrep::when& b) { return sitrep::same(a, b); }
sitrep::verdict value_overlaps(const sitrep::when& a, const sitrep::when& b) { return sitrep::overlaps(a, b); }
sitrep::findings value_check(const sitrep::records<8>& report) { return sitrep::check(report); }

// From plain numbers, and back.
std::optional<sitrep::date> value_from_clock(std::int64_t seconds) { return sitrep::date::from_unix(seconds); }
std::optional<std::int64_t> value_to_clock(const sitrep::date& d) { return sitrep::unix_time(d); }
std::optional<std::int32_t> value_days(const sitrep::civil_day& a, const sitrep::civil_day& b) {
    return sitrep::days_between(a, b);
}
std::optional<sitrep::position> value_from_receiver(std::int32_t lat, std::int32_t lon, unsigned decimals) {
    return sitrep::position::rounded(lat, lon, decimals);
}
std::int32_t value_lat_e7(const sitrep::position& p) { return p.lat_e7(); }
std::optional<sitrep::whole_range<>> value_bounds(const sitrep::count& c) { return sitrep::whole_bounds(c); }
std::string_view value_ucum(sitrep::unit u) { return sitrep::ucum_of(u); }
std::string_view value_udunits(sitrep::unit u) { return sitrep::udunits_of(u); }
