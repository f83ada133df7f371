// SPDX-License-Identifier: BSL-1.0
// replay FOLDER: runs a fuzz target with every file of its corpus, every truncation of each file, and a fixed number of
// mutations, the same in every run. Replaces libFuzzer where the compiler has none.
#include "fuzz.hpp"

#include <csignal>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

namespace {

using input = std::vector<std::uint8_t>;

constexpr unsigned mutations = 1000;  // for each file
input current;                        // printed after a failure

void show_input(int) {
    std::fprintf(stderr, "with these %zu octets:", current.size());
    for (const std::uint8_t octet : current) std::fprintf(stderr, " %02x", octet);
    std::fputc('\n', stderr);
    std::_Exit(1);
}

void run() {
    const input exact(current);  // of exactly this size, so that sanitizers see a read beyond it
    LLVMFuzzerTestOneInput(exact.data(), exact.size());
}

/// Overwrites, inserts, deletes or repeats a part of `current`, or copies a part of another file.
void mutate(input& in, const input& other, std::mt19937& random) {
    const auto below = [&](std::size_t n) { return static_cast<std::size_t>(random()) % n; };
    const auto place = [&](const input& of, std::size_t n) { return of.begin() + static_cast<std::ptrdiff_t>(n); };
    const std::size_t at = below(in.size() + 1);
    const std::size_t some = std::min(in.size() - at, below(8) + 1);
    static constexpr std::uint8_t tokens[] = {0,   1,   0x7F, 0x80, 0xFF, '"', '\\', '{', '}',
                                              '[', ']', ',',  ':',  '-',  '0', '.',  '\n'};
    switch (below(6)) {
        case 0: if (at < in.size()) in[at] = static_cast<std::uint8_t>(random()); break;
        case 1: if (at < in.size()) in[at] = static_cast<std::uint8_t>(in[at] ^ 1u << below(8)); break;
        case 2: in.insert(place(in, at), tokens[below(std::size(tokens))]); break;
        case 3: in.erase(place(in, at), place(in, at + some)); break;
        case 4: {
            const input part(place(in, at), place(in, at + some));
            in.insert(place(in, at), part.begin(), part.end());
            break;
        }
        default: {
            const std::size_t from = below(other.size() + 1);
            in.resize(at);
            in.insert(in.end(), place(other, from), other.end());
        }
    }
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 2) return 2;
    std::vector<std::filesystem::path> paths;
    for (const auto& entry : std::filesystem::directory_iterator(argv[1])) paths.push_back(entry.path());
    std::sort(paths.begin(), paths.end());
    std::vector<input> files;
    for (const auto& path : paths) {
        std::ifstream file(path, std::ios::binary);
        files.emplace_back(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
    }
    if (files.empty()) return 2;

    std::signal(SIGABRT, show_input);
    std::mt19937 random(1);
    unsigned long long runs = 0;
    for (const input& file : files) {
        for (std::size_t size = file.size() + 1; size-- != 0; ++runs) {
            current.assign(file.begin(), file.begin() + static_cast<std::ptrdiff_t>(size));
            run();
        }
        for (unsigned n = 0; n != mutations; ++n, ++runs) {
            if (n % 4 == 0) current = file;
            mutate(current, files[random() % files.size()], random);
            run();
        }
    }
    std::printf("%zu files, %llu inputs made of them\n", files.size(), runs);
}
