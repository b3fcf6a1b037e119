#include "ui/models/listview.h"
#include "ui/settings/keyspage.h"
#include "ui/settings/mailpage.h"
#include "ui/settings/place.h"
#include "ui/settings/registrationpage.h"
#include "ui/settings/settingsbench.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/stateview.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTableView>
#include <QTranslator>

using namespace bc;
using namespace bc::ui;
using namespace bc::ui::settings;
using namespace bc::tests;
using namespace Qt::StringLiterals;

namespace {

QString hour(int hours) { return QDateTime::currentDateTimeUtc().addSecs(hours * 3600).toString(Qt::ISODateWithMs); }

void retype(QWidget *editor, const QString &text)
{
    auto *line = qobject_cast<QLineEdit *>(editor);
    line->selectAll();
    QTest::keyClick(line, Qt::Key_Delete);
    QTest::keyClicks(line, text);
}

QJsonObject key(const QString &kid, const QString &algorithm, const QString &state)
{
    const bool retired = state == "retired"_L1;
    return {{u"kid"_s, kid},
            {u"algorithm"_s, algorithm},
            {u"state"_s, state},
            {u"created_time"_s, hour(-400)},
            {u"active_time"_s, hour(state == "waiting"_L1 ? 1 : -400)},
            {u"retire_time"_s, retired ? QJsonValue(hour(-3)) : QJsonValue()},
            {u"remove_time"_s, retired ? QJsonValue(hour(20)) : QJsonValue()}};
}

QJsonObject token(int id, const QString &name, int left, bool active, const QJsonValue &revoked = {})
{
    return {{u"id"_s, id},
            {u"tenant_id"_s, 2},
            {u"name"_s, name},
            {u"grant_types"_s, QJsonArray{u"authorization_code"_s}},
            {u"uses"_s, 5},
            {u"uses_left"_s, left},
            {u"active"_s, active},
            {u"created_by"_s, 2},
            {u"created_time"_s, hour(-30)},
            {u"expires_time"_s, hour(active ? 40 : -1)},
            {u"revoked_time"_s, revoked}};
}

} // namespace

