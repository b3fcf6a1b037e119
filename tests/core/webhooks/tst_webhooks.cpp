#include "core/accounts/accounts.h"
#include "core/applications/applications.h"
#include "core/audit/audit.h"
#include "core/crypto/random.h"
#include "core/crypto/sealingkey.h"
#include "core/store/store.h"
#include "core/webhooks/announcing.h"
#include "core/webhooks/delivery.h"
#include "core/webhooks/signature.h"
#include "support/manualclock.h"
#include "support/tempstore.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace bc;
using namespace bc::webhooks;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds lease{30};

/// Two tenants with an administrator each.
struct Workspace
{
    template <typename Work>
    auto write(Work work)
    {
        return store->writeNow(std::move(work));
    }

    explicit Workspace(const QString &dialect)
        : store(tests::TempStore::on(dialect))
    {
        for (int i = 1; i <= 2; ++i) {
            const auto made = write([i, at = clock.now()](store::Connection &unit) -> Result<> {
                accounts::Tenant tenant;
                tenant.name = QString::number(i);
                if (const auto stored = accounts::tenants::create(unit, tenant, at); !stored)
                    return fail(stored.error());
                accounts::User user;
                user.tenantId = i;
                user.username = user.email = u"admin%1@a.example"_s.arg(i);
                user.role = accounts::Role::TenantAdministrator;
                const auto person = accounts::people::create(unit, user, {}, at);
                return person ? Result<>() : fail(person.error());
            });
            if (!made)
                qFatal("%s", qPrintable(made.error().line()));
        }
    }

    store::Connection &reader() { return **store->reader(); }
    Webhook add(qint64 tenantId, const QStringList &events)
    {
        Webhook webhook;
        webhook.tenantId = tenantId;
        webhook.url = u"https://a.example/events"_s;
        webhook.events = events;
        webhook.secret = "sealed";
        return write([=, at = clock.now()](store::Connection &unit) { return create(unit, webhook, at); }).value();
    }
    void audit(const QString &event, qint64 tenantId, const QString &type = {}, qint64 id = 0,
               const QString &outcome = u"ok"_s)
    {
        audit::Entry entry;
        entry.time = clock.now();
        entry.tenantId = tenantId;
        entry.event = event;
        entry.outcome = outcome;
        entry.objectType = type;
        entry.objectId = QString::number(id);
        entry.traceId = u"4bf92f3577b34da6a3ce929d0e0e4736"_s;
        entry.address = u"192.0.2.7"_s;
        QVERIFY(write([entry](store::Connection &unit) -> Result<> {
            audit::append(unit, entry);
            return {};
        }));
    }
    /// Announces all there is; how many deliveries were made.
    qsizetype announceAll()
    {
        qsizetype made = 0;
        qint64 at = announcedUpTo(reader()).value();
        while (true) {
            const Announcements found = gather(reader(), active(reader()).value(), at).value();
            if (found.upTo == at && found.list.isEmpty())
                return made;
            const bool done =
                write([=, expected = announcedUpTo(reader()).value(), now = clock.now()](store::Connection &unit) {
                    return announce(unit, found, expected, now);
                }).has_value();
            if (!done)
                qFatal("Events cannot be announced.");
            made += found.list.size();
            at = found.upTo;
        }
    }
    std::optional<Delivery> claim(qint64 webhookId)
    {
        return write([=, now = clock.now()](store::Connection &unit) {
                   return deliveries::claim(unit, webhookId, now, lease);
               })
            .value();
    }
    deliveries::Settled settle(const Delivery &delivery, int status, const QString &error = {})
    {
        return write([=, now = clock.now()](store::Connection &unit) {
                   return deliveries::settle(unit, delivery,
                                             {status, error.isEmpty() ? Sentence() : Sentence(error), 0.5}, now);
               })
            .value();
    }
    QStringList events(qint64 webhookId)
    {
        QStringList list;
        deliveries::Query query;
        query.webhookId = webhookId;
        const QList<Delivery> found = deliveries::list(reader(), query).value();
        for (const Delivery &delivery : found)
            list.prepend(delivery.event);
        return list;
    }
    Delivery delivery(qint64 id) { return deliveries::find(reader(), id).value().value(); }

