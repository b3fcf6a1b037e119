#include "server/mail/message.h"
#include "server/mail/smtp.h"
#include "smtpprocess.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <future>
#include <thread>

using namespace bc;
using namespace bc::server::mail;
using namespace bc::tests;
using namespace Qt::StringLiterals;

/// Handing a letter to a real mail server.
class SmtpTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    /// A certificate for `name`, signed by itself, and its key.
    QStringList certificate(const QString &name)
    {
        const QString base = m_folder.filePath(name);
        if (!QFile::exists(base + u".pem"_s)) {
            QProcess openssl;
            openssl.start(u"openssl"_s, {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s,
                                         u"ec_paramgen_curve:P-256"_s, u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s,
                                         u"/CN="_s + name, u"-addext"_s, u"subjectAltName=DNS:"_s + name, u"-keyout"_s,
                                         base + u".key"_s, u"-out"_s, base + u".pem"_s});
            if (!openssl.waitForFinished() || openssl.exitCode() != 0)
                qFatal("openssl makes no certificate.");
        }
        return {base + u".pem"_s, base + u".key"_s};
    }
    static Result<> deliver(const SmtpServer &server, const QByteArray &recipient = "frank@dune.com",
                            const std::atomic<bool> *stop = nullptr)
    {
        const Message message{server.from,
                              QString::fromLatin1(recipient),
                              u"Grüße aus der Düne"_s,
                              u"Hallo,\n.\n.ein Punkt am Anfang\nZeile\n"_s,
                              u"<p>Hallo</p>"_s,
                              u"de"_s};
        return send(server, recipient, mime(message, "0123456789abcdef", Instant()), stop);
    }
    static SmtpServer plain(const SmtpProcess &process)
    {
        return {.url = process.url(), .from = u"Dune Klinik für alle <id@example.org>"_s, .plain = true};
    }

