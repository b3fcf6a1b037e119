#include "core/base/timezone.h"

#include <QRegularExpression>
#include <QTimeZone>

namespace bc {

bool isTimeZone(const QByteArray &name)
{
    if (QTimeZone::isTimeZoneIdAvailable(name))
        return true;
    // Qt knows those of zone1970.tab by that, which leaves out "Etc/…" and former names. What it can be made of is no
    // answer for a single word, any of which is taken for a rule of POSIX; a name in parts has to be a file.
    static const QRegularExpression areaAndPlace(
        QStringLiteral("^(?!posix/|right/)[A-Za-z_]+(/[A-Za-z0-9_+-]+){1,2}$"));
    return areaAndPlace.match(QString::fromLatin1(name)).hasMatch() && QTimeZone(name).isValid();
}

} // namespace bc
