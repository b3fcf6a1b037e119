#include "ui/patients/ruledialog.h"

#include "ui/client/providerclient.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace bc::ui::patients {

using namespace Qt::StringLiterals;

namespace {

constexpr int dialogWidth = 480;
constexpr int longestMinutes = 24 * 60; // as the provider takes it
constexpr int usualGlucoseMinutes = 15;

std::optional<double> number(const QString &text)
{
    bool ok = false;
    const double read = QLocale().toDouble(text.trimmed(), &ok);
    return ok ? std::optional(read) : std::nullopt;
}

QString written(const std::optional<double> &value)
{
    return value ? QLocale().toString(*value, 'g', QLocale::FloatingPointShortest) : QString();
}

QString named(const QString &title, const QString &unit)
{
    return unit.isEmpty() ? title : u"%1 (%2)"_s.arg(title, unit);
}

QString numberFault(const QString &text)
{
    return text.trimmed().isEmpty() || number(text) ? QString() : RuleDialog::tr("Write a number.");
}

QString clockFault(const QString &text)
{
    return text.trimmed().isEmpty() || QTime::fromString(text.trimmed(), u"H:mm"_s).isValid()
               ? QString()
               : RuleDialog::tr("Write a time such as 22:00.");
}

QString minutesFault(const QString &text)
{
    bool ok = false;
    const int minutes = text.toInt(&ok);
    return text.trimmed().isEmpty() || (ok && minutes >= 0 && minutes <= longestMinutes)
               ? QString()
               : RuleDialog::tr("Write minutes from 0 to 1440.");
}

FormField *optionalField(const QString &name, const QString &text, const QString &help, const FormField::Check &check)
{
    auto *field = new FormField(name, text, FormField::Need::Optional, new QLineEdit, help);
    field->setCheck(check);
    return field;
}

} // namespace

RuleDialog::RuleDialog(ProviderClient &client, QString path, const AlertRule &rule, const QStringList &metrics,
                       QWidget *parent)
    : QDialog(parent)
    , m_client(client)
    , m_path(std::move(path))
    , m_original(rule)
    , m_metrics(new QComboBox)
    , m_metric(new FormField(u"metric"_s, tr("Measurement"), FormField::Need::Required, m_metrics))
    , m_below(optionalField(u"below"_s, tr("Tell when below"), {}, numberFault))
    , m_above(optionalField(u"above"_s, tr("Tell when above"), {}, numberFault))
    , m_hysteresis(optionalField(u"hysteresis"_s, tr("Over when back by"),
                                 tr("0: over as soon as it is at the threshold."), numberFault))
    , m_lasting(optionalField(u"lasting_seconds"_s, tr("Lasting at least, in minutes"),
                              tr("0 tells at the first value."), minutesFault))
    , m_quietFrom(optionalField(u"quiet_from"_s, tr("Quiet from"), {}, clockFault))
    , m_quietTo(optionalField(u"quiet_to"_s, tr("Quiet until"), {}, clockFault))
    , m_urgent(new QCheckBox(tr("Urgent: tell in quiet hours, too")))
    , m_on(new QCheckBox(tr("On")))
    , m_trouble(new QWidget)
    , m_troubleText(wrappedLabel({}, Text::Body))
    , m_save(new QPushButton(tr("Save rule")))
{
    const bool isNew = rule.id == 0;
    setWindowTitle(isNew ? tr("New alert rule") : tr("Change alert rule"));
    setFixedWidth(dialogWidth);
    auto *trouble = new QHBoxLayout(m_trouble);
    trouble->setContentsMargins(0, 0, 0, 0);
    trouble->addWidget(new IconLabel(u"sign-warning"_s, &Colours::bad), 0, Qt::AlignTop);
    trouble->addWidget(m_troubleText, 1);
    m_trouble->hide();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    column->setSpacing(space::m);
    column->addWidget(label(isNew ? tr("New alert rule") : named(titleOf(rule.metric), rule.unit), Text::Heading));
    column->addWidget(m_trouble);
    column->addWidget(m_metric);
    column->addWidget(pair(m_below, m_above));
    column->addWidget(pair(m_hysteresis, m_lasting));
    column->addWidget(pair(m_quietFrom, m_quietTo));
    column->addWidget(
        wrappedLabel(tr("Quiet hours are the patient's. Alerts of these hours are kept and shown here, and "
                        "sent to nobody."),
                     Text::Small));
    column->addWidget(m_urgent);
    column->addWidget(m_on);
    column->addSpacing(space::s);
    auto *row = new QHBoxLayout;
    row->addStretch();
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &RuleDialog::reject);
    makePrimary(m_save);
    m_save->setObjectName(u"saveRule"_s);
    m_save->setDefault(true);
    connect(m_save, &QPushButton::clicked, this, &RuleDialog::save);
    row->addWidget(cancel);
    row->addWidget(m_save);
    column->addLayout(row);

    fillMetrics(metrics);
    m_metric->setVisible(isNew);
    m_below->setValue(written(rule.below));
    m_above->setValue(written(rule.above));
    m_hysteresis->setValue(written(rule.hysteresis));
    m_lasting->setValue(QString::number(rule.lastingMinutes));
    m_quietFrom->setValue(rule.quietFrom.toString(u"HH:mm"_s));
    m_quietTo->setValue(rule.quietTo.toString(u"HH:mm"_s));
    m_urgent->setChecked(rule.isUrgent);
    m_on->setChecked(rule.isOn);
    showUnit();
    connect(m_metrics, &QComboBox::currentIndexChanged, this, &RuleDialog::showUnit);
    m_below->editor()->setFocus();
    fit();
}

