// SPDX-License-Identifier: BSL-1.0
// The relations of random pairs of times keep the laws of value/time_algebra.hpp, and those of a short calendar are
// exactly what all its days say. `verdicts [PAIRS [SEED]]`: a million pairs by default. Prints the number of pairs.
#include "../value/time_algebra.hpp"

#include <cstdio>
#include <cstdlib>
#include <string>

namespace {

std::string text_of(const sitrep::when& w) {
    char buffer[80];
    const auto text = sitrep::to_text(w, buffer);
    return text ? std::string(*text) : "?";
}

}  // namespace

int main(int argc, char** argv) {
    const unsigned long pairs = argc > 1 ? std::strtoul(argv[1], nullptr, 10) : 1000000;
    sitrep_test::random_times times(argc > 2 ? static_cast<unsigned>(std::strtoul(argv[2], nullptr, 10)) : 1);
    unsigned long broken = 0, sure = 0;
    for (unsigned long n = 0; n < pairs; ++n) {
        const sitrep::when a = times.next(), b = times.next();
        sure += overlaps(a, b) != sitrep::verdict::maybe ? 1u : 0u;
        const std::string_view law = sitrep_test::find_broken_law(a, b);
        if (!law.empty() && ++broken <= 20)
            std::printf("%.*s: broken by %s and %s\n", static_cast<int>(law.size()), law.data(), text_of(a).c_str(),
                        text_of(b).c_str());
    }
    std::printf("%lu pairs, %lu of which surely overlap or not; %lu break a law\n", pairs, sure, broken);
    const std::string wrong = sitrep_test::find_wrong_pair();
    if (!wrong.empty()) std::printf("not what all days say: %s\n", wrong.c_str());
    return broken == 0 && wrong.empty() ? 0 : 1;
}
