#include "ui/e2e/applicationswalk.h"

#include "ui/applications/applicationactions.h"
#include "ui/applications/applicationdetail.h"
#include "ui/applications/applicationform.h"
#include "ui/applications/applicationsplace.h"
#include "ui/applications/detaillists.h"
#include "ui/applications/formsection.h"
#include "ui/applications/importdialog.h"
#include "ui/models/listview.h"
#include "ui/widgets/formfield.h"

#include <QApplication>
#include <QCheckBox>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

namespace bc::tests {

using namespace bc::ui;
using namespace bc::ui::applications;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000; // ms

template <typename Widget>
Widget *shownChild(const QString &name)
{
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
    QTRY_VERIFY2_WITH_TIMEOUT(shownChild<QPushButton>(name) != nullptr, qPrintable(name), patience);
    QTest::mouseClick(shownChild<QPushButton>(name), Qt::LeftButton);
}

/// The secret that is shown now, once its dialog was closed again.
void takeSecret(QString &secret)
{
    QTRY_VERIFY_WITH_TIMEOUT(shownChild<QLineEdit>(u"secret"_s) != nullptr, patience);
    secret = shownChild<QLineEdit>(u"secret"_s)->text();
    click(u"done"_s);
    QTRY_VERIFY(shownChild<QLineEdit>(u"secret"_s) == nullptr);
}

void importAgain(ApplicationsPlace &place, const QString &path, const std::function<void(const QString &)> &shown)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QJsonObject document = QJsonDocument::fromJson(file.readAll()).object();
    file.close();
    QJsonArray list = document.value(u"applications"_s).toArray();
    QCOMPARE(list.size(), 1);
    QVERIFY(!list.at(0).toObject().contains(u"client_secret"_s));

    // As it is, nothing would change.
    ImportDialog *same = place.actions()->importFrom(path);
    auto *preview = same->findChild<QTreeWidget *>(u"preview"_s);
    QTRY_COMPARE_WITH_TIMEOUT(preview->topLevelItemCount(), 1, patience);
    QVERIFY(!same->canImport());
    same->close();

    // Under another client id it is a new one; beside it stands one that is wrong.
    QJsonObject copy = list.at(0).toObject();
    copy.insert(u"client_id"_s, u"night-watch-copy"_s);
    copy.insert(u"name"_s, u"Night Watch (copy)"_s);
    QJsonObject wrong = copy;
    wrong.insert(u"client_id"_s, u"night-watch-wrong"_s);
    wrong.insert(u"website_url"_s, u"nowhere"_s);
    document.insert(u"applications"_s, QJsonArray{copy, wrong});
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(document).toJson());
    file.close();
    ImportDialog *dialog = place.actions()->importFrom(path);
    preview = dialog->findChild<QTreeWidget *>(u"preview"_s);
    QTRY_COMPARE_WITH_TIMEOUT(preview->topLevelItemCount(), 2, patience);
    QVERIFY(preview->topLevelItem(1)->child(0)->text(0).startsWith(u"website_url"_s));
    QVERIFY(!dialog->canImport());
    shown(u"import"_s);
    dialog->findChild<QCheckBox *>(u"leaveOut"_s)->click();
    QVERIFY(dialog->canImport());
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"import"_s), Qt::LeftButton);
    QString secret;
    takeSecret(secret);
    QVERIFY(secret.size() >= 40);
}

} // namespace

void walkAnApplication(QWidget &window, const std::function<void(const QString &)> &shown)
{
    auto *place = window.findChild<ApplicationsPlace *>();
    ApplicationForm *form = place->form();
    const QStringList redirects{u"https://night.example.org/back"_s, u"com.example.night:/back"_s};
    form->bringUp(u"name"_s);
    QTest::keyClicks(form->field(u"name"_s)->editor(), u"Night Watch"_s);
    form->bringUp(u"redirect_urls"_s);
    QWidget *addresses = form->field(u"redirect_urls"_s)->editor();
    QTest::keyClicks(addresses, redirects.constFirst());
    QTest::keyClick(addresses, Qt::Key_Return); // a new line, not saving
    QTest::keyClicks(addresses, redirects.constLast());
    form->bringUp(u"grant_types"_s);
    form->toggle(u"grant_device_code"_s)->box()->click();
    shown(u"grants"_s);
    click(u"saveApplication"_s);
    QString first, second;
    takeSecret(first);
    ApplicationDetail *detail = place->detail();
    QTRY_COMPARE_WITH_TIMEOUT(detail->application().name, u"Night Watch"_s, patience);
    QCOMPARE(detail->application().redirectUrls, redirects);
    QVERIFY(detail->application().grantTypes.contains(u"urn:ietf:params:oauth:grant-type:device_code"_s));
    QTRY_COMPARE_WITH_TIMEOUT(detail->secrets()->secrets().size(), 1, patience);

    click(u"rotateSecret"_s);
    click(u"confirm"_s);
    takeSecret(second);
    QVERIFY(first != second);
    QTRY_COMPARE_WITH_TIMEOUT(detail->secrets()->secrets().size(), 2, patience);
    shown(u"two-secrets"_s);
    click(u"endSecret"_s);
    click(u"confirm"_s);
    QTRY_COMPARE_WITH_TIMEOUT(detail->secrets()->secrets().size(), 1, patience);

    const QTemporaryDir folder;
    const QString path = folder.filePath(u"night.json"_s);
    place->actions()->exportTo(path, detail->application());
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), patience);
    importAgain(*place, path, shown);
    place->list()->searchField()->setText(u"night-watch-copy"_s);
    QTRY_COMPARE_WITH_TIMEOUT(place->list()->model()->total().value_or(0), 1, patience);
    QCOMPARE(place->list()->model()->row(0).value(u"name"_s).toString(), u"Night Watch (copy)"_s);
    place->list()->searchField()->clear();
}

} // namespace bc::tests
