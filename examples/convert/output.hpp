// SPDX-License-Identifier: BSL-1.0
// The output: standard output, or a file that is complete or unchanged.
#ifndef CONVERT_OUTPUT_HPP
#define CONVERT_OUTPUT_HPP

#include "input.hpp"

#include <sys/stat.h>

#include <string>
#include <string_view>
#include <vector>

namespace tool {

/// Writes to standard output, or to a temporary file that `finish` renames to the requested name.
class output {
public:
    /// An empty path is standard output.
    explicit output(const std::string& path);

    bool is_terminal() const;
    bool creates_file() const { return !target_.empty(); }
    number bytes() const { return written_ + buffer_.size(); }

    void put(char c) {
        if (buffer_.size() == buffer_.capacity()) flush();
        buffer_.push_back(c);
    }
    void put(std::string_view text) {
        for (const char c : text) put(c);
    }
    void flush();

    /// Writes the rest, and gives the file its name.
    void finish();

private:
    void open_temporary(mode_t mode);
    void take_over(const struct stat& old) const;

    std::string name_, target_;
    int file_;
    std::vector<char> buffer_;
    number written_{};
};

}  // namespace tool

#endif
