#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QStringList>

namespace bc::ui {
enum class Mark;
}

namespace bc::ui::settings {

/// An endpoint that is told of events, as the provider describes it.
struct Webhook
{
    qint64 id = 0, tenantId = 0;
    QString url, description;
    QStringList events; ///< names, "family.*", or "*"
    int state = 5;      ///< 5 active, 0 paused
    QString disabledReason;
    QDateTime failingSince, previousSecretExpires, created, modified;

    bool active() const { return state == 5; }
    QString host() const;
    static Webhook fromJson(const QJsonObject &json);

    Mark mark() const;
    QString stateName() const;
};

/// An event as it is offered: its name on the wire and what it means.
struct EventName
{
    QString name, title;
};
struct EventGroup
{
    QString family; ///< "application": "application.*" means all of it; empty: each has to be named
    QString title;
    QList<EventName> events;
};
/// What the provider announces. It takes other names too; those of a webhook stay as they are.
const QList<EventGroup> &eventGroups();
/// "application.created" as a person reads it; the name itself if it is not known here.
QString eventTitle(const QString &name);
/// A subscription in words: "Everything", "Applications: all, Consent given".
QString eventsText(const QStringList &events);

/// A delivery's state on the wire ("waiting", "delivered", "dead") as a mark and a word.
Mark deliveryMark(const QString &state, int attempts);
QString deliveryState(const QString &state, int attempts);
/// What came back: "200", "No answer", and the provider's sentence about it.
QString deliveryAnswer(const QJsonObject &delivery);

} // namespace bc::ui::settings
