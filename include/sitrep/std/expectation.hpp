// SPDX-License-Identifier: BSL-1.0
// What a place in a JSON text accepts, in words for people.
#ifndef SITREP_STD_EXPECTATION_HPP
#define SITREP_STD_EXPECTATION_HPP

#include <sitrep/core/choice.hpp>
#include <sitrep/core/config.hpp>
#include <sitrep/core/constraint.hpp>
#include <sitrep/core/describe.hpp>
#include <sitrep/core/letters.hpp>
#include <sitrep/core/schema.hpp>
#include <sitrep/std/help.hpp>
#include <sitrep/value/count.hpp>

#include <array>
#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace sitrep { inline namespace SITREP_NAMESPACE { namespace detail {

/// What a place in a JSON text accepts.
struct expectation {
    detail::shape shape{};
    std::string what{};                     ///< "a whole number from 0 to 24"
    std::vector<std::string_view> names{};  ///< the members, alternatives or words
    std::string example{};                  ///< JSON that is accepted here; empty if none is known
    std::size_t capacity{};                 ///< of a text in bytes, or of a list in elements
    bool is_count{};                        ///< a count, which has rules across its members
};

/// "a, b, c"; of more than 24 names the first 24, and how many there are.
inline std::string list_names(const std::vector<std::string_view>& names) {
    constexpr std::size_t most = 24;
    std::string all;
    for (std::size_t i = 0; i < names.size() && i < most; ++i) {
        if (i != 0) all += ", ";
        all += names[i];
    }
    if (names.size() > most) all += ", … (" + std::to_string(names.size()) + " in all)";
    return all;
}

/// The words of a vocabulary.
template <class E> std::vector<std::string_view> all_words() {
    std::vector<std::string_view> names;
    names.reserve(words_of<E>.total);
    for (std::size_t i = 0; i < words_of<E>.total; ++i) names.push_back(words_of<E>.word(i));
    return names;
}

/// The expectations of a shape: of<Constraint, T>().
template <shape> struct expectations;

template <class Constraint, class T> expectation expect() {
    return expectations<shape_of<T>>::template of<Constraint, T>();
}

