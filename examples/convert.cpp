// SPDX-License-Identifier: BSL-1.0
// convert: streams of records between JSON Lines, binary journals and tables; checks and repairs them too. In constant
// memory, whatever the length of the input. Needs POSIX. `convert --help` says the rest.
#include <sitrep/codec/binary.hpp>
#include <sitrep/codec/journal.hpp>
#include <sitrep/codec/json_lines.hpp>
#include <sitrep/core/notation.hpp>
#include <sitrep/core/version.hpp>
#include <sitrep/record/record.hpp>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace {

using number = unsigned long long;  // as printf takes it

constexpr char help[] =
    "usage: convert [OPTION…] [FILE|-] [-o FILE]         from one format into another\n"
    "       convert check [OPTION…] [FILE|-]             say every fault, write nothing\n"
    "       convert repair [OPTION…] [FILE|-] [-o FILE]  keep all that is good, say what was lost\n"
    "\n"
    "  --from json|binary       JSON Lines, or a journal of binary records; without it the first octets tell\n"
    "  --to json|binary|table   without it binary becomes json and json becomes binary\n"
    "  --lenient                drop, with a warning, what this version does not know; else it is a fault\n"
    "  --stats                  say at the end how much there was\n"
    "  -o, --output FILE        write FILE, whole or not at all; without it the standard output\n"
    "  -h, --help   --version\n"
    "\n"
    "Without FILE, or with -, it reads the standard input. It stops at the first fault and then makes no\n"
    "FILE; `check` goes on and shows all faults. `repair` writes the good records as they are; the frames of\n"
    "a journal get new numbers. A fault is FILE:line:column: pointer: message, in a journal FILE:@octet: …\n"
    "Exit status: 0 all is well, 1 the data have faults, 2 wrong usage, or no FILE to read or write.\n";

// --- leaving, without a half file

char unfinished[4096] = "";  // the temporary file, for the signal handler too

