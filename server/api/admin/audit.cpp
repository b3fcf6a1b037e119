#include "core/audit/audit.h"

#include "core/accounts/accounts.h"
#include "core/applications/applications.h"
#include "core/audit/chain.h"
#include "core/store/store.h"
#include "server/api/access.h"
#include "server/api/admin/auditexport.h"
#include "server/api/admin/verification.h"
#include "server/api/fields.h"
#include "server/api/resources.h"
#include "server/middleware/authentication.h"
#include "server/middleware/awaiting.h"

#include <QCoroFuture>
#include <QHash>
#include <QJsonDocument>

#include <algorithm>

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

/// The part of the log a request asks for; what is wrong with it stays in `fields`.
audit::Query readQuery(QueryFields &fields, const oauth::Principal &who)
{
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    audit::Query query;
    query.event = fields.text("event");
    if (query.event.endsWith(".*"_L1)) // as webhooks name a family
        query.event.chop(1);
    const auto moment = [&fields](const char *name) -> std::optional<Instant> {
        const QString text = fields.text(name);
        const auto read = fromRfc3339(text);
        if (!text.isEmpty() && !read)
            fields.wrong(QString::fromLatin1(name), u"Must be a moment such as 2026-01-31T12:00:00Z."_s);
        return read;
    };
    query.from = moment("from");
    query.until = moment("until");
    query.outcome = fields.text("outcome", 40);
    query.actorId = fields.integer("user_id", 1, most);
    query.applicationId = fields.integer("application_id", 1, most);
    query.objectType = fields.text("object_type", 100);
    query.objectId = fields.text("object_id");
    query.address = fields.text("address", 100);
    query.traceId = fields.text("trace_id", 64);
    query.search = fields.text("search");
    query.beforeId = fields.integer("before", 1, most);
    query.afterId = fields.integer("after", 0, most);
    if (!who.isPlatform())
        query.tenantId = who.tenantId;
    return query;
}

QCoro::Task<Response> listAuditEntries(const Services &services, RequestPtr request)
{
    const auto who = authenticated(services, *request, u"all");
    if (!who)
        co_return who.error();
    if (!who->isAdministrator())
        co_return co_await forbidden(services, request, *who, u"audit.read"_s, u"audit"_s, {});
    QueryFields fields(*request);
    audit::Query query = readQuery(fields, *who);
    query.limit = static_cast<int>(fields.integer("limit", 1, 1000).value_or(100));
    // A hash reaches over the entries before it: with it, guesses at another tenant's entries could be tried out.
    const bool hashed = fields.choice("hashes", {u"false"_s, u"true"_s}) == "true"_L1 && who->isPlatform();
    if (!fields.errors().isEmpty())
        co_return fields.refusal();
    // "after" walks towards the present: the entries that follow, not the newest there are.
    query.oldestFirst = query.afterId.has_value();
    store::Store &store = services.store;
    const auto read = [&store, query]() -> Result<QList<audit::Entry>> {
        const auto reader = store.reader();
        return reader ? audit::list(**reader, query) : fail(reader.error());
    };
    Result<QList<audit::Entry>> entries = co_await elsewhere(read); // it may have to read the whole log
    const auto reader = services.store.reader();
    if (!entries || !reader)
        co_return Response::problem(entries ? reader.error() : entries.error());
    if (query.oldestFirst)
        std::reverse(entries->begin(), entries->end());
    Names names(**reader);
    http::Json results = http::Json::array();
    Result<QHash<qint64, QByteArray>> hashes;
    if (hashed)
        hashes = audit::storedHashes(**reader, *entries);
    if (!hashes)
        co_return Response::problem(hashes.error());
    for (const audit::Entry &entry : *entries) {
        results.push_back(entryJson(entry, names));
        if (hashed) {
            results.back()["hash"] = hashes->value(entry.id).toHex().toStdString();
            results.back()["previous_hash"] =
                (entry.id == 1 ? audit::chainStart() : hashes->value(entry.id - 1)).toHex().toStdString();
        }
    }
    // A full page may be the last one; then the next is empty and ends the walk.
    const bool full = entries->size() == query.limit;
    const bool older = !entries->isEmpty() && (full || query.oldestFirst);
    co_return Response::json(
        {{"next_before", older ? http::Json(entries->constLast().id) : http::Json()},
         {"next_after", entries->isEmpty() ? number(query.afterId) : http::Json(entries->constFirst().id)},
         {"results", std::move(results)}});
}

