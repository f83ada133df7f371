// SPDX-License-Identifier: BSL-1.0
// Prints a report for a person to read: hedges in words, and nothing that the report does not say.
#include <sitrep.hpp>
#include <sitrep/data/niger_2024.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdio>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace {

using namespace sitrep;

constexpr const auto& all_records = niger_2024;  // works with any list of records

// --- values in words

/// The value's notation. Words of enums have spaces instead of underscores.
template <class T> std::string plain(const T& value) {
    std::array<char, 64> buffer{};
    const auto text = to_text(value, buffer);
    std::string result(text ? *text : std::string_view());
    if constexpr (std::is_enum_v<T>) std::ranges::replace(result, '_', ' ');
    return result;
}

/// n · 10^exponent, in words up to ten, else in groups of three digits.
std::string number_words(std::uint32_t n, int exponent) {
    static constexpr const char* small_numbers[] = {"no",  "one",   "two",   "three", "four", "five",
                                                    "six", "seven", "eight", "nine",  "ten"};
    if (n <= 10 && exponent == 0) return small_numbers[n];
    std::string digits = std::to_string(n) + std::string(static_cast<std::size_t>(std::max(exponent, 0)), '0');
    const auto decimals = static_cast<std::size_t>(std::max(-exponent, 0));
    if (digits.size() <= decimals) digits.insert(0, decimals + 1 - digits.size(), '0');
    if (decimals != 0) digits.insert(digits.size() - decimals, 1, '.');
    for (std::size_t end = std::min(digits.size(), digits.find('.')); end > 3; end -= 3) digits.insert(end - 3, 1, ',');
    return digits;
}

/// The order of magnitude 10^exponent.
std::string order_of(int exponent) {
    static constexpr const char* units[] = {"thousands", "millions", "billions", "trillions", "quadrillions"};
    static constexpr const char* multiples[] = {"", "tens", "hundreds"};
    std::string multiple = multiples[exponent % 3];
    if (exponent < 3) return multiple;
    return (multiple.empty() ? "" : multiple + " of ") + units[exponent / 3 - 1];
}

std::string name_of(unit u) {
    switch (u) {
        case unit::mi: return "miles";
        case unit::minute: return "minutes";
        case unit::h: return "hours";
        case unit::d: return "days";
        case unit::wk: return "weeks";
        case unit::mo: return "months";
        case unit::a: return "years";
        default: return plain(u);
    }
}

/// The number of a count with its hedge, without the unit.
std::string hedged(const count_json& p) {
    const auto low = [&p] { return number_words(p.low.value_or(0), p.exponent); };
    const auto best = [&p] { return number_words(p.best.value_or(0), p.exponent); };
    const auto high = [&p] { return number_words(p.high.value_or(0), p.exponent); };
    switch (p.hedge) {
        case hedge::unstated: return "";
        case hedge::exact: return best();
        case hedge::about: return (p.most ? "roughly " : "about ") + best();
        case hedge::nearly: return "nearly " + best();
        case hedge::at_least: return "at least " + low();
        case hedge::more_than: return "more than " + low();
        case hedge::at_most: return "up to " + high();
        case hedge::fewer_than: return "fewer than " + high();
        case hedge::between:
            if (!p.high) return "from " + low() + " up";
            return p.low ? low() + " to " + high() : "up to " + high();
        case hedge::estimate:
            return best() + " (" + (p.low ? "from " + low() : "") + (p.high ? " up to " + high() : "") + ")";
        case hedge::unknown: return "an unknown number of";
        case hedge::couple: return "a couple of";
        case hedge::few: return "a few";
        case hedge::handful: return "a small number of";
        case hedge::couple_dozen: return "a couple of dozen";
        case hedge::few_dozen: return "a few dozen";
        case hedge::dozens:
        case hedge::scores: return plain(p.hedge) + " of";
        case hedge::order: return order_of(p.exponent) + " of";
        default: return plain(p.hedge);  // several, some, many, several dozen
    }
}

std::string words(const count& c) {
    const count_json p = c.parts();
    std::string out = p.most ? "most" : "";
    if (p.most && p.hedge != hedge::unstated) out += " of the ";
    out += hedged(p);
    if (p.unit) out += " " + name_of(*p.unit);
    if (p.currency) out += " " + std::string(p.currency->chars, 3);
    if (p.doubted) out += " (doubted)";
    return out;
}

