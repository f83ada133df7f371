// SPDX-License-Identifier: BSL-1.0
// extra: a fact about a record that no member holds.
#ifndef SITREP_RECORD_EXTRA_HPP
#define SITREP_RECORD_EXTRA_HPP

#include <sitrep/core/config.hpp>
#include <sitrep/core/schema.hpp>
#include <sitrep/core/text.hpp>
#include <sitrep/value/id.hpp>

namespace sitrep { inline namespace SITREP_NAMESPACE {

/// A fact about a record that no member holds, as a key and a text: its id in another data set, a web address, a score,
/// a code, or a text that is too long for its member.
///
/// - The key is the name of the column in the data set, or of the element in the format, that the value comes from. If it
///   comes from no such thing, and is too long for a member, the key is the name of that member: "note", "wording".
/// - A value that is longer than `value` holds continues in the next records, which are extras with the same `about` and key. All
///   but the last have `more`. Each part is UTF-8 by itself, so cut between characters.
struct extra {
    ref about{};        ///< required: the record that it is about
    text<47> key{};     ///< required: what the value is: "relid", "source_url"
    text<223> value{};  ///< required: the value, verbatim
    bool more{};        ///< true if the next extra continues the value; default: false

    friend constexpr bool operator==(const extra&, const extra&) = default;
    friend constexpr auto describe(tag<extra>) {
        return fields(field<"about", &extra::about, required>, field<"key", &extra::key, required>,
                      field<"value", &extra::value, required>, field<"more", &extra::more, default_value<false>>);
    }
};

}}  // namespace sitrep

#endif
