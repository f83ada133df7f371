// SPDX-License-Identifier: BSL-1.0
// The messages about the input: one list in its order, one count. Only the first are printed, unless all are wanted.
#ifndef CONVERT_MESSAGES_HPP
#define CONVERT_MESSAGES_HPP

#include "process.hpp"
#include "progress.hpp"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>

namespace tool {

/// A location in the input: line and column of a text, or (if line is 0) the byte offset in a journal. A column of 0 is the
/// complete line.
struct location {
    number line{}, column{}, offset{};
};
/// As in messages: "line 3" or "byte 120".
std::string in_words(const location& where);

enum class importance : std::uint8_t { fault, warning, note };

class messages {
public:
    /// `all`: prints all messages.
    messages(const std::string& file, progress& shown, bool all)
        : file_(harmless(file)), progress_(shown), most_(all ? no_limit : 50) {}

    bool shows_all() const { return most_ == no_limit; }

    /// `path`: the JSON pointer of the member; "" for the record itself. `code`: what `explain` explains; "" if there is none.
    void add(importance how, const location& where, std::string_view path, std::string_view text,
             std::string_view code = "");
    /// A fault of the complete file.
    void add(std::string_view text);
    /// Counts what is not shown.
    void add_hidden(importance how, number more) { hidden_[index(how)] += more, counts_[index(how)] += more; }

    /// From now on, messages wait until `release` prints them in the order of their locations.
    void hold() { held_ = true; }
    void release();

    number faults() const { return counts_[index(importance::fault)]; }
    number warnings() const { return counts_[index(importance::warning)]; }
    /// Prints how many messages were not shown.
    void finish();

private:
    struct message {
        importance how;
        location where;
        std::string text;
    };
    using key = std::pair<number, number>;  // line and offset
    static constexpr auto no_limit = static_cast<number>(-1);
    static constexpr std::size_t index(importance how) { return static_cast<std::size_t>(how); }
    /// Faults and warnings share a limit.
    number& shown(importance how) { return how == importance::note ? shown_notes_ : shown_; }
    void print(const message& m);
    void drop_last(importance how);

    std::string file_;
    progress& progress_;
    std::multimap<key, message> waiting_{};
    number most_;                       // of faults and warnings that are shown, and of notes
    number counts_[3]{}, hidden_[3]{};  // by importance
    number shown_{}, shown_notes_{};
    bool held_{};
};

}  // namespace tool

#endif
