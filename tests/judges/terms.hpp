// SPDX-License-Identifier: BSL-1.0
// A value of any described type as the judges know it: as a term of Erlang (asn1ct with maps), and in XER (X.693) for asn1c.
#ifndef SITREP_TESTS_JUDGES_TERMS_HPP
#define SITREP_TESTS_JUDGES_TERMS_HPP

#include <sitrep/core/describe.hpp>
#include <sitrep/schema/asn1/names.hpp>
#include <sitrep/schema/types/reach.hpp>

#include <cstdint>
#include <cstdio>
#include <string>
#include <string_view>
#include <type_traits>

namespace judges {

using namespace sitrep::detail;
using sitrep::tag;

inline std::string identifier(std::string_view name) { return std::string(to_identifier(name).view()); }
template <class T> std::string type_reference() { return std::string(to_type_reference(type_name_of<T>).view()); }

template <class T> bool is_present(const T& member, bool optional) {
    if constexpr (is_optional<T>) return member.has_value();
    else if constexpr (has_empty<T>) return !optional || !member.empty();
    else return true;
}

// --- Erlang

template <class Options, class T> void put_term(std::string& out, const T& value);

/// #{'name' => Value, …}; a member with a default is always present, as in the terms that Erlang decodes.
template <class T, class... Fields>
void put_map(std::string& out, const T& value, bool closed_fields, type_list<Fields...>) {
    bool first = true;
    [[maybe_unused]] const auto one = [&]<class Field>(tag<Field>) {
        const auto& member = value.*Field::member;
        if (!is_present(member, is_presence_coded<Field> && !closed_fields)) return;
        out += first ? "'" : ",'";
        out += identifier(Field::name) + "'=>";
        put_term<typename Field::options>(out, member);
        first = false;
    };
    out += "#{";
    (one(tag<Fields>{}), ...);
    out += "}";
}

template <class Options, class T> void put_term(std::string& out, const T& value) {
    constexpr shape s = shape_of<T>;
    if constexpr (s == shape::boolean) {
        out += value ? "true" : "false";
    } else if constexpr (s == shape::integer) {
        if constexpr (std::is_void_v<typename Options::range_choice>) {
            out += std::to_string(value);
        } else {
            std::size_t i = 0;
            while (value < Options::range_choice::bounds[2 * i] || value > Options::range_choice::bounds[2 * i + 1])
                ++i;
            out += "{r" + std::to_string(i) + "," + std::to_string(value) + "}";
        }
    } else if constexpr (s == shape::enumeration) {
        const auto n = static_cast<std::size_t>(value);
        if (n < words_of<T>.total) out += "'" + identifier(words_of<T>.word(n)) + "'";
        else out += "{asn1_enum," + std::to_string(n - words_of<T>.root) + "}";  // unknown to this version
    } else if constexpr (s == shape::text) {
        std::string bytes;
        for (const char c : value.view())
            bytes += (bytes.empty() ? "" : ",") + std::to_string(static_cast<unsigned char>(c));
        out += "<<" + bytes + ">>";
    } else if constexpr (s == shape::letters) {
        out += "\"" + std::string(value.chars, sizeof value.chars) + "\"";
    } else if constexpr (s == shape::list || s == shape::array) {
        out += "[";
        for (std::size_t i = 0; i < value.size(); ++i) {
            if (i != 0) out += ",";
            put_term<element_constraint<Options, std::remove_cvref_t<decltype(value.data()[i])>>>(out, value.data()[i]);
        }
        out += "]";
    } else if constexpr (s == shape::optional) {
        put_term<element_constraint<Options, std::remove_cvref_t<decltype(*value)>>>(out, *value);
    } else if constexpr (s == shape::sequence) {
        put_map(out, value, false, typename description_of<T>::all{});
    } else if constexpr (s == shape::internal_choice) {
        [&]<class... Cases>(type_list<Cases...>) {
            std::size_t i = 0;
            const auto chosen = static_cast<std::size_t>(value.*description_of<T>::selector);
            const auto one = [&]<class... Fields>(std::string_view name, type_list<Fields...> fields) {
                if (i++ != chosen) return;
                out += "{'" + identifier(name) + "',";
                if constexpr (sizeof...(Fields) == 0) out += "'NULL'";
                else if constexpr (sizeof...(Fields) == 1)
                    (put_term<typename Fields::options>(out, value.*Fields::member), ...);
                else put_map(out, value, true, fields);
                out += "}";
            };
            (one(Cases::name, typename Cases::fields{}), ...);
        }(typename description_of<T>::alternatives{});
    } else if constexpr (s == shape::choice) {
        if (value.index() == T::size) {  // unknown to this version
            out += "asn1_ExtAlt";
            return;
        }
        out += "{'" + identifier(description_of<T>::name(value.index())) + "',";
        value.visit([&](const auto& alternative) { put_term<no_constraint>(out, alternative); });
        out += "}";
    } else if constexpr (s == shape::value) {
        typename description_of<T>::wire parts{};
        value.to_wire(parts);
        put_term<no_constraint>(out, parts);
    }
}

// --- XER, basic, without white space

template <class Options, class T> void put_xer(std::string& out, const T& value);

inline void put_element(std::string& out, const std::string& name, const std::string& content) {
    if (content.empty()) out += "<" + name + "/>";
    else out += "<" + name + ">" + content + "</" + name + ">";
}
template <class Options, class T> void put_element(std::string& out, const std::string& name, const T& value) {
    std::string content;
    put_xer<Options>(content, value);
    put_element(out, name, content);
}

template <class T, class... Fields>
void put_components(std::string& out, const T& value, bool closed_fields, type_list<Fields...>) {
    [[maybe_unused]] const auto one = [&]<class Field>(tag<Field>) {
        const auto& member = value.*Field::member;
        if (!is_present(member, is_presence_coded<Field> && !closed_fields)) return;
        if constexpr (Field::options::has_default && shape_of<typename Field::type> == shape::boolean)
            if (member == Field::options::default_::value) return;  // asn1c knows no default of a BOOLEAN
        put_element<typename Field::options>(out, identifier(Field::name), member);
    };
    (one(tag<Fields>{}), ...);
}

/// X.693 8.3.4: a list item whose value is an element is written as is, any other in an element named by its type.
template <class Options, class T> void put_xer_item(std::string& out, const T& item) {
    constexpr shape s = shape_of<T>;
    constexpr bool bare =
        s == shape::boolean || s == shape::enumeration || s == shape::internal_choice || s == shape::choice;
    if constexpr (bare) put_xer<Options>(out, item);
    else if constexpr (is_named<T>) put_element<Options>(out, type_reference<T>(), item);
    else if constexpr (s == shape::integer) put_element<Options>(out, "INTEGER", item);
    else if constexpr (s == shape::text) put_element<Options>(out, "UTF8String", item);
    else put_element<Options>(out, "SEQUENCE_OF", item);
}

/// X.693 8.15.5: control characters are elements.
inline void put_xer_text(std::string& out, std::string_view s) {
    static constexpr const char* controls[] = {"nul", "soh", "stx", "etx", "eot", "enq", "ack", "bel",
                                               "bs",  "tab", "",    "vt",  "ff",  "",    "so",  "si",
                                               "dle", "dc1", "dc2", "dc3", "dc4", "nak", "syn", "etb",
                                               "can", "em",  "sub", "esc", "is4", "is3", "is2", "is1"};
    for (const char c : s) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '<') out += "&lt;";
        else if (c == '>') out += "&gt;";
        else if (c == '&') out += "&amp;";
        else if (byte < 32 && c != '\n' && c != '\r' && c != '\t') out += "<" + std::string(controls[byte]) + "/>";
        else out += c;
    }
}

