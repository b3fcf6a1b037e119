#include "ui/settings/webhook.h"

#include "ui/models/statedelegate.h"
#include "ui/widgets/moment.h"
#include "ui/widgets/sentences.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QUrl>

namespace bc::ui::settings {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(bc::ui::settings)
};

} // namespace

QString Webhook::host() const { return QUrl(url).host(); }

Webhook Webhook::fromJson(const QJsonObject &json)
{
    Webhook w;
    w.id = json.value("id"_L1).toInteger();
    w.tenantId = json.value("tenant_id"_L1).toInteger();
    w.url = json.value("url"_L1).toString();
    w.description = json.value("description"_L1).toString();
    for (const QJsonValue event : json.value("events"_L1).toArray()) {
        w.events.append(event.toString());
    }
    w.state = json.value("state"_L1).toInt();
    w.disabledReason = sentenceIn(json, u"disabled_reason"_s);
    w.failingSince = moment::fromText(json.value("failing_since"_L1).toString());
    w.previousSecretExpires = moment::fromText(json.value("previous_secret_expires"_L1).toString());
    w.created = moment::fromText(json.value("created_time"_L1).toString());
    w.modified = moment::fromText(json.value("modified_time"_L1).toString());
    return w;
}

Mark Webhook::mark() const
{
    if (!active()) {
        return disabledReason.isEmpty() ? Mark::Stopped : Mark::Bad;
    }
    return failingSince.isValid() ? Mark::Warning : Mark::Good;
}

QString Webhook::stateName() const
{
    if (!active()) {
        return disabledReason.isEmpty() ? Texts::tr("Paused") : Texts::tr("Given up");
    }
    return failingSince.isValid() ? Texts::tr("Failing") : Texts::tr("Active");
}

const QList<EventGroup> &eventGroups()
{
    static const QList<EventGroup> groups{
        {u"application"_s,
         Texts::tr("Applications"),
         {{u"application.created"_s, Texts::tr("Application registered")},
          {u"application.updated"_s, Texts::tr("Application changed")},
          {u"application.disabled"_s, Texts::tr("Application disabled")},
          {u"application.restored"_s, Texts::tr("Application restored")},
          {u"application.secret_rotated"_s, Texts::tr("Secret rotated")},
          {u"application.secret_ended"_s, Texts::tr("Former secret ended")},
          {u"application.owner_changed"_s, Texts::tr("Owner changed")}}},
        {u"client"_s,
         Texts::tr("Applications that register themselves"),
         {{u"client.registered"_s, Texts::tr("Registered itself")},
          {u"client.updated"_s, Texts::tr("Changed itself")},
          {u"client.deleted"_s, Texts::tr("Removed itself")}}},
        {u"consent"_s,
         Texts::tr("Consents"),
         {{u"consent.granted"_s, Texts::tr("Consent given")},
          {u"consent.denied"_s, Texts::tr("Consent denied")},
          {u"consent.revoked"_s, Texts::tr("Consent taken back")}}},
        {u"user"_s,
         Texts::tr("People"),
         {{u"user.created"_s, Texts::tr("Account made")},
          {u"user.registered"_s, Texts::tr("Self-registered")},
          {u"user.updated"_s, Texts::tr("Account changed")},
          {u"user.disabled"_s, Texts::tr("Account disabled")},
          {u"user.restored"_s, Texts::tr("Account restored")},
          {u"user.signed_in"_s, Texts::tr("Signed in")},
          {u"user.sign_in_failed"_s, Texts::tr("Sign-in failed")},
          {u"user.signed_out"_s, Texts::tr("Signed out")},
          {u"user.locked"_s, Texts::tr("Account locked")},
          {u"user.unlocked"_s, Texts::tr("Account unlocked")},
          {u"user.password_changed"_s, Texts::tr("Password changed")},
          {u"user.totp_enrolled"_s, Texts::tr("Authenticator app added")},
          {u"user.passkey_added"_s, Texts::tr("Passkey added")},
          {u"user.second_factors_reset"_s, Texts::tr("Second factors reset")}}},
        {u"token"_s,
         Texts::tr("Tokens"),
         {{u"token.revoked"_s, Texts::tr("Token revoked")},
          {u"token.reuse_detected"_s, Texts::tr("Refresh token used twice")}}},
        {u"code"_s, Texts::tr("Codes"), {{u"code.reuse_detected"_s, Texts::tr("Authorization code used twice")}}},
        {u"device"_s,
         Texts::tr("Devices"),
         {{u"device.created"_s, Texts::tr("Device added")}, {u"device.removed"_s, Texts::tr("Device removed")}}},
        {u"alert"_s,
         Texts::tr("Alerts"),
         {{u"alert.raised"_s, Texts::tr("Alert raised")},
          {u"alert.ended"_s, Texts::tr("Alert over")},
          {u"alert.acknowledged"_s, Texts::tr("Alert acknowledged")}}},
        {u"alert_rule"_s,
         Texts::tr("Alert rules"),
         {{u"alert_rule.created"_s, Texts::tr("Alert rule made")},
          {u"alert_rule.updated"_s, Texts::tr("Alert rule changed")},
          {u"alert_rule.removed"_s, Texts::tr("Alert rule removed")}}},
        {u"webhook"_s,
         Texts::tr("Webhooks"),
         {{u"webhook.created"_s, Texts::tr("Webhook made")},
          {u"webhook.updated"_s, Texts::tr("Webhook changed")},
          {u"webhook.secret_rotated"_s, Texts::tr("Webhook's secret rotated")},
          {u"webhook.tested"_s, Texts::tr("Webhook tested")},
          {u"webhook.delivery_retried"_s, Texts::tr("Message sent again")},
          {u"webhook.disabled"_s, Texts::tr("Webhook given up")},
          {u"webhook.removed"_s, Texts::tr("Webhook removed")}}},
        {{},
         Texts::tr("Many times a second"),
         {{u"token.issued"_s, Texts::tr("Token issued")},
          {u"token.refreshed"_s, Texts::tr("Token refreshed")},
          {u"samples.received"_s, Texts::tr("Measurements received")}}},
    };
    return groups;
}

