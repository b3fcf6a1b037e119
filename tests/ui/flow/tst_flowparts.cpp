#include "ui/decisions/decision.h"
#include "ui/flow/exchange.h"
#include "ui/flow/flowapplication.h"
#include "ui/flow/flowsetup.h"
#include "ui/flow/problems.h"
#include "ui/flow/steplist.h"
#include "ui/flow/texts.h"
#include "ui/flow/tokenview.h"
#include "ui/flow/wireview.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bc::ui;
using namespace bc::ui::flow;

class TestFlowParts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void secretsAreCoveredUntilAskedFor();
    void secretsInTheAnswerAreCoveredToo();
    void nextExchangeIsCoveredAgain();
    void requestIsSentAsItIsShown();
    void loopbackIsAnAddressNotAName_data();
    void loopbackIsAnAddressNotAName();
    void loopbackRedirectIsOfferedFirst();
    void partnerScopesChooseThePartnerCall();
    void decisionNamesTheRefusedCheckAndTheNearestAddress();
    void decisionRecordMakesAProblemPrecise();
    void everyOAuthErrorSaysWhatToDo_data();
    void everyOAuthErrorSaysWhatToDo();
    void confidentialApplicationAsksForItsSecret();
    void secretIsForgottenWithTheApplication();
    void stepsAreAGoodModelWithWords();
    void tokenTableCoversTokensAndSkipsEmptyFields();
    void durationsAreReadable();
};

namespace {

QJsonObject row(int id, const QString &name, const QStringList &redirects, bool isPublic)
{
    return {{u"id"_s, id},
            {u"name"_s, name},
            {u"client_id"_s, u"client%1"_s.arg(id)},
            {u"scope"_s, u"all"_s},
            {u"redirect_urls"_s, QJsonArray::fromStringList(redirects)},
            {u"is_public"_s, isPublic}};
}

Exchange tokenRequest()
{
    Exchange exchange;
    exchange.method = "POST";
    exchange.path = u"/token"_s;
    exchange.host = u"127.0.0.1:8000"_s;
    exchange.headers = {{u"Authorization"_s, u"Basic c2VjcmV0OnNlY3JldA=="_s, true}};
    exchange.form = {{u"grant_type"_s, u"authorization_code"_s},
                     {u"code"_s, u"the-very-secret-code"_s, true},
                     {u"redirect_uri"_s, u"http://127.0.0.1/callback?a=b c+d&e"_s}};
    return exchange;
}

} // namespace

void TestFlowParts::initTestCase() { Theme::install(*qApp, Scheme::Light); }

void TestFlowParts::secretsAreCoveredUntilAskedFor()
{
    const QString covered = tokenRequest().text(false);
    QVERIFY(!covered.contains(u"the-very-secret-code"_s));
    QVERIFY(!covered.contains(u"c2VjcmV0"_s));
    QVERIFY(covered.contains(u"Authorization: Basic "_s));
    QVERIFY(covered.contains(u"grant_type=authorization_code"_s));
    const QString open = tokenRequest().text(true);
    QVERIFY(open.contains(u"the-very-secret-code"_s) && open.contains(u"c2VjcmV0"_s));
}

void TestFlowParts::secretsInTheAnswerAreCoveredToo()
{
    Exchange exchange = tokenRequest();
    exchange.status = 200;
    exchange.answerHeaders = {{"Set-Cookie", "session=abcdef"}, {"Cache-Control", "no-store"}};
    exchange.answerBody =
        R"({"access_token":"AAAA","refresh_token":"BBBB","scope":"all","nested":{"id_token":"CCCC"}})";
    const QString covered = exchange.text(false);
    for (const QString &secret : {u"AAAA"_s, u"BBBB"_s, u"CCCC"_s, u"abcdef"_s})
        QVERIFY2(!covered.contains(secret), qPrintable(covered));
    QVERIFY(covered.contains(u"\"scope\": \"all\""_s));
    QVERIFY(covered.contains(u"HTTP/1.1 200 OK"_s));
    QVERIFY(exchange.text(true).contains(u"AAAA"_s));
}

void TestFlowParts::nextExchangeIsCoveredAgain()
{
    WireView view;
    view.setExchange(tokenRequest(), {});
    auto *reveal = view.findChild<QPushButton *>();
    QVERIFY(reveal);
    reveal->click();
    QVERIFY(view.text().contains(u"the-very-secret-code"_s));
    view.setExchange(tokenRequest(), {});
    QVERIFY(!view.text().contains(u"the-very-secret-code"_s));
    view.setExchange({}, u"nothing was sent"_s);
    QCOMPARE(view.text(), u"nothing was sent"_s);
}

