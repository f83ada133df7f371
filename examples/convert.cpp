// SPDX-License-Identifier: BSL-1.0
// convert: converts, checks and repairs streams of records, as JSON Lines, binary journals and tables. Its memory does
// not grow with the input. Requires POSIX. See `convert --help`.
#include <sitrep/codec/binary.hpp>
#include <sitrep/codec/journal.hpp>
#include <sitrep/codec/json.hpp>
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

using number = unsigned long long;  // for printf's %llu

constexpr char help[] =
    "usage: convert [OPTION…] [FILE|-] [-o FILE]         convert records from one format to another\n"
    "       convert check [OPTION…] [FILE|-]             report all faults; write no records\n"
    "       convert repair [OPTION…] [FILE|-] [-o FILE]  keep the valid records, report the rest\n"
    "\n"
    "  --from json|binary       input format: JSON Lines, or a journal of binary records (default: detected)\n"
    "  --to json|binary|table   output format (default: json for binary input, binary for json input)\n"
    "  --lenient                drop content that this version does not know, and list elements beyond its\n"
    "                           capacity, with a warning; without this option, both are faults\n"
    "  --stats                  at the end, print counts, sizes, time and memory\n"
    "  -o, --output FILE        write to FILE (default: standard output); a failed conversion leaves FILE as is\n"
    "  -h, --help               print this help\n"
    "  --version                print the version\n"
    "\n"
    "Without FILE, or if FILE is -, convert reads standard input. A conversion stops at the first fault and\n"
    "then writes no FILE. `check` continues and reports all faults. `repair` copies valid records unchanged,\n"
    "but gives the frames of a journal new numbers.\n"
    "A fault is printed as FILE:line:column: JSON pointer: message, for a journal as FILE:@byte: …\n"
    "Exit status: 0 success, 1 faults in the data, 2 wrong usage or a file that cannot be read or written.\n";

// --- exit, which removes the temporary file

char temporary_file[4096] = "";  // its path; global, because the signal handler needs it

