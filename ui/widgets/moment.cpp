#include "ui/widgets/moment.h"

#include <QCoreApplication>
#include <QLocale>

namespace bc::ui::moment {

using namespace Qt::StringLiterals;

namespace {
struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(bc::ui::moment)
};

constexpr qint64 clockTolerance = 15 * 60; // seconds

QString dated(const QDateTime &time, const QString &clock)
{
    if (!time.isValid()) {
        return {};
    }
    const QDateTime local = time.toLocalTime();
    const QLocale locale;
    //: day, short month, year; the pattern of QLocale::toString
    return locale.toString(local.date(), Texts::tr("d MMM yyyy")) + u", "_s + locale.toString(local.time(), clock);
}

QString amountOf(qint64 seconds)
{
    if (seconds < 90 * 60) {
        return Texts::tr("%1 min", "minutes").arg(qMax<qint64>(1, (seconds + 30) / 60));
    }
    if (seconds < 36 * 3600) {
        return Texts::tr("%1 h", "hours").arg((seconds + 1800) / 3600);
    }
    if (seconds < 60 * qint64(86400)) {
        return Texts::tr("%n day(s)", nullptr, static_cast<int>((seconds + 43200) / 86400));
    }
    return Texts::tr("%n month(s)", nullptr, static_cast<int>(seconds / (30 * 86400)));
}
} // namespace

QDateTime fromText(const QString &text) { return QDateTime::fromString(text, Qt::ISODateWithMs); }

QString absolute(const QDateTime &time) { return dated(time, u"HH:mm"_s); }

QString precise(const QDateTime &time) { return dated(time, u"HH:mm:ss"_s); }

QString relative(const QDateTime &time, const QDateTime &now)
{
    if (!time.isValid()) {
        return {};
    }
    const qint64 seconds = time.secsTo(now);
    const qint64 distance = qAbs(seconds);
    if (distance < 45) {
        return Texts::tr("just now");
    }
    const QString amount = amountOf(distance);
    return seconds >= 0 ? Texts::tr("%1 ago").arg(amount) : Texts::tr("in %1").arg(amount);
}

QString clockAhead(const QDateTime &time, const QDateTime &now)
{
    const qint64 ahead = time.isValid() ? now.secsTo(time) : 0;
    //: %1 is an amount, "3 h"; stands beside the time that a device wrote
    return ahead > clockTolerance ? Texts::tr("clock is %1 ahead").arg(amountOf(ahead)) : QString();
}

QString clockAdvice()
{
    return Texts::tr(
        "The device gave its last data a time that has not come yet: its clock is ahead. Ask the person to "
        "let the device and its phone set date and time by themselves. Data that have come keep the "
        "wrong time.");
}

QString both(const QDateTime &time, const QDateTime &now)
{
    return time.isValid() ? absolute(time) + u" · "_s + relative(time, now) : QString();
}

QString exact(const QDateTime &time)
{
    if (!time.isValid()) {
        return {};
    }
    const QDateTime local = time.toLocalTime();
    return u"%1 %2\n%3 UTC"_s.arg(QLocale().toString(local, u"yyyy-MM-dd HH:mm:ss"_s), local.timeZoneAbbreviation(),
                                  QLocale::c().toString(time.toUTC(), u"yyyy-MM-dd HH:mm:ss"_s));
}

} // namespace bc::ui::moment
