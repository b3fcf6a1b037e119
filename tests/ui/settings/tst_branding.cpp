#include "ui/settings/brandingpage.h"
#include "ui/settings/brandpreview.h"
#include "ui/settings/colourfield.h"
#include "ui/settings/contrast.h"
#include "ui/settings/logofield.h"
#include "ui/settings/settingsbench.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/stateview.h"

#include <QBuffer>
#include <QColorDialog>
#include <QLineEdit>
#include <QPainter>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace bc;
using namespace bc::ui;
using namespace bc::ui::settings;
using namespace bc::tests;
using namespace Qt::StringLiterals;

namespace {

QString hour(int hours) { return QDateTime::currentDateTimeUtc().addSecs(hours * 3600).toString(Qt::ISODateWithMs); }

QJsonObject plainBranding()
{
    return {{u"tenant_id"_s, 2},
            {u"product_name"_s, u""_s},
            {u"accent_light"_s, QJsonValue()},
            {u"accent_dark"_s, QJsonValue()},
            {u"support_text"_s, u""_s},
            {u"support_url"_s, u""_s},
            {u"terms_url"_s, u""_s},
            {u"logo"_s, QJsonValue()},
            {u"modified_time"_s, QJsonValue()}};
}

QByteArray picture(QSize size, const char *format)
{
    QImage image(size, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0x7c, 0x2d, 0x12));
    painter.drawEllipse(QRectF(0, 0, size.height(), size.height()));
    painter.setBrush(QColor(0xf5, 0x9e, 0x0b));
    painter.drawEllipse(QRectF(size.width() - size.height(), 0, size.height(), size.height()));
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

QString written(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
}

void retype(QWidget *editor, const QString &text)
{
    auto *line = qobject_cast<QLineEdit *>(editor);
    line->selectAll();
    QTest::keyClick(line, Qt::Key_Delete);
    QTest::keyClicks(line, text);
}

} // namespace

