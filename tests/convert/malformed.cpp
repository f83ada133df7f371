// SPDX-License-Identifier: BSL-1.0
// malformed lines: prints the texts of vectors/json_malformed.hpp that violate the grammar of JSON, each as an unknown
// member of an event. malformed places: prints the expected column, pointer and message of the converter for each.
#include "../vectors/json_malformed.hpp"

#include <cstdio>
#include <string>

int main(int argc, char** argv) {
    if (argc != 2) return 2;
    const std::string before = R"({"event":{"u":)", what = argv[1];
    for (const json_malformed::row& r : json_malformed::rows) {
        using enum sitrep::errc;
        const std::string name = r.name, text = before + std::string(r.text) + '\n';
        const bool grammar = r.code == syntax || r.code == end_of_input || r.code == bad_utf8;
        const bool is_line = r.text.find('\n') == r.text.npos;
        if (!grammar || !is_line || name.starts_with("a notation")) continue;
        const std::string place = std::to_string(before.size() + r.column) + ": /event/u" + std::string(r.path) + ": " +
                                  std::string(sitrep::explain(r.code)) + '\n';
        const std::string& line = what == "lines" ? text : place;
        std::fwrite(line.data(), 1, line.size(), stdout);
    }
}
