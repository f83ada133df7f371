# SPDX-License-Identifier: BSL-1.0
# awk -v n=N -f records.awk: prints N records as JSON Lines, always the same: spots, claims and events.
# The member that states the two decimals, if the last is a zero.
function zero(name, decimals) { return decimals % 10 == 0 ? ",\"" name "_decimals\":2" : "" }
BEGIN {
    r = 1
    for (i = 0; i < n; ++i) {
        r = r * 16807 % 2147483647
        t = sprintf("20%02d-%02d-%02dT%02d:%02dZ", 10 + r % 15, 1 + r % 12, 1 + r % 28, r % 24, r % 60)
        if (i % 3 == 0)
            printf "{\"spot\":{\"time\":\"%s\",\"position\":{\"lat\":%d.%02d,\"lon\":%d.%02d%s%s},\"type\":\"assault\",\"count\":{\"best\":%d,\"unit\":\"people\"},\"grade\":\"B2\"}}\n", t, r % 89, r % 100, r % 179, r % 97, zero("lat", r % 100), zero("lon", r % 97), 1 + r % 500
        else if (i % 3 == 1)
            printf "{\"claim\":{\"id\":\"C%d\",\"about\":\"E%d\",\"source\":\"S%d\",\"date\":\"%s\",\"wording\":\"number \\\"%d\\\", said n\303\251cessaire\"}}\n", 1 + r % 65535, 1 + r % 999, 1 + r % 16, t, r
        else
            printf "{\"event\":{\"id\":\"E%d\",\"type\":\"protest\",\"mode\":\"demo\",\"actors\":[\"A%d\"],\"places\":[\"P%d\"],\"when\":\"%s/..\",\"counts\":[{\"count\":{\"hedge\":\"about\",\"best\":%d,\"unit\":\"people\"},\"role\":\"strength\"}]}}\n", 1 + r % 65535, 1 + r % 99, 1 + r % 9, t, 1 + r % 90000
    }
}