void TestFlowParts::requestIsSentAsItIsShown()
{
    const Request request = tokenRequest().toRequest();
    QCOMPARE(request.method, QByteArray("POST"));
    QCOMPARE(request.authorization, Request::Authorization::None);
    QCOMPARE(request.body, QByteArray("grant_type=authorization_code&code=the-very-secret-code&redirect_uri="
                                      "http%3A%2F%2F127.0.0.1%2Fcallback%3Fa%3Db%20c%2Bd%26e"));
    Exchange get;
    get.path = u"/authorize"_s;
    get.query = {{u"redirect_uri"_s, u"http://127.0.0.1/callback?a=b&c=d%20e"_s}};
    QCOMPARE(get.toRequest().query.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded),
             u"http://127.0.0.1/callback?a=b&c=d%20e"_s);
    QVERIFY(get.toRequest().body.isEmpty());
}

void TestFlowParts::loopbackIsAnAddressNotAName_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("loopback");
    QTest::newRow("v4") << u"http://127.0.0.1/callback"_s << true;
    QTest::newRow("v4 with port") << u"http://127.0.0.1:9000/callback"_s << true;
    QTest::newRow("v6") << u"http://[::1]/callback"_s << true;
    QTest::newRow("name") << u"http://localhost/callback"_s << false;
    QTest::newRow("https") << u"https://127.0.0.1/callback"_s << false;
    QTest::newRow("lookalike") << u"http://127.0.0.1.example.org/callback"_s << false;
}

void TestFlowParts::loopbackIsAnAddressNotAName()
{
    QFETCH(QString, url);
    QFETCH(bool, loopback);
    QCOMPARE(isLoopback(QUrl(url)), loopback);
}

void TestFlowParts::loopbackRedirectIsOfferedFirst()
{
    const auto application = FlowApplication::fromJson(
        row(1, u"A"_s, {u"https://a.example.org/cb"_s, u"http://127.0.0.1/callback"_s}, true));
    QCOMPARE(application.preferredRedirect(), u"http://127.0.0.1/callback"_s);
    QVERIFY(application.hasLoopback());
    QCOMPARE(FlowApplication::fromJson({{u"client_id"_s, u"x"_s}, {u"redirect_url"_s, u"https://only.example.org"_s}})
                 .preferredRedirect(),
             u"https://only.example.org"_s);
    QCOMPARE(FlowApplication{}.preferredRedirect(), QString());
}

void TestFlowParts::partnerScopesChooseThePartnerCall()
{
    FlowApplication application;
    application.scope = u"profile ring_data cgm_data"_s;
    QVERIFY(application.forPartners());
    QVERIFY(firstCallFor(application.scope).path.startsWith(u"/api/partners/"_s));
    application.scope = u"all openid profile"_s;
    QVERIFY(!application.forPartners());
    QCOMPARE(firstCallFor(application.scope).scope, u"all"_s);
}

void TestFlowParts::decisionNamesTheRefusedCheckAndTheNearestAddress()
{
    const QJsonObject check{
        {u"name"_s, u"redirect address"_s},
        {u"outcome"_s, u"refused"_s},
        {u"detail"_s, u"http://127.0.0.1/callbacks"_s},
        {u"duration_us"_s, 9},
        {u"registered"_s,
         QJsonArray{QJsonObject{{u"value"_s, u"https://x"_s}, {u"first_difference"_s, 4}},
                    QJsonObject{{u"value"_s, u"http://127.0.0.1/callback"_s}, {u"first_difference"_s, 25}}}}};
    const QJsonObject passed{{u"name"_s, u"client found"_s}, {u"outcome"_s, u"ok"_s}};
    const Decision decision =
        Decision::fromJson({{u"checks"_s, QJsonArray{passed, check}}, {u"outcome"_s, u"invalid_request"_s}});
    const auto refused = decision.refused();
    QVERIFY(refused);
    QCOMPARE(refused->name, u"redirect address"_s);
    QCOMPARE(nearest(refused->registered).firstDifference, 25);
    QVERIFY(nearest({}).value.isEmpty());
    QVERIFY(!Decision::fromJson({{u"checks"_s, QJsonArray{passed}}}).refused());
}

