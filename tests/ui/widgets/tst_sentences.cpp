#include "ui/widgets/moment.h"
#include "ui/widgets/sentences.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>
#include <QTest>
#include <QTranslator>

using namespace bc::ui;
using namespace Qt::StringLiterals;

namespace {

QJsonObject said(const QString &english, const QJsonValue &code, const QJsonArray &arguments = {})
{
    return {{u"detail"_s, english}, {u"detail_code"_s, code}, {u"detail_arguments"_s, arguments}};
}

} // namespace

class TestSentences : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { QCoreApplication::removeTranslator(&m_german); }
    void aKnownCodeSpeaksThePersonsLanguage();
    void anythingElseStaysAsItCame();
    void momentsComeInThePersonsZone();
    void checksHaveATitle();

private:
    QTranslator m_german;
};

void TestSentences::init()
{
    QLocale::setDefault(QLocale(u"de"_s));
    QVERIFY(m_german.load(u"biometricscloud_de"_s, u":/i18n"_s));
    QVERIFY(QCoreApplication::installTranslator(&m_german));
}

void TestSentences::aKnownCodeSpeaksThePersonsLanguage()
{
    QCOMPARE(sentenceIn(said(u"User 7 is disabled."_s, u"user_disabled"_s, {u"7"_s}), u"detail"_s),
             u"Benutzer 7 ist deaktiviert."_s);
    // the first and the last of the table, which is looked up by halving
    QCOMPARE(sentenceIn(said({}, u"access_token_of"_s, {u"7"_s}), u"detail"_s), u"Zugriffstoken von Benutzer 7"_s);
    QCOMPARE(sentenceIn(said({}, u"verifier_wrong"_s), u"detail"_s),
             u"SHA-256 des Verifiers ist nicht die Challenge."_s);
    QCOMPARE(sentenceIn(said({}, u"parameter_twice"_s, {u"%1"_s}), u"detail"_s), u"„%1“ steht mehr als einmal da."_s);
}

void TestSentences::anythingElseStaysAsItCame()
{
    QCOMPARE(sentenceIn(said(u"openid email"_s, QJsonValue::Null), u"detail"_s), u"openid email"_s);
    QCOMPARE(sentenceIn(said(u"A newer sentence."_s, u"never_heard_of"_s), u"detail"_s), u"A newer sentence."_s);
    QCOMPARE(sentenceIn({{u"detail"_s, u"Of an older provider."_s}}, u"detail"_s), u"Of an older provider."_s);
}

void TestSentences::momentsComeInThePersonsZone()
{
    const QString moment = u"2026-11-22T09:12:03Z"_s;
    const QString told = sentenceIn(said({}, u"it_expired"_s, {moment}), u"detail"_s);
    QCOMPARE(told, u"Abgelaufen: "_s + moment::precise(moment::fromText(moment)));
    QVERIFY2(told.contains(u"12:03") && !told.contains(u'Z'), qPrintable(told));
    const QString almost = u"2026-11-22Tomorrow-or-soZ"_s;
    QCOMPARE(sentenceIn(said({}, u"it_expired"_s, {almost}), u"detail"_s), u"Abgelaufen: "_s + almost);
}

void TestSentences::checksHaveATitle()
{
    QCOMPARE(checkTitle(u"client found"_s), u"Client gefunden"_s);
    QCOMPARE(checkTitle(u"moon is full"_s), u"moon is full"_s);
}

QTEST_GUILESS_MAIN(TestSentences)
#include "tst_sentences.moc"
