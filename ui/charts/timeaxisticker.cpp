#include "timeaxisticker.h"

#include "timeticks.h"

namespace bc::ui {

void TimeAxisTicker::generate(const QCPRange &range, const QLocale &, QChar, int, QVector<double> &ticks,
                              QVector<double> *subTicks, QVector<QString> *tickLabels)
{
    ticks.clear();
    if (subTicks)
        subTicks->clear();
    if (tickLabels)
        tickLabels->clear();
    const QList<TimeTick> marks = timeTicks({range.lower, range.upper}, zone, wanted, locale);
    for (const TimeTick &mark : marks) {
        ticks.append(mark.time);
        // The empty second line keeps the axis as high as it is with dates below, so that the plots do not jump.
        if (tickLabels)
            tickLabels->append(mark.label + u'\n' + (mark.second.isEmpty() ? QStringLiteral(" ") : mark.second));
    }
}

} // namespace bc::ui
