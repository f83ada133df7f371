// SPDX-License-Identifier: BSL-1.0
// Attacks the readers of binary and JSON with damaged records of the report: truncated at each length, each bit
// flipped, each pair of bits flipped, and random changes. Then all short inputs, numbers at and beyond their limits, and endless
// brackets. A reader may reject an input with a location, or decode another valid value: then all properties of a value
// must hold. Prints the number of attempts; fails if a property does not hold. The pairs of bits in JSON take a minute.
#include "../codec/octets.hpp"

#include <sitrep/codec/binary.hpp>
#include <sitrep/codec/json.hpp>
#include <sitrep/data/niger_2024.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <new>
#include <random>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace {

using sitrep::errc;
using sitrep::record;
using octets = std::span<const std::byte>;
using sitrep_test::same;

// --- properties

struct attempts {
    unsigned long long cases{}, accepted{}, wrong{};
};
unsigned long long wrong = 0;

void print(const std::string& what, const attempts& t) {
    std::printf("%-58s %11llu cases, %11llu decoded, %llu wrong\n", what.c_str(), t.cases, t.accepted, t.wrong);
    std::fflush(stdout);
    wrong += t.wrong;
}

constexpr std::uint64_t canary = 0x5A17C0DE5A17C0DE;

/// The result of a reader, constructed between two words that the reader must not change.
template <class T> struct guarded {
    volatile std::uint64_t before = canary;
    union {
        sitrep::result<T> decoded;
    };
    volatile std::uint64_t after = canary;

    template <class Read> explicit guarded(Read read) { new (&decoded) sitrep::result<T>(read()); }
    bool is_intact() const { return before == canary && after == canary; }
};

octets octets_of(std::string_view s) { return std::as_bytes(std::span(s)); }

std::byte binary_room[4096];
char json_room[2][1 << 15];

bool is_located(const sitrep::error& e, std::size_t size) { return e.code != errc::none && e.offset <= size; }

/// A strictly decoded value must encode to the same bytes.
template <class T> void try_binary(std::string_view in, attempts& t) {
    const guarded<T> g([&] { return sitrep::from_binary<T>(octets_of(in)); });
    bool good = g.is_intact();
    if (g.decoded) {
        const auto again = sitrep::to_binary(*g.decoded, binary_room);
        good = good && again && same(*again, octets_of(in));
    } else {
        good = good && is_located(g.decoded.error(), in.size());
    }
    ++t.cases;
    t.accepted += g.decoded ? 1u : 0u;
    t.wrong += !good;
}

/// A decoded value must encode, decode to the same value, and encode to the same text again.
template <class T> void try_json(std::string_view in, attempts& t) {
    const guarded<T> g([&] { return sitrep::from_json<T>(in); });
    bool good = g.is_intact();
    if (g.decoded) {
        const auto encoded = sitrep::to_json(*g.decoded, json_room[0]);
        const auto back = encoded ? sitrep::from_json<T>(*encoded) : sitrep::result<T>(encoded.error());
        good = good && back && !back.skipped() && *back == *g.decoded;
        if (good) {
            const auto again = sitrep::to_json(*back, json_room[1]);
            good = again && *again == *encoded;
        }
    } else {
        good = good && is_located(g.decoded.error(), in.size());
    }
    ++t.cases;
    t.accepted += g.decoded ? 1u : 0u;
    t.wrong += !good;
}

// --- truncations and bit flips

void flip(std::string& s, std::size_t bit) { s[bit / 8] = static_cast<char>(s[bit / 8] ^ 0x80 >> bit % 8); }

template <class Try> void truncate(const std::string& s, attempts& t, Try attempt) {
    for (std::size_t size = 0; size != s.size(); ++size) {
        const std::string part(s, 0, size);  // a string of exactly this size: sanitizers see a read beyond its end
        attempt(part, t);
    }
}

template <class Try> void flip_one(std::string s, attempts& t, Try attempt) {
    for (std::size_t bit = 0; bit != s.size() * 8; ++bit) {
        flip(s, bit);
        attempt(s, t);
        flip(s, bit);
    }
}

template <class Try> void flip_two(std::string s, attempts& t, Try attempt) {
    for (std::size_t first = 0; first != s.size() * 8; ++first) {
        flip(s, first);
        for (std::size_t second = first + 1; second != s.size() * 8; ++second) {
            flip(s, second);
            attempt(s, t);
            flip(s, second);
        }
        flip(s, first);
    }
}

// --- random changes, from a fixed seed

