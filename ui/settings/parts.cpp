#include "ui/settings/parts.h"

#include "ui/widgets/secretclipboard.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace bc::ui::settings {

using namespace Qt::StringLiterals;

namespace {

constexpr int secretWidth = 620;

QVBoxLayout *begin(QDialog *dialog, const QString &heading, const QString &text)
{
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    column->setSpacing(space::m);
    QLabel *title = label(heading, Text::Heading);
    title->setWordWrap(true);
    column->addWidget(title);
    QLabel *body = label(text);
    body->setWordWrap(true);
    column->addWidget(body);
    return column;
}

} // namespace

QString sentences(const QString &what, const Problem &problem)
{
    QStringList parts{what, problem.title, problem.detail};
    for (const FieldError &error : problem.fieldErrors) {
        parts.append(u"%1: %2"_s.arg(error.field, error.message));
    }
    parts.append(problem.remedy);
    parts.removeAll(QString());
    return parts.join(u' ');
}

void complain(Workbench &workbench, const QString &what, const Problem &problem)
{
    if (!problem.cancelled() && problem.kind != Problem::Kind::SignedOut) {
        workbench.notify(Workbench::Tone::Bad, sentences(what, problem));
    }
}

WaitButton::WaitButton(QString text, QString waiting, QWidget *parent)
    : QPushButton(text, parent)
    , m_text(std::move(text))
    , m_waitingText(std::move(waiting))
{
    connect(this, &QPushButton::clicked, this, [this] {
        if (m_waiting) {
            m_running.cancel();
        } else {
            Q_EMIT asked();
        }
    });
}

void WaitButton::setIdleText(const QString &text)
{
    m_text = text;
    if (!m_waiting) {
        setText(text);
    }
}

void WaitButton::begin(const Cancel &running)
{
    m_running = running;
    m_waiting = true;
    setText(tr("%1 Cancel", "what is going on, then the word of the button").arg(m_waitingText));
}

void WaitButton::end()
{
    m_waiting = false;
    setText(m_text);
}

RevealDialog::RevealDialog(const QString &heading, const QString &text, const QString &name, const QString &secret,
                           QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(name);
    setMinimumWidth(secretWidth);
    auto *column = begin(this, heading, text);
    column->addWidget(label(name, Text::Strong));
    auto *row = new QHBoxLayout;
    auto *field = new QLineEdit(secret);
    field->setReadOnly(true);
    field->setFont(Theme::mono(type::strong));
    field->setCursorPosition(0);
    field->setAccessibleName(name);
    field->setObjectName(u"secret"_s);
    row->addWidget(field, 1);
    auto *copy = new QPushButton(tr("Copy"));
    copy->setObjectName(u"copySecret"_s);
    copy->setAccessibleName(tr("Copy %1").arg(name));
    connect(copy, &QPushButton::clicked, this, [copy, secret] {
        SecretClipboard::instance().copy(secret);
        copy->setText(RevealDialog::tr("Copied"));
    });
    row->addWidget(copy);
    column->addLayout(row);
    column->addWidget(label(tr("A copied secret leaves the clipboard after %n second(s).", nullptr,
                               static_cast<int>(SecretClipboard::stays.count())),
                            Text::Muted));
    column->addSpacing(space::s);
    auto *foot = new QHBoxLayout;
    foot->addStretch();
    auto *done = new QPushButton(tr("I have kept it"));
    done->setObjectName(u"done"_s);
    makePrimary(done);
    done->setDefault(true);
    connect(done, &QPushButton::clicked, this, &QDialog::accept);
    foot->addWidget(done);
    column->addLayout(foot);
}

} // namespace bc::ui::settings
