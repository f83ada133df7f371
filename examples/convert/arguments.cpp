// SPDX-License-Identifier: BSL-1.0
#include "arguments.hpp"

#include "process.hpp"
#include "suggest.hpp"

#include <sitrep/core/version.hpp>

#include <unistd.h>

#include <array>
#include <cstddef>
#include <span>
#include <string_view>

namespace tool {
namespace {

constexpr std::string_view help =
    "usage: %n [OPTION…] [FILE|-] [-o FILE]         convert records from one format to another\n"
    "       %n check [OPTION…] [FILE|-]             report all faults of the data and of what it says\n"
    "       %n repair [OPTION…] [FILE|-] [-o FILE]  keep valid records, report the rest\n"
    "       %n words [VOCABULARY]                   list the vocabularies, or the words of one\n"
    "       %n explain [CODE]                       list the codes of faults, or explain one\n"
    "\n"
    "  --from json|binary       input format: JSON Lines, or a journal of binary records (default: detected)\n"
    "  --to json|binary|table   output format (default: json for binary input, binary for json input)\n"
    "  --blocks                 write a journal for storage: records share frames of up to 4,000 bytes. This saves\n"
    "                           8 bytes a record; damage costs a complete frame, and older readers refuse it\n"
    "  --lenient                drop content that this version does not know, and list elements beyond its\n"
    "                           capacity, with a warning; without this option, both are faults. A record whose\n"
    "                           format stays is copied as it is\n"
    "  --alone                  for check: check each record by itself, not the references between records\n"
    "  --all                    print all messages, not only the first 50, and up to 1000 faults of a record\n"
    "  --stats                  at the end, print counts, sizes, time and memory\n"
    "  -o, --output FILE        write to FILE (default: standard output); a failed conversion leaves FILE as is\n"
    "  -h, --help               print this help\n"
    "  --version                print the version\n"
    "\n"
    "Without FILE, or if FILE is -, %n reads standard input. A conversion stops at the first fault and\n"
    "then writes no FILE. `repair` copies valid records unchanged, but gives the frames of a journal new\n"
    "numbers. It also keeps records with words, kinds or members that this version does not know, and list\n"
    "elements beyond its capacity. It warns of them and counts these records.\n"
    "\n"
    "`check` continues, and also finds what contradicts itself: duplicate and missing ids, impossible dates,\n"
    "counts out of order. Each record of kind `report` begins a new report with its own ids. A report of more\n"
    "than 65,536 records is checked as by --alone, with a warning. Without --all, at most 16 such findings of a\n"
    "report are shown, errors first; all are counted.\n"
    "\n"
    "A fault is printed as FILE:line:column: JSON pointer: message [CODE], for a journal as FILE:@byte: …\n"
    "`explain CODE` tells what to do about it.\n"
    "Byte-order marks (UTF-8) and erased flash between the frames of a journal are skipped, with a note.\n"
    "Exit status: 0 success, also with warnings and notes; 1 faults in the data; 2 wrong usage or a file that\n"
    "cannot be read or written; 3 no faults, but `repair` kept records with content that is unknown here.\n";

constexpr std::array<std::string_view, 4> commands{"check", "repair", "words", "explain"};
constexpr std::array<std::string_view, 10> option_names{"--from", "--to",    "--blocks", "--lenient", "--alone",
                                                        "--all",  "--stats", "--output", "--help",    "--version"};

bool is_absent(const std::string& path) { return access(path.c_str(), F_OK) != 0; }

/// Formats that people ask for and that others write from JSON.
std::string_view advice_on(std::string_view format) {
    if (format == "csv" || format == "tsv")
        return "; for CSV, pass the JSON on: %n --to json FILE | jq -r '.event | select(.) | [.id, .type, .when] | "
               "@csv'";
    if (format == "geojson")
        return "; for GeoJSON, pass the JSON on: %n --to json FILE | jq '.place.position | select(.) | "
               "{type: \"Point\", coordinates: [.lon, .lat]}'";
    return "";
}

format format_named(const std::string& word, const std::string& option) {
    static constexpr std::array<std::string_view, 3> formats{"json", "binary", "table"};
    const bool is_output = option == "--to";
    const std::span<const std::string_view> allowed(formats.data(), is_output ? 3 : 2);
    for (std::size_t i = 0; i != allowed.size(); ++i)
        if (word == allowed[i]) return static_cast<format>(i + 1);
    const std::string advice = is_output ? fill_in(advice_on(word)) : "";
    reject("unknown format \"" + word + "\" for " + option + "; expected " + list_of(allowed) +
           (advice.empty() ? did_you_mean(word, allowed) : advice));
}

/// The words that are no options, in their order: a command and a file, or one of the two.
class operands {
public:
    void add(options& o, const std::string& word, bool may_be_command) {
        if (++count_ == 1) {
            first_ = word;
            for (std::size_t i = 0; may_be_command && i != commands.size(); ++i)
                if (word == commands[i]) o.job = static_cast<task>(i + 1);
            if (o.job != task::convert) return;
        }
        const bool about_words = o.job == task::words || o.job == task::explain;
        if (filled_) reject_second(o, word);
        filled_ = true;
        (about_words ? o.word : o.in) = word;
    }

