// SPDX-License-Identifier: BSL-1.0
// The vocabularies are those that the descriptions of the records reach.
#include "words.hpp"

#include "process.hpp"
#include "suggest.hpp"

#include <sitrep/record/record.hpp>

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace tool {
namespace {

namespace detail = sitrep::detail;
using detail::shape;

/// A vocabulary, and the members that take a word of it, as event.counts.role.
struct vocabulary {
    const char* words;  // its address tells vocabularies apart
    std::vector<std::string> members{}, list{};
};

class collection {
public:
    /// Adds the vocabularies that a member of type T reaches.
    template <class T> void add(const std::string& member) {
        using type = detail::element_t<T>;
        if constexpr (detail::shape_of<type> == shape::enumeration) {
            add_words<type>(member);
        } else if constexpr (detail::shape_of<type> == shape::sequence) {
            add_fields(member, typename detail::description_of<type>::all{});
        } else if constexpr (detail::shape_of<type> == shape::value) {
            if constexpr (!std::is_void_v<detail::json_of<type>>) add<detail::json_of<type>>(member);
        }
    }

    std::vector<vocabulary>& all() { return all_; }

private:
    template <class... Fields> void add_fields(const std::string& owner, detail::type_list<Fields...>) {
        (add<typename Fields::type>(owner + '.' + std::string(Fields::name)), ...);
    }
    template <class E> void add_words(const std::string& member) {
        constexpr detail::vocabulary words = detail::words_of<E>;
        const auto known =
            std::find_if(all_.begin(), all_.end(), [&](const auto& v) { return v.words == words.words; });
        if (known != all_.end()) {
            known->members.push_back(member);
            return;
        }
        vocabulary& added = all_.emplace_back(vocabulary{words.words});
        added.members.push_back(member);
        for (std::size_t i = 0; i != words.total; ++i) added.list.emplace_back(words.word(i));
    }

    std::vector<vocabulary> all_{};
};

template <class... Records> void add_kinds(collection& c, std::type_identity<sitrep::choice<Records...>>) {
    using names = detail::description_of<sitrep::record>;
    [&]<std::size_t... I>(std::index_sequence<I...>) {
        (c.add<Records>(std::string(names::name(I))), ...);
    }(std::index_sequence_for<Records...>{});
}
std::vector<vocabulary> vocabularies() {
    collection c;
    add_kinds(c, std::type_identity<sitrep::record>{});
    return std::move(c.all());
}

/// "role" and "counts.role" name event.counts.role.
bool is_end_of(std::string_view member, std::string_view name) {
    return member == name || (member.ends_with(name) && member[member.size() - name.size() - 1] == '.');
}
std::string joined(const std::vector<std::string>& members) {
    std::string text;
    for (const std::string& member : members) text += (text.empty() ? "" : ", ") + member;
    return text;
}

/// The end that the names of all members share, in complete names; "" if they share none.
std::string_view shared_end(const std::vector<std::string>& members) {
    std::string_view end = members[0];
    for (const std::string& member : members)
        while (!end.empty() && !is_end_of(member, end))
            end.remove_prefix(std::min(end.size(), end.find('.') == end.npos ? end.size() : end.find('.') + 1));
    return end;
}

std::string list_vocabularies(const std::vector<vocabulary>& all) {
    std::string text;
    for (const vocabulary& v : all) {
        const std::string_view shared = v.members.size() > 2 ? shared_end(v.members) : "";
        std::string line(shared.empty() ? std::string_view(v.members[0]) : shared);
        line.resize(std::max<std::size_t>(line.size() + 1, 26), ' ');
        line += std::to_string(v.list.size()) + " words";
        line.resize(std::max<std::size_t>(line.size() + 1, 36), ' ');
        if (!shared.empty()) line += "of " + joined(v.members);
        else if (v.members.size() > 1) line += "also of " + joined({v.members.begin() + 1, v.members.end()});
        text += line.substr(0, line.find_last_not_of(' ') + 1) + '\n';
    }
    return text;
}

std::string list_of_words(const vocabulary& v) {
    std::string text;
    for (const std::string& word : v.list) text += word + '\n';
    return text;
}

[[noreturn]] void reject_name(const std::string& name, const std::vector<vocabulary>& all) {
    std::vector<std::string_view> names;
    for (const vocabulary& v : all)
        for (const std::string& member : v.members) {
            names.push_back(member);
            for (std::size_t dot = member.find('.'); dot != member.npos; dot = member.find('.', dot + 1))
                names.push_back(names.back().substr(names.back().size() - (member.size() - dot - 1)));
        }
    reject("no vocabulary \"" + name + '"' + did_you_mean(name, names), "words");
}

}  // namespace

std::string member_of(std::string_view pointer) {
    std::string member;
    while (!pointer.empty()) {
        pointer.remove_prefix(1);
        const std::string_view step = pointer.substr(0, pointer.find('/'));
        pointer.remove_prefix(step.size());
        if (step.find_first_not_of("0123456789") == step.npos) continue;  // of a list
        member.append(member.empty() ? "" : ".").append(step);
    }
    return member;
}

std::string command_for_all(std::string_view message, std::string_view pointer) {
    if (message.find(", … (") == message.npos || !message.ends_with(" in all)")) return {};
    return "; for all: " + program_name() + " words " + member_of(pointer);
}

std::string list_words(const std::string& name) {
    const std::vector<vocabulary> all = vocabularies();
    if (name.empty()) return list_vocabularies(all);
    std::string wanted = name[0] == '/' ? member_of(name) : name;
    std::replace(wanted.begin(), wanted.end(), '/', '.');
    std::vector<std::string> found;  // a member of each vocabulary with this name
    const vocabulary* last = nullptr;
    for (const vocabulary& v : all) {
        if (std::find(v.members.begin(), v.members.end(), wanted) != v.members.end()) return list_of_words(v);
        const auto is_named = [&](const std::string& member) { return is_end_of(member, wanted); };
        const auto member = std::find_if(v.members.begin(), v.members.end(), is_named);
        if (member == v.members.end()) continue;
        found.push_back(*member);
        last = &v;
    }
    if (found.empty()) reject_name(name, all);
    if (found.size() > 1) reject("several vocabularies are named \"" + name + "\": " + joined(found), "words");
    return list_of_words(*last);
}

}  // namespace tool
