#include "ui/widgets/formfield.h"

#include "ui/widgets/iconlabel.h"
#include "ui/widgets/roles.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStyle>
#include <QTextDocument>
#include <QVBoxLayout>

namespace bc::ui {

using namespace Qt::StringLiterals;

FormField::FormField(QString name, const QString &labelText, Need need, QWidget *editor, const QString &help,
                     QWidget *parent)
    : QWidget(parent)
    , m_name(std::move(name))
    , m_editor(editor)
    , m_label(label(labelText, Text::Strong))
    , m_help(label(help, Text::Muted))
    , m_errorIcon(new IconLabel(u"sign-warning"_s, &Colours::bad))
    , m_helpText(help)
    , m_need(need)
{
    setObjectName(u"field_"_s + m_name);
    m_editor->setObjectName(u"edit_"_s + m_name);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::s);
    head->addWidget(m_label);
    if (need == Need::Required) {
        head->addWidget(label(tr("required"), Text::Small), 0, Qt::AlignBottom);
    }
    head->addStretch();
    column->addLayout(head);
    column->addWidget(m_editor);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(space::xs);
    m_errorIcon->hide();
    foot->addWidget(m_errorIcon, 0, Qt::AlignTop);
    m_help->setWordWrap(true);
    foot->addWidget(m_help, 1);
    column->addLayout(foot);
    m_help->setVisible(!help.isEmpty());

    m_label->setBuddy(m_editor);
    m_editor->setAccessibleName(need == Need::Required ? tr("%1, required").arg(labelText) : labelText);
    m_editor->setAccessibleDescription(help);
    m_editor->installEventFilter(this);
    if (auto *line = qobject_cast<QLineEdit *>(m_editor)) {
        connect(line, &QLineEdit::textEdited, this, &FormField::onEdited);
    } else if (auto *text = qobject_cast<QPlainTextEdit *>(m_editor)) {
        text->setTabChangesFocus(true);
        text->document()->setDocumentMargin(space::s - 1);
        connect(text, &QPlainTextEdit::textChanged, this, &FormField::onEdited);
    } else if (auto *box = qobject_cast<QComboBox *>(m_editor)) {
        connect(box, &QComboBox::activated, this, &FormField::onEdited);
    }
}

QString FormField::value() const
{
    if (const auto *line = qobject_cast<const QLineEdit *>(m_editor)) {
        return line->text().trimmed();
    }
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(m_editor)) {
        return text->toPlainText().trimmed();
    }
    if (const auto *box = qobject_cast<const QComboBox *>(m_editor)) {
        return box->currentData().toString();
    }
    return {};
}

void FormField::setValue(const QString &value)
{
    const QSignalBlocker quiet(m_editor);
    if (auto *line = qobject_cast<QLineEdit *>(m_editor)) {
        line->setText(value);
        line->setCursorPosition(0);
    } else if (auto *text = qobject_cast<QPlainTextEdit *>(m_editor)) {
        text->setPlainText(value);
    } else if (auto *box = qobject_cast<QComboBox *>(m_editor)) {
        box->setCurrentIndex(box->findData(value));
    }
    m_left = false;
    show({});
}

void FormField::setHelp(const QString &help)
{
    m_helpText = help;
    show(m_error);
}

bool FormField::validate()
{
    m_left = true;
    const QString now = value();
    QString error;
    if (m_need == Need::Required && now.isEmpty()) {
        error = tr("This is required.");
    } else if (m_check && !now.isEmpty()) {
        error = m_check(now);
    }
    show(error);
    return error.isEmpty();
}

void FormField::setError(const QString &message)
{
    m_left = true;
    show(message);
}

QString FormField::error() const { return m_error; }

bool FormField::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_editor && event->type() == QEvent::FocusOut && !value().isEmpty()) {
        validate();
    }
    return QWidget::eventFilter(object, event);
}

void FormField::onEdited()
{
    if (m_left) {
        validate();
    }
    Q_EMIT edited();
}

void FormField::show(const QString &error)
{
    m_error = error;
    const bool wrong = !error.isEmpty();
    m_help->setText(wrong ? error : m_helpText);
    m_help->setVisible(wrong || !m_helpText.isEmpty());
    m_help->setForegroundRole(wrong ? role::bad : role::muted);
    m_errorIcon->setVisible(wrong);
    m_editor->setAccessibleDescription(wrong ? error : m_helpText);
    m_editor->setProperty("bcWrong", wrong);
    m_editor->update();
}

} // namespace bc::ui
