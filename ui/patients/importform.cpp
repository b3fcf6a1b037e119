#include "ui/patients/importform.h"

#include "ui/client/providerclient.h"
#include "ui/patients/alert.h"
#include "ui/patients/importjob.h"
#include "ui/patients/kinds.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace bc::ui::patients {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 lookedAt = 64 * 1024;   // bytes of the file's beginning
const QString fromColumn = u"*column"_s; ///< in place of a kind or unit: a column says it

/// A choice always has a value: nothing is required of the person.
FormField *box(const QString &name, const QString &text, QComboBox *editor)
{
    return new FormField(name, text, FormField::Need::Optional, editor);
}

} // namespace

ImportForm::ImportForm(ProviderClient &client, QWidget *parent)
    : QWidget(parent)
    , m_client(client)
    , m_intro(makeIntro())
    , m_file(wrappedLabel({}))
    , m_choose(new QPushButton(tr("Another file…")))
    , m_formats(new QComboBox)
    , m_orders(new QComboBox)
    , m_times(new QComboBox)
    , m_values(new QComboBox)
    , m_kinds(new QComboBox)
    , m_kindColumns(new QComboBox)
    , m_units(new QComboBox)
    , m_unitColumns(new QComboBox)
    , m_decimals(new QComboBox)
    , m_sources(new QLineEdit)
    , m_format(box(u"format"_s, tr("What the file is"), m_formats))
    , m_order(box(u"date_order"_s, tr("Dates such as 03-04-2026"), m_orders))
    , m_time(box(u"time"_s, tr("Column of the times"), m_times))
    , m_value(box(u"value"_s, tr("Column of the values"), m_values))
    , m_kind(box(u"kind"_s, tr("Measurement"), m_kinds))
    , m_kindColumn(box(u"kind_column"_s, tr("Column of the measurement"), m_kindColumns))
    , m_unit(box(u"unit"_s, tr("Unit"), m_units))
    , m_unitColumn(box(u"unit_column"_s, tr("Column of the unit"), m_unitColumns))
    , m_decimal(box(u"decimal"_s, tr("Numbers such as"), m_decimals))
    , m_source(new FormField(u"source"_s, tr("Name of the device"), FormField::Need::Optional, m_sources))
    , m_mapping(makeMapping())
{
    m_formats->addItem(u"Apple Health (export.zip, export.xml)"_s, u"apple-health"_s);
    m_formats->addItem(u"Health Auto Export (JSON)"_s, u"health-auto-export"_s);
    m_formats->addItem(u"Dexcom Clarity (CSV)"_s, u"clarity"_s);
    m_formats->addItem(u"LibreView (CSV)"_s, u"libreview"_s);
    m_formats->addItem(tr("Another table (CSV)"), u"csv"_s);
    m_orders->addItem(tr("As the file shows"), QString());
    m_orders->addItem(tr("The day first"), u"day_first"_s);
    m_orders->addItem(tr("The month first"), u"month_first"_s);
    m_decimals->addItem(u"5.5"_s, u"."_s);
    m_decimals->addItem(u"5,5"_s, u","_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    auto *file = new QHBoxLayout;
    file->setSpacing(space::m);
    m_file->setObjectName(u"file"_s);
    file->addWidget(m_file, 1);
    m_choose->setAutoDefault(false);
    connect(m_choose, &QPushButton::clicked, this, &ImportForm::chooseRequested);
    file->addWidget(m_choose, 0, Qt::AlignTop);
    column->addWidget(m_intro);
    column->addLayout(file);
    column->addWidget(m_format);
    column->addWidget(m_order);
    column->addWidget(m_mapping);
    column->addStretch();
    for (QComboBox *each : {m_formats, m_kinds, m_units}) {
        connect(each, &QComboBox::currentIndexChanged, this, &ImportForm::settle);
    }
    connect(m_kinds, &QComboBox::currentIndexChanged, this, &ImportForm::fillUnits);
    settle();
}

/// What one may choose, and where such files come from.
QWidget *ImportForm::makeIntro()
{
    auto *intro = new QWidget;
    auto *column = new QVBoxLayout(intro);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(wrappedLabel(tr("Takes in what other programs wrote down. The same file twice adds nothing.")));
    const QList<std::pair<QString, QString>> sources{
        {u"Apple Health"_s, tr("export.zip or export.xml, from Health on the phone: the picture at the top, then "
                               "Export All Health Data")},
        {u"Health Auto Export"_s, tr("a file of JSON, from the app of that name")},
        {u"Dexcom Clarity"_s, tr("CSV, from Export on clarity.dexcom.eu")},
        {u"LibreView"_s, tr("CSV, from Download glucose data on libreview.com")},
        {tr("Another table"), tr("CSV of any origin, with a column of times and one of values")}};
    for (const auto &[name, words] : sources) {
        auto *one = new QVBoxLayout;
        one->setSpacing(2);
        one->addWidget(label(name, Text::Strong));
        one->addWidget(wrappedLabel(words, Text::Muted));
        column->addLayout(one);
    }
    return intro;
}

QWidget *ImportForm::makeMapping()
{
    auto *mapping = new QWidget;
    auto *grid = new QGridLayout(mapping);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::m);
    grid->setVerticalSpacing(space::m);
    const QList<FormField *> fields{m_time, m_value, m_kind, m_unit, m_kindColumn, m_unitColumn, m_decimal, m_source};
    for (int i = 0; i < fields.size(); ++i) {
        grid->addWidget(fields[i], i / 2, i % 2, Qt::AlignTop);
    }
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    return mapping;
}

