#include "core/crypto/hash.h"
#include "core/crypto/random.h"
#include "core/crypto/sealingkey.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <thread>
#include <vector>

using namespace bc;
using namespace bc::crypto;
using namespace Qt::StringLiterals;

namespace {

QByteArray hex(const char *text) { return QByteArray::fromHex(text); }

mode_t modeOf(const QString &path)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 07777 : 0;
}

void put(const QString &path, const QByteArray &text, QFile::Permissions permissions)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.setPermissions(permissions);
}

constexpr QFile::Permissions mine = QFile::ReadOwner | QFile::WriteOwner;

} // namespace

class CryptoTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sha256AnswersTheStandardsVectors()
    {
        QCOMPARE(sha256("abc"), hex("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
        QCOMPARE(sha256(""), hex("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
    }

    void hmacAnswersTheVectorsOfRfc4231()
    {
        QCOMPARE(hmacSha256("Jefe", "what do ya want for nothing?"),
                 hex("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"));
        // A key longer than a block is hashed first.
        QCOMPARE(hmacSha256(QByteArray(131, '\xaa'), "Test Using Larger Than Block-Size Key - Hash Key First"),
                 hex("60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"));
    }

    void hkdfAnswersTheVectorWithoutSaltOfRfc5869()
    {
        // Appendix A.3: its 42 bytes begin with our 32.
        QCOMPARE(hkdfSha256(QByteArray(22, '\x0b'), ""),
                 hex("8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d"));
    }

    void constantTimeComparisonComparesAllBytes()
    {
        QVERIFY(equalConstantTime("same", "same"));
        QVERIFY(equalConstantTime("", ""));
        QVERIFY(!equalConstantTime("same", "samE"));
        QVERIFY(!equalConstantTime("same", "Same"));
        QVERIFY(!equalConstantTime("same", "same "));
    }

    void tokensAreLongUniqueAndSafeInAddresses()
    {
        QSet<QString> seen;
        for (int i = 0; i < 1000; ++i) {
            const QString token = randomToken();
            QCOMPARE(token.size(), 43);
            QCOMPARE(QByteArray::fromBase64(token.toLatin1(), QByteArray::Base64UrlEncoding).size(), 32);
            QVERIFY(!token.contains(u'+') && !token.contains(u'/') && !token.contains(u'='));
            seen.insert(token);
        }
        QCOMPARE(seen.size(), 1000);
    }

    void alphanumericUsesItsWholeAlphabetOnly()
    {
        const QString text = randomAlphanumeric(20'000);
        QSet<QChar> seen;
        for (const QChar c : text) {
            QVERIFY(c.unicode() < 128 && c.isLetterOrNumber());
            seen.insert(c);
        }
        QCOMPARE(seen.size(), 62);
    }

    void sealedDataOpensOnlyWithItsKeyAndContext()
    {
        const SealingKey key(randomBytes(32)), other(randomBytes(32));
        const QByteArray sealed = key.seal("the secret", "application_secret:12");
        QVERIFY(!sealed.contains("secret"));
        QCOMPARE(key.open(sealed, "application_secret:12").value(), QByteArray("the secret"));
        QVERIFY(!key.open(sealed, "application_secret:13"));
        QVERIFY(!other.open(sealed, "application_secret:12"));
        for (qsizetype i = 0; i < sealed.size(); ++i) {
            QByteArray changed = sealed;
            changed[i] = char(changed[i] ^ 1);
            QVERIFY2(!key.open(changed, "application_secret:12"), qPrintable(QString::number(i)));
        }
        for (qsizetype length = 0; length < sealed.size(); ++length)
            QVERIFY(!key.open(sealed.left(length), "application_secret:12"));
        QVERIFY(key.seal("the secret", "c") != key.seal("the secret", "c"));
        QCOMPARE(key.open(key.seal("", ""), "").value(), QByteArray());
    }

    void derivedKeysDependOnSecretAndPurpose()
    {
        const QByteArray sealed = SealingKey::derivedFrom("old token", "successor").seal("new token", "");
        QVERIFY(SealingKey::derivedFrom("old token", "successor").open(sealed, ""));
        QVERIFY(!SealingKey::derivedFrom("old token", "other").open(sealed, ""));
        QVERIFY(!SealingKey::derivedFrom("old tokem", "successor").open(sealed, ""));
    }

    void keyFileIsMadeOnceClosedToOthers()
    {
        QTemporaryDir folder;
        const QString data = folder.filePath(u"new/workspace"_s);
        const auto made = SealingKey::load(data, true);
        QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().line()));
        QCOMPARE(modeOf(data + u"/keys"_s), mode_t(0700));
        QCOMPARE(modeOf(data + u"/keys/workspace.key"_s), mode_t(0600));
        QCOMPARE(QDir(data + u"/keys"_s).entryList(QDir::Files | QDir::Hidden).size(), 1);
        const auto again = SealingKey::load(data, true), read = SealingKey::load(data, false);
        QVERIFY(again.has_value() && read.has_value());
        QVERIFY(again->open(made->seal("x", ""), "").has_value());
        QVERIFY(read->open(made->seal("x", ""), "").has_value());
    }

    void twoProgramsThatStartAtOnceGetTheSameKey()
    {
        QTemporaryDir folder;
        std::vector<std::optional<SealingKey>> keys(8);
        std::vector<std::thread> threads;
        for (auto &key : keys) {
            threads.emplace_back([&key, &folder] {
                if (auto loaded = SealingKey::load(folder.path(), true))
                    key = *std::move(loaded);
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QVERIFY(keys.front().has_value());
        const QByteArray sealed = keys.front()->seal("x", "");
        for (const auto &key : keys) {
            QVERIFY(key.has_value());
            QVERIFY(key->open(sealed, "").has_value());
        }
    }

    void keyFileThatIsMissingOpenOrDamagedIsNamed()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"keys/workspace.key"_s);
        const auto missing = SealingKey::load(folder.path(), false);
        QVERIFY(!missing && missing.error().kind == ErrorKind::NotFound);
        QVERIFY(missing.error().what.contains(path));

        QVERIFY(QDir().mkpath(folder.filePath(u"keys"_s)));
        put(path, QByteArray(64, 'a') + '\n', mine | QFile::ReadOther);
        const auto open = SealingKey::load(folder.path(), true);
        QVERIFY(!open && open.error().kind == ErrorKind::Forbidden);
        QVERIFY(open.error().remedy.contains(u"chmod 600"_s));

        for (const QByteArray &text : {QByteArray(), QByteArray("short"), QByteArray(63, 'a'), QByteArray(66, 'a'),
                                       QByteArray(64, 'z'), QByteArray(64, 'a') + "\nmore"}) {
            put(path, text, mine);
            const auto damaged = SealingKey::load(folder.path(), true);
            QVERIFY2(!damaged, text.constData());
            QVERIFY(damaged.error().what.contains(u"damaged"_s));
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QCOMPARE(file.readAll(), text); // what is there is never replaced: it may be all that opens the secrets
        }
    }
};

QTEST_GUILESS_MAIN(CryptoTest)
#include "tst_crypto.moc"