    tests::TempStore store;
    tests::ManualClock clock;
};

} // namespace

/// What is announced to whom, and in which order and how often it is tried.
class WebhooksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signaturesAreThoseOfTheStandard()
    {
        // The example of standardwebhooks.com's reference libraries.
        const QString secret = u"whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"_s;
        const QByteArray signature =
            signatures({secret}, "msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330, R"({"test": 2432232314})");
        QCOMPARE(signature, QByteArray("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="));
        const QString second = newSecret();
        QVERIFY(second.startsWith(u"whsec_"_s));
        QCOMPARE(QByteArray::fromBase64(second.mid(6).toLatin1()).size(), 32);
        const QByteArray both =
            signatures({second, secret}, "msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330, R"({"test": 2432232314})");
        QCOMPARE(both.split(' ').size(), 2);
        QCOMPARE(both.split(' ')[1], signature);
    }

    void aSealedSecretOpensForItsWebhookOnly()
    {
        const crypto::SealingKey key(crypto::randomBytes(32));
        const QByteArray sealed = sealSecret(key, u"one"_s, u"whsec_x"_s);
        QCOMPARE(openSecret(key, u"one"_s, sealed).value(), u"whsec_x"_s);
        QVERIFY(!openSecret(key, u"two"_s, sealed));
    }

    void patternsMeanWhatTheySay()
    {
        QVERIFY(wants({u"application.created"_s}, u"application.created"_s));
        QVERIFY(!wants({u"application.created"_s}, u"application.updated"_s));
        QVERIFY(wants({u"consent.*"_s}, u"consent.granted"_s));
        QVERIFY(!wants({u"consent.*"_s}, u"consentless.granted"_s));
        QVERIFY(wants({u"*"_s}, u"token.reuse_detected"_s));
        QVERIFY(!wants({u"*"_s, u"token.*"_s}, u"token.issued"_s)); // thousands a second: it has to be named
        QVERIFY(wants({u"token.issued"_s}, u"token.issued"_s));
        for (const QString &good : {u"*"_s, u"a.b"_s, u"code.*"_s, u"device_link.begun"_s})
            QVERIFY(eventsFault({good}).isEmpty());
        for (const QString &bad : {u""_s, u"application"_s, u"*.*"_s, u"a.b*"_s, u"A.b"_s, u"a b.c"_s, u"a.b.c"_s})
            QVERIFY2(!eventsFault({bad}).isEmpty(), qPrintable(bad));
        QVERIFY(!eventsFault({}).isEmpty());
    }

    void backoffGrowsToSixHours()
    {
        QCOMPARE(backoff(1, 0.5), 5s);
        QCOMPARE(backoff(2, 0.5), 15s);
        QCOMPARE(backoff(3, 0.5), 45s);
        QCOMPARE(backoff(40, 0.5), 6h);
        QVERIFY(backoff(1, 0) < 5s && backoff(1, 1) > 5s);
    }

    void onlyWhatConcernsATenantIsAnnouncedToIt_data() { tests::addDialects(); }
    void onlyWhatConcernsATenantIsAnnouncedToIt()
    {
        QFETCH(QString, dialect);
        Workspace w(dialect);
        w.audit(u"application.created"_s, 1); // before anybody asked
        const Webhook first = w.add(1, {u"*"_s}), second = w.add(2, {u"application.*"_s});
        const auto application = w.write([at = w.clock.now()](store::Connection &unit) {
            applications::Application made;
            made.tenantId = 2;
            made.ownerId = 2;
            made.name = u"a"_s;
            made.scope = u"all"_s;
            made.grantTypes = {u"client_credentials"_s};
            return applications::create(unit, made, "h", {}, at);
        });
        w.audit(u"application.created"_s, 2, u"application"_s, application->id);
        w.audit(u"application.disabled"_s, 1, u"application"_s, application->id); // by the platform, of tenant 2
        w.audit(u"consent.revoked"_s, 2);
        w.audit(u"application.read"_s, 2, {}, 0, u"refused"_s);
        w.audit(u"token.issued"_s, 1);
        w.audit(u"token.reuse_detected"_s, 1, {}, 0, u"refused"_s);
        w.announceAll();
        QCOMPARE(w.events(first.id), (QStringList{u"application.disabled"_s, u"token.reuse_detected"_s}));
        QCOMPARE(w.events(second.id), (QStringList{u"application.created"_s, u"application.disabled"_s}));
        QCOMPARE(w.announceAll(), 0);
    }

    void thePayloadTellsWhatHappenedAndNoAddress_data() { tests::addDialects(); }
    void thePayloadTellsWhatHappenedAndNoAddress()
    {
        QFETCH(QString, dialect);
        Workspace w(dialect);
        const Webhook webhook = w.add(1, {u"*"_s});
        w.audit(u"device.created"_s, 1, u"device"_s, 7);
        w.announceAll();
        const auto delivery = w.claim(webhook.id);
        QVERIFY(delivery);
        const QJsonObject payload = QJsonDocument::fromJson(delivery->payload.toUtf8()).object();
        QCOMPARE(payload[u"type"_s].toString(), u"device.created"_s);
        QCOMPARE(payload[u"timestamp"_s].toString(), u"2022-01-19T03:59:08.704325Z"_s);
        QCOMPARE(payload[u"data"_s][u"object_id"_s].toString(), u"7"_s);
        QCOMPARE(payload[u"data"_s][u"tenant_id"_s].toInt(), 1);
        QVERIFY(!delivery->payload.contains(u"192.0.2.7"_s));
        QVERIFY(delivery->messageId.startsWith(u"msg_"_s));
    }

    void whatIsErasedIsNotAnnounced()
    {
        Workspace w(u"sqlite"_s);
        const Webhook webhook = w.add(1, {u"*"_s});
        w.audit(u"alert.raised"_s, 1, u"alert"_s, 1);
        w.audit(u"alert.list"_s, 1, u"alert"_s);
        w.announceAll();
        QCOMPARE(w.events(webhook.id), QStringList{u"alert.list"_s});
    }

    void whatDidNotCommitIsNotAnnounced_data() { tests::addDialects(); }
    void whatDidNotCommitIsNotAnnounced()
    {
        QFETCH(QString, dialect);
        Workspace w(dialect);
        w.add(1, {u"*"_s});
        QVERIFY(!w.write([at = w.clock.now()](store::Connection &unit) -> Result<> {
            audit::Entry entry;
            entry.time = at;
            entry.tenantId = 1;
            entry.event = u"application.created"_s;
            entry.outcome = u"ok"_s;
            audit::append(unit, entry);
            return fail(ErrorKind::Conflict, u"undone"_s);
        }));
        QCOMPARE(w.announceAll(), 0);
    }

    void twoProcessesAnnounceOnce_data() { tests::addDialects(); }
    void twoProcessesAnnounceOnce()
    {
        QFETCH(QString, dialect);
        Workspace w(dialect);
        const Webhook webhook = w.add(1, {u"*"_s});
        w.audit(u"device.created"_s, 1);
        const qint64 expected = announcedUpTo(w.reader()).value();
        const Announcements found = gather(w.reader(), {webhook}, expected).value();
        QCOMPARE(found.list.size(), 1);
        const auto once = [&] {
            return w.write(
                [=, now = w.clock.now()](store::Connection &unit) { return announce(unit, found, expected, now); });
        };
        QVERIFY(once());
        QCOMPARE(once().error().kind, ErrorKind::Conflict);
        QCOMPARE(w.events(webhook.id).size(), 1);
    }

    void anEndpointGetsItsDeliveriesInOrder_data() { tests::addDialects(); }
    void anEndpointGetsItsDeliveriesInOrder()
    {
        QFETCH(QString, dialect);
        Workspace w(dialect);
        const Webhook webhook = w.add(1, {u"*"_s}), other = w.add(1, {u"*"_s});
        w.audit(u"device.created"_s, 1);
        w.audit(u"device.removed"_s, 1);
        w.announceAll();
        const auto first = w.claim(webhook.id);
        QCOMPARE(first->event, u"device.created"_s);
        QVERIFY(!w.claim(webhook.id)); // it is being sent
        QCOMPARE(w.settle(*first, 500, u"The receiver answered 500."_s), deliveries::Settled::Again);
        QVERIFY(!w.claim(webhook.id));                           // nothing overtakes what has to be tried again
        QCOMPARE(w.claim(other.id)->event, u"device.created"_s); // but other endpoints go on
        QCOMPARE(deliveries::nextDue(w.reader(), webhook.id).value().value(), w.clock.now() + 5s);
        w.clock.advance(5s);
        const auto again = w.claim(webhook.id);
        QCOMPARE(again->id, first->id);
        QCOMPARE(again->messageId, first->messageId);
        QCOMPARE(again->attempts, 2);
        QCOMPARE(w.settle(*again, 204), deliveries::Settled::Delivered);
        QCOMPARE(w.claim(webhook.id)->event, u"device.removed"_s);
    }

    void whoClaimedAndDiedHoldsNothingUpForLong_data() { tests::addDialects(); }
    void whoClaimedAndDiedHoldsNothingUpForLong()
    {
        QFETCH(QString, dialect);
        Workspace w(dialect);
        const Webhook webhook = w.add(1, {u"*"_s});
        w.audit(u"device.created"_s, 1);
        w.announceAll();
        QVERIFY(w.claim(webhook.id));
        w.clock.advance(lease - 1s);
        QVERIFY(!w.claim(webhook.id));
        w.clock.advance(1s);
        QCOMPARE(w.claim(webhook.id)->attempts, 2);
    }

    void afterADayADeliveryIsDeadAndCanBeReplayed_data() { tests::addDialects(); }
    void afterADayADeliveryIsDeadAndCanBeReplayed()
    {
        QFETCH(QString, dialect);
        Workspace w(dialect);
        const Webhook webhook = w.add(1, {u"*"_s});
        w.audit(u"device.created"_s, 1);
        w.audit(u"device.removed"_s, 1);
        w.announceAll();
        const Instant began = w.clock.now();
        const qint64 id = w.claim(webhook.id)->id;
        int tries = 1;
        while (w.settle(w.delivery(id), 0, u"No answer."_s) == deliveries::Settled::Again) {
            w.clock.set(w.delivery(id).nextTime);
            QVERIFY(w.claim(webhook.id));
            QVERIFY(++tries < 50);
        }
        QCOMPARE(w.clock.now(), began + 24h);
        QVERIFY(tries > 8);
        QCOMPARE(w.delivery(id).state, u"dead"_s);
        QCOMPARE(deliveries::figures(w.reader())->dead, 1);
        QCOMPARE(w.claim(webhook.id)->event, u"device.removed"_s); // the queue goes on
        QVERIFY(
            w.write([=, now = w.clock.now()](store::Connection &unit) { return deliveries::again(unit, id, now); }));
        QCOMPARE(w.write([=, now = w.clock.now()](store::Connection &unit) { return deliveries::again(unit, id, now); })
                     .error()
                     .kind,
                 ErrorKind::Conflict);
        const auto replayed = w.claim(webhook.id); // at the head again
        QCOMPARE(replayed->id, id);
        QCOMPARE(replayed->attempts, 1);
        QCOMPARE(w.settle(*replayed, 200), deliveries::Settled::Delivered);
    }

    void anEndpointThatFailsForDaysIsGivenUp_data() { tests::addDialects(); }
    void anEndpointThatFailsForDaysIsGivenUp()
    {
        QFETCH(QString, dialect);
        Workspace w(dialect);
        const Webhook webhook = w.add(1, {u"*"_s}), watcher = w.add(1, {u"webhook.*"_s});
        deliveries::Settled settled = deliveries::Settled::Again;
        for (int day = 0; day < 7 && settled != deliveries::Settled::Disabled; ++day) {
            w.audit(u"device.created"_s, 1);
            w.announceAll();
            const auto delivery = w.claim(webhook.id);
            QVERIFY(delivery);
            settled = w.settle(*delivery, 503, u"The receiver answered 503."_s);
            w.clock.advance(24h);
        }
        QCOMPARE(settled, deliveries::Settled::Disabled);
        const Webhook disabled = find(w.reader(), webhook.id).value().value();
        QVERIFY(!disabled.active());
        QVERIFY(disabled.disabledReason.text.contains(u"503"_s));
        w.announceAll();
        QVERIFY(w.events(watcher.id).contains(u"webhook.disabled"_s)); // the notice
        QVERIFY(!w.claim(webhook.id));
        // Switched on again it is told what happens from now on.
        Webhook again = disabled;
        again.state = activeState;
        w.audit(u"device.removed"_s, 1);
        QVERIFY(w.write([=, now = w.clock.now()](store::Connection &unit) { return update(unit, again, now); }));
        w.announceAll();
        QVERIFY(!w.events(webhook.id).contains(u"device.removed"_s));
    }

    void aSuccessForgetsEarlierFailures_data() { tests::addDialects(); }
    void aSuccessForgetsEarlierFailures()
    {
        QFETCH(QString, dialect);
        Workspace w(dialect);
        const Webhook webhook = w.add(1, {u"*"_s});
        w.audit(u"device.created"_s, 1);
        w.announceAll();
        w.settle(*w.claim(webhook.id), 500, u"500"_s);
        QVERIFY(find(w.reader(), webhook.id).value()->failingSince);
        w.clock.advance(10s);
        w.settle(*w.claim(webhook.id), 200);
        QVERIFY(!find(w.reader(), webhook.id).value()->failingSince);
    }

    void goneIsForEver_data() { tests::addDialects(); }
    void goneIsForEver()
    {
        QFETCH(QString, dialect);
        Workspace w(dialect);
        const Webhook webhook = w.add(1, {u"*"_s});
        w.audit(u"device.created"_s, 1);
        w.announceAll();
        QCOMPARE(w.settle(*w.claim(webhook.id), 410, u"The receiver answered 410."_s), deliveries::Settled::Disabled);
        QVERIFY(!find(w.reader(), webhook.id).value()->active());
    }

    void whatIsRemovedIsSilentAndItsSecretErased_data() { tests::addDialects(); }
    void whatIsRemovedIsSilentAndItsSecretErased()
    {
        QFETCH(QString, dialect);
        Workspace w(dialect);
        const Webhook webhook = w.add(1, {u"*"_s});
        w.audit(u"device.created"_s, 1);
        w.announceAll();
        QVERIFY(w.write([=, now = w.clock.now()](store::Connection &unit) { return remove(unit, webhook.id, now); }));
        QVERIFY(!find(w.reader(), webhook.id).value());
        QVERIFY(!w.claim(webhook.id));
        QVERIFY(active(w.reader())->isEmpty());
        const auto row = w.reader().selectOne(u"SELECT secret FROM webhook WHERE id = ?", {webhook.id});
        QVERIFY((*row)->bytes(0).isEmpty());
    }

    void aTestIsSentWhateverWasSubscribed_data() { tests::addDialects(); }
    void aTestIsSentWhateverWasSubscribed()
    {
        QFETCH(QString, dialect);
        Workspace w(dialect);
        const Webhook webhook = w.add(1, {u"consent.granted"_s});
        for (int i = 0; i < 2; ++i)
            QVERIFY(w.write([=, now = w.clock.now()](store::Connection &unit) {
                return announceTest(unit, webhook, newMessageId(), now);
            }));
        QCOMPARE(w.events(webhook.id), (QStringList{u"webhook.test"_s, u"webhook.test"_s}));
        QCOMPARE(w.claim(webhook.id)->event, u"webhook.test"_s);
    }
};

QTEST_GUILESS_MAIN(WebhooksTest)
#include "tst_webhooks.moc"