QString ImportForm::setFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return tr("The file cannot be read: %1. Choose another file.").arg(file.errorString());
    }
    if (file.size() == 0) {
        return tr("The file is empty. Choose another file.");
    }
    const QByteArray head = file.read(lookedAt);
    m_path = path;
    m_size = file.size();
    m_file->setText(u"%1 · %2"_s.arg(QFileInfo(path).fileName(), QLocale().formattedDataSize(m_size)));
    m_formats->setCurrentIndex(m_formats->findData(guessFormat(path, head)));
    fillColumns(columnsOf(head));
    settle();
    return {};
}

QString ImportForm::format() const { return m_formats->currentData().toString(); }

void ImportForm::settle()
{
    const bool isTable = format() == "csv"_L1;
    m_intro->setVisible(m_path.isEmpty());
    m_choose->setVisible(!m_path.isEmpty());
    m_format->setVisible(!m_path.isEmpty());
    m_order->setVisible(!m_path.isEmpty() && (isTable || format() == "libreview"_L1));
    m_mapping->setVisible(!m_path.isEmpty() && isTable);
    m_kindColumn->setVisible(m_kinds->currentData().toString() == fromColumn);
    m_unitColumn->setVisible(m_units->currentData().toString() == fromColumn);
    if (isTable && m_kinds->count() == 0) {
        fetchKinds();
    }
    Q_EMIT settled();
}

void ImportForm::fetchKinds()
{
    fillKinds({}); // what the console knows by itself, until the provider's list is there
    m_client.fetch(Request::get(u"/api/v1/metric-kinds"_s), this, [this](const Answer &answer) {
        if (answer) {
            fillKinds(answer->json.value("results"_L1).toArray());
        }
    });
}

void ImportForm::fillKinds(const QJsonArray &kinds)
{
    const QString former = m_kinds->currentData().toString();
    m_kinds->clear();
    const QList<Measured> known = levels();
    for (const Measured &one : known) {
        m_kinds->addItem(one.title, one.metric);
    }
    for (const QJsonValue value : kinds) {
        const QJsonObject kind = value.toObject();
        const QString name = kind.value("name"_L1).toString();
        if (m_kinds->findData(name) < 0) {
            m_kinds->addItem(kindTitle(name), name);
        }
        m_kinds->setItemData(m_kinds->findData(name), kind.value("display_units"_L1).toVariant(), Qt::UserRole + 1);
    }
    m_kinds->addItem(tr("A column says it"), fromColumn);
    m_kinds->setCurrentIndex(std::max(0, m_kinds->findData(former)));
    fillUnits();
}

