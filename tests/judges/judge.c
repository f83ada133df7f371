/* SPDX-License-Identifier: BSL-1.0
 * The second judge: what asn1c 0.9.28 generates. Each line of the file is "Type hex xer": the octets must decode, give the
 * value of the XER, and encode to the same octets; the XER must decode and encode to the same octets, too.
 *   judge values.xer */
#include <asn_application.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

extern asn_TYPE_descriptor_t *asn_pdu_collection[];

static char *line;
static size_t room;
static unsigned char octets[1 << 16], again[1 << 16];

static asn_TYPE_descriptor_t *find(const char *name) {
    for (asn_TYPE_descriptor_t **type = asn_pdu_collection; *type; ++type)
        if (strcmp((*type)->name, name) == 0) return *type;
    fprintf(stderr, "judge: no type %s\n", name);
    exit(2);
}

static size_t from_hex(const char *hex) {
    size_t n = 0;
    for (unsigned octet; sscanf(hex + 2 * n, "%2x", &octet) == 1; ++n) octets[n] = (unsigned char)octet;
    return n;
}

/* A PDU of no bits takes one octet of zeros, X.691 11.1.3; asn1c gives none. */
static int encodes_to(asn_TYPE_descriptor_t *type, void *value, size_t size) {
    const asn_enc_rval_t made = uper_encode_to_buffer(type, value, again, sizeof again);
    return made.encoded >= 0 && (size_t)(made.encoded + 7) / 8 == size && memcmp(octets, again, size) == 0;
}

struct text { char *at; size_t size; };
static int append(const void *part, size_t size, void *to) {
    struct text *text = to;
    memcpy(text->at + text->size, part, size);
    text->size += size;
    return 0;
}

static int same_value(asn_TYPE_descriptor_t *type, void *a, void *b) {
    static char first[1 << 20], second[1 << 20];
    struct text x = {first, 0}, y = {second, 0};
    return xer_encode(type, a, XER_F_CANONICAL, append, &x).encoded >= 0 &&
           xer_encode(type, b, XER_F_CANONICAL, append, &y).encoded >= 0 && x.size == y.size &&
           memcmp(first, second, x.size) == 0;
}

static const char *judge(asn_TYPE_descriptor_t *type, size_t size, const char *xer, size_t xer_size) {
    const char *fault = NULL;
    void *decoded = NULL, *stated = NULL;
    const asn_dec_rval_t r = uper_decode_complete(NULL, type, &decoded, octets, size);
    if (xer_decode(NULL, type, &stated, xer, xer_size).code != RC_OK) fault = "the XER is not understood";
    else if (!encodes_to(type, stated, size)) fault = "other octets";
    else if (r.code != RC_OK || r.consumed != size) fault = "the octets do not decode";
    else if (!same_value(type, decoded, stated)) fault = "another value";
    else if (!encodes_to(type, decoded, size)) fault = "other octets after decoding";
    type->free_struct(type, decoded, 0);
    type->free_struct(type, stated, 0);
    return fault;
}

int main(int argc, char **argv) {
    FILE *file = argc == 2 ? fopen(argv[1], "rb") : NULL;
    long values = 0, wrong = 0;
    if (!file) return 2;
    for (ssize_t n; (n = getline(&line, &room, file)) > 0; ++values) {
        line[n - 1] = '\0';
        char *hex = strchr(line, ' ');
        char *xer = strchr(hex + 1, ' ');
        *hex++ = *xer++ = '\0';
        const char *fault = judge(find(line), from_hex(hex), xer, strlen(xer));
        if (!fault) continue;
        printf("DIFFERS %s: %s\n  octets  %s\n  value   %s\n", line, fault, hex, xer);
        ++wrong;
    }
    printf("asn1c: %ld values, %ld differences\n", values, wrong);
    return values == 0 || wrong != 0;
}