template <class Options, class T> void put_xer(std::string& out, const T& value) {
    constexpr shape s = shape_of<T>;
    if constexpr (s == shape::boolean) {
        out += value ? "<true/>" : "<false/>";
    } else if constexpr (s == shape::integer) {
        if constexpr (std::is_void_v<typename Options::range_choice>) {
            out += std::to_string(value);
        } else {
            std::size_t i = 0;
            while (value < Options::range_choice::bounds[2 * i] || value > Options::range_choice::bounds[2 * i + 1])
                ++i;
            put_element(out, "r" + std::to_string(i), std::to_string(value));
        }
    } else if constexpr (s == shape::enumeration) {
        put_element(out, identifier(words_of<T>.word(static_cast<std::size_t>(value))), "");
    } else if constexpr (s == shape::text) {
        put_xer_text(out, value.view());
    } else if constexpr (s == shape::letters) {
        out += std::string(value.chars, sizeof value.chars);
    } else if constexpr (s == shape::list || s == shape::array) {
        for (std::size_t i = 0; i < value.size(); ++i)
            put_xer_item<element_constraint<Options, std::remove_cvref_t<decltype(value.data()[i])>>>(out,
                                                                                                      value.data()[i]);
    } else if constexpr (s == shape::optional) {
        put_xer<element_constraint<Options, std::remove_cvref_t<decltype(*value)>>>(out, *value);
    } else if constexpr (s == shape::sequence) {
        put_components(out, value, false, typename description_of<T>::all{});
    } else if constexpr (s == shape::internal_choice) {
        [&]<class... Cases>(type_list<Cases...>) {
            std::size_t i = 0;
            const auto chosen = static_cast<std::size_t>(value.*description_of<T>::selector);
            const auto one = [&]<class... Fields>(std::string_view name, type_list<Fields...> fields) {
                if (i++ != chosen) return;
                std::string content;
                if constexpr (sizeof...(Fields) == 1)
                    (put_xer<typename Fields::options>(content, value.*Fields::member), ...);
                else put_components(content, value, true, fields);
                put_element(out, identifier(name), content);
            };
            (one(Cases::name, typename Cases::fields{}), ...);
        }(typename description_of<T>::alternatives{});
    } else if constexpr (s == shape::choice) {
        value.visit([&](const auto& alternative) {
            put_element<no_constraint>(out, identifier(description_of<T>::name(value.index())), alternative);
        });
    } else if constexpr (s == shape::value) {
        typename description_of<T>::wire parts{};
        value.to_wire(parts);
        put_xer<no_constraint>(out, parts);
    }
}

}  // namespace judges

#endif
