#include "ui/applications/applicationform.h"
#include "ui/applications/applicationsplace.h"
#include "ui/applications/place.h"
#include "ui/client/providerclient.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/console.h"
#include "ui/shell/history.h"
#include "ui/support/freshsettings.h"
#include "ui/support/responder.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/secretclipboard.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace bc;
using namespace bc::ui;
using namespace bc::tests;
using namespace Qt::StringLiterals;

namespace {

/// A place that only remembers where it was sent.
class Corner final : public Place
{
public:
    using Place::Place;
    QString position() const override { return m_position; }
    void setPosition(const QString &position) override { m_position = position; }
    QString unsaved() const override { return m_unsaved; }
    QString m_position, m_unsaved;
};

PlaceEntry corner(const QString &id, std::function<bool(const Person &)> visible = {})
{
    return {id, id.toUpper(), u"sign-info"_s, std::move(visible),
            [](Workbench &, QWidget *parent) { return new Corner(parent); }};
}

double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

/// Contrast ratio of WCAG 2.2, 1 to 21.
double contrast(const QColor &a, const QColor &b)
{
    const double one = luminance(a), two = luminance(b);
    return (qMax(one, two) + 0.05) / (qMin(one, two) + 0.05);
}

} // namespace

class TestShell : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_settings.emplace(u"shell"_s); }

    void historyGoesBackAndForward()
    {
        History history;
        QVERIFY(!history.canGoBack());
        for (const QString &link : {u"a"_s, u"b"_s, u"b"_s, u"c/1"_s}) {
            history.visit(link);
        }
        QCOMPARE(history.back(), u"b"_s);
        QCOMPARE(history.back(), u"a"_s);
        QVERIFY(history.back().isEmpty());
        QCOMPARE(history.forward(), u"b"_s);
        history.visit(u"d"_s); // drops what lay forward
        QVERIFY(!history.canGoForward());
        QCOMPARE(history.back(), u"b"_s);
    }

    void thePaletteFindsByBeginningsOfWords()
    {
        QCOMPARE(CommandPalette::score(u"xyz"_s, u"New application"_s), 0);
        QVERIFY(CommandPalette::score(u"na"_s, u"New application"_s) > CommandPalette::score(u"na"_s, u"Personal"_s));
        QVERIFY(CommandPalette::score(u"SIGN"_s, u"Sign out"_s) > 0);
        QVERIFY(CommandPalette::score({}, u"anything"_s) > 0);
    }

    void textStandsOutInBothSchemes()
    {
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            Theme::setScheme(scheme);
            const Colours &c = Theme::colours();
            for (const QColor &ground : {c.window, c.base}) {
                for (const QColor &text : {c.text, c.muted, c.accent, c.good, c.warning, c.bad, c.info}) {
                    QVERIFY2(contrast(text, ground) >= 4.5,
                             qPrintable(u"%1 on %2: %3"_s.arg(text.name(), ground.name()).arg(contrast(text, ground))));
                }
                QVERIFY(contrast(c.border, ground) >= 2.8);
            }
            QVERIFY(contrast(c.onAccent, c.accent) >= 4.5);
            QVERIFY(contrast(c.text, c.accentSoft) >= 4.5);
            for (const QColor &soft : {c.goodSoft, c.warningSoft, c.badSoft, c.infoSoft}) {
                QVERIFY(contrast(c.text, soft) >= 4.5);
            }
        }
        Theme::setScheme(Scheme::Light);
    }

    void iconsAreThereWithoutADesktop_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"edit-find", "edit-copy", "go-previous", "go-next", "document-edit", "sign-ok",
                                 "sign-error", "sign-applications", "sign-people", "sign-devices"}) {
            QTest::newRow(name) << QString::fromLatin1(name);
        }
    }
    void iconsAreThereWithoutADesktop()
    {
        QFETCH(QString, name);
        const QImage image = icon(name, Qt::red).pixmap(16, 16).toImage();
        bool painted = false;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor pixel = image.pixelColor(x, y);
                painted = painted || pixel.alpha() > 200;
                QVERIFY(pixel.alpha() < 200 || pixel.red() > 200);
            }
        }
        QVERIFY(painted);
    }

    void placesAreShownToWhomTheyAreFor()
    {
        serve();
        auto console = signedIn({corner(u"one"_s), corner(u"two"_s, [](const Person &) { return false; })});
        QVERIFY(console->window()->windowTitle().startsWith(u"ONE"_s));
        console->open(u"two"_s);
        QVERIFY(console->window()->windowTitle().startsWith(u"ONE"_s));
    }

    void altLeftGoesBackWhereOneWas()
    {
        serve();
        auto console = signedIn({corner(u"one"_s), corner(u"two"_s)});
        console->open(u"two/7"_s);
        QVERIFY(console->window()->windowTitle().startsWith(u"TWO"_s));
        QTest::keyClick(console->window(), Qt::Key_Left, Qt::AltModifier);
        QVERIFY(console->window()->windowTitle().startsWith(u"ONE"_s));
        QTest::keyClick(console->window(), Qt::Key_Right, Qt::AltModifier);
        QVERIFY(console->window()->windowTitle().startsWith(u"TWO"_s));
    }

    void anUnreachableProviderIsSaidAndRetried()
    {
        ConsoleOptions options;
        auto store = std::make_unique<MemoryStore>();
        QUrl nobody;
        {
            Responder gone;
            nobody = gone.base();
        }
        QVERIFY(QCoro::waitFor(store->write(u"refresh-token "_s + nobody.toString(), u"r"_s)));
        options.secrets = std::move(store);
        Console console(std::move(options));
        console.show();
        console.connectTo({Connection::Kind::Embedded, nobody});
        QTRY_VERIFY(hasText(console.window(), u"The provider cannot be reached."_s));
        QVERIFY(hasText(console.window(), u"Check that it is running at %1, then try again."_s.arg(nobody.toString())));
    }

    void startFailuresNameThingAndRemedy()
    {
        Console console(ConsoleOptions{});
        console.show();
        console.showStartFailure(
            {ErrorKind::Conflict, u"Port 8000 is taken."_s, u"Choose another with --listen."_s, {}});
        QVERIFY(hasText(console.window(), u"Port 8000 is taken."_s));
        QVERIFY(hasText(console.window(), u"Choose another with --listen."_s));
    }

    void aFieldComplainsOnlyAfterItWasLeft()
    {
        auto *edit = new QLineEdit;
        FormField field(u"url"_s, u"Address"_s, FormField::Need::Required, edit, u"Help"_s);
        field.setCheck(
            [](const QString &text) { return text.startsWith(u"https"_s) ? QString() : u"Must be https."_s; });
        QTest::keyClicks(edit, u"htt"_s);
        QVERIFY(field.error().isEmpty());
        QFocusEvent left(QEvent::FocusOut);
        QApplication::sendEvent(edit, &left);
        QCOMPARE(field.error(), u"Must be https."_s);
        QTest::keyClicks(edit, u"ps://x"_s);
        QVERIFY(field.error().isEmpty());
        edit->clear();
        QVERIFY(!field.validate());
        field.setValue(u"https://y"_s);
        field.setError(u"The provider says no."_s);
        QCOMPARE(field.error(), u"The provider says no."_s);
        QTest::keyClick(edit, Qt::Key_End);
        QTest::keyClicks(edit, u"z"_s);
        QVERIFY(field.error().isEmpty());
    }

    void anErrorIsRedAndHelpStaysGreyInBothSchemes()
    {
        FormField field(u"url"_s, u"Address"_s, FormField::Need::Optional, new QLineEdit, u"Help"_s);
        field.setVisible(true);
        const auto colour = [&field](const QString &text) {
            for (const QLabel *each : field.findChildren<QLabel *>()) {
                if (each->text() == text) {
                    return each->palette().color(each->foregroundRole());
                }
            }
            return QColor();
        };
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark, Scheme::Light}) {
            Theme::setScheme(scheme);
            field.setError({});
            QTRY_COMPARE(colour(u"Help"_s), Theme::colours().muted);
            field.setError(u"Wrong."_s);
            QTRY_COMPARE(colour(u"Wrong."_s), Theme::colours().bad);
            Theme::setScheme(scheme == Scheme::Dark ? Scheme::Light : Scheme::Dark); // while it shows
            QTRY_COMPARE(colour(u"Wrong."_s), Theme::colours().bad);
        }
        Theme::setScheme(Scheme::Light);
    }

    void manyNoticesLeaveTheContentItsRoom()
    {
        NoticeBar bar;
        for (int i = 1; i <= 8; ++i) {
            bar.add(Workbench::Tone::Bad, u"Notice %1"_s.arg(i));
        }
        bar.show();
        QCOMPARE(bar.count(), 8);
        const auto shows = [&bar](const QString &text) {
            const auto labels = bar.findChildren<QLabel *>();
            return std::any_of(labels.cbegin(), labels.cend(),
                               [&text](const QLabel *one) { return one->isVisible() && one->text() == text; });
        };
        QVERIFY(shows(u"Notice 8"_s) && shows(u"Notice 6"_s) && !shows(u"Notice 5"_s));
        QVERIFY(shows(u"5 earlier notice(s)"_s));
        bar.add(Workbench::Tone::Bad, u"Notice 8"_s); // again: in the older one's place
        QCOMPARE(bar.count(), 8);
        for (QToolButton *close : bar.findChildren<QToolButton *>()) {
            if (close->isVisible()) {
                close->click();
            }
        }
        QTRY_COMPARE(bar.count(), 5);
        QVERIFY(shows(u"Notice 5"_s) && shows(u"2 earlier notice(s)"_s));
        bar.findChild<QPushButton *>(u"closeAllNotices"_s)->click();
        QCOMPARE(bar.count(), 0);
        QVERIFY(!shows(u"Notice 5"_s));
    }

    void savingCanBeCancelledAndTheDraftStays()
    {
        serve();
        m_provider->on("POST /api/v1/applications", [](const Responder::Seen &) {
            Responder::Answer answer;
            answer.silent = true;
            return answer;
        });
        auto console = signedIn({bc::ui::applications::entry()});
        console->open(u"applications/new"_s);
        auto *form = console->window()->findChild<bc::ui::applications::ApplicationForm *>();
        QTest::keyClicks(form->field(u"name"_s)->editor(), u"Draft"_s);
        QTest::keyClicks(form->field(u"redirect_urls"_s)->editor(), u"https://example.org/back"_s);
        form->save();
        QTRY_COMPARE(m_provider->count("POST /api/v1/applications"), 1);
        auto *button = form->findChild<QPushButton *>(u"saveApplication"_s);
        QVERIFY(button->text().contains(u"Cancel"_s));
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY(!button->text().contains(u"Cancel"_s));
        QVERIFY(form->hasDraft());
        QCOMPARE(form->field(u"name"_s)->value(), u"Draft"_s);
    }

    void textOfTheProviderIsNeverMarkup()
    {
        serve();
        m_provider->on("GET /api/v1/application/1", [](const Responder::Seen &) -> Responder::Answer {
            return {200,
                    {{u"id"_s, 1},
                     {u"name"_s, u"<b>bold</b>"_s},
                     {u"description"_s, u"<img src='http://evil/'>"_s},
                     {u"state"_s, 5}},
                    {},
                    {}};
        });
        auto console = signedIn({bc::ui::applications::entry()});
        console->open(u"applications/1"_s);
        QTRY_VERIFY(hasText(console->window(), u"<b>bold</b>"_s));
        for (const QLabel *each : console->window()->findChildren<QLabel *>()) {
            QCOMPARE(each->textFormat() == Qt::PlainText || each->text().isEmpty(), true);
        }
    }

    void aCopiedSecretLeavesTheClipboardUnlessReplaced()
    {
        using namespace std::chrono_literals;
        QClipboard *clipboard = QGuiApplication::clipboard();
        SecretClipboard::instance().copy(u"s3cret"_s, 20ms);
        QCOMPARE(clipboard->text(), u"s3cret"_s);
        QTRY_VERIFY(clipboard->text().isEmpty());
        SecretClipboard::instance().copy(u"s3cret"_s, 20ms);
        clipboard->setText(u"mine"_s);
        QSignalSpy cleared(&SecretClipboard::instance(), &SecretClipboard::cleared);
        QVERIFY(cleared.wait());
        QCOMPARE(clipboard->text(), u"mine"_s);
    }

