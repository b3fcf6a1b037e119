#include "core/crypto/hash.h"
#include "core/imports/options.h"
#include "core/store/store.h"
#include "server/api/admin/alertaccess.h"
#include "server/api/admin/importjson.h"
#include "server/api/resources.h"
#include "server/imports/importrunner.h"
#include "server/middleware/authentication.h"
#include "server/middleware/awaiting.h"

#include <QCoroFuture>

using namespace Qt::StringLiterals;

namespace bc::server::api::admin {

using http::RequestPtr;
using http::Response;
using imports::Job;
using imports::State;

namespace {

constexpr qint64 largestPart = 8 * 1024 * 1024;
const QByteArray offsetHeader = "Upload-Offset", digestHeader = "Content-Digest";

audit::Entry importEntry(const http::Request &request, const oauth::Principal &who, const Job &job,
                         const QString &event, Instant now)
{
    audit::Entry entry = entryOf(request, who, now, event, u"patient"_s, QString::number(job.accountId));
    entry.detail = {{u"import"_s, job.id}, {u"format"_s, job.format}, {u"size"_s, job.fileSize}};
    return entry;
}

/// What stood in the way of keeping a file, in words that help whoever sends it.
Response unkept(const Error &error)
{
    if (error.kind != ErrorKind::StorageFull)
        return Response::problem(error);
    return Response::problem(507, error.line());
}

/// The job of the route's `{import_id}`, if it is that person's.
QCoro::Task<tl::expected<Job, Response>> importOf(const Services &services, RequestPtr request, Cared whose,
                                                  QString event)
{
    const auto id = pathId(*request, u"import_id");
    const auto reader = services.store.reader();
    const auto found = reader ? imports::jobs::find(**reader, id.value_or(0)) : fail(reader.error());
    if (!found)
        co_return tl::make_unexpected(Response::problem(found.error()));
    if (*found && (*found)->accountId == whose.patient.id)
        co_return **found;
    Response missing = co_await notFound(services, request, whose.who, event, u"import"_s,
                                         request->pathValue(u"import_id").left(40), found->has_value());
    co_return tl::make_unexpected(std::move(missing));
}

/// What a body asks for; faults are kept in `fields`.
Job readOrder(Fields &fields, const http::Json &body, const Services &services, const Cared &whose)
{
    Job job;
    job.tenantId = whose.patient.tenantId;
    job.accountId = whose.patient.id;
    job.startedBy = whose.who.userId;
    job.state = State::Receiving;
    job.format = fields.text("format", 40, true).value_or(QString());
    if (!job.format.isEmpty() && !imports::formatNames().contains(job.format))
        fields.wrong(u"format"_s, u"Must be one of: %1."_s.arg(imports::formatNames().join(u", ")));
    job.fileName = fields.text("file_name", 255, true).value_or(QString());
    if (!fields.has("size"))
        fields.wrong(u"size"_s, u"Must not be missing."_s);
    job.fileSize = fields.integer("size", 1, services.imports->sizeLimit()).value_or(0);
    imports::WrittenOptions written;
    fields.object("options", 10'000);
    if (const auto options = body.find("options"); options != body.end() && options->is_object()) {
        for (const auto &[name, value] : options->items()) {
            if (value.is_string())
                written.insert(QString::fromStdString(name), QString::fromStdString(value.get<std::string>()));
            else
                fields.wrong(QString::fromStdString(name), u"Must be text."_s);
        }
    }
    const auto format = imports::format(job.format).value_or(imports::Format::Clarity);
    if (const auto options = imports::readOptions(written, format, whose.patient.timezone); !options)
        fields.wrong(options.error().fields);
    job.options = imports::toText(written);
    return job;
}

QCoro::Task<Response> createImport(const Services &services, RequestPtr request)
{
    const QString event = u"import.created"_s;
    const auto whose = co_await cared(services, request, event, false);
    if (!whose)
        co_return whose.error();
    const auto body = jsonBody(*request);
    if (!body)
        co_return body.error();
    Fields fields(*body);
    const Job order = readOrder(fields, *body, services, *whose);
    if (!fields.errors().isEmpty())
        co_return fields.refusal();
    if (const auto room = services.imports->room(order.fileSize); !room)
        co_return unkept(room.error());
    const Instant now = services.clock.now();
    const audit::Entry entry = importEntry(*request, whose->who, order, event, now);
    auto work = [order, entry, now](store::Connection &unit) -> Result<Job> {
        // Two that begin at once count each other.
        if (const auto locked = unit.lockUntilCommit(0x696d7000'00000000 ^ order.accountId); !locked)
            return fail(locked.error());
        const auto open = imports::jobs::countOpen(unit, order.accountId);
        if (!open)
            return fail(open.error());
        if (*open > 0)
            return fail(ErrorKind::Conflict, u"Another import of this person has not ended yet."_s,
                        u"Wait for it, go on with it, or cancel it."_s);
        auto made = imports::jobs::create(unit, order, now);
        if (made) {
            audit::Entry noted = entry;
            noted.detail.insert(u"import"_s, made->id);
            audit::append(unit, noted);
        }
        return made;
    };
    const Result<Job> made = co_await written(services.store, std::move(work));
    if (!made)
        co_return Response::problem(made.error());
    co_return Response::json(importJson(*made, {}), 201);
}

/// What the part's SHA-256 has to be (RFC 9530 §2); empty if the header names none of ours. Invalid if it is no such
/// dictionary of byte sequences.
Result<QByteArray> saidDigest(const http::Request &request)
{
    QByteArray found;
    const QByteArray header = request.header(digestHeader).trimmed();
    for (const QByteArray &member : header.isEmpty() ? QByteArrayList() : header.split(',')) {
        const QByteArray one = member.trimmed();
        const qsizetype equals = one.indexOf('=');
        const QByteArray value = one.mid(equals + 1);
        const bool isBytes = equals > 0 && value.size() > 2 && value.startsWith(':') && value.endsWith(':');
        const auto bytes = QByteArray::fromBase64Encoding(isBytes ? value.sliced(1).chopped(1) : QByteArray("!"),
                                                          QByteArray::AbortOnBase64DecodingErrors);
        if (!bytes)
            return fail(ErrorKind::Invalid, u"The header Content-Digest must be like sha-256=:…:, in base64."_s);
        if (one.first(equals) == "sha-256")
            found = *bytes;
    }
    return found;
}

/// The part begins where the last one ended, or the ready answer that says where that is.
std::optional<Response> misplaced(const http::Request &request, const Job &job, const ImportRunner &here)
{
    const auto refused = [&](int status, const QString &detail) {
        return Response::problem(status, detail).with(offsetHeader, QByteArray::number(job.receivedSize));
    };
    if (job.state != State::Receiving)
        return refused(409, u"This import receives nothing any more: it is %1."_s.arg(imports::name(job.state)));
    if (!here.isHere(job)) // RFC 9110 §15.5.20
        return refused(421,
                       u"The file of this import lies on the node %1, and this is %2. Send its parts there, or cancel "
                       u"the import and begin another."_s.arg(job.node, here.node()));
    bool isNumber = false;
    const qint64 offset = request.header(offsetHeader).toLongLong(&isNumber);
    if (!isNumber || offset < 0)
        return refused(400, u"The header Upload-Offset must say at which byte of the file this part begins."_s);
    if (offset != job.receivedSize)
        return refused(409, u"The next part begins at byte %1."_s.arg(job.receivedSize));
    if (request.body.isEmpty())
        return refused(400, u"The part is empty."_s);
    if (offset + request.body.size() > job.fileSize)
        return refused(400, u"The part reaches beyond the file's size of %1 bytes."_s.arg(job.fileSize));
    return std::nullopt;
}

QCoro::Task<Response> receiveContent(const Services &services, RequestPtr request)
{
    const QString event = u"import.received"_s;
    const auto whose = co_await cared(services, request, event, false);
    if (!whose)
        co_return whose.error();
    const auto job = co_await importOf(services, request, *whose, event);
    if (!job)
        co_return job.error();
    if (auto wrong = misplaced(*request, *job, *services.imports))
        co_return *std::move(wrong);
    const qint64 before = job->receivedSize, after = before + request->body.size();
    const auto digest = saidDigest(*request);
    if (!digest)
        co_return Response::problem(digest.error()).with(offsetHeader, QByteArray::number(before));
    const auto appending = [runner = services.imports, known = *job, before, part = request->body,
                            said = *digest]() -> Result<> {
        if (!said.isEmpty() && crypto::sha256(part) != said)
            return fail(ErrorKind::Invalid,
                        u"The part is not what was sent: its SHA-256 is not as Content-Digest says."_s,
                        u"Send it again."_s);
        return runner->append(known, before, part);
    };
    const Result<> appended = co_await elsewhere(appending);
    if (!appended)
        co_return unkept(appended.error()).with(offsetHeader, QByteArray::number(before));
    const Instant now = services.clock.now();
    const bool isWhole = after == job->fileSize;
    auto work = [id = job->id, node = services.imports->node(), before, after, isWhole,
                 now](store::Connection &unit) -> Result<Job> {
        const auto received = imports::jobs::received(unit, id, node, before, after, now);
        if (!received)
            return fail(received.error());
        if (!*received)
            return fail(ErrorKind::Conflict, u"This import was cancelled, or another part was quicker."_s);
        if (isWhole) {
            const auto moved = imports::jobs::move(unit, id, {State::Receiving}, State::Waiting, {}, now);
            if (!moved)
                return fail(moved.error());
        }
        const auto found = imports::jobs::find(unit, id);
        return found ? Result<Job>(**found) : fail(found.error());
    };
    const Result<Job> kept = co_await written(services.store, std::move(work));
    if (!kept)
        co_return Response::problem(kept.error());
    if (isWhole)
        services.imports->nudge();
    co_return Response::json(importJson(*kept, {})).with(offsetHeader, QByteArray::number(after));
}

QCoro::Task<Response> startImport(const Services &services, RequestPtr request)
{
    const QString event = u"import.started"_s;
    const auto whose = co_await cared(services, request, event, false);
    if (!whose)
        co_return whose.error();
    const auto job = co_await importOf(services, request, *whose, event);
    if (!job)
        co_return job.error();
    if (job->isFaulty())
        co_return Response::problem(409, u"This import failed by its file, which reading it again would not mend: send "
                                         "the whole file as another import. What went in is known then."_s);
    const bool isHere = services.imports->isHere(*job); // if not, its node goes on with it at its next look
    if (job->state == State::Failed && isHere && !services.imports->hasFile(*job))
        co_return Response::problem(409, u"The file of this import is not here any more: send it again."_s);
    const Instant now = services.clock.now();
    const audit::Entry entry = importEntry(*request, whose->who, *job, event, now);
    auto work = [id = job->id, entry, now](store::Connection &unit) -> Result<Job> {
        const auto moved = imports::jobs::move(unit, id, {State::Failed}, State::Waiting, {}, now);
        if (!moved)
            return fail(moved.error());
        if (!*moved)
            return fail(ErrorKind::Conflict,
                        u"Only an import that failed by no fault of its file can be started again."_s,
                        u"One that is received starts by itself when its last byte is there."_s);
        audit::append(unit, entry);
        const auto found = imports::jobs::find(unit, id);
        return found ? Result<Job>(**found) : fail(found.error());
    };
    const Result<Job> started = co_await written(services.store, std::move(work));
    if (!started)
        co_return Response::problem(started.error());
    services.imports->nudge();
    co_return Response::json(importJson(*started, {}));
}

QCoro::Task<Response> cancelImport(const Services &services, RequestPtr request)
{
    const QString event = u"import.cancelled"_s;
    const auto whose = co_await cared(services, request, event, false);
    if (!whose)
        co_return whose.error();
    const auto job = co_await importOf(services, request, *whose, event);
    if (!job)
        co_return job.error();
    const Instant now = services.clock.now();
    const audit::Entry entry = importEntry(*request, whose->who, *job, event, now);
    auto work = [id = job->id, entry, now](store::Connection &unit) -> Result<bool> {
        const auto moved = imports::jobs::move(
            unit, id, {State::Receiving, State::Waiting, State::Running, State::Failed}, State::Cancelled, {}, now);
        if (moved && *moved)
            audit::append(unit, entry);
        return moved;
    };
    const Result<bool> cancelled = co_await written(services.store, std::move(work));
    if (!cancelled)
        co_return Response::problem(cancelled.error());
    services.imports->cancel(job->id);
    services.imports->removeFile(job->uuid);
    co_return Response::noContent();
}

/// The report names values and times of the person, so a look at it is on the record.
QCoro::Task<Response> retrieveImport(const Services &services, RequestPtr request)
{
    const auto whose = co_await cared(services, request, u"patient.read"_s, false);
    if (!whose)
        co_return whose.error();
    const auto job = co_await importOf(services, request, *whose, u"patient.read"_s);
    if (!job)
        co_return job.error();
    http::Json json = importJson(*job, services.imports->used(job->id));
    const bool isOpen = job->state == State::Receiving || job->state == State::Waiting || job->state == State::Running;
    if (isOpen)
        co_return Response::json(json);
    const auto reader = services.store.reader();
    const auto report = reader ? imports::jobs::report(**reader, job->id) : fail(reader.error());
    if (!report)
        co_return Response::problem(report.error());
    json["report"] = reportJson(*report);
    const audit::Entry entry =
        lookEntry(*request, whose->who, services.clock.now(), whose->patient.id, u"import report"_s);
    if (auto failed = co_await recorded(services, entry))
        co_return *std::move(failed);
    co_return Response::json(json);
}

QCoro::Task<Response> listImports(const Services &services, RequestPtr request)
{
    const auto whose = co_await cared(services, request, u"patient.read"_s, false);
    if (!whose)
        co_return whose.error();
    QueryFields fields(*request);
    const qint64 before = fields.integer("before", 1, std::numeric_limits<qint64>::max()).value_or(0);
    const int limit = static_cast<int>(fields.integer("limit", 1, 1000).value_or(100));
    if (!fields.errors().isEmpty())
        co_return fields.refusal();
    const auto reader = services.store.reader();
    auto found = reader ? imports::jobs::ofPerson(**reader, whose->patient.id, before, limit) : fail(reader.error());
    if (!found)
        co_return Response::problem(found.error());
    http::Json results = http::Json::array();
    for (const Job &job : *found)
        results.push_back(importJson(job, services.imports->used(job.id)));
    const audit::Entry entry = lookEntry(*request, whose->who, services.clock.now(), whose->patient.id, u"imports"_s);
    if (auto failed = co_await recorded(services, entry))
        co_return *std::move(failed);
    const bool isLast = found->size() < limit;
    co_return Response::json(
        {{"next_before", isLast ? http::Json() : http::Json(found->last().id)}, {"results", std::move(results)}});
}

} // namespace

void addImportRoutes(http::Router &router, const Services &services)
{
    if (!services.imports)
        return;
    const QByteArray all = "/api/v1/admin/patients/{id}/imports", one = all + "/{import_id}";
    router.get(all, [&services](RequestPtr r) { return listImports(services, std::move(r)); });
    router.post(all, [&services](RequestPtr r) { return createImport(services, std::move(r)); });
    router.get(one, [&services](RequestPtr r) { return retrieveImport(services, std::move(r)); });
    router.remove(one, [&services](RequestPtr r) { return cancelImport(services, std::move(r)); });
    router.post(one + "/start", [&services](RequestPtr r) { return startImport(services, std::move(r)); });
    router.add(http::Method::Put, one + "/content",
               [&services](RequestPtr r) { return receiveContent(services, std::move(r)); },
               {.bodyLimit = largestPart});
}

} // namespace bc::server::api::admin
