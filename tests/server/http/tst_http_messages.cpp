#include "server/http/flatobject.h"
#include "server/http/request.h"
#include "server/http/response.h"

#include <QTest>

#include <limits>
#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;
using bc::Error;
using bc::ErrorKind;
using bc::http::Json;
using bc::http::Parameters;
using bc::http::Request;
using bc::http::Response;

/// Requests and responses as values.
class TestHttpMessages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parametersAreDecoded_data();
    void parametersAreDecoded();
    void parametersTellWhatIsRepeated();
    void headersAreFoundWithoutCase();
    void cookiesAreFound_data();
    void cookiesAreFound();
    void bodyTypeIgnoresParametersAndCase();
    void acceptIsWeighed_data();
    void acceptIsWeighed();
    void problemNamesEachField();
    void errorsBecomeTheirStatus_data();
    void errorsBecomeTheirStatus();
    void problemOfTheMachineKeepsItsInsideToItself();
    void jsonKeepsTheOrderOfFieldsAndMendsBadText();
    void flatObjectsSayWhatJsonSays_data();
    void flatObjectsSayWhatJsonSays();
    void flatObjectsKeepTheirOrder();
    void responsesAreBuilt();
};

void TestHttpMessages::parametersAreDecoded_data()
{
    QTest::addColumn<QByteArray>("encoded");
    QTest::addColumn<QString>("shown"); // name=value, joined by |
    const auto row = [](const char *name, const QByteArray &encoded, const QString &shown) {
        QTest::newRow(name) << encoded << shown;
    };
    row("nothing", "", u""_s);
    row("one", "a=1", u"a=1"_s);
    row("order is kept", "b=2&a=1&b=3", u"b=2|a=1|b=3"_s);
    row("plus is a blank", "a=1+2%2B3", u"a=1 2+3"_s);
    row("name is decoded", "redirect%5Furi=x", u"redirect_uri=x"_s);
    row("no value", "a&b=", u"a=|b="_s);
    row("equals inside", "a=b=c==", u"a=b=c=="_s);
    row("empty pieces", "&&a=1&&b=2&", u"a=1|b=2"_s);
    row("empty name", "=x", u"=x"_s);
    row("encoded separators", "a=%26%3D%3d", u"a=&=="_s);
    row("UTF-8", "a=J%c3%bcrgen", u"a=J\u00fcrgen"_s);
    row("malformed percent stands for itself", "a=%&b=%z1&c=%4", u"a=%|b=%z1|c=%4"_s);
    row("invalid UTF-8 is replaced", "a=%ff", u"a=\ufffd"_s);
    row("URL as a value", "u=https%3A%2F%2Fa.b%2Fc%3Fd%3De%26f", u"u=https://a.b/c?d=e&f"_s);
}

void TestHttpMessages::parametersAreDecoded()
{
    QFETCH(const QByteArray, encoded);
    QFETCH(const QString, shown);
    QStringList pairs;
    const Parameters parameters(encoded);
    for (const auto &[name, value] : parameters.all())
        pairs.append(name + u'=' + value);
    QCOMPARE(pairs.join(u'|'), shown);
}

void TestHttpMessages::parametersTellWhatIsRepeated()
{
    const Parameters parameters("a=1&b=2&%61=3&c=4&b=5");
    QCOMPARE(parameters.repeated(), u"a"_s);
    QCOMPARE(parameters.count(u"a"), 2);
    QCOMPARE(parameters.value(u"a"), u"1"_s);
    QVERIFY(parameters.has(u"c"));
    QVERIFY(!parameters.has(u"d"));
    QCOMPARE(parameters.count(u"d"), 0);
    QCOMPARE(parameters.value(u"d"), QString());
    QCOMPARE(Parameters("a=1&b=1").repeated(), QString());
    QCOMPARE(Parameters("A=1&a=1").repeated(), QString());
}

void TestHttpMessages::headersAreFoundWithoutCase()
{
    Request request;
    request.headers = {{"Accept", "a"}, {"ACCEPT", "b"}, {"Host", "h"}};
    QCOMPARE(request.header("accept"), QByteArray("a"));
    QCOMPARE(request.headerCount("aCCept"), 2);
    QCOMPARE(request.header("nothing"), QByteArray());
    QCOMPARE(request.headerCount("nothing"), 0);
}

