// SPDX-License-Identifier: BSL-1.0
// count RECORDS: encodes and decodes that many records of each kind with each codec, for instructions.sh, which runs it in callgrind.
// Only these operations are counted. Each ends with a dump: its name is codec, format, kind and operation.
#include "bench.hpp"

#include <valgrind/callgrind.h>

#include <cstdio>
#include <cstdlib>
#include <list>
#include <string>

int main(int argc, char** argv) {
    const int records = argc == 2 ? std::atoi(argv[1]) : 0;
    if (records <= 0) return 2;
    std::list<std::string> names;  // callgrind reads a name after the request
    for (const auto& t : bench::all_trials()) {
        const std::string form = t->form() == bench::format::binary ? "binary" : "json";
        const std::string name = std::string(t->codec()) + ' ' + form + ' ' + std::string(t->kind());
        if (!t->prepare(static_cast<std::size_t>(records))) {
            std::printf("%s: a record does not come back equal, or is not sitrep's JSON\n", name.c_str());
            return 1;
        }
        for (const auto what : {bench::operation::encode, bench::operation::decode}) {
            if (!t->can(what)) continue;
            t->run(what);  // memory that is allocated once is not counted
            CALLGRIND_START_INSTRUMENTATION;
            CALLGRIND_ZERO_STATS;
            t->run(what);
            names.push_back(name + (what == bench::operation::encode ? " encode" : " decode"));
            CALLGRIND_DUMP_STATS_AT(names.back().c_str());
            CALLGRIND_STOP_INSTRUMENTATION;
        }
    }
}
