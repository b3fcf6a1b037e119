#include "ui/client/problem.h"

#include <QStringList>

namespace bc::ui {

QString Problem::messageFor(QStringView field) const
{
    for (const FieldError &error : fieldErrors) {
        if (error.field == field) {
            return error.message;
        }
    }
    return {};
}

QString Problem::details() const
{
    QStringList lines;
    const auto add = [&lines](const QString &line) {
        if (!line.isEmpty()) {
            lines.append(line);
        }
    };
    add(title);
    add(detail);
    for (const FieldError &error : fieldErrors) {
        add(QStringLiteral("%1: %2").arg(error.field, error.message));
    }
    add(remedy);
    if (status != 0) {
        add(QStringLiteral("HTTP %1").arg(status));
    }
    if (!type.isEmpty() && type != QLatin1String("about:blank")) {
        add(type);
    }
    if (!traceId.isEmpty()) {
        add(QStringLiteral("trace %1").arg(traceId));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace bc::ui
