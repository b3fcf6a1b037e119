#include "core/accounts/accounts.h"
#include "core/applications/applications.h"
#include "core/oauth/consent.h"
#include "core/oauth/tokens/tokens.h"
#include "oauthworkspace.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <future>
#include <vector>

using namespace bc;
using namespace bc::oauth;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using tests::OAuthWorkspace;

namespace {

using Body = QList<QPair<QString, QString>>;

} // namespace

/// The security case "device": RFC 8628, where the store decides on both databases.
class TestDevice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_w.reset(); }
    void cleanup() { m_w.reset(); }

    void userCodesAreReadHoweverTyped();
    void userCodesAreRandomLetters();
    void allowedDeviceGetsTokens_data() { tests::addDialects(); }
    void allowedDeviceGetsTokens();
    void pollingIsAnsweredByTheRules_data() { tests::addDialects(); }
    void pollingIsAnsweredByTheRules();
    void twentyPollsAtOnceAreOneOnTime_data() { tests::addDialects(); }
    void twentyPollsAtOnceAreOneOnTime();
    void twentyPollsAtOnceGetOneToken_data() { tests::addDialects(); }
    void twentyPollsAtOnceGetOneToken();
    void twentyDecisionsAreOne_data() { tests::addDialects(); }
    void twentyDecisionsAreOne();
    void deniedIsDenied_data() { tests::addDialects(); }
    void deniedIsDenied();
    void expiredIsExpired();
    void othersDeviceCodeIsRefused();
    void theGrantMustBeAllowed();
    void publicAndConfidentialClientsAsk();
    void accessPolicyIsKept();
    void takenBackBeforeThePollGivesNothing();
    void codesAreHashesAtRest();
    void expiredUserCodeMayBeGivenOutAgain();

private:
    OAuthWorkspace &w() { return *m_w; }
    /// A workspace in which shop and phone may use the grant.
    void make(const QString &dialect = u"sqlite"_s)
    {
        m_w = std::make_unique<OAuthWorkspace>(dialect);
        for (applications::Application *one : {&w().shop, &w().phone, &w().rival}) {
            *one = w().changed(*one, [](applications::Application &application) {
                application.grantTypes.append(applications::deviceCodeGrantType());
            });
        }
    }
    Judged<DeviceCodes> ask(const ClientRequest &request)
    {
        DecisionRecord record;
        const auto unit = w().provider.authorizeDevice(w().reader(), request, w().now(), record);
        if (!unit)
            return tl::make_unexpected(unit.error());
        const auto codes = w().store->writeNow(*unit);
        return codes ? Judged<DeviceCodes>(*codes) : tl::make_unexpected(refusalOf(codes.error()));
    }
    DeviceCodes codes(const applications::Application &application, const Body &body = {})
    {
        return ask(w().request(application, body)).value();
    }
    std::optional<Authorization> typed(const QString &userCode)
    {
        DecisionRecord record;
        const auto found = w().provider.deviceRequest(w().reader(), userCode, w().now(), record);
        return found ? std::optional(*found) : std::nullopt;
    }
    bool decide(const QString &userCode, const accounts::User &person, bool allowed)
    {
        const auto authorization = typed(userCode);
        if (!authorization)
            return false;
        const auto decided = w().store->writeNow(
            w().provider.deviceUnit(*authorization, {person, w().now()}, allowed, w().now(), Origin()));
        return decided && *decided;
    }
    ClientRequest polling(const applications::Application &application, const QString &deviceCode)
    {
        return w().request(application,
                           {{u"grant_type"_s, applications::deviceCodeGrantType()}, {u"device_code"_s, deviceCode}});
    }
    Judged<IssuedTokens> poll(const applications::Application &application, const QString &deviceCode)
    {
        return w().token(polling(application, deviceCode));
    }
    /// The same request's unit of work on 20 threads at once, all checked before the first is written.
    std::vector<Result<Judged<IssuedTokens>>> twentyPolls(const QString &deviceCode)
    {
        std::vector<TokenUnit> units;
        for (int i = 0; i < 20; ++i) {
            DecisionRecord record;
            const auto step = w().provider.token(w().reader(), polling(w().shop, deviceCode), w().now(), record);
            if (!step)
                qFatal("refused: %s", qPrintable(step.error().description.text()));
            units.push_back(std::get<TokenUnit>(*step));
        }
        std::vector<std::future<Result<Judged<IssuedTokens>>>> running;
        for (const TokenUnit &unit : units)
            running.push_back(std::async(std::launch::async, [this, unit] { return w().store->writeNow(unit); }));
        std::vector<Result<Judged<IssuedTokens>>> answers;
        for (auto &one : running)
            answers.push_back(one.get());
        return answers;
    }

    std::unique_ptr<OAuthWorkspace> m_w;
};

