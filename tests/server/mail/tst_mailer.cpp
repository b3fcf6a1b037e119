#include "core/accounts/accounts.h"
#include "core/audit/audit.h"
#include "core/crypto/sealingkey.h"
#include "core/store/store.h"
#include "server/mail/linkletters.h"
#include "server/mail/mailer.h"
#include "smtpprocess.h"
#include "support/manualclock.h"
#include "support/tempstore.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace bc;
using namespace bc::server::mail;
using namespace bc::tests;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// From the outbox to a real mail server, with everything that goes wrong on the way.
class MailerTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TempStore> m_store;
    ManualClock m_clock;
    const crypto::SealingKey m_key{QByteArray(32, 'k')};
    accounts::User m_person;

    std::unique_ptr<Mailer> mailer(const QString &url)
    {
        auto made = std::make_unique<Mailer>(**m_store, m_key, m_clock,
                                             SmtpServer{.url = url, .from = u"id@example.org"_s, .plain = true});
        made->start();
        return made;
    }
    QString place(accounts::links::Purpose purpose = accounts::links::Purpose::Reset)
    {
        const LinkOrder order(purpose, u"https://provider.example"_s);
        const auto placed = (*m_store)->writeNow(
            [=, this, at = m_clock.now()](store::Connection &unit) { return order.place(unit, m_person, &m_key, at); });
        return placed ? order.address() : QString();
    }
    qint64 waiting() { return bc::mail::outbox::waiting(**(*m_store)->reader()).value(); }
    QList<audit::Entry> failures()
    {
        audit::Query query;
        query.event = u"mail.failed"_s;
        return audit::list(**(*m_store)->reader(), query).value();
    }

private Q_SLOTS:
    void init()
    {
        m_store = std::make_unique<TempStore>();
        m_person = (*m_store)
                       ->writeNow([at = m_clock.now()](store::Connection &unit) -> Result<accounts::User> {
                           accounts::Tenant tenant;
                           tenant.name = u"Dune Clinic"_s;
                           if (const auto made = accounts::tenants::create(unit, tenant, at); !made)
                               return fail(made.error());
                           accounts::User user;
                           user.tenantId = 1;
                           user.username = user.email = u"frank@dune.com"_s;
                           user.firstName = u"Frank"_s;
                           user.language = u"de"_s;
                           return accounts::people::create(unit, user, {}, at);
                       })
                       .value();
    }
    void cleanup() { m_store.reset(); }

    void letterIsSentInThePersonsLanguage()
    {
        SmtpProcess server;
        const auto sender = mailer(server.url());
        const QString link = place(accounts::links::Purpose::Invitation);
        sender->wake();
        const QJsonObject letter = server.letter();
        QCOMPARE(letter[u"headers"_s][u"To"_s].toString(), u"frank@dune.com"_s);
        QCOMPARE(letter[u"headers"_s][u"Subject"_s].toString(), u"Ihr Konto bei BiometricsCloud"_s);
        QVERIFY(letter[u"parts"_s][u"text/plain"_s].toString().contains(link));
        QVERIFY(letter[u"parts"_s][u"text/html"_s].toString().contains(link));
        QTRY_COMPARE(waiting(), 0); // nothing of the link stays behind
    }

    void serverDownAndBack()
    {
        quint16 port = 0;
        {
            SmtpProcess before;
            port = before.port();
        }
        const QString url = u"smtp://127.0.0.1:%1"_s.arg(port);
        auto sender = mailer(url);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"A letter to user 1 waits"_s));
        const QString link = place();
        sender->wake();
        QTRY_COMPARE(bc::mail::outbox::nextTime(**(*m_store)->reader()).value(), std::optional(m_clock.now() + 10s));
        sender.reset(); // the provider ends, too
        SmtpProcess server({u"--port"_s, QString::number(port)});
        m_clock.advance(2min);
        sender = mailer(url); // and starts again
        QVERIFY(server.letter()[u"parts"_s][u"text/plain"_s].toString().contains(link));
        QTRY_COMPARE(waiting(), 0);
        QVERIFY(failures().isEmpty());
    }

    void putOffLetterIsTriedAgain()
    {
        SmtpProcess server({u"--later"_s, u"1"_s});
        const auto sender = mailer(server.url());
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"waits:.*451"_s));
        place();
        sender->wake();
        QVERIFY(server.letter(1000).isEmpty());
        m_clock.advance(10s);
        sender->wake();
        QVERIFY(!server.letter().isEmpty());
    }

    void refusedLetterIsGivenUpAndTold()
    {
        SmtpProcess server({u"--refuse"_s, u"frank@dune.com"_s});
        const auto sender = mailer(server.url());
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"was given up:.*550"_s));
        const QString link = place();
        sender->wake();
        QTRY_COMPARE(waiting(), 0);
        const auto told = failures();
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.first().objectId, QString::number(m_person.id));
        QCOMPARE(told.first().tenantId, std::optional<qint64>(1));
        QCOMPARE(told.first().detail[u"letter"_s].toString(), u"reset"_s);
        QVERIFY(!QString::fromUtf8(QJsonDocument(told.first().detail).toJson()).contains(link.section(u'=', 1)));
    }

    void letterThatComesTooLateIsNotSent()
    {
        place();
        m_clock.advance(1h);
        SmtpProcess server;
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"was given up"_s));
        const auto sender = mailer(server.url());
        QTRY_COMPARE(waiting(), 0);
        QVERIFY(server.letter(200).isEmpty());
        QCOMPARE(failures().size(), 1);
    }

    void twoNodesSendEachLetterOnce()
    {
        SmtpProcess server;
        for (int i = 0; i < 20; ++i)
            place();
        const auto one = mailer(server.url()), two = mailer(server.url());
        QSet<QString> letters;
        for (int i = 0; i < 20; ++i)
            letters.insert(server.letter()[u"parts"_s][u"text/plain"_s].toString());
        QCOMPARE(letters.size(), 20);
        QTRY_COMPARE(waiting(), 0);
        QVERIFY(server.letter(200).isEmpty());
    }

    void testLetterAnswersWhatTheServerSaid()
    {
        SmtpProcess server, refusing({u"--refuse"_s, u"frank@dune.com"_s});
        QVERIFY(mailer(server.url())->test(u"frank@dune.com"_s, u"fr"_s, u"Dune Clinic"_s));
        QCOMPARE(server.letter()[u"headers"_s][u"Subject"_s].toString(), u"Message d’essai de Dune Clinic"_s);
        const auto refused = mailer(refusing.url())->test(u"frank@dune.com"_s, u"fr"_s, u"Dune Clinic"_s);
        QVERIFY(!refused && refused.error().line().contains(u"550"_s));
    }
};

QTEST_GUILESS_MAIN(MailerTest)
#include "tst_mailer.moc"
