#include "core/accounts/accounts.h"
#include "core/accounts/folding.h"
#include "core/accounts/inserting.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace bc::accounts::people {
namespace {

constexpr QLatin1StringView personColumns =
    "id, uuid, tenant_id, username, email, first_name, middle_name, last_name, language, timezone, country, "
    "country_tel_code, telephone, birth_date, agree_tos, account_type, account_sub_type, account_sub_type_other, "
    "organization_name, role_id, state, locked_until, last_sign_in_time, created_time, modified_time"_L1;

User toUser(const store::Row &row)
{
    User user;
    int at = 0;
    user.id = row.integer(at++);
    user.uuid = row.text(at++);
    user.tenantId = row.integer(at++);
    user.username = row.text(at++);
    user.email = row.text(at++);
    user.firstName = row.text(at++);
    user.middleName = row.text(at++);
    user.lastName = row.text(at++);
    user.language = row.text(at++);
    user.timezone = row.text(at++);
    user.country = row.text(at++);
    user.countryTelCode = row.text(at++);
    user.telephone = row.text(at++);
    user.birthDate = row.text(at++);
    user.agreeTos = row.flag(at++);
    user.accountType = static_cast<int>(row.integer(at++));
    if (const auto subType = row.maybeInteger(at++))
        user.accountSubType = static_cast<int>(*subType);
    user.accountSubTypeOther = row.text(at++);
    user.organizationName = row.text(at++);
    user.role = static_cast<Role>(row.integer(at++));
    user.state = static_cast<int>(row.integer(at++));
    user.lockedUntil = row.maybeInstant(at++);
    user.lastSignInTime = row.maybeInstant(at++);
    user.createdTime = row.instant(at++);
    user.modifiedTime = row.instant(at++);
    return user;
}

QString foldedNames(const User &user)
{
    return folded(QStringList{user.firstName, user.middleName, user.lastName}.join(u' ')).simplified();
}

Result<std::optional<User>> one(store::Connection &connection, QStringView where, const QVariantList &values)
{
    const auto row = connection.selectOne(u"SELECT %1 FROM account WHERE %2"_s.arg(personColumns, where), values);
    if (!row)
        return fail(row.error());
    if (!*row)
        return std::optional<User>();
    return std::optional(toUser(**row));
}

/// Conflict, naming each field of `user` that belongs to somebody else.
Result<> mustBeFree(store::Connection &connection, const User &user)
{
    const QString username = folded(user.username), email = folded(user.email);
    const auto rows = connection.select(u"SELECT username_folded, email_folded FROM account WHERE id <> ? AND "
                                        "(username_folded IN (?, ?) OR email_folded IN (?, ?))"_s,
                                        {user.id, username, email, username, email});
    if (!rows)
        return fail(rows.error());
    Error error{ErrorKind::Conflict, u"Another person has this user name or e-mail address."_s, {}, {}};
    const auto taken = [&](const QString &value) {
        return std::any_of(rows->cbegin(), rows->cend(),
                           [&](const store::Row &row) { return row.text(0) == value || row.text(1) == value; });
    };
    if (taken(username))
        error.fields.append({u"username"_s, u"This user name is taken."_s});
    if (taken(email))
        error.fields.append({u"email"_s, u"This e-mail address is taken."_s});
    if (!error.fields.isEmpty())
        return fail(error);
    return {};
}

Result<> changedOne(const Result<qint64> &rows)
{
    if (!rows)
        return fail(rows.error());
    if (*rows == 0)
        return fail(ErrorKind::NotFound, u"There is no such person."_s);
    return {};
}

/// The condition of a standing, and whether its one parameter is the time.
std::pair<QString, bool> conditionOf(Standing standing)
{
    switch (standing) {
    case Standing::Disabled:
        return {u"state <> 5"_s, false};
    case Standing::Invited:
        return {u"state = 5 AND password_hash = ''"_s, false};
    case Standing::Locked:
        return {u"state = 5 AND password_hash <> '' AND locked_until > ?"_s, true};
    case Standing::Active:
        break;
    }
    return {u"state = 5 AND password_hash <> '' AND (locked_until IS NULL OR locked_until <= ?)"_s, true};
}

/// What stands in SQL (and in an index) for the fields one may sort by.
QString sortExpression(const QString &field)
{
    static const QHash<QString, QString> known{{u"id"_s, u"id"_s},
                                               {u"name"_s, u"name_folded"_s},
                                               {u"email"_s, u"email_folded"_s},
                                               {u"role_id"_s, u"role_id"_s},
                                               {u"last_sign_in_time"_s, u"COALESCE(last_sign_in_time, 0)"_s},
                                               {u"created_time"_s, u"created_time"_s}};
    return known.value(field);
}

bool sortsByText(const QString &field) { return field == "name"_L1 || field == "email"_L1; }

tl::unexpected<Error> invalid(const QString &field, const QString &message)
{
    return fail({ErrorKind::Invalid, u"The list cannot be shown like this."_s, {}, {{field, message}}});
}

QVariant nullable(const std::optional<int> &value) { return value ? QVariant(*value) : QVariant(); }

} // namespace

