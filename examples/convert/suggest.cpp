// SPDX-License-Identifier: BSL-1.0
#include "suggest.hpp"

#include "process.hpp"

#include <sitrep/codec/json/nearest.hpp>

#include <algorithm>
#include <cstddef>

namespace tool {

std::string_view nearest(std::string_view wanted, std::span<const std::string_view> words) {
    std::string joined;  // as json_names reads them
    for (const std::string_view word : words) joined.append(word).append(" ");
    const std::string_view found = sitrep::detail::nearest_of(sitrep::detail::json_names(joined.c_str()), wanted);
    const auto same = std::find(words.begin(), words.end(), found);
    return same == words.end() ? std::string_view() : *same;
}

std::string did_you_mean(std::string_view wanted, std::span<const std::string_view> words) {
    const std::string_view found = nearest(wanted, words);
    return found.empty() ? "" : "; did you mean \"" + std::string(found) + "\"?";
}

std::string list_of(std::span<const std::string_view> words) {
    std::string list;
    for (std::size_t i = 0; i != words.size(); ++i) {
        if (i != 0) list += i + 1 == words.size() ? " or " : ", ";
        list += words[i];
    }
    return list;
}

std::string fill_in(std::string_view text, std::string_view file, std::string_view command) {
    std::string filled;
    for (std::size_t i = 0; i != text.size(); ++i) {
        const char letter = text[i] == '%' && i + 1 != text.size() ? text[i + 1] : '\0';
        if (letter == 'f') filled += file;
        else if (letter == 'p') filled += command;
        else if (letter == 'n') filled += program_name();
        else {
            filled += text[i];
            continue;
        }
        ++i;
    }
    return filled;
}

std::string quoted(std::string_view file) {
    constexpr std::string_view plain = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._/+-";
    if (!file.empty() && file.find_first_not_of(plain) == file.npos) return std::string(file);
    std::string text = "'";
    for (const char c : file) {
        if (c == '\'') text += "'\\''";
        else text += c;
    }
    return text + '\'';
}

}  // namespace tool
