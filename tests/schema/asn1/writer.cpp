// SPDX-License-Identifier: BSL-1.0
#include <sitrep/schema/asn1/writer.hpp>

#include "support.hpp"

#include <cstdint>
#include <string_view>

using sitrep::detail::asn1_writer;

namespace {

struct row {
    const char* name;
    void (*write)(asn1_writer&);
    std::string_view text;
};
constexpr row rows[] = {
    {"names",
     [](asn1_writer& w) {
         w.put_type("event_type");
         w.put(" ");
         w.put_identifier("at_least");
     },
     "EventType at-least"},
    {"a range", [](asn1_writer& w) { w.put_range(-5, 5); }, "(-5..5)"},
    {"a range of one number", [](asn1_writer& w) { w.put_range(7, 7); }, "(7)"},
    {"a range of 64 bits", [](asn1_writer& w) { w.put_range(std::uint64_t{0}, ~std::uint64_t{0}); },
     "(0..18446744073709551615)"},
    {"an empty block", [](asn1_writer& w) { w.close(w.open("SEQUENCE", 4)); }, "SEQUENCE {}"},
    {"items in columns, blocks within blocks",
     [](asn1_writer& w) {
         const auto outer = w.open("SEQUENCE", 4);
         w.item("a");
         w.put("NULL");
         w.item("b_cd");
         const auto inner = w.open("CHOICE", 1);
         w.item("x");
         w.put("NULL");
         w.close(inner);
         w.extension_mark();
         w.item("e");
         w.put("NULL");
         w.close(outer);
     },
     "SEQUENCE {\n  a    NULL,\n  b-cd CHOICE {\n    x NULL\n  },\n  ...,\n  e    NULL\n}"},
    {"remarks, after the commas",
     [](asn1_writer& w) {
         const auto outer = w.open("SEQUENCE", 1);
         w.item("a");
         w.remark({"in metres"});
         w.item("b");
         w.remark({"", 7});
         w.item("c");
         w.remark({"names", 9, true});
         w.close(outer);
     },
     "SEQUENCE {\n  a ,  -- in metres\n  b ,  -- at most 7 octets\n  c   -- names; each at most 9 octets\n}"},
    {"a comment cannot end early", [](asn1_writer& w) { w.comment("a--b---c\nd-"); }, "-- a- b- -c d-\n"},
    {"words on one line",
     [](asn1_writer& w) {
         const auto outer = w.open("ENUMERATED", 0);
         w.word("at_least");
         w.word("...");
         w.word("t");
         w.close(outer);
     },
     "ENUMERATED {\n  at-least, ..., tt\n}"},
    {"words up to column 100, the next on a new line",
     [](asn1_writer& w) {
         const auto outer = w.open("ENUMERATED", 0);
         w.word("abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuv");
         w.word("abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstu");
         w.word("a");
         w.word("abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrst");
         w.close(outer);
     },
     "ENUMERATED {\n  abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuv, "
     "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstu,"
     "\n  a,\n  abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrst\n}"},
};
constexpr auto writes = [](const row& r) {
    char out[300]{};
    asn1_writer w(out, sizeof out);
    r.write(w);
    return w.text().fits() && w.text().view() == r.text;
};
static_assert(sitrep_test::first_wrong<rows, writes>() == sitrep_test::no_row);

}  // namespace

TEST_CASE("the ASN.1 writer lays out items, words and comments") { sitrep_test::check_all(rows, writes); }
