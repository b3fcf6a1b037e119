#include "ui/applications/confirmdialogs.h"

#include "ui/widgets/formfield.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/moment.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace bc::ui::applications {

using namespace Qt::StringLiterals;

namespace {

constexpr int oneHour = 3600, oneDay = 24 * 3600; // seconds

QVBoxLayout *begin(QDialog *dialog, const QString &title, const QString &text)
{
    dialog->setFixedWidth(480);
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

/// As high as its wrapped texts need at its width, which QDialog does not see to.
void settle(QDialog *dialog) { dialog->setFixedHeight(dialog->layout()->totalHeightForWidth(dialog->width())); }

struct Buttons
{
    QPushButton *cancel, *go;
};

Buttons finish(QDialog *dialog, QVBoxLayout *column, const QString &action)
{
    column->addSpacing(space::s);
    auto *row = new QHBoxLayout;
    row->addStretch();
    auto *cancel = new QPushButton(ConfirmDialog::tr("Cancel"));
    auto *go = new QPushButton(action);
    go->setObjectName(u"confirm"_s);
    QObject::connect(cancel, &QPushButton::clicked, dialog, &QDialog::reject);
    QObject::connect(go, &QPushButton::clicked, dialog, &QDialog::accept);
    row->addWidget(cancel);
    row->addWidget(go);
    column->addLayout(row);
    settle(dialog);
    return {cancel, go};
}

void addRemark(QVBoxLayout *column, const QString &sign, IconLabel::Colour colour, QLabel *text)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(new IconLabel(sign, colour), 0, Qt::AlignTop);
    text->setWordWrap(true);
    row->addWidget(text, 1);
    column->addLayout(row);
}

} // namespace

ConfirmDialog::ConfirmDialog(const QString &question, const QString &effect, const QString &action, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(action);
    const Buttons buttons = finish(this, begin(this, question, effect), action);
    makeDestructive(buttons.go);
    buttons.cancel->setDefault(true);
}

RotateDialog::RotateDialog(const Application &application, const QList<Secret> &live, QWidget *parent)
    : QDialog(parent)
    , m_overlap(new QComboBox)
    , m_until(label({}))
{
    setWindowTitle(tr("Rotate secret"));
    auto *column =
        begin(this, tr("New secret for %1").arg(application.name),
              tr("The application gets a new secret, shown once. Choose how long the old one works beside it, "
                 "so that nothing breaks while you put the new one in place."));
    for (const auto &[seconds, text] : QList<std::pair<int, QString>>{{0, tr("Not at all: it may have leaked")},
                                                                      {oneHour, tr("1 hour")},
                                                                      {oneDay, tr("24 hours")},
                                                                      {7 * oneDay, tr("7 days")},
                                                                      {30 * oneDay, tr("30 days")}}) {
        m_overlap->addItem(text, seconds);
    }
    m_overlap->setCurrentIndex(2);
    m_overlap->setObjectName(u"overlap"_s);
    column->addWidget(new FormField(u"overlap_seconds"_s, tr("The old secret stays valid for"),
                                    FormField::Need::Optional, m_overlap));
    m_until->setObjectName(u"until"_s);
    addRemark(column, u"sign-wait"_s, &Colours::info, m_until);
    if (live.size() > 1) {
        const Secret &oldest = live.constLast();
        const QString used = oldest.lastUsed.isValid() ? tr("It was last used %1.").arg(moment::both(oldest.lastUsed))
                                                       : tr("It was never used.");
        auto *both =
            label(tr("Two secrets work now, and no more than two can. The oldest one, created %1, ends at once. "
                     "%2")
                      .arg(moment::absolute(oldest.created), used));
        both->setObjectName(u"oldestEnds"_s);
        addRemark(column, u"sign-warning"_s, &Colours::warning, both);
    }
    connect(m_overlap, &QComboBox::currentIndexChanged, this, &RotateDialog::tell);
    tell();
    const Buttons buttons = finish(this, column, tr("Make a new secret"));
    makePrimary(buttons.go);
    buttons.go->setDefault(true);
}

int RotateDialog::overlapSeconds() const { return m_overlap->currentData().toInt(); }

void RotateDialog::tell()
{
    m_until->setText(overlapSeconds() == 0
                         ? tr("Whoever has only the old secret gets no token from now on. Tokens that were given out "
                              "live on until they end.")
                         : tr("The old secret works until %1. You can end it sooner.")
                               .arg(moment::absolute(QDateTime::currentDateTimeUtc().addSecs(overlapSeconds()))));
    settle(this);
}

} // namespace bc::ui::applications
