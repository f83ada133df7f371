// SPDX-License-Identifier: BSL-1.0
// Violated preconditions trap at the call, with the condition in words. Compiled with SITREP_CHECKED=1. Each violation
// runs in a child process, which reports the words by words.cpp. Each SITREP_ASSERT has a row: costs.sh compares the
// words.
#include <sitrep/core/list.hpp>
#include <sitrep/core/result.hpp>
#include <sitrep/value/grade.hpp>
#include <sitrep/value/id.hpp>
#include <sitrep/value/position.hpp>

#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>
#include <string_view>

static_assert(SITREP_CHECKED == 1);

namespace {

using sitrep::error;
using sitrep::list;
using sitrep::result;

struct point {
    int x{};
};

struct row {
    const char* name;
    const char* words;  // "" if the call is correct
    int (*call)();
};
// clang-format off
constexpr row rows[] = {
    {"*error", "sitrep: the result holds a value", [] { return *result<int>(error{}); }},
    {"*error, const", "sitrep: the result holds a value", [] { const result<int> r = error{}; return *r; }},
    {"error->", "sitrep: the result holds a value", [] { return result<point>(error{})->x; }},
    {"error->, const", "sitrep: the result holds a value", [] { const result<point> r = error{}; return r->x; }},
    {"error() of a value", "sitrep: the result holds an error",
     [] { return static_cast<int>(result<int>(1).error().code); }},
    {"element at the size", "sitrep: the index is less than the size of the list",
     [] { list<int, 4> l{1, 2}; return l[2]; }},
    {"element at the size, const", "sitrep: the index is less than the size of the list",
     [] { const list<int, 4> l{1, 2}; return l[2]; }},
    {"element of an empty list", "sitrep: the index is less than the size of the list",
     [] { return list<int, 4>{}[0]; }},
    {"size beyond the capacity", "sitrep: the size is at most the capacity of the list",
     [] { list<int, 4> l; sitrep::detail::list_access::set_size(l, 5); return 0; }},
    {"text size beyond the capacity", "sitrep: the size is at most the capacity of the text",
     [] { sitrep::text<4> t; sitrep::detail::text_access::set_size(t, 5); return 0; }},
    {"grade of no enumerator", "sitrep: a grade needs enumerators of reliability and credibility",
     [] { return int{sitrep::grade(static_cast<sitrep::reliability>(40), sitrep::credibility::confirmed).empty()}; }},
    {"reliability of an empty grade", "sitrep: an empty grade has no reliability",
     [] { return static_cast<int>(sitrep::grade{}.reliability()); }},
    {"credibility of an empty grade", "sitrep: an empty grade has no credibility",
     [] { return static_cast<int>(sitrep::grade{}.credibility()); }},
    {"ref of no kind", "sitrep: a ref needs a kind with a letter",
     [] { return int{sitrep::ref(static_cast<sitrep::kind>(40), 1).empty()}; }},
    {"kind of an empty ref", "sitrep: an empty ref has no kind", [] { return static_cast<int>(sitrep::ref{}.kind()); }},
    {"latitude of an empty position", "sitrep: an empty position has no latitude",
     [] { return int{sitrep::position{}.lat().decimals}; }},
    {"longitude of an empty position", "sitrep: an empty position has no longitude",
     [] { return int{sitrep::position{}.lon().decimals}; }},
    {"correct calls", "", [] {
         list<int, 4> l{1, 2};
         sitrep::detail::list_access::set_size(l, 4);
         const bool fails = result<int>(error{}).error().code != sitrep::errc::none;
         return l[3] + *result<int>(1) + result<point>(point{})->x + int{fails};
     }},
};
// clang-format on

/// Runs the call in a child; what that wrote to standard error, and how it ended.
bool behaves(const row& r) {
    int ends[2];
    if (pipe(ends) != 0) return false;
    std::fflush(nullptr);
    const pid_t child = fork();
    if (child < 0) return false;
    if (child == 0) {
        dup2(ends[1], STDERR_FILENO);
        const volatile int value = r.call();
        static_cast<void>(value);
        _exit(0);
    }
    close(ends[1]);
    char said[200];
    std::size_t size = 0;
    for (ssize_t n = 0; (n = read(ends[0], said + size, sizeof said - size)) > 0;) size += static_cast<std::size_t>(n);
    close(ends[0]);
    int status = 0;
    waitpid(child, &status, 0);
    const std::string_view words = r.words;
    const bool trapped = WIFSIGNALED(status) && (WTERMSIG(status) == SIGILL || WTERMSIG(status) == SIGTRAP);
    const bool returned = WIFEXITED(status) && WEXITSTATUS(status) == 0;
    if ((words.empty() ? returned : trapped) && std::string_view(said, size) == words) return true;
    std::printf("%s: the call %s and said \"%.*s\"; expected \"%s\"\n", r.name,
                trapped    ? "trapped"
                : returned ? "returned"
                           : "ended otherwise",
                static_cast<int>(size), said, r.words);
    return false;
}

}  // namespace

int main() {
    bool good = true;
    for (const row& r : rows) good = behaves(r) && good;
    return good ? 0 : 1;
}
