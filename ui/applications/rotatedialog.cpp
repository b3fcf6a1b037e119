#include "ui/applications/rotatedialog.h"

#include "ui/widgets/formfield.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/moment.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>

namespace bc::ui::applications {

using namespace Qt::StringLiterals;

namespace {

constexpr int oneHour = 3600, oneDay = 24 * 3600; // seconds

/// A sentence with its sign before it.
QWidget *remark(const QString &sign, IconLabel::Colour colour, QLabel *text)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    row->addWidget(new IconLabel(sign, colour), 0, Qt::AlignTop);
    text->setWordWrap(true);
    row->addWidget(text, 1);
    return line;
}

} // namespace

RotateDialog::RotateDialog(const Application &application, const QList<Secret> &live, QWidget *parent)
    : ConfirmDialog(tr("New secret for %1").arg(application.name),
                    tr("The application gets a new secret, shown once. Choose how long the old one works beside it, "
                       "so that nothing breaks while you put the new one in place."),
                    tr("Make a new secret"), Kind::Plain, {}, parent)
    , m_overlap(new QComboBox)
    , m_until(label({}))
{
    setWindowTitle(tr("Rotate secret"));
    for (const auto &[seconds, text] : QList<std::pair<int, QString>>{{0, tr("Not at all: it may have leaked")},
                                                                      {oneHour, tr("1 hour")},
                                                                      {oneDay, tr("24 hours")},
                                                                      {7 * oneDay, tr("7 days")},
                                                                      {30 * oneDay, tr("30 days")}}) {
        m_overlap->addItem(text, seconds);
    }
    m_overlap->setCurrentIndex(2);
    m_overlap->setObjectName(u"overlap"_s);
    add(new FormField(u"overlap_seconds"_s, tr("The old secret stays valid for"), FormField::Need::Optional,
                      m_overlap));
    m_until->setObjectName(u"until"_s);
    add(remark(u"sign-wait"_s, &Colours::info, m_until));
    if (live.size() > 1) {
        const Secret &oldest = live.constLast();
        const QString used = oldest.lastUsed.isValid() ? tr("It was last used %1.").arg(moment::both(oldest.lastUsed))
                                                       : tr("It was never used.");
        auto *both =
            label(tr("Two secrets work now, and no more than two can. The oldest one, created %1, ends at once. "
                     "%2")
                      .arg(moment::absolute(oldest.created), used));
        both->setObjectName(u"oldestEnds"_s);
        add(remark(u"sign-warning"_s, &Colours::warning, both));
    }
    connect(m_overlap, &QComboBox::currentIndexChanged, this, &RotateDialog::tell);
    tell();
}

int RotateDialog::overlapSeconds() const { return m_overlap->currentData().toInt(); }

void RotateDialog::tell()
{
    m_until->setText(overlapSeconds() == 0
                         ? tr("Whoever has only the old secret gets no token from now on. Tokens that were given out "
                              "live on until they end.")
                         : tr("The old secret works until %1. You can end it sooner.")
                               .arg(moment::absolute(QDateTime::currentDateTimeUtc().addSecs(overlapSeconds()))));
}

} // namespace bc::ui::applications
