// SPDX-License-Identifier: BSL-1.0
// Pseudo-random values of any described type, generated from its description. They reach every field, optional state,
// enumerator, alternative and end of a range; the generator counts which of these targets it has reached.
#ifndef SITREP_TESTS_JUDGES_RANDOM_VALUE_HPP
#define SITREP_TESTS_JUDGES_RANDOM_VALUE_HPP

#include <sitrep/core/constraint.hpp>
#include <sitrep/core/describe.hpp>
#include <sitrep/schema/types/reach.hpp>

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <random>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace judges {

using namespace sitrep::detail;

enum class target { field, presence, enumerator, alternative, range_end, size, text, flag };
inline constexpr const char* target_names[] = {"fields",         "present or absent", "enumerators",
                                               "alternatives",   "ends of ranges",    "sizes of lists",
                                               "sizes of texts", "true or false"};

/// A position in a type, and how often each of its targets was reached. Its path from the record is its key.
struct site {
    target what{};
    std::vector<unsigned> hits{};
};
inline constexpr unsigned impossible = 1u << 30;

class random_source {
public:
    std::uint64_t number() { return engine_(); }
    std::uint64_t below(std::uint64_t n) { return n == 0 ? engine_() : engine_() % n; }

    void declare(const std::string& path, target what, std::size_t targets) {
        sites_.try_emplace(path, site{what, std::vector<unsigned>(targets)});
    }

    /// Exempts targets that the wire can encode but no value has. Returns their number.
    std::size_t exempt(std::string_view end_of_path, std::size_t which) {
        std::size_t found = 0;
        for (auto& [path, s] : sites_)
            if (std::string_view(path).ends_with(end_of_path)) s.hits.at(which) = impossible, ++found;
        return found;
    }

    /// One of `n` options, of which the first are the targets of the site. Half of the time, the target chosen least.
    std::size_t pick(const std::string& path, std::size_t n) {
        site& s = sites_.at(path);
        std::size_t chosen = below(n);
        if (!s.hits.empty() && below(2) == 0) {
            const auto rarest = std::min_element(s.hits.begin(), s.hits.end());
            chosen = static_cast<std::size_t>(rarest - s.hits.begin());
        }
        if (chosen < s.hits.size()) pending_.emplace_back(&s, chosen);
        return chosen;
    }

    /// One of the parts of a type, given by their paths. Three times of four, a part with a target not yet reached.
    std::size_t pick(const std::string& path, const std::vector<std::string>& parts) {
        std::vector<std::size_t> open;
        for (std::size_t i = 0; i < parts.size(); ++i)
            if (is_open(parts[i])) open.push_back(i);
        if (open.empty() || below(4) == 0)
            return pick(path, std::max<std::size_t>(parts.size(), sites_.at(path).hits.size()));
        const std::size_t chosen = open[below(open.size())];
        pending_.emplace_back(&sites_.at(path), chosen);
        return chosen;
    }

    // The picked targets count after `keep`, when the value has turned out to be valid.
    std::size_t mark() const { return pending_.size(); }
    void drop(std::size_t mark) { pending_.resize(mark); }
    void keep() {
        for (auto& [s, target] : pending_) ++s->hits[target];
        pending_.clear();
        std::erase_if(open_, [](const auto& path) { return is_reached(path.second); });
    }

    /// Call this after all declarations.
    void start() {
        for (const auto& [path, s] : sites_)
            if (!is_reached(s)) open_.emplace(path, s);
    }
    bool all_reached() const { return open_.empty(); }

    /// Prints a line for each kind of target: the number reached of the number declared; then the targets not reached.
    void print_coverage(std::FILE* out) const {
        for (std::size_t what = 0; what < std::size(target_names); ++what) {
            std::size_t all = 0, reached = 0;
            for (const auto& [path, s] : sites_)
                if (s.what == static_cast<target>(what))
                    for (const unsigned n : s.hits) all += n < impossible, reached += n > 0 && n < impossible;
            if (all != 0) std::fprintf(out, "  %-18s %5zu of %5zu reached\n", target_names[what], reached, all);
        }
        for (const auto& [path, s] : sites_)
            for (std::size_t i = 0; i < s.hits.size(); ++i)
                if (s.hits[i] == 0) std::fprintf(out, "  NOT REACHED: %s, target %zu\n", path.c_str(), i);
    }

private:
    static bool is_reached(const site& s) {
        return std::all_of(s.hits.begin(), s.hits.end(), [](unsigned n) { return n > 0; });
    }
    bool is_open(const std::string& prefix) const {
        const auto next = open_.lower_bound(prefix);
        return next != open_.end() && next->first.starts_with(prefix);
    }

    std::mt19937_64 engine_{20240503};
    std::map<std::string, site> sites_{};
    std::map<std::string, const site&> open_{};  // sites with a target that was not reached
    std::vector<std::pair<site*, std::size_t>> pending_{};
};

// --- the sites of a type

template <class T> using item_of = std::remove_cvref_t<decltype(*std::declval<const T&>().data())>;

template <class Options, class T> void declare(random_source& r, const std::string& path);

template <class Field> void declare_field(random_source& r, const std::string& path, bool optional) {
    const std::string here = path + "." + std::string(Field::name);
    r.declare(here + " present", optional ? target::presence : target::field, optional ? 2 : 1);
    if constexpr (is_optional<typename Field::type>)
        declare<element_constraint<typename Field::options, int>, typename Field::type::value_type>(r, here);
    else declare<typename Field::options, typename Field::type>(r, here);
}
template <class Options, class T> void declare(random_source& r, const std::string& path) {
    constexpr shape s = shape_of<T>;
    if constexpr (s == shape::boolean) {
        r.declare(path, target::flag, 2);
    } else if constexpr (s == shape::integer) {
        if constexpr (!std::is_void_v<typename Options::range_choice>)
            r.declare(path, target::range_end, 2 * Options::range_choice::count);
        else r.declare(path, target::range_end, integer_range<Options, T>::lb == integer_range<Options, T>::ub ? 1 : 2);
    } else if constexpr (s == shape::enumeration) {
        r.declare(path, target::enumerator, words_of<T>.total);
    } else if constexpr (s == shape::text) {
        r.declare(path, target::text, T::capacity() < 128 ? 2 : 4);
    } else if constexpr (s == shape::letters) {
        r.declare(path, target::range_end, 2);
    } else if constexpr (s == shape::list) {
        r.declare(path, target::size, 2);
        declare<element_constraint<Options, int>, item_of<T>>(r, path + "[]");
    } else if constexpr (s == shape::array) {
        declare<element_constraint<Options, int>, item_of<T>>(r, path + "[]");
    } else if constexpr (s == shape::sequence) {
        [&]<class... Fields>(type_list<Fields...>) {
            (declare_field<Fields>(r, path, is_presence_coded<Fields>), ...);
        }(typename description_of<T>::all{});
    } else if constexpr (s == shape::internal_choice) {
        [&]<class... Cases>(type_list<Cases...>) {
            r.declare(path + " case", target::alternative, sizeof...(Cases));
            const auto one = [&]<class... Fields>([[maybe_unused]] std::string_view name, type_list<Fields...>) {
                (declare_field<Fields>(r, path + "(" + std::string(name) + ")", false), ...);
            };
            (one(Cases::name, typename Cases::fields{}), ...);
        }(typename description_of<T>::alternatives{});
    } else if constexpr (s == shape::choice) {
        r.declare(path + " alternative", target::alternative, T::size);
        [&]<class... Ts>(const sitrep::choice<Ts...>*) {
            std::size_t i = 0;
            (declare<element_constraint<no_constraint, int>, Ts>(
                 r, path + "(" + std::string(description_of<T>::name(i++)) + ")"),
             ...);
        }(static_cast<const T*>(nullptr));
    } else if constexpr (s == shape::value) {
        declare<no_constraint, typename description_of<T>::wire>(r, path);
    }
}

// --- values

inline std::string random_text(random_source& r, std::size_t bytes) {
    static constexpr std::string_view pieces[] = {"a",          "Z",          "0", " ",      "\"", "\\", "/",
                                                  "<",          ">",          "&", "\t",     "\n", "\r", "\x01",
                                                  "\x1f",       "\x7f",       "é", "\u0300", "ж",  "漢", "\u2028",
                                                  "\U0001F600", "\U0010FFFF", "'", "]]>",    "-->"};
    std::string s;
    while (s.size() < bytes) {
        const std::string_view piece = r.below(3) == 0 ? pieces[r.below(std::size(pieces))] : pieces[r.below(4)];
        if (s.size() + piece.size() <= bytes) s += piece;
    }
    return s;
}

template <class Options, class T> bool make(random_source& r, const std::string& path, T& out);

template <class T> T random_integer(random_source& r, T lo, T hi, std::size_t way) {
    if (way == 0) return lo;
    if (way == 1) return hi;
    const std::uint64_t size = static_cast<std::uint64_t>(hi) - static_cast<std::uint64_t>(lo) + 1;
    const std::uint64_t offset = r.below(2) == 0 ? r.below(size) : r.below(size) >> r.below(40);
    return static_cast<T>(static_cast<std::uint64_t>(lo) + offset);
}

template <class Field, class Member>
bool make_field(random_source& r, const std::string& path, Member& member, bool optional) {
    using options = typename Field::options;
    const std::string here = path + "." + std::string(Field::name);
    const std::size_t way = optional ? r.pick(here + " present", {here}) : r.pick(here + " present", 1);
    if (way == 1) return true;  // absent: the member keeps its initial value
    bool made = true;
    if constexpr (is_optional<Member>) {
        made = make<element_constraint<options, int>>(r, here, member.emplace());
    } else if constexpr (options::has_default) {
        constexpr auto initial = static_cast<Member>(options::default_::value);
        const std::size_t mark = r.mark();
        do {
            r.drop(mark);
            made = make<options>(r, here, member);
        } while (r.below(2) != 0 && member == initial);
    } else {
        made = make<options>(r, here, member);
    }
    return made;
}

template <class Options, class T> bool make(random_source& r, const std::string& path, T& out) {
    constexpr shape s = shape_of<T>;
    if constexpr (s == shape::boolean) {
        out = r.pick(path, 2) != 0;
    } else if constexpr (s == shape::integer) {
        if constexpr (!std::is_void_v<typename Options::range_choice>) {
            constexpr std::size_t count = Options::range_choice::count;
            const std::size_t way = r.pick(path, 3 * count);
            const std::size_t i = way < 2 * count ? way / 2 : way - 2 * count;
            out =
                random_integer(r, static_cast<T>(Options::range_choice::bounds[2 * i]),
                               static_cast<T>(Options::range_choice::bounds[2 * i + 1]), way < 2 * count ? way % 2 : 2);
        } else {
            constexpr T lo = integer_range<Options, T>::lb, hi = integer_range<Options, T>::ub;
            out = random_integer(r, lo, hi, r.pick(path, lo == hi ? 1 : 6));
        }
    } else if constexpr (s == shape::enumeration) {
        out = static_cast<T>(r.pick(path, words_of<T>.total));
    } else if constexpr (s == shape::text) {
        const std::size_t sizes[] = {1, T::capacity(), 127, 128};
        const std::size_t way = r.pick(path, T::capacity() < 128 ? 6 : 8);
        const std::size_t size = way < (T::capacity() < 128 ? 2 : 4) ? sizes[way] : 1 + r.below(T::capacity());
        if (!out.assign(random_text(r, size))) std::abort();
    } else if constexpr (s == shape::letters) {
        const std::size_t way = r.pick(path, 6);
        for (char& c : out.chars) c = static_cast<char>('A' + r.below(26));
        if (way < 2) out.chars[r.below(sizeof out.chars)] = way == 0 ? 'A' : 'Z';
    } else if constexpr (s == shape::list) {
        constexpr std::size_t lo = [] {
            if constexpr (std::is_void_v<typename Options::length>) return std::size_t{Options::in_field};
            else return Options::length::lo;
        }();
        constexpr std::size_t hi = [] {
            if constexpr (std::is_void_v<typename Options::length>) return T::capacity();
            else return std::min(Options::length::hi, T::capacity());
        }();
        const std::size_t way = r.pick(path, 4);
        out = T{};
        list_access::set_size(out, way == 0 ? lo : way == 1 ? hi : lo + r.below(hi - lo + 1));
        for (auto& e : out)
            if (!make<element_constraint<Options, int>>(r, path + "[]", e)) return false;
    } else if constexpr (s == shape::array) {
        for (auto& e : out)
            if (!make<element_constraint<Options, int>>(r, path + "[]", e)) return false;
    } else if constexpr (s == shape::sequence) {
        return [&]<class... Fields>(type_list<Fields...>) {
            return (make_field<Fields>(r, path, out.*Fields::member, is_presence_coded<Fields>) && ...);
        }(typename description_of<T>::all{});
    } else if constexpr (s == shape::internal_choice) {
        return [&]<class... Cases>(type_list<Cases...>) {
            const std::size_t chosen = r.pick(path + " case", {path + "(" + std::string(Cases::name) + ")" ...});
            auto& selector = out.*description_of<T>::selector;
            selector = static_cast<std::remove_reference_t<decltype(selector)>>(chosen);
            std::size_t i = 0;
            const auto one = [&]<class... Fields>([[maybe_unused]] std::string_view name, type_list<Fields...>) {
                return i++ != chosen ||
                       (make_field<Fields>(r, path + "(" + std::string(name) + ")", out.*Fields::member, false) && ...);
            };
            return (one(Cases::name, typename Cases::fields{}) && ...);
        }(typename description_of<T>::alternatives{});
    } else if constexpr (s == shape::choice) {
        std::vector<std::string> parts;
        for (std::size_t i = 0; i < T::size; ++i)
            parts.push_back(path + "(" + std::string(description_of<T>::name(i)) + ")");
        const std::size_t chosen = r.pick(path + " alternative", parts);
        return [&]<std::size_t... I>(std::index_sequence<I...>) {
            return ((I != chosen ||
                     make<element_constraint<no_constraint, int>>(r, parts[I], choice_access::emplace<I>(out))) &&
                    ...);
        }(std::make_index_sequence<T::size>{});
    } else if constexpr (s == shape::value) {
        const std::size_t mark = r.mark();
        for (int attempt = 0; attempt < 5000; ++attempt) {  // most random wire forms of a date are no date
            r.drop(mark);
            typename description_of<T>::wire parts{};
            if (make<no_constraint>(r, path, parts) && T::from_wire(parts, out)) return true;
        }
        return false;
    }
    return true;
}

}  // namespace judges

#endif
