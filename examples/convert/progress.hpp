// SPDX-License-Identifier: BSL-1.0
// A status line on a terminal. It appears after one second, and is updated five times a second.
#ifndef CONVERT_PROGRESS_HPP
#define CONVERT_PROGRESS_HPP

#include "input.hpp"

#include <chrono>

namespace tool {

class progress {
public:
    progress();
    void show(const input& in, number records);
    void hide();
    double seconds() const;

private:
    using clock = std::chrono::steady_clock;
    clock::time_point start_{clock::now()}, next_{start_ + std::chrono::seconds(1)};
    bool enabled_, visible_{};
};

}  // namespace tool

#endif
