// SPDX-License-Identifier: BSL-1.0
// One run: reads records, and converts, checks or repairs them.
#ifndef CONVERT_CONVERTER_HPP
#define CONVERT_CONVERTER_HPP

#include "arguments.hpp"
#include "checker.hpp"
#include "input.hpp"
#include "journal_input.hpp"
#include "lines.hpp"
#include "messages.hpp"
#include "output.hpp"
#include "progress.hpp"

#include <sitrep/codec/binary.hpp>
#include <sitrep/codec/block.hpp>
#include <sitrep/codec/journal.hpp>
#include <sitrep/codec/json.hpp>
#include <sitrep/record/record.hpp>
#include <sitrep/std/faults.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tool {

class converter {
public:
    explicit converter(const options& o);
    /// Returns the exit status.
    int run();

private:
    static constexpr int kept_status = 3;  // repair kept records with unknown content, and found no fault

    void detect();
    std::string command() const;
    sitrep::decode_mode mode() const;
    void begin();
    void flush();
    void finish();

    void read_json();
    void read_text(std::string_view text, const location& where, bool is_ended);
    std::vector<sitrep::fault> find_faults(std::string_view text, sitrep::decode_mode how, const location& where);
    void report(const line_piece& piece);
    void read_journal();
    void handle(journal_step step, journal_input& journal, bool is_last);
    void report(const journal_input& journal, const location& where);
    void read_frame(std::span<const std::byte> payload, const location& where);

    /// `skipped`: the decoder skipped content that this version does not know. Only the original bytes, `encoded`, have
    /// that content.
    void take(const sitrep::record& r, bool skipped, const location& where, std::span<const std::byte> encoded);
    void warn_of_skipped(const location& where, std::span<const std::byte> encoded, std::string_view done);
    void copy(std::span<const std::byte> encoded);
    void write(const sitrep::record& r, const location& where);
    void write_message(std::span<const std::byte> message);
    void write_block();
    void write_frame(std::span<const std::byte> payload);

    void fault(const location& where, std::string_view path, std::string_view message,
               sitrep::errc code = sitrep::errc::none);
    void print_stats() const;

    options o_;
    input in_;
    output out_;
    progress progress_{};
    messages messages_;
    checker checker_;
    std::array<char, sitrep::json_capacity<sitrep::record>> text_;
    std::array<std::byte, sitrep::binary_capacity<sitrep::record>> bytes_;
    sitrep::journal_counts counts_{};
    std::array<number, sitrep::record::size + 1> kinds_{};
    number records_{}, dropped_{};
    number kept_unknown_{};  // records that repair kept with content that this version does not know or cannot hold
    std::uint16_t next_number_{};
    std::array<std::byte, 4000> block_bytes_;
    sitrep::block_writer block_{block_bytes_};  // with --blocks: the records that wait for the next frame
    location filler_end_{};                     // of the last bytes 00 or FF in JSON Lines
    bool stopped_{}, readable_{true};
};

}  // namespace tool

#endif
