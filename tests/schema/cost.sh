#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# cost.sh ROOT COMPILER [FLAG…]: the printers of schemas cost nothing to who does not call them. Encoding and decoding
# compile to the same instructions and data with and without their headers, and no name of theirs is in there.
root=$1
shift
work=$(mktemp -d) || exit 2
trap 'rm -rf "$work"' EXIT
cat >"$work/codec.cpp" <<'END'
#include <sitrep/codec/binary.hpp>
#include <sitrep/codec/json.hpp>
#include <sitrep/record/record.hpp>
#ifdef WITH_SCHEMAS
#include <sitrep/schema/asn1.hpp>
#include <sitrep/schema/json_schema.hpp>
#endif
using octets = std::span<const std::byte>;
sitrep::result<sitrep::record> read(octets in) { return sitrep::from_binary<sitrep::record>(in); }
sitrep::result<octets> write(const sitrep::record& r, std::span<std::byte> out) { return sitrep::to_binary(r, out); }
sitrep::result<std::string_view> print(const sitrep::record& r, std::span<char> out) { return sitrep::to_json(r, out); }
#ifdef CALLS_SCHEMAS
sitrep::result<std::string_view> module(std::span<char> out) { return sitrep::asn1_module<sitrep::record>(out); }
#endif
END
for set in '' -DWITH_SCHEMAS '-DWITH_SCHEMAS -DCALLS_SCHEMAS'; do
    # shellcheck disable=SC2086  # a list of flags
    "$@" -I"$root/include" -Os $set -c "$work/codec.cpp" -o "$work/code$set.o" || exit 1
done
cmp "$work/code.o" "$work/code-DWITH_SCHEMAS.o" || { echo "including the printers changes the code of the codecs"; exit 1; }
! grep -qa 'AUTOMATIC TAGS\|report_id' "$work/code.o" || { echo "a codec holds names of schemas"; exit 1; }
grep -qa 'AUTOMATIC TAGS' "$work/code-DWITH_SCHEMAS -DCALLS_SCHEMAS.o" || { echo "this test sees no printer"; exit 1; }
