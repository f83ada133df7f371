// SPDX-License-Identifier: BSL-1.0
// Runs a command and prints the processor time that it took, in milliseconds, and its greatest memory, in KiB.
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdio>

int main(int argc, char** argv) {
    if (argc < 2) return 2;
    const pid_t child = fork();
    if (child == 0) {
        execvp(argv[1], argv + 1);
        _exit(127);
    }
    int status = 0;
    rusage used{};
    if (child < 0 || wait4(child, &status, 0, &used) != child || status != 0) return 1;
    const auto milliseconds = [](const timeval& t) { return t.tv_sec * 1000L + t.tv_usec / 1000L; };
    std::printf("%ld %ld\n", milliseconds(used.ru_utime) + milliseconds(used.ru_stime), used.ru_maxrss);
}
