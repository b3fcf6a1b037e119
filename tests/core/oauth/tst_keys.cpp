#include "core/crypto/sealingkey.h"
#include "core/oauth/keys.h"
#include "core/oauth/provider.h"
#include "support/tempstore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace bc;
using namespace bc::oauth;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using crypto::jose::Algorithm;

namespace {

/// RSA keys take long to make; the tests share a few.
Result<QList<crypto::jose::Key>> keys()
{
    static const auto made = SigningKeys::generate();
    return made;
}
Result<QList<crypto::jose::Key>> otherKeys()
{
    static const auto made = SigningKeys::generate();
    return made;
}

} // namespace

/// The keys that tokens are signed with, on both databases.
class KeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { tests::addDialects(); }

    void init()
    {
        QFETCH_GLOBAL(QString, dialect);
        m_store.reset(new tests::TempStore(tests::TempStore::on(dialect)));
        m_sealing = std::make_shared<const crypto::SealingKey>(QByteArray(32, 'k'));
    }
    void cleanup() { m_store.reset(); }

    void keysAreMadeOnce()
    {
        SigningKeys keysOfA(m_sealing), keysOfB(m_sealing);
        QVERIFY(keysOfA.ensure(store(), m_now, keys));
        QVERIFY(keysOfB.ensure(store(), m_now, otherKeys));
        QCOMPARE(kids(keysOfA, m_now), kids(keysOfB, m_now));
        QCOMPARE(kids(keysOfA, m_now).size(), 2);
        for (const Algorithm algorithm : SigningKeys::algorithms) {
            const auto signer = keysOfB.signer(reader(), algorithm, m_now);
            QVERIFY(signer);
            QCOMPARE(signer->algorithm(), algorithm);
            QVERIFY(signer->isPrivate());
        }
    }

    void privateHalvesAreSealed()
    {
        SigningKeys one(m_sealing);
        QVERIFY(one.ensure(store(), m_now, keys));
        const auto rows = reader().select(u"SELECT public_jwk, private_jwk FROM signing_key");
        QVERIFY(rows);
        for (const store::Row &row : *rows) {
            QVERIFY(!row.text(0).contains(u"\"d\""));
            QVERIFY(!row.bytes(1).contains("\"d\""));
        }
        SigningKeys other(std::make_shared<const crypto::SealingKey>(QByteArray(32, 'x')));
        QVERIFY(!other.signer(reader(), Algorithm::ES256, m_now));
        const auto set = one.jwkSet(reader(), m_now);
        QVERIFY(set);
        const QJsonArray shown = QJsonDocument::fromJson(*set).object().value(u"keys"_s).toArray();
        QCOMPARE(shown.size(), 2);
        for (const QJsonValue &key : shown)
            QVERIFY(!key.toObject().contains(u"d"_s));
    }

    void aNewKeyIsPublishedBeforeItSignsAndTheOldOneStays()
    {
        SigningKeys one(m_sealing);
        QVERIFY(one.ensure(store(), m_now, keys));
        const auto old = one.signer(reader(), Algorithm::RS256, m_now);
        QVERIFY(old);
        const Instant rotated = m_now + 1h;
        QVERIFY(rotate(one, *otherKeys(), false, rotated));
        QCOMPARE(kids(one, rotated).size(), 4);
        QCOMPARE(one.signer(reader(), Algorithm::RS256, rotated)->kid(), old->kid());
        const Instant active = rotated + SigningKeys::overlap;
        QCOMPARE(one.signer(reader(), Algorithm::RS256, active - 1s)->kid(), old->kid());
        QCOMPARE(one.signer(reader(), Algorithm::RS256, active)->kid(), otherKeys()->at(1).kid());
        // Until the last token that it signed has expired.
        const Instant last = active + m_settings.partnerAccessLife;
        QVERIFY(one.find(reader(), old->kid(), last - 1s)->has_value());
        QVERIFY(!one.find(reader(), old->kid(), last)->has_value());
        QCOMPARE(kids(one, last).size(), 2);
        // The next one waits until this is done.
        QCOMPARE(m_announced, 1);
        QVERIFY(!rotate(one, *keys(), false, active - 1s));
    }

    void anImmediateRotationEndsTheOldKeysAtOnce()
    {
        SigningKeys one(m_sealing);
        QVERIFY(one.ensure(store(), m_now, keys));
        const QString old = one.signer(reader(), Algorithm::ES256, m_now)->kid();
        QVERIFY(rotate(one, *otherKeys(), true, m_now + 1h));
        QVERIFY(!one.find(reader(), old, m_now + 1h)->has_value());
        QCOMPARE(one.signer(reader(), Algorithm::ES256, m_now + 1h)->kid(), otherKeys()->at(0).kid());
        QCOMPARE(kids(one, m_now + 1h).size(), 2);
    }

    void anotherNodeSeesARotation()
    {
        SigningKeys one(m_sealing), two(m_sealing);
        QVERIFY(one.ensure(store(), m_now, keys));
        QCOMPARE(kids(two, m_now).size(), 2);
        QVERIFY(rotate(one, *otherKeys(), false, m_now));
        QTRY_COMPARE_WITH_TIMEOUT(kids(two, m_now).size(), 4, 3000);
    }

private:
    store::Store &store() { return **m_store; }
    store::Connection &reader() { return **store().reader(); }
    QStringList kids(SigningKeys &of, Instant now)
    {
        QStringList found;
        const auto shown = of.published(reader(), now);
        for (const SigningKey &one : shown ? *shown : QList<SigningKey>())
            found.append(one.key->kid());
        return found;
    }
    bool rotate(SigningKeys &of, const QList<crypto::jose::Key> &fresh, bool immediately, Instant now)
    {
        Events events;
        m_announced = 0;
        events.subscribe(
            [this](store::Connection &, const Event &event) { m_announced += event.name == u"keys.rotated"; });
        Event about;
        about.time = now;
        const bool done = store().writeNow(of.rotation(fresh, immediately, m_settings, events, about)).has_value();
        of.forget();
        return done;
    }

    std::unique_ptr<tests::TempStore> m_store;
    std::shared_ptr<const crypto::SealingKey> m_sealing;
    ProviderSettings m_settings;
    Instant m_now = fromMicros(1'764'000'000'000'000);
    int m_announced = 0;
};

QTEST_GUILESS_MAIN(KeysTest)
#include "tst_keys.moc"
