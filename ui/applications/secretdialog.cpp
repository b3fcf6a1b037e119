#include "ui/applications/secretdialog.h"

#include "ui/widgets/secretclipboard.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace bc::ui::applications {

using namespace Qt::StringLiterals;

namespace {

constexpr int dialogWidth = 600, tallest = 420;

} // namespace

SecretDialog::SecretDialog(const QList<ShownSecret> &secrets, const QString &note, QWidget *parent)
    : QDialog(parent)
    , m_left(secrets.size())
    , m_hint(wrappedLabel({}, Text::Muted))
{
    const bool one = secrets.size() == 1;
    const int count = static_cast<int>(secrets.size());
    setWindowTitle(one ? tr("Client secret") : tr("Client secrets"));
    setMinimumWidth(dialogWidth);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    column->setSpacing(space::m);
    column->addWidget(wrappedLabel(one ? tr("The secret of %1").arg(secrets.constFirst().applicationName)
                                       : tr("The secrets of %n application(s)", nullptr, count),
                                   Text::Heading));
    column->addWidget(
        wrappedLabel((one ? tr("Copy it now and keep it where the application runs. It is shown this once.")
                          : tr("Copy each now and keep it where its application runs. They are shown this "
                               "once.")) +
                         (note.isEmpty() ? QString() : u'\n' + note),
                     Text::Body));
    if (one) {
        addLine(column, tr("Client id"), secrets.constFirst().clientId, false);
        addLine(column, tr("Client secret"), secrets.constFirst().secret, true);
    } else {
        auto *list = new QWidget;
        auto *lines = new QVBoxLayout(list);
        lines->setContentsMargins(0, 0, space::s, 0);
        lines->setSpacing(space::s);
        for (const ShownSecret &each : secrets) {
            lines->addWidget(wrappedLabel(each.applicationName, Text::Strong));
            addLine(lines, tr("Client id"), each.clientId, false);
            addLine(lines, tr("Client secret"), each.secret, true);
            lines->addSpacing(space::m);
        }
        auto *scroll = new QScrollArea;
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setWidgetResizable(true);
        scroll->setWidget(list);
        scroll->setMinimumHeight(std::min(tallest, list->sizeHint().height()));
        column->addWidget(scroll, 1);
    }
    m_hint->setText(tr("A copied secret leaves the clipboard after %n second(s).", nullptr,
                       static_cast<int>(SecretClipboard::stays.count())));
    m_hint->setObjectName(u"hint"_s);
    column->addWidget(m_hint);
    column->addSpacing(space::s);
    auto *foot = new QHBoxLayout;
    foot->addStretch();
    auto *done = new QPushButton(one ? tr("I have kept it") : tr("I have kept them"));
    done->setObjectName(u"done"_s);
    makePrimary(done);
    done->setDefault(true);
    connect(done, &QPushButton::clicked, this, &QDialog::accept);
    foot->addWidget(done);
    column->addLayout(foot);
    if (one) {
        setFixedWidth(dialogWidth);
        settle();
    }
}

void SecretDialog::addLine(QVBoxLayout *column, const QString &name, const QString &value, bool isSecret)
{
    auto *line = new QVBoxLayout;
    line->setSpacing(space::xs);
    line->addWidget(label(name, Text::Small));
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    auto *field = new QLineEdit(value);
    field->setReadOnly(true);
    field->setFont(Theme::mono(type::strong));
    field->setCursorPosition(0);
    field->setAccessibleName(name);
    field->setObjectName(isSecret ? u"secret"_s : u"clientId"_s);
    row->addWidget(field, 1);
    auto *copy = new QPushButton(tr("Copy"));
    copy->setAutoDefault(false);
    copy->setObjectName(isSecret ? u"copySecret"_s : u"copyClientId"_s);
    copy->setAccessibleName(tr("Copy %1").arg(name));
    connect(copy, &QPushButton::clicked, this, [this, copy, value, isSecret] {
        if (isSecret) {
            SecretClipboard::instance().copy(value);
            if (copy->text() == tr("Copy")) {
                --m_left;
            }
        } else {
            QApplication::clipboard()->setText(value);
        }
        copy->setText(tr("Copied"));
    });
    row->addWidget(copy);
    line->addLayout(row);
    column->addLayout(line);
}

/// As high as the wrapped texts need at the dialog's width, which QDialog does not see to.
void SecretDialog::settle() { setFixedHeight(layout()->totalHeightForWidth(width())); }

void SecretDialog::reject()
{
    if (m_left <= 0) {
        QDialog::reject();
        return;
    }
    m_hint->setText(tr("Nobody sees it again once this is closed. Copy it, or say that you have kept it."));
    if (minimumHeight() == maximumHeight()) {
        settle();
    }
}

} // namespace bc::ui::applications
