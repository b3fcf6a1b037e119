#include "core/erasure/erasure.h"

#include "core/accounts/accounts.h"
#include "core/erasure/cleaner.h"
#include "core/store/emptylog.h"
#include "core/store/store.h"
#include "server/api/fields.h"
#include "server/api/personaccess.h"
#include "server/api/resources.h"
#include "server/connectors/linkscheduler.h"
#include "server/imports/importrunner.h"
#include "server/middleware/authentication.h"
#include "server/middleware/awaiting.h"

#include <QCoroFuture>
#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace bc::server::api::admin {

using accounts::User;
using http::RequestPtr;
using http::Response;

namespace {

Q_LOGGING_CATEGORY(logErasure, "bc.erasure")

const QString erasedEvent = u"patient.erased"_s;
/// How often what comes meanwhile may be in the way of the last step.
constexpr int mostConflicts = 20;

/// The person themselves, or the person of the route for an administrator.
QCoro::Task<tl::expected<User, Response>> erasablePerson(const Services &services, RequestPtr request,
                                                         oauth::Principal who)
{
    if (pathId(*request) != who.userId)
        co_return co_await managedPerson(services, request, who, erasedEvent, true);
    const auto reader = services.store.reader();
    const auto self = reader ? accounts::people::find(**reader, who.userId) : fail(reader.error());
    if (!self)
        co_return tl::make_unexpected(Response::problem(self.error()));
    if (!*self)
        co_return tl::make_unexpected(Response::problem(404, u"There is no such person."_s));
    co_return **self;
}

/// Step by step until nothing is left; the last step and its audit entry are one. The rows that went.
QCoro::Task<Result<qint64>> eraseRows(const Services &services, qint64 accountId, audit::Entry entry)
{
    qint64 rows = 0;
    for (int conflicts = 0; conflicts < mostConflicts;) {
        const Instant now = services.clock.now();
        auto work = [accountId, entry, rows, now](store::Connection &unit) -> Result<erasure::Step> {
            const auto step = erasure::step(unit, accountId, now);
            if (step && step->done) {
                audit::Entry last = entry;
                last.detail.insert(u"rows"_s, rows + step->rows);
                audit::append(unit, last);
            }
            return step;
        };
        const Result<erasure::Step> step = co_await written(services.store, std::move(work));
        if (!step && step.error().kind != ErrorKind::Conflict)
            co_return fail(step.error());
        if (!step) {
            ++conflicts;
            continue;
        }
        rows += step->rows;
        if (step->done)
            co_return rows;
    }
    co_return fail(ErrorKind::Busy, u"New data of this person keep coming."_s, u"Ask again; what is gone is gone."_s);
}

QCoro::Task<Response> eraseData(const Services &services, RequestPtr request)
{
    const auto who = authenticated(services, *request, u"all");
    if (!who)
        co_return who.error();
    const auto person = co_await erasablePerson(services, request, *who);
    if (!person)
        co_return person.error();
    const auto body = jsonBody(*request);
    if (!body)
        co_return body.error();
    Fields fields(*body);
    const auto confirmed = fields.text("confirm", 255, true);
    if (confirmed && confirmed->compare(person->email, Qt::CaseInsensitive) != 0)
        fields.wrong(u"confirm"_s, u"Must be the person's e-mail address."_s);
    if (!fields.errors().isEmpty())
        co_return fields.refusal();

    const Instant now = services.clock.now();
    const audit::Entry entry =
        entryOf(*request, *who, now, u"patient.erasure_begun"_s, u"patient"_s, QString::number(person->id));
    auto beginning = [entry, now, id = person->id](store::Connection &unit) -> Result<erasure::Begun> {
        audit::append(unit, entry);
        return erasure::begin(unit, id, now);
    };
    const Result<erasure::Begun> begun = co_await written(services.store, std::move(beginning));
    if (!begun)
        co_return Response::problem(begun.error());
    if (services.imports) {
        for (const erasure::Import &import : begun->imports) {
            services.imports->cancel(import.id);
            services.imports->removeFile(import.uuid);
        }
    }
    if (services.links) {
        for (const erasure::Link &link : begun->links)
            services.links->revoke({link.id, link.uuid, link.provider, {link.accessToken, link.refreshToken, {}}});
    }
    const audit::Entry last = entryOf(*request, *who, now, erasedEvent, u"patient"_s, QString::number(person->id));
    const Result<qint64> rows = co_await eraseRows(services, person->id, last);
    if (!rows)
        co_return Response::problem(rows.error());
    for (qsizetype i = 0; services.imports && i < begun->imports.size(); ++i)
        services.imports->removeFile(begun->imports.at(i).uuid);
    const auto emptying = [&store = services.store] { return store::emptyLog(store); };
    const Result<bool> emptied = co_await elsewhere(emptying);
    if (!emptied)
        qCWarning(logErasure, "After an erasure: %s", qUtf8Printable(emptied.error().line()));
    if (services.cleaner) // for the rest, which would take too long here
        services.cleaner->nudge();
    co_return Response::json({{"rows", *rows}, {"log_emptied", emptied.value_or(false)}});
}

} // namespace

void addErasureRoutes(http::Router &router, const Services &services)
{
    router.remove("/api/v1/admin/patients/{id}/data",
                  [&services](RequestPtr r) { return eraseData(services, std::move(r)); });
}

} // namespace bc::server::api::admin
