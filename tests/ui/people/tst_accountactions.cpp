#include "peopletest.h"
#include "ui/people/selectionpanel.h"

#include <QAction>
#include <QClipboard>

using namespace bc;
using namespace bc::ui;
using namespace bc::ui::people;
using namespace bc::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int stateColumn = 3;

} // namespace

/// What is done to people, one or several.
class TestAccountActions : public PeopleTest
{
    Q_OBJECT

private Q_SLOTS:
    void withoutLettersTheLinkIsShownOnce()
    {
        m_provider->on("POST " + PeopleProvider::path(PeopleProvider::invited, "/invite"), [](const Responder::Seen &) {
            Responder::Answer answer;
            answer.json = {{u"sent_to"_s, QJsonValue()},
                           {u"link"_s, u"https://provider.example/set-password?token=abc"_s},
                           {u"expires_time"_s, u"2026-12-02T10:00:00.000000Z"_s}};
            return answer;
        });
        open(PeopleProvider::invited);
        click(u"sendLink"_s);
        QVERIFY(says(dialog(), u"Invite Paul Atreides again?"_s));
        click(u"confirm"_s);
        QTRY_VERIFY(shownChild<QLineEdit>(u"link"_s));
        QVERIFY(says(dialog(), u"It works once, until"_s));
        picture(u"05-link"_s);
        click(u"copyLink"_s);
        QCOMPARE(QApplication::clipboard()->text(), u"https://provider.example/set-password?token=abc"_s);
        click(u"done"_s);
        QTRY_VERIFY(!shownChild<QLineEdit>(u"link"_s));
    }

    void disablingNamesThePersonAndCanBeUndone()
    {
        openClinician();
        click(u"disableAccount"_s);
        QVERIFY(says(dialog(), u"Disable Brian Herbert?"_s));
        QVERIFY(says(dialog(), u"signed out everywhere at once"_s));
        picture(u"06-disable"_s);
        click(u"confirm"_s);
        QTRY_COMPARE(m_place->detail()->account().state, 0);
        QCOMPARE(m_provider->last("PUT " + PeopleProvider::path(PeopleProvider::clinician)).json,
                 (QJsonObject{{u"state"_s, 0}}));
        QTRY_COMPARE(model()->index(1, stateColumn).data().toString(), u"Disabled"_s);
        QVERIFY(m_bench->lastAction);
        m_bench->lastAction->trigger();
        QTRY_COMPARE(m_place->detail()->account().state, 5);
    }

    void nobodyDisablesThemselves()
    {
        open(PeopleProvider::self);
        QVERIFY(!shownChild<QPushButton>(u"disableAccount"_s));
        QVERIFY(says(m_place->detail(), u"you would lock yourself out"_s));
        m_place->setPosition(u"2/edit"_s);
        QVERIFY(!m_place->form()->field(u"role_id"_s)->editor()->isEnabled());
        QVERIFY(says(m_place->form(), u"Another administrator can change your own role"_s));
    }

    void thoseAboveAreOnlyShown()
    {
        open(PeopleProvider::platform);
        for (const QString &name : {u"disableAccount"_s, u"editAccount"_s, u"sendLink"_s}) {
            QVERIFY2(!shownChild<QPushButton>(name), qPrintable(name));
        }
        QVERIFY(says(m_place->detail(), u"Only a platform administrator may change this account."_s));
    }

    void theLastAdministratorsRefusalIsExplained()
    {
        m_provider->on("PUT " + PeopleProvider::path(PeopleProvider::clinician), [](const Responder::Seen &) {
            return Responder::problem(409, {{u"detail"_s, u"This is the last administrator of the tenant."_s}});
        });
        openClinician();
        click(u"disableAccount"_s);
        click(u"confirm"_s);
        QTRY_VERIFY(!m_bench->notices.isEmpty());
        QCOMPARE(m_bench->lastTone, Workbench::Tone::Bad);
        QVERIFY(m_bench->notices.last().startsWith(u"Brian Herbert: not done."_s));
        QVERIFY(m_bench->notices.last().contains(u"Make somebody else an administrator first"_s));
        // The form says the same.
        m_place->setPosition(u"3/edit"_s);
        m_place->form()->save();
        QTRY_VERIFY(says(m_place->form(), u"Make somebody else an administrator first"_s));
    }

    void aSessionIsEndedByItsName()
    {
        m_provider->on("DELETE " + PeopleProvider::path(PeopleProvider::clinician, "/sessions/sid/1"),
                       [this](const Responder::Seen &) {
                           m_provider->sessionsOfClinician.removeFirst();
                           Responder::Answer answer;
                           answer.status = 204;
                           return answer;
                       });
        openClinician();
        QTest::mouseClick(button(m_place->detail(), u"End…"_s), Qt::LeftButton);
        QVERIFY(says(dialog(), u"Firefox · Linux at 192.0.2.7 is signed out"_s));
        click(u"confirm"_s);
        QTRY_VERIFY(!says(m_place->detail(), u"Firefox · Linux"_s) && says(m_place->detail(), u"Safari · iPhone"_s));
        QCOMPARE(m_bench->notices.last(), u"One session of Brian Herbert is ended."_s);
        click(u"endAll"_s);
        click(u"confirm"_s);
        QTRY_VERIFY(m_bench->notices.last().contains(u"2 session(s) ended"_s));
    }

