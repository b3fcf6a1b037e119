#include "peopletest.h"
#include "ui/models/statedelegate.h"
#include "ui/widgets/stateview.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>

using namespace bc;
using namespace bc::ui;
using namespace bc::ui::people;
using namespace bc::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int nameColumn = 0, stateColumn = 3, factorColumn = 5;

} // namespace

/// List, detail, form and keyboard.
class TestPeople : public PeopleTest
{
    Q_OBJECT

private Q_SLOTS:
    void theListSaysHowEachStands()
    {
        new QAbstractItemModelTester(model(), QAbstractItemModelTester::FailureReportingMode::QtTest, this);
        const auto cell = [this](int row, int column) { return model()->index(row, column).data().toString(); };
        QCOMPARE(cell(1, nameColumn), u"Brian Herbert"_s);
        QCOMPARE(cell(1, stateColumn), u"Active"_s);
        QCOMPARE(cell(1, factorColumn), u"Set up"_s);
        QCOMPARE(cell(2, stateColumn), u"Invited"_s);
        QCOMPARE(cell(2, factorColumn), u"None"_s);
        QCOMPARE(cell(2, 4), u"Never"_s);
        QCOMPARE(cell(3, stateColumn), u"Locked"_s);
        QCOMPARE(model()->index(3, stateColumn).data(StateRole).value<Mark>(), Mark::Bad);
        picture(u"01-list"_s);
    }

    void chipsAndSearchAskTheProvider()
    {
        const auto choose = [this](const QString &text) {
            QPushButton *chip = button(m_place.get(), text);
            QVERIFY2(chip, qPrintable(text));
            QTest::mouseClick(chip, Qt::LeftButton);
        };
        choose(u"Locked"_s);
        choose(u"Clinicians"_s);
        m_place->list()->searchField()->setText(u"bri"_s);
        const auto asked = [this](const QString &name) {
            return m_provider->last("GET /api/v1/admin/users").query.queryItemValue(name);
        };
        QTRY_COMPARE(asked(u"search"_s), u"bri"_s);
        QCOMPARE(asked(u"standing"_s), u"locked"_s);
        QCOMPARE(asked(u"role_id"_s), u"3"_s);
        // Nothing matches: the way back clears all three.
        m_provider->people.clear();
        model()->reload();
        QTRY_COMPARE(model()->rowCount(), 0);
        QPushButton *widen = nullptr;
        QTRY_VERIFY((widen = button(m_place.get(), u"Clear search and filters"_s)));
        QTest::mouseClick(widen, Qt::LeftButton);
        QTRY_VERIFY(!m_provider->last("GET /api/v1/admin/users").query.hasQueryItem(u"standing"_s));
        QVERIFY(!m_provider->last("GET /api/v1/admin/users").query.hasQueryItem(u"role_id"_s));
    }

