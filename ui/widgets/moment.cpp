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
} // namespace

QDateTime fromText(const QString &text) { return QDateTime::fromString(text, Qt::ISODateWithMs); }

QString absolute(const QDateTime &time)
{
    if (!time.isValid()) {
        return {};
    }
    const QDateTime local = time.toLocalTime();
    const QLocale locale;
    //: day, short month, year; the pattern of QLocale::toString
    return locale.toString(local.date(), Texts::tr("d MMM yyyy")) + u", "_s + locale.toString(local.time(), u"HH:mm"_s);
}

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
    QString amount;
    if (distance < 90 * 60) {
        amount = Texts::tr("%1 min", "minutes").arg(qMax<qint64>(1, (distance + 30) / 60));
    } else if (distance < 36 * 3600) {
        amount = Texts::tr("%1 h", "hours").arg((distance + 1800) / 3600);
    } else if (distance < 60 * qint64(86400)) {
        amount = Texts::tr("%n day(s)", nullptr, static_cast<int>((distance + 43200) / 86400));
    } else {
        amount = Texts::tr("%n month(s)", nullptr, static_cast<int>(distance / (30 * 86400)));
    }
    return seconds >= 0 ? Texts::tr("%1 ago").arg(amount) : Texts::tr("in %1").arg(amount);
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
