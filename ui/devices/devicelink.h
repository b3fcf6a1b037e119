#pragma once

#include "ui/models/statedelegate.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

namespace bc::ui::devices {

/// A device linked to a person's account, as GET /api/v1/admin/device-links shows it.
struct DeviceLink
{
    qint64 id = 0, userId = 0;
    QString personName, personEmail, provider, product, state, lastError;
    QDateTime lastData, lastSync, created;

    static DeviceLink fromJson(const QJsonObject &row);
};

/// "Oura Ring" for `ouraring`; an unknown provider by its own name.
QString providerName(const QString &provider);
QString stateName(const QString &state);
/// What the state means and what to do about it, in a sentence.
QString stateMeaning(const QString &state);
Mark stateMark(const QString &state);

} // namespace bc::ui::devices
