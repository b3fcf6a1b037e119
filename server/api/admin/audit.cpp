#include "core/audit/audit.h"

#include "core/accounts/accounts.h"
#include "core/applications/applications.h"
#include "core/store/store.h"
#include "server/api/access.h"
#include "server/api/fields.h"
#include "server/api/resources.h"
#include "server/middleware/authentication.h"
#include "server/middleware/awaiting.h"

#include <QCoroFuture>
#include <QHash>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace bc::server::api::admin {

using http::RequestPtr;
using http::Response;

namespace {

/// {id, name} of the people and applications that a page of entries mentions, each read once.
class Names
{
public:
    explicit Names(store::Connection &reader)
        : m_reader(reader)
    {}

    http::Json person(const std::optional<qint64> &id)
    {
        return named(id, m_people, [this](qint64 of) {
            const auto user = accounts::people::find(m_reader, of);
            return user && *user ? (*user)->displayName() : QString();
        });
    }
    http::Json application(const std::optional<qint64> &id)
    {
        return named(id, m_applications, [this](qint64 of) {
            const auto found = applications::find(m_reader, of);
            return found && *found ? (*found)->name : QString();
        });
    }

private:
    template <typename Read>
    static http::Json named(const std::optional<qint64> &id, QHash<qint64, QString> &known, Read read)
    {
        if (!id || *id == 0)
            return nullptr;
        auto found = known.constFind(*id);
        if (found == known.cend())
            found = known.insert(*id, read(*id));
        return {{"id", *id}, {"name", text(*found)}};
    }

    store::Connection &m_reader;
    QHash<qint64, QString> m_people, m_applications;
};

http::Json entryJson(const audit::Entry &entry, Names &names)
{
    const QByteArray detail = QJsonDocument(entry.detail).toJson(QJsonDocument::Compact);
    return {{"id", entry.id},
            {"time", time(entry.time)},
            {"event", text(entry.event)},
            {"outcome", text(entry.outcome)},
            {"actor", names.person(entry.actorId)},
            {"application", names.application(entry.applicationId)},
            {"object_type", text(entry.objectType)},
            {"object_id", text(entry.objectId)},
            {"address", text(entry.address)},
            {"trace_id", text(entry.traceId)},
            {"detail", http::Json::parse(detail.cbegin(), detail.cend(), nullptr, false)}};
}

QCoro::Task<Response> list(const Services &services, RequestPtr request)
{
    const auto who = authenticated(services, *request, u"all");
    if (!who)
        co_return who.error();
    if (!who->isAdministrator())
        co_return co_await forbidden(services, request, *who, u"audit.read"_s, u"audit"_s, {});
    QueryFields fields(*request);
    audit::Query query;
    query.event = fields.text("event");
    query.search = fields.text("search");
    query.beforeId = fields.integer("before", 1, std::numeric_limits<qint64>::max());
    query.actorId = fields.integer("user_id", 1, std::numeric_limits<qint64>::max());
    query.applicationId = fields.integer("application_id", 1, std::numeric_limits<qint64>::max());
    query.limit = static_cast<int>(fields.integer("limit", 1, 1000).value_or(100));
    if (!fields.errors().isEmpty())
        co_return fields.refusal();
    if (!who->isPlatform())
        query.tenantId = who->tenantId;
    const auto reader = services.store.reader();
    const auto entries = reader ? audit::list(**reader, query) : fail(reader.error());
    if (!entries)
        co_return Response::problem(entries.error());
    Names names(**reader);
    http::Json results = http::Json::array();
    for (const audit::Entry &entry : *entries)
        results.push_back(entryJson(entry, names));
    // A full page may be the last one; then the next is empty and ends the walk.
    const bool more = entries->size() == query.limit;
    co_return Response::json(
        {{"next_before", more ? http::Json(entries->constLast().id) : http::Json()}, {"results", std::move(results)}});
}

QCoro::Task<Response> verify(const Services &services, RequestPtr request)
{
    const auto who = authenticated(services, *request, u"all");
    if (!who)
        co_return who.error();
    if (!who->isPlatform()) // the chain runs through all tenants
        co_return co_await forbidden(services, request, *who, u"audit.verify"_s, u"audit"_s, {});
    store::Store &store = services.store;
    const auto whole = [&store]() -> Result<audit::Verification> {
        const auto reader = store.reader();
        return reader ? audit::verify(**reader) : fail(reader.error());
    };
    const Result<audit::Verification> verified = co_await elsewhere(whole);
    if (!verified)
        co_return Response::problem(verified.error());
    co_return Response::json({{"entries", verified->entries}, {"first_bad_id", number(verified->firstBadId)}});
}

} // namespace

void addAuditRoutes(http::Router &router, const Services &services)
{
    router.get("/api/v1/admin/audit", [&services](RequestPtr r) { return list(services, std::move(r)); });
    router.get("/api/v1/admin/audit/verify", [&services](RequestPtr r) { return verify(services, std::move(r)); });
}

} // namespace bc::server::api::admin
