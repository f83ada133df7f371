// SPDX-License-Identifier: BSL-1.0
#include "table.hpp"

#include <sitrep/core/notation.hpp>
#include <sitrep/std/snippet.hpp>

#include <cstddef>
#include <optional>
#include <string>

namespace tool {
namespace {

/// The notation of a value, empty if it is not stated.
template <class T> std::string notation(const T& value) {
    char buffer[160];
    const auto text = sitrep::to_text(value, buffer);
    return text ? std::string(*text) : std::string();
}
template <class T> std::string notation(const std::optional<T>& value) {
    return value ? notation(*value) : std::string();
}

/// The content of a record as a sequence of words.
class phrase {
public:
    /// Appends a text between a prefix and a suffix. An empty text adds nothing; the first text has no prefix.
    phrase& add(std::string_view text, std::string_view prefix = " ", std::string_view suffix = "") {
        if (text.empty()) return *this;
        if (!text_.empty()) text_ += prefix;
        text_.append(text).append(suffix);
        return *this;
    }
    template <class T> phrase& add_all(const T& values, std::string_view prefix) {
        for (const auto& value : values) {
            add(notation(value), prefix);
            prefix = ", ";
        }
        return *this;
    }
    operator std::string() const { return text_; }

private:
    std::string text_;
};

struct row {
    std::string id, when, what;
};
row row_of(const sitrep::report& r) {
    return {notation(r.id), notation(r.published), phrase().add(r.title).add(r.section, ", ")};
}
row row_of(const sitrep::actor& a) {
    phrase p;
    p.add(a.name).add(a.alias, ", also ").add(notation(a.country), ", ");
    p.add(notation(a.kind), ", ").add(notation(a.secondary_kind));
    return {notation(a.id), "", p.add(notation(a.parent), ", of ")};
}
row row_of(const sitrep::place& p) {
    phrase description;
    description.add(p.name).add(notation(p.facility), ", ").add(notation(p.country), ", ");
    description.add(notation(p.position), ", ");
    return {notation(p.id), "", description.add(notation(p.parent), ", in ")};
}
row row_of(const sitrep::source& s) {
    phrase p;
    p.add(notation(s.kind)).add(notation(s.number), ", ").add(s.name, ", ").add(notation(s.actor), ", of ");
    return {notation(s.id), "", p.add(notation(s.via), ", via ")};
}
/// A tally or figure.
template <class T> void add_tally(phrase& p, const T& t) {
    p.add(notation(t.role), ", ").add(notation(t.count)).add(notation(t.of), " of ");
}
row row_of(const sitrep::event& e) {
    phrase p;
    p.add_all(e.actors, "").add(notation(e.type)).add(notation(e.mode));
    p.add_all(e.recipients, " -> ").add_all(e.places, " at ");
    for (const sitrep::tally& t : e.counts) add_tally(p, t);
    if (e.status != sitrep::event_status::happened) p.add(notation(e.status), " (", ")");
    return {notation(e.id), notation(e.when), p.add(e.note, ": ")};
}
row row_of(const sitrep::claim& c) {
    phrase p;
    p.add(notation(c.source)).add(notation(c.verb)).add(notation(c.about)).add(notation(c.when), ", ");
    if (c.count) add_tally(p, *c.count);
    p.add(c.wording, ": ");
    return {notation(c.id), notation(c.date), p};
}
row row_of(const sitrep::relation& r) {
    phrase p;
    p.add(notation(r.from)).add(notation(r.kind)).add(notation(r.to)).add(notation(r.lag), ", after ");
    return {notation(r.id), "", p};
}
row row_of(const sitrep::spot& s) {
    phrase p;
    p.add(notation(s.type)).add(notation(s.position), " at ").add(notation(s.count), ", ");
    if (s.actor) p.add(notation(s.actor->kind), ", ").add(notation(s.actor->country));
    return {"", notation(s.time), p.add(notation(s.grade), ", ").add(s.note, ": ")};
}

row row_of(const sitrep::extra& e) {
    phrase p;
    p.add(notation(e.about)).add(e.key).add(e.value, ": ");
    return {"", "", p.add(e.more ? "..." : "")};
}
row row_of(const sitrep::figure& f) {
    phrase p;
    p.add(notation(f.about));
    add_tally(p, f);
    return {"", "", p};
}
row row_of(const sitrep::area& a) {
    phrase p;
    p.add(notation(a.about)).add(notation(a.form)).add_all(a.points, " ").add(notation(a.radius), ", radius ");
    return {"", "", p.add(a.more ? "..." : "")};
}

/// Pads a cell with spaces to the width of its column, in code points; at least one space.
void put_cell(output& out, std::string_view text, std::size_t width) {
    out.put(text);
    std::size_t column = 0;
    for (const char c : text) column += (static_cast<unsigned char>(c) & 0xC0) != 0x80;
    do out.put(' ');
    while (++column < width);
}
void put_row(output& out, std::string_view kind, const row& r) {
    put_cell(out, kind, 9);
    put_cell(out, r.id, 7);
    put_cell(out, r.when, 22);
    out.put(sitrep::detail::make_harmless(r.what, '?'));  // text of a file could control the terminal
    out.put('\n');
}

}  // namespace

void put_table_head(output& out) { put_row(out, "KIND", {"ID", "WHEN", "WHAT"}); }

void put_table_row(output& out, const sitrep::record& r) {
    const auto kind = static_cast<sitrep::kind>(r.index());
    r.visit([&](const auto& content) { put_row(out, notation(kind), row_of(content)); });
}

}  // namespace tool
