// SPDX-License-Identifier: BSL-1.0
// Any bytes as the input of the converter (examples/convert): what it takes a file for, its readers of lines and journals, and
// the faults that it explains.
#include "fuzz.hpp"

#include "journal_input.hpp"
#include "json_outline.hpp"
#include "lines.hpp"
#include "magic.hpp"
#include "recognize.hpp"

#include <sitrep/std/faults.hpp>
#include <sitrep/std/message.hpp>
#include <sitrep/std/snippet.hpp>

#include <algorithm>
#include <string>
#include <vector>

namespace {

using fuzz::require;

bool is_harmless(std::string_view message) {
    return std::none_of(message.begin(), message.end(),
                        [](char c) { return static_cast<unsigned char>(c) < ' ' || c == 0x7F; });
}

/// The judgement is made at the end at the latest. What is read before the end is read as the complete file is.
void attack_recognition(std::string_view text) {
    const auto whole = tool::recognize(text, true);
    require(whole.has_value(), "all bytes are enough");
    if (whole->from == tool::format::unknown) {
        require(!whole->what.empty() && !whole->hint.empty(), "what is not read has a name and a hint");
        require(is_harmless(whole->what), "a name holds no control characters");
    }
    for (const std::size_t size : {std::size_t{1}, text.size() / 4, text.size() / 2, text.size() - 1, text.size()}) {
        if (size > text.size()) continue;
        const auto early = tool::recognize(text.substr(0, size), false);
        if (early && early->from != tool::format::unknown)
            require(early->from == whole->from, "a stream that is read early is read as the complete file");
    }
    (void)tool::recognize_magic(text);
    (void)tool::recognize_text(text.substr(tool::count_leading(text)));
    if (text.starts_with('{')) (void)tool::outline_of(text);
    require(tool::first_member(text).size() <= text.size(), "the name of a member is a part of the text");
}

struct piece {
    tool::line_piece::kind what;
    std::string_view text;
    tool::number line, column;
    friend bool operator==(const piece&, const piece&) = default;
};

/// Reads in blocks of `lines` lines.
std::vector<piece> read_lines(std::string_view text, std::size_t lines) {
    std::vector<piece> pieces;
    tool::lines reader;
    for (std::size_t start = 0; start < text.size();) {
        std::size_t end = start;
        for (std::size_t n = 0; n < lines && end < text.size(); ++n)
            end = std::min(text.find('\n', end), text.size() - 1) + 1;
        reader.begin(text.substr(start, end - start));
        while (const auto p = reader.next()) {
            pieces.push_back({p->what, p->text, p->where.line, p->where.column});
            require(pieces.size() <= text.size(), "a text has at most as many pieces as bytes");
        }
        require(reader.unread() == 0, "a short line is read completely");
        start = end;
    }
    return pieces;
}

void attack_lines(std::string_view text) {
    const auto pieces = read_lines(text, text.size() + 1);
    require(pieces == read_lines(text, 1), "reading line by line gives the same pieces");
    std::size_t at = 0, line = 1, line_start = 0;
    for (const piece& p : pieces) {
        for (; line < p.line; ++line) {
            line_start = text.find('\n', line_start) + 1;
            require(line_start != 0, "a piece is in a line of the text");
        }
        const std::size_t begin = line_start + p.column - 1;
        require(p.text.data() == text.data() + begin && begin >= at, "pieces are where they say, in order");
        at = begin + p.text.size();
        require(!p.text.empty() && at <= text.size() && p.text.find('\n') == p.text.npos, "a piece is part of a line");
    }
}

struct step {
    tool::journal_step what;
    tool::number offset, erased;
    std::vector<std::byte> payload;
    friend bool operator==(const step&, const step&) = default;
};

std::vector<step> read_journal(fuzz::octets in, std::size_t block) {
    std::vector<step> steps;
    tool::journal_input journal;
    const auto take = [&](tool::journal_step what) {
        if (what == tool::journal_step::none) return;
        steps.push_back({what, journal.offset(), journal.erased(), {}});
        require(journal.offset() <= in.size() && journal.erased() <= in.size(), "a frame is in the input");
        if (what == tool::journal_step::frame)
            steps.back().payload.assign(journal.payload().begin(), journal.payload().end());
    };
    for (fuzz::octets rest = in; !rest.empty();) {
        fuzz::octets part = rest.first(std::min(block, rest.size()));
        rest = rest.subspan(part.size());
        while (!part.empty()) {
            const std::size_t before = part.size();
            take(journal.scan(part));
            require(part.size() < before, "each step takes a byte");
        }
    }
    take(journal.finish());
    const auto count = [&](tool::journal_step what) {
        return static_cast<std::size_t>(
            std::count_if(steps.begin(), steps.end(), [what](const step& s) { return s.what == what; }));
    };
    require(journal.counts().good == count(tool::journal_step::frame), "all good frames are counted");
    require(journal.counts().bad == count(tool::journal_step::damaged), "all damaged frames are counted");
    require(journal.counts().skipped <= in.size(), "at most all bytes are skipped");
    return steps;
}

void attack_faults(std::string_view text, sitrep::decode_mode mode) {
    constexpr std::size_t most = 20;
    const auto read = sitrep::from_json<sitrep::record>(text, mode);
    const auto faults = sitrep::find_faults<sitrep::record>(text, mode, most);
    require(read.has_value() == faults.empty() && faults.size() <= most, "there are faults if it cannot be read");
    for (const sitrep::fault& f : faults) {
        const sitrep::error& e = f.where;
        require(e.code != sitrep::errc::none && e.offset <= text.size(), "a fault has an offset in the text");
        const std::string_view before = text.substr(0, e.offset);
        require(e.line == 1 + static_cast<std::uint32_t>(std::count(before.begin(), before.end(), '\n')) &&
                    e.column == e.offset - static_cast<std::uint32_t>(before.rfind('\n') + 1) + 1,
                "line and column match the offset");
        require(!f.message.empty() && is_harmless(f.message), "a fault has a message without control characters");
        require(!sitrep::excerpt(text, e).empty(), "a fault can be shown");
    }
    if (!read) {
        require(faults[0].where == read.error(), "the first fault is the error");
        require(!sitrep::explain<sitrep::record>(text, read.error()).empty(), "an error has an explanation");
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto in = fuzz::octets_of(data, size);
    const auto text = fuzz::text_of(in);
    attack_recognition(text);
    attack_lines(text);
    const auto steps = read_journal(in, size);
    require(steps == read_journal(in, 1) && steps == read_journal(in, 5), "reading in blocks gives the same frames");
    attack_faults(text, sitrep::decode_mode::strict);
    attack_faults(text, sitrep::lenient);
    return 0;
}
