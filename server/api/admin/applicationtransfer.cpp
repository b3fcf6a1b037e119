#include "core/accounts/accounts.h"
#include "core/applications/applications.h"
#include "core/store/store.h"
#include "server/api/access.h"
#include "server/api/applicationdocument.h"
#include "server/api/resources.h"
#include "server/middleware/authentication.h"
#include "server/middleware/awaiting.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace bc::server::api::admin {

using applications::Application;
using document::Action;
using document::Step;
using http::RequestPtr;
using http::Response;

namespace {

constexpr int mostAtOnce = 1000;
constexpr qint64 largestDocument = 8 * 1024 * 1024; ///< bytes
const char *const format = "biometricscloud.applications";

/// The tenant an administrator works on: their own, or the one that is named.
qint64 tenantOf(QueryFields &fields, const oauth::Principal &who)
{
    return fields.integer("tenant_id", 1, std::numeric_limits<qint64>::max()).value_or(who.tenantId);
}

/// Only a platform administrator may name another tenant; whether there is one is told to nobody else.
bool mayWorkOn(qint64 tenantId, const oauth::Principal &who)
{
    return who.isPlatform() || (who.isAdministrator() && tenantId == who.tenantId);
}

QCoro::Task<Response> exportAll(const Services &services, RequestPtr request)
{
    const auto who = authenticated(services, *request, u"all");
    if (!who)
        co_return who.error();
    QueryFields fields(*request);
    applications::Query query;
    query.tenantId = tenantOf(fields, *who);
    if (!mayWorkOn(*query.tenantId, *who))
        co_return co_await forbidden(services, request, *who, u"application.export"_s, u"application"_s, {});
    query.state = std::nullopt;
    query.offset = fields.integer("offset", 0, std::numeric_limits<qint64>::max());
    if (query.offset == 0)
        query.offset.reset();
    query.limit = static_cast<int>(fields.integer("limit", 1, mostAtOnce).value_or(mostAtOnce));
    if (!fields.errors().isEmpty())
        co_return fields.refusal();
    const auto reader = services.store.reader();
    const auto page = reader ? applications::list(**reader, query) : fail(reader.error());
    if (!page)
        co_return Response::problem(page.error());
    QHash<qint64, QString> emails;
    http::Json list = http::Json::array();
    for (const Application &application : page->applications) {
        if (application.isFirstParty) // every workspace has its own
            continue;
        if (!emails.contains(application.ownerId)) {
            const auto owner = accounts::people::find(**reader, application.ownerId);
            if (!owner)
                co_return Response::problem(owner.error());
            emails.insert(application.ownerId, *owner ? (*owner)->email : QString());
        }
        list.push_back(document::exported(application, emails.value(application.ownerId)));
    }
    const Instant now = services.clock.now();
    audit::Entry entry =
        entryOf(*request, *who, now, u"application.exported"_s, u"tenant"_s, QString::number(*query.tenantId));
    entry.detail.insert(u"applications"_s, qint64(list.size()));
    auto work = [entry](store::Connection &unit) -> Result<> {
        audit::append(unit, entry);
        return {};
    };
    const Result<> noted = co_await written(services.store, std::move(work));
    if (!noted)
        co_return Response::problem(noted.error());
    co_return Response::json({{"format", format},
                              {"version", 1},
                              {"exported_time", time(now)},
                              {"next_id", number(page->nextId)},
                              {"applications", std::move(list)}})
        .with("Content-Disposition", "attachment; filename=\"applications.json\"")
        .notStored();
}

http::Json stepJson(qsizetype index, const Step &step)
{
    http::Json json = {{"index", index},
                       {"action", document::name(step.action)},
                       {"client_id", text(step.after.clientId)},
                       {"name", text(step.after.name)},
                       {"owner", text(step.ownerEmail)}};
    http::Json errors = http::Json::array();
    for (const FieldError &error : step.errors)
        errors.push_back({{"field", text(error.field)}, {"message", text(error.message)}});
    json["errors"] = std::move(errors);
    return json;
}

http::Json reportJson(bool dryRun, const QList<Step> &steps)
{
    const auto count = [&steps](Action action) { return std::ranges::count(steps, action, &Step::action); };
    http::Json results = http::Json::array();
    for (qsizetype i = 0; i < steps.size(); ++i)
        results.push_back(stepJson(i, steps[i]));
    return {{"dry_run", dryRun},
            {"created", count(Action::Create)},
            {"updated", count(Action::Update)},
            {"skipped", count(Action::Skip)},
            {"refused", count(Action::Refuse)},
            {"results", std::move(results)}};
}

/// All wrong fields of all entries, each under its place in the document.
QList<FieldError> faultsOf(const QList<Step> &steps)
{
    QList<FieldError> faults;
    for (qsizetype i = 0; i < steps.size(); ++i) {
        for (const FieldError &error : steps[i].errors) {
            const QString field = error.field.isEmpty() ? QString() : u'.' + error.field;
            faults.append({u"applications[%1]%2"_s.arg(i).arg(field), error.message});
        }
    }
    return faults;
}

/// Plans anew inside the unit of work (what the reader saw may be old), and does all of it or nothing.
Result<QList<Step>> importUnit(store::Connection &unit, const QList<document::Entry> &entries,
                               const document::Importer &importer, const crypto::SealingKey &key,
                               const audit::Entry &about, Instant now)
{
    auto steps = document::plan(unit, entries, importer);
    if (!steps)
        return steps;
    if (const QList<FieldError> faults = faultsOf(*steps); !faults.isEmpty())
        return fail({ErrorKind::Invalid, u"The document has wrong fields; nothing was imported."_s, {}, faults});
    const auto ids = document::apply(unit, entries, *steps, key, now);
    if (!ids)
        return fail(ids.error());
    for (qsizetype i = 0; i < steps->size(); ++i) {
        (*steps)[i].after.id = (*ids)[i];
        if ((*steps)[i].action == Action::Skip)
            continue;
        audit::Entry noted = about;
        noted.event = (*steps)[i].action == Action::Create ? u"application.created"_s : u"application.updated"_s;
        noted.objectId = QString::number((*ids)[i]);
        audit::append(unit, noted);
    }
    return steps;
}

QCoro::Task<Response> importAll(const Services &services, RequestPtr request)
{
    const auto who = authenticated(services, *request, u"all");
    if (!who)
        co_return who.error();
    QueryFields query(*request);
    const document::Importer importer{tenantOf(query, *who), who->userId, who->isPlatform()};
    if (!mayWorkOn(importer.tenantId, *who))
        co_return co_await forbidden(services, request, *who, u"application.import"_s, u"application"_s, {});
    const auto body = jsonBody(*request);
    if (!body)
        co_return body.error();
    const bool dryRun = query.choice("dry_run", {u"false"_s, u"true"_s}) == "true"_L1;
    const auto list = body->find("applications");
    if (body->contains("format") && (*body)["format"] != format)
        query.wrong(u"format"_s, u"Must be \"%1\"."_s.arg(QLatin1StringView(format)));
    if (body->contains("version") && (*body)["version"] != 1)
        query.wrong(u"version"_s, u"Must be 1."_s);
    if (list == body->end() || !list->is_array() || list->empty() || list->size() > size_t(mostAtOnce))
        query.wrong(u"applications"_s, u"Must be a list of 1 to %1 applications."_s.arg(mostAtOnce));
    if (!query.errors().isEmpty())
        co_return query.refusal();
    QList<document::Entry> entries;
    for (const http::Json &one : *list)
        entries.append(document::read(one));

    const auto reader = services.store.reader();
    const auto tenant = reader ? accounts::tenants::find(**reader, importer.tenantId) : fail(reader.error());
    if (!tenant)
        co_return Response::problem(tenant.error());
    if (!*tenant)
        co_return co_await notFound(services, request, *who, u"application.import"_s, u"tenant"_s,
                                    QString::number(importer.tenantId), false);
    if (dryRun) {
        const auto steps = document::plan(**reader, entries, importer);
        if (!steps)
            co_return Response::problem(steps.error());
        co_return Response::json(reportJson(true, *steps)).notStored();
    }
    const Instant now = services.clock.now();
    audit::Entry about = entryOf(*request, *who, now, {}, u"application"_s, {});
    about.detail.insert(u"by"_s, u"import"_s);
    auto work = [=, &key = services.key](store::Connection &unit) {
        return importUnit(unit, entries, importer, key, about, now);
    };
    const Result<QList<Step>> done = co_await written(services.store, std::move(work));
    if (!done)
        co_return Response::problem(done.error());
    http::Json report = reportJson(false, *done);
    for (qsizetype i = 0; i < done->size(); ++i) {
        http::Json &result = report["results"][size_t(i)];
        result["application_id"] = (*done)[i].after.id;
        if ((*done)[i].action == Action::Create && !(*done)[i].after.isPublic)
            result["client_secret"] = text(entries[i].secret);
    }
    co_return Response::json(report).notStored();
}

} // namespace

void addApplicationTransferRoutes(http::Router &router, const Services &services)
{
    router.get("/api/v1/admin/applications/export",
               [&services](RequestPtr r) { return exportAll(services, std::move(r)); });
    router.add(http::Method::Post, "/api/v1/admin/applications/import",
               [&services](RequestPtr r) { return importAll(services, std::move(r)); }, {.bodyLimit = largestDocument});
}

} // namespace bc::server::api::admin
