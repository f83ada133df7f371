// SPDX-License-Identifier: BSL-1.0
#include "subject.hpp"

#include <sitrep/codec/json.hpp>

template <class T> sitrep::result<T> json_read(std::string_view in) { return sitrep::from_json<T>(in); }
template sitrep::result<subject> json_read<subject>(std::string_view);
