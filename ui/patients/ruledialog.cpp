#include "ui/patients/ruledialog.h"

#include "ui/client/providerclient.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/troubleline.h"

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

constexpr int longestMinutes = 24 * 60; // as the provider takes it
constexpr int usualGlucoseMinutes = 15;

std::optional<double> number(const QString &text)
{
    bool ok = false;
    const double read = QLocale().toDouble(text.trimmed(), &ok);
    return ok ? std::optional(read) : std::nullopt;
}

QString named(const QString &title, const QString &unit)
{
    return unit.isEmpty() ? title : u"%1 (%2)"_s.arg(title, unit);
}

QString numberFault(const QString &text, const Unit &unit)
{
    const auto read = number(text);
    if (!read) {
        return RuleDialog::tr("Write a number.");
    }
    return unit.isTooFine(*read) ? RuleDialog::tr("Write at most %n decimal(s).", nullptr, unit.most) : QString();
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

FormField *optionalField(const QString &name, const QString &text, const QString &help = {},
                         const FormField::Check &check = {})
{
    auto *field = new FormField(name, text, FormField::Need::Optional, new QLineEdit, help);
    field->setCheck(check);
    return field;
}

} // namespace

RuleDialog::RuleDialog(ProviderClient &client, QString path, const AlertRule &rule, const QStringList &metrics,
                       QWidget *parent)
    : FittedDialog(usualWidth, parent)
    , m_client(client)
    , m_path(std::move(path))
    , m_original(rule)
    , m_metrics(new QComboBox)
    , m_metric(new FormField(u"metric"_s, tr("Measurement"), FormField::Need::Required, m_metrics))
    , m_below(optionalField(u"below"_s, tr("Tell when below")))
    , m_above(optionalField(u"above"_s, tr("Tell when above")))
    , m_hysteresis(optionalField(u"hysteresis"_s, tr("Over when back by")))
    , m_lasting(
          optionalField(u"lasting_seconds"_s, tr("Lasting at least, in minutes"), tr("0 tells at the first value.")))
    , m_quietFrom(optionalField(u"quiet_from"_s, tr("Quiet from"), {}, clockFault))
    , m_quietTo(optionalField(u"quiet_to"_s, tr("Quiet until"), {}, clockFault))
    , m_urgent(new QCheckBox(tr("Urgent: tell in quiet hours, too")))
    , m_on(new QCheckBox(tr("On")))
    , m_trouble(new TroubleLine)
    , m_save(new QPushButton(tr("Save rule")))
{
    const bool isNew = rule.id == 0;
    setWindowTitle(isNew ? tr("New alert rule") : tr("Change alert rule"));
    addHeading(isNew ? tr("New alert rule") : named(titleOf(rule.metric), unitOf(rule.metric, rule.unit).text));
    column()->addWidget(m_trouble);
    column()->addWidget(m_metric);
    column()->addWidget(pair(m_below, m_above));
    column()->addWidget(pair(m_hysteresis, m_lasting));
    column()->addWidget(pair(m_quietFrom, m_quietTo));
    column()->addWidget(
        wrappedLabel(tr("Quiet hours are the patient's. Alerts of these hours are kept and shown here, and "
                        "sent to nobody."),
                     Text::Small));
    column()->addWidget(m_urgent);
    column()->addWidget(m_on);
    column()->addSpacing(space::s);
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
    column()->addLayout(row);

    fillMetrics(metrics);
    m_metric->setVisible(isNew);
    for (FormField *field : {m_below, m_above}) {
        field->setCheck([this, field](const QString &) { return limitFault(field); });
    }
    m_hysteresis->setCheck([this](const QString &) { return hysteresisFault(); });
    m_lasting->setCheck(
        [this](const QString &text) { return isUntouched(m_lasting) ? QString() : minutesFault(text); });
    showUnit();
    write(rule);
    connect(m_metrics, &QComboBox::currentIndexChanged, this, &RuleDialog::showUnit);
    m_below->editor()->setFocus();
}

/// A window that is destroyed while it is open takes the focus from its fields, which then check themselves: not with
/// what is gone already.
RuleDialog::~RuleDialog()
{
    for (FormField *field : findChildren<FormField *>()) {
        field->setCheck({});
    }
}

void RuleDialog::write(const AlertRule &rule)
{
    const auto threshold = [this](const std::optional<double> &value) {
        return value ? m_unit.threshold(*value) : QString();
    };
    m_below->setValue(threshold(rule.below));
    m_above->setValue(threshold(rule.above));
    m_hysteresis->setValue(rule.hysteresis == 0 ? u"0"_s : m_unit.difference().threshold(rule.hysteresis));
    if (rule.id != 0 || !rule.metric.isEmpty()) {
        m_lasting->setValue(minutesText(rule.lastingSeconds));
    }
    m_quietFrom->setValue(rule.quietFrom.toString(u"HH:mm"_s));
    m_quietTo->setValue(rule.quietTo.toString(u"HH:mm"_s));
    m_urgent->setChecked(rule.isUrgent);
    m_on->setChecked(rule.isOn);
    for (const FormField *field : {m_below, m_above, m_hysteresis, m_lasting}) {
        m_written.insert(field, field->value());
    }
}

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
        m_metrics->addItem(named(one.title, unitOf(one.metric, one.canonical).text), one.metric);
    }
    if (m_original.metric.isEmpty()) {
        return;
    }
    if (m_metrics->findData(m_original.metric) < 0) {
        m_metrics->addItem(titleOf(m_original.metric), m_original.metric);
    }
    m_metrics->setCurrentIndex(m_metrics->findData(m_original.metric));
}