    /// A single word that is neither a file nor a command may be meant as a command.
    void judge(const options& o) const {
        if (o.job != task::convert || count_ != 1 || !is_absent(first_)) return;
        if (first_ == "help") reject("no command or FILE \"help\"; did you mean --help?");
        if (!nearest(first_, commands).empty())
            reject("no command or FILE \"" + first_ + '"' + did_you_mean(first_, commands));
    }

private:
    [[noreturn]] void reject_second(const options& o, const std::string& word) const {
        if (o.job == task::words || o.job == task::explain) reject("one word at a time; a second one: \"" + word + '"');
        if (o.job == task::convert && is_absent(first_))
            reject("unknown command \"" + first_ + '"' + did_you_mean(first_, commands) +
                   " (the commands: " + list_of(commands) + ')');
        if (o.job == task::check) reject("a second FILE: \"" + word + "\"; " + program_name() + " reads one");
        reject("a second FILE: \"" + word + "\"; " + program_name() + " reads one; to write that file: -o " + word);
    }

    std::string first_{};
    unsigned count_{};
    bool filled_{};
};

[[noreturn]] void reject_option(const std::string& name) {
    const std::string_view near = name == "-O" ? "-o" : nearest(name, option_names);
    reject("unknown option " + name + (near.empty() ? "" : "; did you mean " + std::string(near) + "?"));
}

[[noreturn]] void print_version() {
    const std::string& name = program_name();
    print_and_exit(name + (name == "sitrep" ? " " : " (sitrep) ") + SITREP_VERSION "\n");
}

void judge(const options& o) {
    const std::string name(o.job == task::convert ? "" : commands[static_cast<std::size_t>(o.job) - 1]);
    const bool writes = o.job == task::convert || o.job == task::repair;
    if (o.job != task::convert && o.to != format::unknown) reject(name + " does not convert; remove --to");
    if (!writes && !o.out.empty()) reject(name + " writes no file; remove -o");
    if (o.alone && o.job != task::check) reject("--alone is for check");
    if (o.blocks && (!writes || (o.to != format::unknown && o.to != format::binary)))
        reject("--blocks is for what writes a journal");
    if (o.all && (o.job == task::words || o.job == task::explain)) reject("--all is for messages about FILE");
}

}  // namespace

options parse(int count, char** words) {
    options o;
    operands named;
    bool only_files = false;
    for (int i = 1; i < count; ++i) {
        std::string name = words[i], value;
        if (only_files || name == "-" || name.empty() || name[0] != '-') {
            named.add(o, name, !only_files);
            continue;
        }
        const std::size_t equals = name.find('=');
        const bool joined = name.starts_with("--") && equals != name.npos;
        if (joined) value = name.substr(equals + 1), name.resize(equals);
        const bool takes_value = name == "--from" || name == "--to" || name == "-o" || name == "--output";
        const bool is_flag = name == "--lenient" || name == "--alone" || name == "--all" || name == "--stats" ||
                             name == "--blocks" || name == "--" || name == "--version" || name == "--help" ||
                             name == "-h";
        if (!takes_value && !is_flag) reject_option(name);
        if (joined && !takes_value) reject(name + " takes no value");
        if (takes_value && !joined) {
            if (++i == count) reject(name + " needs a value");
            value = words[i];
        }
        if (takes_value && value.empty()) reject(name + " needs a value");
        if (name == "--from") o.from = format_named(value, name);
        else if (name == "--to") o.to = format_named(value, name);
        else if (takes_value) o.out = value == "-" ? "" : value;
        else if (name == "--lenient") o.lenient = true;
        else if (name == "--alone") o.alone = true;
        else if (name == "--all") o.all = true;
        else if (name == "--stats") o.stats = true;
        else if (name == "--blocks") o.blocks = true;
        else if (name == "--") only_files = true;
        else if (name == "--version") print_version();
        else print_and_exit(fill_in(help));
    }
    judge(o);
    if (!only_files) named.judge(o);
    if (count == 1 && isatty(STDIN_FILENO) == 1) print_and_exit(fill_in(help));
    return o;
}

}  // namespace tool
