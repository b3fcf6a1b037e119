#include "server/api/admin/userfields.h"

#include "core/base/timezone.h"
#include "server/mail/message.h"

using namespace Qt::StringLiterals;

namespace bc::server::api::admin {

void readUser(Fields &fields, accounts::User &user, bool fresh)
{
    const auto read = [&fields](const char *name, qsizetype longest, bool required, QString &into) {
        if (!fields.has(name) && !required)
            return;
        if (const auto value = fields.text(name, longest, required))
            into = value->trimmed();
    };
    const auto needed = [&](const char *name) { return fresh || fields.has(name); };
    read("email", 254, needed("email"), user.email);
    if (fresh)
        user.username = user.email;
    read("username", 150, fields.has("username"), user.username);
    read("first_name", 150, needed("first_name"), user.firstName);
    read("middle_name", 150, false, user.middleName);
    read("last_name", 150, false, user.lastName);
    read("language", 35, fields.has("language"), user.language);
    read("timezone", 64, fields.has("timezone"), user.timezone);
    if (const auto role = fields.integer("role_id", 1, 5))
        user.role = static_cast<accounts::Role>(*role);
    else if (fresh && !fields.hasError(u"role_id"_s))
        fields.wrong(u"role_id"_s, u"Is required."_s);
    if (fields.has("email") && !fields.hasError(u"email"_s) && mail::addressOf(user.email) != user.email.toUtf8())
        fields.wrong(u"email"_s, u"Must be an e-mail address."_s);
    // An @ belongs to addresses: nobody may take a name that another person signs in with.
    if (user.username.contains(u'@') && user.username.compare(user.email, Qt::CaseInsensitive) != 0)
        fields.wrong(u"username"_s, u"May hold an @ only if it is the person's own e-mail address."_s);
    if (fields.has("timezone") && !fields.hasError(u"timezone"_s) && !isTimeZone(user.timezone.toUtf8()))
        fields.wrong(u"timezone"_s, u"Must be the name of a time zone, as Europe/Berlin."_s);
}

} // namespace bc::server::api::admin
