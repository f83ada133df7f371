// SPDX-License-Identifier: BSL-1.0
// Builds an object of any described type member by member, as the fuzzer's bytes choose, also outside of its description: numbers
// out of range, enumerators beyond the vocabulary, wrong letters, empty required members, lists of a wrong length. It says
// whether the object is valid, by rules of its own. In an unnamed namespace: see core.hpp.
#ifndef SITREP_TESTS_FUZZ_BUILD_HPP
#define SITREP_TESTS_FUZZ_BUILD_HPP

#include <sitrep/core/choice.hpp>
#include <sitrep/core/constraint.hpp>
#include <sitrep/core/describe.hpp>
#include <sitrep/core/list.hpp>
#include <sitrep/core/notation.hpp>
#include <sitrep/core/schema.hpp>
#include <sitrep/core/text.hpp>
#include <sitrep/value/count.hpp>
#include <sitrep/value/country.hpp>
#include <sitrep/value/date.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <string_view>
#include <type_traits>
#include <utility>

namespace fuzz { namespace {

/// What the codecs must say of an object. `unclear`: a value holds an enumerator that no version knows, which its type may have
/// dropped.
enum class validity : std::uint8_t { valid, unclear, invalid };

/// Types of a user, with each option of a description. Tables express the first three.
enum class tone : std::uint8_t { dark, light, pale };
constexpr auto describe(sitrep::tag<tone>) { return sitrep::words<tone::pale>("dark light pale ..."); }
enum class side : std::uint8_t { left, middle, right };
constexpr auto describe(sitrep::tag<side>) { return sitrep::words<side::right>("left middle right"); }

struct numbers_and_name {
    std::int64_t wide{};
    std::uint64_t natural{};
    sitrep::text<5> name{};
    friend bool operator==(const numbers_and_name&, const numbers_and_name&) = default;
    friend constexpr auto describe(sitrep::tag<numbers_and_name>) {
        using namespace sitrep;
        using me = numbers_and_name;
        return fields(closed, field<"wide", &me::wide, range<-5'000'000'000, 5'000'000'000>>,
                      field<"natural", &me::natural>, field<"name", &me::name, required>);
    }
};

struct without_additions {
    bool flag{};
    std::int16_t level{-7};
    std::uint32_t chosen{};
    std::int8_t low{3};
    tone colour{};
    side place{side::middle};
    std::optional<side> other{};
    sitrep::text<200> words{};
    sitrep::list<std::uint16_t, 4> figures{};
    sitrep::list<sitrep::text<3>, 3, 9> names{};
    std::array<std::int8_t, 3> triple{};
    std::optional<sitrep::list<tone, 5>> tones{};
    numbers_and_name nested{.name = "n"};
    std::optional<numbers_and_name> perhaps{};
    sitrep::list<numbers_and_name, 3> several{};
    sitrep::count amount{};
    friend bool operator==(const without_additions&, const without_additions&) = default;
    friend constexpr auto describe(sitrep::tag<without_additions>) {
        using namespace sitrep;
        using me = without_additions;
        return fields(field<"flag", &me::flag>, field<"level", &me::level, range<-7, 1000>>,
                      field<"chosen", &me::chosen, range_choice<0, 10, 100, 70'000, 4'000'000'000, 4'294'967'295>>,
                      field<"low", &me::low, range<-3, 3>, default_value<3>>, field<"colour", &me::colour>,
                      field<"place", &me::place, default_value<side::middle>>, field<"other", &me::other>,
                      field<"words", &me::words>, field<"figures", &me::figures, range<1, 999>, length<1, 3>>,
                      field<"names", &me::names>, field<"triple", &me::triple, range<-1, 1>>,
                      field<"tones", &me::tones>, field<"nested", &me::nested>, field<"perhaps", &me::perhaps>,
                      field<"several", &me::several, required>, field<"amount", &me::amount, required>);
    }
};

enum class shade : std::uint8_t { red, green, blue, grey };
constexpr auto describe(sitrep::tag<shade>) { return sitrep::words<shade::grey>("red green ... blue grey"); }
using one_of_three = sitrep::choice<numbers_and_name, sitrep::country, sitrep::date>;
constexpr auto describe(sitrep::tag<one_of_three>) {
    return sitrep::choice_names<"nested", "...", "country", "date">();
}

struct with_additions {
    shade colour{};
    one_of_three either{};
    std::optional<std::uint8_t> added{};
    sitrep::text<9> note{};
    sitrep::list<sitrep::country, 2> countries{};
    std::optional<without_additions> rest{};
    friend bool operator==(const with_additions&, const with_additions&) = default;
    friend constexpr auto describe(sitrep::tag<with_additions>) {
        using namespace sitrep;
        using me = with_additions;
        return fields(field<"colour", &me::colour>, field<"either", &me::either>, extension,
                      field<"added", &me::added, range<0, 9>>, field<"note", &me::note>,
                      field<"countries", &me::countries>, field<"rest", &me::rest>);
    }
};

class builder {
public:
    explicit builder(std::span<const std::byte> choices) : choices_(choices) {}

