// SPDX-License-Identifier: BSL-1.0
// schemas: writes the ASN.1 module and the JSON Schemas of the records. Other tools generate codecs from them, for the
// same bytes and the same JSON. The strict schema refuses unknown members, and so finds misspelt names:
//     schemas [DIRECTORY]      writes Sitrep.asn1, sitrep.schema.json and sitrep.strict.schema.json (default: into .)
//     asn1c -gen-PER -pdu=all -fcompound-names Sitrep.asn1
//     erl -noshell -eval 'asn1ct:compile("Sitrep.asn1", [uper, maps]), halt().'
//     python3 -m jsonschema -i record.json sitrep.schema.json
#include <sitrep/record/record.hpp>
#include <sitrep/schema/asn1.hpp>
#include <sitrep/schema/json_schema.hpp>

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <string>
#include <string_view>

namespace {

bool write(const std::string& path, const sitrep::result<std::string_view>& text) {
    if (!text) {
        std::fprintf(stderr, "schemas: %s does not fit the buffer: it has %u bytes\n", path.c_str(),
                     static_cast<unsigned>(text.error().needed));
        return false;
    }
    std::FILE* const file = std::fopen(path.c_str(), "wb");
    bool complete = file != nullptr && std::fwrite(text->data(), 1, text->size(), file) == text->size();
    if (file != nullptr) complete = std::fclose(file) == 0 && complete;
    if (complete)
        std::printf("%s: %zu bytes\n", std::filesystem::absolute(path).lexically_normal().c_str(), text->size());
    else std::fprintf(stderr, "schemas: cannot write %s: %s\n", path.c_str(), std::strerror(errno));
    return complete;
}

}  // namespace

int main(int argc, char** argv) {
    const std::string directory = argc > 1 ? argv[1] : ".";
    static std::array<char, 65536> text;
    // Add your own types: asn1_module<sitrep::records<1>, my_record>(text, "Mine").
    const bool module = write(directory + "/Sitrep.asn1", sitrep::asn1_module<sitrep::records<1>>(text));
    const bool schema = write(directory + "/sitrep.schema.json", sitrep::json_schema<sitrep::records<1>>(text));
    const bool strict =
        write(directory + "/sitrep.strict.schema.json", sitrep::json_schema<sitrep::records<1>>(text, sitrep::strict));
    return module && schema && strict ? 0 : 1;
}
