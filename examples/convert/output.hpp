// SPDX-License-Identifier: BSL-1.0
// The output: standard output, or a file that is complete or unchanged.
#ifndef CONVERT_OUTPUT_HPP
#define CONVERT_OUTPUT_HPP

#include "input.hpp"

#include <sys/stat.h>

#include <cstddef>
#include <span>
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
    number bytes() const { return written_ + used_; }

    void put(char c) { put(std::string_view(&c, 1)); }
    void put(std::string_view text);
    /// Memory of `size` bytes for what comes next: fill it and call `advance`. Precondition: size <= block.
    std::span<char> next(std::size_t size);
    void advance(std::size_t size) { used_ += size; }
    void flush();

    static constexpr std::size_t block = std::size_t{1} << 16;

    /// Writes the rest, and gives the file its name.
    void finish();

private:
    void open_temporary(mode_t mode);
    void take_over(const struct stat& old) const;

    std::string name_, target_;
    int file_;
    std::vector<char> buffer_;
    std::size_t used_{};  // of the buffer
    number written_{};
};

}  // namespace tool

#endif