/// As high as its wrapped texts and errors need at its width, which QDialog does not see to.
void RuleDialog::fit() { setFixedHeight(layout()->totalHeightForWidth(width())); }

QWidget *RuleDialog::pair(FormField *left, FormField *right)
{
    auto *both = new QWidget;
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::m);
    row->addWidget(left, 1, Qt::AlignTop);
    row->addWidget(right, 1, Qt::AlignTop);
    return both;
}

/// What the patient is measured by comes first.
void RuleDialog::fillMetrics(const QStringList &metrics)
{
    QList<Measured> all = levels();
    std::ranges::stable_partition(all, [&](const Measured &one) { return metrics.contains(one.metric); });
    for (const Measured &one : std::as_const(all)) {
        m_metrics->addItem(named(one.title, one.unit), one.metric);
    }
    if (m_original.metric.isEmpty()) {
        return;
    }
    if (m_metrics->findData(m_original.metric) < 0) {
        m_metrics->addItem(named(titleOf(m_original.metric), m_original.unit), m_original.metric);
    }
    m_metrics->setCurrentIndex(m_metrics->findData(m_original.metric));
}

QString RuleDialog::unit() const
{
    const QString metric = m_metrics->currentData().toString();
    if (metric == m_original.metric) {
        return m_original.unit;
    }
    const QList<Measured> all = levels();
    const auto known = std::ranges::find(all, metric, &Measured::metric);
    return known == all.end() ? QString() : known->unit;
}

void RuleDialog::showUnit()
{
    for (FormField *field : {m_below, m_above, m_hysteresis}) {
        auto *editor = qobject_cast<QLineEdit *>(field->editor());
        editor->setPlaceholderText(unit());
        editor->setToolTip(plainTip(unit()));
    }
    if (m_original.id == 0 && m_original.metric.isEmpty()) {
        const bool isGlucose = m_metrics->currentData().toString() == "glucose"_L1;
        m_lasting->setValue(QString::number(isGlucose ? usualGlucoseMinutes : 0));
    }
}

bool RuleDialog::validate()
{
    FormField *first = nullptr;
    for (FormField *field : {m_below, m_above, m_hysteresis, m_lasting, m_quietFrom, m_quietTo}) {
        if (!field->validate() && first == nullptr) {
            first = field;
        }
    }
    if (first == nullptr && m_below->value().trimmed().isEmpty() && m_above->value().trimmed().isEmpty()) {
        m_below->setError(tr("Write this or the other, or both."));
        first = m_below;
    }
    if (first == nullptr && m_quietFrom->value().trimmed().isEmpty() != m_quietTo->value().trimmed().isEmpty()) {
        first = m_quietFrom->value().trimmed().isEmpty() ? m_quietFrom : m_quietTo;
        first->setError(tr("Quiet hours need both times."));
    }
    fit();
    if (first != nullptr) {
        first->editor()->setFocus();
    }
    return first == nullptr;
}

AlertRule RuleDialog::entered() const
{
    AlertRule rule = m_original;
    rule.metric = m_metrics->currentData().toString();
    rule.below = number(m_below->value());
    rule.above = number(m_above->value());
    rule.hysteresis = number(m_hysteresis->value()).value_or(0);
    rule.lastingMinutes = m_lasting->value().toInt();
    rule.quietFrom = QTime::fromString(m_quietFrom->value().trimmed(), u"H:mm"_s);
    rule.quietTo = QTime::fromString(m_quietTo->value().trimmed(), u"H:mm"_s);
    rule.isUrgent = m_urgent->isChecked();
    rule.isOn = m_on->isChecked();
    return rule;
}

void RuleDialog::save()
{
    if (!validate()) {
        return;
    }
    m_trouble->hide();
    m_save->setEnabled(false);
    m_save->setText(tr("Saving…"));
    const QJsonObject body = entered().toJson();
    Request request = m_original.id == 0 ? Request::post(m_path, body)
                                         : Request::put(u"%1/%2"_s.arg(m_path).arg(m_original.id), body);
    m_running = m_client.fetch(std::move(request), this, [this](const Answer &answer) {
        m_save->setEnabled(true);
        m_save->setText(tr("Save rule"));
        if (answer) {
            accept();
        } else if (!answer.error().cancelled()) {
            showProblem(answer.error());
        }
    });
}

void RuleDialog::showProblem(const Problem &problem)
{
    QStringList elsewhere;
    for (const FieldError &error : problem.fieldErrors) {
        FormField *wrong = nullptr;
        for (FormField *each : {m_metric, m_below, m_above, m_hysteresis, m_lasting, m_quietFrom, m_quietTo}) {
            wrong = each->name() == error.field ? each : wrong;
        }
        if (wrong != nullptr) {
            wrong->setError(error.message);
        } else {
            elsewhere.append(u"%1: %2"_s.arg(error.field, error.message));
        }
    }
    if (problem.fieldErrors.isEmpty() || !elsewhere.isEmpty()) {
        m_troubleText->setText((QStringList{problem.title, problem.detail, problem.remedy} + elsewhere).join(u' '));
        m_trouble->show();
    }
    fit();
}

void RuleDialog::reject()
{
    m_running.cancel();
    QDialog::reject();
}

} // namespace bc::ui::patients