[[noreturn]] void leave(int status) {
    if (unfinished[0] != '\0') unlink(unfinished);
    std::exit(status);
}
[[noreturn]] void die(const std::string& about, const char* why) {
    std::fprintf(stderr, "convert: %s: %s\n", about.c_str(), why);
    leave(2);
}
extern "C" void on_signal(int which) {
    if (unfinished[0] != '\0') unlink(unfinished);
    std::signal(which, SIG_DFL);
    std::raise(which);
}
void catch_signals() {
    for (const int which : {SIGINT, SIGTERM, SIGHUP, SIGQUIT})
        if (std::signal(which, on_signal) == SIG_IGN) std::signal(which, SIG_IGN);  // as under nohup
    for (const int which : {SIGPIPE, SIGXFSZ}) std::signal(which, SIG_IGN);         // `write` says so too
}
/// No file of ours may get the number of a closed standard one: then messages would land in it. These cannot be used.
void fill_closed() {
    for (const int standard : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
        if (fcntl(standard, F_GETFD) < 0) (void)!open("/dev/null", standard == STDIN_FILENO ? O_WRONLY : O_RDONLY);
}

// --- input and output

class input {
public:
    explicit input(const std::string& path) : name_(path == "-" ? "<stdin>" : path), buffer_(limit + 1) {
        if (path != "-") file_ = open(path.c_str(), O_RDONLY | O_CLOEXEC);
        if (file_ < 0) die(name_, std::strerror(errno));
        struct stat about{};
        if (fstat(file_, &about) == 0 && S_ISREG(about.st_mode)) size_ = static_cast<number>(about.st_size);
    }

    const std::string& name() const { return name_; }
    number size() const { return size_; }  // 0: not known
    number taken() const { return taken_; }
    bool at_end() const { return at_end_; }

    /// The first octets, which stay to be read: more than `seen` of them, if there are more.
    std::string_view peek(std::size_t seen) {
        if (used_ == seen && !at_end_) fill();
        return {buffer_.data(), used_};
    }
    /// What comes next; nothing at the end.
    std::string_view next_chunk() {
        drop();
        return give(peek(0).size());
    }
    /// The next whole lines; at the end what is left. A part of a line if that takes more than there is room for.
    std::string_view next_lines() {
        drop();
        for (std::size_t searched = 0;;) {
            std::size_t end = used_;
            while (end != searched && buffer_[end - 1] != '\n') --end;
            if (end != searched) return give(end);
            if (at_end_ || used_ == buffer_.size()) return give(used_);
            searched = used_;
            fill();
        }
    }

    static constexpr std::size_t limit = std::size_t{1} << 20;  // octets of a line, its end not counted

private:
    void fill() {
        const std::size_t room = buffer_.size() - used_;
        ssize_t got = 0;
        do got = read(file_, buffer_.data() + used_, room < chunk ? room : chunk);
        while (got < 0 && errno == EINTR);
        if (got < 0) die(name_, std::strerror(errno));
        at_end_ = got == 0;
        used_ += static_cast<std::size_t>(got);
        taken_ += static_cast<number>(got);
    }
    std::string_view give(std::size_t octets) {
        given_ = octets;
        return {buffer_.data(), octets};
    }
    void drop() {
        used_ -= given_;
        std::memmove(buffer_.data(), buffer_.data() + given_, used_);
        given_ = 0;
    }

    static constexpr std::size_t chunk = std::size_t{1} << 16;

    std::string name_;
    int file_{STDIN_FILENO};
    std::vector<char> buffer_;
    std::size_t used_{}, given_{};
    number size_{}, taken_{};
    bool at_end_{};
};

/// A descriptor that has a name: a file behind it is neither opened anew nor replaced. Else -1.
int descriptor(std::string_view path) {
    if (path == "/dev/stdout") return STDOUT_FILENO;
    if (path == "/dev/stderr") return STDERR_FILENO;
    const std::string_view folder = path.starts_with("/dev/fd/") ? "/dev/fd/" : "/proc/self/fd/";
    if (!path.starts_with(folder)) return -1;
    path.remove_prefix(folder.size());
    if (path.empty() || path.size() > 6 || path.find_first_not_of("0123456789") != path.npos) return -1;
    return std::atoi(std::string(path).c_str());
}

/// What a name stands for in the end, whether that is there or not: a link stays a link.
std::string follow(std::string path) {
    char link[4096];
    for (int links = 0; links != 40 && descriptor(path) < 0; ++links) {
        const ssize_t size = readlink(path.c_str(), link, sizeof link);
        if (size <= 0) break;
        const std::size_t folder = link[0] == '/' ? 0 : path.rfind('/') + 1;
        path.replace(folder, path.npos, link, static_cast<std::size_t>(size));
    }
    return path;
}

/// Writes to the standard output, or under a temporary name that becomes the file's own when all is done.
class output {
public:
    explicit output(const std::string& path) : name_(path.empty() ? "<stdout>" : path) {
        buffer_.reserve(std::size_t{1} << 16);
        if (path.empty()) return;
        target_ = follow(path);
        if (const int named = descriptor(target_); named >= 0) {
            if (fcntl(named, F_GETFL) < 0) die(name_, std::strerror(errno));
            file_ = named;
            target_.clear();
            return;
        }
        struct stat about{};
        const bool exists = stat(path.c_str(), &about) == 0;
        if (!exists && errno != ENOENT) die(name_, std::strerror(errno));  // links in a circle, for one
        if (exists && !S_ISREG(about.st_mode)) {  // a device or a pipe keeps its name
            file_ = open(path.c_str(), O_WRONLY | O_CLOEXEC);
            if (file_ < 0) die(name_, std::strerror(errno));
            target_.clear();
            return;
        }
        const std::string temporary = target_ + ".tmp" + std::to_string(getpid());
        if (temporary.size() >= sizeof unfinished) die(name_, "the name is too long");
        file_ = open(temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
        if (file_ < 0) die(temporary, std::strerror(errno));
        temporary.copy(unfinished, temporary.size());
        if (exists) (void)fchmod(file_, about.st_mode & 07777);
    }

    bool is_terminal() const { return isatty(file_) == 1; }
    bool makes_file() const { return !target_.empty(); }
    number octets() const { return written_ + buffer_.size(); }

    void put(char c) {
        if (buffer_.size() == buffer_.capacity()) flush();
        buffer_.push_back(c);
    }
    void put(std::string_view text) {
        for (const char c : text) put(c);
    }

    void flush() {
        for (std::size_t at = 0; at != buffer_.size();) {
            const ssize_t gone = write(file_, buffer_.data() + at, buffer_.size() - at);
            if (gone < 0 && errno != EINTR) die(name_, std::strerror(errno));
            if (gone > 0) at += static_cast<std::size_t>(gone);
        }
        written_ += buffer_.size();
        buffer_.clear();
    }

    /// All is written: the file gets its name.
    void finish() {
        flush();
        if (!makes_file()) return;
        if (fsync(file_) != 0 || close(file_) != 0 || std::rename(unfinished, target_.c_str()) != 0)
            die(name_, std::strerror(errno));
        unfinished[0] = '\0';
    }
    void abandon() {
        unlink(unfinished);
        unfinished[0] = '\0';
    }

private:
    std::string name_, target_;
    int file_{STDOUT_FILENO};
    std::vector<char> buffer_;
    number written_{};
};

/// One line on a terminal that is written anew, once the work takes longer than a second.
class progress {
public:
    void show(const input& in, number records) {
        if (!shows_ || clock::now() < next_) return;
        next_ = clock::now() + std::chrono::milliseconds(200);
        std::fprintf(stderr, "\r\033[K%s: ", in.name().c_str());
        if (in.size() != 0) std::fprintf(stderr, "%llu %%, ", in.taken() * 100 / in.size());
        std::fprintf(stderr, "%llu kB, %llu records", in.taken() / 1000, records);
        shown_ = true;
    }
    void hide() {
        if (shown_) std::fputs("\r\033[K", stderr);
        shown_ = false;
    }
    double seconds() const { return std::chrono::duration<double>(clock::now() - start_).count(); }

private:
    using clock = std::chrono::steady_clock;
    clock::time_point start_{clock::now()}, next_{start_ + std::chrono::seconds(1)};
    bool shows_{isatty(STDERR_FILENO) == 1}, shown_{};
};

// --- a table for people

/// What comes out of a file can try to steer the terminal: no control characters.
std::string harmless(std::string_view text) {
    std::string made;
    for (std::size_t i = 0; i != text.size(); ++i) {
        const unsigned octet = static_cast<unsigned char>(text[i]);
        const bool c1 = octet == 0xC2 && i + 1 != text.size() && static_cast<unsigned char>(text[i + 1]) < 0xA0;
        i += c1 ? 1u : 0u;
        made += c1 || octet < 0x20 || octet == 0x7F ? '?' : text[i];
    }
    return made;
}

template <class T>
std::string word(const T& value) {
    char buffer[160];
    const auto made = sitrep::to_text(value, buffer);
    return made ? std::string(*made) : std::string();
}
template <class T>
std::string word(const std::optional<T>& value) {
    return value ? word(*value) : std::string();
}

/// What a record says, in words that stand one behind the other.
class phrase {
public:
    phrase& add(std::string_view text, std::string_view before = " ", std::string_view behind = "") {
        if (text.empty()) return *this;
        if (!text_.empty()) text_ += before;
        text_.append(text).append(behind);
        return *this;
    }
    template <class T>
    phrase& add_all(const T& values, std::string_view before) {
        std::string_view comma = before;
        for (const auto& value : values) {
            add(word(value), comma);
            comma = ", ";
        }
        return *this;
    }
    operator std::string() const { return text_; }

private:
    std::string text_;
};

struct row {
    std::string id, when, what;
};
row show(const sitrep::report& r) {
    return {word(r.id), word(r.published), phrase().add(r.title).add(r.section, ", ")};
}
row show(const sitrep::actor& a) {
    phrase p;
    p.add(a.name).add(a.alias, ", also ").add(word(a.country), ", ").add(word(a.kind), ", ").add(word(a.secondary_kind));
    return {word(a.id), "", p.add(word(a.parent), ", of ")};
}
row show(const sitrep::place& p) {
    phrase made;
    made.add(p.name).add(word(p.facility), ", ").add(word(p.country), ", ").add(word(p.position), ", ");
    return {word(p.id), "", made.add(word(p.parent), ", in ")};
}
row show(const sitrep::source& s) {
    phrase p;
    p.add(word(s.kind)).add(word(s.number), ", ").add(s.name, ", ").add(word(s.actor), ", of ");
    return {word(s.id), "", p.add(word(s.via), ", via ")};
}
row show(const sitrep::event& e) {
    phrase p;
    p.add_all(e.actors, "").add(word(e.type)).add(word(e.mode)).add_all(e.recipients, " -> ").add_all(e.places, " at ");
    for (const sitrep::tally& t : e.counts) p.add(word(t.role), ", ").add(word(t.count)).add(word(t.of), " of ");
    if (e.status != sitrep::event_status::happened) p.add(word(e.status), " (", ")");
    return {word(e.id), word(e.when), p.add(e.note, ": ")};
}
row show(const sitrep::claim& c) {
    phrase p;
    p.add(word(c.source)).add(word(c.verb)).add(word(c.about)).add(c.wording, ": ");
    return {word(c.id), word(c.date), p};
}
row show(const sitrep::relation& r) {
    return {word(r.id), "", phrase().add(word(r.from)).add(word(r.kind)).add(word(r.to)).add(word(r.lag), ", after ")};
}
row show(const sitrep::spot& s) {
    phrase p;
    p.add(word(s.type)).add(word(s.position), " at ").add(word(s.count), ", ");
    if (s.actor) p.add(word(s.actor->kind), ", ").add(word(s.actor->country));
    return {"", word(s.time), p.add(word(s.grade), ", ").add(s.note, ": ")};
}

/// Fills a column up to its width, in characters, and leaves one space at least.
void put_column(output& out, std::string_view text, std::size_t width) {
    out.put(text);
    std::size_t cells = 0;
    for (const char c : text) cells += (static_cast<unsigned char>(c) & 0xC0) != 0x80;
    do out.put(' ');
    while (++cells < width);
}
void put_row(output& out, std::string_view kind, const row& r) {
    put_column(out, kind, 9);
    put_column(out, r.id, 7);
    put_column(out, r.when, 22);
    out.put(harmless(r.what));
    out.put('\n');
}

// --- the work

enum class format : std::uint8_t { unknown, json, binary, table };
enum class task : std::uint8_t { convert, check, repair };

struct options {
    task what{};
    format from{}, to{};
    bool lenient{}, stats{};
    std::string in{"-"}, out{};
};

constexpr std::size_t record_limit = 8192;  // octets of a record in a journal
constexpr number faults_shown = 50;

/// Where in the input something is: line and column of a text, or (line 0) the octet of a journal.
struct place {
    number line{}, column{}, octet{};
};

class worker {
public:
    explicit worker(const options& o) : o_(o), in_(o.in), out_(o.what == task::check ? "" : o.out) {
        if (o_.from == format::unknown) o_.from = detect(in_);
        if (o_.what == task::repair) o_.to = o_.from;
        else if (o_.to == format::unknown) o_.to = o_.from == format::json ? format::binary : format::json;
        if (o_.what != task::check && o_.to == format::binary && out_.is_terminal())
            die("<stdout>", "a journal is not for terminals: use -o FILE, or --to table");
    }

    /// The exit status.
    int run() {
        if (o_.what != task::check) begin();
        if (o_.from == format::json) read_json();
        else read_journal();
        finish();
        return faults_ == 0 ? 0 : 1;
    }

private:
    /// JSON Lines begin with a brace. Where that is damaged: text has no zeros, a journal has one behind each frame.
    /// However few octets each read brings, the answer is the same.
    static format detect(input& in) {
        constexpr std::size_t enough = 2 * record_limit;  // longer than any frame
        for (std::size_t seen = 0;;) {
            const std::string_view start = in.peek(seen).substr(0, enough);
            const std::size_t first = start.find_first_not_of(" \t\r\n");
            if (first != start.npos && start[first] == '{') return format::json;
            if (start.find('\0') != start.npos) return format::binary;
            if (start.size() == seen || start.size() == enough) return format::json;
            seen = start.size();
        }
    }
    sitrep::decode_mode mode() const {
        return o_.lenient || o_.what == task::repair ? sitrep::decode_mode::lenient : sitrep::decode_mode::strict;
    }

    // --- reading

    /// Before each read: whoever reads at the other end of a pipe need not wait for what is done so far.
    void breathe() {
        out_.flush();
        progress_.show(in_, records_);
    }

    void read_json() {
        std::uint32_t line = 1;
        bool passing = false;  // over a line that is too long
        for (breathe(); !stopped_; breathe()) {
            std::string_view block = in_.next_lines();
            if (block.empty()) break;
            if (passing) {
                const std::size_t end = block.find('\n');
                passing = end == block.npos;
                block.remove_prefix(passing ? block.size() : end + 1);
                line += passing ? 0u : 1u;
            }
            if (block.size() > input::limit && block.back() != '\n') {
                fault({line, 1, 0}, "", "the line is longer than this program has room for");
                passing = true;
                continue;
            }
            sitrep::json_lines_reader lines(block, mode(), line);
            while (!stopped_ && lines.next()) take_line(lines);
            line = lines.number();
        }
    }

    void take_line(const sitrep::json_lines_reader& lines) {
        const auto made = lines.read<sitrep::record>();
        if (made) return take(*made, made.skipped(), {lines.number(), 1, 0}, std::as_bytes(std::span(lines.line())));
        const sitrep::error& e = made.error();
        fault({e.line, e.column, 0}, e.path,
              lines.torn(e) ? "the last line is torn: the text stops in it" : sitrep::explain(e.code));
    }

    void read_journal() {
        std::vector<std::byte> room(record_limit + sitrep::journal_extra);
        sitrep::journal_reader journal(room);
        for (breathe(); !stopped_; breathe()) {
            const std::string_view block = in_.next_chunk();
            if (block.empty()) break;
            std::span<const std::byte> left = std::as_bytes(std::span(block));
            while (!stopped_ && !left.empty()) take_event(journal, journal.scan(left));
        }
        if (!stopped_) take_event(journal, journal.finish());
        counts_ = journal.counts();
    }

    void take_event(const sitrep::journal_reader& journal, sitrep::journal_event event) {
        const place here{0, 0, journal.offset()};
        if (event == sitrep::journal_event::fault) {
            ++bad_in_a_row_;
            if (in_.at_end()) fault(here, "", "the last frame is torn: the journal stops in it");
            else fault(here, "", "the frame is damaged: " + std::string(sitrep::explain(journal.fault())));
        }
        if (event != sitrep::journal_event::frame) return;
        const std::uint32_t missing = journal.counts().missing - missing_;
        missing_ += missing;
        if (missing > bad_in_a_row_)  // else the damaged frames are those that are missing
            fault(here, "", "missing before this frame: " + std::to_string(missing) + " by their numbers");
        bad_in_a_row_ = 0;
        if (!stopped_) take_frame(journal, here);
    }

    void take_frame(const sitrep::journal_reader& journal, const place& here) {
        const auto made = sitrep::from_binary<sitrep::record>(journal.payload(), mode());
        if (made) return take(*made, made.skipped(), here, journal.payload());
        const sitrep::error& e = made.error();
        const std::string octet = " (octet " + std::to_string(e.offset) + " of the record)";
        fault(here, e.path, std::string(sitrep::explain(e.code)) + octet);
    }

    // --- what is done with a record

    /// `skipped`: it holds something that this version does not know, and that only its own octets, `raw`, show.
    void take(const sitrep::record& r, bool skipped, const place& here, std::span<const std::byte> raw) {
        const bool as_it_is = o_.what == task::repair || (skipped && o_.from == o_.to);
        if (skipped && !as_it_is && !o_.lenient)
            return fault(here, "", "it holds what this version does not know (--lenient drops that)");
        ++records_;
        ++kinds_[r.index()];
        if (o_.what == task::check) return;
        if (as_it_is) return keep(raw);
        if (skipped) {
            const bool shown = ++dropped_ <= faults_shown;
            if (shown) complain(here, "", "warning: dropped what this version does not know");
        }
        if (r.index() < sitrep::record::size) write(r, here);
    }

    void keep(std::span<const std::byte> raw) {
        if (o_.from == format::binary) return write_frame(raw);
        for (const std::byte octet : raw) out_.put(static_cast<char>(octet));
        out_.put('\n');
    }

    void write(const sitrep::record& r, const place& here) {
        if (o_.to == format::table) {
            r.visit([&](const auto& one) { put_row(out_, word(static_cast<sitrep::kind>(r.index())), show(one)); });
        } else if (o_.to == format::json) {
            const auto made = sitrep::to_json(r, text_);
            if (!made) return fault(here, made.error().path, sitrep::explain(made.error().code));
            out_.put(*made);
            out_.put('\n');
        } else {
            const auto made = sitrep::to_binary(r, octets_);
            if (!made) return fault(here, made.error().path, sitrep::explain(made.error().code));
            write_frame(*made);
        }
    }

    void write_frame(std::span<const std::byte> payload) {
        const auto put = [this](std::byte octet) { out_.put(static_cast<char>(octet)); };
        sitrep::write_journal_frame(number_++, payload, put);
    }

    void begin() {
        if (o_.to == format::binary) out_.put('\0');
        if (o_.to == format::table) put_row(out_, "KIND", {"ID", "WHEN", "WHAT"});
    }

    // --- what is said

    void fault(const place& here, std::string_view path, std::string_view message) {
        if (++faults_ <= faults_shown) complain(here, path, message);
        stopped_ = o_.what == task::convert;
    }
    void complain(const place& here, std::string_view path, std::string_view message) {
        progress_.hide();
        std::fprintf(stderr, "%s:", in_.name().c_str());
        if (here.line != 0) std::fprintf(stderr, "%llu:%llu: ", here.line, here.column);
        else std::fprintf(stderr, "@%llu: ", here.octet);
        if (!path.empty()) std::fprintf(stderr, "%s: ", harmless(path).c_str());
        std::fprintf(stderr, "%s\n", std::string(message).c_str());
    }

    void finish() {
        progress_.hide();
        if (faults_ > faults_shown) std::fprintf(stderr, "faults not shown: %llu\n", faults_ - faults_shown);
        const std::string sums = in_.name() + ": good records: " + std::to_string(records_) +
                                 ", faults: " + std::to_string(faults_) + "\n";
        if (o_.what == task::check) out_.put(sums);
        if (o_.what == task::repair) std::fputs(sums.c_str(), stderr);
        if (stopped_ && out_.makes_file()) {
            out_.abandon();
            std::fprintf(stderr, "%s is not written: see `convert check` and `convert repair`\n", o_.out.c_str());
        } else {
            out_.finish();
        }
        if (o_.stats) say_stats();
    }

    void say_stats() const {
        std::fprintf(stderr, "records  %llu", records_);
        const char* comma = ": ";
        for (std::size_t k = 0; k != kinds_.size(); ++k) {
            if (kinds_[k] == 0) continue;
            const std::string name = word(static_cast<sitrep::kind>(k));
            std::fprintf(stderr, "%s%llu %s", comma, kinds_[k], name.empty() ? "of unknown kind" : name.c_str());
            comma = ", ";
        }
        std::fputc('\n', stderr);
        say_size("read", in_.taken(), o_.from);
        if (o_.what != task::check) say_size("written", out_.octets(), o_.to);
        if (o_.from == format::binary)
            std::fprintf(stderr, "frames   %lu good, %lu bad, %lu missing, %lu restarts, %llu octets skipped\n",
                         static_cast<unsigned long>(counts_.good), static_cast<unsigned long>(counts_.bad),
                         static_cast<unsigned long>(counts_.missing), static_cast<unsigned long>(counts_.restarts),
                         static_cast<number>(counts_.skipped));
        if (dropped_ != 0) std::fprintf(stderr, "dropped  something in %llu records\n", dropped_);
        struct rusage used{};
        getrusage(RUSAGE_SELF, &used);  // kB on Linux and the BSDs
        std::fprintf(stderr, "took     %.2f s, %ld kB of memory at most\n", progress_.seconds(), used.ru_maxrss);
    }
    void say_size(const char* what, number octets, format f) const {
        static constexpr const char* names[] = {"", "JSON Lines", "binary journal", "table"};
        std::fprintf(stderr, "%-8s %llu octets of %s", what, octets, names[static_cast<std::size_t>(f)]);
        const double records = static_cast<double>(records_);
        if (records_ != 0) std::fprintf(stderr, ", %.1f a record", static_cast<double>(octets) / records);
        std::fputc('\n', stderr);
    }

    options o_;
    input in_;
    output out_;
    progress progress_;
    std::array<char, 65536> text_;
    std::array<std::byte, record_limit> octets_;
    sitrep::journal_counts counts_{};
    std::array<number, sitrep::record::size + 1> kinds_{};
    number records_{}, faults_{}, dropped_{};
    std::uint32_t missing_{}, bad_in_a_row_{};
    std::uint16_t number_{};
    bool stopped_{};
};

// --- the command line

[[noreturn]] void refuse(const std::string& why) {
    std::fprintf(stderr, "convert: %s (convert --help says more)\n", why.c_str());
    leave(2);
}

/// Says what was asked for, and no more.
[[noreturn]] void answer(const char* text) {
    if (std::fputs(text, stdout) < 0 || std::fflush(stdout) != 0) die("<stdout>", std::strerror(errno));
    leave(0);
}

format format_named(const std::string& name, bool table) {
    if (name == "json") return format::json;
    if (name == "binary") return format::binary;
    if (name == "table" && table) return format::table;
    refuse("no such format here: " + name);
}

options parse(int count, char** words) {
    options o;
    bool has_file = false, only_files = false;
    for (int i = 1; i < count; ++i) {
        std::string name = words[i], value;
        if (only_files || name == "-" || name.empty() || name[0] != '-') {
            const bool may_be_task = o.what == task::convert && !has_file && !only_files;
            if (may_be_task && name == "check") o.what = task::check;
            else if (may_be_task && name == "repair") o.what = task::repair;
            else if (has_file) refuse("one FILE at a time: " + name);
            else o.in = name, has_file = true;
            continue;
        }
        const std::size_t equals = name.find('=');
        const bool joined = name.starts_with("--") && equals != name.npos;
        if (joined) value = name.substr(equals + 1), name.resize(equals);
        const bool takes_value = name == "--from" || name == "--to" || name == "-o" || name == "--output";
        if (joined && !takes_value) refuse(name + " takes no value");
        if (takes_value && !joined) {
            if (++i == count) refuse(name + " needs a value");
            value = words[i];
        }
        if (takes_value && value.empty()) refuse(name + " needs a value");
        if (name == "--from") o.from = format_named(value, false);
        else if (name == "--to") o.to = format_named(value, true);
        else if (name == "-o" || name == "--output") o.out = value == "-" ? "" : value;
        else if (name == "--lenient") o.lenient = true;
        else if (name == "--stats") o.stats = true;
        else if (name == "--") only_files = true;
        else if (name == "--version") answer("convert (sitrep) " SITREP_VERSION "\n");
        else if (name == "--help" || name == "-h") answer(help);
        else refuse("no such option: " + name);
    }
    if (o.what != task::convert && o.to != format::unknown) refuse("--to is for conversions");
    if (o.what == task::check && !o.out.empty()) refuse("check writes no file");
    if (count == 1 && isatty(STDIN_FILENO) == 1) answer(help);
    return o;
}

}  // namespace

int main(int count, char** words) {
    fill_closed();
    catch_signals();
    const options o = parse(count, words);
    static worker work(o);
    return work.run();
}
