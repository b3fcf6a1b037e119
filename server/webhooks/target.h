#pragma once

#include <QHostAddress>
#include <QString>
#include <QUrl>

/// Where webhooks may go. An endpoint is named by a tenant, but called from inside our network: without a guard it
/// would be a way to whatever listens there (server-side request forgery).
namespace bc::server::webhooks {

/// Why the address may not be called, as a sentence; empty if it may. Public unicast addresses may; loopback ones only
/// when `loopbackAllowed` (the provider itself is reached by loopback: a workspace on somebody's desk).
QString addressFault(const QHostAddress &address, bool loopbackAllowed);

/// Why `url` may not be registered: absolute, https, at most 2,000 characters, no user-info, no fragment; http only
/// where `loopbackAllowed`, to a loopback host. A name is looked up when something is sent, each time.
QString urlFault(const QString &url, bool loopbackAllowed);

/// Whether people reach the provider by loopback.
bool isLoopback(const QUrl &issuer);

} // namespace bc::server::webhooks
