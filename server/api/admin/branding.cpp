#include "core/accounts/branding.h"

#include "core/accounts/accounts.h"
#include "core/crypto/hash.h"
#include "core/store/store.h"
#include "server/api/access.h"
#include "server/api/fields.h"
#include "server/api/resources.h"
#include "server/middleware/authentication.h"
#include "server/middleware/awaiting.h"
#include "server/pages/brand.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bc::server::api::admin {

using accounts::branding::Branding;
using accounts::branding::Logo;
using http::RequestPtr;
using http::Response;

namespace {

http::Json colourJson(const QString &colour, bool dark)
{
    if (colour.isEmpty())
        return nullptr;
    const double contrast = pages::contrast(colour, pages::cardColour(dark));
    return {{"colour", text(colour)}, {"contrast", std::floor(contrast * 100) / 100}};
}

http::Json brandingJson(qint64 tenantId, const Branding &branding, const std::optional<Logo> &logo)
{
    http::Json image;
    if (logo) {
        const auto facts = pages::imageFacts(logo->bytes);
        image = {{"url", text(u"/branding/%1/logo?v=%2"_s.arg(tenantId).arg(logo->hash))},
                 {"type", text(logo->type)},
                 {"size", logo->bytes.size()},
                 {"width", facts ? facts->width : 0},
                 {"height", facts ? facts->height : 0}};
    }
    return {{"tenant_id", tenantId},
            {"product_name", text(branding.productName)},
            {"accent_light", colourJson(branding.accentLight, false)},
            {"accent_dark", colourJson(branding.accentDark, true)},
            {"support_text", text(branding.supportText)},
            {"support_url", text(branding.supportUrl)},
            {"terms_url", text(branding.termsUrl)},
            {"logo", std::move(image)},
            {"modified_time", branding.modifiedTime == Instant() ? http::Json() : time(branding.modifiedTime)}};
}

/// Control characters, line breaks and marks that turn the direction of text would let a text look like another.
bool isLine(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) {
        return c.category() != QChar::Other_Control && c.category() != QChar::Other_Format &&
               c.category() != QChar::Separator_Line && c.category() != QChar::Separator_Paragraph;
    });
}

void readLine(Fields &fields, const char *name, qsizetype longest, QString &into)
{
    if (!fields.has(name))
        return;
    if (const auto value = fields.text(name, longest)) {
        into = value->trimmed();
        if (!isLine(into))
            fields.wrong(QString::fromLatin1(name), u"Must be one line of plain text."_s);
    }
}

void readAddress(Fields &fields, const char *name, bool mail, QString &into)
{
    if (!fields.has(name))
        return;
    const auto value = fields.text(name, 500);
    if (!value)
        return;
    const QUrl url(value->trimmed(), QUrl::StrictMode);
    const bool web = url.scheme() == u"https" && !url.host().isEmpty() && url.userInfo().isEmpty();
    const bool letter = mail && url.scheme() == u"mailto" && url.path().contains(u'@');
    if (!value->trimmed().isEmpty() && (!url.isValid() || (!web && !letter)))
        fields.wrong(QString::fromLatin1(name),
                     mail ? u"Must be an https:// or mailto: address."_s : u"Must be an https:// address."_s);
    into = value->trimmed().isEmpty() ? QString() : url.toString(QUrl::FullyEncoded);
}

/// A colour that text in it, and text on it, can be read with; the figure stands in the answer if not.
void readColour(Fields &fields, const char *name, bool dark, QString &into)
{
    if (!fields.has(name))
        return;
    const auto value = fields.text(name, 16);
    if (!value)
        return;
    into.clear();
    if (value->trimmed().isEmpty())
        return;
    const auto colour = pages::colour(*value);
    if (!colour) {
        fields.wrong(QString::fromLatin1(name), u"Must be a colour as #0f766e."_s);
        return;
    }
    const double contrast = pages::contrast(*colour, pages::cardColour(dark));
    if (contrast < pages::leastContrast)
        fields.wrong(QString::fromLatin1(name),
                     u"Its contrast with %1 is %2:1; at least 4.5:1 is needed."_s.arg(
                         pages::cardColour(dark), QString::number(std::floor(contrast * 100) / 100, 'f', 2)));
    into = *colour;
}

/// What to do about the logo: nothing, take it away, or put this in its place.
struct LogoChange
{
    bool any = false;
    std::optional<Logo> logo;
};

