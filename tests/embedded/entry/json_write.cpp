// SPDX-License-Identifier: BSL-1.0
#include "subject.hpp"

#include <sitrep/codec/json.hpp>

template <class T> sitrep::result<std::string_view> json_write(const T& value, std::span<char> out) {
    return sitrep::to_json(value, out);
}
template sitrep::result<std::string_view> json_write(const subject&, std::span<char>);
