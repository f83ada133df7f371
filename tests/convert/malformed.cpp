// SPDX-License-Identifier: BSL-1.0
// malformed lines: prints the texts of vectors/json_malformed.hpp that violate the grammar of JSON. Each is a line with an
// event that has the text as an unknown member, for lenient mode.
// malformed faults: prints the fault of each line as the converter does, from the column on.
#include "../vectors/json_malformed.hpp"

#include <cstdio>
#include <string>

int main(int argc, char** argv) {
    if (argc != 2) return 2;
    const std::string prefix = R"({"event":{"u":)", output = argv[1];
    for (const json_malformed::row& r : json_malformed::rows) {
        using enum sitrep::errc;
        const std::string name = r.name, text = prefix + std::string(r.text) + '\n';
        const bool grammar = r.code == syntax || r.code == end_of_input || r.code == bad_utf8;
        const bool is_line = r.text.find('\n') == r.text.npos;
        if (!grammar || !is_line || name.starts_with("a notation")) continue;
        const std::string fault = std::to_string(prefix.size() + r.column) + ": /event/u" + std::string(r.path) + ": " +
                                  std::string(sitrep::explain(r.code)) + '\n';
        const std::string& line = output == "lines" ? text : fault;
        std::fwrite(line.data(), 1, line.size(), stdout);
    }
}