QCoro::Task<Response> exportLog(const Services &services, RequestPtr request)
{
    const auto who = authenticated(services, *request, u"all");
    if (!who)
        co_return who.error();
    if (!who->isAdministrator())
        co_return co_await forbidden(services, request, *who, u"audit.export"_s, u"audit"_s, {});
    QueryFields fields(*request);
    const audit::Query query = readQuery(fields, *who);
    const bool csv = fields.choice("format", {u"jsonl"_s, u"csv"_s}) == "csv"_L1;
    if (!fields.errors().isEmpty())
        co_return fields.refusal();
    const audit::Entry entry = entryOf(*request, *who, services.clock.now(), u"audit.exported"_s, u"audit"_s, {});
    auto work = [entry](store::Connection &unit) -> Result<qint64> {
        audit::append(unit, entry);
        return audit::lastId(unit);
    };
    const Result<qint64> end = co_await written(services.store, std::move(work));
    if (!end)
        co_return Response::problem(end.error());
    const auto search = [&store = services.store, query, end = *end] { return lastMeant(store, query, end); };
    const Result<qint64> last = co_await elsewhere(search);
    if (!last)
        co_return Response::problem(last.error());
    const QByteArray name = csv ? "audit.csv" : "audit.jsonl";
    co_return Response::stream(csv ? "text/csv; charset=utf-8; header=present" : "application/jsonl",
                               exported(services.store, query, *end, csv))
        .with("Content-Disposition", "attachment; filename=\"" + name + '"')
        .with("X-Last-Entry-Id", QByteArray::number(*last))
        .notStored();
}

http::Json verificationJson(const Verification::State &state)
{
    static constexpr const char *names[] = {"never", "running", "done", "failed"};
    return {{"state", names[size_t(state.phase)]},
            {"entries", state.checked.entries},
            {"last_entry", state.endId},
            {"first_bad_id", number(state.checked.firstBadId)},
            {"first_missing_id", number(state.checked.firstMissingId)},
            {"head_id", number(state.checked.lastId)},
            {"head_hash", state.checked.headHash.toHex().toStdString()},
            {"started_time", time(state.started)},
            {"finished_time", time(state.finished)}};
}

QCoro::Task<Response> verify(const Services &services, RequestPtr request, std::shared_ptr<Verification> verification)
{
    const auto who = authenticated(services, *request, u"all");
    if (!who)
        co_return who.error();
    if (!who->isPlatform()) // the chain runs through all tenants
        co_return co_await forbidden(services, request, *who, u"audit.verify"_s, u"audit"_s, {});
    if (request->method != http::Method::Post)
        co_return Response::json(verificationJson(verification->state()));
    const audit::Entry entry =
        entryOf(*request, *who, services.clock.now(), u"audit.verification_started"_s, u"audit"_s, {});
    auto work = [entry](store::Connection &unit) -> Result<> {
        audit::append(unit, entry);
        return {};
    };
    const Result<> noted = co_await written(services.store, std::move(work));
    if (!noted)
        co_return Response::problem(noted.error());
    verification->start();
    co_return Response::json(verificationJson(verification->state()), 202);
}

} // namespace

void addAuditRoutes(http::Router &router, const Services &services)
{
    router.get("/api/v1/admin/audit", [&services](RequestPtr r) { return listAuditEntries(services, std::move(r)); });
    router.get("/api/v1/admin/audit/export", [&services](RequestPtr r) { return exportLog(services, std::move(r)); });
    const auto verification = std::make_shared<Verification>(services.store, services.clock);
    const auto handler = [&services, verification](RequestPtr r) {
        return verify(services, std::move(r), verification);
    };
    router.get("/api/v1/admin/audit/verify", handler);
    router.post("/api/v1/admin/audit/verify", handler);
}

} // namespace bc::server::api::admin
