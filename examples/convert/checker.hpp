// SPDX-License-Identifier: BSL-1.0
// Checks the reports of a stream one after the other, in bounded memory.
#ifndef CONVERT_CHECKER_HPP
#define CONVERT_CHECKER_HPP

#include "messages.hpp"

#include <sitrep/analysis/finding.hpp>
#include <sitrep/record/record.hpp>

#include <cstddef>
#include <span>
#include <vector>

namespace tool {

/// Keeps the records of one report, and checks them at its end.
class checker {
public:
    /// `alone`: checks each record by itself.
    checker(messages& out, bool alone) : out_(out), alone_(alone) {
        if (!alone) out.hold();
    }

    void add(const sitrep::record& r, const location& where);
    /// The end of the input.
    void finish() { end_report(); }

    /// The most records of a report that are checked together, since they are kept.
    static constexpr std::size_t limit = 65536;

private:
    void end_report();
    void check_alone(const sitrep::record& r, const location& where);
    void check_each();
    void print(const sitrep::findings& found, std::span<const location> places);
    void print(const sitrep::finding& found, std::span<const location> places);

    messages& out_;
    bool alone_;
    bool too_long_{};  // the current report is: its records are checked one by one
    std::vector<sitrep::record> records_{};
    std::vector<location> places_{};  // of the records
};

}  // namespace tool

#endif
