// SPDX-License-Identifier: BSL-1.0
#include <sitrep/schema/asn1/writer.hpp>

#include "support.hpp"

#include <array>
#include <string_view>

namespace {

using sitrep::detail::asn1_writer;

struct row {
    std::string_view name;
    void (*write)(asn1_writer&);
    std::string_view text;
};
constexpr row rows[] = {
    {"one number", [](asn1_writer& w) { w.put_range(5, 5); }, "(5)"},
    {"a range", [](asn1_writer& w) { w.put_range(-5, 5); }, "(-5..5)"},
    {"an empty block",
     [](asn1_writer& w) {
         const auto outer = w.open("SEQUENCE", 0);
         w.close(outer);
     },
     "SEQUENCE {}"},
    {"items in columns, remarks after the commas",
     [](asn1_writer& w) {
         const auto outer = w.open("SEQUENCE", 4);
         w.item("a_b");
         w.put("BOOLEAN");
         w.remark({"metres", 9, true});
         w.item("long");
         w.put("NULL");
         w.extension_mark();
         w.close(outer);
     },
     "SEQUENCE {\n  a-b  BOOLEAN,  -- metres; each at most 9 octets\n  long NULL,\n  ...\n}"},
    {"words on one line",
     [](asn1_writer& w) {
         const auto outer = w.open("ENUMERATED", 0);
         w.word("calm");
         w.word("...");
         w.close(outer);
     },
     "ENUMERATED {\n  calm, ...\n}"},
    {"two hyphens in a comment, which would end it", [](asn1_writer& w) { w.comment("a--b\nc"); }, "-- a- b c\n"},
};
constexpr auto writes = [](const row& r) {
    std::array<char, 200> out{};
    asn1_writer w(out);
    r.write(w);
    return w.text().view() == r.text;
};
static_assert(sitrep_test::first_wrong<rows, writes>() == sitrep_test::no_row);

constexpr row wrong[] = {{"another text", [](asn1_writer& w) { w.put_range(5, 5); }, "(5..5)"}};
static_assert(sitrep_test::is_seen_to_fail<wrong, writes>());

}  // namespace

TEST_CASE("ASN.1: the layout of a module") { sitrep_test::check_all(rows, writes); }
