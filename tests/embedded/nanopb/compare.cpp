// SPDX-License-Identifier: BSL-1.0
// Encodes and decodes the filled sample with both libraries, in a painted stack. Prints lines "FIGURE SITREP NANOPB".
#include "../entry/subject.hpp"
#include "../stack/paint.hpp"
#include "machine.hpp"
#include "samples.hpp"
#include "subject.hpp"

#include <cstddef>
#include <span>

namespace {

struct figures {
    std::size_t object;
    std::size_t stack_encode{}, stack_decode{}, encoded{};
};

[[noreturn]] void fail(const char* what) {
    print(what);
    stop(1);
}

[[gnu::noinline]] figures of_sitrep() {
    constexpr const subject& sample = samples::of<subject>;
    std::byte bytes[512];
    sitrep::result<std::span<const std::byte>> encoded = sitrep::error{};
    sitrep::result<subject> decoded = sitrep::error{};
    figures f{sizeof(subject)};
    f.stack_encode = bytes_used([&]() INLINE { encoded = binary_encode(sample, bytes); });
    if (!encoded) fail("sitrep does not encode the sample\n");
    f.encoded = encoded->size();
    f.stack_decode = bytes_used([&]() INLINE { decoded = binary_decode<subject>(*encoded); });
    if (!decoded || *decoded != sample) fail("sitrep decodes another value than it encoded\n");
    return f;
}

[[gnu::noinline]] figures of_nanopb() {
    static constexpr message sample = samples::message_of(samples::of<subject>);
    pb_byte_t bytes[512], again[512];
    message decoded;
    bool good{};
    figures f{sizeof(message)};
    f.stack_encode = bytes_used([&]() INLINE { f.encoded = nanopb_encode(sample, bytes); });
    const std::span<const pb_byte_t> encoded(bytes, f.encoded);
    f.stack_decode = bytes_used([&]() INLINE { good = nanopb_decode(decoded, encoded); });
    if (!good) fail("nanopb does not decode what it encoded\n");
    if (f.encoded == 0 || nanopb_encode(decoded, again) != f.encoded) fail("nanopb decodes another size\n");
    for (std::size_t i = 0; i < f.encoded; ++i)
        if (bytes[i] != again[i]) fail("nanopb decodes another value than it encoded\n");
    return f;
}

void report(const char* name, std::size_t sitrep, std::size_t nanopb) {
    print(name);
    print(" ");
    print_number(sitrep);
    print(" ");
    print_number(nanopb);
    print("\n");
}

}  // namespace

int main() {
    const figures a = of_sitrep(), b = of_nanopb();
    for (const std::size_t used : {a.stack_encode, a.stack_decode, b.stack_encode, b.stack_decode})
        if (used >= painted_words * sizeof(std::uint32_t)) fail("the painted part of the stack is too small\n");
    report("stack_encode", a.stack_encode, b.stack_encode);
    report("stack_decode", a.stack_decode, b.stack_decode);
    report("object", a.object, b.object);
    report("encoded", a.encoded, b.encoded);
    return 0;
}
