#include "ui/e2e/activitywalk.h"

#include "ui/activity/activityplace.h"
#include "ui/activity/auditview.h"
#include "ui/activity/chaindialog.h"
#include "ui/activity/requestsview.h"
#include "ui/decisions/differenceview.h"
#include "ui/models/listview.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

namespace bc::tests {

using namespace bc::ui;
using namespace Qt::StringLiterals;

namespace {
constexpr int patience = 20'000; // ms
}

void walkTheAuditLog(QWidget &window)
{
    auto *view = window.findChild<activity::ActivityPlace *>()->audit();
    PagedModel *model = view->list()->model();
    QTRY_VERIFY_WITH_TIMEOUT(model->state() == PagedModel::State::Ready, patience);
    view->list()->searchField()->setText(u"application.restored"_s); // as the walk before this did
    QTRY_COMPARE_WITH_TIMEOUT(model->search(), u"application.restored"_s, patience);
    QTRY_VERIFY_WITH_TIMEOUT(model->state() == PagedModel::State::Ready && model->rowCount() == 1, patience);
    QCOMPARE(model->index(0, 1).data().toString(), u"Frank Herbert"_s);
    QCOMPARE(model->index(0, 2).data().toString(), u"Application restored"_s);
    view->list()->table()->selectRow(0);

    const QTemporaryDir folder;
    const QString path = folder.filePath(u"audit.jsonl"_s);
    view->exportTo(path, activity::AuditExport::Format::JsonLines);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), patience);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
    QCOMPARE(lines.size(), 1); // what the search shows
    QVERIFY(lines.constFirst().contains("\"event\":\"application.restored\""));

    view->list()->searchField()->clear();
    QTRY_VERIFY_WITH_TIMEOUT(model->rowCount() > 5, patience);
}

void walkTheRefusedRequest(QWidget &window)
{
    auto *place = window.findChild<activity::ActivityPlace *>();
    place->tabs()->setCurrentWidget(place->requests());
    PagedModel *model = place->requests()->list()->model();
    QTRY_VERIFY_WITH_TIMEOUT(model->state() == PagedModel::State::Ready && model->rowCount() > 0, patience);
    QCOMPARE(model->index(0, 3).data().toString(), u"Refused: invalid_request"_s);
    place->requests()->list()->table()->selectRow(0);
    QTRY_VERIFY_WITH_TIMEOUT(place->findChild<DifferenceView *>() != nullptr, patience);
    const QString difference = place->findChild<DifferenceView *>()->accessibleName();
    QVERIFY2(difference.endsWith("First difference at character 24."_L1), qPrintable(difference));
}

void walkTheVerification(ProviderClient &platform, QWidget &window, const std::function<void()> &shown)
{
    auto *dialog = new activity::ChainDialog(platform, &window);
    dialog->open();
    auto *verify = dialog->findChild<QPushButton *>(u"verifyNow"_s);
    QTRY_VERIFY_WITH_TIMEOUT(verify->isEnabled() && verify->isVisible(), patience);
    verify->click();
    const auto intact = [dialog] {
        const auto labels = dialog->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(),
                           [](const QLabel *one) { return one->text() == "The chain is intact"_L1; });
    };
    QTRY_VERIFY_WITH_TIMEOUT(intact(), patience);
    shown();
    dialog->close();
}

} // namespace bc::tests
