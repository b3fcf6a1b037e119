#include "core/exports/exports.h"

#include "core/accounts/accounts.h"
#include "core/store/store.h"
#include "server/api/patientaccess.h"
#include "server/api/resources.h"
#include "server/middleware/authentication.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace bc::server::api::admin {

using http::RequestPtr;
using http::Response;

namespace {

const QString exportedEvent = u"patient.exported"_s;

QStringList separated(const QString &text) { return text.split(u',', Qt::SkipEmptyParts); }

exports::Request readExport(QueryFields &fields)
{
    exports::Request asked;
    asked.format = *exports::format(fields.choice("format", {u"csv"_s, u"fhir"_s, u"zip"_s}));
    asked.from = moment(fields, "from");
    asked.to = moment(fields, "to");
    asked.metrics = separated(fields.text("metrics", 2000));
    asked.units = separated(fields.text("unit", 200));
    if (const auto checked = exports::check(asked); !checked) {
        for (const FieldError &error : checked.error().fields)
            fields.wrong(error.field, error.message);
    }
    return asked;
}

audit::Entry exportEntry(const http::Request &request, const oauth::Principal &who, Instant now, qint64 patientId,
                         const exports::Request &asked)
{
    audit::Entry entry = entryOf(request, who, now, exportedEvent, u"patient"_s, QString::number(patientId));
    entry.detail.insert(u"format"_s, exports::name(asked.format));
    if (!asked.metrics.isEmpty())
        entry.detail.insert(u"what"_s, QJsonArray::fromStringList(asked.metrics));
    if (asked.from)
        entry.detail.insert(u"from"_s, toRfc3339(*asked.from));
    if (asked.to)
        entry.detail.insert(u"to"_s, toRfc3339(*asked.to));
    return entry;
}

/// Whoever may read the person's data may take them along, and everybody their own.
Result<std::optional<accounts::User>> exportable(const Services &services, const http::Request &request,
                                                 const oauth::Principal &who, bool &exists)
{
    if (pathId(request) != who.userId)
        return patientInCare(services, request, who, exists);
    const auto reader = services.store.reader();
    return reader ? accounts::people::find(**reader, who.userId) : fail(reader.error());
}

QByteArray exportType(exports::Format wanted)
{
    switch (wanted) {
    case exports::Format::Csv:
        return "text/csv; charset=utf-8; header=present";
    case exports::Format::Fhir:
        return "application/fhir+json; charset=utf-8";
    case exports::Format::Zip:
        break;
    }
    return "application/zip";
}

/// The pieces on whatever thread asks for them, each with that thread's own connection.
http::Pieces streamed(store::Store &store, exports::Pieces pieces)
{
    return [&store, pieces = std::move(pieces)]() -> Result<std::optional<QByteArray>> {
        const auto reader = store.reader();
        return reader ? pieces(**reader) : fail(reader.error());
    };
}

QCoro::Task<Response> exportPatient(const Services &services, RequestPtr request)
{
    const auto who = authenticated(services, *request, u"all");
    if (!who)
        co_return who.error();
    const QString id = request->pathValue(u"id").left(40);
    if (careOf(*who) == Care::None && pathId(*request) != who->userId)
        co_return co_await forbidden(services, request, *who, exportedEvent, u"patient"_s, id);
    bool exists = false;
    const auto patient = exportable(services, *request, *who, exists);
    if (!patient)
        co_return Response::problem(patient.error());
    if (!*patient)
        co_return co_await notFound(services, request, *who, exportedEvent, u"patient"_s, id, exists);
    QueryFields fields(*request);
    const exports::Request asked = readExport(fields);
    if (!fields.errors().isEmpty())
        co_return fields.refusal();

    const Instant now = services.clock.now();
    const auto reader = services.store.reader();
    const auto made = reader ? exports::begin(**reader, **patient, asked, now) : fail(reader.error());
    if (!made)
        co_return Response::problem(made.error());
    if (auto failed = co_await recorded(services, exportEntry(*request, *who, now, (*patient)->id, asked)))
        co_return *std::move(failed);
    co_return Response::stream(exportType(asked.format), streamed(services.store, made->pieces))
        .with("Content-Disposition", "attachment; filename=\"" + made->fileName.toLatin1() + '"')
        .notStored();
}

} // namespace

void addExportRoutes(http::Router &router, const Services &services)
{
    router.get("/api/v1/admin/patients/{id}/export",
               [&services](RequestPtr r) { return exportPatient(services, std::move(r)); });
}

} // namespace bc::server::api::admin