private:
    void serve()
    {
        m_provider = std::make_unique<Responder>();
        m_provider->on("POST /token", [](const Responder::Seen &) -> Responder::Answer {
            return {200, {{u"access_token"_s, u"a"_s}, {u"refresh_token"_s, u"r"_s}, {u"expires_in"_s, 3600}}, {}, {}};
        });
        m_provider->on("GET /api/v1/admin/me", [](const Responder::Seen &) -> Responder::Answer {
            return {200,
                    {{u"user"_s,
                      QJsonObject{{u"id"_s, 2}, {u"uuid"_s, u"u"_s}, {u"role_id"_s, 2}, {u"first_name"_s, u"Frank"_s}}},
                     {u"tenant"_s, QJsonObject{{u"id"_s, 2}, {u"name"_s, u"Dune Clinic"_s}}}},
                    {},
                    {}};
        });
        m_provider->on("GET /api/v1/applications", [](const Responder::Seen &) -> Responder::Answer {
            return {200, {{u"next_id"_s, QJsonValue()}, {u"count"_s, 0}, {u"results"_s, QJsonArray()}}, {}, {}};
        });
    }

    std::unique_ptr<Console> signedIn(const QList<PlaceEntry> &places)
    {
        ConsoleOptions options;
        options.places = places;
        auto store = std::make_unique<MemoryStore>();
        QCoro::waitFor(store->write(u"refresh-token "_s + m_provider->base().toString(), u"r"_s));
        options.secrets = std::move(store);
        auto console = std::make_unique<Console>(std::move(options));
        console->show();
        console->connectTo({Connection::Kind::Embedded, m_provider->base()});
        if (!QTest::qWaitFor([&console] { return console->signedIn(); })) {
            qWarning("nobody is signed in");
        }
        return console;
    }

    static bool hasText(const QWidget *window, const QString &text)
    {
        for (const QLabel *each : window->findChildren<QLabel *>()) {
            if (each->isVisible() && each->text() == text) {
                return true;
            }
        }
        return false;
    }

    std::optional<bc::tests::FreshSettings> m_settings;
    std::unique_ptr<Responder> m_provider;
};

int main(int argc, char **argv)
{
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    QApplication application(argc, argv);
    TestShell test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_ui_shell.moc"
