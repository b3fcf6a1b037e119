#include "timeticks.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace bc::ui {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(bc::ui)
};

QDateTime local(double time, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(qRound64(time * 1000), zone);
}

double seconds(const QDateTime &moment) { return double(moment.toMSecsSinceEpoch()) / 1000; }

// Steps within a day, in seconds; each divides the day.
constexpr std::array withinDay{1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 10800, 21600, 43200};
constexpr std::array wholeDays{1, 2, 7, 14};
constexpr std::array wholeMonths{1, 2, 3, 6, 12};

int secondOfDay(const QDateTime &moment) { return moment.time().msecsSinceStartOfDay() / 1000; }

QList<double> withinDayTicks(TimeSpan view, const QTimeZone &zone, int step)
{
    QList<double> ticks;
    double time = seconds(local(view.from, zone).date().startOfDay(zone));
    while (time <= view.to) {
        if (time >= view.from)
            ticks.append(time);
        double next = time + step;
        // A change of the clock between the two shifts the local time off the grid: step back onto it.
        const int off = secondOfDay(local(next, zone)) % step;
        if (off != 0) {
            const double earlier = next - off;
            const bool back = off * 2 <= step && earlier > time && secondOfDay(local(earlier, zone)) % step == 0;
            next = back ? earlier : next + (step - off);
        }
        time = next;
    }
    return ticks;
}

QList<double> dayTicks(TimeSpan view, const QTimeZone &zone, int days, Qt::DayOfWeek weekStart)
{
    QList<double> ticks;
    QDate day = local(view.from, zone).date();
    if (days % 7 == 0)
        day = day.addDays(-((day.dayOfWeek() - weekStart + 7) % 7));
    if (days == 14 && (day.toJulianDay() / 7) % 2 != 0)
        day = day.addDays(-7);
    if (days == 2 && day.toJulianDay() % 2 != 0)
        day = day.addDays(-1);
    for (;; day = day.addDays(days)) {
        const double time = seconds(day.startOfDay(zone));
        if (time > view.to)
            return ticks;
        if (time >= view.from)
            ticks.append(time);
    }
}

QList<double> monthTicks(TimeSpan view, const QTimeZone &zone, int months)
{
    QList<double> ticks;
    const QDate first = local(view.from, zone).date();
    QDate day(first.year(), 1 + (first.month() - 1) / months * months, 1);
    for (;; day = day.addMonths(months)) {
        const double time = seconds(day.startOfDay(zone));
        if (time > view.to)
            return ticks;
        if (time >= view.from)
            ticks.append(time);
    }
}

} // namespace

QList<TimeTick> timeTicks(TimeSpan view, const QTimeZone &zone, int wanted, const QLocale &locale)
{
    if (view.length() <= 0 || wanted < 1)
        return {};
    const double ideal = view.length() / wanted;
    QList<double> times;
    int step = 0;
    const auto within = std::find_if(withinDay.begin(), withinDay.end(), [&](int s) { return s >= ideal; });
    if (within != withinDay.end()) {
        step = *within;
        times = withinDayTicks(view, zone, step);
    } else if (const auto days =
                   std::find_if(wholeDays.begin(), wholeDays.end(), [&](int d) { return d * 86400.0 >= ideal; });
               days != wholeDays.end()) {
        times = dayTicks(view, zone, *days, locale.firstDayOfWeek());
    } else {
        const auto months =
            std::find_if(wholeMonths.begin(), wholeMonths.end(), [&](int m) { return m * 30.5 * 86400 >= ideal; });
        times = monthTicks(view, zone, months == wholeMonths.end() ? wholeMonths.back() : *months);
    }

    QList<TimeTick> ticks;
    for (const double time : std::as_const(times)) {
        const QDateTime moment = local(time, zone);
        TimeTick tick{time, {}, {}};
        const bool midnight = moment.date().startOfDay(zone) == moment;
        if (step > 0) {
            tick.label = locale.toString(moment.time(), step < 60 ? u"HH:mm:ss"_s : u"HH:mm"_s);
            if (midnight || ticks.isEmpty())
                tick.second = locale.toString(moment.date(), Texts::tr("ddd d MMM", "date below a midnight"));
        } else {
            tick.label = locale.toString(moment.date(), Texts::tr("d MMM", "date on a time axis"));
            if (ticks.isEmpty() || local(ticks.constLast().time, zone).date().year() != moment.date().year())
                tick.second = QString::number(moment.date().year());
        }
        ticks.append(tick);
    }
    return ticks;
}

QString zoneName(double time, const QTimeZone &zone)
{
    const QDateTime moment = local(time, zone);
    const QString name = zone.abbreviation(moment);
    // A zone without a name of its own answers with digits ("-03"); ours says UTC like everything else here.
    if (!name.isEmpty() && name.front().isLetter() && !name.startsWith(u"GMT"_s))
        return name;
    const int minutes = moment.offsetFromUtc() / 60;
    if (minutes == 0)
        return u"UTC"_s;
    return u"UTC%1%2:%3"_s.arg(minutes < 0 ? u"\u2212"_s : u"+"_s)
        .arg(std::abs(minutes) / 60, 2, 10, QChar(u'0'))
        .arg(std::abs(minutes) % 60, 2, 10, QChar(u'0'));
}

QString fullTime(double time, const QTimeZone &zone, const QLocale &locale, bool withSeconds)
{
    const QDateTime moment = local(time, zone);
    return u"%1, %2 %3"_s.arg(locale.toString(moment.date(), Texts::tr("ddd d MMM yyyy", "full date")),
                              locale.toString(moment.time(), withSeconds ? u"HH:mm:ss"_s : u"HH:mm"_s),
                              zoneName(time, zone));
}

QString daySpan(TimeSpan span, const QTimeZone &zone, const QLocale &locale)
{
    const QDate first = local(span.from, zone).date();
    const QDate last = local(span.to - 1, zone).date();
    const QString whole = Texts::tr("d MMM yyyy", "date with year");
    if (first == last)
        return locale.toString(first, Texts::tr("ddd d MMM yyyy", "full date"));
    return u"%1 \u2013 %2"_s.arg(
        locale.toString(first, first.year() == last.year() ? Texts::tr("d MMM", "date on a time axis") : whole),
        locale.toString(last, whole));
}

} // namespace bc::ui
