// Where data come from and go to: a ring is linked on its vendor's page, a table is taken in, data are handed out.

#include "app/console/pages.h"
#include "app/console/tour_p.h"
#include "ui/devices/devicesplace.h"
#include "ui/devices/linkdialog.h"
#include "ui/models/listview.h"
#include "ui/patients/exportdialog.h"
#include "ui/patients/importdialog.h"
#include "ui/patients/importform.h"
#include "ui/patients/patientdata.h"
#include "ui/patients/patientpage.h"
#include "ui/patients/patientsplace.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>

namespace bc::app {

using namespace Qt::StringLiterals;

void Tour::link()
{
    m_tourist.begin(u"link a ring"_s);
    auto *place = this->place<ui::devices::DevicesPlace>(u"devices"_s);
    if (!place)
        return;
    m_tourist.click(m_tourist.find<QPushButton>(u"linkRing"_s), u"Link a ring"_s);
    ui::devices::LinkDialog *dialog = nullptr;
    if (!m_tourist.wait(u"the vendor's page opens"_s, [&] {
            dialog = place->findChild<ui::devices::LinkDialog *>();
            return dialog && dialog->view();
        }))
        return;
    if (!m_tourist.pageShows(dialog->view(), u"the vendor asks for consent"_s, pages::asksForConsent()))
        return;
    m_tourist.picture(u"link-ring"_s);
    m_tourist.runInPage(dialog->view(), u"the vendor's consent form"_s, pages::allow());
    auto *close = dialog->findChild<QPushButton *>(u"closeLink"_s);
    const QString before = close->text();
    m_tourist.wait(u"the ring is linked"_s, [&] { return close->text() != before && close->hasFocus(); });
    m_tourist.click(close, u"Done"_s);
    const auto link = [place] {
        const int row = place->list()->model()->rowOf(place->position().toLongLong());
        return row < 0 ? QJsonObject() : place->list()->model()->row(row);
    };
    m_tourist.wait(u"the ring's history is there"_s, [&] {
        const QJsonObject progress = link().value("progress"_L1).toObject();
        return progress.value("complete"_L1).toBool() && !link().value("syncing"_L1).toBool();
    });
    m_tourist.picture(u"ring-linked"_s);
}

void Tour::files()
{
    m_tourist.begin(u"take a table in, and hand data out"_s);
    const QTemporaryDir folder;
    QFile table(folder.filePath(u"scales.csv"_s));
    if (!table.open(QIODevice::WriteOnly) ||
        table.write("when,weight\n2026-11-01 08:00,81.5\n2026-11-02 08:00,81.2\n2026-11-03 08:00,heavy\n") <= 0)
        return;
    table.close();
    auto *place = this->place<ui::patients::PatientsPlace>(u"patients"_s);
    if (!place)
        return;
    ui::patients::PatientData *data = place->page()->data();
    data->importAction()->trigger();
    ui::patients::ImportDialog *dialog = nullptr;
    const auto reached = [&](ui::patients::ImportDialog::Stage stage) {
        dialog = place->findChild<ui::patients::ImportDialog *>();
        return dialog && dialog->isVisible() && dialog->stage() == stage;
    };
    if (!m_tourist.wait(u"a file is asked for"_s, [&] { return reached(ui::patients::ImportDialog::Stage::Form); }))
        return;
    dialog->choose(table.fileName());
    for (QComboBox *box : dialog->form()->findChildren<QComboBox *>()) {
        if (const int weight = box->findData(u"body_mass"_s); weight >= 0)
            box->setCurrentIndex(weight);
    }
    m_tourist.picture(u"import-table"_s);
    m_tourist.click(dialog->findChild<QPushButton *>(u"go"_s), u"Import"_s);
    m_tourist.wait(u"the table is imported"_s, [&] { return reached(ui::patients::ImportDialog::Stage::Ended); });
    m_tourist.picture(u"import-report"_s);
    m_tourist.click(dialog->findChild<QPushButton *>(u"close"_s), u"Close"_s);
    data->exportAction()->trigger();
    ui::patients::ExportDialog *asks = nullptr;
    m_tourist.wait(u"the export asks what and how"_s, [&] {
        asks = place->findChild<ui::patients::ExportDialog *>();
        return asks && asks->isVisible();
    });
    m_tourist.picture(u"export"_s);
    if (asks)
        asks->reject();
}

} // namespace bc::app
