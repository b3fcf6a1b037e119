#include "ui/flow/flowapplication.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QJsonArray>

#include <algorithm>

namespace bc::ui::flow {

using namespace Qt::StringLiterals;

namespace {

struct FlowTexts
{
    Q_DECLARE_TR_FUNCTIONS(bc::ui::flow::FlowApplication)
};

QStringList words(const QString &text) { return text.split(u' ', Qt::SkipEmptyParts); }

} // namespace

bool isLoopback(const QUrl &url) { return url.scheme() == "http"_L1 && QHostAddress(url.host()).isLoopback(); }

bool FlowApplication::hasLoopback() const
{
    return std::any_of(redirectUrls.begin(), redirectUrls.end(),
                       [](const QString &address) { return isLoopback(QUrl(address)); });
}

QString FlowApplication::preferredRedirect() const
{
    const auto local = std::find_if(redirectUrls.begin(), redirectUrls.end(),
                                    [](const QString &address) { return isLoopback(QUrl(address)); });
    return local != redirectUrls.end() ? *local : redirectUrls.value(0);
}

bool FlowApplication::forPartners() const
{
    const QStringList scopes = words(scope);
    return !scopes.contains("all"_L1) &&
           (scopes.contains("ring_data"_L1) || scopes.contains("cgm_data"_L1) || scopes.contains("profile"_L1));
}

FlowApplication FlowApplication::fromJson(const QJsonObject &row)
{
    FlowApplication application;
    application.id = row.value("id"_L1).toInteger();
    application.name = row.value("name"_L1).toString();
    application.clientId = row.value("client_id"_L1).toString();
    application.scope = row.value("scope"_L1).toString();
    application.isPublic = row.value("is_public"_L1).toBool();
    for (const QJsonValue value : row.value("redirect_urls"_L1).toArray()) {
        application.redirectUrls.append(value.toString());
    }
    const QString single = row.value("redirect_url"_L1).toString();
    if (application.redirectUrls.isEmpty() && !single.isEmpty()) {
        application.redirectUrls.append(single);
    }
    for (const QJsonValue value : row.value("grant_types"_L1).toArray()) {
        application.grantTypes.append(value.toString());
    }
    return application;
}

QList<ApiCall> apiCalls()
{
    return {
        {u"/api/v1/admin/me"_s, FlowTexts::tr("Who the token speaks for"), u"all"_s},
        {u"/api/v1/applications"_s, FlowTexts::tr("The applications this person may see"), u"all"_s},
        {u"/api/partners/v1/user_data/user_info"_s, FlowTexts::tr("The person, as a partner sees them"), u"profile"_s},
    };
}

ApiCall firstCallFor(const QString &scope)
{
    const QStringList granted = words(scope);
    const QList<ApiCall> calls = apiCalls();
    for (const ApiCall &call : calls) {
        if (granted.contains(call.scope)) {
            return call;
        }
    }
    return calls.first();
}

} // namespace bc::ui::flow