class changer {
public:
    /// Makes one to four changes: overwrites, inserts, deletes or repeats bytes, or appends the tail of another record.
    std::string change(std::string s, const std::string& other) {
        for (std::size_t n = below(4) + 1; n != 0; --n) {
            const std::size_t start = below(s.size() + 1), size = below(8) + 1;
            switch (below(5)) {
                case 0: s.replace(start, 1, 1, any()); break;
                case 1: s.insert(start, 1, any()); break;
                case 2: s.erase(start, size); break;
                case 3: s.insert(start, std::string(s, start, size)); break;
                default: s.replace(start, std::string::npos, other, below(other.size()), std::string::npos);
            }
        }
        return s;
    }
    std::size_t below(std::size_t n) { return static_cast<std::size_t>(random_()) % n; }

private:
    char any() {
        constexpr std::string_view likely = "\"\\{}[],:-.019eEtu\x7F\x80\xFF";
        return below(2) == 0 ? likely[below(likely.size())] : static_cast<char>(random_());
    }
    std::mt19937 random_{20240503};
};

// --- the report

using report = std::vector<std::string>;

template <class Try> void attack(const char* format, const report& records, Try attempt) {
    const auto name = [&](const std::string& what) { return format + (": " + what); };
    attempts truncations, single_flips, double_flips, random;
    for (const std::string& s : records) truncate(s, truncations, attempt);
    print(name("truncated"), truncations);
    if (truncations.accepted != 0) ++wrong, std::puts("a truncated record was decoded");
    for (const std::string& s : records) flip_one(s, single_flips, attempt);
    print(name("single bits"), single_flips);
    for (const std::string& s : records) flip_two(s, double_flips, attempt);
    print(name("pairs of bits"), double_flips);
    changer c;
    for (const std::string& s : records)
        for (unsigned n = 0; n != 2000; ++n) attempt(c.change(s, records[c.below(records.size())]), random);
    print(name("random changes"), random);
}

// --- all inputs of at most three bytes: a type that fits them decodes exactly as many inputs as it has values

template <class T> void try_all_short(const char* name, unsigned long long values) {
    attempts t;
    std::string s;
    for (std::size_t size = 0; size <= 3; ++size) {
        s.assign(size, '\0');
        for (std::uint32_t n = 0; n >> 8 * size == 0; ++n) {
            for (std::size_t i = 0; i != size; ++i) s[i] = static_cast<char>(n >> 8 * i);
            try_binary<T>(s, t);
        }
    }
    print(std::string("binary: all inputs of 0 to 3 bytes as ") + name, t);
    if (values != 0 && t.accepted != values) ++wrong, std::printf("expected %llu decoded, one per value\n", values);
}

// --- numbers in binary

/// A number of `size` values in `bits` bits, between other bits: together the encoding of a T.
struct number_row {
    const char* name;
    std::string_view before;
    unsigned bits;
    std::uint64_t size;
    std::string_view after;
};

constexpr number_row date_numbers[] = {
    {"year from -9999 on", "000 01", 14, 11969, ""},
    {"year from 2098 on", "000 10", 13, 7902, ""},
    {"month", "001 00 0000000", 4, 12, ""},
    {"day", "010 00 0000000 0000", 5, 31, ""},
    {"hour", "011 00 0000000 0000 00000", 5, 25, "000000 00"},
    {"minute", "011 00 0000000 0000 00000 00000", 6, 60, "00"},
    {"second", "100 00 0000000 0000 00000 10111 111011", 6, 61, "01"},
    {"offset", "011 00 0000000 0000 00000 00000 000000 10", 12, 2879, ""},
    {"season", "101 00 0000000", 5, 21, ""},
};
constexpr number_row position_numbers[] = {
    {"degrees north", "00 000", 8, 181, "000000000"},
    {"degrees east", "00 000 00000000", 9, 361, ""},
    {"degrees north, one decimal", "00 001", 11, 1801, "000000000000"},
    {"degrees east, one decimal", "00 001 00000000000", 12, 3601, ""},
    {"degrees north, seven decimals", "00 111", 31, 1800000001, "00000000000000000000000000000000"},
    {"degrees east, seven decimals", "00 111 0000000000000000000000000000000", 32, 3600000001, ""},
    {"precision", "01 000 00000000 000000000 0", 3, 7, ""},
};
constexpr number_row count_numbers[] = {
    {"the highest figures", "0 0 0001 11", 32, 4294901488, "0 0"},
    {"exponent", "1 0 0001 11 11111111111111101111111011101111", 5, 23, "0 0"},
    {"word", "1 0 1111", 4, 12, "01000 0 0"},
    {"unit", "0 1 0001 00 0000 0 0", 5, 30, "0 0"},
    {"letter of a currency", "0 1 0001 00 0000 1 00000 00000", 5, 26, "0 0"},
};

