/* SPDX-License-Identifier: BSL-1.0
 * The second judge: a codec that asn1c 0.9.28 generates. Each line of the file is "Type hex xer". The bytes must decode
 * to the value in XER, and this value must encode to the same bytes; so must the value that the XER decodes to.
 *   judge values.xer */
#include <asn_application.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

extern asn_TYPE_descriptor_t* asn_pdu_collection[];

static char* line;
static size_t line_capacity;
static unsigned char bytes[1 << 16], encoded_again[1 << 16];

static asn_TYPE_descriptor_t* find(const char* name) {
    for (asn_TYPE_descriptor_t** type = asn_pdu_collection; *type; ++type)
        if (strcmp((*type)->name, name) == 0) return *type;
    fprintf(stderr, "judge: the module has no type %s\n", name);
    exit(2);
}

static size_t from_hex(const char* hex) {
    size_t n = 0;
    for (unsigned byte; sscanf(hex + 2 * n, "%2x", &byte) == 1; ++n) bytes[n] = (unsigned char)byte;
    return n;
}

/* X.691 11.1.3 encodes a PDU without bits as one zero octet; asn1c encodes it as none. */
static int encodes_to(asn_TYPE_descriptor_t* type, void* value, size_t size) {
    const asn_enc_rval_t result = uper_encode_to_buffer(type, value, encoded_again, sizeof encoded_again);
    return result.encoded >= 0 && (size_t)(result.encoded + 7) / 8 == size && memcmp(bytes, encoded_again, size) == 0;
}

struct text {
    char* data;
    size_t size;
};
static int append(const void* part, size_t size, void* to) {
    struct text* text = to;
    memcpy(text->data + text->size, part, size);
    text->size += size;
    return 0;
}

static int same_value(asn_TYPE_descriptor_t* type, void* a, void* b) {
    static char first[1 << 20], second[1 << 20];
    struct text x = {first, 0}, y = {second, 0};
    return xer_encode(type, a, XER_F_CANONICAL, append, &x).encoded >= 0 &&
           xer_encode(type, b, XER_F_CANONICAL, append, &y).encoded >= 0 && x.size == y.size &&
           memcmp(first, second, x.size) == 0;
}

static const char* judge(asn_TYPE_descriptor_t* type, size_t size, const char* xer, size_t xer_size) {
    const char* fault = NULL;
    void *decoded = NULL, *stated = NULL;
    const asn_dec_rval_t result = uper_decode_complete(NULL, type, &decoded, bytes, size);
    if (xer_decode(NULL, type, &stated, xer, xer_size).code != RC_OK) fault = "the XER does not decode";
    else if (!encodes_to(type, stated, size)) fault = "the value encodes to other bytes";
    else if (result.code != RC_OK || result.consumed != size) fault = "the bytes do not decode";
    else if (!same_value(type, decoded, stated)) fault = "the bytes decode to another value";
    else if (!encodes_to(type, decoded, size)) fault = "the decoded value encodes to other bytes";
    type->free_struct(type, decoded, 0);
    type->free_struct(type, stated, 0);
    return fault;
}

int main(int argc, char** argv) {
    FILE* file = argc == 2 ? fopen(argv[1], "rb") : NULL;
    long values = 0, wrong = 0;
    if (!file) return 2;
    for (ssize_t n; (n = getline(&line, &line_capacity, file)) > 0; ++values) {
        line[n - 1] = '\0';
        char* hex = strchr(line, ' ');
        char* xer = strchr(hex + 1, ' ');
        *hex++ = *xer++ = '\0';
        const char* fault = judge(find(line), from_hex(hex), xer, strlen(xer));
        if (!fault) continue;
        printf("DIFFERS %s: %s\n  bytes   %s\n  value   %s\n", line, fault, hex, xer);
        ++wrong;
    }
    printf("asn1c: %ld values, %ld differences\n", values, wrong);
    return values == 0 || wrong != 0;
}
