#include "core/accounts/accounts.h"
#include "core/audit/audit.h"
#include "core/crypto/random.h"
#include "core/crypto/sealingkey.h"
#include "core/store/store.h"
#include "core/webhooks/announcing.h"
#include "core/webhooks/delivery.h"
#include "core/webhooks/signature.h"
#include "server/webhooks/dispatcher.h"
#include "support/manualclock.h"
#include "support/tempstore.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace bc;
using namespace bc::webhooks;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// Answers each request with the next of `answers` (the last one stays); "" says nothing.
class Receiver
{
public:
    Receiver()
    {
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("No port to listen on.");
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            while (QTcpSocket *socket = m_server.nextPendingConnection())
                QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { read(socket); });
        });
    }
    QString url(const QString &host = u"127.0.0.1"_s) const
    {
        return u"http://%1:%2/hook?a=b"_s.arg(host).arg(m_server.serverPort());
    }

    QList<QByteArray> answers{"HTTP/1.1 204 No Content\r\n\r\n"};
    QList<QByteArray> requests;

    static QByteArray header(const QByteArray &request, const QByteArray &name)
    {
        const QList<QByteArray> lines = request.split('\n');
        for (const QByteArray &line : lines) {
            if (line.toLower().startsWith(name.toLower() + ':'))
                return line.mid(name.size() + 1).trimmed();
        }
        return {};
    }
    static QByteArray body(const QByteArray &request) { return request.mid(request.indexOf("\r\n\r\n") + 4); }

private:
    void read(QTcpSocket *socket)
    {
        QByteArray &buffer = m_buffers[socket];
        buffer += socket->readAll();
        const qsizetype end = buffer.indexOf("\r\n\r\n");
        if (end < 0 || buffer.size() - end - 4 < header(buffer, "Content-Length").toLongLong())
            return;
        requests += std::exchange(buffer, {});
        const QByteArray answer = answers.size() > 1 ? answers.takeFirst() : answers.constFirst();
        if (!answer.isEmpty())
            socket->write(answer);
    }
    QTcpServer m_server;
    QHash<QTcpSocket *, QByteArray> m_buffers;
};

} // namespace

/// The worker with its thread, over a store and a receiver on loopback.
class DispatcherTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<tests::TempStore> m_store;
    tests::ManualClock m_clock;
    crypto::SealingKey m_key{crypto::randomBytes(32)};
    std::unique_ptr<Receiver> m_receiver;
    std::unique_ptr<server::WebhookDispatcher> m_dispatcher;

    store::Connection &reader() { return **(*m_store)->reader(); }
    template <typename Work>
    auto write(Work work)
    {
        return (*m_store)->writeNow(std::move(work));
    }
    void serve(bool loopbackAllowed = true, std::chrono::milliseconds timeout = 10s)
    {
        server::WebhookDispatcher::Options options;
        options.sender.loopbackAllowed = loopbackAllowed;
        options.sender.timeout = timeout;
        options.pause = options.idlePause = 20ms;
        m_dispatcher = std::make_unique<server::WebhookDispatcher>(**m_store, m_clock, m_key, options);
        m_dispatcher->start();
    }
    Webhook add(const QString &url, const QString &secret = newSecret())
    {
        Webhook webhook;
        webhook.uuid = u"one"_s;
        webhook.tenantId = 1;
        webhook.url = url;
        webhook.events = {u"*"_s};
        webhook.secret = sealSecret(m_key, webhook.uuid, secret);
        return write([=, at = m_clock.now()](store::Connection &unit) { return create(unit, webhook, at); }).value();
    }
    void happen(const QString &event)
    {
        audit::Entry entry;
        entry.time = m_clock.now();
        entry.tenantId = 1;
        entry.event = event;
        entry.outcome = u"ok"_s;
        QVERIFY(write([entry](store::Connection &unit) -> Result<> {
            audit::append(unit, entry);
            return {};
        }));
        if (m_dispatcher)
            m_dispatcher->nudge();
    }
    QList<Delivery> all() { return deliveries::list(reader(), {}).value(); }
    QString stateOf(qsizetype index) { return all().value(index).state; }

