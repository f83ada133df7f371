// SPDX-License-Identifier: BSL-1.0
// speed RECORDS ROUNDS: measures each codec with that many records of each kind, and prints for report.py, separated by tabs:
//
//     codec  CODEC FORMAT KIND BYTES VERSION                bytes per record; 0 if it does not encode
//     heap   CODEC FORMAT KIND OPERATION ALLOCATIONS        per record
//     time   CODEC FORMAT KIND OPERATION NANOSECONDS…       per record, of each round: the processor time of the thread
//
// Google Benchmark measures. It can shuffle repetitions (--benchmark_enable_random_interleaving), but all of them at once, so
// that those of two codecs may be minutes apart. Ratios need neighbours: here each round measures each codec once, in a new order.
#include "allocations.hpp"
#include "bench.hpp"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace {

/// An operation of a codec, and what was measured.
struct subject {
    bench::trial* codec;
    bench::operation what;
    std::vector<double> nanoseconds;
};

/// Keeps the time of the one benchmark that ran.
class keeper : public benchmark::BenchmarkReporter {
public:
    bool ReportContext(const Context&) override { return true; }
    void ReportRuns(const std::vector<Run>& runs) override { nanoseconds_ = runs.front().GetAdjustedCPUTime(); }
    double nanoseconds() const { return nanoseconds_; }

private:
    double nanoseconds_ = 0;
};

double measure(const subject& s) {
    benchmark::ClearRegisteredBenchmarks();
    benchmark::RegisterBenchmark("pass", [&s](benchmark::State& state) {
        for (auto _ : state) s.codec->run(s.what);
    })->Iterations(1);
    keeper result;
    benchmark::RunSpecifiedBenchmarks(&result);
    return result.nanoseconds();
}

std::string name_of(const bench::trial& t) {
    return std::string(t.codec()) + (t.form() == bench::format::binary ? "\tbinary\t" : "\tjson\t") +
           std::string(t.kind());
}
std::string name_of(const subject& s) {
    return name_of(*s.codec) + (s.what == bench::operation::encode ? "\tencode" : "\tdecode");
}

}  // namespace

int main(int argc, char** argv) {
    const int records = argc == 3 ? std::atoi(argv[1]) : 0, rounds = argc == 3 ? std::atoi(argv[2]) : 0;
    if (records <= 0 || rounds <= 0) return 2;
    std::vector<subject> subjects;
    for (const auto& t : bench::all_trials()) {
        if (!t->prepare(static_cast<std::size_t>(records))) {
            std::fprintf(stderr, "%s: a record does not come back equal, or is not sitrep's JSON\n",
                         name_of(*t).c_str());
            return 1;
        }
        std::printf("codec\t%s\t%.2f\t%s\n", name_of(*t).c_str(), t->bytes(), t->version().c_str());
        for (const auto what : {bench::operation::encode, bench::operation::decode}) {
            if (!t->can(what)) continue;
            t->run(what);  // memory that is allocated once does not count
            const std::size_t before = allocations();
            t->run(what);
            const double each = static_cast<double>(allocations() - before) / records;
            std::printf("heap\t%s\t%.2f\n", name_of(subjects.emplace_back(subject{t.get(), what, {}})).c_str(), each);
        }
    }

    std::mt19937 random(1);
    for (int round = 0; round < rounds; ++round) {
        std::shuffle(subjects.begin(), subjects.end(), random);
        for (subject& s : subjects) s.nanoseconds.push_back(measure(s) / records);
    }
    for (const subject& s : subjects) {
        std::printf("time\t%s", name_of(s).c_str());
        for (const double n : s.nanoseconds) std::printf("\t%.2f", n);
        std::printf("\n");
    }
}