private Q_SLOTS:
    void letterArrivesWhole()
    {
        SmtpProcess process;
        const auto sent = deliver(plain(process));
        QVERIFY2(sent, sent ? "" : qPrintable(sent.error().line()));
        const QJsonObject letter = process.letter();
        QCOMPARE(letter[u"mail_from"_s].toString(), u"id@example.org"_s);
        QCOMPARE(letter[u"rcpt_tos"_s].toArray(), QJsonArray{u"frank@dune.com"_s});
        const QJsonObject headers = letter[u"headers"_s].toObject();
        QCOMPARE(headers[u"Subject"_s].toString(), u"Grüße aus der Düne"_s);
        QCOMPARE(headers[u"From"_s].toString(), u"Dune Klinik für alle <id@example.org>"_s);
        QCOMPARE(letter[u"parts"_s][u"text/plain"_s].toString().replace(u"\r\n"_s, u"\n"_s),
                 u"Hallo,\n.\n.ein Punkt am Anfang\nZeile\n"_s);
        QCOMPARE(letter[u"parts"_s][u"text/html"_s].toString(), u"<p>Hallo</p>"_s);
        QVERIFY(letter[u"longest"_s].toInt() <= 78);
        QVERIFY(letter[u"defects"_s].toArray().isEmpty());
        QCOMPARE(letter[u"secure"_s].toBool(), false);
    }

    void startTlsWithSignIn()
    {
        const QStringList files = certificate(u"localhost"_s);
        SmtpProcess process({u"--tls"_s, files[0], files[1], u"--user"_s, u"id:p ss:wörd"_s});
        SmtpServer server{.url = u"smtp://localhost:%1"_s.arg(process.port()),
                          .from = u"id@example.org"_s,
                          .user = u"id"_s,
                          .password = u"p ss:wörd"_s.toUtf8(),
                          .caFile = files[0]};
        const auto sent = deliver(server);
        QVERIFY2(sent, sent ? "" : qPrintable(sent.error().line()));
        const QJsonObject letter = process.letter();
        QVERIFY(letter[u"secure"_s].toBool());
        QVERIFY(letter[u"login"_s].toBool());
        server.password = "wrong";
        const auto refused = deliver(server);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Forbidden);
        QVERIFY(!refused.error().line().contains(u"wrong"_s)); // never the password
    }

    void tlsFromTheFirstByte()
    {
        const QStringList files = certificate(u"localhost"_s);
        SmtpProcess process({u"--tls"_s, files[0], files[1], u"--implicit"_s});
        const SmtpServer server{
            .url = u"smtps://localhost:%1"_s.arg(process.port()), .from = u"id@example.org"_s, .caFile = files[0]};
        const auto sent = deliver(server);
        QVERIFY2(sent, sent ? "" : qPrintable(sent.error().line()));
        QVERIFY(!process.letter().isEmpty());
    }

    void untrustedCertificateGetsNoLetter()
    {
        const QStringList files = certificate(u"localhost"_s), other = certificate(u"mail.example.org"_s);
        SmtpProcess process({u"--tls"_s, files[0], files[1]}), misnamed({u"--tls"_s, other[0], other[1]});
        SmtpServer server{.url = u"smtp://localhost:%1"_s.arg(process.port()), .from = u"id@example.org"_s};
        auto sent = deliver(server); // signed by nobody the system knows
        QVERIFY(!sent);
        QCOMPARE(sent.error().kind, ErrorKind::Forbidden);
        server.url = u"smtp://localhost:%1"_s.arg(misnamed.port());
        server.caFile = other[0]; // trusted, but of another name
        sent = deliver(server);
        QVERIFY(!sent);
        QCOMPARE(sent.error().kind, ErrorKind::Forbidden);
        QVERIFY(process.letter(200).isEmpty() && misnamed.letter(200).isEmpty());
    }

    void serverWithoutStartTlsGetsNoLetter()
    {
        SmtpProcess process;
        SmtpServer server = plain(process);
        server.plain = false;
        const auto sent = deliver(server);
        QVERIFY(!sent);
        QCOMPARE(sent.error().kind, ErrorKind::Forbidden);
        QVERIFY(process.letter(200).isEmpty());
    }

    void refusedRecipientIsForGood()
    {
        SmtpProcess process({u"--refuse"_s, u"frank@dune.com"_s});
        const auto sent = deliver(plain(process));
        QVERIFY(!sent);
        QCOMPARE(sent.error().kind, ErrorKind::Invalid);
        QVERIFY2(sent.error().line().contains(u"550"_s), qPrintable(sent.error().line()));
        QVERIFY(deliver(plain(process), "other@dune.com"));
    }

    void putOffIsNotForGood()
    {
        SmtpProcess process({u"--later"_s, u"1"_s});
        const auto sent = deliver(plain(process));
        QVERIFY(!sent);
        QCOMPARE(sent.error().kind, ErrorKind::Unavailable);
        QVERIFY(deliver(plain(process)));
    }

    void nobodyListens()
    {
        quint16 port = 0;
        {
            QTcpServer server;
            QVERIFY(server.listen(QHostAddress::LocalHost));
            port = server.serverPort();
        }
        const SmtpServer server{.url = u"smtp://127.0.0.1:%1"_s.arg(port), .from = u"id@example.org"_s, .plain = true};
        const auto sent = deliver(server);
        QVERIFY(!sent);
        QCOMPARE(sent.error().kind, ErrorKind::Unavailable);
    }

    void silentServerIsLeftWhenAskedToStop()
    {
        std::promise<quint16> port;
        std::atomic<bool> stop{false};
        QElapsedTimer timer;
        timer.start();
        std::thread stopper([&] {
            QTcpServer silent; // takes the connection and says nothing
            silent.listen(QHostAddress::LocalHost);
            port.set_value(silent.serverPort());
            silent.waitForNewConnection(10'000);
            stop = true;
            while (stop) // the connection stays open until the test has its answer
                std::this_thread::yield();
        });
        const SmtpServer server{
            .url = u"smtp://127.0.0.1:%1"_s.arg(port.get_future().get()), .from = u"id@example.org"_s, .plain = true};
        const auto sent = deliver(server, "frank@dune.com", &stop);
        const qint64 took = timer.elapsed();
        stop = false;
        stopper.join();
        QVERIFY(!sent);
        QVERIFY2(took < 3000, qPrintable(QString::number(took)));
    }

    void settingsAreChecked_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("from");
        QTest::addColumn<bool>("plain");
        QTest::addColumn<bool>("good");
        const auto row = [](const char *name, const QString &url, const QString &from, bool isPlain, bool good) {
            QTest::newRow(name) << url << from << isPlain << good;
        };
        const QString from = u"id@example.org"_s;
        row("starttls", u"smtp://mail.example.org:587"_s, from, false, true);
        row("tls", u"smtps://mail.example.org"_s, from, false, true);
        row("local plain", u"smtp://127.0.0.1:25"_s, from, true, true);
        row("remote plain", u"smtp://mail.example.org:25"_s, from, true, false);
        row("http", u"http://mail.example.org"_s, from, false, false);
        row("file", u"file:///etc/passwd"_s, from, false, false);
        row("user in the address", u"smtp://id:secret@mail.example.org"_s, from, false, false);
        row("no sender", u"smtp://mail.example.org"_s, u"nobody"_s, false, false);
        row("two senders", u"smtp://mail.example.org"_s, u"a@b.org, c@d.org"_s, false, false);
    }
    void settingsAreChecked()
    {
        QFETCH(QString, url);
        QFETCH(QString, from);
        QFETCH(bool, plain);
        QFETCH(bool, good);
        const auto checked = checkServer({.url = url, .from = from, .plain = plain});
        QCOMPARE(checked.has_value(), good);
        QVERIFY(good || !checked.error().line().contains(u"secret"_s));
    }

    void recipientCannotCarryCommands()
    {
        SmtpProcess process;
        for (const char *evil : {"a@b.org>\r\nRCPT TO:<c@d.org", "a@b.org\r\nDATA", "", "a b@c.org"}) {
            const auto sent = deliver(plain(process), evil);
            QVERIFY(!sent && sent.error().kind == ErrorKind::Invalid);
        }
        QVERIFY(process.letter(200).isEmpty());
    }
};

QTEST_GUILESS_MAIN(SmtpTest)
#include "tst_smtp.moc"
