#include "server/oauth/destination.h"

#include "core/oauth/provider.h"
#include "core/store/store.h"
#include "server/middleware/awaiting.h"
#include "server/oauth/authorization.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bc::server::oauth {

using namespace bc::oauth;

namespace {

constexpr QByteArrayView ownBase = "/account";

bool mayStandInReturn(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') ||
           QStringView(u"/-_.~%=&?+").contains(c);
}

tl::expected<Destination, http::Response> ownPage(const Services &services, const http::Request &request)
{
    const auto reader = services.store.reader();
    if (!reader)
        return tl::make_unexpected(busyPage(services, request, {}, reader.error()));
    return Destination{.base = ownBase.toByteArray(),
                       .query = request.rawQuery,
                       .authorization = std::nullopt,
                       .after = safeReturn(http::Parameters(request.rawQuery).value(u"to")),
                       .reader = *reader};
}

} // namespace

QByteArray Destination::start() const { return authorization ? base + '?' + query : address("sign-in"); }

tl::expected<Destination, http::Response> destination(const Services &services, const http::Request &request,
                                                      Instant now, DecisionRecord &record)
{
    if (request.path.startsWith(u"/account/"))
        return ownPage(services, request);
    auto came = visit(services, request, now, record);
    if (!came) {
        const QString outcome = record.outcome.isEmpty() ? u"refused"_s : record.outcome;
        services.provider.decisions().add(std::move(record), outcome);
        return tl::make_unexpected(std::move(came.error()));
    }
    return Destination{.base = placeOf(request),
                       .query = request.rawQuery,
                       .authorization = std::move(came->authorization),
                       .after = addressAfterSignIn(request),
                       .reader = came->reader};
}

QCoro::Task<http::Response> cancelled(const Services &services, http::RequestPtr request, Destination destination,
                                      Instant now)
{
    if (!destination.authorization)
        co_return http::Response::redirect(destination.start(), 303).notStored();
    const Authorization &authorization = *destination.authorization;
    if (authorization.device) // it waits on: somebody else may let it in
        co_return http::Response::redirect("/device", 303).notStored();
    if (authorization.pushed) {
        const auto ended = co_await written(services.store, services.provider.abandonUnit(authorization, now));
        if (!ended)
            co_return busyPage(services, *request, authorization.uiLocales, ended.error());
    }
    co_return redirectRefusal(services, *request, authorization,
                              {ErrorCode::AccessDenied, Sentence("not_signed_in", u"The person did not sign in.")});
}

void close(const Services &services, const Destination &destination, DecisionRecord record, const QString &outcome)
{
    if (destination.authorization)
        services.provider.decisions().add(std::move(record), outcome);
}

QByteArray safeReturn(const QString &path)
{
    const QString bare = path.section(u'?', 0, 0);
    const bool ours = bare == u"/account" || bare.startsWith(u"/account/") || bare == u"/device";
    const bool plain = path.size() <= 512 && std::all_of(path.cbegin(), path.cend(), mayStandInReturn) &&
                       !bare.contains(u"//"_s) && !bare.contains(u'.') && !bare.contains(u'%');
    return ours && plain ? path.toLatin1() : ownBase.toByteArray();
}

QByteArray signInAddress(const QByteArray &path) { return "/account/sign-in?to=" + path.toPercentEncoding(); }

} // namespace bc::server::oauth