Result<std::optional<User>> find(store::Connection &connection, qint64 id) { return one(connection, u"id = ?", {id}); }

Result<std::optional<User>> findBySignInName(store::Connection &connection, const QString &name)
{
    const QString key = folded(name);
    if (key.isEmpty())
        return std::optional<User>();
    return one(connection, u"username_folded = ? OR email_folded = ?", {key, key});
}

Result<QString> passwordHash(store::Connection &connection, qint64 id)
{
    const auto row = connection.selectOne(u"SELECT password_hash FROM account WHERE id = ?", {id});
    if (!row)
        return fail(row.error());
    return *row ? (*row)->text(0) : QString();
}

Result<> setPasswordHash(store::Connection &connection, qint64 id, const QString &phc, Instant now)
{
    return changedOne(connection.execute(u"UPDATE account SET password_hash = ?, modified_time = ? WHERE id = ?",
                                         {phc, toMicros(now), id}));
}

Result<User> create(store::Connection &connection, User user, const QString &phc, Instant now)
{
    const qint64 wantedId = std::exchange(user.id, 0);
    if (const auto free = mustBeFree(connection, user); !free)
        return fail(free.error());
    if (user.uuid.isEmpty())
        user.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    user.createdTime = user.modifiedTime = now;
    QVariantList values{user.uuid,
                        user.tenantId,
                        user.username,
                        folded(user.username),
                        user.email,
                        folded(user.email),
                        user.firstName,
                        user.middleName,
                        user.lastName,
                        foldedNames(user),
                        user.language,
                        user.timezone,
                        user.country,
                        user.countryTelCode,
                        user.telephone,
                        user.birthDate.isEmpty() ? QVariant() : QVariant(user.birthDate),
                        int(user.agreeTos),
                        user.accountType,
                        nullable(user.accountSubType),
                        user.accountSubTypeOther,
                        user.organizationName,
                        static_cast<int>(user.role),
                        user.state,
                        phc,
                        toMicros(now),
                        toMicros(now)};
    const auto id = insertAs(
        connection, u"account"_s, wantedId,
        u"uuid, tenant_id, username, username_folded, email, email_folded, first_name, middle_name, last_name, "
        "name_folded, language, timezone, country, country_tel_code, telephone, birth_date, agree_tos, account_type, "
        "account_sub_type, account_sub_type_other, organization_name, role_id, state, password_hash, created_time, "
        "modified_time"_s,
        std::move(values));
    if (!id)
        return fail(id.error());
    user.id = *id;
    return user;
}

Result<> update(store::Connection &connection, const User &user, Instant now)
{
    if (const auto free = mustBeFree(connection, user); !free)
        return fail(free.error());
    return changedOne(connection.execute(
        u"UPDATE account SET username = ?, username_folded = ?, email = ?, email_folded = ?, first_name = ?, "
        "middle_name = ?, last_name = ?, name_folded = ?, language = ?, timezone = ?, country = ?, "
        "country_tel_code = ?, telephone = ?, birth_date = ?, agree_tos = ?, account_type = ?, account_sub_type = ?, "
        "account_sub_type_other = ?, organization_name = ?, role_id = ?, modified_time = ? WHERE id = ?"_s,
        {user.username,
         folded(user.username),
         user.email,
         folded(user.email),
         user.firstName,
         user.middleName,
         user.lastName,
         foldedNames(user),
         user.language,
         user.timezone,
         user.country,
         user.countryTelCode,
         user.telephone,
         user.birthDate.isEmpty() ? QVariant() : QVariant(user.birthDate),
         int(user.agreeTos),
         user.accountType,
         nullable(user.accountSubType),
         user.accountSubTypeOther,
         user.organizationName,
         static_cast<int>(user.role),
         toMicros(now),
         user.id}));
}

Result<> setState(store::Connection &connection, qint64 id, int state, Instant now)
{
    return changedOne(connection.execute(u"UPDATE account SET state = ?, modified_time = ? WHERE id = ?",
                                         {state, toMicros(now), id}));
}

