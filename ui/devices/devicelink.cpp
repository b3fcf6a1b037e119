#include "ui/devices/devicelink.h"

#include "ui/widgets/moment.h"
#include "ui/widgets/sentences.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <array>

namespace bc::ui::devices {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(bc::ui::devices)
};

QString attentionMeaning(const DeviceLink &link)
{
    const QString vendor = providerName(link.provider);
    if (link.reason == "sign_in_again"_L1) {
        return Texts::tr("%1 no longer lets us in: the permission was taken back there, or has ended. Linking it again "
                         "mends it.")
            .arg(vendor);
    }
    if (link.reason == "scope_missing"_L1) {
        return Texts::tr(
            "Nothing was allowed that can be fetched. Link it again, and allow at least one kind of data.");
    }
    if (link.reason == "membership_lapsed"_L1) {
        return Texts::tr(
                   "%1 gives nothing out at the moment: the membership there may have lapsed. Once it is renewed, "
                   "what was missed is fetched.")
            .arg(vendor);
    }
    if (link.reason == "unreadable_answers"_L1) {
        return Texts::tr("The answers of %1 cannot be read. It is tried again from time to time; nothing is deleted.")
            .arg(vendor);
    }
    if (link.reason == "unreachable"_L1) {
        return Texts::tr(
                   "%1 cannot be reached. It is tried again from time to time, and what was missed is fetched then.")
            .arg(vendor);
    }
    if (link.reason == "not_registered"_L1) {
        return Texts::tr("%1 does not know this workspace: its client id or secret is wrong. A platform administrator "
                         "corrects that under Settings, Vendors.")
            .arg(vendor);
    }
    return Texts::tr("The last attempts to fetch data failed. They are repeated; if the error stays, the person must "
                     "link it again.");
}

} // namespace

DeviceLink DeviceLink::fromJson(const QJsonObject &row)
{
    const QJsonObject user = row.value("user"_L1).toObject();
    const QJsonObject attention = row.value("attention"_L1).toObject();
    DeviceLink link;
    link.id = row.value("id"_L1).toInteger();
    link.userId = user.value("id"_L1).toInteger();
    link.personName = user.value("name"_L1).toString();
    link.personEmail = user.value("email"_L1).toString();
    link.provider = row.value("provider"_L1).toString();
    link.product = row.value("product_name"_L1).toString();
    link.state = row.value("state"_L1).toString();
    link.lastError = sentenceIn(row, u"last_error"_s);
    link.reason = attention.value("reason"_L1).toString();
    link.action = attention.value("action"_L1).toString();
    link.lastData = moment::fromText(row.value("last_data_time"_L1).toString());
    link.lastSync = moment::fromText(row.value("last_sync_time"_L1).toString());
    link.nextSync = moment::fromText(row.value("next_sync_time"_L1).toString());
    link.created = moment::fromText(row.value("created_time"_L1).toString());
    link.syncing = row.value("syncing"_L1).toBool();
    if (const QJsonValue progress = row.value("progress"_L1); progress.isObject()) {
        link.percent = progress.toObject().value("percent"_L1).toInt();
        link.isWhole = progress.toObject().value("complete"_L1).toBool();
    }
    for (const QJsonValue scope : row.value("missing_scopes"_L1).toArray()) {
        link.missingScopes.append(scope.toString());
    }
    link.skipped = row.value("skipped_records"_L1).toInt();
    link.priority = row.value("priority"_L1).toInt(usualPriority);
    return link;
}

QString DeviceLink::title() const { return product.isEmpty() ? providerName(provider) : product; }

bool DeviceLink::canSync() const { return percent && (syncing || nextSync.isValid()); }

bool DeviceLink::wantsLinking() const
{
    return action == "link_again"_L1 || state == "pending"_L1 || state == "revoked"_L1;
}

bool isMoving(const DeviceLink &link, const QDateTime &now)
{
    if (link.syncing) {
        return true;
    }
    const bool isDue = link.nextSync.isValid() && link.nextSync <= now;
    return link.canSync() && (isDue || (!link.isWhole && link.state == "linked"_L1));
}

Condition conditionOf(const DeviceLink &link, const QDateTime &now)
{
    if (link.state == "revoked"_L1) {
        return Condition::Unlinked;
    }
    if (link.state == "pending"_L1) {
        return Condition::Pending;
    }
    if (link.state == "failing"_L1 || !link.reason.isEmpty()) {
        return Condition::Attention;
    }
    if (isMoving(link, now)) {
        return Condition::Syncing;
    }
    return link.state == "stopped"_L1 ? Condition::Stopped : Condition::Linked;
}

