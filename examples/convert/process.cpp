// SPDX-License-Identifier: BSL-1.0
#include "process.hpp"

#include <sitrep/std/snippet.hpp>

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace tool {
namespace {

char temporary_path[4096] = "";  // global, because the signal handler needs it

extern "C" void on_signal(int signal) {
    remove_temporary_file();
    std::signal(signal, SIG_DFL);
    std::raise(signal);
}
void catch_signals() {
    for (const int signal : {SIGINT, SIGTERM, SIGHUP, SIGQUIT})
        if (std::signal(signal, on_signal) == SIG_IGN) std::signal(signal, SIG_IGN);  // as under nohup
    for (const int signal : {SIGPIPE, SIGXFSZ}) std::signal(signal, SIG_IGN);         // `write` reports the error
}
/// Opens them in a direction in which they cannot be used. Otherwise an output file could get the number of standard
/// error, and messages would be written into it.
void open_closed_descriptors() {
    for (const int standard : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
        if (fcntl(standard, F_GETFD) < 0) (void)!open("/dev/null", standard == STDIN_FILENO ? O_WRONLY : O_RDONLY);
}
std::string& name() {
    static std::string name = "convert";
    return name;
}

}  // namespace

const std::string& program_name() { return name(); }

void start(const char* path) {
    open_closed_descriptors();
    catch_signals();
    if (path == nullptr || *path == '\0') return;
    name() = path;
    name().erase(0, name().rfind('/') + 1);
}

held_signals::held_signals() {
    sigset_t all;
    sigfillset(&all);
    sigprocmask(SIG_BLOCK, &all, &before_);
}
held_signals::~held_signals() { sigprocmask(SIG_SETMASK, &before_, nullptr); }

bool keep_temporary_file(const std::string& path) {
    if (path.size() >= sizeof temporary_path) return false;
    path.copy(temporary_path, path.size());
    temporary_path[path.size()] = '\0';
    return true;
}
void forget_temporary_file() { temporary_path[0] = '\0'; }
void remove_temporary_file() {
    if (temporary_path[0] != '\0') unlink(temporary_path);
    temporary_path[0] = '\0';
}
const char* temporary_file() { return temporary_path; }

void leave(int status) {
    remove_temporary_file();
    std::exit(status);
}
std::string harmless(const std::string& name) { return sitrep::detail::make_harmless(name, '?'); }

void die(const std::string& file, const std::string& reason) {
    std::fprintf(stderr, "%s: %s: %s\n", program_name().c_str(), harmless(file).c_str(), reason.c_str());
    leave(2);
}
void reject(const std::string& reason, const std::string& see) {
    const char* const name = program_name().c_str();
    std::fprintf(stderr, "%s: %s (see %s %s)\n", name, harmless(reason).c_str(), name, see.c_str());
    leave(2);
}
void print_and_exit(const std::string& text) {
    if (std::fputs(text.c_str(), stdout) < 0 || std::fflush(stdout) != 0) die("<stdout>", std::strerror(errno));
    leave(0);
}

}  // namespace tool
