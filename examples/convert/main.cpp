// SPDX-License-Identifier: BSL-1.0
// convert, installed as sitrep: converts, checks and repairs streams of records, as JSON Lines, binary journals and tables.
// Its memory does not grow with the input. Requires POSIX. See `convert --help`.
#include "arguments.hpp"
#include "converter.hpp"
#include "explain.hpp"
#include "process.hpp"
#include "words.hpp"

int main(int count, char** words) {
    tool::start(words[0]);
    const tool::options o = tool::parse(count, words);
    if (o.job == tool::task::words) tool::print_and_exit(tool::list_words(o.word));
    if (o.job == tool::task::explain) tool::print_and_exit(tool::explain_code(o.word));
    static tool::converter c(o);  // static, because its buffers are large
    return c.run();
}