QString providerName(const QString &provider)
{
    if (provider == "ouraring"_L1 || provider == "oura"_L1) {
        return u"Oura"_s;
    }
    if (provider == "healthkit"_L1 || provider == "apple_health"_L1) {
        return u"Apple Health"_s;
    }
    if (provider == "partner"_L1) {
        return Texts::tr("Partner");
    }
    if (provider == "cgm"_L1) {
        return Texts::tr("Glucose sensor");
    }
    if (provider == "dexcom"_L1) {
        return u"Dexcom"_s;
    }
    if (provider == "libre"_L1) {
        return u"FreeStyle Libre"_s;
    }
    return provider;
}

QString conditionName(Condition condition)
{
    switch (condition) {
    case Condition::Linked:
        return Texts::tr("Linked");
    case Condition::Syncing:
        return Texts::tr("Syncing");
    case Condition::Attention:
        return Texts::tr("Needs attention");
    case Condition::Stopped:
        return Texts::tr("Stopped");
    case Condition::Pending:
        return Texts::tr("Waiting");
    case Condition::Unlinked:
        break;
    }
    return Texts::tr("Unlinked");
}

Mark conditionMark(Condition condition)
{
    switch (condition) {
    case Condition::Linked:
        return Mark::Good;
    case Condition::Syncing:
    case Condition::Pending:
        return Mark::Waiting;
    case Condition::Attention:
        return Mark::Bad;
    case Condition::Stopped:
        return Mark::Stopped;
    case Condition::Unlinked:
        break;
    }
    return Mark::None;
}

QString meaningOf(const DeviceLink &link, const QDateTime &now)
{
    switch (conditionOf(link, now)) {
    case Condition::Linked:
        return Texts::tr("Data arrives as it should.");
    case Condition::Syncing:
        return link.isWhole ? Texts::tr("What is new is being fetched.")
                            : Texts::tr("The history is being fetched, newest days first.");
    case Condition::Attention:
        return attentionMeaning(link);
    case Condition::Stopped:
        return Texts::tr(
            "No data has come for longer than usual. Ask the person whether they wear and charge it, and whether its "
            "app is still open on their phone.");
    case Condition::Pending:
        return Texts::tr("The person has not finished linking it.");
    case Condition::Unlinked:
        break;
    }
    return Texts::tr(
        "Nothing is fetched any more. What was received is still there; only the person can link it again.");
}

QString faultOf(const DeviceLink &link)
{
    if (link.reason == "sign_in_again"_L1) {
        return Texts::tr("Permission has ended");
    }
    if (link.reason == "membership_lapsed"_L1) {
        return Texts::tr("Membership may have lapsed");
    }
    if (link.reason == "scope_missing"_L1) {
        return Texts::tr("Nothing was allowed");
    }
    if (link.reason == "unreadable_answers"_L1) {
        return Texts::tr("Answers cannot be read");
    }
    if (link.reason == "unreachable"_L1) {
        return Texts::tr("Cannot be reached");
    }
    if (link.reason == "not_registered"_L1) {
        return Texts::tr("Settings are wrong");
    }
    return link.lastError;
}

QString scopesInWords(const QStringList &scopes)
{
    static constexpr std::array<std::pair<QLatin1StringView, const char *>, 8> words{
        {{"email"_L1, QT_TRANSLATE_NOOP("bc::ui::devices", "e-mail address")},
         {"personal"_L1, QT_TRANSLATE_NOOP("bc::ui::devices", "age, weight and height")},
         {"daily"_L1, QT_TRANSLATE_NOOP("bc::ui::devices", "sleep, activity and readiness")},
         {"heartrate"_L1, QT_TRANSLATE_NOOP("bc::ui::devices", "heart rate")},
         {"workout"_L1, QT_TRANSLATE_NOOP("bc::ui::devices", "workouts")},
         {"tag"_L1, QT_TRANSLATE_NOOP("bc::ui::devices", "tags")},
         {"session"_L1, QT_TRANSLATE_NOOP("bc::ui::devices", "sessions")},
         {"spo2Daily"_L1, QT_TRANSLATE_NOOP("bc::ui::devices", "oxygen saturation at night")}}};
    QStringList named;
    for (const QString &scope : scopes) {
        const auto known = std::ranges::find(words, scope, &std::pair<QLatin1StringView, const char *>::first);
        named.append(known == words.end() ? scope : Texts::tr(known->second));
    }
    return named.join(u", "_s);
}

} // namespace bc::ui::devices
