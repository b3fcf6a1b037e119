#pragma once

#include "ui/models/statedelegate.h"

#include <QList>
#include <QString>

/// The audit log and the decision records in a person's words. What is not known here is shown as the provider calls
/// it, so a newer provider loses nothing.
namespace bc::ui::activity {

/// "application.secret_rotated" as "Secret rotated".
QString actionWords(const QString &event);
/// "application" as "Application"; the type itself when unknown.
QString objectWords(const QString &objectType);
/// Of an entry: "ok", "refused", "failed".
QString outcomeWords(const QString &outcome);
Mark outcomeMark(const QString &outcome);

/// A family of events as the provider's filter `event` takes it ("user."), and its words.
struct ActionGroup
{
    QString prefix, words;
};
QList<ActionGroup> actionGroups();

/// "/token" as "Token request".
QString endpointWords(const QString &endpoint);
/// Of a decision record: "ok", "interaction", or the error code.
QString decisionWords(const QString &outcome);
Mark decisionMark(const QString &outcome);
bool isRefusal(const QString &outcome);

} // namespace bc::ui::activity
