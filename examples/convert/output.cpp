// SPDX-License-Identifier: BSL-1.0
#include "output.hpp"

#include "process.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace tool {
namespace {

/// The descriptor that a path names (/dev/stdout, /dev/fd/3 …), or -1. `output` writes to this descriptor: opening the
/// path would truncate or replace the file.
int descriptor_of(std::string_view path) {
    if (path == "/dev/stdout") return STDOUT_FILENO;
    if (path == "/dev/stderr") return STDERR_FILENO;
    const std::string_view directory = path.starts_with("/dev/fd/") ? "/dev/fd/" : "/proc/self/fd/";
    if (!path.starts_with(directory)) return -1;
    path.remove_prefix(directory.size());
    if (path.empty() || path.size() > 6 || path.find_first_not_of("0123456789") != path.npos) return -1;
    return std::atoi(std::string(path).c_str());
}

/// Follows symbolic links. The last target need not exist.
std::string follow_links(std::string path) {
    char link[4096];
    for (int links = 0; links != 40 && descriptor_of(path) < 0; ++links) {
        const ssize_t size = readlink(path.c_str(), link, sizeof link);
        if (size <= 0) break;
        const std::size_t name = link[0] == '/' ? 0 : path.rfind('/') + 1;
        path.replace(name, path.npos, link, static_cast<std::size_t>(size));
    }
    return path;
}

}  // namespace

output::output(const std::string& path)
    : name_(path.empty() ? "<stdout>" : path), file_(STDOUT_FILENO), buffer_(block) {
    if (path.empty()) return;
    target_ = follow_links(path);
    if (const int descriptor = descriptor_of(target_); descriptor >= 0) {
        if (fcntl(descriptor, F_GETFL) < 0) die(name_, std::strerror(errno));
        file_ = descriptor;
        target_.clear();
        return;
    }
    struct stat status{};
    const bool exists = stat(path.c_str(), &status) == 0;
    if (!exists && errno != ENOENT) die(name_, std::strerror(errno));  // for example, a circle of links
    if (exists && S_ISDIR(status.st_mode)) die(name_, "is a directory; name a FILE in it");
    if (exists && !S_ISREG(status.st_mode)) {  // do not replace a device or a pipe
        file_ = open(path.c_str(), O_WRONLY | O_CLOEXEC);
        if (file_ < 0) die(name_, std::strerror(errno));
        target_.clear();
        return;
    }
    open_temporary(exists ? 0600 : 0666);
    if (exists) take_over(status);
}

/// Another process, or one that died, may have a file of the first name: then the next one is tried. Nothing is removed that
/// this process did not create.
void output::open_temporary(mode_t mode) {
    const std::string first = target_ + ".tmp" + std::to_string(getpid());
    std::string temporary = first;
    const held_signals held;  // else one could come before the handler knows the file
    for (int tries = 1;; ++tries) {
        file_ = open(temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode);
        if (file_ >= 0) break;
        if (errno != EEXIST || tries == 100) die(name_, std::strerror(errno));
        temporary = first + '.' + std::to_string(tries);
    }
    if (!keep_temporary_file(temporary)) {
        unlink(temporary.c_str());
        die(name_, "the file name is too long");
    }
}

/// Gives the new file the owner, the group and the permissions of the old one, as far as this process may: never more
/// permissions, and never the right to run as its owner or group. Without its group, that group's members are others.
void output::take_over(const struct stat& old) const {
    mode_t mode = old.st_mode & 0777;
    const bool owned = fchown(file_, old.st_uid, old.st_gid) == 0;
    if (!owned && fchown(file_, static_cast<uid_t>(-1), old.st_gid) != 0) mode &= 0700 | (mode >> 3 & 07);
    (void)fchmod(file_, mode);
}

bool output::is_terminal() const { return isatty(file_) == 1; }

void output::put(std::string_view text) {
    while (!text.empty()) {
        const std::span<char> free = next(1);
        const std::string_view part = text.substr(0, free.size());
        std::memcpy(free.data(), part.data(), part.size());
        advance(part.size());
        text.remove_prefix(part.size());
    }
}
std::span<char> output::next(std::size_t size) {
    if (buffer_.size() - used_ < size) flush();
    return std::span(buffer_).subspan(used_);
}

void output::flush() {
    for (std::size_t done = 0; done != used_;) {
        const ssize_t count = write(file_, buffer_.data() + done, used_ - done);
        if (count < 0 && errno != EINTR) die(name_, std::strerror(errno));
        if (count > 0) done += static_cast<std::size_t>(count);
    }
    written_ += used_;
    used_ = 0;
}

void output::finish() {
    flush();
    if (!creates_file()) return;
    if (fsync(file_) != 0 || close(file_) != 0 || std::rename(temporary_file(), target_.c_str()) != 0)
        die(name_, std::strerror(errno));
    forget_temporary_file();
}

}  // namespace tool
