#include "core/applications/applications.h"

#include "core/accounts/inserting.h"
#include "core/applications/counts.h"
#include "core/applications/rows.h"
#include "core/crypto/random.h"

#include <QUuid>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace bc::applications {
namespace {

Result<std::optional<Application>> oneApplication(store::Connection &connection, QStringView where,
                                                  const QVariant &value)
{
    const auto row =
        connection.selectOne(u"SELECT %1 FROM application a WHERE %2"_s.arg(rows::columns, where), {value});
    if (!row)
        return fail(row.error());
    if (!*row)
        return std::optional<Application>();
    Application application = rows::toApplication(**row);
    const auto redirects = connection.select(
        u"SELECT redirect_url FROM application_redirect WHERE application_id = ? ORDER BY position", {application.id});
    if (!redirects)
        return fail(redirects.error());
    for (const store::Row &redirect : *redirects)
        application.redirectUrls.append(redirect.text(0));
    return std::optional(std::move(application));
}

Result<> writeRedirects(store::Connection &connection, const Application &application)
{
    const auto cleared =
        connection.execute(u"DELETE FROM application_redirect WHERE application_id = ?", {application.id});
    if (!cleared)
        return fail(cleared.error());
    for (qsizetype i = 0; i < application.redirectUrls.size(); ++i) {
        const auto added = connection.execute(
            u"INSERT INTO application_redirect (application_id, position, redirect_url) VALUES (?, ?, ?)",
            {application.id, qint64(i), application.redirectUrls[i]});
        if (!added)
            return fail(added.error());
    }
    return {};
}

Result<qint64> addSecret(store::Connection &connection, qint64 id, const QByteArray &hash, const QByteArray &sealed,
                         Instant now)
{
    return connection.insert(
        u"INSERT INTO application_secret (application_id, secret_hash, sealed, created_time) VALUES (?, ?, ?, ?)",
        {id, hash, sealed.isEmpty() ? QVariant() : QVariant(sealed), toMicros(now)});
}

tl::unexpected<Error> missing() { return fail(ErrorKind::NotFound, u"There is no such application."_s); }

} // namespace

Result<std::optional<Application>> find(store::Connection &connection, qint64 id)
{
    return oneApplication(connection, u"a.id = ?", id);
}

Result<std::optional<Application>> findByClientId(store::Connection &connection, const QString &clientId)
{
    return oneApplication(connection, u"a.client_id = ?", clientId);
}

Result<QList<Secret>> secrets(store::Connection &connection, qint64 applicationId, Instant now)
{
    const auto found = connection.select(u"SELECT id, secret_hash, sealed, created_time, expires_time, last_used_time "
                                         "FROM application_secret WHERE application_id = ? "
                                         "AND (expires_time IS NULL OR expires_time > ?) ORDER BY id"_s,
                                         {applicationId, toMicros(now)});
    if (!found)
        return fail(found.error());
    QList<Secret> list;
    for (const store::Row &row : *found)
        list.append(
            {row.integer(0), row.bytes(1), row.bytes(2), row.instant(3), row.maybeInstant(4), row.maybeInstant(5)});
    return list;
}

Result<Application> create(store::Connection &connection, Application application, const QByteArray &secretHash,
                           const QByteArray &sealed, Instant now)
{
    if (application.uuid.isEmpty())
        application.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (application.clientId.isEmpty())
        application.clientId = crypto::randomHex(8);
    application.createdTime = application.modifiedTime = now;
    const QString columns = u"uuid, tenant_id, owner_id, state, client_id, created_time, modified_time, "_s +
                            rows::changeable().join(u", "_s);
    QVariantList values{application.uuid,     application.tenantId, application.ownerId, application.state,
                        application.clientId, toMicros(now),        toMicros(now)};
    const auto id = accounts::insertAs(connection, u"application"_s, application.id, columns,
                                       values + rows::changeableValues(application));
    if (!id)
        return fail(id.error());
    application.id = *id;
    if (const auto written = writeRedirects(connection, application); !written)
        return fail(written.error());
    if (!secretHash.isEmpty()) {
        if (const auto added = addSecret(connection, *id, secretHash, sealed, now); !added)
            return fail(added.error());
    }
    const int active = application.active() ? 1 : 0;
    if (const auto counted = counts::add(connection, application.tenantId, application.ownerId, active, 1 - active);
        !counted)
        return fail(counted.error());
    return application;
}

Result<Application> update(store::Connection &connection, Application application, Instant now)
{
    application.modifiedTime = now;
    static const QString sql =
        u"UPDATE application SET %1 = ?, modified_time = ? WHERE id = ?"_s.arg(rows::changeable().join(u" = ?, "_s));
    const auto changed =
        connection.execute(sql, rows::changeableValues(application) + QVariantList{toMicros(now), application.id});
    if (!changed)
        return fail(changed.error());
    if (*changed == 0)
        return missing();
    if (const auto written = writeRedirects(connection, application); !written)
        return fail(written.error());
    return application;
}