Result<Page> list(store::Connection &connection, const Query &query)
{
    const QString column = sortExpression(query.sortField);
    if (column.isEmpty())
        return invalid(u"sort_field"_s, u"People are not sorted by this."_s);
    QString where = u"1 = 1"_s;
    QVariantList values;
    if (query.tenantId) {
        where += u" AND tenant_id = ?"_s;
        values << *query.tenantId;
    }
    if (query.assignedTo) {
        where += u" AND id IN (SELECT patient_id FROM care_assignment WHERE clinician_id = ?)"_s;
        values << *query.assignedTo;
    }
    // Only a person whom the caller may see: the answer must not tell how another tenant's would sort.
    QVariant startKey;
    if (query.afterId > 0 && column != "id"_L1) {
        const auto start = connection.selectOne(u"SELECT %1 FROM account WHERE %2 AND id = ?"_s.arg(column, where),
                                                QVariantList(values) << query.afterId);
        if (!start)
            return fail(start.error());
        if (!*start)
            return invalid(u"offset"_s, u"There is no such person to go on from."_s);
        startKey = sortsByText(query.sortField) ? QVariant((*start)->text(0)) : QVariant((*start)->integer(0));
    }
    if (query.role) {
        where += u" AND role_id = ?"_s;
        values << static_cast<int>(*query.role);
    }
    if (query.standing) {
        const auto [condition, timed] = conditionOf(*query.standing);
        where += u" AND "_s + condition;
        if (timed)
            values << toMicros(query.now);
    }
    if (!query.search.trimmed().isEmpty()) {
        where += u" AND (name_folded LIKE ? ESCAPE '!' OR username_folded LIKE ? ESCAPE '!' "
                 "OR email_folded LIKE ? ESCAPE '!')"_s;
        const QString pattern = containing(query.search);
        values << pattern << pattern << pattern;
    }
    Page page;
    const auto counted = connection.selectOne(u"SELECT COUNT(*) FROM account WHERE "_s + where, values);
    if (!counted)
        return fail(counted.error());
    page.count = (*counted)->integer(0);
    if (query.afterId > 0) {
        const QString beyond = query.ascending ? u">"_s : u"<"_s;
        if (startKey.isValid()) {
            where += u" AND (%1, id) %2 (?, ?)"_s.arg(column, beyond);
            values << startKey;
        } else {
            where += u" AND id %1 ?"_s.arg(beyond);
        }
        values << query.afterId;
    }
    const int limit = std::clamp(query.limit, 1, 1000);
    values << limit + 1; // one more than asked for tells whether a page follows
    const QString direction = query.ascending ? u"ASC"_s : u"DESC"_s;
    const QString order = column == "id"_L1 ? u"id "_s + direction : u"%1 %2, id %2"_s.arg(column, direction);
    const auto rows = connection.select(
        u"SELECT %1 FROM account WHERE %2 ORDER BY %3 LIMIT ?"_s.arg(personColumns, where, order), values);
    if (!rows)
        return fail(rows.error());
    for (const store::Row &row : *rows) {
        if (page.users.size() == limit) {
            page.nextId = page.users.constLast().id;
            break;
        }
        page.users.append(toUser(row));
    }
    return page;
}

Result<QHash<qint64, SignInFacts>> signInFacts(store::Connection &connection, const QList<User> &users)
{
    QHash<qint64, SignInFacts> facts;
    if (users.isEmpty())
        return facts;
    QVariantList values;
    for (const User &user : users)
        values << user.id;
    const QString marks = QStringList(users.size(), u"?"_s).join(u", "_s);
    const auto rows =
        connection.select(u"SELECT a.id, CASE WHEN a.password_hash = '' THEN 0 ELSE 1 END, "
                          "CASE WHEN EXISTS (SELECT 1 FROM totp WHERE account_id = a.id AND secret IS NOT NULL) "
                          "OR EXISTS (SELECT 1 FROM passkey WHERE account_id = a.id) THEN 1 ELSE 0 END "
                          "FROM account a WHERE a.id IN (%1)"_s.arg(marks),
                          values);
    if (!rows)
        return fail(rows.error());
    for (const store::Row &row : *rows) {
        facts.insert(row.integer(0), {.hasPassword = row.integer(1) != 0, .hasSecondFactor = row.integer(2) != 0});
    }
    return facts;
}

Result<> assign(store::Connection &connection, qint64 clinicianId, qint64 patientId, Instant now)
{
    const auto rows = connection.execute(u"INSERT INTO care_assignment (clinician_id, patient_id, created_time) "
                                         "VALUES (?, ?, ?) ON CONFLICT DO NOTHING"_s,
                                         {clinicianId, patientId, toMicros(now)});
    if (!rows)
        return fail(rows.error());
    return {};
}

Result<bool> isAssigned(store::Connection &connection, qint64 clinicianId, qint64 patientId)
{
    const auto row = connection.selectOne(u"SELECT 1 FROM care_assignment WHERE clinician_id = ? AND patient_id = ?",
                                          {clinicianId, patientId});
    if (!row)
        return fail(row.error());
    return row->has_value();
}

} // namespace bc::accounts::people