    void selectedRowsAreCopiedAsText()
    {
        QTest::keyClick(choose(1), Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QApplication::clipboard()->text().split(u'\n');
        QVERIFY(lines.value(0).startsWith(u"Name\tE-mail\tRole\tState"_s));
        QVERIFY(lines.value(1).startsWith(u"Brian Herbert\tbrian@dune.com\tClinician\tActive"_s));
    }

    void emptyAndBrokenListsSayWhatToDo()
    {
        m_provider->people.clear();
        model()->reload();
        QTRY_VERIFY(says(m_place.get(), u"Nobody here yet"_s));
        QVERIFY(button(m_place->list()->states(), u"Invite…"_s));
        m_provider->on("GET /api/v1/admin/users", [](const Responder::Seen &) { return Responder::problem(500); });
        model()->reload();
        QTRY_VERIFY(button(m_place.get(), u"Try again"_s));
        QVERIFY(says(m_place.get(), u"The provider failed to do this."_s));
    }

    void theDetailTellsEverything()
    {
        openClinician();
        const QWidget *detail = m_place->detail();
        for (const QString &text :
             {u"Brian Herbert"_s, u"brian@dune.com"_s, u"Authenticator app, 2 passkey(s), 7 recovery code(s) left"_s,
              u"the second factor is not asked for there"_s, u"Firefox · Linux"_s,
              u"192.0.2.7, with password and code"_s, u"Safari · iPhone"_s, u"2001:db8::7, with the password"_s,
              u"Third Party App"_s, u"Read glucose values"_s, u"For use at https://lab.example/api"_s,
              u"Keep this access while they are away"_s}) {
            QTRY_VERIFY2(says(detail, text), qPrintable(text));
        }
        QVERIFY(!says(detail, u"Withdrawn before"_s));
        QVERIFY(!shownChild<QPushButton>(u"unlock"_s)); // nothing to unlock
        picture(u"02-detail"_s);
        open(PeopleProvider::invited);
        QTRY_VERIFY(m_place->detail()->sessions()->isLoaded() && m_place->detail()->consents()->isLoaded());
        picture(u"03-invited"_s);
        QTRY_VERIFY(says(detail, u"Not set; the invitation works until"_s));
        QTRY_VERIFY(says(detail, u"Signed in nowhere."_s));
        QTRY_VERIFY(says(detail, u"No application may use their data."_s));
    }

    void consentsComePageByPage()
    {
        QJsonObject later = m_provider->consentsOfClinician.at(0).toObject();
        later[u"id"_s] = 69;
        later[u"application_name"_s] = u"Allowed long ago"_s;
        m_provider->moreConsents = {later};
        open(PeopleProvider::clinician);
        const AccountConsents *consents = m_place->detail()->consents();
        QTRY_VERIFY(consents->isLoaded());
        QVERIFY(!says(consents, u"Allowed long ago"_s));
        QPushButton *more = nullptr;
        for (QPushButton *button : consents->findChildren<QPushButton *>()) {
            more = button->text() == u"Show more" ? button : more;
        }
        QVERIFY(more);
        more->click();
        QTRY_VERIFY(says(consents, u"Allowed long ago"_s));
        QVERIFY(says(consents, u"Third Party App"_s));
    }

    void invitingChecksTheFieldsFirst()
    {
        QTest::keyClick(m_place.get(), Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(m_place->form()->isVisible());
        QVERIFY(says(m_place->form(), u"They join Dune Clinic"_s));
        type(u"email"_s, u"paul at arrakis"_s);
        click(u"saveAccount"_s);
        QVERIFY(!m_place->form()->field(u"email"_s)->error().isEmpty());
        QCOMPARE(m_place->form()->field(u"first_name"_s)->error(), u"This is required."_s);
        type(u"timezone"_s, u"Mars/Base"_s);
        m_place->form()->save();
        QVERIFY(m_place->form()->field(u"timezone"_s)->error().contains(u"Europe/Berlin"_s));
        QCOMPARE(m_provider->count("POST /api/v1/admin/users"), 0);
        picture(u"04-form-errors"_s);
        // Esc leaves and keeps the draft.
        QVERIFY(!m_place->unsaved().isEmpty());
        QTest::keyClick(m_place->form(), Qt::Key_Escape);
        QVERIFY(!m_place->form()->isVisible());
        m_place->setPosition(u"new"_s);
        QCOMPARE(m_place->form()->field(u"email"_s)->value(), u"paul at arrakis"_s);
    }

    void theProvidersFieldErrorsStandBesideTheFields()
    {
        m_provider->on("POST /api/v1/admin/users", [](const Responder::Seen &) {
            const auto fault = [](const QString &field) {
                return QJsonObject{{u"field"_s, field}, {u"message"_s, u"This e-mail address is taken."_s}};
            };
            return Responder::problem(409, {{u"detail"_s, u"Another person has this user name or e-mail address."_s},
                                            {u"errors"_s, QJsonArray{fault(u"username"_s), fault(u"email"_s)}}});
        });
        m_place->setPosition(u"new"_s);
        type(u"email"_s, u"brian@dune.com"_s);
        type(u"first_name"_s, u"Brian"_s);
        m_place->form()->save();
        QTRY_COMPARE(m_place->form()->field(u"email"_s)->error(), u"This e-mail address is taken."_s);
        QVERIFY(says(m_place->form(), u"Nothing was saved yet."_s));
        QVERIFY(m_place->form()->hasDraft());
    }

    void anInvitationGoesByLetter()
    {
        m_provider->on("POST /api/v1/admin/users", [this](const Responder::Seen &seen) {
            QJsonObject made = m_provider->people[PeopleProvider::invited];
            made[u"email"_s] = seen.json[u"email"_s];
            made[u"invitation"_s] = QJsonObject{{u"sent_to"_s, seen.json[u"email"_s]},
                                                {u"link"_s, QJsonValue()},
                                                {u"expires_time"_s, u"2026-12-02T10:00:00.000000Z"_s}};
            Responder::Answer answer;
            answer.status = 201;
            answer.json = made;
            return answer;
        });
        m_place->setPosition(u"new"_s);
        type(u"email"_s, u"leto@arrakis.org"_s);
        type(u"first_name"_s, u"Leto"_s);
        type(u"last_name"_s, u"Atreides"_s);
        auto *role = qobject_cast<QComboBox *>(m_place->form()->field(u"role_id"_s)->editor());
        QCOMPARE(role->findData(u"1"_s), -1); // nobody makes anybody more than themselves
        role->setCurrentIndex(role->findData(u"3"_s));
        auto *last = qobject_cast<QLineEdit *>(m_place->form()->field(u"last_name"_s)->editor());
        QTest::keyClick(last, Qt::Key_Return); // Enter saves
        QTRY_COMPARE(m_provider->count("POST /api/v1/admin/users"), 1);
        const QJsonObject sent = m_provider->last("POST /api/v1/admin/users").json;
        QCOMPARE(sent[u"username"_s].toString(), u"leto@arrakis.org"_s);
        QCOMPARE(sent[u"role_id"_s].toInt(), 3);
        QCOMPARE(sent[u"timezone"_s].toString(), u"Europe/Berlin"_s);
        QTRY_VERIFY(!m_bench->notices.isEmpty());
        QVERIFY(m_bench->notices.last().startsWith(u"An email to leto@arrakis.org is on its way"_s));
        QCOMPARE(m_place->position(), QString::number(PeopleProvider::invited));
        QVERIFY(!dialog());
    }

    void aUserNameThatIsTheAddressFollowsIt()
    {
        openClinician();
        m_place->setPosition(u"3/edit"_s);
        type(u"email"_s, u"bherbert@arrakis.org"_s);
        m_place->form()->save();
        QTRY_COMPARE(m_place->detail()->account().email, u"bherbert@arrakis.org"_s);
        QCOMPARE(m_provider->people[PeopleProvider::clinician][u"username"_s].toString(), u"bherbert@arrakis.org"_s);
    }

    void aSlowPartOfTheDetailSaysSoAndIsCalledOff()
    {
        m_provider->on("GET " + PeopleProvider::path(PeopleProvider::clinician, "/sessions"),
                       [](const Responder::Seen &) {
                           Responder::Answer never;
                           never.silent = true;
                           return never;
                       });
        open(PeopleProvider::clinician);
        QTRY_VERIFY(says(m_place->detail(), u"Loading sessions…"_s));
        QTest::mouseClick(button(m_place->detail()->sessions(), u"Cancel"_s), Qt::LeftButton);
        QTRY_VERIFY(says(m_place->detail()->sessions(), u"Cancelled."_s));
        m_provider->on("GET " + PeopleProvider::path(PeopleProvider::clinician, "/sessions"),
                       [](const Responder::Seen &) { return Responder::problem(503); });
        QTest::mouseClick(button(m_place->detail()->sessions(), u"Try again"_s), Qt::LeftButton);
        QTRY_VERIFY(says(m_place->detail()->sessions(), u"The provider is busy."_s));
        QVERIFY(m_place->detail()->consents()->isLoaded()); // one part does not take the other with it
        picture(u"10-part-failed"_s);
    }

    void aPlaceThatGoesHearsNoAnswersAnyMore()
    {
        m_provider->on("GET " + PeopleProvider::path(PeopleProvider::clinician, "/sessions"),
                       [](const Responder::Seen &) {
                           Responder::Answer never;
                           never.silent = true;
                           return never;
                       });
        open(PeopleProvider::clinician);
        QTRY_COMPARE(m_provider->count("GET " + PeopleProvider::path(PeopleProvider::clinician, "/sessions")), 1);
        bool called = false;
        auto owner = std::make_unique<QWidget>();
        const auto path = QString::fromLatin1(PeopleProvider::path(PeopleProvider::clinician, "/sessions"));
        m_client->fetch(Request::get(path), owner.get(), [&called](const Answer &) { called = true; });
        owner.reset();
        m_place.reset(); // the section's own request as well
        QTRY_COMPARE(m_client->pending(), 0);
        QVERIFY(!called);
    }

    void enterOpensTheWholePageAndEscLeavesIt()
    {
        QTableView *table = choose(1);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(m_place->position(), u"3/full"_s);
        QVERIFY(!m_place->list()->isVisible());
        QTRY_VERIFY(m_place->detail()->isLoaded() && m_place->detail()->sessions()->isLoaded());
        picture(u"11-full"_s);
        QTest::keyClick(m_place->detail(), Qt::Key_Escape);
        QCOMPARE(m_place->position(), u"3"_s);
        QVERIFY(m_place->list()->isVisible());
        QTest::keyClick(m_place->list(), Qt::Key_Escape);
        QCOMPARE(m_place->position(), QString());
    }
};

QTEST_MAIN(TestPeople)
#include "tst_peopleplace.moc"