class TestSettings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_settings.emplace(u"settings"_s); }

    void everyPageFitsTheNarrowestWindow_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"en", "de", "fr", "es"}) {
            QTest::newRow(language) << QString::fromLatin1(language);
        }
    }
    void everyPageFitsTheNarrowestWindow()
    {
        QFETCH(QString, language);
        QTranslator translator;
        QVERIFY(translator.load(u"biometricscloud_"_s + language, u":/i18n"_s));
        QCoreApplication::installTranslator(&translator);
        SettingsStage stage(Person::Platform);
        // The window's least width without its navigation of signs (ui/shell).
        constexpr int room = 760 - 52 - 1;
        for (const QString &page :
             {u"branding"_s, u"webhooks"_s, u"registration"_s, u"vendors"_s, u"keys"_s, u"mail"_s}) {
            stage.place.setPosition(page);
            stage.place.resize(room, 480);
            stage.picture(u"narrow-%1-%2"_s.arg(page, language));
            QVERIFY2(stage.place.minimumSizeHint().width() <= room,
                     qPrintable(u"%1: %2"_s.arg(page).arg(stage.place.minimumSizeHint().width())));
            for (const auto *scroll : stage.place.page()->findChildren<QScrollArea *>()) {
                if (scroll->isVisible() && scroll->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff) {
                    QVERIFY2(scroll->widget()->width() <= scroll->viewport()->width(), qPrintable(page));
                }
            }
        }
    }

    void onlyWhatTheRoleMayUseShows()
    {
        const PlaceEntry place = entry();
        for (const int role : {Person::Clinician, Person::Member, Person::Developer}) {
            Person person;
            person.roleId = role;
            QVERIFY(!place.visible(person));
        }
        const auto names = [](int role) {
            SettingsStage stage(role);
            QStringList shown;
            for (int i = 0; i < stage.place.list()->count(); ++i) {
                shown.append(stage.place.list()->item(i)->data(Qt::UserRole).toString());
            }
            for (const QString &page : {u"keys"_s, u"vendors/ouraring"_s}) { // a link is no way round
                stage.place.setPosition(page);
                shown.append(page + (stage.place.page() ? u" open"_s : u" shut"_s));
            }
            return shown;
        };
        QCOMPARE(names(Person::TenantAdministrator), QStringList({u"branding"_s, u"webhooks"_s, u"registration"_s,
                                                                  u"keys shut"_s, u"vendors/ouraring shut"_s}));
        QCOMPARE(names(Person::Platform),
                 QStringList({u"branding"_s, u"webhooks"_s, u"registration"_s, u"vendors"_s, u"keys"_s, u"mail"_s,
                              u"keys open"_s, u"vendors/ouraring open"_s}));
    }

    void theListIsWalkedByKeysAndEveryPageHasALink()
    {
        SettingsStage stage(Person::Platform);
        stage.place.activate();
        QCOMPARE(stage.place.position(), u"branding"_s);
        QSignalSpy moved(&stage.place, &Place::positionChanged);
        QTest::keyClick(stage.place.list(), Qt::Key_Down);
        QCOMPARE(stage.place.position(), u"webhooks"_s);
        QTest::keyClick(stage.place.list(), Qt::Key_End);
        QCOMPARE(stage.place.position(), u"mail"_s);
        QCOMPARE(moved.size(), 2);
        stage.place.setPosition(u"moon"_s);
        QVERIFY(!stage.place.page());
        stage.picture(u"unknown"_s);
    }

    void keysSayWhatTheyDoAndRotate()
    {
        SettingsStage stage(Person::Platform);
        stage.provider.on("GET /api/v1/admin/keys", [](const Responder::Seen &) {
            return ok(
                {{u"results"_s,
                  QJsonArray{key(u"kQ3x8V"_s, u"ES256"_s, u"active"_s), key(u"a7TnbZ"_s, u"RS256"_s, u"active"_s),
                             key(u"zz91Lm"_s, u"ES256"_s, u"waiting"_s), key(u"p0Rs2c"_s, u"ES256"_s, u"retired"_s)}}});
        });
        stage.provider.on("POST /api/v1/admin/keys/rotate", [](const Responder::Seen &seen) {
            return seen.json.value(u"immediately"_s).toBool()
                       ? ok({{u"results"_s, QJsonArray()}})
                       : Responder::problem(409, {{u"detail"_s, u"The keys are being rotated already."_s}});
        });
        auto *page = stage.open<KeysPage>(u"keys"_s);
        PagedModel *model = page->list()->model();
        QTRY_COMPARE(model->rowCount(), 4);
        QCOMPARE(model->index(2, 2).data().toString(), u"Next"_s);
        QCOMPARE(model->index(3, 2).data().toString(), u"Retired"_s);
        QCOMPARE(model->index(0, 4).data().toString(), u"The next rotation"_s);
        stage.picture(u"keys"_s);
        press(u"rotateKeys"_s);
        QTRY_VERIFY(visibleChild<QPushButton>(u"confirm"_s));
        press(u"confirm"_s);
        QTRY_COMPARE(stage.bench.notices.size(), 1);
        QVERIFY(stage.bench.notices.constFirst().second.contains(u"rotated already"_s));
        QTRY_VERIFY(!visibleChild<QPushButton>(u"confirm"_s));
        press(u"rotateKeys"_s);
        QTRY_VERIFY(visibleChild<QCheckBox>(u"immediately"_s));
        visibleChild<QCheckBox>(u"immediately"_s)->click();
        QCOMPARE(visibleChild<QPushButton>(u"confirm"_s)->text(), u"End the keys now"_s);
        stage.picture(u"keys-rotate"_s);
        press(u"confirm"_s);
        QTRY_COMPARE(stage.bench.notices.size(), 2);
        QCOMPARE(stage.bench.notices.constLast().first, Workbench::Tone::Good);
        QVERIFY(stage.provider.last("POST /api/v1/admin/keys/rotate").json.value(u"immediately"_s).toBool());
    }

    void withoutAMailServerItSaysWhatToWriteWhere()
    {
        SettingsStage stage(Person::Platform);
        stage.provider.on("GET /api/v1/admin/settings/mail", [](const Responder::Seen &) {
            return ok({{u"configured"_s, false},
                       {u"url"_s, QJsonValue()},
                       {u"from"_s, QJsonValue()},
                       {u"user"_s, QJsonValue()},
                       {u"waiting"_s, 0}});
        });
        stage.open<MailPage>(u"mail"_s);
        QTRY_VERIFY(visibleChild<QPlainTextEdit>(u"mailExample"_s));
        QVERIFY(visibleChild<QPlainTextEdit>(u"mailExample"_s)->toPlainText().contains(u"smtp-url = "_s));
        QVERIFY(!visibleChild<QPushButton>(u"testMail"_s));
        stage.picture(u"mail-missing"_s);
        press(u"lookAgain"_s);
        QTRY_COMPARE(stage.provider.count("GET /api/v1/admin/settings/mail"), 2);
    }

    void aTestLetterSaysWhatCameOfItInTheServersWords()
    {
        SettingsStage stage(Person::Platform);
        stage.provider.on("GET /api/v1/admin/settings/mail", [](const Responder::Seen &) {
            return ok({{u"configured"_s, true},
                       {u"url"_s, u"smtp://mail.dune.com:587"_s},
                       {u"from"_s, u"Dune Clinic <id@dune.com>"_s},
                       {u"user"_s, u"id@dune.com"_s},
                       {u"waiting"_s, 3}});
        });
        bool refuses = true;
        stage.provider.on("POST /api/v1/admin/settings/mail/test", [&refuses](const Responder::Seen &) {
            return refuses ? Responder::problem(502, {{u"detail"_s, u"535 5.7.8 Authentication failed."_s}})
                           : ok({{u"sent_to"_s, u"fherbert@dune.com"_s}});
        });
        auto *page = stage.open<MailPage>(u"mail"_s);
        QTRY_VERIFY(visibleChild<QPushButton>(u"testMail"_s));
        press(u"testMail"_s);
        QTRY_VERIFY(page->trouble().contains(u"535 5.7.8"_s));
        QVERIFY(page->result().isEmpty());
        stage.picture(u"mail-refused"_s);
        refuses = false;
        press(u"testMail"_s);
        QTRY_VERIFY(page->result().contains(u"fherbert@dune.com"_s));
        QVERIFY(page->trouble().isEmpty());
        stage.picture(u"mail"_s);
    }

    void aTokenIsIssuedShownOnceAndRevoked()
    {
        SettingsStage stage;
        stage.provider.on("GET /api/v1/admin/initial-access-tokens", [](const Responder::Seen &) {
            return ok(
                {{u"results"_s,
                  QJsonArray{token(4, u"Partner build server"_s, 3, true), token(3, u"Spring fair"_s, 0, false),
                             token(2, u"Old partner"_s, 5, false, hour(-9)), token(1, u"Never used"_s, 5, false)}}});
        });
        stage.provider.on("POST /api/v1/admin/initial-access-tokens", [](const Responder::Seen &seen) {
            if (seen.json.value(u"name"_s).toString() == "taken"_L1) {
                const QJsonObject wrong{{u"field"_s, u"name"_s}, {u"message"_s, u"Choose another."_s}};
                return Responder::problem(400, {{u"errors"_s, QJsonArray{wrong}}});
            }
            QJsonObject made = token(5, seen.json.value(u"name"_s).toString(), 5, true);
            made.insert(u"token"_s, u"iat_secret"_s);
            return Responder::Answer{201, made, {}, {}};
        });
        stage.provider.on("DELETE /api/v1/admin/initial-access-tokens/4", [](const Responder::Seen &) {
            return Responder::Answer{204, {}, {}, {}};
        });
        auto *page = stage.open<RegistrationPage>(u"registration"_s);
        PagedModel *model = page->list()->model();
        QTRY_COMPARE(model->rowCount(), 4);
        QStringList states;
        for (int row = 0; row < 4; ++row) {
            states.append(model->index(row, 1).data().toString());
        }
        QCOMPARE(states, QStringList({u"Active"_s, u"Used up"_s, u"Revoked"_s, u"Expired"_s}));
        stage.picture(u"registration"_s);
        press(u"issueToken"_s);
        QTRY_VERIFY(visibleChild<QPushButton>(u"issue"_s));
        retype(visibleChild<QLineEdit>(u"edit_uses"_s), u"0"_s);
        press(u"issue"_s);
        QVERIFY(visibleChild<FormField>(u"field_name"_s)->error().contains(u"required"_s));
        QVERIFY(!visibleChild<FormField>(u"field_uses"_s)->error().isEmpty());
        stage.picture(u"registration-issue"_s);
        retype(visibleChild<QLineEdit>(u"edit_uses"_s), u"5"_s);
        retype(visibleChild<QLineEdit>(u"edit_name"_s), u"taken"_s);
        press(u"issue"_s);
        const auto fault = [] { // while the provider is asked, the fields may be out of sight
            const auto *field = visibleChild<FormField>(u"field_name"_s);
            return field ? field->error() : QString();
        };
        QTRY_COMPARE(fault(), u"Choose another."_s);
        retype(visibleChild<QLineEdit>(u"edit_name"_s), u"Summer fair"_s);
        press(u"issue"_s);
        QTRY_VERIFY(visibleChild<QLineEdit>(u"secret"_s));
        QCOMPARE(visibleChild<QLineEdit>(u"secret"_s)->text(), u"iat_secret"_s);
        QCOMPARE(stage.provider.last("POST /api/v1/admin/initial-access-tokens").json,
                 QJsonObject({{u"name"_s, u"Summer fair"_s}, {u"expires_in"_s, 86400}, {u"uses"_s, 5}}));
        press(u"done"_s);
        QTRY_COMPARE(model->rowCount(), 4);
        page->list()->table()->selectRow(1);
        QVERIFY(!visibleChild<QPushButton>(u"revokeToken"_s)->isEnabled()); // it is worth nothing anyway
        page->list()->table()->selectRow(0);
        press(u"revokeToken"_s);
        QTRY_VERIFY(visibleChild<QPushButton>(u"confirm"_s));
        press(u"confirm"_s);
        QTRY_COMPARE(stage.provider.count("DELETE /api/v1/admin/initial-access-tokens/4"), 1);
        QTRY_VERIFY(!stage.bench.notices.isEmpty());
        QCOMPARE(stage.bench.notices.constLast().second, u"The token for Partner build server is revoked."_s);
    }

private:
    std::optional<FreshSettings> m_settings;
};

QTEST_MAIN(TestSettings)
#include "tst_settings.moc"