class TestBranding : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_settings.emplace(u"branding"_s); }

    void contrastIsThatOfWcag()
    {
        QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrastText(contrast(QColor(0x77, 0x77, 0x77), Qt::white)), u"4.47"_s); // the well-known near miss
        QVERIFY(!colourOf(u"#0f766"_s));
        QVERIFY(!colourOf(u"teal"_s));
        QCOMPARE(*colourOf(u" #0F766E"_s), QColor(0x0f, 0x76, 0x6e));
        QVERIFY(contrast(pageColours(false).accent, pageColours(false).card) >= leastContrast);
        QVERIFY(contrast(pageColours(true).accent, pageColours(true).card) >= leastContrast);
    }

    void aColourThatCannotBeReadIsRefusedAndSaysWhy()
    {
        SettingsStage stage;
        stage.provider.on("GET /api/v1/admin/branding", [](const Responder::Seen &) { return ok(plainBranding()); });
        auto *page = stage.open<BrandingPage>(u"branding"_s);
        QTRY_COMPARE(page->states()->state(), StateView::State::Full);
        QVERIFY(page->light()->verdict()->text().contains(u"provider's own"_s));
        retype(page->light()->field()->editor(), u"#facc15"_s);
        QCOMPARE(page->light()->verdict()->text(), u"Contrast 1.53:1, at least 4.5:1 is needed"_s);
        QVERIFY(!page->preview()->isDark());
        page->save();
        QVERIFY(page->light()->field()->error().contains(u"darker"_s));
        stage.picture(u"branding-contrast"_s);
        QCOMPARE(stage.provider.count("PUT /api/v1/admin/branding"), 0);
        // The same colour is fine where it stands on dark.
        retype(page->dark()->field()->editor(), u"#facc15"_s);
        QVERIFY(page->preview()->isDark());
        QVERIFY(page->dark()->validate());
        retype(page->light()->field()->editor(), u"#7c2d12"_s);
        QVERIFY(page->light()->validate());
        QCOMPARE(page->preview()->brand().accentLight, u"#7c2d12"_s);
    }

    void theColourIsPickedToo()
    {
        ColourField field(u"accent_light"_s, u"Colour"_s, false);
        field.show();
        QSignalSpy edited(&field, &ColourField::edited);
        QTest::keyClick(field.field()->editor(), Qt::Key_Down, Qt::AltModifier);
        auto *dialog = field.findChild<QColorDialog *>();
        QVERIFY(dialog);
        dialog->setCurrentColor(QColor(0x12, 0x34, 0x56));
        dialog->accept();
        QCOMPARE(field.value(), u"#123456"_s);
        QCOMPARE(edited.size(), 1);
    }

    void theLookIsSavedDiscardedAndRestored()
    {
        SettingsStage stage;
        const QByteArray logo = ::picture({300, 120}, "PNG");
        stage.provider.on("GET /api/v1/admin/branding", [](const Responder::Seen &) { return ok(plainBranding()); });
        stage.provider.on("PUT /api/v1/admin/branding", [](const Responder::Seen &seen) {
            QJsonObject stored = plainBranding();
            for (const QString &name : {u"product_name"_s, u"support_text"_s, u"support_url"_s, u"terms_url"_s}) {
                stored.insert(name, seen.json.value(name));
            }
            stored.insert(u"accent_light"_s,
                          QJsonObject{{u"colour"_s, seen.json.value(u"accent_light"_s)}, {u"contrast"_s, 9}});
            stored.insert(u"logo"_s, QJsonObject{{u"url"_s, u"/branding/2/logo?v=abc"_s},
                                                 {u"type"_s, u"image/png"_s},
                                                 {u"size"_s, 900},
                                                 {u"width"_s, 300},
                                                 {u"height"_s, 120}});
            stored.insert(u"modified_time"_s, hour(0));
            return ok(stored);
        });
        stage.provider.on("GET /branding/2/logo", [logo](const Responder::Seen &) {
            return Responder::Answer{200, {}, {{"Content-Type", "image/png"}}, logo};
        });
        stage.provider.on("DELETE /api/v1/admin/branding", [](const Responder::Seen &) {
            return Responder::Answer{204, {}, {}, {}};
        });
        auto *page = stage.open<BrandingPage>(u"branding"_s);
        QTRY_COMPARE(page->states()->state(), StateView::State::Full);
        stage.picture(u"branding-default"_s);
        QVERIFY(!visibleChild<QPushButton>(u"restoreBranding"_s)->isEnabled()); // there is nothing to restore
        retype(page->field(u"product_name"_s)->editor(), u"Dune Clinic"_s);
        retype(page->field(u"support_text"_s)->editor(), u"Help desk: weekdays from 8 to 17, +49 30 1234567"_s);
        retype(page->field(u"support_url"_s)->editor(), u"mailto:help@dune.com"_s);
        retype(page->field(u"terms_url"_s)->editor(), u"dune.com/terms"_s);
        retype(page->light()->field()->editor(), u"#7c2d12"_s);
        const QTemporaryDir folder;
        page->logo()->choose(written(folder, u"logo.png"_s, logo));
        QCOMPARE(page->preview()->brand().logo.size(), QSize(300, 120));
        QCOMPARE(stage.place.unsaved(), u"The look of the sign-in pages"_s);
        page->save();
        QVERIFY(page->field(u"terms_url"_s)->error().contains(u"https://"_s));
        retype(page->field(u"terms_url"_s)->editor(), u"https://dune.com/terms"_s);
        stage.picture(u"branding"_s);
        press(u"saveBranding"_s);
        QTRY_VERIFY(stage.place.unsaved().isEmpty());
        const QJsonObject sent = stage.provider.last("PUT /api/v1/admin/branding").json;
        QCOMPARE(QByteArray::fromBase64(sent.value(u"logo"_s).toString().toLatin1()), logo);
        QCOMPARE(sent.value(u"accent_dark"_s).toString(), QString());
        QTRY_COMPARE(page->preview()->brand().logo.size(), QSize(300, 120)); // the provider's, read back
        // What was not touched is not sent again.
        retype(page->field(u"product_name"_s)->editor(), u"Dune"_s);
        page->save();
        QTRY_COMPARE(stage.provider.count("PUT /api/v1/admin/branding"), 2);
        QVERIFY(!stage.provider.last("PUT /api/v1/admin/branding").json.contains(u"logo"_s));
        QTRY_VERIFY(stage.place.unsaved().isEmpty());
        retype(page->field(u"product_name"_s)->editor(), u"Duned"_s);
        press(u"discardBranding"_s);
        QCOMPARE(page->field(u"product_name"_s)->value(), u"Dune"_s);
        press(u"restoreBranding"_s);
        QTRY_VERIFY(visibleChild<QPushButton>(u"confirm"_s));
        stage.picture(u"branding-restore"_s);
        press(u"confirm"_s);
        QTRY_COMPARE(page->field(u"product_name"_s)->value(), QString());
        QVERIFY(page->preview()->brand().logo.isNull());
    }

    void aPictureThatTheProviderWouldRefuseIsRefusedHereWithTheReason()
    {
        const QTemporaryDir folder;
        LogoField field;
        field.choose(written(folder, u"notes.png"_s, "not a picture"));
        QVERIFY(field.error().contains(u"PNG, JPEG or WebP"_s));
        field.choose(written(folder, u"wide.png"_s, ::picture({2049, 8}, "PNG")));
        QVERIFY(field.error().contains(u"2049"_s));
        field.choose(written(folder, u"heavy.png"_s, ::picture({8, 8}, "PNG") + QByteArray(300 * 1024, 'x')));
        QVERIFY(field.error().contains(u"256 KiB"_s));
        field.choose(folder.filePath(u"absent.png"_s));
        QVERIFY(field.error().contains(u"absent.png"_s));
        QVERIFY(!field.change());
        field.choose(written(folder, u"fine.jpg"_s, ::picture({64, 64}, "JPEG")));
        QVERIFY(field.error().isEmpty());
        QVERIFY(field.change());
    }

    void aProviderThatFailsOffersARetry()
    {
        SettingsStage stage;
        stage.provider.on("GET /api/v1/admin/branding",
                          [](const Responder::Seen &) { return Responder::problem(503); });
        auto *page = stage.open<BrandingPage>(u"branding"_s);
        QTRY_COMPARE(page->states()->state(), StateView::State::Failed);
        stage.picture(u"branding-failed"_s);
        stage.provider.on("GET /api/v1/admin/branding", [](const Responder::Seen &) { return ok(plainBranding()); });
        Q_EMIT page->states()->retryRequested();
        QTRY_COMPARE(page->states()->state(), StateView::State::Full);
    }

private:
    std::optional<FreshSettings> m_settings;
};

QTEST_MAIN(TestBranding)
#include "tst_branding.moc"
