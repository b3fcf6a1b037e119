#pragma once

#include "ui/charts/customplot.h"

#include <QLocale>
#include <QTimeZone>

namespace bc::ui {

/// Marks a QCustomPlot axis with `timeTicks()` of a time zone.
class TimeAxisTicker final : public QCPAxisTicker
{
public:
    QTimeZone zone = QTimeZone::utc();
    QLocale locale;
    int wanted = 8; ///< about how many marks fit

    void generate(const QCPRange &range, const QLocale &axisLocale, QChar formatChar, int precision,
                  QVector<double> &ticks, QVector<double> *subTicks, QVector<QString> *tickLabels) override;
};

} // namespace bc::ui
