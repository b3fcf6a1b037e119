#include "ui/applications/confirmdialogs.h"

#include "ui/widgets/formfield.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace bc::ui::applications {

using namespace Qt::StringLiterals;

namespace {

QVBoxLayout *begin(QDialog *dialog, const QString &title, const QString &text)
{
    dialog->setMinimumWidth(460);
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    column->setSpacing(space::m);
    QLabel *heading = label(title, Text::Heading);
    heading->setWordWrap(true);
    column->addWidget(heading);
    QLabel *body = label(text);
    body->setWordWrap(true);
    column->addWidget(body);
    return column;
}

QPushButton *finish(QDialog *dialog, QVBoxLayout *column, const QString &action)
{
    column->addSpacing(space::s);
    auto *row = new QHBoxLayout;
    row->addStretch();
    auto *cancel = new QPushButton(DisableDialog::tr("Cancel"));
    auto *go = new QPushButton(action);
    go->setObjectName(u"confirm"_s);
    QObject::connect(cancel, &QPushButton::clicked, dialog, &QDialog::reject);
    QObject::connect(go, &QPushButton::clicked, dialog, &QDialog::accept);
    row->addWidget(cancel);
    row->addWidget(go);
    column->addLayout(row);
    return go;
}

} // namespace

DisableDialog::DisableDialog(const Application &application, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Disable application"));
    auto *column =
        begin(this, tr("Disable %1?").arg(application.name),
              tr("It loses access at once: all its access and refresh tokens are revoked and people can no "
                 "longer sign in to it. Nothing is deleted; you can restore it later, and people then sign in "
                 "again."));
    makeDestructive(finish(this, column, tr("Disable application")));
}

RotateDialog::RotateDialog(const Application &application, QWidget *parent)
    : QDialog(parent)
    , m_overlap(new QComboBox)
{
    setWindowTitle(tr("Rotate secret"));
    auto *column =
        begin(this, tr("New secret for %1").arg(application.name),
              tr("The application gets a new secret, shown once. Choose how long the old one works beside it, "
                 "so that nothing breaks while you put the new one in place."));
    for (const auto &[seconds, text] : QList<std::pair<int, QString>>{{0, tr("Not at all: it may have leaked")},
                                                                      {3600, tr("1 hour")},
                                                                      {86400, tr("24 hours")},
                                                                      {7 * 86400, tr("7 days")}}) {
        m_overlap->addItem(text, seconds);
    }
    m_overlap->setCurrentIndex(2);
    column->addWidget(new FormField(u"overlap_seconds"_s, tr("The old secret stays valid for"),
                                    FormField::Need::Optional, m_overlap));
    makePrimary(finish(this, column, tr("Make a new secret")));
}

int RotateDialog::overlapSeconds() const { return m_overlap->currentData().toInt(); }

} // namespace bc::ui::applications
