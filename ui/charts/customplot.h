#pragma once

// QCustomPlot's header speaks Qt's macro keywords, which the house turns off: lend them to this one include only.
#include <QtPrintSupport>
#include <QtWidgets>

// clang-format off
#define signals Q_SIGNALS
#define slots Q_SLOTS
#define emit Q_EMIT
#define foreach(variable, container) for (variable : container)
#include <qcustomplot.h>
#undef signals
#undef slots
#undef emit
#undef foreach
// clang-format on