QString eventTitle(const QString &name)
{
    if (name == "webhook.test"_L1) {
        return Texts::tr("Test");
    }
    for (const EventGroup &group : eventGroups()) {
        for (const EventName &event : group.events) {
            if (event.name == name) {
                return event.title;
            }
        }
        if (!group.family.isEmpty() && name == group.family + ".*"_L1) {
            return Texts::tr("%1: all").arg(group.title);
        }
    }
    return name == "*"_L1 ? Texts::tr("Everything") : name;
}

QString eventsText(const QStringList &events)
{
    QStringList titles;
    for (const QString &event : events) {
        titles.append(eventTitle(event));
    }
    return titles.join(u", "_s);
}

Mark deliveryMark(const QString &state, int attempts)
{
    if (state == "delivered"_L1) {
        return Mark::Good;
    }
    if (state == "dead"_L1) {
        return Mark::Bad;
    }
    return attempts > 0 ? Mark::Warning : Mark::Waiting;
}

QString deliveryState(const QString &state, int attempts)
{
    if (state == "delivered"_L1) {
        return Texts::tr("Delivered");
    }
    if (state == "dead"_L1) {
        return Texts::tr("Given up");
    }
    return attempts > 0 ? Texts::tr("Trying again") : Texts::tr("Waiting");
}

QString deliveryAnswer(const QJsonObject &delivery)
{
    const QJsonValue status = delivery.value("last_status"_L1);
    const QString error = sentenceIn(delivery, u"last_error"_s);
    if (!status.isDouble() || status.toInt() == 0) {
        return error.isEmpty() ? (delivery.value("attempts"_L1).toInt() > 0 ? Texts::tr("No answer") : u"–"_s) : error;
    }
    const QString number = QString::number(status.toInt());
    return error.isEmpty() || error.contains(number) ? (error.isEmpty() ? number : error)
                                                     : u"%1 · %2"_s.arg(number, error);
}

} // namespace bc::ui::settings
