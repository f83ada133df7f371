#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# asn1c 0.9.28 drops the DEFAULT of a BOOLEAN component, without a warning: it treats the component as OPTIONAL. The decoder
# then leaves it out, where the default of an INTEGER appears; and the encoder writes the default value, which X.691 (19.5)
# forbids for simple types. So both directions of UPER differ from compilers that follow X.691.
# Debian 12, package asn1c 0.9.28+dfsg-5. Needs apt-get, dpkg-deb and cc. Ends with 1 if the behavior changes.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
{ apt-get download asn1c=0.9.28+dfsg-5 && dpkg-deb -x asn1c_*.deb root; } >log 2>&1 || { cat log; exit 2; }

cat >M.asn1 <<'EOF'
M DEFINITIONS AUTOMATIC TAGS ::= BEGIN
Flags ::= SEQUENCE { more BOOLEAN DEFAULT FALSE, level INTEGER (0..7) DEFAULT 5 }
END
EOF
cat >main.c <<'EOF'
#include "Flags.h"
#include <stdio.h>

int main(void) {
    const unsigned char both_absent[] = {0};
    Flags_t *read = 0;
    if (uper_decode_complete(0, &asn_DEF_Flags, (void **)&read, both_absent, sizeof both_absent).code != RC_OK) return 2;
    printf("decoded from 00: more is %s, level is %ld\n", read->more ? "present" : "missing", read->level ? *read->level : -1);

    BOOLEAN_t no = 0;
    long five = 5;
    Flags_t defaults = {0};
    defaults.more = &no;
    defaults.level = &five;
    unsigned char out[8] = {0};
    const asn_enc_rval_t bits = uper_encode_to_buffer(&asn_DEF_Flags, &defaults, out, sizeof out);
    printf("encoded {more FALSE, level 5}: %02x, %d bits\n", out[0], (int)bits.encoded);
    return 0;
}
EOF
ASN1C_PREFIX=$work/root/usr
"$ASN1C_PREFIX/bin/asn1c" -S "$ASN1C_PREFIX/share/asn1c" -gen-PER -pdu=Flags M.asn1 >log 2>&1 || { cat log; exit 2; }
grep -i 'warn.*default' log && { echo 'changed: asn1c warns now'; exit 1; }
rm -f converter-sample.c
cc -w -I. ./*.c -o program
"$ASN1C_PREFIX/bin/asn1c" -version 2>&1 | head -n 1
./program | tee seen
cat >expected <<'EOF'
decoded from 00: more is missing, level is 5
encoded {more FALSE, level 5}: 80, 3 bits
EOF
cmp -s expected seen || { echo 'changed; X.691 asks for more to be present (FALSE), and for 2 bits, 00'; exit 1; }