void TestHttpMessages::cookiesAreFound_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("alone") << QByteArray("sid=abc") << QByteArray("abc");
    QTest::newRow("among others") << QByteArray("a=1; sid=abc; b=2") << QByteArray("abc");
    QTest::newRow("without blanks") << QByteArray("a=1;sid=abc;b=2") << QByteArray("abc");
    QTest::newRow("with equals inside") << QByteArray("sid=a=b==") << QByteArray("a=b==");
    QTest::newRow("quoted") << QByteArray("sid=\"abc\"") << QByteArray("abc");
    QTest::newRow("the first of two") << QByteArray("sid=1; sid=2") << QByteArray("1");
    QTest::newRow("name as suffix only") << QByteArray("xsid=1") << QByteArray();
    QTest::newRow("other case") << QByteArray("SID=1") << QByteArray();
    QTest::newRow("name without value") << QByteArray("sid; a=1") << QByteArray();
    QTest::newRow("nothing") << QByteArray("") << QByteArray();
    QTest::newRow("separators only") << QByteArray(";;; ;") << QByteArray();
}

void TestHttpMessages::cookiesAreFound()
{
    QFETCH(const QByteArray, header);
    QFETCH(const QByteArray, value);
    Request request;
    request.headers = {{"Host", "h"}, {"cookie", header}};
    QCOMPARE(request.cookie("sid"), value);
}

void TestHttpMessages::bodyTypeIgnoresParametersAndCase()
{
    Request request;
    QVERIFY(!request.hasBodyType("application/json"));
    request.headers = {{"content-type", "Application/JSON ; charset=utf-8"}};
    QVERIFY(request.hasBodyType("application/json"));
    QVERIFY(!request.hasBodyType("application/jso"));
    request.headers = {{"content-type", "application/json-patch"}};
    QVERIFY(!request.hasBodyType("application/json"));
}

void TestHttpMessages::acceptIsWeighed_data()
{
    QTest::addColumn<QByteArray>("accept");
    QTest::addColumn<bool>("asks");
    const auto row = [](const char *accept, bool asks) { QTest::newRow(accept) << QByteArray(accept) << asks; };
    row("", false);
    row("*/*", false);
    row("application/*", false);
    row("application/json", false);
    row("application/cbor", true);
    row("APPLICATION/CBOR", true);
    row("application/json, application/cbor", true);
    row("application/cbor;q=0, application/json", false);
    row("application/json, application/cbor;q=0.1", false);
    row("application/json;q=0.5, application/cbor; q=0.6", true);
    row("application/cbor;q=0.5, */*;q=0.1", true);
    row("application/cbor;q=0.5, */*", false);
    row("application/cbor;q=0.5, application/json;q=0.2, */*", true);
    row("application/cbor-seq", false);
    row("application/cbor-x, text/html", false);
    row("application/cbor;q=much", false);
    row(",;,application/cbor;;q=1;", true);
}

void TestHttpMessages::acceptIsWeighed()
{
    QFETCH(QByteArray, accept);
    Request request;
    request.headers = {{"accept", accept}};
    QTEST(request.asksFor("application/cbor", "application/json"), "asks");
}

void TestHttpMessages::problemNamesEachField()
{
    const Response response = Response::problem(400, u"Two fields are wrong."_s,
                                                {{u"name"_s, u"is missing"_s}, {u"url"_s, u"is no \"URL\""_s}});
    QCOMPARE(response.contentType, QByteArray("application/problem+json"));
    QCOMPARE(response.body, QByteArray(R"({"type":"about:blank","title":"Bad Request","status":400,)"
                                       R"("detail":"Two fields are wrong.","errors":[)"
                                       R"({"field":"name","message":"is missing"},)"
                                       R"({"field":"url","message":"is no \"URL\""}]})"));
}

void TestHttpMessages::errorsBecomeTheirStatus_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("status");
    QTest::newRow("invalid") << int(ErrorKind::Invalid) << 400;
    QTest::newRow("unauthorized") << int(ErrorKind::Unauthorized) << 401;
    QTest::newRow("forbidden") << int(ErrorKind::Forbidden) << 403;
    QTest::newRow("not found") << int(ErrorKind::NotFound) << 404;
    QTest::newRow("conflict") << int(ErrorKind::Conflict) << 409;
    QTest::newRow("busy") << int(ErrorKind::Busy) << 503;
    QTest::newRow("storage full") << int(ErrorKind::StorageFull) << 503;
    QTest::newRow("unavailable") << int(ErrorKind::Unavailable) << 503;
    QTest::newRow("internal") << int(ErrorKind::Internal) << 500;
}

