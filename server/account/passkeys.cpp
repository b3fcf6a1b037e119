#include "core/accounts/passkeys.h"

#include "core/accounts/recoverycodes.h"
#include "core/accounts/webauthn.h"
#include "core/base/clock.h"
#include "core/crypto/hash.h"
#include "core/oauth/provider.h"
#include "server/account/endpoints.h"
#include "server/account/visitor.h"
#include "server/middleware/awaiting.h"
#include "server/oauth/authorization.h"
#include "server/oauth/passkeyanswer.h"

#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace bc::server::account {

namespace webauthn = accounts::webauthn;
namespace passkeyanswer = oauth::passkeyanswer;

namespace {

Q_LOGGING_CATEGORY(logPasskey, "bc.passkey")

constexpr char path[] = "/account/passkeys";
constexpr qsizetype longestName = 60;

QString base64Url(const QByteArray &bytes) { return QString::fromLatin1(crypto::base64Url(bytes)); }

http::Response page(const Services &services, const http::Request &request, const Visitor &who, Instant now,
                    const char *wrong, int status)
{
    const auto reader = services.store.reader(); // after a suspension, the visitor's is not to be used
    const accounts::User &user = who.person.user;
    auto passkeys = reader ? accounts::passkeys::list(**reader, user.id) : fail(reader.error());
    if (!passkeys)
        return oauth::busyPage(services, request, {}, passkeys.error());
    pages::PasskeysPage page{.frame = frameFor(services, request, who)};
    page.wrong = wrong;
    page.passkeys = *std::move(passkeys);
    if (const auto party = webauthn::relyingParty(services.issuer)) {
        page.ceremony = {.challenge = base64Url(webauthn::freshChallenge(services.key, "register", who.cookie, now)),
                         .rpId = party->id,
                         .userHandle = base64Url(passkeyanswer::userHandle(user.uuid)),
                         .userName = user.email,
                         .userDisplayName = user.displayName().isEmpty() ? user.username : user.displayName(),
                         .algorithms = webauthn::algorithms()};
        for (const accounts::Passkey &passkey : page.passkeys)
            page.ceremony.credentials.append(base64Url(passkey.credentialId));
    }
    return pages::passkeys(page, status);
}

/// The credential of the form and when its challenge ends; nothing when it is wrong in any way, which the log says.
struct Made
{
    webauthn::Credential credential;
    QByteArray challenge;
    Instant expires;
};
std::optional<Made> made(const Services &services, const Visitor &who, const http::Parameters &fields, Instant now)
{
    const auto party = webauthn::relyingParty(services.issuer);
    const webauthn::Registration registration{.clientData = passkeyanswer::decoded(fields, u"client_data"),
                                              .authenticatorData =
                                                  passkeyanswer::decoded(fields, u"authenticator_data"),
                                              .algorithm = fields.value(u"algorithm").toInt()};
    const QByteArray challenge = webauthn::challengeOf(registration.clientData);
    const auto expires = webauthn::challengeExpires(services.key, challenge, "register", who.cookie, now);
    if (!party || !expires) {
        qCInfo(logPasskey) << "A new passkey was not accepted: its challenge is not of this session, or expired.";
        return std::nullopt;
    }
    auto credential = webauthn::verifyRegistration(registration, *party, challenge, false);
    if (!credential) {
        qCInfo(logPasskey).noquote() << "A new passkey was not accepted:" << credential.error().line();
        return std::nullopt;
    }
    return Made{*std::move(credential), challenge, *expires};
}

} // namespace

QCoro::Task<http::Response> passkeysPage(const Services &services, http::RequestPtr request)
{
    const Instant now = services.clock.now();
    const auto who = visitor(services, *request, now);
    if (!who)
        co_return who.error();
    if (!isFresh(*who, now))
        co_return signInAgain(path);
    co_return page(services, *request, *who, now, nullptr, 200);
}

QCoro::Task<http::Response> addPasskey(const Services &services, http::RequestPtr request)
{
    const Instant now = services.clock.now();
    const auto who = visitorWithForm(services, *request, now);
    if (!who)
        co_return who.error();
    if (!isFresh(*who, now))
        co_return signInAgain(path);
    const http::Parameters fields(request->body);
    const auto answer = made(services, *who, fields, now);
    if (!answer)
        co_return page(services, *request, *who, now, "passkey_add_failed", 400);
    accounts::Passkey passkey{.userId = who->person.user.id,
                              .credentialId = answer->credential.id,
                              .publicKey = answer->credential.publicKey,
                              .algorithm = answer->credential.algorithm,
                              .signCount = answer->credential.signCount,
                              .synced = answer->credential.synced,
                              .name = fields.value(u"name").simplified().left(longestName)};
    passkey.name.remove(QChar(0));
    const QStringList codes = accounts::recoverycodes::fresh();
    auto event = eventAbout(u"user.passkey_added"_s, *who, *request, now);
    event.detail = {{u"algorithm"_s, passkey.algorithm}, {u"synced"_s, passkey.synced}};
    auto work = [passkey, answer = *answer, codes, event,
                 &events = services.provider.events()](store::Connection &unit) -> Result<bool> {
        const auto fresh = accounts::passkeys::useChallenge(unit, answer.challenge, event.time, answer.expires);
        if (!fresh)
            return fresh;
        if (!*fresh)
            return fail(ErrorKind::Conflict, u"This answer was used before."_s);
        if (const auto added = accounts::passkeys::add(unit, passkey, event.time); !added)
            return fail(added.error());
        events.announce(unit, event);
        const auto left = accounts::recoverycodes::left(unit, passkey.userId);
        if (!left)
            return fail(left.error());
        if (*left > 0)
            return false;
        if (const auto stored = accounts::recoverycodes::replace(unit, passkey.userId, codes, event.time); !stored)
            return fail(stored.error());
        return true;
    };
    const auto withCodes = co_await written(services.store, std::move(work));
    if (!withCodes && withCodes.error().kind != ErrorKind::Conflict)
        co_return oauth::busyPage(services, *request, {}, withCodes.error());
    if (!withCodes)
        co_return page(services, *request, *who, now, "passkey_add_failed", 409);
    if (!*withCodes)
        co_return done("passkey", path);
    pages::RecoveryCodesPage shown{.frame = frameFor(services, *request, *who), .codes = codes};
    shown.frame.notice = "done_passkey";
    co_return pages::recoveryCodes(shown);
}

QCoro::Task<http::Response> removePasskey(const Services &services, http::RequestPtr request)
{
    const Instant now = services.clock.now();
    const auto who = visitorWithForm(services, *request, now);
    if (!who)
        co_return who.error();
    if (!isFresh(*who, now))
        co_return signInAgain(path);
    const QString uuid = http::Parameters(request->body).value(u"passkey");
    const auto event = eventAbout(u"user.passkey_removed"_s, *who, *request, now);
    auto work = [uuid, event, &events = services.provider.events()](store::Connection &unit) -> Result<> {
        const auto removed = accounts::passkeys::remove(unit, event.userId, uuid);
        if (!removed)
            return fail(removed.error());
        if (*removed)
            events.announce(unit, event);
        return accounts::secondfactors::tidy(unit, event.userId);
    };
    const auto removed = co_await written(services.store, std::move(work));
    if (!removed)
        co_return oauth::busyPage(services, *request, {}, removed.error());
    co_return done("passkey_removed", path);
}

} // namespace bc::server::account
