#include "ui/client/tokens.h"

#include <QJsonObject>

namespace bc::ui {

using namespace Qt::StringLiterals;

QString Person::displayName() const
{
    const QString name = QString(firstName + u' ' + lastName).trimmed();
    return name.isEmpty() ? email : name;
}

QString Person::shortName() const
{
    if (firstName.isEmpty() || lastName.isEmpty()) {
        return displayName();
    }
    return firstName + u' ' + lastName.left(1);
}

Person Person::fromJson(const QJsonObject &me)
{
    const QJsonObject user = me.value("user"_L1).toObject();
    const QJsonObject tenant = me.value("tenant"_L1).toObject();
    const QJsonObject provider = me.value("provider"_L1).toObject();
    Person person;
    person.id = user.value("id"_L1).toInteger();
    person.uuid = user.value("uuid"_L1).toString();
    person.email = user.value("email"_L1).toString();
    person.firstName = user.value("first_name"_L1).toString();
    person.lastName = user.value("last_name"_L1).toString();
    person.language = user.value("language"_L1).toString();
    person.timezone = user.value("timezone"_L1).toString();
    person.roleId = user.value("role_id"_L1).toInt();
    person.tenantId = user.value("tenant_id"_L1).toInteger(tenant.value("id"_L1).toInteger());
    person.tenantName = tenant.value("name"_L1).toString();
    person.providerVersion = provider.value("version"_L1).toString();
    person.issuer = provider.value("issuer"_L1).toString();
    person.store = provider.value("store"_L1).toString();
    person.demo = provider.value("demo"_L1).toBool();
    return person;
}

} // namespace bc::ui