std::string words(const date& d) {
    static constexpr const char* months[] = {"January", "February", "March",     "April",   "May",      "June",
                                             "July",    "August",   "September", "October", "November", "December"};
    if (d.has_unspecified_digit() || d.season() || !d.year()) return plain(d);
    std::string out;
    if (d.day()) out += std::to_string(*d.day()) + " ";
    if (d.month()) out += months[*d.month() - 1] + std::string(" ");
    out += std::to_string(*d.year());
    if (d.hour()) out += ", " + plain(d).substr(plain(d).find('T') + 1);
    const auto mark = [&out](const char* component, qualifier q) {
        if (q == qualifier::none) return;
        out += std::string(" (") + component + (q == qualifier::approximate ? " approximate)" : " uncertain)");
    };
    mark("year", d.year_qualifier());
    mark("month", d.month_qualifier());
    mark("day", d.day_qualifier());
    return out;
}

std::string words(const when& w) {
    if (w.form() == when_form::none) return "";
    if (w.form() == when_form::at) return words(w.start().stated());
    const bool once = w.form() == when_form::one_of;
    const std::string start = words(w.start().stated());
    const std::string end = words(w.end().stated());
    if (start.empty()) return (once ? "by " : "up to ") + end;
    if (end.empty()) return (once ? "after " : "since ") + start;
    return once ? "between " + start + " and " + end : "from " + start + " to " + end;
}

// --- records in words

template <class T> const T* find(ref wanted) {
    for (const record& r : all_records)
        if (id_of(r) == wanted) return r.get_if<T>();
    return nullptr;
}

/// Appends a part, after a separator unless it is the first. An empty part adds nothing.
void join(std::string& to, const std::string& part, const char* separator = ", ") {
    if (part.empty()) return;
    if (!to.empty()) to += separator;
    to += part;
}

/// "*" if the member is from a gazetteer: the report does not state it.
std::string star(const place& p, gazetteer_member member) {
    return std::ranges::find(p.from_gazetteer, member) != p.from_gazetteer.end() ? "*" : "";
}

std::string name_of(const place& p) { return std::string(p.name.view()) + star(p, gazetteer_member::name); }

std::string name_of(const source& s) {
    if (!s.name.empty()) return std::string(s.name.view());
    const actor* a = find<actor>(s.actor);
    std::string group = a ? std::string(a->name.view()) : plain(s.kind);
    if (s.number.empty()) return group;
    const std::string number = hedged(s.number.parts());
    return (number == "one" ? "one of the " : number + " ") + group + " [" + plain(s.id) + "]";
}

std::string name_of(ref r) {
    if (const actor* a = find<actor>(r)) return std::string(a->name.view());
    if (const place* p = find<place>(r)) return name_of(*p);
    if (const source* s = find<source>(r)) return name_of(*s);
    if (const relation* l = find<relation>(r)) return name_of(l->from) + " " + plain(l->kind) + " " + name_of(l->to);
    return plain(r);
}

template <class Ids> std::string names_of(const Ids& ids) {
    std::string out;
    for (const auto& id : ids) join(out, name_of(id));
    return out;
}

std::string words(const tally& t, const event& e) {
    const std::string number = words(t.count);
    const bool of_actor = e.actors.size() == 1 && t.of == e.actors[0];
    const std::string of = t.of.empty() || of_actor ? "" : name_of(t.of);
    switch (t.role) {
        case count_role::distance: return number + (of.empty() ? "" : " from " + of);
        case count_role::duration: return "for " + number;
        case count_role::other:
        case count_role::strength:
        case count_role::money:
        case count_role::facilities: return number + (of.empty() ? "" : ": " + of);
        default: return number + " " + plain(t.role) + (of.empty() ? "" : ": " + of);
    }
}

