#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QPair>
#include <QString>

namespace bc::ui::activity {

/// A person or an application that an entry names; id 0: none.
struct Named
{
    qint64 id = 0;
    QString name;

    QString text() const { return name.isEmpty() ? QString::number(id) : name; }
};

/// One entry of the audit log, from GET /api/v1/admin/audit.
struct AuditEntry
{
    qint64 id = 0;
    QDateTime time;
    QString event, outcome;
    Named actor, application;
    QString objectType, objectId, address, traceId;
    QJsonObject detail;

    static AuditEntry fromJson(const QJsonObject &json);
    /// "Application 12"; empty when the entry is about nothing in particular.
    QString object() const;
    /// Who: the person, else the application, else empty.
    QString who() const;
    /// `detail` as names and values; what lies deeper is named "outer.inner".
    QList<QPair<QString, QString>> detailLines() const;
};

/// "25 Nov 2026, 09:12:31" in the person's zone and language: a log needs the second.
QString stamp(const QDateTime &time);

} // namespace bc::ui::activity
