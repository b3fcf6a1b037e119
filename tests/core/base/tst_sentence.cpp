#include "core/base/sentence.h"

#include <QTest>

using namespace bc;
using namespace Qt::StringLiterals;

class TestSentence : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsWhatAnotherLanguageNeeds();
    void wordsHaveNoCode();
    void argumentsStayAsTheyAre();
    void boundedTextsEndInAnEllipsis();
    void whatIsStoredComesBack();
};

void TestSentence::keepsWhatAnotherLanguageNeeds()
{
    const Sentence sentence("secret_other_way", u"It came by %1, %2 times.", u"post"_s, 3);
    QCOMPARE(sentence.code(), "secret_other_way");
    QCOMPARE(sentence.arguments(), QStringList({u"post"_s, u"3"_s}));
    QCOMPARE(sentence.text(), u"It came by post, 3 times."_s);
    QVERIFY(!sentence.isEmpty());
}

void TestSentence::wordsHaveNoCode()
{
    QVERIFY(Sentence().isEmpty());
    QCOMPARE(Sentence().text(), QString());
    const Sentence words(u"openid 100 %1"_s);
    QCOMPARE(words.code(), "");
    QCOMPARE(words.text(), u"openid 100 %1"_s);
    QVERIFY(!words.isEmpty());
}

// What strangers send must not be taken for a placeholder.
void TestSentence::argumentsStayAsTheyAre()
{
    QCOMPARE(Sentence::filled(u"%1 and %2", {u"%2"_s, u"%1"_s}), u"%2 and %1"_s);
    QCOMPARE(Sentence::filled(u"%2 after %1", {u"a"_s, u"b"_s}), u"b after a"_s);
    QCOMPARE(Sentence::filled(u"100 % of %1, %2, %", {u"a"_s}), u"100 % of a, %2, %"_s);
}

void TestSentence::boundedTextsEndInAnEllipsis()
{
    Sentence sentence("one", u"<%1>", QString(1000, u'x'));
    sentence.bound(10);
    QCOMPARE(sentence.text(), u"<xxxxxxxxx\u2026>"_s);
    QCOMPARE(Sentence::bounded(u"ten chars."_s, 10), u"ten chars."_s);
}

void TestSentence::whatIsStoredComesBack()
{
    const Said said = Said::fromStored(Said(Sentence("no_answer", u"No answer: %1.", u"\"[,]\""_s)).stored());
    QCOMPARE(said.text, u"No answer: \"[,]\"."_s);
    QCOMPARE(said.code, u"no_answer"_s);
    QCOMPARE(said.arguments, QStringList{u"\"[,]\""_s});
    // What was stored before there were codes, and words that look like what is stored now.
    for (const QString &words : {u"No answer."_s, u"[::1] is not public."_s, u"[\"a\",\"b\"]"_s, QString()}) {
        QCOMPARE(Said::fromStored(words).text.isEmpty(), words.isEmpty());
        const Said kept = Said::fromStored(Said(Sentence(words)).stored());
        QCOMPARE(kept.text, words);
        QCOMPARE(kept.code, QString());
        QCOMPARE(kept.arguments, QStringList());
    }
    QCOMPARE(Said::fromStored(u"No answer."_s).text, u"No answer."_s);
    QCOMPARE(Said().stored(), QString());
}

QTEST_GUILESS_MAIN(TestSentence)
#include "tst_sentence.moc"
