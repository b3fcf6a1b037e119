#include "server/pages/moments.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace bc::server::pages {

namespace {

QDateTime localTime(Instant moment, const QString &timezone)
{
    const QTimeZone zone(timezone.toLatin1());
    return toDateTime(moment).toTimeZone(zone.isValid() ? zone : QTimeZone::utc());
}

QString dateFormat(const QString &language)
{
    if (language == u"de")
        return u"d. MMMM yyyy"_s;
    if (language == u"es")
        return u"d 'de' MMMM 'de' yyyy"_s;
    return u"d MMMM yyyy"_s;
}

using Names = std::pair<QLatin1StringView, QLatin1StringView>; ///< in the header, to people

/// The first whose sign stands in the header: those that also name others come first.
template <std::size_t Count>
QString named(const QString &userAgent, const std::array<Names, Count> &names)
{
    for (const auto &[sign, name] : names) {
        if (userAgent.contains(sign))
            return name;
    }
    return {};
}

} // namespace

QString momentInWords(Instant moment, const QString &language, const QString &timezone)
{
    const QDateTime local = localTime(moment, timezone);
    return QLocale(language).toString(local.date(), dateFormat(language)) + u", "_s +
           local.time().toString(u"HH:mm"_s) + u'\u00a0' + local.timeZoneAbbreviation();
}

QString dateInWords(Instant moment, const QString &language, const QString &timezone)
{
    return QLocale(language).toString(localTime(moment, timezone).date(), dateFormat(language));
}

QString browserInWords(const QString &userAgent)
{
    static constexpr std::array<Names, 10> programs{{{"Edg"_L1, "Edge"_L1},
                                                     {"OPR/"_L1, "Opera"_L1},
                                                     {"SamsungBrowser"_L1, "Samsung Internet"_L1},
                                                     {"QtWebEngine"_L1, "BiometricsCloud"_L1},
                                                     {"Firefox"_L1, "Firefox"_L1},
                                                     {"FxiOS"_L1, "Firefox"_L1},
                                                     {"CriOS"_L1, "Chrome"_L1},
                                                     {"Chrome"_L1, "Chrome"_L1},
                                                     {"Safari"_L1, "Safari"_L1},
                                                     {"curl/"_L1, "curl"_L1}}};
    static constexpr std::array<Names, 8> systems{{{"Windows"_L1, "Windows"_L1},
                                                   {"Android"_L1, "Android"_L1},
                                                   {"iPhone"_L1, "iPhone"_L1},
                                                   {"iPad"_L1, "iPad"_L1},
                                                   {"CrOS"_L1, "ChromeOS"_L1},
                                                   {"Mac OS X"_L1, "macOS"_L1},
                                                   {"Linux"_L1, "Linux"_L1},
                                                   {"BSD"_L1, "BSD"_L1}}};
    QStringList words{named(userAgent, programs), named(userAgent, systems)};
    words.removeAll(QString());
    return words.join(u" · "_s);
}

} // namespace bc::server::pages