LogoChange readLogo(Fields &fields)
{
    LogoChange change;
    if (fields.isNull("logo")) {
        change.any = true;
        return change;
    }
    if (!fields.has("logo"))
        return change;
    const auto value = fields.text("logo", pages::largestLogo * 4 / 3 + 8);
    if (!value)
        return change;
    const auto bytes = QByteArray::fromBase64Encoding(value->toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    const auto facts = bytes ? pages::imageFacts(bytes.decoded) : std::nullopt;
    if (!facts) {
        fields.wrong(u"logo"_s,
                     u"Must be a whole PNG, JPEG or WebP image in base64, of at most 256 KiB and %1 pixels a "
                     "side."_s.arg(pages::logoSide));
        return change;
    }
    change.any = true;
    change.logo = Logo{bytes.decoded, QString::fromLatin1(facts->type),
                       QString::fromLatin1(crypto::sha256(bytes.decoded).left(16).toHex())};
    return change;
}

/// The tenant in question: the caller's, or for a platform administrator the one in the query string.
std::optional<qint64> brandedTenant(QueryFields &fields, const oauth::Principal &who)
{
    const auto asked = fields.integer("tenant_id", 1, std::numeric_limits<qint64>::max());
    if (!asked || *asked == who.tenantId)
        return who.tenantId;
    return who.isPlatform() ? asked : std::nullopt;
}

/// The caller and the tenant, or the ready answer.
struct Asked
{
    oauth::Principal who;
    qint64 tenantId = 0;
};

QCoro::Task<tl::expected<Asked, Response>> asked(const Services &services, RequestPtr request, QString event)
{
    const auto who = authenticated(services, *request, u"all");
    if (!who)
        co_return tl::make_unexpected(who.error());
    if (!who->isAdministrator())
        co_return tl::make_unexpected(co_await forbidden(services, request, *who, event, u"branding"_s, {}));
    QueryFields fields(*request);
    const auto tenantId = brandedTenant(fields, *who);
    if (!fields.errors().isEmpty())
        co_return tl::make_unexpected(fields.refusal());
    const auto reader = services.store.reader();
    const auto tenant = reader ? accounts::tenants::find(**reader, tenantId.value_or(0)) : fail(reader.error());
    if (!tenant)
        co_return tl::make_unexpected(Response::problem(tenant.error()));
    if (!*tenant)
        co_return tl::make_unexpected(co_await notFound(services, request, *who, event, u"branding"_s, {}, false));
    co_return Asked{*who, *tenantId};
}

Result<http::Json> stored(store::Connection &connection, qint64 tenantId)
{
    const auto branding = accounts::branding::find(connection, tenantId);
    const auto logo = accounts::branding::logo(connection, tenantId);
    if (!branding || !logo)
        return fail(branding ? logo.error() : branding.error());
    return brandingJson(tenantId, branding->value_or(Branding()), *logo);
}

QCoro::Task<Response> retrieveBranding(const Services &services, RequestPtr request)
{
    const auto about = co_await asked(services, request, u"branding.read"_s);
    if (!about)
        co_return about.error();
    const auto reader = services.store.reader();
    const auto json = reader ? stored(**reader, about->tenantId) : fail(reader.error());
    co_return json ? Response::json(*json) : Response::problem(json.error());
}

QCoro::Task<Response> updateBranding(const Services &services, RequestPtr request)
{
    const auto about = co_await asked(services, request, u"branding.changed"_s);
    if (!about)
        co_return about.error();
    const auto body = jsonBody(*request);
    if (!body)
        co_return body.error();
    const auto reader = services.store.reader();
    const auto before = reader ? accounts::branding::find(**reader, about->tenantId) : fail(reader.error());
    if (!before)
        co_return Response::problem(before.error());
    Fields fields(*body);
    Branding branding = before->value_or(Branding());
    readLine(fields, "product_name", 60, branding.productName);
    readColour(fields, "accent_light", false, branding.accentLight);
    readColour(fields, "accent_dark", true, branding.accentDark);
    readLine(fields, "support_text", 200, branding.supportText);
    readAddress(fields, "support_url", true, branding.supportUrl);
    readAddress(fields, "terms_url", false, branding.termsUrl);
    const LogoChange logo = readLogo(fields);
    if (!fields.errors().isEmpty())
        co_return fields.refusal();
    const Instant now = services.clock.now();
    const qint64 tenantId = about->tenantId;
    audit::Entry entry =
        entryOf(*request, about->who, now, u"branding.changed"_s, u"tenant"_s, QString::number(tenantId));
    auto work = [=](store::Connection &unit) -> Result<http::Json> {
        if (const auto set = accounts::branding::set(unit, tenantId, branding, now); !set)
            return fail(set.error());
        if (logo.any) {
            if (const auto set = accounts::branding::setLogo(unit, tenantId, logo.logo); !set)
                return fail(set.error());
        }
        audit::append(unit, entry);
        return stored(unit, tenantId);
    };
    const Result<http::Json> json = co_await written(services.store, std::move(work));
    co_return json ? Response::json(*json) : Response::problem(json.error());
}

QCoro::Task<Response> removeBranding(const Services &services, RequestPtr request)
{
    const auto about = co_await asked(services, request, u"branding.removed"_s);
    if (!about)
        co_return about.error();
    const qint64 tenantId = about->tenantId;
    const audit::Entry entry = entryOf(*request, about->who, services.clock.now(), u"branding.removed"_s, u"tenant"_s,
                                       QString::number(tenantId));
    auto work = [entry, tenantId](store::Connection &unit) -> Result<> {
        audit::append(unit, entry);
        return accounts::branding::remove(unit, tenantId);
    };
    const Result<> removed = co_await written(services.store, std::move(work));
    co_return removed ? Response::noContent() : Response::problem(removed.error());
}

} // namespace

void addBrandingRoutes(http::Router &router, const Services &services)
{
    router.get("/api/v1/admin/branding",
               [&services](RequestPtr r) { return retrieveBranding(services, std::move(r)); });
    router.put("/api/v1/admin/branding", [&services](RequestPtr r) { return updateBranding(services, std::move(r)); });
    router.remove("/api/v1/admin/branding",
                  [&services](RequestPtr r) { return removeBranding(services, std::move(r)); });
}

} // namespace bc::server::api::admin
