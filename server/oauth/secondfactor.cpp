#include "core/accounts/secondfactors.h"
#include "core/accounts/signinattempts.h"
#include "core/base/clock.h"
#include "core/oauth/passwordsignin.h"
#include "core/oauth/tokens/tokens.h"
#include "server/middleware/awaiting.h"
#include "server/oauth/authorization.h"
#include "server/oauth/clientrequest.h"
#include "server/oauth/completion.h"
#include "server/oauth/endpoints.h"
#include "server/oauth/session.h"
#include "server/oauth/steps/step.h"

using namespace Qt::StringLiterals;

namespace bc::server::oauth {

using namespace bc::oauth;

namespace {

/// Whoever proved the password in this browser and has a second factor to prove.
struct HalfWay
{
    accounts::SignInAttempt attempt;
    accounts::User user;
    accounts::secondfactors::Summary summary;
    QByteArray cookie;
};

Result<std::optional<HalfWay>> halfWay(store::Connection &reader, const http::Request &request, Instant now)
{
    HalfWay found;
    found.cookie = request.cookie(session::attemptCookieName);
    if (found.cookie.isEmpty())
        return std::nullopt;
    const auto attempt = accounts::attempts::find(reader, tokens::hash(found.cookie), now);
    if (!attempt)
        return fail(attempt.error());
    if (!*attempt)
        return std::nullopt;
    found.attempt = **attempt;
    auto user = accounts::people::find(reader, found.attempt.userId);
    if (!user)
        return fail(user.error());
    if (!*user)
        return std::nullopt;
    found.user = *std::move(*user);
    const auto summary = accounts::secondfactors::summary(reader, found.user.id);
    if (!summary)
        return fail(summary.error());
    found.summary = *summary;
    return found;
}

/// The step of the address if the person has it, else the first that they have; null if there is none (any more).
const steps::Step *stepFor(const Services &services, const http::Request &request, const HalfWay &person)
{
    const steps::Step *wanted = steps::find(request.pathValue(u"step"));
    if (wanted && wanted->offered(person.summary, services))
        return wanted;
    for (const steps::Step *step : steps::all()) {
        if (step->offered(person.summary, services))
            return step;
    }
    return nullptr;
}

QByteArray pageOf(const steps::Step &step) { return QByteArray("second-factor/") + step.name(); }

http::Response stepPage(const Services &services, const http::Request &request, const Destination &destination,
                        const HalfWay &person, const steps::Step &step, Instant now, const char *wrong, int status)
{
    pages::SecondFactorPage page;
    page.setting = settingFor(services, request, destination.uiLocales(), destination.tenantId(person.user));
    page.step = QString::fromLatin1(step.name());
    page.action = QString::fromLatin1(destination.address(pageOf(step)));
    page.csrf = QString::fromLatin1(session::csrf(person.cookie, pageOf(step), destination.query));
    page.email = person.user.email;
    page.wrong = wrong;
    for (const steps::Step *other : steps::all()) {
        if (other != &step && other->offered(person.summary, services))
            page.others.append(
                {QString::fromLatin1(other->name()), QString::fromLatin1(destination.address(pageOf(*other)))});
    }
    const auto reader = services.store.reader();
    const auto prepared =
        reader ? step.prepare({services, **reader, person.user, person.cookie, now}, page) : fail(reader.error());
    if (!prepared)
        return busyPage(services, request, destination.uiLocales(), prepared.error());
    http::Response response = pages::secondFactor(page, status);
    if (status == 401)
        response.with("WWW-Authenticate", "Form realm=\"BiometricsCloud\"");
    return response;
}

http::Response beginAgain(const Destination &destination)
{
    return http::Response::redirect(destination.start(), 303).notStored();
}

} // namespace

QCoro::Task<http::Response> secondFactorByGet(const Services &services, http::RequestPtr request)
{
    const Instant now = services.clock.now();
    DecisionRecord record = recordOf(*request, "/authorize/second-factor", now);
    const auto where = destination(services, *request, now, record);
    if (!where)
        co_return where.error();
    const auto person = halfWay(*where->reader, *request, now);
    if (!person)
        co_return busyPage(services, *request, where->uiLocales(), person.error());
    const steps::Step *step = *person ? stepFor(services, *request, **person) : nullptr;
    if (!step)
        co_return beginAgain(*where);
    co_return stepPage(services, *request, *where, **person, *step, now, nullptr, 200);
}

QCoro::Task<http::Response> secondFactorByForm(const Services &services, http::RequestPtr request)
{
    const Instant now = services.clock.now();
    DecisionRecord record = recordOf(*request, "/authorize/second-factor", now);
    const auto where = destination(services, *request, now, record);
    if (!where)
        co_return where.error();
    const auto person = halfWay(*where->reader, *request, now);
    if (!person)
        co_return busyPage(services, *request, where->uiLocales(), person.error());
    const steps::Step *step = *person ? stepFor(services, *request, **person) : nullptr;
    const http::Parameters fields(request->body);
    if (!step || !session::csrfFits((*person)->cookie, pageOf(*step), where->query, fields.value(u"csrf"))) {
        close(services, *where, std::move(record), u"interaction"_s);
        co_return beginAgain(*where);
    }
    if (fields.value(u"decision") == u"cancel") {
        close(services, *where, std::move(record), u"access_denied"_s);
        co_return co_await cancelled(services, request, *where, now);
    }
    const HalfWay half = **person;
    passwordsignin::Candidate who;
    who.guess = {half.user.id, half.user.username, request->peer.toString(), session::browserHash(*request)};
    const auto standing = accounts::throttle::standing(*where->reader, who.guess, now);
    if (!standing)
        co_return busyPage(services, *request, where->uiLocales(), standing.error());
    if (standing->wait.count() > 0) {
        close(services, *where, std::move(record), u"interaction"_s);
        http::Response answer = stepPage(services, *request, *where, half, *step, now, "too_many", 429);
        answer.with("Retry-After", QByteArray::number(qint64(standing->wait.count())));
        co_return answer;
    }
    auto proof = step->prove({services, *where->reader, half.user, half.cookie, now}, fields);
    if (!proof)
        co_return busyPage(services, *request, where->uiLocales(), proof.error());
    bool right = bool(proof->unit);
    if (right) {
        QStringList amr = half.attempt.amr + proof->amr;
        amr.append(u"mfa"_s);
        Completion completion(services, *request, *where, half.user, amr, now);
        completion.attempt = half.cookie;
        completion.trustBrowser = fields.value(u"trust") == u"on";
        // An error undoes all of it: what was right but came too late is as good as wrong.
        auto work = [completion, prove = proof->unit](store::Connection &unit) -> Result<> {
            const auto proved = prove(unit);
            if (!proved)
                return fail(proved.error());
            if (!*proved)
                return fail(ErrorKind::Unauthorized, u"The second factor was used before."_s);
            return completion.write(unit);
        };
        const auto signedIn = co_await written(services.store, std::move(work));
        if (signedIn) {
            record.rowsWritten.append("browser_session inserted");
            close(services, *where, std::move(record), u"ok"_s);
            co_return completion.answer(services, *request, *where);
        }
        if (signedIn.error().kind != ErrorKind::Unauthorized)
            co_return busyPage(services, *request, where->uiLocales(), signedIn.error());
        right = false;
    }
    Event failed = signInEvent(u"user.second_factor_failed"_s, half.user, *where, *request, now);
    failed.detail = {{u"step"_s, QString::fromLatin1(step->name())}};
    auto work = [who, failed, &events = services.provider.events()](store::Connection &unit) {
        return passwordsignin::failed(unit, who, failed, events);
    };
    const auto counted = co_await written(services.store, std::move(work));
    if (!counted)
        co_return busyPage(services, *request, where->uiLocales(), counted.error());
    CheckLine(record, "second factor")
        .refuse(ErrorCode::AccessDenied, Sentence("second_factor_wrong", u"It was wrong."));
    close(services, *where, std::move(record), u"interaction"_s);
    co_return stepPage(services, *request, *where, half, *step, now, step->wrongText(), 401);
}

} // namespace bc::server::oauth
