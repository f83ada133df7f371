// SPDX-License-Identifier: BSL-1.0
#include "input.hpp"

#include "process.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>

namespace tool {
namespace {

constexpr std::size_t chunk = std::size_t{1} << 16;  // the most bytes that are read at once

}  // namespace

input::input(const std::string& path)
    : name_(path == "-" ? "<stdin>" : path), file_(STDIN_FILENO), buffer_(line_limit + 1 + extra) {
    if (path != "-") file_ = open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (file_ < 0) die(name_, std::strerror(errno));
    struct stat status{};
    if (fstat(file_, &status) != 0) return;
    if (S_ISDIR(status.st_mode)) die(name_, "is a directory; name a FILE in it");
    if (S_ISREG(status.st_mode)) size_ = static_cast<number>(status.st_size);
    if (isatty(file_) == 1)
        std::fprintf(stderr, "%s: reading from the terminal; Ctrl-D ends the input\n", program_name().c_str());
}

std::string_view input::peek(std::size_t seen) {
    if (used_ == seen && !at_end_) fill();
    return {buffer_.data(), used_};
}
bool input::set_run_aside(char byte, std::size_t least) {
    if (run_ != 0 && run_block_[0] != byte) return false;
    const std::string_view unread(buffer_.data(), used_);
    const std::size_t end = unread.find_first_not_of(byte), size = end == unread.npos ? used_ : end;
    if (size < least) return false;
    run_block_.assign(chunk, byte);
    run_ += size;
    consume(size);
    remove_consumed();
    return true;
}
std::string_view input::take_run() {
    const std::size_t size = run_ < chunk ? static_cast<std::size_t>(run_) : chunk;
    run_ -= size;
    return std::string_view(run_block_).substr(0, size);
}

std::string_view input::next_chunk() {
    if (run_ != 0) return take_run();
    remove_consumed();
    return consume(peek(0).size());
}
std::string_view input::next_lines() {
    if (run_ != 0) return take_run();
    remove_consumed();
    for (std::size_t searched = 0;;) {
        const std::string_view fresh(buffer_.data() + searched, used_ - searched);
        if (const std::size_t last = fresh.rfind('\n'); last != fresh.npos) return consume(searched + last + 1);
        if (at_end_ || used_ == buffer_.size()) return consume(used_);
        searched = used_;
        fill();
    }
}

void input::fill() {
    const std::size_t free = buffer_.size() - used_;
    ssize_t count = 0;
    do count = read(file_, buffer_.data() + used_, free < chunk ? free : chunk);
    while (count < 0 && errno == EINTR);
    if (count < 0) die(name_, std::strerror(errno));
    at_end_ = count == 0;
    used_ += static_cast<std::size_t>(count);
    bytes_read_ += static_cast<number>(count);
}
std::string_view input::consume(std::size_t bytes) {
    consumed_ = bytes;
    return {buffer_.data(), bytes};
}
void input::remove_consumed() {
    used_ -= consumed_;
    std::memmove(buffer_.data(), buffer_.data() + consumed_, used_);
    consumed_ = 0;
}

}  // namespace tool
