#include "ui/applications/formsection.h"

#include "ui/widgets/iconlabel.h"
#include "ui/widgets/roles.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace bc::ui::applications {

using namespace Qt::StringLiterals;

namespace {

constexpr int underBox = 24; ///< where the text of a check box starts

/// A sign and a sentence in one row.
QWidget *remark(IconLabel *sign, QLabel *text)
{
    auto *row = new QWidget;
    auto *across = new QHBoxLayout(row);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(space::xs);
    across->addWidget(sign, 0, Qt::AlignTop);
    across->addWidget(text, 1);
    row->hide();
    return row;
}

} // namespace

FormSwitch::FormSwitch(const QString &name, const QString &text, const QString &help, const QString &warning,
                       QWidget *parent)
    : QWidget(parent)
    , m_box(new QCheckBox(text))
    , m_faultText(wrappedLabel({}))
{
    m_faultText->setForegroundRole(role::bad);
    m_box->setObjectName(name);
    m_box->setAccessibleDescription(warning.isEmpty() ? help : help + u' ' + warning);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_box);
    auto *below = new QVBoxLayout;
    below->setContentsMargins(underBox, 0, 0, 0);
    below->setSpacing(space::xs);
    m_hasHelp = !help.isEmpty();
    if (m_hasHelp) {
        below->addWidget(wrappedLabel(help, Text::Muted));
    }
    m_warning = remark(new IconLabel(u"sign-warning"_s, &Colours::warning), wrappedLabel(warning, Text::Body));
    m_warning->setObjectName(u"warning_"_s + name);
    m_fault = remark(new IconLabel(u"sign-warning"_s, &Colours::bad), m_faultText);
    below->addWidget(m_warning);
    below->addWidget(m_fault);
    column->addLayout(below);
    m_warning->setProperty("bcText", warning);
    connect(m_box, &QCheckBox::toggled, this, &FormSwitch::update);
    connect(m_box, &QCheckBox::clicked, this, [this] {
        setError({});
        Q_EMIT edited();
    });
}

bool FormSwitch::isOn() const { return m_box->isChecked(); }

void FormSwitch::setOn(bool on)
{
    m_box->setChecked(on);
    setError({});
}

bool FormSwitch::showsWarning() const { return !m_warning->isHidden(); }

void FormSwitch::setError(const QString &message)
{
    m_error = message;
    update();
}

void FormSwitch::update()
{
    m_warning->setVisible(isOn() && !m_warning->property("bcText").toString().isEmpty());
    m_faultText->setText(m_error);
    m_fault->setVisible(!m_error.isEmpty());
}

FormSection::FormSection(const QString &title, const QString &purpose, QWidget *parent)
    : QWidget(parent)
    , m_title(title)
    , m_column(new QVBoxLayout(this))
{
    setAccessibleName(title);
    m_column->setContentsMargins(space::l, space::m, space::l, space::xl);
    m_column->setSpacing(space::l);
    auto *head = new QVBoxLayout;
    head->setSpacing(space::xs);
    head->addWidget(label(title, Text::Heading));
    head->addWidget(wrappedLabel(purpose, Text::Muted));
    m_column->addLayout(head);
}

FormField *FormSection::addField(FormField *field)
{
    m_column->addWidget(field);
    m_fields.insert(field->name(), field);
    m_order.append(field);
    connect(field, &FormField::edited, this, &FormSection::edited);
    return field;
}

FormField *FormSection::addLine(const QString &name, const QString &labelText, FormField::Need need,
                                const QString &help)
{
    return addField(new FormField(name, labelText, need, new QLineEdit, help));
}

FormField *FormSection::addLines(const QString &name, const QString &labelText, const QString &help, int rows,
                                 bool code)
{
    auto *editor = new QPlainTextEdit;
    if (code) {
        editor->setFont(Theme::mono(type::body));
        editor->setLineWrapMode(QPlainTextEdit::NoWrap);
    }
    editor->setFixedHeight(rows * editor->fontMetrics().lineSpacing() + 2 * space::s + 4);
    return addField(new FormField(name, labelText, FormField::Need::Optional, editor, help));
}

