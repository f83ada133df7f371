// SPDX-License-Identifier: BSL-1.0
#include <sitrep/value/count/wire.hpp>

#include <sitrep/core/describe.hpp>

#include "support.hpp"
#include "words.hpp"

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string_view>

using namespace sitrep::detail;
using sitrep::hedge;
using sitrep_test::word_count;

namespace {

static_assert(sitrep_test::words_spell<count_word>());

// --- the words have the same order in both vocabularies

static_assert(std::size(statements) == first_word && first_word + word_count<count_word> == statement_count);
static_assert(word_count<hedge> == 11 + word_count<count_word>);
static_assert(statement_at(first_word).hedge == hedge::couple);
static_assert(statement_at(statement_count - 1).hedge == hedge::order);

// --- an alternative has the name of its hedge, unless an earlier one has that name

template <class... Cases> constexpr bool alternatives_are_named(type_list<Cases...>) {
    const std::string_view names[] = {Cases::name...};
    const std::string_view others[] = {"from", "up_to", "estimate_from", "estimate_up_to", "word"};
    std::size_t other = 0;
    for (std::uint8_t n = 0; n <= first_word; ++n) {
        const hedge h = statement_at(n).hedge;
        const bool is_repeated =
            n == first_word || (n > 0 && h == statement_at(static_cast<std::uint8_t>(n - 1)).hedge);
        if (names[n] != (is_repeated ? others[other++] : words_of<hedge>.word(static_cast<std::size_t>(h))))
            return false;
    }
    return sizeof...(Cases) == first_word + 1;
}
static_assert(alternatives_are_named(description_of<count_figure>::alternatives{}));

TEST_CASE("statements and words are numbered without gaps or duplicates") {
    for (std::uint8_t n = 0; n < statement_count; ++n) {
        const statement s = statement_at(n);
        CHECK(find_statement(s.hedge, s.figures) == n);
        CHECK(is_word(s.hedge) == (n >= first_word));
        if (n < first_word) continue;
        CHECK(words_of<count_word>.word(n - first_word) == words_of<hedge>.word(static_cast<std::size_t>(s.hedge)));
    }
    CHECK(find_statement(hedge::exact, low_figure) == statement_count);
    CHECK(find_statement(hedge::several, best_figure) == statement_count);
    CHECK(find_statement(static_cast<hedge>(99), 0) == statement_count);
}

}  // namespace
