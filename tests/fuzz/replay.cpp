// SPDX-License-Identifier: BSL-1.0
// replay FOLDER: runs a fuzz target without libFuzzer, on every file of its corpus, and on truncations and mutations from a fixed
// seed: each truncation of the files that were written by hand, and a fixed number of mutations of all files.
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

constexpr unsigned mutations = 20000;       // of all files together
constexpr std::size_t distilled_name = 40;  // the length of the name of a file that fuzzing found, see hours.sh
input current;                              // global, because the signal handler prints it

void show_input(int) {
    std::fprintf(stderr, "the input, %zu bytes:", current.size());
    for (const std::uint8_t byte : current) std::fprintf(stderr, " %02x", byte);
    std::fputc('\n', stderr);
    std::_Exit(1);
}

void run() {
    const input exact(current);  // an allocation of exactly this size: sanitizers see a read beyond its end
    LLVMFuzzerTestOneInput(exact.data(), exact.size());
}

/// Overwrites, inserts, deletes or repeats bytes, or appends the tail of another file.
void mutate(input& in, const input& other, std::mt19937& random) {
    const auto below = [&](std::size_t n) { return static_cast<std::size_t>(random()) % n; };
    const auto position = [&](const input& of, std::size_t n) { return of.begin() + static_cast<std::ptrdiff_t>(n); };
    const std::size_t start = below(in.size() + 1);
    const std::size_t size = std::min(in.size() - start, below(8) + 1);
    static constexpr std::uint8_t tokens[] = {0,   1,   0x7F, 0x80, 0xFF, '"', '\\', '{', '}',
                                              '[', ']', ',',  ':',  '-',  '0', '.',  '\n'};
    switch (below(6)) {
        case 0:
            if (start < in.size()) in[start] = static_cast<std::uint8_t>(random());
            break;
        case 1:
            if (start < in.size()) in[start] = static_cast<std::uint8_t>(in[start] ^ 1u << below(8));
            break;
        case 2: in.insert(position(in, start), tokens[below(std::size(tokens))]); break;
        case 3: in.erase(position(in, start), position(in, start + size)); break;
        case 4: {
            const input part(position(in, start), position(in, start + size));
            in.insert(position(in, start), part.begin(), part.end());
            break;
        }
        default: {
            const std::size_t from = below(other.size() + 1);
            in.resize(start);
            in.insert(in.end(), position(other, from), other.end());
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
    for (std::size_t i = 0; i != files.size(); ++i) {
        const input& file = files[i];
        const bool is_distilled = paths[i].filename().string().size() == distilled_name;
        for (std::size_t size = file.size() + 1; size-- != (is_distilled ? file.size() : 0); ++runs) {
            current.assign(file.begin(), file.begin() + static_cast<std::ptrdiff_t>(size));
            run();
        }
    }
    for (unsigned n = 0; n != mutations; ++n, ++runs) {
        if (n % 4 == 0) current = files[n / 4 % files.size()];
        mutate(current, files[random() % files.size()], random);
        run();
    }
    std::printf("%zu files, %llu inputs derived from them\n", files.size(), runs);
}