void TestHttpMessages::errorsBecomeTheirStatus()
{
    QFETCH(const int, kind);
    QFETCH(const int, status);
    const Response response = Response::problem(Error{ErrorKind(kind), u"What."_s, u"Remedy."_s, {}});
    QCOMPARE(response.status, status);
    const auto has = [&response](const QByteArray &name) {
        return std::any_of(response.headers.begin(), response.headers.end(),
                           [&](const auto &header) { return header.first == name; });
    };
    QCOMPARE(has("Retry-After"), status == 503);
    QCOMPARE(has("WWW-Authenticate"), status == 401);
}

void TestHttpMessages::problemOfTheMachineKeepsItsInsideToItself()
{
    for (const ErrorKind kind : {ErrorKind::Internal, ErrorKind::StorageFull, ErrorKind::Unavailable})
        QVERIFY(!Response::problem(Error{kind, u"/var/lib/x is full."_s, {}, {}}).body.contains("/var/lib"));
    QVERIFY(Response::problem(Error{ErrorKind::Conflict, u"The name is taken."_s, u"Choose another."_s, {}})
                .body.contains("The name is taken. Choose another."));
}

void TestHttpMessages::jsonKeepsTheOrderOfFieldsAndMendsBadText()
{
    Json value;
    value["zebra"] = 1;
    value["ape"] = std::string("\xff");
    const Response response = Response::json(value, 201);
    QCOMPARE(response.status, 201);
    QCOMPARE(response.body, QByteArray("{\"zebra\":1,\"ape\":\"\xef\xbf\xbd\"}"));
}

void TestHttpMessages::flatObjectsSayWhatJsonSays_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("token") << u"BkGxTq3Zc1n_-aZ"_s;
    QTest::newRow("a quotation mark") << u"a \"quoted\" name"_s;
    QTest::newRow("a backslash") << u"\\"_s;
    QTest::newRow("control characters") << u"a\tb\nc\u0001\u007f"_s;
    QTest::newRow("nothing") << QString(u'\0');
    QTest::newRow("Latin 1") << u"Zoë Müller"_s;
    QTest::newRow("beyond the first plane") << u"名 🩺"_s;
    QTest::newRow("half a pair") << u"a"_s + QChar(0xd83e) + u"b"_s;
}

/// Whatever a text holds, clients read the same as from the library.
void TestHttpMessages::flatObjectsSayWhatJsonSays()
{
    QFETCH(const QString, text);
    const Response flat = bc::http::FlatObject().text("name", text).text("again", text).answer();
    const Response json = Response::json({{"name", text.toStdString()}, {"again", text.toStdString()}});
    QCOMPARE(flat.body, json.body);
    QCOMPARE(flat.contentType, json.contentType);
    QCOMPARE(flat.status, json.status);
}

void TestHttpMessages::flatObjectsKeepTheirOrder()
{
    const auto least = std::numeric_limits<qint64>::min();
    bc::http::FlatObject object;
    object.number("b", least).flag("a", true).flag("c", false).json("list", Json::array({1, "two"}));
    QCOMPARE(object.answer().body, R"({"b":-9223372036854775808,"a":true,"c":false,"list":[1,"two"]})"_ba);
    QCOMPARE(object.answer().body, "{}"_ba);
}

void TestHttpMessages::responsesAreBuilt()
{
    const Response response = Response::redirect("https://a.b/c", 303).notStored();
    QCOMPARE(response.status, 303);
    QCOMPARE(response.headers,
             (QList<QPair<QByteArray, QByteArray>>{{"Location", "https://a.b/c"}, {"Cache-Control", "no-store"}}));
    QCOMPARE(Response::noContent().status, 204);
    QCOMPARE(bc::http::reason(404), QByteArray("Not Found"));
}

QTEST_GUILESS_MAIN(TestHttpMessages)
#include "tst_http_messages.moc"
