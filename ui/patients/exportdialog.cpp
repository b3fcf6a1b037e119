#include "ui/patients/exportdialog.h"

#include "ui/patients/alert.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/roles.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace bc::ui::patients {

using namespace Qt::StringLiterals;

namespace {

constexpr int exportWidth = 480, kindsHeight = 150;
constexpr int chosenDays = -1; ///< the period that stands in the two fields

using Format = ExportChoice::Format;

QString helpOf(Format format)
{
    switch (format) {
    case Format::Csv:
        return ExportDialog::tr(
            "One row a sample: time, measurement, value, unit, device. For spreadsheets and statistics.");
    case Format::Fhir:
        return ExportDialog::tr(
            "One Bundle with the person, the devices, and an Observation a sample. For other health "
            "records.");
    case Format::Zip:
        break;
    }
    return ExportDialog::tr(
        "Everything about the person, with consents, devices and what was removed but is still kept: "
        "the person's right to take their data along.");
}

} // namespace

ExportDialog::ExportDialog(const Patient &patient, const QDate &today, QWidget *parent)
    : QDialog(parent)
    , m_patient(patient)
    , m_today(today)
    , m_formats(new QComboBox)
    , m_periods(new QComboBox)
    , m_units(new QComboBox)
    , m_format(new FormField(u"format"_s, tr("Format"), FormField::Need::Required, m_formats))
    , m_period(new FormField(u"period"_s, tr("Period"), FormField::Need::Required, m_periods))
    , m_unit(new FormField(u"unit"_s, tr("Unit of glucose"), FormField::Need::Required, m_units))
    , m_formatHelp(wrappedLabel({}, Text::Small))
    , m_trouble(wrappedLabel({}))
    , m_days(makeDays())
    , m_kindsBox(makeKinds())
    , m_go(new QPushButton(tr("Choose the file…")))
{
    setWindowTitle(tr("Export data"));
    setFixedWidth(exportWidth);
    m_formats->addItem(tr("Table (CSV)"), int(Format::Csv));
    m_formats->addItem(tr("FHIR R4 (JSON)"), int(Format::Fhir));
    m_formats->addItem(tr("Everything (zip archive)"), int(Format::Zip));
    m_periods->addItem(tr("All"), 0);
    for (const int days : {7, 30, 90}) {
        m_periods->addItem(tr("Last %n days", nullptr, days), days);
    }
    m_periods->addItem(tr("From day to day"), chosenDays);
    m_units->addItems({u"mg/dL"_s, u"mmol/L"_s});
    m_trouble->setForegroundRole(role::bad);
    m_trouble->setObjectName(u"trouble"_s);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    column->setSpacing(space::m);
    column->addWidget(wrappedLabel(tr("Export the data of %1").arg(patient.name), Text::Heading));
    column->addWidget(m_format);
    column->addWidget(m_formatHelp);
    for (QWidget *part : {static_cast<QWidget *>(m_period), m_days, m_kindsBox, static_cast<QWidget *>(m_unit)}) {
        column->addWidget(part);
    }
    column->addWidget(m_trouble);
    column->addWidget(
        wrappedLabel(tr("Whoever holds the file can read it. The export is noted in the audit log."), Text::Small));
    column->addSpacing(space::s);
    auto *row = new QHBoxLayout;
    row->addStretch();
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_go->setObjectName(u"chooseFile"_s);
    makePrimary(m_go);
    m_go->setDefault(true);
    connect(m_go, &QPushButton::clicked, this, &QDialog::accept);
    row->addWidget(cancel);
    row->addWidget(m_go);
    column->addLayout(row);
    for (QComboBox *box : {m_formats, m_periods}) {
        connect(box, &QComboBox::currentIndexChanged, this, &ExportDialog::settle);
    }
    for (QDateEdit *edit : {m_first, m_last}) {
        connect(edit, &QDateEdit::dateChanged, this, &ExportDialog::settle);
    }
    connect(m_kinds, &QListWidget::itemChanged, this, &ExportDialog::settle);
    settle();
}

QWidget *ExportDialog::makeDays()
{
    auto *days = new QWidget;
    auto *row = new QHBoxLayout(days);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    const auto edit = [this](const QDate &day, const QString &name) {
        auto *field = new QDateEdit(day);
        field->setCalendarPopup(true);
        field->setMaximumDate(m_today);
        field->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat));
        field->setAccessibleName(name);
        return field;
    };
    m_first = edit(m_today.addDays(-13), tr("First day"));
    m_last = edit(m_today, tr("Last day"));
    m_first->setObjectName(u"firstDay"_s);
    m_last->setObjectName(u"lastDay"_s);
    row->addWidget(m_first, 1);
    row->addWidget(label(tr("to", "between two days")));
    row->addWidget(m_last, 1);
    return days;
}

QWidget *ExportDialog::makeKinds()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    column->addWidget(label(tr("Measurements"), Text::Strong));
    m_kinds = new QListWidget;
    m_kinds->setObjectName(u"kinds"_s);
    m_kinds->setAccessibleName(tr("Measurements"));
    m_kinds->setFixedHeight(kindsHeight);
    for (const QString &metric : std::as_const(m_patient.metrics)) {
        auto *item = new QListWidgetItem(titleOf(metric), m_kinds);
        item->setData(Qt::UserRole, metric);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
    }
    column->addWidget(m_kinds);
    box->setVisible(!m_patient.metrics.isEmpty());
    return box;
}

Format ExportDialog::format() const { return Format(m_formats->currentData().toInt()); }

QStringList ExportDialog::chosenKinds() const
{
    QStringList chosen;
    for (int row = 0; row < m_kinds->count(); ++row) {
        if (m_kinds->item(row)->checkState() == Qt::Checked) {
            chosen.append(m_kinds->item(row)->data(Qt::UserRole).toString());
        }
    }
    return chosen;
}

QString ExportDialog::missing() const
{
    if (format() == Format::Zip) {
        return {};
    }
    if (m_periods->currentData().toInt() == chosenDays && m_last->date() < m_first->date()) {
        return tr("The last day lies before the first.");
    }
    return m_kinds->count() > 0 && chosenKinds().isEmpty() ? tr("Tick at least one measurement.") : QString();
}

/// Shows what the format knows, and makes the window as high as that needs at its width, which QDialog does not see to.
void ExportDialog::settle()
{
    const bool isPart = format() != Format::Zip;
    m_formatHelp->setText(helpOf(format()));
    m_period->setVisible(isPart);
    m_days->setVisible(isPart && m_periods->currentData().toInt() == chosenDays);
    m_kindsBox->setVisible(isPart && m_kinds->count() > 0);
    m_unit->setVisible(format() == Format::Csv && chosenKinds().contains("glucose"_L1));
    const QString wrong = missing();
    m_trouble->setText(wrong);
    m_trouble->setVisible(!wrong.isEmpty());
    m_go->setEnabled(wrong.isEmpty());
    setFixedHeight(layout()->totalHeightForWidth(width()));
}

ExportChoice ExportDialog::choice() const
{
    ExportChoice choice;
    choice.format = format();
    const int days = m_periods->currentData().toInt();
    if (days == chosenDays) {
        choice.first = m_first->date();
        choice.last = m_last->date();
    } else if (days > 0) {
        choice.first = m_today.addDays(1 - days);
    }
    const QStringList chosen = chosenKinds();
    choice.metrics = chosen.size() == m_kinds->count() ? QStringList() : chosen;
    choice.unit =
        m_unit->isVisibleTo(this) && m_units->currentText() != "mg/dL"_L1 ? m_units->currentText() : QString();
    return choice;
}

} // namespace bc::ui::patients