private Q_SLOTS:
    void init()
    {
        m_store = std::make_unique<tests::TempStore>();
        m_receiver = std::make_unique<Receiver>();
        QVERIFY(write([at = m_clock.now()](store::Connection &unit) {
            accounts::Tenant tenant;
            tenant.name = u"One"_s;
            return accounts::tenants::create(unit, tenant, at);
        }));
    }
    void cleanup()
    {
        m_dispatcher.reset();
        m_receiver.reset();
        m_store.reset();
    }

    void whatHappensIsToldSigned()
    {
        const QString secret = newSecret();
        add(m_receiver->url(), secret);
        serve();
        happen(u"application.created"_s);
        QTRY_COMPARE(m_receiver->requests.size(), 1);
        const QByteArray request = m_receiver->requests.constFirst();
        QVERIFY(request.startsWith("POST /hook?a=b HTTP/1.1\r\n"));
        QCOMPARE(Receiver::header(request, "Content-Type"), QByteArray("application/json"));
        QVERIFY(Receiver::header(request, "Host").startsWith("127.0.0.1:"));
        const QByteArray id = Receiver::header(request, "webhook-id"),
                         timestamp = Receiver::header(request, "webhook-timestamp");
        QCOMPARE(timestamp.toLongLong(), toSeconds(m_clock.now()));
        QCOMPARE(Receiver::header(request, "webhook-signature"),
                 signatures({secret}, id, timestamp.toLongLong(), Receiver::body(request)));
        QTRY_COMPARE(stateOf(0), u"delivered"_s);
        QCOMPARE(all()[0].messageId.toLatin1(), id);
        QCOMPARE(all()[0].lastStatus, std::optional(204));
        QCOMPARE(m_dispatcher->figures().delivered, 1u);
    }

    void aFailureIsTriedAgainWhenItIsDue()
    {
        m_receiver->answers = {"HTTP/1.1 500 Oops\r\nContent-Length: 0\r\n\r\n",
                               "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"};
        add(m_receiver->url());
        serve();
        happen(u"application.created"_s);
        happen(u"application.updated"_s);
        QTRY_COMPARE(all().value(1).lastStatus, std::optional(500));
        QCOMPARE(m_receiver->requests.size(), 1); // and nothing overtakes it
        m_clock.advance(10s);
        m_dispatcher->nudge();
        QTRY_COMPARE(m_receiver->requests.size(), 3);
        QCOMPARE(Receiver::header(m_receiver->requests[0], "webhook-id"),
                 Receiver::header(m_receiver->requests[1], "webhook-id"));
        QVERIFY(Receiver::header(m_receiver->requests[0], "webhook-signature") !=
                Receiver::header(m_receiver->requests[1], "webhook-signature")); // of another moment
        QTRY_COMPARE(stateOf(0), u"delivered"_s);
    }

    void redirectsAreNotFollowed()
    {
        m_receiver->answers = {"HTTP/1.1 302 Found\r\nLocation: " + m_receiver->url().toLatin1() +
                               "&redirected=1\r\nContent-Length: 0\r\n\r\n"};
        add(m_receiver->url());
        serve();
        happen(u"application.created"_s);
        QTRY_COMPARE(all().value(0).lastStatus, std::optional(302));
        QVERIFY(all()[0].lastError.text.contains(u"redirects"_s));
        QCOMPARE(all()[0].lastError.code, u"receiver_redirects"_s);
        QCOMPARE(all()[0].lastError.arguments, QStringList{u"302"_s});
        QCOMPARE(m_receiver->requests.size(), 1);
    }

    void whoNeverAnswersIsLeftAfterTheTimeout()
    {
        m_receiver->answers = {""};
        add(m_receiver->url());
        serve(true, 200ms);
        happen(u"application.created"_s);
        QTRY_VERIFY(all().value(0).lastError.text.contains(u"No answer within"_s));
        QCOMPARE(all()[0].lastError.code, u"answer_late"_s);
        QVERIFY(!all()[0].lastStatus);
    }

    void anEndlessAnswerIsNotRead()
    {
        m_receiver->answers = {"HTTP/1.1 200 OK\r\nContent-Length: 10000000\r\n\r\n" + QByteArray(1'000'000, 'x')};
        add(m_receiver->url());
        serve(true, 5s);
        happen(u"application.created"_s);
        QTRY_COMPARE(stateOf(0), u"delivered"_s); // its status said so
    }

    void anAddressOfThisMachineIsRefusedForAPublicIssuer()
    {
        add(m_receiver->url(u"localhost"_s));
        serve(false);
        happen(u"application.created"_s);
        QTRY_VERIFY(all().value(0).lastError.text.contains(u"may not be called"_s));
        QVERIFY(m_receiver->requests.isEmpty());
    }

    void aNameIsLookedUpAndItsAddressJudged()
    {
        add(m_receiver->url(u"localhost"_s));
        serve();
        happen(u"application.created"_s);
        QTRY_COMPARE(m_receiver->requests.size(), 1);
        QVERIFY(Receiver::header(m_receiver->requests[0], "Host").startsWith("localhost:"));
    }

    void bothSecretsSignDuringARotation()
    {
        const QString first = newSecret(), second = newSecret();
        const Webhook webhook = add(m_receiver->url(), first);
        QVERIFY(write([=, sealed = sealSecret(m_key, webhook.uuid, second), at = m_clock.now()](
                          store::Connection &unit) { return rotateSecret(unit, webhook.id, sealed, at, at + 1h); }));
        serve();
        happen(u"application.created"_s);
        QTRY_COMPARE(m_receiver->requests.size(), 1);
        const auto signs = [](const QByteArray &request, const QString &secret) {
            return Receiver::header(request, "webhook-signature")
                .split(' ')
                .contains(signatures({secret}, Receiver::header(request, "webhook-id"),
                                     Receiver::header(request, "webhook-timestamp").toLongLong(),
                                     Receiver::body(request)));
        };
        QVERIFY(signs(m_receiver->requests[0], first) && signs(m_receiver->requests[0], second));
        m_clock.advance(1h);
        happen(u"application.updated"_s);
        QTRY_COMPARE(m_receiver->requests.size(), 2);
        QVERIFY(!signs(m_receiver->requests[1], first) && signs(m_receiver->requests[1], second));
    }

    void whatHappenedWhileNobodyServedIsToldLater()
    {
        add(m_receiver->url());
        happen(u"application.created"_s);
        happen(u"application.updated"_s);
        serve();
        QTRY_COMPARE(m_receiver->requests.size(), 2);
        QVERIFY(Receiver::body(m_receiver->requests[0]).contains("application.created"));
        QVERIFY(Receiver::body(m_receiver->requests[1]).contains("application.updated"));
    }

    void aLongQueueKeepsItsOrder()
    {
        add(m_receiver->url());
        for (int i = 0; i < 60; ++i)
            happen(u"thing.n%1"_s.arg(i));
        serve();
        QTRY_COMPARE_WITH_TIMEOUT(m_receiver->requests.size(), 60, 20'000);
        for (int i = 0; i < 60; ++i)
            QVERIFY(Receiver::body(m_receiver->requests[i]).contains("\"thing.n" + QByteArray::number(i) + '"'));
    }
};

QTEST_GUILESS_MAIN(DispatcherTest)
#include "tst_dispatcher.moc"
