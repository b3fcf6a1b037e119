#include "ui/devices/devicelink.h"

#include "ui/widgets/moment.h"

#include <QCoreApplication>

namespace bc::ui::devices {

using namespace Qt::StringLiterals;

namespace {
struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(bc::ui::devices)
};
} // namespace

DeviceLink DeviceLink::fromJson(const QJsonObject &row)
{
    const QJsonObject user = row.value("user"_L1).toObject();
    DeviceLink link;
    link.id = row.value("id"_L1).toInteger();
    link.userId = user.value("id"_L1).toInteger();
    link.personName = user.value("name"_L1).toString();
    link.personEmail = user.value("email"_L1).toString();
    link.provider = row.value("provider"_L1).toString();
    link.product = row.value("product_name"_L1).toString();
    link.state = row.value("state"_L1).toString();
    link.lastError = row.value("last_error"_L1).toString();
    link.lastData = moment::fromText(row.value("last_data_time"_L1).toString());
    link.lastSync = moment::fromText(row.value("last_sync_time"_L1).toString());
    link.created = moment::fromText(row.value("created_time"_L1).toString());
    return link;
}

QString providerName(const QString &provider)
{
    if (provider == "ouraring"_L1 || provider == "oura"_L1) {
        return u"Oura"_s;
    }
    if (provider == "healthkit"_L1 || provider == "apple_health"_L1) {
        return u"Apple Health"_s;
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

QString stateName(const QString &state)
{
    if (state == "linked"_L1) {
        return Texts::tr("Linked");
    }
    if (state == "pending"_L1) {
        return Texts::tr("Waiting");
    }
    if (state == "stopped"_L1) {
        return Texts::tr("Stopped");
    }
    if (state == "failing"_L1) {
        return Texts::tr("Failing");
    }
    if (state == "revoked"_L1) {
        return Texts::tr("Revoked");
    }
    return state;
}

QString stateMeaning(const QString &state)
{
    if (state == "linked"_L1) {
        return Texts::tr("Data arrives as it should.");
    }
    if (state == "pending"_L1) {
        return Texts::tr("The person has not finished linking it. They find the link under their devices.");
    }
    if (state == "stopped"_L1) {
        return Texts::tr(
            "No data has come for a while. Ask the person whether they wear and charge it, and whether its "
            "app is still open on their phone.");
    }
    if (state == "failing"_L1) {
        return Texts::tr(
            "The last attempts to fetch data failed. They are repeated; if the error stays, the person must "
            "link it again.");
    }
    if (state == "revoked"_L1) {
        return Texts::tr("The person took the permission back. Only they can give it again.");
    }
    return {};
}

Mark stateMark(const QString &state)
{
    if (state == "linked"_L1) {
        return Mark::Good;
    }
    if (state == "pending"_L1) {
        return Mark::Waiting;
    }
    if (state == "failing"_L1) {
        return Mark::Bad;
    }
    return state == "stopped"_L1 ? Mark::Stopped : Mark::None;
}

} // namespace bc::ui::devices
