#include "ui/activity/auditentry.h"

#include "ui/activity/words.h"
#include "ui/widgets/moment.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace bc::ui::activity {

using namespace Qt::StringLiterals;

namespace {

Named named(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    return {object.value("id"_L1).toInteger(), object.value("name"_L1).toString()};
}

void flatten(const QString &prefix, const QJsonObject &object, QList<QPair<QString, QString>> &lines)
{
    for (auto member = object.begin(); member != object.end(); ++member) {
        const QString name = prefix + member.key();
        const QJsonValue value = member.value();
        if (value.isObject()) {
            flatten(name + u'.', value.toObject(), lines);
        } else if (value.isArray()) {
            lines.append({name, QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact))});
        } else {
            lines.append({name, value.isNull() ? u"\u2013"_s : value.toVariant().toString()});
        }
    }
}

} // namespace

AuditEntry AuditEntry::fromJson(const QJsonObject &json)
{
    AuditEntry entry;
    entry.id = json.value("id"_L1).toInteger();
    entry.time = moment::fromText(json.value("time"_L1).toString());
    entry.event = json.value("event"_L1).toString();
    entry.outcome = json.value("outcome"_L1).toString();
    entry.actor = named(json.value("actor"_L1));
    entry.application = named(json.value("application"_L1));
    entry.objectType = json.value("object_type"_L1).toString();
    entry.objectId = json.value("object_id"_L1).toString();
    entry.address = json.value("address"_L1).toString();
    entry.traceId = json.value("trace_id"_L1).toString();
    entry.detail = json.value("detail"_L1).toObject();
    return entry;
}

QString AuditEntry::object() const { return u"%1 %2"_s.arg(objectWords(objectType), objectId).trimmed(); }

QString AuditEntry::who() const
{
    return actor.id != 0 ? actor.text() : application.id != 0 ? application.text() : QString();
}

QList<QPair<QString, QString>> AuditEntry::detailLines() const
{
    QList<QPair<QString, QString>> lines;
    flatten({}, detail, lines);
    return lines;
}

QString stamp(const QDateTime &time)
{
    return time.isValid() ? moment::absolute(time) + time.toLocalTime().toString(u":ss"_s) : QString();
}

} // namespace bc::ui::activity
