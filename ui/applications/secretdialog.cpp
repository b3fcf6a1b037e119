#include "ui/applications/secretdialog.h"

#include "ui/widgets/secretclipboard.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace bc::ui::applications {

using namespace Qt::StringLiterals;

SecretDialog::SecretDialog(const QString &applicationName, const QString &clientId, const QString &secret,
                           const QString &note, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Client secret"));
    setMinimumWidth(600);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    column->setSpacing(space::m);
    QLabel *title = label(tr("The secret of %1").arg(applicationName), Text::Heading);
    title->setWordWrap(true);
    column->addWidget(title);
    QLabel *text = label(tr("Copy it now and keep it where the application runs. It is shown this once; the provider "
                            "keeps only its hash.") +
                         (note.isEmpty() ? QString() : u'\n' + note));
    text->setWordWrap(true);
    column->addWidget(text);

    const auto line = [&](const QString &name, const QString &value, bool isSecret) {
        column->addWidget(label(name, Text::Strong));
        auto *row = new QHBoxLayout;
        auto *field = new QLineEdit(value);
        field->setReadOnly(true);
        field->setFont(Theme::mono(type::strong));
        field->setCursorPosition(0);
        field->setAccessibleName(name);
        field->setObjectName(isSecret ? u"secret"_s : u"clientId"_s);
        row->addWidget(field, 1);
        auto *copy = new QPushButton(tr("Copy"));
        copy->setObjectName(isSecret ? u"copySecret"_s : u"copyClientId"_s);
        copy->setAccessibleName(tr("Copy %1").arg(name));
        connect(copy, &QPushButton::clicked, this, [copy, value, isSecret] {
            if (isSecret) {
                SecretClipboard::instance().copy(value);
            } else {
                QApplication::clipboard()->setText(value);
            }
            copy->setText(tr("Copied"));
        });
        row->addWidget(copy);
        column->addLayout(row);
    };
    line(tr("Client id"), clientId, false);
    line(tr("Client secret"), secret, true);
    QLabel *hint = label(tr("A copied secret leaves the clipboard after %n second(s).", nullptr,
                            static_cast<int>(SecretClipboard::stays.count())),
                         Text::Muted);
    column->addWidget(hint);
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

} // namespace bc::ui::applications
