#include "ui/e2e/deviceswalk.h"

#include "ui/devices/devicesplace.h"
#include "ui/devices/linkdialog.h"
#include "ui/models/listview.h"
#include "ui/webview/embeddedview.h"
#include "ui/widgets/chipbar.h"
#include "ui/widgets/confirmdialog.h"

#include <QAction>
#include <QPushButton>
#include <QTableView>
#include <QTest>

namespace bc::tests {

using namespace bc::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000; // ms
constexpr int stateColumn = 3;

bool inView(EmbeddedView *view, const QString &script)
{
    auto answer = std::make_shared<std::optional<bool>>();
    view->runScript(script, [answer](const QVariant &value) { *answer = value.toBool(); });
    return QTest::qWaitFor([answer] { return answer->has_value(); }, 2000) && **answer;
}

} // namespace

void walkTheDevices(QWidget &window, const std::function<void(const QString &name)> &picture)
{
    auto *place = window.findChild<devices::DevicesPlace *>();
    PagedModel *model = place->list()->model();
    QTRY_VERIFY_WITH_TIMEOUT(model->state() == PagedModel::State::Ready, patience);
    const qint64 all = model->total().value_or(0);
    QVERIFY(all >= 12);
    place->list()->table()->selectRow(0);
    picture(u"devices"_s);
    auto *chips = place->findChild<ChipBar *>();
    for (auto *chip : chips->findChildren<QPushButton *>()) {
        if (chip->text() == "Stopped"_L1) {
            QTest::mouseClick(chip, Qt::LeftButton);
        }
    }
    QTRY_VERIFY_WITH_TIMEOUT(model->total().value_or(all) < all, patience);
    QTRY_COMPARE(model->state(), PagedModel::State::Ready);
    QVERIFY(model->rowCount() >= 1);
    QCOMPARE(model->row(0).value(u"state"_s).toString(), u"stopped"_s);
}

void walkALink(QWidget &window, const std::function<void(const QString &name)> &picture)
{
    auto *place = window.findChild<devices::DevicesPlace *>();
    place->commands().last()->trigger();
    devices::LinkDialog *dialog = nullptr;
    QTRY_VERIFY_WITH_TIMEOUT((dialog = place->findChild<devices::LinkDialog *>()) && dialog->view(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(inView(dialog->view(), u"!!document.querySelector('button[value=allow]')"_s), patience);
    picture(u"link-ring"_s);
    inView(dialog->view(), u"document.querySelector('button[value=allow]').click(); true"_s);
    auto *close = dialog->findChild<QPushButton *>(u"closeLink"_s);
    QTRY_COMPARE_WITH_TIMEOUT(close->text(), u"Done"_s, patience);
    picture(u"ring-linked"_s);
    close->click();
    const auto state = [place] {
        const int row = place->list()->model()->rowOf(place->position().toLongLong());
        return row < 0 ? QString() : place->list()->model()->index(row, stateColumn).data().toString();
    };
    QTRY_COMPARE_WITH_TIMEOUT(state(), u"Linked"_s, patience); // its whole history is there
    picture(u"ring-fetched"_s);
    QTest::mouseClick(place->findChild<QPushButton *>(u"unlink"_s), Qt::LeftButton);
    ConfirmDialog *asks = nullptr;
    QTRY_VERIFY((asks = place->findChild<ConfirmDialog *>()) != nullptr);
    picture(u"unlink"_s);
    QTest::mouseClick(asks->findChild<QPushButton *>(u"confirm"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(state(), u"Unlinked"_s, patience);
}

} // namespace bc::tests
