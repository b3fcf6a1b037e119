#include "server/http/router.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using bc::http::Handler;
using bc::http::Method;
using bc::http::RequestPtr;
using bc::http::Response;
using bc::http::Router;

namespace {

QCoro::Task<Response> nothing(RequestPtr) { co_return Response::noContent(); }

QString valuesOf(const Router::Match &match)
{
    QStringList pairs;
    for (const auto &[name, value] : match.values)
        pairs.append(name + u'=' + value);
    return pairs.join(u' ');
}

} // namespace

class TestHttpRouter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsThePattern_data();
    void findsThePattern();
    void missesWhatIsNotThere_data();
    void missesWhatIsNotThere();
    void literalWinsOverParameterForItsOwnMethods();
    void namesTheMethodsOfAPath();
    void headTakesTheRouteOfGetUnlessItHasItsOwn();
    void optionsRouteIsFound();
    void listsRoutesInTheOrderAdded();
    void emptyRouterFindsNothing();
    void manyRoutesCostNoMoreThanFew();
};

void TestHttpRouter::findsThePattern_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<QString>("values");
    const auto row = [](const char *path, const char *pattern, const QString &values) {
        QTest::newRow(path) << QByteArray(path) << QByteArray(pattern) << values;
    };
    row("/", "/", u""_s);
    row("/a", "/a", u""_s);
    row("/%61", "/a", u""_s);
    row("/a/b", "/a/b", u""_s);
    row("/a/7", "/a/{id}", u"id=7"_s);
    row("/a/7/c", "/a/{id}/c", u"id=7"_s);
    row("/a/b/c", "/a/{id}/c", u"id=b"_s); // the literal "b" leads nowhere here
    row("/a/7/x/y", "/a/{id}/{kind}/y", u"id=7 kind=x"_s);
    row("/a/x%2Fy", "/a/{id}", u"id=x/y"_s);
    row("/a/%2e%2e", "/a/{id}", u"id=.."_s);
    row("/a/%7Bid%7D", "/a/{id}", u"id={id}"_s);
    row("/a/J%C3%BCrgen", "/a/{id}", u"id=J\u00fcrgen"_s);
    row("/a/b%20c+d", "/a/{id}", u"id=b c+d"_s); // "+" is a plus in a path
    row("/.well-known/openid-configuration", "/.well-known/openid-configuration", u""_s);
}

void TestHttpRouter::findsThePattern()
{
    QFETCH(const QByteArray, path);
    QFETCH(const QByteArray, pattern);
    QFETCH(const QString, values);
    Router router;
    for (const char *known :
         {"/", "/a", "/a/b", "/a/{id}", "/a/{id}/c", "/a/{id}/{kind}/y", "/.well-known/openid-configuration"})
        router.get(known, nothing);
    const Router::Match match = router.find(Method::Get, path);
    QVERIFY(match.route);
    QCOMPARE(match.route->pattern, pattern);
    QCOMPARE(valuesOf(match), values);
    QVERIFY(match.allowed.isEmpty());
}

void TestHttpRouter::missesWhatIsNotThere_data()
{
    QTest::addColumn<QByteArray>("path");
    for (const char *path : {"", "a", "//", "//a", "/a/", "/a//", "/a//c", "/a/b/", "/b", "/A", "/a%2Fb", "/a/%zz",
                             "/a/%00", "/a/%ff", "/a/1/2", "/a/1/2/3/4/5/6", "/%"})
        QTest::newRow(*path ? path : "empty") << QByteArray(path);
}

void TestHttpRouter::missesWhatIsNotThere()
{
    QFETCH(const QByteArray, path);
    Router router;
    for (const char *known : {"/a", "/a/b", "/a/{id}", "/a/{id}/c"})
        router.get(known, nothing);
    const Router::Match match = router.find(Method::Get, path);
    QVERIFY(!match.route);
    QVERIFY(match.allowed.isEmpty());
}

void TestHttpRouter::literalWinsOverParameterForItsOwnMethods()
{
    Router router;
    router.get("/items/{id}", nothing);
    router.post("/items/{id}", nothing);
    router.get("/items/new", nothing);
    QCOMPARE(router.find(Method::Get, "/items/new").route->pattern, QByteArray("/items/new"));
    QCOMPARE(router.find(Method::Post, "/items/new").route->pattern, QByteArray("/items/{id}"));
    QCOMPARE(valuesOf(router.find(Method::Post, "/items/new")), u"id=new"_s);
}

void TestHttpRouter::namesTheMethodsOfAPath()
{
    Router router;
    router.get("/a/{id}", nothing);
    router.remove("/a/{id}", nothing);
    router.put("/a/b", nothing);
    router.add(Method::Patch, "/c", nothing);
    using Methods = QList<Method>;
    QCOMPARE(router.find(Method::Post, "/a/1").allowed,
             (Methods{Method::Get, Method::Head, Method::Delete, Method::Options}));
    QCOMPARE(router.find(Method::Other, "/a/b").allowed,
             (Methods{Method::Get, Method::Head, Method::Put, Method::Delete, Method::Options}));
    QCOMPARE(router.find(Method::Head, "/c").allowed, (Methods{Method::Patch, Method::Options}));
    QVERIFY(!router.find(Method::Options, "/c").route);
}

void TestHttpRouter::headTakesTheRouteOfGetUnlessItHasItsOwn()
{
    Router router;
    router.get("/a", nothing);
    router.post("/b", nothing);
    router.get("/c", nothing);
    router.add(Method::Head, "/c", nothing);
    QCOMPARE(router.find(Method::Head, "/a").route->method, Method::Get);
    QVERIFY(!router.find(Method::Head, "/b").route);
    QCOMPARE(router.find(Method::Head, "/c").route->method, Method::Head);
}

void TestHttpRouter::optionsRouteIsFound()
{
    Router router;
    router.add(Method::Options, "/a", nothing);
    QCOMPARE(router.find(Method::Options, "/a").route->method, Method::Options);
}

void TestHttpRouter::listsRoutesInTheOrderAdded()
{
    Router router;
    router.get("/z", nothing);
    router.post("/a", nothing);
    router.add(Method::Put, "/m/{id}", nothing, {.bodyLimit = 5});
    const auto routes = router.routes();
    QCOMPARE(routes.size(), size_t(3));
    QCOMPARE(routes[0]->pattern, QByteArray("/z"));
    QCOMPARE(routes[1]->method, Method::Post);
    QCOMPARE(routes[1]->options.bodyLimit, 1024 * 1024);
    QCOMPARE(routes[2]->options.bodyLimit, 5);
}

void TestHttpRouter::emptyRouterFindsNothing()
{
    const Router router;
    QVERIFY(!router.find(Method::Get, "/").route);
    QVERIFY(router.routes().empty());
}

void TestHttpRouter::manyRoutesCostNoMoreThanFew()
{
    // Comparisons are what a lookup costs; in a tree of 10,000 siblings they are a few, in a list thousands.
    Router router;
    for (int i = 0; i < 10'000; ++i)
        router.get("/area/" + QByteArray::number(i) + "/{id}", nothing);
    QElapsedTimer timer;
    timer.start();
    constexpr int rounds = 10'000;
    for (int i = 0; i < rounds; ++i)
        QVERIFY(router.find(Method::Get, "/area/9999/x").route);
    QVERIFY2(timer.elapsed() < 2000, "a lookup among 10,000 routes takes more than 200 microseconds");
}

QTEST_GUILESS_MAIN(TestHttpRouter)
#include "tst_http_router.moc"
