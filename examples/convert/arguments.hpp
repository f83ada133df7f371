// SPDX-License-Identifier: BSL-1.0
// The command line.
#ifndef CONVERT_ARGUMENTS_HPP
#define CONVERT_ARGUMENTS_HPP

#include <cstdint>
#include <string>

namespace tool {

enum class format : std::uint8_t { unknown, json, binary, table };
enum class task : std::uint8_t { convert, check, repair, words, explain };

struct options {
    task job{};
    format from{}, to{};
    bool lenient{}, alone{}, all{}, stats{}, blocks{};
    std::string in{"-"}, out{};  // "-": standard input; "": standard output
    std::string word{};          // of `words` and `explain`
};

/// Exits if the usage is wrong, or if only help or the version was asked for.
options parse(int count, char** words);

}  // namespace tool

#endif
