#include "core/accounts/branding.h"

#include "core/base/clock.h"
#include "core/store/store.h"
#include "server/oauth/authorization.h"
#include "server/oauth/endpoints.h"
#include "server/oauth/session.h"

using namespace Qt::StringLiterals;

namespace bc::server::oauth {

pages::Setting settingFor(const Services &services, const http::Request &request, const QStringList &uiLocales,
                          qint64 tenantId)
{
    pages::Setting setting = settingFor(services, request, uiLocales);
    const auto reader = services.store.reader();
    const auto found = reader ? accounts::branding::find(**reader, tenantId) : fail(reader.error());
    if (!found || !*found) // the pages work without
        return setting;
    const accounts::branding::Branding &branding = **found;
    setting.brand = {.product = branding.productName,
                     .accentLight = branding.accentLight,
                     .accentDark = branding.accentDark,
                     .supportText = branding.supportText,
                     .supportUrl = branding.supportUrl,
                     .termsUrl = branding.termsUrl};
    if (!branding.logoHash.isEmpty())
        setting.brand.logoUrl = u"/branding/%1/logo?v=%2"_s.arg(tenantId).arg(branding.logoHash);
    return setting;
}

pages::Setting settingForVisitor(const Services &services, const http::Request &request, const QStringList &uiLocales)
{
    if (request.cookie(session::cookieName).isEmpty())
        return settingFor(services, request, uiLocales);
    const auto reader = services.store.reader();
    const auto person = reader ? session::person(**reader, request, services.clock.now()) : fail(reader.error());
    if (!person || !*person) // the pages work without
        return settingFor(services, request, uiLocales);
    return settingFor(services, request, uiLocales, (*person)->user.tenantId);
}

QCoro::Task<http::Response> brandingLogo(const Services &services, http::RequestPtr request)
{
    const qint64 tenantId = request->pathValue(u"tenant").toLongLong();
    const auto reader = services.store.reader();
    const auto logo = reader ? accounts::branding::logo(**reader, tenantId) : fail(reader.error());
    if (!logo)
        co_return http::Response::problem(logo.error());
    if (!*logo)
        co_return http::Response::problem(404, u"There is no such image."_s);
    const QByteArray hash = (*logo)->hash.toLatin1();
    // Under the address with its hash it never changes.
    const bool exact = http::Parameters(request->rawQuery).value(u"v") == (*logo)->hash;
    http::Response answer;
    if (request->header("If-None-Match") == '"' + hash + '"') {
        answer.status = 304;
    } else {
        answer.contentType = (*logo)->type.toLatin1();
        answer.body = (*logo)->bytes;
    }
    answer.with("ETag", '"' + hash + '"')
        .with("Cache-Control", exact ? "public, max-age=31536000, immutable" : "public, max-age=300")
        .with("Cross-Origin-Resource-Policy", "same-origin")
        .with("Content-Security-Policy", "default-src 'none'; sandbox");
    co_return answer;
}

} // namespace bc::server::oauth