void ImportForm::fillUnits()
{
    const QString former = m_units->currentData().toString();
    m_units->clear();
    QStringList units = m_kinds->currentData(Qt::UserRole + 1).toStringList();
    if (units.isEmpty() && m_kinds->currentData().toString() == "glucose"_L1) {
        units = QStringList{u"mg/dL"_s, u"mmol/L"_s};
    }
    for (const QString &unit : std::as_const(units)) {
        m_units->addItem(unit.isEmpty() ? tr("None") : unit, unit);
    }
    if (units.isEmpty()) {
        m_units->addItem(tr("The usual one"), QString());
    }
    m_units->addItem(tr("A column says it"), fromColumn);
    m_units->setCurrentIndex(std::max(0, m_units->findData(former)));
}

void ImportForm::fillColumns(const QStringList &columns)
{
    for (QComboBox *each : {m_times, m_values, m_kindColumns, m_unitColumns}) {
        each->clear();
        for (int i = 0; i < columns.size(); ++i) {
            each->addItem(columns[i].isEmpty() ? tr("Column %1").arg(i + 1) : columns[i],
                          columns[i].isEmpty() ? QString::number(i + 1) : columns[i]);
        }
    }
    m_values->setCurrentIndex(columns.size() > 1 ? 1 : 0);
}

QList<FormField *> ImportForm::shownFields() const
{
    QList<FormField *> shown;
    for (FormField *field :
         {m_format, m_order, m_time, m_value, m_kind, m_kindColumn, m_unit, m_unitColumn, m_decimal, m_source}) {
        if (field->isVisibleTo(this)) {
            shown.append(field);
        }
    }
    return shown;
}

bool ImportForm::validate()
{
    if (m_mapping->isVisibleTo(this) && m_times->currentIndex() == m_values->currentIndex()) {
        m_value->setError(tr("Choose another column than the one of the times."));
        Q_EMIT settled();
        return false;
    }
    return true;
}

QJsonObject ImportForm::order() const
{
    QJsonObject options;
    const auto add = [&options](const QString &name, const QString &value) {
        if (!value.isEmpty()) {
            options.insert(name, value);
        }
    };
    if (m_order->isVisibleTo(this)) {
        add(m_order->name(), m_orders->currentData().toString());
    }
    if (m_mapping->isVisibleTo(this)) {
        add(m_time->name(), m_times->currentData().toString());
        add(m_value->name(), m_values->currentData().toString());
        const bool kindInColumn = m_kinds->currentData().toString() == fromColumn;
        const bool unitInColumn = m_units->currentData().toString() == fromColumn;
        add(kindInColumn ? m_kindColumn->name() : m_kind->name(),
            (kindInColumn ? m_kindColumns : m_kinds)->currentData().toString());
        add(unitInColumn ? m_unitColumn->name() : m_unit->name(),
            (unitInColumn ? m_unitColumns : m_units)->currentData().toString());
        add(m_decimal->name(), m_decimals->currentData().toString());
        add(m_source->name(), m_sources->text().trimmed());
    }
    return {{u"format"_s, format()},
            {u"file_name"_s, QFileInfo(m_path).fileName()},
            {u"size"_s, m_size},
            {u"options"_s, options}};
}

QStringList ImportForm::showErrors(const QList<FieldError> &errors)
{
    QStringList elsewhere;
    const QList<FormField *> shown = shownFields();
    for (const FieldError &error : errors) {
        const auto at = std::ranges::find(shown, error.field, &FormField::name);
        if (at == shown.end()) {
            elsewhere.append(u"%1: %2"_s.arg(error.field, error.message));
        } else {
            (*at)->setError(error.message);
        }
    }
    Q_EMIT settled();
    return elsewhere;
}

} // namespace bc::ui::patients
