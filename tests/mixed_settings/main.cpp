// SPDX-License-Identifier: BSL-1.0
// Compiled with -DFIRST=NAME -DSECOND=NAME: both units work in one program, each by its own settings.
#include "unit.hpp"

#include <csetjmp>
#include <cstdio>

extern const unit FIRST, SECOND;

namespace {
std::jmp_buf back;
volatile bool failed;
}  // namespace

extern "C" void sitrep_precondition_failed(const char*);
extern "C" void sitrep_precondition_failed(const char*) {
    failed = true;
    std::longjmp(back, 1);
}

namespace {

bool works(const unit& u) {
    if (const char* wrong = u.first_wrong()) {
        std::printf("%s: wrong: %s\n", u.name, wrong);
        return false;
    }
    failed = false;
    if (setjmp(back) == 0) u.element(2);
    if (failed == u.checked) return true;
    std::printf("%s: a violated precondition %s\n", u.name, u.checked ? "is not seen" : "is checked");
    return false;
}

}  // namespace

int main() {
    const bool first = works(FIRST), second = works(SECOND);
    return first && second ? 0 : 1;
}