// RFC 8628 §6.1
void TestDevice::userCodesAreReadHoweverTyped()
{
    const QString code = u"BCDF-GHJK"_s;
    for (const QString &text :
         {u"BCDF-GHJK"_s, u"bcdfghjk"_s, u" bcdf ghjk "_s, u"b-c-d-f-g-h-j-k"_s, u"BcDf\u2013GhJk"_s, u"BCDF.GHJK"_s})
        QCOMPARE(device::userCodeOf(text), code);
    for (const QString &text : {QString(), u"BCDF-GHJ"_s, u"BCDF-GHJKL"_s, u"ACDF-GHJK"_s, u"BCDF-GHJ1"_s,
                                u"<script>"_s, QString(10'000, u'B'), u"BCDF_GHJK"_s})
        QCOMPARE(device::userCodeOf(text), QString());
}

// RFC 8628 §5.1, §6.1: no vowels, no look-alikes, 34 bits
void TestDevice::userCodesAreRandomLetters()
{
    static const QRegularExpression form(u"^[BCDFGHJKLMNPQRSTVWXZ]{4}-[BCDFGHJKLMNPQRSTVWXZ]{4}$"_s);
    QSet<QString> seen;
    QSet<QChar> letters;
    for (int i = 0; i < 1'000; ++i) {
        const QString code = device::freshUserCode();
        QVERIFY2(form.match(code).hasMatch(), qPrintable(code));
        QCOMPARE(device::userCodeOf(code), code);
        seen.insert(code);
        for (const QChar c : code)
            letters.insert(c);
    }
    QCOMPARE(seen.size(), 1'000);
    QCOMPARE(letters.size(), 21); // 20 and the dash
}

// RFC 8628 §3.1 to §3.5
void TestDevice::allowedDeviceGetsTokens()
{
    QFETCH(QString, dialect);
    make(dialect);
    const DeviceCodes asked = codes(w().shop, {{u"scope"_s, u"all"_s}});
    QCOMPARE(asked.interval, 5s);
    QVERIFY(asked.expiresIn >= 300s);
    QVERIFY(asked.deviceCode.size() >= 43);
    const auto authorization = typed(asked.userCode.toLower().remove(u'-'));
    QVERIFY(authorization);
    QCOMPARE(authorization->client->application.id, w().shop.id);
    QCOMPARE(authorization->scopes, QStringList{u"all"_s});
    QVERIFY(decide(asked.userCode, w().patient, true));
    QVERIFY(!typed(asked.userCode)); // decided: nobody else decides again
    const auto issued = poll(w().shop, asked.deviceCode);
    QVERIFY2(issued, issued ? "" : qPrintable(issued.error().description.text()));
    QCOMPARE(issued->userId, w().patient.id);
    QCOMPARE(issued->tenantId, w().clinic.id);
    QCOMPARE(issued->scope, u"all"_s);
    QVERIFY(w().works(issued->accessToken));
    const auto consent = consents::find(w().reader(), w().patient.id, w().shop.id);
    QVERIFY(consent && *consent && (*consent)->active());
    REFUSED(poll(w().shop, asked.deviceCode), ErrorCode::InvalidGrant);
    QVERIFY(w().works(issued->accessToken)); // a device that asks again is no theft
    QCOMPARE(w().number(u"SELECT COUNT(*) FROM audit_entry WHERE event = 'token.issued'"_s), 1);
    QCOMPARE(w().number(u"SELECT COUNT(*) FROM audit_entry WHERE event = 'consent.granted'"_s), 1);
    QVERIFY(w().token(w().shop, {{u"grant_type"_s, u"refresh_token"_s}, {u"refresh_token"_s, issued->refreshToken}}));
}

// RFC 8628 §3.5: "the interval MUST be increased by 5 seconds for this and all subsequent requests"
void TestDevice::pollingIsAnsweredByTheRules()
{
    QFETCH(QString, dialect);
    make(dialect);
    const DeviceCodes asked = codes(w().shop);
    REFUSED(poll(w().shop, asked.deviceCode), ErrorCode::AuthorizationPending);
    w().clock.advance(5s);
    REFUSED(poll(w().shop, asked.deviceCode), ErrorCode::AuthorizationPending);
    w().clock.advance(4s);
    REFUSED(poll(w().shop, asked.deviceCode), ErrorCode::SlowDown); // now 10
    w().clock.advance(9s);
    REFUSED(poll(w().shop, asked.deviceCode), ErrorCode::SlowDown); // now 15
    w().clock.advance(14s);
    REFUSED(poll(w().shop, asked.deviceCode), ErrorCode::SlowDown); // now 20
    w().clock.advance(20s);
    REFUSED(poll(w().shop, asked.deviceCode), ErrorCode::AuthorizationPending);
    QCOMPARE(w().number(u"SELECT interval_seconds FROM device_request"_s), 20);
    // The way may take a moment: half a second early is on time.
    w().clock.advance(19'600ms);
    REFUSED(poll(w().shop, asked.deviceCode), ErrorCode::AuthorizationPending);
    QVERIFY(decide(asked.userCode, w().patient, true));
    QVERIFY(poll(w().shop, asked.deviceCode)); // the word is there: nothing to slow down
}

void TestDevice::twentyPollsAtOnceAreOneOnTime()
{
    QFETCH(QString, dialect);
    make(dialect);
    int pending = 0, slow = 0;
    for (const auto &answer : twentyPolls(codes(w().shop).deviceCode)) {
        QVERIFY(answer && !*answer);
        pending += answer->error().code == ErrorCode::AuthorizationPending ? 1 : 0;
        slow += answer->error().code == ErrorCode::SlowDown ? 1 : 0;
    }
    QCOMPARE(pending, 1);
    QCOMPARE(slow, 19);
    QCOMPARE(w().number(u"SELECT interval_seconds FROM device_request"_s), 5 + 19 * 5);
}

void TestDevice::twentyPollsAtOnceGetOneToken()
{
    QFETCH(QString, dialect);
    make(dialect);
    const DeviceCodes asked = codes(w().shop);
    QVERIFY(decide(asked.userCode, w().patient, true));
    int won = 0;
    for (const auto &answer : twentyPolls(asked.deviceCode)) {
        QVERIFY(answer);
        won += *answer ? 1 : 0;
        if (!*answer)
            QCOMPARE(answer->error().code, ErrorCode::InvalidGrant);
    }
    QCOMPARE(won, 1);
    QCOMPARE(w().number(u"SELECT COUNT(*) FROM token_family"_s), 1);
    QCOMPARE(w().number(u"SELECT COUNT(*) FROM token_issue"_s), 1);
}

void TestDevice::twentyDecisionsAreOne()
{
    QFETCH(QString, dialect);
    make(dialect);
    const auto authorization = typed(codes(w().shop).userCode);
    QVERIFY(authorization);
    std::vector<std::future<Result<bool>>> running;
    for (int i = 0; i < 20; ++i) {
        auto unit = w().provider.deviceUnit(*authorization, {i % 2 ? w().patient : w().frank, w().now()}, i % 3 != 0,
                                            w().now(), Origin());
        running.push_back(std::async(std::launch::async, [this, unit] { return w().store->writeNow(unit); }));
    }
    int won = 0;
    for (auto &one : running) {
        const auto decided = one.get();
        QVERIFY(decided);
        won += *decided ? 1 : 0;
    }
    QCOMPARE(won, 1);
    QCOMPARE(w().number(u"SELECT COUNT(*) FROM audit_entry WHERE event LIKE 'consent.%'"_s), 1);
}

// RFC 8628 §3.5
void TestDevice::deniedIsDenied()
{
    QFETCH(QString, dialect);
    make(dialect);
    const DeviceCodes asked = codes(w().shop);
    QVERIFY(decide(asked.userCode, w().patient, false));
    QVERIFY(!decide(asked.userCode, w().patient, true));
    REFUSED(poll(w().shop, asked.deviceCode), ErrorCode::AccessDenied);
    REFUSED(poll(w().shop, asked.deviceCode), ErrorCode::AccessDenied);
    QCOMPARE(w().number(u"SELECT COUNT(*) FROM token_family"_s), 0);
    const auto consent = consents::find(w().reader(), w().patient.id, w().shop.id);
    QVERIFY(consent && !*consent);
}

// RFC 8628 §3.5
void TestDevice::expiredIsExpired()
{
    make();
    const DeviceCodes waiting = codes(w().shop), allowed = codes(w().shop);
    QVERIFY(decide(allowed.userCode, w().patient, true));
    const auto late = typed(waiting.userCode);
    QVERIFY(late);
    w().clock.advance(waiting.expiresIn);
    REFUSED(poll(w().shop, waiting.deviceCode), ErrorCode::ExpiredToken);
    REFUSED(poll(w().shop, allowed.deviceCode), ErrorCode::ExpiredToken);
    QVERIFY(!typed(waiting.userCode));
    const auto decided =
        w().store->writeNow(w().provider.deviceUnit(*late, {w().patient, w().now()}, true, w().now(), Origin()));
    QVERIFY(decided && !*decided);
}

// RFC 8628 §3.4, §5.2
void TestDevice::othersDeviceCodeIsRefused()
{
    make();
    const DeviceCodes asked = codes(w().shop);
    QVERIFY(decide(asked.userCode, w().patient, true));
    REFUSED(poll(w().rival, asked.deviceCode), ErrorCode::InvalidGrant);
    REFUSED(poll(w().phone, asked.deviceCode), ErrorCode::InvalidGrant);
    REFUSED(poll(w().shop, u"guessed"_s), ErrorCode::InvalidGrant);
    REFUSED(poll(w().shop, asked.userCode), ErrorCode::InvalidGrant);
    REFUSED(poll(w().shop, {}), ErrorCode::InvalidRequest);
    QVERIFY(poll(w().shop, asked.deviceCode)); // none of these used it up
}

void TestDevice::theGrantMustBeAllowed()
{
    make();
    REFUSED(ask(w().request(w().partner, {})), ErrorCode::UnauthorizedClient);
    REFUSED(poll(w().partner, u"any"_s), ErrorCode::UnauthorizedClient);
    // Taken away meanwhile.
    const DeviceCodes asked = codes(w().shop);
    const auto before = w().shop.grantTypes;
    w().shop = w().changed(w().shop, [](applications::Application &one) {
        one.grantTypes.removeAll(applications::deviceCodeGrantType());
    });
    QVERIFY(!typed(asked.userCode));
    w().shop = w().changed(w().shop, [&](applications::Application &one) { one.grantTypes = before; });
    QVERIFY(typed(asked.userCode));
}

// RFC 8628 §3.1
void TestDevice::publicAndConfidentialClientsAsk()
{
    make();
    QVERIFY(ask(w().request(w().phone, {})));
    auto request = w().request(w().shop, {});
    request.basic->secret = u"wrong"_s;
    REFUSED(ask(request), ErrorCode::InvalidClient);
    request.basic.reset();
    request.body = Parameters({{u"client_id"_s, w().shop.clientId}});
    REFUSED(ask(request), ErrorCode::InvalidClient);
    REFUSED(ask(w().request(w().shop, {{u"scope"_s, u"ring_data"_s}})), ErrorCode::InvalidScope);
    REFUSED(ask(w().request(w().shop, {{u"scope"_s, u"all"_s}, {u"scope"_s, u"all"_s}})), ErrorCode::InvalidRequest);
}

// "access policy kept": whoever and whatever is disabled gets nothing by way of a device either
void TestDevice::accessPolicyIsKept()
{
    make();
    const auto with = [&](const auto &change, const auto &back) {
        const DeviceCodes asked = codes(w().shop);
        QVERIFY(decide(asked.userCode, w().patient, true));
        QVERIFY(w().store->writeNow(change));
        QVERIFY(!poll(w().shop, asked.deviceCode));
        QVERIFY(w().store->writeNow(back));
    };
    using accounts::activeState, accounts::disabledState;
    with(
        [&](store::Connection &unit) {
            return accounts::people::setState(unit, w().patient.id, disabledState, w().now());
        },
        [&](store::Connection &unit) {
            return accounts::people::setState(unit, w().patient.id, activeState, w().now());
        });
    with(
        [&](store::Connection &unit) {
            return accounts::tenants::setState(unit, w().clinic.id, disabledState, w().now());
        },
        [&](store::Connection &unit) {
            return accounts::tenants::setState(unit, w().clinic.id, activeState, w().now());
        });
    with([&](store::Connection &unit) { return applications::setState(unit, w().shop.id, 0, w().now()); },
         [&](store::Connection &unit) { return applications::setState(unit, w().shop.id, 5, w().now()); });
    const DeviceCodes asked = codes(w().shop);
    QVERIFY(w().store->writeNow(
        [&](store::Connection &unit) { return applications::setState(unit, w().shop.id, 0, w().now()); }));
    QVERIFY(!typed(asked.userCode));
}

void TestDevice::takenBackBeforeThePollGivesNothing()
{
    make();
    const DeviceCodes asked = codes(w().shop);
    QVERIFY(decide(asked.userCode, w().patient, true));
    const auto consent = consents::find(w().reader(), w().patient.id, w().shop.id);
    QVERIFY(consent && *consent);
    QVERIFY(w().store->writeNow(
        [&](store::Connection &unit) { return consents::revoke(unit, (*consent)->id, w().now()); }));
    REFUSED(poll(w().shop, asked.deviceCode), ErrorCode::InvalidGrant);
}

void TestDevice::codesAreHashesAtRest()
{
    make();
    const DeviceCodes asked = codes(w().shop);
    const auto row = w().reader().selectOne(u"SELECT * FROM device_request");
    QVERIFY(row && *row);
    for (int column = 0; column < 17; ++column) {
        QVERIFY(!(*row)->bytes(column).contains(asked.deviceCode.toLatin1()));
        QVERIFY(!(*row)->bytes(column).contains(asked.userCode.toLatin1()));
    }
}

void TestDevice::expiredUserCodeMayBeGivenOutAgain()
{
    make();
    DeviceCodes asked{u"first"_s, u"BCDF-GHJK"_s, 600s, 5s};
    const auto store = [&](const QString &deviceCode) {
        asked.deviceCode = deviceCode;
        return w().store->writeNow(
            [&](store::Connection &unit) { return device::store(unit, asked, w().shop.id, u"all"_s, {}, w().now()); });
    };
    QVERIFY(store(u"first"_s).value());
    QVERIFY(!store(u"second"_s).value());
    w().clock.advance(600s);
    QVERIFY(store(u"third"_s).value());
    QCOMPARE(w().number(u"SELECT COUNT(*) FROM device_request"_s), 1);
}

QTEST_GUILESS_MAIN(TestDevice)
#include "tst_device.moc"
