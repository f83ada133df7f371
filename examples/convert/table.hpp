// SPDX-License-Identifier: BSL-1.0
// The table format: a line for each record, for people.
#ifndef CONVERT_TABLE_HPP
#define CONVERT_TABLE_HPP

#include "output.hpp"

#include <sitrep/record/record.hpp>

namespace tool {

void put_table_head(output& out);
/// Precondition: this version knows the kind of the record.
void put_table_row(output& out, const sitrep::record& r);

}  // namespace tool

#endif