void RuleDialog::showUnit()
{
    const QString metric = m_metrics->currentData().toString();
    m_level = level(metric);
    m_unit = unitOf(metric, m_level ? m_level->canonical : m_original.unit);
    for (FormField *field : {m_below, m_above}) {
        field->setHelp(
            m_level ? tr("%1 to %2", "the lowest and the highest value, with its unit")
                          .arg(m_unit.threshold(m_level->lowest), m_unit.named(m_unit.threshold(m_level->highest)))
                    : m_unit.text);
    }
    m_hysteresis->setHelp(m_unit.text.isEmpty()
                              ? tr("0: over as soon as it is at the threshold.")
                              : tr("In %1. 0: over as soon as it is at the threshold.").arg(m_unit.text));
    if (m_original.id == 0 && m_original.metric.isEmpty()) {
        m_lasting->setValue(QString::number(metric == "glucose"_L1 ? usualGlucoseMinutes : 0));
    }
}

bool RuleDialog::isUntouched(const FormField *field) const
{
    return m_original.id != 0 && field->value() == m_written.value(field);
}

std::optional<double> RuleDialog::limit(const FormField *field, const std::optional<double> &former) const
{
    if (isUntouched(field)) {
        return former;
    }
    const auto read = number(field->value());
    if (!read) {
        return std::nullopt;
    }
    const double meant = m_unit.canonical(*read);
    if (!m_level) {
        return meant;
    }
    // The ends of the range are rounded where they are shown: who writes what stands there means them.
    const double nearest = std::clamp(meant, m_level->lowest, m_level->highest);
    return m_unit.threshold(nearest) == m_unit.threshold(meant) ? nearest : meant;
}

QString RuleDialog::limitFault(const FormField *field) const
{
    if (isUntouched(field)) {
        return {};
    }
    if (const QString fault = numberFault(field->value(), m_unit); !fault.isEmpty()) {
        return fault;
    }
    const double value = limit(field, {}).value_or(0);
    if (m_level && (value < m_level->lowest || value > m_level->highest)) {
        return tr("Write %1 to %2.", "the lowest and the highest value, with its unit")
            .arg(m_unit.threshold(m_level->lowest), m_unit.named(m_unit.threshold(m_level->highest)));
    }
    return {};
}

QString RuleDialog::hysteresisFault() const
{
    if (isUntouched(m_hysteresis)) {
        return {};
    }
    const QString fault = numberFault(m_hysteresis->value(), m_unit);
    return fault.isEmpty() && number(m_hysteresis->value()).value_or(0) < 0 ? tr("Write 0 or more.") : fault;
}

FormField *RuleDialog::disagreeing()
{
    if (m_below->value().isEmpty() && m_above->value().isEmpty()) {
        m_below->setError(tr("Write this or the other, or both."));
        return m_below;
    }
    const AlertRule rule = entered();
    if (rule.below && rule.above && *rule.below >= *rule.above) {
        m_above->setError(tr("Write more than the lower threshold."));
        return m_above;
    }
    if (m_level) {
        const bool isTooMuch = (rule.below && *rule.below + rule.hysteresis > rule.above.value_or(m_level->highest)) ||
                               (rule.above && *rule.above - rule.hysteresis < rule.below.value_or(m_level->lowest));
        if (isTooMuch) {
            m_hysteresis->setError(tr("So much that no value could be back by it."));
            return m_hysteresis;
        }
    }
    if (m_quietFrom->value().isEmpty() != m_quietTo->value().isEmpty()) {
        FormField *missing = m_quietFrom->value().isEmpty() ? m_quietFrom : m_quietTo;
        missing->setError(tr("Quiet hours need both times."));
        return missing;
    }
    return nullptr;
}

bool RuleDialog::validate()
{
    FormField *first = nullptr;
    for (FormField *field : {m_below, m_above, m_hysteresis, m_lasting, m_quietFrom, m_quietTo}) {
        if (!field->validate() && first == nullptr) {
            first = field;
        }
    }
    if (first == nullptr) {
        first = disagreeing();
    }
    if (first != nullptr) {
        first->editor()->setFocus();
    }
    return first == nullptr;
}

AlertRule RuleDialog::entered() const
{
    AlertRule rule = m_original;
    rule.metric = m_metrics->currentData().toString();
    rule.below = limit(m_below, m_original.below);
    rule.above = limit(m_above, m_original.above);
    if (!isUntouched(m_hysteresis)) {
        rule.hysteresis = m_unit.difference().canonical(number(m_hysteresis->value()).value_or(0));
    }
    if (!isUntouched(m_lasting)) {
        rule.lastingSeconds = m_lasting->value().toInt() * 60;
    }
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
    const AlertRule rule = entered();
    if (m_original.id != 0 && rule == m_original) { // nothing to send, and nothing to read anew
        reject();
        return;
    }
    m_trouble->clear();
    m_save->setEnabled(false);
    m_save->setText(tr("Saving…"));
    const QJsonObject body = rule.toJson();
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
        m_trouble->set(problem, elsewhere);
    }
}

void RuleDialog::reject()
{
    m_running.cancel();
    QDialog::reject();
}

} // namespace bc::ui::patients