    validity found() const { return found_; }

    /// `Options`: the constraint of its context.
    template <class Options, class T> void make(T& out) {
        using namespace sitrep::detail;
        constexpr shape s = shape_of<T>;
        if constexpr (s == shape::boolean) {
            out = below(2) != 0;
        } else if constexpr (s == shape::integer) {
            make_integer<Options>(out);
        } else if constexpr (s == shape::enumeration) {
            const std::size_t way = below(16);
            out = static_cast<T>(way == 0 ? below(256) : below(words_of<T>.total));
            if (static_cast<std::size_t>(out) >= words_of<T>.total)
                note(words_of<T>.extensible && in_value_ ? validity::unclear : validity::invalid);
        } else if constexpr (s == shape::text) {
            make_text(out);
            if (out.empty()) note(validity::invalid);
        } else if constexpr (s == shape::letters) {
            for (char& c : out.chars) {
                const std::size_t n = below(64);
                c = static_cast<char>(n < 60 ? 'A' + n % 26 : below(256));
                if (c < 'A' || c > 'Z') note(validity::invalid);
            }
        } else if constexpr (s == shape::list) {
            const std::size_t most = below(4) == 0 ? T::capacity() : 2;
            out = T{};
            list_access::set_size(out, std::min<std::size_t>(below(most + 1), T::capacity()));
            constexpr bool has_length = !std::is_void_v<typename Options::length>;
            std::size_t lo = Options::in_field, hi = T::capacity();
            if constexpr (has_length) lo = Options::length::lo, hi = Options::length::hi;
            if (out.size() < lo || out.size() > hi) note(validity::invalid);
            for (auto& element : out) make_element<Options>(element);
        } else if constexpr (s == shape::array) {
            for (auto& element : out) make_element<Options>(element);
        } else if constexpr (s == shape::sequence) {
            [&]<class... Fields>(type_list<Fields...>) {
                (make_field<Fields>(out.*Fields::member), ...);
            }(typename description_of<T>::all{});
        } else if constexpr (s == shape::internal_choice) {
            make_alternative(out, typename description_of<T>::alternatives{});
        } else if constexpr (s == shape::choice) {
            make_choice(out, std::make_index_sequence<T::size>{});
        } else if constexpr (s == shape::value) {
            make_value(out);
            if (out.empty()) note(validity::invalid);
        }
    }

private:
    std::size_t byte() {
        if (choices_.empty()) return 0;
        const auto b = std::to_integer<std::size_t>(choices_.front());
        choices_ = choices_.subspan(1);
        return b;
    }
    /// A number below n. Takes no byte if there is no choice.
    std::size_t below(std::size_t n) {
        if (n < 2) return 0;
        return bits(n > 256 ? 2 : 1) % n;
    }
    // Calls of these are in statements of their own: compilers differ in the order of operands and arguments.
    std::uint64_t bits(std::size_t bytes) {
        std::uint64_t n = 0;
        while (bytes-- != 0) n = n << 8 | byte();
        return n;
    }
    void note(validity v) { found_ = std::max(found_, v); }

    template <class Options, class T> void make_integer(T& out) {
        constexpr bool has_choice = !std::is_void_v<typename Options::range_choice>;
        constexpr bool has_range = !std::is_void_v<typename Options::range>;
        if constexpr (has_choice) {
            using ranges = typename Options::range_choice;
            const std::size_t i = below(ranges::count);
            const std::int64_t lo = ranges::bounds[2 * i], hi = ranges::bounds[2 * i + 1];
            choose(out, static_cast<T>(lo), static_cast<T>(hi));
            bool held = false;
            for (std::size_t k = 0; k != ranges::count; ++k)
                held |= static_cast<std::int64_t>(out) >= ranges::bounds[2 * k] &&
                        static_cast<std::int64_t>(out) <= ranges::bounds[2 * k + 1];
            if (!held) note(validity::invalid);
        } else if constexpr (has_range) {
            constexpr auto lo = static_cast<T>(Options::range::lo), hi = static_cast<T>(Options::range::hi);
            choose(out, lo, hi);
            if (out < lo || out > hi) note(validity::invalid);
        } else {
            choose(out, (std::numeric_limits<T>::min)(), (std::numeric_limits<T>::max)());
        }
    }
    /// An end of a range, a neighbour of it, a number inside or any number.
    template <class T> void choose(T& out, T lo, T hi) {
        using word = std::make_unsigned_t<T>;
        const auto first = static_cast<word>(lo);
        const auto last = static_cast<word>(hi);
        const auto size = static_cast<std::uint64_t>(static_cast<word>(last - first));
        switch (below(16)) {
            case 0: out = lo; break;
            case 1: out = hi; break;
            case 2: out = static_cast<T>(static_cast<word>(first - 1u)); break;
            case 3: out = static_cast<T>(static_cast<word>(last + 1u)); break;
            case 4: out = static_cast<T>(static_cast<word>(bits(sizeof(T)))); break;
            case 5:
            case 6: out = static_cast<T>(static_cast<word>(first + inside(bits(sizeof(T)), size))); break;
            default: out = static_cast<T>(static_cast<word>(first + inside(byte(), size)));
        }
    }
    static std::uint64_t inside(std::uint64_t n, std::uint64_t size) { return size + 1 == 0 ? n : n % (size + 1); }