[[noreturn]] void leave(int status) {
    if (temporary_file[0] != '\0') unlink(temporary_file);
    std::exit(status);
}
[[noreturn]] void die(const std::string& file, const char* reason) {
    std::fprintf(stderr, "convert: %s: %s\n", file.c_str(), reason);
    leave(2);
}
extern "C" void on_signal(int signal) {
    if (temporary_file[0] != '\0') unlink(temporary_file);
    std::signal(signal, SIG_DFL);
    std::raise(signal);
}
void catch_signals() {
    for (const int signal : {SIGINT, SIGTERM, SIGHUP, SIGQUIT})
        if (std::signal(signal, on_signal) == SIG_IGN) std::signal(signal, SIG_IGN);  // as under nohup
    for (const int signal : {SIGPIPE, SIGXFSZ}) std::signal(signal, SIG_IGN);         // `write` reports the error
}
/// Opens closed standard descriptors, in a direction in which they cannot be used. Otherwise an output file could get
/// the number of standard error, and messages would be written into it.
void open_closed_descriptors() {
    for (const int standard : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
        if (fcntl(standard, F_GETFD) < 0) (void)!open("/dev/null", standard == STDIN_FILENO ? O_WRONLY : O_RDONLY);
}

// --- input and output

class input {
public:
    explicit input(const std::string& path) : name_(path == "-" ? "<stdin>" : path), buffer_(line_limit + 1) {
        if (path != "-") file_ = open(path.c_str(), O_RDONLY | O_CLOEXEC);
        if (file_ < 0) die(name_, std::strerror(errno));
        struct stat status{};
        if (fstat(file_, &status) == 0 && S_ISREG(status.st_mode)) size_ = static_cast<number>(status.st_size);
    }

    const std::string& name() const { return name_; }
    number size() const { return size_; }  // in bytes; 0: unknown
    number bytes_read() const { return bytes_read_; }
    bool at_end() const { return at_end_; }

    /// The first bytes of the input, more than `seen` if it has more. They remain unread.
    std::string_view peek(std::size_t seen) {
        if (used_ == seen && !at_end_) fill();
        return {buffer_.data(), used_};
    }
    /// The next bytes, empty at the end of the input.
    std::string_view next_chunk() {
        remove_consumed();
        return consume(peek(0).size());
    }
    /// The next complete lines; the rest of the input at its end; a part of a line that does not fit the buffer.
    std::string_view next_lines() {
        remove_consumed();
        for (std::size_t searched = 0;;) {
            std::size_t end = used_;
            while (end != searched && buffer_[end - 1] != '\n') --end;
            if (end != searched) return consume(end);
            if (at_end_ || used_ == buffer_.size()) return consume(used_);
            searched = used_;
            fill();
        }
    }

    static constexpr std::size_t line_limit = std::size_t{1} << 20;  // in bytes, without the line feed

private:
    void fill() {
        const std::size_t free = buffer_.size() - used_;
        ssize_t count = 0;
        do count = read(file_, buffer_.data() + used_, free < chunk ? free : chunk);
        while (count < 0 && errno == EINTR);
        if (count < 0) die(name_, std::strerror(errno));
        at_end_ = count == 0;
        used_ += static_cast<std::size_t>(count);
        bytes_read_ += static_cast<number>(count);
    }
    std::string_view consume(std::size_t bytes) {
        consumed_ = bytes;
        return {buffer_.data(), bytes};
    }
    void remove_consumed() {
        used_ -= consumed_;
        std::memmove(buffer_.data(), buffer_.data() + consumed_, used_);
        consumed_ = 0;
    }

    static constexpr std::size_t chunk = std::size_t{1} << 16;

    std::string name_;
    int file_{STDIN_FILENO};
    std::vector<char> buffer_;
    std::size_t used_{}, consumed_{};
    number size_{}, bytes_read_{};
    bool at_end_{};
};

/// The descriptor that a path names (/dev/stdout, /dev/fd/3 …), or -1. `output` writes to this descriptor: opening the
/// path would truncate or replace the file.
int descriptor_of(std::string_view path) {
    if (path == "/dev/stdout") return STDOUT_FILENO;
    if (path == "/dev/stderr") return STDERR_FILENO;
    const std::string_view directory = path.starts_with("/dev/fd/") ? "/dev/fd/" : "/proc/self/fd/";
    if (!path.starts_with(directory)) return -1;
    path.remove_prefix(directory.size());
    if (path.empty() || path.size() > 6 || path.find_first_not_of("0123456789") != path.npos) return -1;
    return std::atoi(std::string(path).c_str());
}

/// Follows symbolic links. The last target need not exist.
std::string follow_links(std::string path) {
    char link[4096];
    for (int links = 0; links != 40 && descriptor_of(path) < 0; ++links) {
        const ssize_t size = readlink(path.c_str(), link, sizeof link);
        if (size <= 0) break;
        const std::size_t name = link[0] == '/' ? 0 : path.rfind('/') + 1;
        path.replace(name, path.npos, link, static_cast<std::size_t>(size));
    }
    return path;
}

/// Writes to standard output, or to a temporary file that `finish` renames to the requested name.
class output {
public:
    explicit output(const std::string& path) : name_(path.empty() ? "<stdout>" : path) {
        buffer_.reserve(std::size_t{1} << 16);
        if (path.empty()) return;
        target_ = follow_links(path);
        if (const int descriptor = descriptor_of(target_); descriptor >= 0) {
            if (fcntl(descriptor, F_GETFL) < 0) die(name_, std::strerror(errno));
            file_ = descriptor;
            target_.clear();
            return;
        }
        struct stat status{};
        const bool exists = stat(path.c_str(), &status) == 0;
        if (!exists && errno != ENOENT) die(name_, std::strerror(errno));  // for example, a circle of links
        if (exists && !S_ISREG(status.st_mode)) {                          // do not replace a device or a pipe
            file_ = open(path.c_str(), O_WRONLY | O_CLOEXEC);
            if (file_ < 0) die(name_, std::strerror(errno));
            target_.clear();
            return;
        }
        const std::string temporary = target_ + ".tmp" + std::to_string(getpid());
        if (temporary.size() >= sizeof temporary_file) die(name_, "the file name is too long");
        file_ = open(temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
        if (file_ < 0) die(temporary, std::strerror(errno));
        temporary.copy(temporary_file, temporary.size());
        if (exists) (void)fchmod(file_, status.st_mode & 07777);
    }

    bool is_terminal() const { return isatty(file_) == 1; }
    bool creates_file() const { return !target_.empty(); }
    number bytes() const { return written_ + buffer_.size(); }

    void put(char c) {
        if (buffer_.size() == buffer_.capacity()) flush();
        buffer_.push_back(c);
    }
    void put(std::string_view text) {
        for (const char c : text) put(c);
    }

    void flush() {
        for (std::size_t done = 0; done != buffer_.size();) {
            const ssize_t count = write(file_, buffer_.data() + done, buffer_.size() - done);
            if (count < 0 && errno != EINTR) die(name_, std::strerror(errno));
            if (count > 0) done += static_cast<std::size_t>(count);
        }
        written_ += buffer_.size();
        buffer_.clear();
    }

    /// Writes the rest, and gives the file its name.
    void finish() {
        flush();
        if (!creates_file()) return;
        if (fsync(file_) != 0 || close(file_) != 0 || std::rename(temporary_file, target_.c_str()) != 0)
            die(name_, std::strerror(errno));
        temporary_file[0] = '\0';
    }
    /// Deletes the temporary file.
    static void abandon() {
        unlink(temporary_file);
        temporary_file[0] = '\0';
    }

private:
    std::string name_, target_;
    int file_{STDOUT_FILENO};
    std::vector<char> buffer_;
    number written_{};
};

/// A status line on a terminal. It appears after one second, and is updated five times a second.
class progress {
public:
    void show(const input& in, number records) {
        if (!enabled_ || clock::now() < next_) return;
        next_ = clock::now() + std::chrono::milliseconds(200);
        std::fprintf(stderr, "\r\033[K%s: ", in.name().c_str());
        if (in.size() != 0) std::fprintf(stderr, "%llu %%, ", in.bytes_read() * 100 / in.size());
        std::fprintf(stderr, "%llu kB, %llu records", in.bytes_read() / 1000, records);
        visible_ = true;
    }
    void hide() {
        if (visible_) std::fputs("\r\033[K", stderr);
        visible_ = false;
    }
    double seconds() const { return std::chrono::duration<double>(clock::now() - start_).count(); }

private:
    using clock = std::chrono::steady_clock;
    clock::time_point start_{clock::now()}, next_{start_ + std::chrono::seconds(1)};
    bool enabled_{isatty(STDERR_FILENO) == 1}, visible_{};
};

// --- the table format

/// Replaces control characters by '?', because text from a file could control the terminal.
std::string printable(std::string_view text) {
    std::string result;
    for (std::size_t i = 0; i != text.size(); ++i) {
        const unsigned byte = static_cast<unsigned char>(text[i]);
        const bool c1 = byte == 0xC2 && i + 1 != text.size() && static_cast<unsigned char>(text[i + 1]) < 0xA0;
        i += c1 ? 1u : 0u;
        result += c1 || byte < 0x20 || byte == 0x7F ? '?' : text[i];
    }
    return result;
}

/// The notation of a value, empty if it is not stated.
template <class T> std::string notation(const T& value) {
    char buffer[160];
    const auto text = sitrep::to_text(value, buffer);
    return text ? std::string(*text) : std::string();
}
template <class T> std::string notation(const std::optional<T>& value) {
    return value ? notation(*value) : std::string();
}

/// The content of a record as a sequence of words.
class phrase {
public:
    /// Appends a text between a prefix and a suffix. An empty text adds nothing; the first text has no prefix.
    phrase& add(std::string_view text, std::string_view prefix = " ", std::string_view suffix = "") {
        if (text.empty()) return *this;
        if (!text_.empty()) text_ += prefix;
        text_.append(text).append(suffix);
        return *this;
    }
    template <class T> phrase& add_all(const T& values, std::string_view prefix) {
        for (const auto& value : values) {
            add(notation(value), prefix);
            prefix = ", ";
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
row row_of(const sitrep::report& r) {
    return {notation(r.id), notation(r.published), phrase().add(r.title).add(r.section, ", ")};
}
row row_of(const sitrep::actor& a) {
    phrase p;
    p.add(a.name).add(a.alias, ", also ").add(notation(a.country), ", ");
    p.add(notation(a.kind), ", ").add(notation(a.secondary_kind));
    return {notation(a.id), "", p.add(notation(a.parent), ", of ")};
}
row row_of(const sitrep::place& p) {
    phrase description;
    description.add(p.name).add(notation(p.facility), ", ").add(notation(p.country), ", ");
    description.add(notation(p.position), ", ");
    return {notation(p.id), "", description.add(notation(p.parent), ", in ")};
}
row row_of(const sitrep::source& s) {
    phrase p;
    p.add(notation(s.kind)).add(notation(s.number), ", ").add(s.name, ", ").add(notation(s.actor), ", of ");
    return {notation(s.id), "", p.add(notation(s.via), ", via ")};
}
/// A tally or figure.
template <class T> void add_tally(phrase& p, const T& t) {
    p.add(notation(t.role), ", ").add(notation(t.count)).add(notation(t.of), " of ");
}
row row_of(const sitrep::event& e) {
    phrase p;
    p.add_all(e.actors, "").add(notation(e.type)).add(notation(e.mode));
    p.add_all(e.recipients, " -> ").add_all(e.places, " at ");
    for (const sitrep::tally& t : e.counts) add_tally(p, t);
    if (e.status != sitrep::event_status::happened) p.add(notation(e.status), " (", ")");
    return {notation(e.id), notation(e.when), p.add(e.note, ": ")};
}
row row_of(const sitrep::claim& c) {
    phrase p;
    p.add(notation(c.source)).add(notation(c.verb)).add(notation(c.about)).add(notation(c.when), ", ");
    if (c.count) add_tally(p, *c.count);
    p.add(c.wording, ": ");
    return {notation(c.id), notation(c.date), p};
}
row row_of(const sitrep::relation& r) {
    phrase p;
    p.add(notation(r.from)).add(notation(r.kind)).add(notation(r.to)).add(notation(r.lag), ", after ");
    return {notation(r.id), "", p};
}
row row_of(const sitrep::spot& s) {
    phrase p;
    p.add(notation(s.type)).add(notation(s.position), " at ").add(notation(s.count), ", ");
    if (s.actor) p.add(notation(s.actor->kind), ", ").add(notation(s.actor->country));
    return {"", notation(s.time), p.add(notation(s.grade), ", ").add(s.note, ": ")};
}

row row_of(const sitrep::extra& e) {
    phrase p;
    p.add(notation(e.about)).add(e.key).add(e.value, ": ");
    return {"", "", p.add(e.more ? "..." : "")};
}
row row_of(const sitrep::figure& f) {
    phrase p;
    p.add(notation(f.about));
    add_tally(p, f);
    return {"", "", p};
}
row row_of(const sitrep::area& a) {
    phrase p;
    p.add(notation(a.about)).add(notation(a.form)).add_all(a.points, " ").add(notation(a.radius), ", radius ");
    return {"", "", p.add(a.more ? "..." : "")};
}

/// Pads a cell with spaces to the width of its column, in code points; at least one space.
void put_cell(output& out, std::string_view text, std::size_t width) {
    out.put(text);
    std::size_t column = 0;
    for (const char c : text) column += (static_cast<unsigned char>(c) & 0xC0) != 0x80;
    do out.put(' ');
    while (++column < width);
}
void put_row(output& out, std::string_view kind, const row& r) {
    put_cell(out, kind, 9);
    put_cell(out, r.id, 7);
    put_cell(out, r.when, 22);
    out.put(printable(r.what));
    out.put('\n');
}

// --- conversion

enum class format : std::uint8_t { unknown, json, binary, table };
enum class task : std::uint8_t { convert, check, repair };

struct options {
    task job{};
    format from{}, to{};
    bool lenient{}, stats{};
    std::string in{"-"}, out{};
};

constexpr std::size_t record_limit = 8192;  // of a record in a journal, in bytes
constexpr number max_messages = 50;         // of faults, and of warnings
constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

/// A location in the input: line and column of a text, or (if line is 0) the byte offset in a journal.
struct location {
    number line{}, column{}, offset{};
};

class converter {
public:
    explicit converter(const options& o) : o_(o), in_(o.in), out_(o.job == task::check ? "" : o.out) {
        if (o_.from == format::unknown) o_.from = detect(in_);
        if (o_.job == task::repair) o_.to = o_.from;
        else if (o_.to == format::unknown) o_.to = o_.from == format::json ? format::binary : format::json;
        if (o_.job != task::check && o_.to == format::binary && out_.is_terminal())
            die("<stdout>", "a binary journal is not for terminals; use -o FILE or --to table");
    }

    /// Returns the exit status.
    int run() {
        if (o_.job != task::check) begin();
        if (o_.from == format::json) read_json();
        else read_journal();
        finish();
        return faults_ == 0 ? 0 : 1;
    }

private:
    /// JSON Lines begin with a brace. If the brace is damaged: a journal has a zero byte after each frame, text has
    /// none. The result does not depend on how many bytes each read returns.
    static format detect(input& in) {
        constexpr std::size_t enough = 2 * record_limit;  // more than any frame
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
        return o_.lenient || o_.job == task::repair ? sitrep::decode_mode::lenient : sitrep::decode_mode::strict;
    }

    // --- reading

    /// Runs before each read, so that the reader of a pipe need not wait for finished records.
    void flush() {
        out_.flush();
        progress_.show(in_, records_);
    }

    void read_json() {
        std::uint32_t line = 1;
        bool first = true;      // nothing was read
        bool skipping = false;  // the rest of a line that is too long
        for (flush(); !stopped_; flush()) {
            std::string_view block = in_.next_lines();
            if (block.empty()) break;
            if (first && block.starts_with(byte_order_mark)) {
                block.remove_prefix(byte_order_mark.size());
                fault({1, 1, 0}, "", "a byte-order mark (EF BB BF); save the file as UTF-8 without it");
            }
            first = false;
            if (skipping) {
                const std::size_t end = block.find('\n');
                skipping = end == block.npos;
                block.remove_prefix(skipping ? block.size() : end + 1);
                line += skipping ? 0u : 1u;
            }
            if (block.size() > input::line_limit && block.back() != '\n') {
                const std::string limit = std::to_string(input::line_limit);
                fault({line, 1, 0}, "", "the line is longer than " + limit + " bytes, the limit of convert");
                skipping = true;
                continue;
            }
            sitrep::json_lines_reader lines(block, mode(), line);
            while (!stopped_ && lines.next()) convert_line(lines);
            line = lines.number();
        }
    }

    void convert_line(const sitrep::json_lines_reader& lines) {
        const auto decoded = lines.read<sitrep::record>();
        const auto encoded = std::as_bytes(std::span(lines.line()));
        if (decoded) return convert_record(*decoded, decoded.skipped(), {lines.number(), 1, 0}, encoded, &lines);
        const sitrep::error& e = decoded.error();
        const location here{e.line, e.column, 0};
        if (lines.torn(e)) fault(here, e.path, "the last line is incomplete: the input ends inside it");
        else fault(here, e.path, explain(e, lines.find_unknown<sitrep::record>().nearest));
    }
    static std::string explain(const sitrep::error& e, std::string_view nearest) {
        const std::string message(sitrep::explain(e.code));
        return nearest.empty() ? message : message + "; did you mean \"" + std::string(nearest) + "\"?";
    }

    void read_journal() {
        std::vector<std::byte> frame(record_limit + sitrep::journal_extra);
        sitrep::journal_reader journal(frame);
        for (flush(); !stopped_; flush()) {
            const std::string_view block = in_.next_chunk();
            if (block.empty()) break;
            std::span<const std::byte> unread = std::as_bytes(std::span(block));
            while (!stopped_ && !unread.empty()) handle(journal.scan(unread), journal);
        }
        if (!stopped_) handle(journal.finish(), journal);
        counts_ = journal.counts();
    }

    void handle(sitrep::journal_event event, const sitrep::journal_reader& journal) {
        const location here{0, 0, journal.offset()};
        if (event == sitrep::journal_event::fault) {
            ++damaged_before_;
            if (in_.at_end()) fault(here, "", "the last frame is incomplete: the journal ends inside it");
            else fault(here, "", "the frame is damaged: " + std::string(sitrep::explain(journal.fault())));
        }
        if (event != sitrep::journal_event::frame) return;
        const std::uint32_t missing = journal.counts().missing - missing_;
        missing_ += missing;
        if (missing > damaged_before_)  // else the damaged frames are the missing ones
            fault(here, "", "frames missing before this one, by their numbers: " + std::to_string(missing));
        damaged_before_ = 0;
        if (!stopped_) convert_frame(journal, here);
    }

    void convert_frame(const sitrep::journal_reader& journal, const location& here) {
        const auto decoded = sitrep::from_binary<sitrep::record>(journal.payload(), mode());
        if (decoded) return convert_record(*decoded, decoded.skipped(), here, journal.payload());
        const sitrep::error& e = decoded.error();
        const std::string offset = " (byte " + std::to_string(e.offset) + " of the record)";
        fault(here, e.path, std::string(sitrep::explain(e.code)) + offset);
    }

    // --- output of a record

    /// `skipped`: the decoder skipped content that this version does not know. Only the original bytes, `encoded`, have
    /// that content. `lines`: where it is, in JSON Lines.
    void convert_record(const sitrep::record& r, bool skipped, const location& here, std::span<const std::byte> encoded,
                        const sitrep::json_lines_reader* lines = nullptr) {
        const bool unchanged = o_.job == task::repair || (skipped && o_.from == o_.to);
        ++records_;
        ++kinds_[r.index()];
        if (o_.job == task::check) return;
        if (unchanged) return copy(encoded);
        if (skipped && ++dropped_ <= max_messages) warn_of_skipped(here, lines);
        if (r.index() < sitrep::record::size) write(r, here);
    }

    void warn_of_skipped(const location& here, const sitrep::json_lines_reader* lines) {
        if (lines == nullptr)
            return print_message(here, "", "warning: dropped content that this version does not know or cannot hold");
        const sitrep::unknown_name first = lines->find_unknown<sitrep::record>();
        const sitrep::error& e = first.where;
        print_message({e.line, e.column, 0}, e.path, "skipped: " + explain(e, first.nearest));
    }

    void copy(std::span<const std::byte> encoded) {
        if (o_.from == format::binary) return write_frame(encoded);
        for (const std::byte byte : encoded) out_.put(static_cast<char>(byte));
        out_.put('\n');
    }

    void write(const sitrep::record& r, const location& here) {
        if (o_.to == format::table) {
            const auto kind = static_cast<sitrep::kind>(r.index());
            r.visit([&](const auto& content) { put_row(out_, notation(kind), row_of(content)); });
        } else if (o_.to == format::json) {
            const auto json = sitrep::to_json(r, text_);
            if (!json) return fault(here, json.error().path, sitrep::explain(json.error().code));
            out_.put(*json);
            out_.put('\n');
        } else {
            const auto binary = sitrep::to_binary(r, bytes_);
            if (!binary) return fault(here, binary.error().path, sitrep::explain(binary.error().code));
            write_frame(*binary);
        }
    }

    void write_frame(std::span<const std::byte> payload) {
        const auto put = [this](std::byte byte) { out_.put(static_cast<char>(byte)); };
        sitrep::write_journal_frame(next_number_++, payload, put);
    }

    void begin() {
        if (o_.to == format::binary) out_.put('\0');
        if (o_.to == format::table) put_row(out_, "KIND", {"ID", "WHEN", "WHAT"});
    }

    // --- messages

    void fault(const location& here, std::string_view path, std::string_view message) {
        if (++faults_ <= max_messages) print_message(here, path, message);
        stopped_ = o_.job == task::convert;
    }
    void print_message(const location& here, std::string_view path, std::string_view message) {
        progress_.hide();
        std::fprintf(stderr, "%s:", in_.name().c_str());
        if (here.line != 0) std::fprintf(stderr, "%llu:%llu: ", here.line, here.column);
        else std::fprintf(stderr, "@%llu: ", here.offset);
        if (!path.empty()) std::fprintf(stderr, "%s: ", printable(path).c_str());
        std::fprintf(stderr, "%s\n", std::string(message).c_str());
    }

    void finish() {
        progress_.hide();
        if (faults_ > max_messages) std::fprintf(stderr, "further faults, not shown: %llu\n", faults_ - max_messages);
        const std::string summary =
            in_.name() + ": valid records: " + std::to_string(records_) + ", faults: " + std::to_string(faults_) + "\n";
        if (o_.job == task::check) out_.put(summary);
        if (o_.job == task::repair) std::fputs(summary.c_str(), stderr);
        if (stopped_ && out_.creates_file()) {
            out_.abandon();
            std::fprintf(stderr, "%s was not written; see `convert check` and `convert repair`\n", o_.out.c_str());
        } else {
            out_.finish();
        }
        if (o_.stats) print_stats();
    }

    void print_stats() const {
        std::fprintf(stderr, "records  %llu", records_);
        const char* separator = ": ";
        for (std::size_t k = 0; k != kinds_.size(); ++k) {
            if (kinds_[k] == 0) continue;
            const std::string name = notation(static_cast<sitrep::kind>(k));
            std::fprintf(stderr, "%s%llu %s", separator, kinds_[k], name.empty() ? "of unknown kind" : name.c_str());
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
    void print_size(const char* what, number bytes, format f) const {
        static constexpr const char* names[] = {"", "JSON Lines", "binary journal", "table"};
        std::fprintf(stderr, "%-8s %llu bytes of %s", what, bytes, names[static_cast<std::size_t>(f)]);
        const double records = static_cast<double>(records_);
        if (records_ != 0) std::fprintf(stderr, ", %.1f per record", static_cast<double>(bytes) / records);
        std::fputc('\n', stderr);
    }

    options o_;
    input in_;
    output out_;
    progress progress_;
    std::array<char, sitrep::json_capacity<sitrep::record>> text_;
    std::array<std::byte, sitrep::binary_capacity<sitrep::record>> bytes_;
    sitrep::journal_counts counts_{};
    std::array<number, sitrep::record::size + 1> kinds_{};
    number records_{}, faults_{}, dropped_{};
    std::uint32_t missing_{}, damaged_before_{};
    std::uint16_t next_number_{};
    bool stopped_{};
};

// --- the command line

[[noreturn]] void reject(const std::string& reason) {
    std::fprintf(stderr, "convert: %s (see convert --help)\n", reason.c_str());
    leave(2);
}

/// Prints the requested text and exits.
[[noreturn]] void print_and_exit(const char* text) {
    if (std::fputs(text, stdout) < 0 || std::fflush(stdout) != 0) die("<stdout>", std::strerror(errno));
    leave(0);
}

format format_named(const std::string& word, const std::string& option) {
    if (word == "json") return format::json;
    if (word == "binary") return format::binary;
    if (word == "table" && option == "--to") return format::table;
    const char* expected = option == "--to" ? "json, binary or table" : "json or binary";
    reject("unknown format \"" + word + "\" for " + option + "; expected " + expected);
}

options parse(int count, char** words) {
    options o;
    bool has_file = false, only_files = false;
    for (int i = 1; i < count; ++i) {
        std::string name = words[i], value;
        if (only_files || name == "-" || name.empty() || name[0] != '-') {
            const bool may_be_task = o.job == task::convert && !has_file && !only_files;
            if (may_be_task && name == "check") o.job = task::check;
            else if (may_be_task && name == "repair") o.job = task::repair;
            else if (has_file) reject("a second FILE: \"" + name + "\"; convert reads one");
            else o.in = name, has_file = true;
            continue;
        }
        const std::size_t equals = name.find('=');
        const bool joined = name.starts_with("--") && equals != name.npos;
        if (joined) value = name.substr(equals + 1), name.resize(equals);
        const bool takes_value = name == "--from" || name == "--to" || name == "-o" || name == "--output";
        if (joined && !takes_value) reject(name + " takes no value");
        if (takes_value && !joined) {
            if (++i == count) reject(name + " needs a value");
            value = words[i];
        }
        if (takes_value && value.empty()) reject(name + " needs a value");
        if (name == "--from") o.from = format_named(value, name);
        else if (name == "--to") o.to = format_named(value, name);
        else if (name == "-o" || name == "--output") o.out = value == "-" ? "" : value;
        else if (name == "--lenient") o.lenient = true;
        else if (name == "--stats") o.stats = true;
        else if (name == "--") only_files = true;
        else if (name == "--version") print_and_exit("convert (sitrep) " SITREP_VERSION "\n");
        else if (name == "--help" || name == "-h") print_and_exit(help);
        else reject("unknown option " + name);
    }
    if (o.job != task::convert && o.to != format::unknown) reject("check and repair do not convert; remove --to");
    if (o.job == task::check && !o.out.empty()) reject("check writes no file; remove -o");
    if (count == 1 && isatty(STDIN_FILENO) == 1) print_and_exit(help);
    return o;
}

}  // namespace

int main(int count, char** words) {
    open_closed_descriptors();
    catch_signals();
    const options o = parse(count, words);
    static converter c(o);  // static, because its buffers are large
    return c.run();
}
