// SPDX-License-Identifier: BSL-1.0
// stack LIMIT NAME FILE.ci…: the deepest stack of each function whose symbol has NAME in it, from the call graphs that
// GCC writes with -fcallgraph-info=su,da. Fails on recursion, indirect calls, frames of variable size, and beyond
// LIMIT.
#include <fstream>
#include <iostream>
#include <map>
#include <set>
#include <string>

namespace {

// A function of libgcc or memory.cpp, which has no call graph: the largest of these pushes four registers.
constexpr unsigned unknown_frame = 16;

struct function {
    unsigned frame = unknown_frame;
    bool variable = false;
    std::set<std::string> calls;
    unsigned depth = 0;  // with all that it calls; 0: not yet known
    bool open = false;   // on the path that is being looked at
};
std::map<std::string, function> functions;
bool bad = false;

void fail(const std::string& what, const std::string& where) {
    std::cout << what << ": " << where << '\n';
    bad = true;
}

/// What stands in quotes behind `key`.
std::string quoted(const std::string& line, const std::string& key) {
    const auto start = line.find(key + ": \"");
    if (start == std::string::npos) return {};
    const auto from = start + key.size() + 3;
    return line.substr(from, line.find('"', from) - from);
}

void read(std::istream& in) {
    for (std::string line; std::getline(in, line);) {
        if (line.starts_with("edge:")) functions[quoted(line, "sourcename")].calls.insert(quoted(line, "targetname"));
        if (!line.starts_with("node:")) continue;
        const auto bytes = line.find(" bytes (");
        if (bytes == std::string::npos) continue;
        function& f = functions[quoted(line, "title")];
        f.frame = static_cast<unsigned>(std::stoul(line.substr(line.rfind('n', bytes) + 1)));
        f.variable = line.find("(static)", bytes) == std::string::npos;
    }
}

unsigned depth_of(const std::string& name) {
    if (name == "__indirect_call") return 0;
    function& f = functions[name];
    if (f.open) fail("recursion", name);
    if (f.open || f.depth != 0) return f.depth;
    if (f.variable) fail("variable frame", name);
    f.open = true;
    unsigned below = 0;
    for (const std::string& callee : f.calls) {
        if (callee == "__indirect_call") fail("indirect call", name);
        const unsigned depth = depth_of(callee);
        if (depth > below) below = depth;
    }
    f.open = false;
    return f.depth = f.frame + below;
}

}  // namespace

int main(int argc, char** argv) {
    if (argc < 4) return 2;
    const auto limit = static_cast<unsigned>(std::stoul(argv[1]));
    for (int i = 3; i < argc; ++i) {
        std::ifstream file(argv[i]);
        read(file);
    }
    unsigned deepest = 0;
    std::set<std::string> roots;
    for (const auto& [name, f] : functions)
        if (name.find(argv[2]) != std::string::npos) roots.insert(name);
    for (const std::string& root : roots) {
        const unsigned depth = depth_of(root);
        if (depth > limit) fail("stack of " + std::to_string(depth) + " bytes, more than " + argv[1], root);
        if (depth > deepest) deepest = depth;
    }
    if (roots.empty()) fail("no such function", argv[2]);
    std::cout << deepest << '\n';
    return bad ? 1 : 0;
}
