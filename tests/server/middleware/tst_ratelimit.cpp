#include "server/middleware/ratelimit.h"

#include <QTest>

using namespace bc;
using namespace bc::server;
using namespace Qt::StringLiterals;

namespace {

http::Request request(const QString &address, const QByteArray &route = "/token",
                      http::Method method = http::Method::Post)
{
    http::Request request;
    request.peer = QHostAddress(address);
    request.route = route;
    request.method = method;
    return request;
}

} // namespace

class RateLimitTest : public QObject
{
    Q_OBJECT

private:
    static void answer(RateLimit &limit, const http::Request &request, int status)
    {
        http::Response response{status, {}, {}, {}};
        limit.after(request, response);
    }

private Q_SLOTS:
    void rightOnesNeverWait()
    {
        RateLimit limit({.burst = 3, .perSecond = 0.01});
        http::Request asked = request(u"192.0.2.1"_s);
        for (int i = 0; i < 1000; ++i) {
            QVERIFY(!limit.before(asked));
            answer(limit, asked, 200);
        }
    }

    void wrongOnesWaitAndAreTold()
    {
        RateLimit limit({.burst = 3, .perSecond = 0.01});
        http::Request asked = request(u"192.0.2.1"_s), other = request(u"192.0.2.2"_s);
        for (int i = 0; i < 3; ++i) {
            QVERIFY(!limit.before(asked));
            answer(limit, asked, 401);
        }
        const auto refused = limit.before(asked);
        QVERIFY(refused.has_value());
        QCOMPARE(refused->status, 429);
        QCOMPARE(refused->headers.constLast().first, QByteArray("Retry-After"));
        QVERIFY(refused->headers.constLast().second.toInt() > 90);
        QVERIFY(!limit.before(other));
    }

    void onlyPostsOfSecretsAreGuarded()
    {
        RateLimit limit({.burst = 1, .perSecond = 0.01});
        const http::Request page = request(u"192.0.2.1"_s, "/api/v1/admin/me"),
                            get = request(u"192.0.2.1"_s, "/token", http::Method::Get);
        for (int i = 0; i < 10; ++i) {
            answer(limit, page, 401);
            answer(limit, get, 401);
        }
        QCOMPARE(limit.wait(QHostAddress(u"192.0.2.1"_s)), 0);
        for (int i = 0; i < 10; ++i)
            limit.charge(QHostAddress(u"192.0.2.1"_s));
        http::Request open = page, guarded = request(u"192.0.2.1"_s);
        QVERIFY(!limit.before(open));
        QVERIFY(limit.before(guarded));
    }

    void tokensComeBack()
    {
        RateLimit limit({.burst = 1, .perSecond = 50});
        const QHostAddress address(u"192.0.2.1"_s);
        limit.charge(address);
        QTRY_COMPARE_WITH_TIMEOUT(limit.wait(address), 0, 5000);
    }

    void aNetworkOfIpv6AddressesIsOne()
    {
        RateLimit limit({.burst = 2, .perSecond = 0.01});
        limit.charge(QHostAddress(u"2001:db8:0:1::1"_s));
        limit.charge(QHostAddress(u"2001:db8:0:1:ffff::2"_s));
        QVERIFY(limit.wait(QHostAddress(u"2001:db8:0:1::3"_s)) > 0);
        QCOMPARE(limit.wait(QHostAddress(u"2001:db8:0:2::1"_s)), 0);
        limit.charge(QHostAddress(u"192.0.2.1"_s));
        limit.charge(QHostAddress(u"::ffff:192.0.2.1"_s)); // the same address in the other family
        QVERIFY(limit.wait(QHostAddress(u"192.0.2.1"_s)) > 0);
    }

    void manyAddressesDoNotWashOutTheWorst()
    {
        RateLimit limit({.burst = 10, .perSecond = 0.001, .addresses = 64});
        const QHostAddress worst(u"192.0.2.1"_s);
        for (int i = 0; i < 10; ++i)
            limit.charge(worst);
        for (quint32 i = 0; i < 10'000; ++i)
            limit.charge(QHostAddress(0x0a000000U + i));
        QVERIFY(limit.wait(worst) > 0);
    }
};

QTEST_APPLESS_MAIN(RateLimitTest)
#include "tst_ratelimit.moc"
