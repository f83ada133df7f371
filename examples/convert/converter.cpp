// SPDX-License-Identifier: BSL-1.0
#include "converter.hpp"

#include "explain.hpp"
#include "process.hpp"
#include "recognize.hpp"
#include "suggest.hpp"
#include "table.hpp"
#include "words.hpp"

#include <sitrep/codec/json.hpp>
#include <sitrep/core/notation.hpp>
#include <sitrep/record/record.hpp>
#include <sitrep/std.hpp>

#include <sys/resource.h>

#include <cstdio>

namespace tool {
namespace {

constexpr std::size_t least_filler = 1024;  // bytes 00 or FF that are set aside, to recognize what follows them

}  // namespace

converter::converter(const options& o)
    : o_(o),
      in_(o.in),
      out_(o.job == task::check ? "" : o.out),
      messages_(in_.name(), progress_, o.all),
      checker_(messages_, o.alone || o.job != task::check) {
    detect();
    if (!readable_) return;
    if (o_.job == task::repair) o_.to = o_.from;
    else if (o_.to == format::unknown) o_.to = o_.from == format::json ? format::binary : format::json;
    if (o_.blocks && o_.to != format::binary) reject("--blocks is for what writes a journal");
    if (o_.job != task::check && o_.to == format::binary && out_.is_terminal())
        die("<stdout>", "a binary journal is not for terminals; use -o FILE or --to table");
}

int converter::run() {
    if (readable_) {
        if (o_.job != task::check) begin();
        if (o_.from == format::json) read_json();
        else read_journal();
        if (o_.job == task::check) checker_.finish();
    }
    finish();
    return messages_.faults() != 0 ? 1 : kept_unknown_ != 0 ? kept_status : 0;
}

/// A stated format is not doubted, except that JSON Lines may be another text.
void converter::detect() {
    if (o_.from == format::binary) return;
    std::string filler;  // a part of the bytes 00 or FF at the start, if they are many
    for (std::size_t seen = 0;;) {
        const std::string_view start = in_.peek(seen).substr(0, enough_to_recognize);
        const bool complete = start.size() == seen || start.size() == enough_to_recognize;
        if (start.size() == enough_to_recognize && is_filler(start[0])) {
            const std::string some(least_filler, start[0]);
            if (in_.set_run_aside(some[0], filler.empty() ? least_filler : 1)) {
                filler = some;
                seen = 0;
                continue;
            }
        }
        const auto found = recognize(filler + std::string(start), complete);
        seen = start.size();
        if (!found) continue;
        if (found->from == format::unknown) {
            readable_ = false;
            const std::string file = in_.name() == "<stdin>" ? "FILE" : quoted(harmless(in_.name()));
            messages_.add("this is " + found->what + "; " + fill_in(found->hint, file, command()));
        }
        if (o_.from == format::unknown) o_.from = found->from;
        return;
    }
}
/// As the user called this program, without FILE.
std::string converter::command() const {
    std::string text = program_name();
    if (o_.job == task::check) text += " check";
    if (o_.job == task::repair) text += " repair";
    return o_.out.empty() ? text : text + " -o " + quoted(o_.out);
}
sitrep::decode_mode converter::mode() const {
    return o_.lenient || o_.job == task::repair ? sitrep::decode_mode::lenient : sitrep::decode_mode::strict;
}

// --- reading

/// Runs before each read, so that the reader of a pipe need not wait for finished records.
void converter::flush() {
    out_.flush();
    progress_.show(in_, records_);
}

void converter::read_json() {
    lines rest;
    for (flush(); !stopped_; flush()) {
        const std::string_view block = in_.next_lines();
        if (block.empty()) break;
        rest.begin(block);
        while (!stopped_) {
            const auto piece = rest.next();
            if (!piece) break;
            if (piece->what == line_piece::kind::text) read_text(piece->text, piece->where, piece->is_ended);
            else report(*piece);
        }
        in_.give_back(rest.unread());
    }
}

/// A piece of a line that is no text of a record.
void converter::report(const line_piece& piece) {
    const std::string& name = program_name();
    const location end{piece.where.line, piece.where.column + piece.text.size(), 0};
    if (piece.what == line_piece::kind::mark)
        return messages_.add(importance::note, piece.where, "", "a byte-order mark (EF BB BF) is skipped");
    if (piece.what == line_piece::kind::too_long) {
        const std::string limit = std::to_string(input::line_limit);
        return fault(piece.where, "", "the line is longer than " + limit + " bytes, the limit of " + name);
    }
    const bool goes_on = piece.where.line == filler_end_.line && piece.where.column == filler_end_.column;
    filler_end_ = end;
    if (goes_on) return;  // in the next block
    const std::string what = piece.text[0] == '\0' ? "bytes 00" : "bytes FF";
    fault(piece.where, "", what + ", as a power cut or erased flash leaves them; `" + name + " repair` drops them");
}

/// `text`: a record in JSON; `where`: of its first byte.
void converter::read_text(std::string_view text, const location& where, bool is_ended) {
    const auto decoded = sitrep::from_json<sitrep::record>(text, mode());
    if (decoded) return take(*decoded, decoded.skipped(), where, std::as_bytes(std::span(text)));
    const sitrep::error& e = decoded.error();
    const auto place = [&where](const sitrep::error& of) {
        return location{where.line, where.column + of.column - 1, 0};
    };
    if (!is_ended && e.code == sitrep::errc::end_of_input)
        return fault(place(e), e.path, "the last line is incomplete: the input ends inside it", e.code);
    const std::vector<sitrep::fault> faults = find_faults(text, mode(), where);
    for (const sitrep::fault& f : faults) {
        if (stopped_) return;
        const std::string_view path = f.where.path;
        fault(place(f.where), path, f.message + command_for_all(f.message, path), f.where.code);
    }
}

/// At most so many, since their time grows with their number. Says so if there may be more.
std::vector<sitrep::fault> converter::find_faults(std::string_view text, sitrep::decode_mode how,
                                                  const location& where) {
    const std::size_t most = o_.all ? 1000 : 20;
    std::vector<sitrep::fault> faults = sitrep::find_faults<sitrep::record>(text, how, most);
    if (faults.size() == most && o_.job != task::convert)
        messages_.add(importance::note, where, "",
                      "only the first " + std::to_string(most) + " faults of this record are reported" +
                          (o_.all ? "" : "; --all reports up to 1000"));
    return faults;
}

void converter::read_journal() {
    journal_input journal;
    for (flush(); !stopped_; flush()) {
        const std::string_view block = in_.next_chunk();
        if (block.empty()) break;
        std::span<const std::byte> unread = std::as_bytes(std::span(block));
        while (!stopped_ && !unread.empty()) handle(journal.scan(unread), journal, false);
    }
    if (!stopped_) handle(journal.finish(), journal, true);
    counts_ = journal.counts();
}

void converter::handle(journal_step step, journal_input& journal, bool is_last) {
    const location here{0, 0, journal.offset()};
    if (step != journal_step::none && journal.erased() != 0 && step != journal_step::damaged) {
        const location start{0, 0, step == journal_step::erased ? here.offset : here.offset - journal.erased()};
        messages_.add(importance::note, start, "",
                      std::to_string(journal.erased()) + " bytes FF (erased flash) are skipped");
    }
    if (step == journal_step::damaged) {
        if (is_last) fault(here, "", "the last frame is incomplete: the journal ends inside it", journal.fault());
        else fault(here, "", "the frame is damaged: " + std::string(sitrep::explain(journal.fault())), journal.fault());
    }
    if (step != journal_step::frame) return;
    report(journal, here);
    if (!stopped_) read_frame(journal.payload(), here);
}

/// The order of the last frame, if it is not simply the next.
void converter::report(const journal_input& journal, const location& where) {
    if (journal.order() == journal_order::next) return;  // mostly
    const std::string here = std::to_string(journal.frame_number());
    const std::string after = here + " after " + std::to_string(journal.last_frame_number());
    switch (journal.order()) {
        case journal_order::next: return;
        case journal_order::gap:
            return fault(where, "",
                         "frames missing before this one, by their numbers: " + std::to_string(journal.gap()));
        case journal_order::restart:
            return messages_.add(importance::note, where, "",
                                 "a writer started again: its frames are numbered from " + here);
        case journal_order::unclear:
            return messages_.add(importance::warning, where, "",
                                 "the frame has the number " + after +
                                     ": a writer started again, or frames are missing");
        case journal_order::back:
            return messages_.add(importance::note, where, "",
                                 "the frame has the number " + after +
                                     ": a writer started again, or frames came twice");
    }
}

void converter::read_frame(std::span<const std::byte> payload, const location& where) {
    sitrep::block_reader block(payload, mode());
    for (number n = 1; block.more() && !stopped_; ++n) {
        const auto decoded = block.read<sitrep::record>();
        if (decoded) {
            take(*decoded, decoded.skipped(), where, block.message());
            continue;
        }
        const sitrep::error& e = decoded.error();
        std::string offset = " (byte " + std::to_string(e.offset) + " of the record)";
        if (block.is_block())
            offset = " (byte " + std::to_string(e.offset) + " of record " + std::to_string(n) +
                     " of a block; the rest of the block is lost)";
        fault(where, e.path, std::string(sitrep::explain(e.code)) + offset, e.code);
    }
}

// --- output of a record

void converter::take(const sitrep::record& r, bool skipped, const location& where, std::span<const std::byte> encoded) {
    const bool unchanged = o_.job == task::repair || (skipped && o_.job == task::convert && o_.from == o_.to);
    ++records_;
    ++kinds_[r.index()];
    if (skipped) warn_of_skipped(where, encoded, unchanged ? "kept" : "skipped");
    if (skipped && o_.job == task::repair) ++kept_unknown_;
    if (unchanged) return copy(encoded);
    if (skipped) ++dropped_;
    if (o_.job == task::check) return checker_.add(r, where);
    if (r.index() < sitrep::record::size) write(r, where);
}

void converter::warn_of_skipped(const location& where, std::span<const std::byte> encoded, std::string_view done) {
    if (o_.from == format::binary)
        return messages_.add(importance::warning, where, "",
                             std::string(done) + ": content that this version does not know or cannot hold");
    const std::string_view text(reinterpret_cast<const char*>(encoded.data()), encoded.size());
    for (const sitrep::fault& f : find_faults(text, sitrep::decode_mode::strict, where)) {
        const location here{where.line, where.column + f.where.column - 1, 0};
        messages_.add(importance::warning, here, f.where.path, std::string(done) + ": " + f.message,
                      name_of_code(f.where.code));
    }
}

void converter::copy(std::span<const std::byte> encoded) {
    if (o_.from == format::binary) return write_message(encoded);
    out_.put({reinterpret_cast<const char*>(encoded.data()), encoded.size()});
    out_.put('\n');
}

void converter::write(const sitrep::record& r, const location& where) {
    if (o_.to == format::table) {
        put_table_row(out_, r);
    } else if (o_.to == format::json) {
        const auto json = sitrep::to_json(r, text_);
        if (!json) return fault(where, json.error().path, sitrep::explain(json.error().code), json.error().code);
        out_.put(*json);
        out_.put('\n');
    } else {
        const auto binary = sitrep::to_binary(r, bytes_);
        if (!binary)
            return fault(where, binary.error().path, sitrep::explain(binary.error().code), binary.error().code);
        write_message(*binary);
    }
}

void converter::write_message(std::span<const std::byte> message) {
    if (!o_.blocks) return write_frame(message);
    if (block_.add(message)) return;
    write_block();
    if (!block_.add(message)) write_frame(message);
}
void converter::write_block() {
    if (!block_.empty()) write_frame(block_.payload());
    block_.clear();
}
void converter::write_frame(std::span<const std::byte> payload) {
    const auto free = std::as_writable_bytes(out_.next(sitrep::journal_frame_size(payload.size())));
    out_.advance(sitrep::write_journal_frame(next_number_++, payload, free)->size());
}

void converter::begin() {
    if (o_.to == format::binary) out_.put('\0');
    if (o_.to == format::table) put_table_head(out_);
}

// --- messages, and the end

void converter::fault(const location& where, std::string_view path, std::string_view message, sitrep::errc code) {
    messages_.add(importance::fault, where, path, message, name_of_code(code));
    stopped_ = o_.job == task::convert;
}

void converter::finish() {
    write_block();
    progress_.hide();
    messages_.finish();
    std::string summary = harmless(in_.name()) + ": valid records: " + std::to_string(records_) +
                          ", faults: " + std::to_string(messages_.faults());
    if (messages_.warnings() != 0) summary += ", warnings: " + std::to_string(messages_.warnings());
    if (kept_unknown_ != 0) summary += "; kept with unknown content: " + std::to_string(kept_unknown_);
    summary += '\n';
    if (o_.job == task::check) out_.put(summary);
    if (o_.job == task::repair && readable_) std::fputs(summary.c_str(), stderr);
    if ((stopped_ || !readable_) && out_.creates_file()) {
        remove_temporary_file();
        std::fprintf(stderr, "%s was not written", harmless(o_.out).c_str());
        const char* const name = program_name().c_str();
        if (readable_) std::fprintf(stderr, "; see `%s check` and `%s repair`", name, name);
        std::fputc('\n', stderr);
    } else {
        out_.finish();
    }
    if (o_.stats && readable_) print_stats();
}

void converter::print_stats() const {
    const auto print_size = [this](const char* what, number bytes, format f) {
        static constexpr const char* names[] = {"", "JSON Lines", "binary journal", "table"};
        std::fprintf(stderr, "%-8s %llu bytes of %s", what, bytes, names[static_cast<std::size_t>(f)]);
        const double records = static_cast<double>(records_);
        if (records_ != 0) std::fprintf(stderr, ", %.1f per record", static_cast<double>(bytes) / records);
        std::fputc('\n', stderr);
    };
    std::fprintf(stderr, "records  %llu", records_);
    const char* separator = ": ";
    for (std::size_t k = 0; k != kinds_.size(); ++k) {
        if (kinds_[k] == 0) continue;
        const std::string_view name = sitrep::word_of(static_cast<sitrep::kind>(k));
        std::fprintf(stderr, "%s%llu %s", separator, kinds_[k],
                     name.empty() ? "of unknown kind" : std::string(name).c_str());
        separator = ", ";
    }
    std::fputc('\n', stderr);
    print_size("read", in_.bytes_read(), o_.from);
    if (o_.job != task::check) print_size("written", out_.bytes(), o_.to);
    if (o_.from == format::binary)
        std::fprintf(stderr, "frames   %lu good, %lu bad, %lu missing, %lu restarts, %llu bytes skipped\n",
                     static_cast<unsigned long>(counts_.good), static_cast<unsigned long>(counts_.bad),
                     static_cast<unsigned long>(counts_.missing), static_cast<unsigned long>(counts_.restarts),
                     static_cast<number>(counts_.skipped));
    if (dropped_ != 0) std::fprintf(stderr, "dropped  content of %llu records\n", dropped_);
    struct rusage usage{};
    getrusage(RUSAGE_SELF, &usage);  // ru_maxrss is in kB on Linux and the BSDs
    std::fprintf(stderr, "time     %.2f s, peak memory %ld kB\n", progress_.seconds(), usage.ru_maxrss);
}

}  // namespace tool