/// The cell "what, who, how many" of an event.
std::string description(const event& e) {
    std::string out = plain(e.type) + (e.mode ? " (" + plain(*e.mode) + ")" : "");
    const std::string actors = names_of(e.actors);
    const std::string recipients = names_of(e.recipients);
    join(out, actors, ": ");
    join(out, recipients, actors.empty() ? ": to " : " to ");
    for (const tally& t : e.counts) join(out, words(t, e), "\n");
    join(out, std::string(e.note.view()), "\n");
    for (const record& r : all_records) {
        const relation* l = r.get_if<relation>();
        if (!l) continue;
        const auto add = [&](relation_kind kind, const char* link, ref other) {
            if (l->kind == kind) join(out, link + name_of(other), "\n");
        };
        if (l->from == e.id) add(relation_kind::response_to, "in response to ", l->to);
        if (l->to != e.id) continue;
        add(relation_kind::causes, "because of ", l->from);
        add(relation_kind::triggers, "triggered by ", l->from);
        add(relation_kind::enables, "enabled by ", l->from);
    }
    return out;
}

/// The date of an event. Without a date: the events that it follows, precedes or is part of.
std::string timing(const event& e) {
    if (!e.when.empty()) return words(e.when);
    std::string out;
    std::string fallback = "not stated";
    for (const record& r : all_records) {
        const relation* l = r.get_if<relation>();
        if (!l) continue;
        const std::string lag = l->lag.empty() ? "" : words(l->lag) + " ";
        const bool is_later = l->kind == relation_kind::follows || l->kind == relation_kind::after;
        if (l->from == e.id && is_later) join(out, lag + "after " + name_of(l->to));
        if (l->from == e.id && l->kind == relation_kind::during) join(out, "during " + name_of(l->to));
        if (l->to != e.id) continue;
        if (is_later) fallback = lag + "before " + name_of(l->from);
        if (l->kind == relation_kind::causes || l->kind == relation_kind::triggers)
            fallback = lag + "after " + name_of(l->from);
    }
    return out.empty() ? fallback : out;
}

std::string words(const claim& c) {
    const std::string by = " by " + name_of(c.source);
    if (c.verb == claim_verb::inferred) return "only implied" + by;
    std::string out = plain(c.verb) + (c.wording.empty() ? "" : " \"" + std::string(c.wording.view()) + "\"") + by;
    if (c.count) join(out, words(*c.count, event{}));
    if (!c.when.empty()) join(out, words(c.when));
    return out;
}

/// The status of an event, and the claims about it.
std::string status_and_claims(const event& e) {
    std::string out = plain(e.status);
    for (const record& r : all_records)
        if (const claim* c = r.get_if<claim>(); c && c->about == e.id) join(out, words(*c), "\n");
    return out;
}

// --- a table whose cells wrap

/// The width of a text: its number of code points.
std::size_t columns_of(std::string_view utf8) {
    std::size_t n = 0;
    for (const char c : utf8) n += (static_cast<unsigned char>(c) & 0xC0u) != 0x80u;
    return n;
}

std::vector<std::string> wrap(const std::string& cell, std::size_t width) {
    std::vector<std::string> lines{""};
    std::string word;
    const auto append_word = [&] {
        if (!lines.back().empty() && columns_of(lines.back()) + 1 + columns_of(word) > width) lines.push_back("");
        join(lines.back(), word, " ");
        word.clear();
    };
    for (const char c : cell) {
        if (c != ' ' && c != '\n') {
            word += c;
            continue;
        }
        append_word();
        if (c == '\n') lines.push_back("");
    }
    append_word();
    return lines;
}

constexpr std::size_t page_width = 80;
constexpr std::array<std::size_t, 5> widths = {3, 14, 28, 12, 15};

void print_row(const std::array<std::string, 5>& cells) {
    std::array<std::vector<std::string>, 5> wrapped;
    std::size_t height = 0;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        wrapped[i] = wrap(cells[i], widths[i]);
        height = std::max(height, wrapped[i].size());
    }
    for (std::size_t y = 0; y < height; ++y) {
        std::string out;
        std::size_t column = 0;
        for (std::size_t i = 0; i < cells.size(); column += widths[i++] + 2) {
            if (y >= wrapped[i].size() || wrapped[i][y].empty()) continue;
            out.append(column - columns_of(out), ' ');
            out += wrapped[i][y];
        }
        std::puts(out.c_str());
    }
}

/// Prints a paragraph with a label in its left margin.
void print_paragraph(std::string label, const std::string& text, std::size_t margin) {
    for (const std::string& line : wrap(text, page_width - margin)) {
        label.resize(margin, ' ');
        std::puts((label + line).c_str());
        label.clear();
    }
}

