#include "core/oauth/consent.h"
#include "oauthworkspace.h"

#include <QTest>

using namespace bc;
using namespace bc::oauth;
using namespace Qt::StringLiterals;
using tests::OAuthWorkspace;

/// What people allow, and when they are asked again.
class TestConsent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void consentGrowsAndStartsAnew_data() { tests::addDialects(); }
    void consentGrowsAndStartsAnew();
    void consentKeepsFromWhenOnDataAreShared_data() { tests::addDialects(); }
    void consentKeepsFromWhenOnDataAreShared();
    void pastCannotBeLeftOutOfActingAsThePerson_data() { tests::addDialects(); }
    void pastCannotBeLeftOutOfActingAsThePerson();
    void pastIsNotSharedWithoutAWord();
};

void TestConsent::consentGrowsAndStartsAnew()
{
    QFETCH(QString, dialect);
    OAuthWorkspace w(dialect);
    const auto grant = [&](const QStringList &scopes) {
        return w.store->writeNow([&](store::Connection &unit) {
            return consents::grant(unit, w.clinic.id, w.patient.id, w.partner.id, scopes, {}, w.now());
        });
    };
    const auto id = grant({u"profile"_s});
    QVERIFY(id);
    QCOMPARE(*grant({u"ring_data"_s, u"profile"_s}), *id);
    auto consent = *consents::find(w.reader(), *id);
    QCOMPARE(consent->scopes, (QStringList{u"profile"_s, u"ring_data"_s}));
    QCOMPARE(consents::list(w.reader(), {.userId = w.patient.id})->count, 1);

    const IssuedTokens issued = w.tokens(w.partner, w.patient);
    QVERIFY(w.store->writeNow([&](store::Connection &unit) { return consents::revoke(unit, *id, w.now()); }));
    QVERIFY(!w.works(issued.accessToken));
    QCOMPARE(consents::list(w.reader(), {.userId = w.patient.id})->count, 0);
    const auto twice = w.store->writeNow([&](store::Connection &unit) { return consents::revoke(unit, *id, w.now()); });
    QVERIFY(!twice);
    QCOMPARE(twice.error().kind, ErrorKind::NotFound);
    QVERIFY(grant({u"cgm_data"_s}));
    QCOMPARE((*consents::find(w.reader(), *id))->scopes, QStringList{u"cgm_data"_s});
}

void TestConsent::consentKeepsFromWhenOnDataAreShared()
{
    QFETCH(QString, dialect);
    OAuthWorkspace w(dialect);
    const auto grant = [&](Sharing sharing) {
        const auto id = w.store->writeNow([&](store::Connection &unit) {
            return consents::grant(unit, w.clinic.id, w.patient.id, w.partner.id, {u"ring_data"_s}, {}, w.now(),
                                   sharing);
        });
        return (*consents::find(w.reader(), *id))->dataFrom;
    };
    QVERIFY(!grant(Sharing::Unchanged)); // all there is, unless somebody says otherwise
    const Instant first = w.now();
    QCOMPARE(grant(Sharing::FromNowOn), first);
    w.clock.advance(std::chrono::hours(1));
    QCOMPARE(grant(Sharing::Unchanged), first);
    QCOMPARE(grant(Sharing::FromNowOn), first); // what was shared stays shared
    QVERIFY(!grant(Sharing::Everything));
    QCOMPARE(grant(Sharing::FromNowOn), w.now());
    const auto id = (*consents::find(w.reader(), w.patient.id, w.partner.id))->id;
    QVERIFY(w.store->writeNow([&](store::Connection &unit) { return consents::revoke(unit, id, w.now()); }));
    QVERIFY(!grant(Sharing::Unchanged)); // taken back and given anew: nothing is left of before
}

void TestConsent::pastCannotBeLeftOutOfActingAsThePerson()
{
    QFETCH(QString, dialect);
    OAuthWorkspace w(dialect);
    const auto grant = [&](const QStringList &scopes, Sharing sharing) {
        const auto id = w.store->writeNow([&](store::Connection &unit) {
            return consents::grant(unit, w.clinic.id, w.patient.id, w.partner.id, scopes, {}, w.now(), sharing);
        });
        return (*consents::find(w.reader(), *id))->dataFrom;
    };
    QVERIFY(canLimitSharing({u"profile"_s, u"cgm_data"_s}));
    QVERIFY(!canLimitSharing({u"profile"_s}));
    QVERIFY(!canLimitSharing({u"ring_data"_s, u"all"_s}));
    QVERIFY(grant({u"ring_data"_s}, Sharing::FromNowOn));
    QVERIFY(!grant({u"all"_s}, Sharing::Unchanged));       // asked for later
    QVERIFY(!grant({u"ring_data"_s}, Sharing::FromNowOn)); // allowed before
}

void TestConsent::pastIsNotSharedWithoutAWord()
{
    OAuthWorkspace w;
    const auto ask = [&](const QString &prompt) -> Judged<Interaction> {
        DecisionRecord record;
        const auto authorization = w.provider.authorize(w.reader(),
                                                        Parameters({{u"response_type"_s, u"code"_s},
                                                                    {u"client_id"_s, w.shop.clientId},
                                                                    {u"code_challenge"_s, OAuthWorkspace::challenge},
                                                                    {u"code_challenge_method"_s, u"S256"_s},
                                                                    {u"redirect_uri"_s, w.shop.redirectUrls.first()},
                                                                    {u"prompt"_s, prompt}}),
                                                        w.now(), record);
        return w.provider.interaction(w.reader(), *authorization, SignedIn{w.patient, w.now()}, w.now(), record);
    };
    w.code(w.shop, w.patient); // consents to `all`
    QCOMPARE(*ask({}), Interaction::None);
    // As an earlier program wrote it down.
    QVERIFY(w.store->writeNow([&](store::Connection &unit) {
        return done(
            unit.execute(u"UPDATE consent SET data_from = ? WHERE application_id = ?", {toMicros(w.now()), w.shop.id}));
    }));
    QCOMPARE(*ask({}), Interaction::Consent);
    REFUSED(ask(u"none"_s), ErrorCode::ConsentRequired);
    w.code(w.shop, w.patient);
    QVERIFY(!(*consents::find(w.reader(), w.patient.id, w.shop.id))->dataFrom);
    QCOMPARE(*ask({}), Interaction::None);
}

QTEST_GUILESS_MAIN(TestConsent)
#include "tst_consent.moc"
