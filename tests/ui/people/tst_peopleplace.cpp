#include "peoplebench.h"
#include "ui/models/listview.h"
#include "ui/models/statedelegate.h"
#include "ui/people/accountdetail.h"
#include "ui/people/accountform.h"
#include "ui/people/accountparts.h"
#include "ui/people/peopleplace.h"
#include "ui/people/selectionpanel.h"
#include "ui/support/freshsettings.h"
#include "ui/widgets/chipbar.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/stateview.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace bc;
using namespace bc::ui;
using namespace bc::ui::people;
using namespace bc::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int nameColumn = 0, stateColumn = 3, factorColumn = 5;

template <typename Widget>
Widget *shownChild(const QString &name)
{
    QCoreApplication::processEvents(); // what was made just now shows with the next turn
    for (QWidget *top : QApplication::topLevelWidgets()) {
        for (auto *child : top->findChildren<Widget *>(name)) {
            if (child->isVisible()) {
                return child;
            }
        }
    }
    return nullptr;
}

void click(const QString &name)
{
    auto *button = shownChild<QPushButton>(name);
    QVERIFY2(button, qPrintable(name));
    QTest::mouseClick(button, Qt::LeftButton);
}

/// Whether a label among `parent`'s shows this text, or part of it.
bool says(const QWidget *parent, const QString &text)
{
    QCoreApplication::processEvents();
    const auto labels = parent->findChildren<QLabel *>();
    return std::ranges::any_of(labels,
                               [&](const QLabel *one) { return one->isVisible() && one->text().contains(text); });
}

QPushButton *button(const QWidget *parent, const QString &text)
{
    QCoreApplication::processEvents(); // rows that came just now show with the next turn
    for (auto *each : parent->findChildren<QPushButton *>()) {
        if (each->isVisible() && each->text() == text) {
            return each;
        }
    }
    return nullptr;
}

QDialog *dialog()
{
    for (QWidget *top : QApplication::topLevelWidgets()) {
        if (auto *one = qobject_cast<QDialog *>(top); one && one->isVisible()) {
            return one;
        }
    }
    return nullptr;
}

} // namespace

class TestPeople : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<FreshSettings> m_settings;
    std::unique_ptr<PeopleProvider> m_provider;
    std::unique_ptr<ProviderClient> m_client;
    std::unique_ptr<PeopleBench> m_bench;
    std::unique_ptr<PeoplePlace> m_place;

    PagedModel *model() const { return m_place->list()->model(); }
    void open(int id)
    {
        m_place->setPosition(QString::number(id));
        QTRY_VERIFY(m_place->detail()->isLoaded() && m_place->detail()->account().id == id);
    }
    void openClinician()
    {
        open(PeopleProvider::clinician);
        QTRY_VERIFY(m_place->detail()->sessions()->isLoaded() && m_place->detail()->consents()->isLoaded());
    }
    /// Chooses one row. Not by selectRow(), which extends the selection while a key of the test before counts as down.
    QTableView *choose(int row)
    {
        m_place->list()->select(model()->id(row));
        m_place->list()->table()->setFocus();
        return m_place->list()->table();
    }
    void type(const QString &field, const QString &text)
    {
        auto *edit = qobject_cast<QLineEdit *>(m_place->form()->field(field)->editor());
        edit->setFocus();
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Delete);
        QTest::keyClicks(edit, text);
    }
    /// For people: BC_PICTURES=FOLDER keeps what it looked like.
    void picture(const QString &name) const
    {
        const QString folder = qEnvironmentVariable("BC_PICTURES");
        if (!folder.isEmpty() && QDir().mkpath(folder)) {
            QCoreApplication::processEvents();
            QWidget *shown = dialog() ? static_cast<QWidget *>(dialog()) : m_place.get();
            shown->grab().save(u"%1/%2.png"_s.arg(folder, name));
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_settings = std::make_unique<FreshSettings>(u"people"_s);
        if (qEnvironmentVariableIsSet("BC_DARK")) { // for the pictures
            Theme::setScheme(Scheme::Dark);
        }
    }
    void init()
    {
        m_provider = std::make_unique<PeopleProvider>();
        m_client = std::make_unique<ProviderClient>(m_provider->base());
        m_bench = std::make_unique<PeopleBench>(*m_client);
        m_place = std::make_unique<PeoplePlace>(*m_bench);
        m_place->resize(1100, 760);
        m_place->show();
        m_place->activate();
        QTRY_COMPARE(model()->rowCount(), 5);
    }
    void cleanup()
    {
        m_place.reset();
        m_bench.reset();
        m_client.reset();
        m_provider.reset();
    }

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
              u"Third Party App"_s, u"Read glucose values"_s, u"Keep this access while they are away"_s}) {
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
        QVERIFY(m_bench->notices.last().startsWith(u"A letter to leto@arrakis.org is on its way"_s));
        QCOMPARE(m_place->position(), QString::number(PeopleProvider::invited));
        QVERIFY(!dialog());
    }

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

    void aUserNameThatIsTheAddressFollowsIt()
    {
        openClinician();
        m_place->setPosition(u"3/edit"_s);
        type(u"email"_s, u"bherbert@arrakis.org"_s);
        m_place->form()->save();
        QTRY_COMPARE(m_place->detail()->account().email, u"bherbert@arrakis.org"_s);
        QCOMPARE(m_provider->people[PeopleProvider::clinician][u"username"_s].toString(), u"bherbert@arrakis.org"_s);
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
