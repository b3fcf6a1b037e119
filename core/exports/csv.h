#pragma once

#include "core/exports/pieces.h"
#include "core/exports/selection.h"

namespace bc::exports {

/// One row a sample, the sources one after another, each in order of time. RFC 4180 with a header and CRLF:
/// `time,end,kind,value,unit,device,source,motion,location`. Times are RFC 3339 at the sample's own offset. A value in
/// the canonical unit reads back to the last bit; it is empty where the device had none.
/// `units`: display units, each for the kinds that know it.
Pieces csv(std::vector<Source> sources, Period period, const QStringList &units = {});

/// Whether any kind of the catalogue is shown in that unit.
bool isDisplayUnit(const QString &unit);

} // namespace bc::exports
