#pragma once

#include "ui/models/pagedmodel.h"

namespace bc::ui::devices {

/// The columns of the list of links, and which of them StateDelegate draws.
enum class LinkColumn { Person, Device, Source, State, LastData, LastSync, NextSync, Fault };
QList<Column> linkColumns();

} // namespace bc::ui::devices
