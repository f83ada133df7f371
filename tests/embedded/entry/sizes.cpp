// SPDX-License-Identifier: BSL-1.0
// The sizes of objects in memory, as the sizes of symbols.
#include "fifteen.hpp"

#include <sitrep/record/record.hpp>

extern "C" {
#define SIZE(name, type)                            \
    extern const char size_of_##name[sizeof(type)]; \
    const char size_of_##name[sizeof(type)] {}
SIZE(fifteen, embedded::fifteen<0>);
SIZE(report, sitrep::report);
SIZE(actor, sitrep::actor);
SIZE(place, sitrep::place);
SIZE(source, sitrep::source);
SIZE(event, sitrep::event);
SIZE(claim, sitrep::claim);
SIZE(relation, sitrep::relation);
SIZE(spot, sitrep::spot);
SIZE(extra, sitrep::extra);
SIZE(figure, sitrep::figure);
SIZE(area, sitrep::area);
SIZE(record, sitrep::record);
}
