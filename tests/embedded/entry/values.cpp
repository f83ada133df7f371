// SPDX-License-Identifier: BSL-1.0
// Entry points for values and reports, without the codecs of records.
#include <sitrep/analysis/check.hpp>
#include <sitrep/codec/journal.hpp>
#include <sitrep/core/notation.hpp>
#include <sitrep/record/record.hpp>
#include <sitrep/value/time_relation.hpp>

#include <cstddef>
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