    void aSessionOfUnknownAddressIsNamedWithoutOne()
    {
        QJsonObject session = m_provider->sessionsOfClinician.first().toObject();
        session[u"address"_s] = QString();
        m_provider->sessionsOfClinician = {session};
        openClinician();
        QTest::mouseClick(button(m_place->detail(), u"End…"_s), Qt::LeftButton);
        QVERIFY(says(dialog(), u"Firefox · Linux is signed out"_s));
        dialog()->reject();
    }

    void aConsentIsWithdrawn()
    {
        m_provider->on("DELETE " + PeopleProvider::path(PeopleProvider::clinician, "/consents/71"),
                       [this](const Responder::Seen &) {
                           m_provider->consentsOfClinician = {};
                           Responder::Answer answer;
                           answer.status = 204;
                           return answer;
                       });
        openClinician();
        QTest::mouseClick(button(m_place->detail(), u"Withdraw…"_s), Qt::LeftButton);
        QVERIFY(says(dialog(), u"Third Party App loses its access to the data of Brian Herbert at once."_s));
        click(u"confirm"_s);
        QTRY_VERIFY(says(m_place->detail(), u"No application may use their data."_s));
    }

    void wrongTriesAndSecondFactorsAreTakenBack()
    {
        m_provider->on("POST " + PeopleProvider::path(PeopleProvider::locked, "/unlock"),
                       [this](const Responder::Seen &) {
                           m_provider->people[PeopleProvider::locked][u"locked_until"_s] = QJsonValue();
                           m_provider->people[PeopleProvider::locked][u"failed_sign_ins"_s] = 0;
                           Responder::Answer answer;
                           answer.status = 204;
                           return answer;
                       });
        open(PeopleProvider::locked);
        QTRY_VERIFY(says(m_place->detail(), u"10 in a row"_s));
        picture(u"07-locked"_s);
        click(u"unlock"_s);
        QTRY_VERIFY(!shownChild<QPushButton>(u"unlock"_s));
        QTRY_COMPARE(model()->index(3, stateColumn).data().toString(), u"Active"_s);

        m_provider->on("DELETE " + PeopleProvider::path(PeopleProvider::clinician, "/second-factors"),
                       [this](const Responder::Seen &) {
                           m_provider->people[PeopleProvider::clinician][u"totp_since"_s] = QJsonValue();
                           m_provider->people[PeopleProvider::clinician][u"passkeys"_s] = 0;
                           Responder::Answer answer;
                           answer.status = 204;
                           return answer;
                       });
        openClinician();
        click(u"removeFactors"_s);
        QVERIFY(says(dialog(), u"Make sure that it is really them who ask."_s));
        click(u"confirm"_s);
        QTRY_VERIFY(says(m_place->detail(), u"None: signs in with the password alone"_s));
    }

    void severalAreDisabledTogetherButNotOneself()
    {
        QTableView *table = choose(0);
        QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
        QTRY_VERIFY(m_place->selection()->isVisible());
        QVERIFY(says(m_place->selection(), u"3 people selected"_s));
        picture(u"08-several"_s);
        click(u"disableSelected"_s);
        QVERIFY(says(dialog(), u"Disable 2 people?"_s));
        QVERIFY(says(dialog(), u"Your own account is left out"_s));
        picture(u"09-disable-several"_s);
        click(u"confirm"_s);
        QTRY_COMPARE(m_bench->notices.value(0), u"2 people are disabled and signed out everywhere."_s);
        QCOMPARE(m_provider->count("PUT " + PeopleProvider::path(PeopleProvider::self)), 0);
        QCOMPARE(m_provider->people[PeopleProvider::invited][u"state"_s].toInt(), 0);
        QCOMPARE(m_provider->people[PeopleProvider::clinician][u"state"_s].toInt(), 0);
        // Esc selects nobody.
        QTest::keyClick(table, Qt::Key_Escape);
        QTRY_VERIFY(!m_place->selection()->isVisible());
    }

    void workUnderWayIsCalledOff()
    {
        m_provider->on("DELETE " + PeopleProvider::path(PeopleProvider::clinician, "/sessions"),
                       [](const Responder::Seen &) {
                           Responder::Answer never;
                           never.silent = true;
                           return never;
                       });
        QTableView *table = choose(1);
        QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
        QTRY_VERIFY(m_place->selection()->isVisible());
        click(u"endSelected"_s);
        click(u"confirm"_s);
        QTRY_COMPARE(m_provider->count("DELETE " + PeopleProvider::path(PeopleProvider::clinician, "/sessions")), 1);
        QVERIFY(m_bench->work);
        QCOMPARE(m_bench->works.last(), u"Ending the sessions of 2 people…"_s);
        QCOMPARE(m_bench->work->progress.last(), std::pair(0, 2));
        Q_EMIT m_bench->work->cancelRequested();
        QTRY_VERIFY(m_bench->work.isNull());
        QCOMPARE(m_provider->count("DELETE " + PeopleProvider::path(PeopleProvider::invited, "/sessions")), 0);
        QVERIFY(m_bench->notices.last().startsWith(u"Cancelled."_s));
    }
};

QTEST_MAIN(TestAccountActions)
#include "tst_accountactions.moc"
