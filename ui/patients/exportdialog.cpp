#include "ui/patients/exportdialog.h"

#include "ui/patients/kinds.h"
#include "ui/patients/units.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/roles.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace bc::ui::patients {

using namespace Qt::StringLiterals;

namespace {

constexpr int exportWidth = 480;
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
    , m_format(new FormField(u"format"_s, tr("Format"), FormField::Need::Optional, m_formats))
    , m_period(new FormField(u"period"_s, tr("Period"), FormField::Need::Optional, m_periods))
    , m_unit(new FormField(u"unit"_s, tr("Unit of glucose"), FormField::Need::Optional, m_units))
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
    m_units->setCurrentText(Units::instance().of(u"mg/dL"_s).text);
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
    for (const QCheckBox *kind : std::as_const(m_kinds)) {
        connect(kind, &QCheckBox::toggled, this, &ExportDialog::settle);
    }
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
    m_allKinds = new QCheckBox(tr("All measurements"));
    m_allKinds->setObjectName(u"allKinds"_s);
    column->addWidget(label(tr("Measurements"), Text::Strong));
    column->addWidget(m_allKinds);
    auto *grid = new QGridLayout;
    grid->setContentsMargins(space::xl, 0, 0, 0);
    grid->setHorizontalSpacing(space::l);
    grid->setVerticalSpacing(space::xs);
    for (const QString &metric : std::as_const(m_patient.metrics)) {
        auto *kind = new QCheckBox(kindTitle(metric));
        kind->setObjectName(metric);
        const int at = int(m_kinds.size());
        grid->addWidget(kind, at / 2, at % 2);
        m_kinds.append(kind);
    }
    column->addLayout(grid);
    connect(m_allKinds, &QCheckBox::toggled, this, [this](bool all) {
        for (QCheckBox *kind : std::as_const(m_kinds)) {
            kind->setChecked(all);
            kind->setEnabled(!all);
        }
    });
    m_allKinds->setChecked(true);
    box->setVisible(!m_patient.metrics.isEmpty());
    return box;
}

Format ExportDialog::format() const { return Format(m_formats->currentData().toInt()); }

QStringList ExportDialog::chosenKinds() const
{
    QStringList chosen;
    for (const QCheckBox *kind : m_kinds) {
        if (kind->isChecked()) {
            chosen.append(kind->objectName());
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
    return !m_kinds.isEmpty() && chosenKinds().isEmpty() ? tr("Tick at least one measurement.") : QString();
}

/// Shows what the format knows, and makes the window as high as that needs at its width, which QDialog does not see to.
void ExportDialog::settle()
{
    const bool isPart = format() != Format::Zip;
    m_formatHelp->setText(helpOf(format()));
    m_period->setVisible(isPart);
    m_days->setVisible(isPart && m_periods->currentData().toInt() == chosenDays);
    m_kindsBox->setVisible(isPart && !m_kinds.isEmpty());
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
    choice.metrics = chosen.size() == m_kinds.size() ? QStringList() : chosen;
    choice.unit =
        m_unit->isVisibleTo(this) && m_units->currentText() != "mg/dL"_L1 ? m_units->currentText() : QString();
    return choice;
}

} // namespace bc::ui::patients