template <> struct expectations<shape::boolean> {
    template <class, class> static expectation of() { return {shape::boolean, "true or false", {}, "false", 0, false}; }
};
template <> struct expectations<shape::integer> {
    template <class Constraint, class T> static expectation of() {
        expectation e{shape::integer, "a whole number ", {}, {}, 0, false};
        if constexpr (std::is_void_v<typename Constraint::range_choice>) {
            using range = integer_range<Constraint, T>;
            e.what += "from " + std::to_string(range::lb) + " to " + std::to_string(range::ub);
            e.example = std::to_string(range::lb);
        } else {
            using choices = typename Constraint::range_choice;
            for (std::size_t i = 0; i < choices::count; ++i)
                e.what += (i == 0 ? "" : " or ") + ("from " + std::to_string(choices::bounds[2 * i])) + " to " +
                          std::to_string(choices::bounds[2 * i + 1]);
            e.example = std::to_string(choices::bounds[0]);
        }
        return e;
    }
};
template <> struct expectations<shape::enumeration> {
    template <class, class T> static expectation of() {
        expectation e{shape::enumeration, "one of: ", all_words<T>(), {}, 0, false};
        e.what += list_names(e.names);
        e.example = '"' + std::string(e.names.front()) + '"';
        return e;
    }
};
template <> struct expectations<shape::text> {
    template <class Constraint, class T> static expectation of() {
        const char* const size = Constraint::required ? "a text of 1 to " : "a text of at most ";
        return {shape::text, size + std::to_string(T::capacity()) + " bytes", {}, "\"x\"", T::capacity(), false};
    }
};
template <> struct expectations<shape::letters> {
    template <class, class T> static expectation of() {
        constexpr std::size_t size = sizeof(T::chars);
        return {shape::letters, std::to_string(size) + " capital letters", {}, '"' + std::string(size, 'X') + '"', size,
                false};
    }
};
template <> struct expectations<shape::decimal> {
    template <class Constraint, class> static expectation of() {
        expectation e{shape::decimal, "a number", {}, "0", 0, false};
        if constexpr (!std::is_void_v<typename Constraint::range>)
            e.what += " from " + std::to_string(Constraint::range::lo) + " to " + std::to_string(Constraint::range::hi);
        e.what += " with at most " + std::to_string(decimal::most_decimals) + " decimals";
        return e;
    }
};
template <> struct expectations<shape::list> {
    template <class Constraint, class T> static expectation of() {
        using range = list_range<Constraint, T>;
        using element = typename T::value_type;
        const expectation one = expect<element_constraint<Constraint, element>, element>();
        expectation e{shape::list, "a list", {}, "[", range::capacity, false};
        if (range::json_lb > 1)
            e.what += " of " + std::to_string(range::json_lb) + " to " + std::to_string(range::capacity);
        else e.what += " of at most " + std::to_string(range::capacity);
        e.what += " elements, each " + one.what;
        for (std::size_t i = 0; i < range::json_lb; ++i) e.example.append(i == 0 ? "" : ",").append(one.example);
        e.example += ']';
        if (range::json_lb != 0 && one.example.empty()) e.example.clear();
        return e;
    }
};
template <> struct expectations<shape::array> {
    template <class Constraint, class T> static expectation of() {
        using element = typename T::value_type;
        constexpr std::size_t size = std::tuple_size_v<T>;
        const expectation one = expect<element_constraint<Constraint, element>, element>();
        expectation e{shape::array, "a list of " + std::to_string(size) + " elements, each " + one.what, {}, "[", size,
                      false};
        for (std::size_t i = 0; i < size; ++i) e.example.append(i == 0 ? "" : ",").append(one.example);
        e.example += ']';
        if (one.example.empty()) e.example.clear();
        return e;
    }
};
template <> struct expectations<shape::optional> {
    template <class Constraint, class T> static expectation of() {
        using held = typename T::value_type;
        return expect<element_constraint<Constraint, held>, held>();
    }
};
template <> struct expectations<shape::sequence> {
    template <class, class T> static expectation of() { return members<T>(typename description_of<T>::all{}); }

private:
    template <class T, class... Fields> static expectation members(type_list<Fields...>) {
        expectation e{shape::sequence, "an object", {Fields::name...}, "{", 0, false};
        if (!e.names.empty()) e.what += " with members of: " + list_names(e.names);
        const bool complete = (add<Fields>(e) && ...);
        e.example += '}';
        if (!complete) e.example.clear();
        return e;
    }
    /// Adds a mandatory member to the example; false if it has none.
    template <class Field> static bool add([[maybe_unused]] expectation& e) {
        if constexpr (!is_presence_coded<Field>) {
            const std::string example = expect<field_constraint<Field>, typename Field::type>().example;
            if (e.example.size() > 1) e.example += ',';
            e.example.append("\"").append(Field::name).append("\":").append(example);
            return !example.empty();
        } else {
            return true;
        }
    }
};
template <> struct expectations<shape::choice> {
    template <class, class T> static expectation of() {
        expectation e{shape::choice, "an object with one of: ", {}, {}, 0, false};
        for (std::size_t i = 0; i < T::size; ++i) e.names.push_back(description_of<T>::name(i));
        e.what += list_names(e.names);
        const std::string first = []<class First, class... Rest>(const choice<First, Rest...>*) {
            return expect<element_constraint<no_constraint, First>, First>().example;
        }(static_cast<const T*>(nullptr));
        if (!first.empty()) e.example.append("{\"").append(e.names.front()).append("\":").append(first).append("}");
        return e;
    }
};
template <> struct expectations<shape::value> {
    template <class, class T> static expectation of() {
        constexpr notation_help help = help_of<T>();
        if constexpr (std::is_void_v<json_of<T>>) {
            std::string example = help.example.empty() ? std::string() : '"' + std::string(help.example) + '"';
            return {shape::value, std::string(help.what), {}, example, 0, false};
        } else {
            expectation e = expect<element_constraint<no_constraint, json_of<T>>, json_of<T>>();
            e.is_count = std::is_same_v<T, count>;
            if (!help.json_what.empty()) e.what = help.json_what;
            if (!help.json_example.empty()) e.example = help.json_example;
            return e;
        }
    }
};
template <> struct expectations<shape::internal_choice> {
    template <class, class> static expectation of() { return {}; }
};
template <> struct expectations<shape::unsupported> {
    template <class, class> static expectation of() { return {}; }
};
static_assert(handles_each_shape<expectations>());

/// What the place of a path accepts: a path of names and indices from a T in this context. Its shape is unsupported if there
/// is no such place.
template <class Constraint, class T> expectation expect_at(std::span<const std::string> path) {
    if (path.empty()) return expect<Constraint, T>();
    const std::string& step = path.front();
    const auto rest = path.subspan(1);
    expectation found;
    found.shape = shape::unsupported;
    constexpr shape s = shape_of<T>;
    if constexpr (s == shape::optional) {
        using held = typename T::value_type;
        return expect_at<element_constraint<Constraint, held>, held>(path);
    } else if constexpr (s == shape::list || s == shape::array) {
        using element = typename T::value_type;
        return expect_at<element_constraint<Constraint, element>, element>(rest);
    } else if constexpr (s == shape::sequence) {
        [&]<class... Fields>(type_list<Fields...>) {
            ((step == Fields::name ? void(found = expect_at<field_constraint<Fields>, typename Fields::type>(rest))
                                   : void()),
             ...);
        }(typename description_of<T>::all{});
    } else if constexpr (s == shape::choice) {
        [&]<class... Ts>(const choice<Ts...>*) {
            std::size_t i = 0;
            ((step == description_of<T>::name(i++)
                  ? void(found = expect_at<element_constraint<no_constraint, Ts>, Ts>(rest))
                  : void()),
             ...);
        }(static_cast<const T*>(nullptr));
    } else if constexpr (s == shape::value) {
        if constexpr (!std::is_void_v<json_of<T>>)
            return expect_at<element_constraint<no_constraint, json_of<T>>, json_of<T>>(path);
    }
    return found;
}

}}}  // namespace sitrep::detail

#endif