// --- the report

void print_head(const report& r) {
    print_paragraph("", std::string(r.title.view()), 0);
    const bool no_zone = r.published.hour() && !r.published.offset();
    std::puts("");
    print_paragraph("Published", words(r.published) + (no_zone ? ", time zone not stated" : ""), 14);
    print_paragraph("Filed under", std::string(r.section.view()) + ", as " + std::string(r.label.view()), 14);
    print_paragraph("Contributors", names_of(r.contributors), 14);
}

void print_place(const place& p) {
    std::string out = name_of(p) + ": " + plain(p.facility);
    if (const place* parent = find<place>(p.parent)) {
        const char* preposition = parent->facility == facility_kind::airport ? " at " : " in ";
        join(out, name_of(*parent) + star(p, gazetteer_member::parent), preposition);
        while ((parent = find<place>(parent->parent))) join(out, name_of(*parent));
    }
    if (p.nearby) {
        const std::string distance = words(p.nearby->distance);
        join(out, (distance.empty() ? "near " : distance + " from ") + name_of(p.nearby->place), "; ");
    }
    if (!p.position.empty()) join(out, plain(p.position) + star(p, gazetteer_member::position), "; at ");
    print_paragraph("", out, 2);
}

void print_source(const source& s) {
    std::string out = name_of(s);
    if (s.anonymous) join(out, "not named");
    if (!s.via.empty()) join(out, "through " + name_of(s.via));
    for (const record& r : all_records)
        if (const relation* l = r.get_if<relation>(); l && l->from == s.id && l->kind == relation_kind::part_of)
            join(out, "one of " + plain(l->to));
    print_paragraph("", out, 2);
}

/// Prints the size of the report in both formats. Returns false unless each format decodes to the same report, and that
/// encodes to the same bytes in the other format.
bool print_sizes() {
    using report_type = std::remove_cvref_t<decltype(all_records)>;
    std::vector<char> text(json_lines_capacity<report_type>), text_again(text.size());
    std::vector<std::byte> bytes(binary_capacity<report_type>), bytes_again(bytes.size());
    const auto json = to_json_lines(all_records, text);
    const auto binary = to_binary(all_records, bytes);
    if (!json || !binary) return false;
    const auto from_text = from_json_lines<report_type>(*json);
    const auto from_bytes = from_binary<report_type>(*binary);
    if (!from_text || !from_bytes || !(*from_text == all_records) || !(*from_bytes == all_records)) return false;
    const auto json_again = to_json_lines(*from_bytes, text_again);
    const auto binary_again = to_binary(*from_text, bytes_again);
    if (!json_again || !binary_again) return false;
    if (*json_again != *json || !std::ranges::equal(*binary_again, *binary)) return false;
    std::printf("%zu records: %zu bytes of JSON, %zu of binary, %.1f to 1.\n", all_records.size(), json->size(),
                binary->size(), static_cast<double>(json->size()) / static_cast<double>(binary->size()));
    std::puts("Converted from each format to the other: the same bytes.");
    return true;
}

void print_title(const char* title) { std::printf("\n%s\n\n", title); }

}  // namespace

int main() {
    if (const report* head = find<report>("R1"_id)) print_head(*head);

    print_title("EVENTS");
    print_row({"", "When", "What, who, how many", "Where", "Status, source"});
    std::puts(std::string(page_width, '-').c_str());
    for (const record& r : all_records)
        if (const event* e = r.get_if<event>())
            print_row({plain(e->id), timing(*e), description(*e), names_of(e->places), status_and_claims(*e)});

    print_title("PLACES (*: from a gazetteer, not from the report)");
    for (const record& r : all_records)
        if (const place* p = r.get_if<place>()) print_place(*p);

    print_title("SOURCES");
    for (const record& r : all_records)
        if (const source* s = r.get_if<source>()) print_source(*s);

    print_title("OTHER CLAIMS");
    for (const record& r : all_records)
        if (const claim* c = r.get_if<claim>(); c && !find<event>(c->about))
            print_paragraph("", name_of(c->about) + ": " + words(*c), 2);

    std::puts("");
    return print_sizes() ? 0 : 1;
}
