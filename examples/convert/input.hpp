// SPDX-License-Identifier: BSL-1.0
// The input: a file or standard input, read in blocks.
#ifndef CONVERT_INPUT_HPP
#define CONVERT_INPUT_HPP

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace tool {

using number = unsigned long long;  // for printf's %llu

class input {
public:
    explicit input(const std::string& path);

    const std::string& name() const { return name_; }
    number size() const { return size_; }  // in bytes; 0: unknown
    number bytes_read() const { return bytes_read_; }
    bool at_end() const { return at_end_; }

    /// The first bytes of the input, more than `seen` if it has more. They remain unread.
    std::string_view peek(std::size_t seen);
    /// The next bytes, empty at the end of the input.
    std::string_view next_chunk();
    /// The next complete lines; the rest of the input at its end; a part of a line that does not fit the buffer.
    std::string_view next_lines();

    /// Sets the leading bytes of the unread input aside if they equal `byte`, so that `peek` shows what follows them. They are
    /// still taken first. False if there are fewer than `least`, or if other bytes were set aside. Call it before anything is
    /// taken.
    bool set_run_aside(char byte, std::size_t least);

    /// The last bytes of what was taken remain unread.
    void give_back(std::size_t bytes) { consumed_ -= bytes; }

    static constexpr std::size_t line_limit = std::size_t{1} << 20;  // in bytes, without the line feed
    static constexpr std::size_t extra = 1024;                       // for what is skipped around the text of a line

private:
    void fill();
    std::string_view consume(std::size_t bytes);
    std::string_view take_run();
    void remove_consumed();

    std::string name_;
    int file_;
    std::vector<char> buffer_;
    std::size_t used_{}, consumed_{};
    std::string run_block_{};  // some of the bytes that are set aside
    number size_{}, bytes_read_{}, run_{};
    bool at_end_{};
};

}  // namespace tool

#endif