    /// The next bytes, if they are UTF-8, or one byte many times.
    template <std::size_t N> void make_text(sitrep::text<N>& out) {
        const std::size_t way = below(8);
        char chars[N];
        std::size_t size = 0;
        if (way < 6) {
            size = below(std::min<std::size_t>(N, 12) + 1);
            size = std::min(size, choices_.size());
            for (std::size_t i = 0; i != size; ++i) chars[i] = static_cast<char>(byte());
        } else {
            size = way == 6 ? N : below(N + 1);
            const auto c = static_cast<char>(byte() % 128);
            for (std::size_t i = 0; i != size; ++i) chars[i] = c;
        }
        if (!out.assign(std::string_view(chars, size))) out = sitrep::text<N>{};
    }

    /// Not inlined: g++ 12 at -O3 would see writes beyond arrays that there are not.
    template <class Options, class T> [[gnu::noinline]] void make_element(T& element) {
        make<sitrep::detail::element_constraint<Options, T>>(element);
    }

    template <class Field, class T> void make_field(T& member) {
        using namespace sitrep::detail;
        using options = typename Field::options;
        if constexpr (is_optional<T>) {
            if (below(2) != 0) make_element<field_constraint<Field>>(member.emplace());
        } else if constexpr (options::has_default) {
            if (below(2) != 0) make<field_constraint<Field>>(member);
        } else if constexpr (has_empty<T> && !options::required) {
            if (below(2) == 0) return;
            const validity before = found_;
            make<field_constraint<Field>>(member);
            if (member.empty()) found_ = before;  // it is absent
        } else {
            make<field_constraint<Field>>(member);
        }
    }

    template <class T, class... Cases> void make_alternative(T& out, sitrep::detail::type_list<Cases...>) {
        auto& selector = out.*sitrep::detail::description_of<T>::selector;
        using type = std::remove_reference_t<decltype(selector)>;
        const bool any = !std::is_same_v<type, bool> && below(32) == 31;
        const std::size_t chosen = any ? below(256) : below(sizeof...(Cases));
        selector = static_cast<type>(chosen);
        if (chosen >= sizeof...(Cases)) note(validity::invalid);
        std::size_t i = 0;
        const auto one = [&]<class... Fields>(sitrep::detail::type_list<Fields...>) {
            if (i++ == chosen) (make<sitrep::detail::field_constraint<Fields>>(out.*Fields::member), ...);
        };
        (one(typename Cases::fields{}), ...);
    }

    template <class T, std::size_t... I> void make_choice(T& out, std::index_sequence<I...>) {
        using namespace sitrep::detail;
        const std::size_t n = byte();
        if (n == 255) {
            choice_access::set_unknown(out);
            return note(validity::invalid);
        }
        const auto one = [&]<class A>(A& alternative) { make_element<no_constraint>(alternative); };
        ((I == n % T::size ? one(choice_access::emplace<I>(out)) : void()), ...);
    }

    /// By its notation, or from the wire. A wire form that no decoder makes is not tried.
    template <class T> void make_value(T& out) {
        using namespace sitrep::detail;
        if (below(2) == 0) {
            sitrep::text<40> notation;
            make_text(notation);
            if (const auto read = sitrep::from_text<T>(notation.view())) out = *read;
            return;
        }
        const validity before = std::exchange(found_, validity::valid);
        const bool was_in_value = std::exchange(in_value_, true);
        wire_of<T> wire{};
        make<no_constraint>(wire);
        in_value_ = was_in_value;
        const validity of_wire = std::exchange(found_, before);
        T value{};
        if (of_wire == validity::invalid || !T::from_wire(wire, value)) return;
        out = value;
        note(of_wire);
    }

    std::span<const std::byte> choices_;
    validity found_{};
    bool in_value_{};
};

/// A second buffer for encodings.
std::byte short_room[1 << 16];

}}  // namespace fuzz

#endif