Result<> setState(store::Connection &connection, qint64 id, int state, Instant now)
{
    // The condition on the old state makes the counters follow exactly the changes that happened.
    const auto row = connection.selectOne(u"UPDATE application SET state = ?, modified_time = ? "
                                          "WHERE id = ? AND state <> ? RETURNING tenant_id, owner_id"_s,
                                          {state, toMicros(now), id, state});
    if (!row)
        return fail(row.error());
    if (!*row) {
        const auto there = connection.selectOne(u"SELECT 1 FROM application WHERE id = ?", {id});
        if (!there)
            return fail(there.error());
        if (!*there)
            return missing();
        return {};
    }
    const int active = state == 5 ? 1 : -1;
    return counts::add(connection, (*row)->integer(0), (*row)->integer(1), active, -active);
}

Result<> recordUse(store::Connection &connection, qint64 id, Instant now)
{
    const auto changed = connection.execute(
        u"UPDATE application SET last_used_time = ? WHERE id = ? AND (last_used_time IS NULL OR last_used_time < ?)",
        {toMicros(now), id, toMicros(now - 1min)});
    if (!changed)
        return fail(changed.error());
    return {};
}

Result<> setOwner(store::Connection &connection, qint64 id, qint64 ownerId, Instant now)
{
    const auto before = connection.selectOne(u"SELECT tenant_id, owner_id, state FROM application WHERE id = ?", {id});
    if (!before)
        return fail(before.error());
    if (!*before)
        return missing();
    const qint64 tenantId = (*before)->integer(0), formerId = (*before)->integer(1);
    if (formerId == ownerId)
        return {};
    // The condition on the former owner makes the counters follow exactly the changes that happened.
    const auto changed =
        connection.execute(u"UPDATE application SET owner_id = ?, modified_time = ? WHERE id = ? AND owner_id = ?",
                           {ownerId, toMicros(now), id, formerId});
    if (!changed)
        return fail(changed.error());
    if (*changed == 0)
        return fail(ErrorKind::Conflict, u"The application has just been given to somebody else."_s);
    const int active = (*before)->integer(2) == 5 ? 1 : 0;
    if (const auto taken = counts::add(connection, tenantId, formerId, -active, active - 1); !taken)
        return taken;
    return counts::add(connection, tenantId, ownerId, active, 1 - active);
}

Result<qint64> rotateSecret(store::Connection &connection, qint64 id, const QByteArray &secretHash,
                            const QByteArray &sealed, Instant now, Instant overlapEnds)
{
    const qint64 moment = toMicros(now);
    const auto older = connection.execute(
        u"UPDATE application_secret SET expires_time = ? WHERE application_id = ? "
        "AND (expires_time IS NULL OR expires_time > ?) AND id < (SELECT MAX(newest.id) FROM application_secret newest "
        "WHERE newest.application_id = ? AND (newest.expires_time IS NULL OR newest.expires_time > ?))"_s,
        {moment, id, moment, id, moment});
    if (!older)
        return fail(older.error());
    const auto ending = connection.execute(u"UPDATE application_secret SET expires_time = ? WHERE application_id = ? "
                                           "AND (expires_time IS NULL OR expires_time > ?)"_s,
                                           {toMicros(overlapEnds), id, toMicros(overlapEnds)});
    if (!ending)
        return fail(ending.error());
    const auto changed = connection.execute(u"UPDATE application SET modified_time = ? WHERE id = ?", {moment, id});
    if (!changed)
        return fail(changed.error());
    if (*changed == 0)
        return missing();
    return addSecret(connection, id, secretHash, sealed, now);
}

Result<> endSecret(store::Connection &connection, qint64 id, qint64 secretId, Instant now)
{
    const qint64 moment = toMicros(now);
    const auto ended = connection.execute(u"UPDATE application_secret SET expires_time = ?, sealed = NULL "
                                          "WHERE id = ? AND application_id = ? AND expires_time > ?"_s,
                                          {moment, secretId, id, moment});
    if (!ended)
        return fail(ended.error());
    if (*ended == 0) {
        const auto current = connection.selectOne(
            u"SELECT 1 FROM application_secret WHERE id = ? AND application_id = ? AND expires_time IS NULL",
            {secretId, id});
        if (!current)
            return fail(current.error());
        if (*current)
            return fail(ErrorKind::Conflict, u"This is the application's current secret."_s,
                        u"Rotate it first, or disable the application."_s);
        return fail(ErrorKind::NotFound, u"The application has no such secret."_s);
    }
    // Whoever keeps the application in memory sees by its moment that something changed.
    const auto changed = connection.execute(u"UPDATE application SET modified_time = ? WHERE id = ?", {moment, id});
    if (!changed)
        return fail(changed.error());
    return {};
}

Result<> recordSecretUse(store::Connection &connection, qint64 secretId, Instant when)
{
    const auto noted = connection.execute(u"UPDATE application_secret SET last_used_time = ? WHERE id = ?",
                                          {toMicros(when), secretId});
    if (!noted)
        return fail(noted.error());
    return {};
}

} // namespace bc::applications