void TestFlowParts::decisionRecordMakesAProblemPrecise()
{
    Decision decision;
    decision.checks.append({u"redirect address"_s, u"http://x"_s, DecisionCheck::Outcome::Refused, {}, {}});
    const Problem vague = explain(u"invalid_request"_s, {});
    const Problem precise = explain(vague, decision);
    QVERIFY(precise.title != vague.title);
    QVERIFY(precise.detail.contains(u"http://x"_s));
    QVERIFY(precise.remedy.contains(u"character by character"_s));
}

void TestFlowParts::everyOAuthErrorSaysWhatToDo_data()
{
    QTest::addColumn<QString>("error");
    for (const char *error :
         {"invalid_client", "invalid_grant", "invalid_scope", "unauthorized_client", "access_denied", "invalid_request",
          "temporarily_unavailable", "server_error", "something_new", ""})
        QTest::newRow(*error ? error : "none") << QString::fromLatin1(error);
}

void TestFlowParts::everyOAuthErrorSaysWhatToDo()
{
    QFETCH(QString, error);
    const Problem problem = explain(error, u"because"_s);
    QVERIFY(!problem.title.isEmpty() && !problem.remedy.isEmpty());
    QCOMPARE(problem.detail, u"because"_s);
    QCOMPARE(problem.type, error);
}

void TestFlowParts::confidentialApplicationAsksForItsSecret()
{
    FlowSetup setup;
    QVERIFY(!setup.missing().isEmpty());
    setup.setApplications({FlowApplication::fromJson(row(1, u"Secret"_s, {u"https://a.example.org/cb"_s}, false)),
                           FlowApplication::fromJson(row(2, u"Open"_s, {u"http://127.0.0.1/callback"_s}, true))});
    QCOMPARE(setup.settings().application.name, u"Open"_s); // made for walking locally: first
    QVERIFY(setup.missing().isEmpty());
    QVERIFY(setup.chooseId(1));
    QVERIFY(setup.missing().contains(u"secret"_s));
    setup.secretField()->setText(u"s"_s);
    QVERIFY(setup.missing().isEmpty());
    QVERIFY(!setup.chooseId(99));
}

void TestFlowParts::secretIsForgottenWithTheApplication()
{
    FlowSetup setup;
    setup.setApplications({FlowApplication::fromJson(row(1, u"One"_s, {u"https://a.example.org/cb"_s}, false)),
                           FlowApplication::fromJson(row(2, u"Two"_s, {u"https://b.example.org/cb"_s}, false))});
    setup.secretField()->setText(u"mine"_s);
    QVERIFY(setup.chooseId(2));
    QVERIFY(setup.settings().secret.isEmpty());
    QVERIFY(setup.chooseId(1));
    QVERIFY(setup.settings().secret.isEmpty());
}

void TestFlowParts::stepsAreAGoodModelWithWords()
{
    StepList list;
    const QAbstractItemModelTester tester(list.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(list.count(), 6);
    StepRecord record;
    record.state = StepState::Failed;
    record.duration = std::chrono::microseconds(12'400);
    list.setRecord(Step::Redirect, record);
    const QString spoken = list.item(3)->data(Qt::AccessibleTextRole).toString();
    QVERIFY(spoken.contains(u"Redirect"_s) && spoken.contains(u"refused"_s) && spoken.contains(u"12 ms"_s));
    list.choose(Step::Token);
    QCOMPARE(list.current(), Step::Token);
}

void TestFlowParts::tokenTableCoversTokensAndSkipsEmptyFields()
{
    TokenView view;
    view.setToken(
        {{u"access_token"_s, u"AAAABBBB"_s}, {u"email"_s, u""_s}, {u"expires_in"_s, 3600}, {u"scope"_s, u"all"_s}},
        QDateTime::currentDateTimeUtc().addSecs(3600));
    QCOMPARE(view.table()->rowCount(), 3);
    QCOMPARE(view.table()->item(0, 0)->text(), u"access_token"_s);
    QVERIFY(!view.table()->item(0, 1)->text().contains(u'A'));
    view.findChild<QPushButton *>()->click();
    QCOMPARE(view.table()->item(0, 1)->text(), u"AAAABBBB"_s);
}

void TestFlowParts::durationsAreReadable()
{
    QLocale::setDefault(QLocale::c());
    QCOMPARE(durationText(std::chrono::microseconds(850)), u"850 \u00b5s"_s);
    QCOMPARE(durationText(std::chrono::microseconds(1500)), u"1.5 ms"_s);
    QCOMPARE(durationText(std::chrono::microseconds(12'400)), u"12 ms"_s);
    QCOMPARE(durationText(std::chrono::microseconds(3'100'000)), u"3.1 s"_s);
}

QTEST_MAIN(TestFlowParts)
#include "tst_flowparts.moc"
