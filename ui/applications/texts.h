#pragma once

#include <QString>
#include <QStringList>

#include <optional>

/// The words for what an application may be and do, and the checks of what is typed. Checks answer the sentence that
/// says what is wrong, or nothing; the provider has the last word.
namespace bc::ui::applications {

/// `urn:ietf:params:oauth:grant-type:device_code` (RFC 8628 §3.4).
QString deviceCodeGrant();
/// "Authorization code" for `authorization_code`; an unknown grant by its own name.
QString grantName(const QString &grantType);
/// Several of them in one line.
QString grantNames(const QStringList &grantTypes);
QString stateName(int state);
QString authMethodName(const QString &method);
QString scopeName(const QString &scope);

/// "30 d", "1 h", "15 min", "90 s": the largest unit that needs no fraction. The symbols are SI's, the same in every
/// language.
QString durationText(int seconds);
/// Seconds of "15 min", "2 h", "30 d", "90 s" or "90".
std::optional<int> durationSeconds(const QString &text);
QString durationFault(const QString &text, int longest);

/// Lines that are not empty.
QStringList lines(const QString &text);
QString webAddressFault(const QString &text);
QString redirectsFault(const QString &text);
QString backchannelFault(const QString &text);
QString resourcesFault(const QString &text);
QString contactsFault(const QString &text);
/// A JWK Set with public keys only (RFC 7517 §5).
QString jwksFault(const QString &text);

} // namespace bc::ui::applications