std::string encoding_of(const number_row& row, std::uint64_t n) {
    std::string bits;
    for (const char c : row.before)
        if (c != ' ') bits += c;
    for (unsigned i = row.bits; i-- != 0;) bits += static_cast<char>('0' + (n >> i & 1));
    for (const char c : row.after)
        if (c != ' ') bits += c;
    std::string s((bits.size() + 7) / 8, '\0');
    for (std::size_t i = 0; i != bits.size(); ++i)
        if (bits[i] == '1') flip(s, i);
    return s;
}

/// The first and the last number are decoded. The next number, and the largest that the bits hold, are out of range.
template <class T, std::size_t N> void try_numbers(const number_row (&rows)[N], attempts& t) {
    for (const number_row& row : rows) {
        for (const std::uint64_t n : {std::uint64_t{0}, row.size - 1, row.size, (std::uint64_t{1} << row.bits) - 1}) {
            const std::string in = encoding_of(row, n);
            try_binary<T>(in, t);
            const auto decoded = sitrep::from_binary<T>(octets_of(in));
            const bool out_of_range = !decoded && decoded.error().code == errc::out_of_range;
            if (n < row.size ? static_cast<bool>(decoded) : out_of_range) continue;
            ++t.wrong;
            std::printf("%s, number %llu: %s\n", row.name, static_cast<unsigned long long>(n),
                        decoded ? "decoded" : sitrep::explain(decoded.error().code).data());
        }
    }
}

// --- numbers in JSON

/// Between `before` and `after`, the good numbers are decoded and the bad ones rejected. Spaces separate the numbers.
struct limit_row {
    std::string_view before, good, bad, after;
};
constexpr limit_row limits[] = {
    {R"({"event":{"type":"assault","id":"E)", "1 65535", "0 -1 65536 65537 4294967297 18446744073709551617", "\"}}"},
    {R"({"event":{"id":"E1","type":"assault","counts":[{"count":{"best":)", "0 4294967295",
     "-1 -0.0 1e9 4294967296 4294967297 18446744073709551615 18446744073709551616 18446744073709551617",
     R"(},"role":"killed"}]}})"},
    {R"({"event":{"id":"E1","type":"assault","counts":[{"count":{"best":4294967295,"exponent":)", "-7 -1 0 15",
     "-8 16 255 256 257 4294967296 4294967297 18446744073709551617", R"(},"role":"killed"}]}})"},
    {R"({"spot":{"time":"2024","type":"assault","position":{"lon":0,"lat":)", "-90 0 90",
     "-91 91 2147483647 2147483648 -2147483648 -2147483649 4294967296 4294967386 18446744073709551616", "}}}"},
    {R"({"spot":{"time":"2024","type":"assault","position":{"lat":0,"lon":)", "-180 180",
     "-181 181 4294967296 4294967476 18446744073709551796", "}}}"},
    {R"({"spot":{"time":"2024","type":"assault","position":{"lon":0.0000000,"lat":)", "-90.0000000 90.0000000",
     "-90.0000001 90.0000001 90.00000000 429.4967296", "}}}"},
    {R"({"report":{"published":")", "-9999 0000 9999 Y-2147483648 Y2147483647 Y10000",
     "-0000 10000 Y9999 Y2147483648 Y-2147483649 Y4294977296", "\"}}"},
    {R"({"report":{"published":"2024-)", "01 12 21 41", "00 13 20 42 99", "\"}}"},
    {R"({"report":{"published":"2024-01-)", "01 31", "00 32 99", "\"}}"},
    {R"({"report":{"published":"2024-01-31T)", "00:00 23:59 24:00", "24:01 25:00 00:60 23:99", "\"}}"},
    {R"({"report":{"published":"2024-01-31T23:59:)", "00 59Z 60Z", "61Z 60+01:00 99Z", "\"}}"},
    {R"({"report":{"published":"2024-01-31T10:00)", "+23:59 -23:59 Z", "+24:00 -24:00 +00:60 -00:00", "\"}}"},
};

void try_limits(attempts& t) {
    for (const limit_row& row : limits) {
        for (const bool good : {true, false}) {
            std::string_view words = good ? row.good : row.bad;
            while (!words.empty()) {
                const std::string_view word = words.substr(0, words.find(' '));
                words.remove_prefix(std::min(words.size(), word.size() + 1));
                std::string in(row.before);
                in.append(word).append(row.after);
                try_json<record>(in, t);
                const auto decoded = sitrep::from_json<record>(in);
                bool holds = good == static_cast<bool>(decoded);
                if (decoded) {
                    const auto binary = sitrep::to_binary(*decoded, binary_room);
                    const auto back =
                        binary ? sitrep::from_binary<record>(*binary) : sitrep::result<record>(binary.error());
                    holds = holds && back && *back == *decoded;
                } else if (decoded.error().offset < row.before.size() && decoded.error().path.empty()) {
                    holds = false;
                }
                if (!holds) ++t.wrong, std::printf("%s\n", in.c_str());
            }
        }
    }
}

