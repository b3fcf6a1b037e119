#include "core/accounts/accounts.h"
#include "core/mail/outbox.h"
#include "core/store/store.h"
#include "server/api/access.h"
#include "server/api/fields.h"
#include "server/api/resources.h"
#include "server/mail/mailer.h"
#include "server/middleware/authentication.h"
#include "server/middleware/awaiting.h"

#include <QCoroFuture>

using namespace Qt::StringLiterals;

namespace bc::server::api::admin {

using http::RequestPtr;
using http::Response;

namespace {

QCoro::Task<Response> retrieveMailSettings(const Services &services, RequestPtr request)
{
    const auto who = authenticated(services, *request, u"all");
    if (!who)
        co_return who.error();
    if (!who->isPlatform())
        co_return co_await forbidden(services, request, *who, u"settings.mail.read"_s, u"settings"_s, u"mail"_s);
    const auto reader = services.store.reader();
    const auto waiting = reader ? bc::mail::outbox::waiting(**reader) : fail(reader.error());
    if (!waiting)
        co_return Response::problem(waiting.error());
    const mail::SmtpServer *server = services.mailer ? &services.mailer->server() : nullptr;
    co_return Response::json({{"configured", server != nullptr},
                              {"url", server ? http::Json(text(server->url)) : http::Json()},
                              {"from", server ? http::Json(text(server->from)) : http::Json()},
                              {"user", server ? http::Json(text(server->user)) : http::Json()},
                              {"waiting", *waiting}});
}

/// A letter to the caller's own address, and to no other: this is no way to write to people.
QCoro::Task<Response> testMailSettings(const Services &services, RequestPtr request)
{
    const auto who = authenticated(services, *request, u"all");
    if (!who)
        co_return who.error();
    if (!who->isPlatform())
        co_return co_await forbidden(services, request, *who, u"settings.mail.test"_s, u"settings"_s, u"mail"_s);
    if (!services.mailer)
        co_return Response::problem(409, u"No mail server is configured: set smtp-url and smtp-from."_s);
    const auto reader = services.store.reader();
    const auto user = reader ? accounts::people::find(**reader, who->userId) : fail(reader.error());
    if (!user)
        co_return Response::problem(user.error());
    const QString recipient = *user ? (*user)->email : QString(), language = *user ? (*user)->language : QString();
    auto work = [mailer = services.mailer, recipient, language] {
        return mailer->test(recipient, language, u"BiometricsCloud"_s);
    };
    const Result<> sent = co_await elsewhere(std::move(work));
    audit::Entry entry =
        entryOf(*request, *who, services.clock.now(), u"settings.mail.tested"_s, u"settings"_s, u"mail"_s);
    entry.outcome = sent ? u"ok"_s : u"failed"_s;
    auto note = [entry](store::Connection &unit) -> Result<> {
        audit::append(unit, entry);
        return {};
    };
    const Result<> noted = co_await written(services.store, std::move(note));
    if (!noted)
        co_return Response::problem(noted.error());
    if (!sent) // the server's own words: whoever sets it up needs them
        co_return Response::problem(502, sent.error().line());
    co_return Response::json({{"sent_to", text(recipient)}});
}

} // namespace

void addMailRoutes(http::Router &router, const Services &services)
{
    router.get("/api/v1/admin/settings/mail",
               [&services](RequestPtr r) { return retrieveMailSettings(services, std::move(r)); });
    router.post("/api/v1/admin/settings/mail/test",
                [&services](RequestPtr r) { return testMailSettings(services, std::move(r)); });
}

} // namespace bc::server::api::admin
