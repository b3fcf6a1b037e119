#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QUrl>

namespace bc::ui::flow {

/// What the studio needs to know of an application, from GET /api/v1/applications?view=full.
struct FlowApplication
{
    qint64 id = 0;
    QString name, clientId;
    QString scope; ///< space-separated
    QStringList redirectUrls, grantTypes;
    bool isPublic = false;

    bool isKnown() const { return !clientId.isEmpty(); }
    /// Whether a registered address is one of this machine (RFC 8252 §7.3): made for walking a flow locally.
    bool hasLoopback() const;
    /// The address the studio offers first: a loopback one, else the first registered.
    QString preferredRedirect() const;
    /// Whether only partner scopes were given (`profile ring_data cgm_data`): such tokens open the partner API.
    bool forPartners() const;

    static FlowApplication fromJson(const QJsonObject &row);
};

/// One way to use the token once it is there.
struct ApiCall
{
    QString path;
    QString what;  ///< translated: what the call answers
    QString scope; ///< the scope it needs
};
QList<ApiCall> apiCalls();
/// The first call that a token of these scopes may make.
ApiCall firstCallFor(const QString &scope);

bool isLoopback(const QUrl &url);

} // namespace bc::ui::flow
