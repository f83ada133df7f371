// SPDX-License-Identifier: BSL-1.0
#include "progress.hpp"

#include "process.hpp"

#include <unistd.h>

#include <cstdio>

namespace tool {

progress::progress() : enabled_(isatty(STDERR_FILENO) == 1) {}

void progress::show(const input& in, number records) {
    if (!enabled_ || clock::now() < next_) return;
    next_ = clock::now() + std::chrono::milliseconds(200);
    std::fprintf(stderr, "\r\033[K%s: ", harmless(in.name()).c_str());
    if (in.size() != 0) std::fprintf(stderr, "%llu %%, ", in.bytes_read() * 100 / in.size());
    std::fprintf(stderr, "%llu kB, %llu records", in.bytes_read() / 1000, records);
    visible_ = true;
}
void progress::hide() {
    if (visible_) std::fputs("\r\033[K", stderr);
    visible_ = false;
}
double progress::seconds() const { return std::chrono::duration<double>(clock::now() - start_).count(); }

}  // namespace tool