// --- endless brackets

/// `before`, then `brackets` 100 000 times: the code and the offset of the error.
struct bracket_row {
    std::string_view before, brackets;
    errc strict, lenient;
    std::uint32_t strict_at, lenient_at;
};
constexpr bracket_row brackets[] = {
    {"", "[", errc::wrong_type, errc::wrong_type, 0, 0},
    {"", "{", errc::syntax, errc::syntax, 1, 1},
    {R"({"event":)", "[", errc::wrong_type, errc::wrong_type, 9, 9},
    {R"({"event":)", "{", errc::syntax, errc::syntax, 10, 10},
    {R"({"event":{"actors":)", "[", errc::wrong_type, errc::wrong_type, 20, 20},
    {R"({"event":{"counts":)", "[", errc::wrong_type, errc::wrong_type, 20, 20},
    {R"({"event":{"counts":[)", "{", errc::syntax, errc::syntax, 21, 21},
    {R"({"event":{"type":)", "[", errc::wrong_type, errc::wrong_type, 17, 17},
    {R"({"event":{"note":)", "{", errc::wrong_type, errc::wrong_type, 17, 17},
    {R"({"event":{"x":)", "[", errc::unknown_member, errc::too_deep, 10, 14 + 30},
    {R"({"event":{"x":)", R"({"y":)", errc::unknown_member, errc::too_deep, 10, 14 + 30 * 5},
    {R"({"event":{"x":)", R"([{"y":)", errc::unknown_member, errc::too_deep, 10, 14 + 15 * 6},
    {R"({"event":{"x":)", R"([[],)", errc::unknown_member, errc::too_deep, 10, 14 + 29 * 4 + 1},
    {R"({"drone":)", "[", errc::unknown_value, errc::too_deep, 1, 9 + 31},
    {R"({"drone":)", R"({"y":)", errc::unknown_value, errc::too_deep, 1, 9 + 31 * 5},
};

void try_brackets(attempts& t) {
    for (const bracket_row& row : brackets) {
        std::string in(row.before);
        for (int n = 0; n != 100000; ++n) in += row.brackets;
        for (const bool lenient : {false, true}) {
            const auto decoded = sitrep::from_json<record>(in, lenient ? sitrep::lenient : sitrep::decode_mode::strict);
            ++t.cases;
            const sitrep::error& e = decoded.error();
            const std::uint32_t offset = lenient ? row.lenient_at : row.strict_at;
            const errc code = lenient ? row.lenient : row.strict;
            if (!decoded && e.code == code && e.offset == offset && e.column == offset + 1) continue;
            ++t.wrong;
            std::printf("%.*s%.*s…: %s at %u\n", static_cast<int>(row.before.size()), row.before.data(),
                        static_cast<int>(row.brackets.size()), row.brackets.data(),
                        decoded ? "decoded" : sitrep::explain(e.code).data(), static_cast<unsigned>(e.offset));
        }
    }
}

}  // namespace

int main() {
    report binary, json;
    for (const record& r : sitrep::niger_2024) {
        const auto octets = sitrep::to_binary(r, binary_room);
        const auto text = sitrep::to_json(r, json_room[0]);
        if (!octets || !text) return 2;
        binary.emplace_back(reinterpret_cast<const char*>(octets->data()), octets->size());
        json.emplace_back(*text);
    }
    attack("binary", binary, try_binary<record>);
    attack("JSON", json, try_json<record>);

    try_all_short<sitrep::country>("a country", 249 + 42);  // 249 in ISO 3166-1, 42 user-assigned
    try_all_short<sitrep::grade>("a grade", 36);
    try_all_short<sitrep::event_id>("an id", 65535);
    try_all_short<sitrep::ref>("a reference", 8 * 65535);
    try_all_short<sitrep::date>("a date", 0);
    try_all_short<sitrep::when>("a when", 0);
    try_all_short<sitrep::count>("a count", 0);
    try_all_short<sitrep::position>("a position", 0);
    try_all_short<record>("a record", 0);

    attempts numbers, at_limits, nested;
    try_numbers<sitrep::date>(date_numbers, numbers);
    try_numbers<sitrep::position>(position_numbers, numbers);
    try_numbers<sitrep::count>(count_numbers, numbers);
    print("binary: numbers at their limits", numbers);
    try_limits(at_limits);
    print("JSON: numbers at their limits", at_limits);
    try_brackets(nested);
    print("JSON: 100 000 open brackets", nested);
    return wrong == 0 ? 0 : 1;
}