FormField *FormSection::addChoice(const QString &name, const QString &labelText, const QString &help,
                                  const QList<std::pair<QString, QString>> &choices)
{
    auto *box = new QComboBox;
    for (const auto &[value, shown] : choices) {
        box->addItem(shown, value);
    }
    return addField(new FormField(name, labelText, FormField::Need::Optional, box, help));
}

FormSwitch *FormSection::addSwitch(FormSwitch *toggle)
{
    const QString name = toggle->box()->objectName();
    m_switches.insert(name, toggle);
    connect(toggle, &FormSwitch::edited, this, &FormSection::edited);
    if (!toggle->parentWidget()) {
        m_column->addWidget(toggle);
    }
    return toggle;
}

FormField *FormSection::addGroup(const QString &name, const QString &labelText, const QString &help,
                                 const QList<FormSwitch *> &switches)
{
    auto *holder = new QWidget;
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, space::xs, 0, space::xs);
    const bool bare = std::ranges::none_of(switches, &FormSwitch::hasHelp);
    column->setSpacing(bare ? space::xs : space::s);
    for (FormSwitch *each : switches) {
        column->addWidget(each);
        addSwitch(each);
    }
    holder->setFocusProxy(switches.constFirst()->box());
    FormField *group = addField(new FormField(name, labelText, FormField::Need::Optional, holder, help));
    for (FormSwitch *each : switches) {
        connect(each, &FormSwitch::edited, group, [group] { group->setError({}); });
    }
    return group;
}

QString FormSection::text(const QString &name) const { return m_fields.value(name)->value(); }

void FormSection::setText(const QString &name, const QString &value) { m_fields.value(name)->setValue(value); }

bool FormSection::validate()
{
    bool fine = true;
    for (FormField *each : std::as_const(m_order)) {
        fine = each->validate() && fine;
    }
    Q_EMIT checked();
    return fine;
}

bool FormSection::setError(const QString &name, const QString &message)
{
    FormField *wrong = m_fields.value(name);
    FormSwitch *toggle = m_switches.value(name);
    if (wrong) {
        wrong->setError(message);
    } else if (toggle) {
        toggle->setError(message);
    } else {
        return false;
    }
    Q_EMIT checked();
    return true;
}

bool FormSection::hasError() const
{
    return std::ranges::any_of(m_order, [](const FormField *each) { return !each->error().isEmpty(); }) ||
           std::ranges::any_of(m_switches, [](const FormSwitch *each) { return !each->error().isEmpty(); });
}

void FormSection::focusFirst()
{
    for (FormField *each : std::as_const(m_order)) {
        if (!each->error().isEmpty()) {
            each->editor()->setFocus();
            return;
        }
    }
    for (FormSwitch *each : std::as_const(m_switches)) {
        if (!each->error().isEmpty()) {
            each->box()->setFocus();
            return;
        }
    }
    if (!m_order.isEmpty()) {
        m_order.constFirst()->editor()->setFocus();
    }
}

QVariantMap FormSection::draft() const
{
    QVariantMap draft;
    for (const FormField *each : m_order) {
        draft.insert(each->name(), each->value());
    }
    for (const auto &[name, toggle] : m_switches.asKeyValueRange()) {
        draft.insert(name, toggle->isOn());
    }
    return draft;
}

void FormSection::restore(const QVariantMap &draft)
{
    for (FormField *each : std::as_const(m_order)) {
        if (draft.contains(each->name())) {
            each->setValue(draft.value(each->name()).toString());
        }
    }
    for (const auto &[name, toggle] : m_switches.asKeyValueRange()) {
        if (draft.contains(name)) {
            toggle->setOn(draft.value(name).toBool());
        }
    }
}

} // namespace bc::ui::applications
