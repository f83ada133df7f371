// SPDX-License-Identifier: BSL-1.0
// How the program starts and ends: its name, its descriptors and signals, its exits, which remove the temporary file.
#ifndef CONVERT_PROCESS_HPP
#define CONVERT_PROCESS_HPP

#include <csignal>
#include <string>

namespace tool {

/// The name by which the program was called, without its folder.
const std::string& program_name();

/// Opens closed standard descriptors, catches signals, and keeps the name of the program.
void start(const char* path);

/// While it lives, signals wait.
class held_signals {
public:
    held_signals();
    ~held_signals();
    held_signals(const held_signals&) = delete;
    held_signals& operator=(const held_signals&) = delete;

private:
    sigset_t before_{};
};

/// Names the temporary file that every exit removes. False if the path is too long.
bool keep_temporary_file(const std::string& path);
/// The temporary file got its final name.
void forget_temporary_file();
/// Removes the temporary file, if there is one.
void remove_temporary_file();
/// The path of the temporary file.
const char* temporary_file();

/// A name for a message, without characters that a terminal could obey.
std::string harmless(const std::string& name);
[[noreturn]] void leave(int status);
/// Exits because of a file that cannot be read or written.
[[noreturn]] void die(const std::string& file, const std::string& reason);
/// Exits because of wrong usage. `see`: the command that tells more, without the name of the program.
[[noreturn]] void reject(const std::string& reason, const std::string& see = "--help");
/// Prints the text that was asked for, and exits.
[[noreturn]] void print_and_exit(const std::string& text);

}  // namespace tool

#endif
