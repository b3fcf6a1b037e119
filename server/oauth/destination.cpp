#include "server/oauth/destination.h"

#include "core/oauth/provider.h"
#include "core/store/store.h"
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
        services.provider.decisions().add(std::move(record), u"refused"_s);
        return tl::make_unexpected(std::move(came.error()));
    }
    return Destination{.base = placeOf(request),
                       .query = request.rawQuery,
                       .authorization = std::move(came->authorization),
                       .after = addressAfterSignIn(request),
                       .reader = came->reader};
}

http::Response cancelled(const Services &services, const http::Request &request, const Destination &destination)
{
    if (!destination.authorization)
        return http::Response::redirect(destination.start(), 303).notStored();
    if (destination.authorization->device) // it waits on: somebody else may let it in
        return http::Response::redirect("/device", 303).notStored();
    return redirectRefusal(services, request, *destination.authorization,
                           {ErrorCode::AccessDenied, u"The person did not sign in."_s});
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
