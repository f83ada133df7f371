// SPDX-License-Identifier: BSL-1.0
#include "messages.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdio>
#include <iterator>
#include <utility>

namespace tool {

std::string in_words(const location& where) {
    return where.line != 0 ? "line " + std::to_string(where.line) : "byte " + std::to_string(where.offset);
}

void messages::add(importance how, const location& where, std::string_view path, std::string_view text,
                   std::string_view code) {
    ++counts_[index(how)];
    std::string complete = how == importance::note ? "note: " : how == importance::warning ? "warning: " : "";
    if (!path.empty()) complete.append(path).append(": ");
    complete.append(text);
    if (!code.empty()) complete.append(" [").append(code).append("]");
    message m{how, where, std::move(complete)};
    if (!held_) return print(m);
    waiting_.emplace(key(where.line, where.offset), std::move(m));
    if (!shows_all()) drop_last(how);
}

void messages::add(std::string_view text) {
    ++counts_[index(importance::fault)];
    progress_.hide();
    std::fprintf(stderr, "%s: %s\n", file_.c_str(), std::string(text).c_str());
}

/// Hides the last message that waits, if more wait than can be shown.
void messages::drop_last(importance how) {
    const auto shares = [&](const auto& m) { return &shown(m.second.how) == &shown(how); };
    const auto count = static_cast<number>(std::count_if(waiting_.begin(), waiting_.end(), shares));
    if (shown(how) + count <= most_) return;
    const auto last = std::find_if(waiting_.rbegin(), waiting_.rend(), shares);
    ++hidden_[index(last->second.how)];
    waiting_.erase(std::next(last).base());
}

void messages::release() {
    for (const auto& m : waiting_) print(m.second);
    waiting_.clear();
}

void messages::print(const message& m) {
    if (shown(m.how) == most_) {
        ++hidden_[index(m.how)];
        return;
    }
    ++shown(m.how);
    progress_.hide();
    std::fprintf(stderr, "%s:", file_.c_str());
    if (m.where.line == 0) std::fprintf(stderr, "@%llu: ", m.where.offset);
    else if (m.where.column == 0) std::fprintf(stderr, "%llu: ", m.where.line);
    else std::fprintf(stderr, "%llu:%llu: ", m.where.line, m.where.column);
    std::fprintf(stderr, "%s\n", m.text.c_str());
}

void messages::finish() {
    static constexpr const char* names[] = {"faults", "warnings", "notes"};
    for (std::size_t i = 0; i != 3; ++i)
        if (hidden_[i] != 0)
            std::fprintf(stderr, "further %s, not shown: %llu; --all shows them\n", names[i], hidden_[i]);
}

}  // namespace tool
