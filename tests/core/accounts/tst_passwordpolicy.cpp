#include "core/accounts/passwordpolicy.h"

#include <QTest>

using namespace bc::accounts;
using namespace bc::accounts::passwordpolicy;
using namespace Qt::StringLiterals;

class PasswordPolicyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void passwordsAreJudged_data()
    {
        QTest::addColumn<QString>("password");
        QTest::addColumn<Fault>("fault");
        const auto row = [](const char *password, Fault fault) {
            QTest::newRow(password) << QString::fromUtf8(password) << fault;
        };
        row("", Fault::TooShort);
        row("ninechars", Fault::TooShort);
        row("ten-and-ok", Fault::None);
        row("correct horse battery staple", Fault::None);
        row("пароль из слов", Fault::None);
        row("fherbert@dune.com", Fault::OfThePerson);
        row("FHERBERT1920", Fault::OfThePerson);
        row("FrankHerbert1!", Fault::OfThePerson);
        row("herbert.frank", Fault::OfThePerson);
        row("frank-on-arrakis", Fault::None);
        row("password123", Fault::Common);
        row("P4ssw0rd2024!", Fault::Common);
        row("1234567890", Fault::Common);
        row("0123456789", Fault::Common);
        row("9876543210", Fault::Common);
        row("aaaaaaaaaaaa", Fault::Common);
        row("abcabcabcabc", Fault::Common);
        row("qwertyuiop", Fault::Common);
        row("Qwertyuiop1", Fault::Common);
        row("!!!administrator!!!", Fault::Common);
        row("1q2w3e4r5t", Fault::Common);
        row("iloveyou2024", Fault::Common);
        row("qwerty and much more", Fault::None);
    }
    void passwordsAreJudged()
    {
        QFETCH(QString, password);
        User user;
        user.username = u"fherbert"_s;
        user.email = u"fherbert@dune.com"_s;
        user.firstName = u"Frank"_s;
        user.lastName = u"Herbert"_s;
        QTEST(faultOf(password, user), "fault");
        QCOMPARE(sentence(faultOf(password, user)).isEmpty(), faultOf(password, user) == Fault::None);
    }
    void longOnesAreRefusedBeforeTheyAreHashed()
    {
        QCOMPARE(faultOf(QString(longest, u'x') + u"yz"_s, {}), Fault::TooLong);
    }
    void strengthGrowsWithLengthAndVariety()
    {
        QCOMPARE(strengthOf({}), Strength::Weak);
        QCOMPARE(strengthOf(u"ten-and-ok"_s), Strength::Weak);
        QCOMPARE(strengthOf(u"ten-and-ok-it"_s), Strength::Fair);
        QCOMPARE(strengthOf(u"muaddib-1965-dune"_s), Strength::Good);
        QCOMPARE(strengthOf(u"correct horse battery staple"_s), Strength::Strong);
    }
};

QTEST_GUILESS_MAIN(PasswordPolicyTest)
#include "tst_passwordpolicy.moc"
