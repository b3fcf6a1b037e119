#include "ui/widgets/troubleline.h"

#include "ui/widgets/iconlabel.h"
#include "ui/widgets/roles.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>

namespace bc::ui {

using namespace Qt::StringLiterals;

TroubleLine::TroubleLine(QWidget *parent)
    : QWidget(parent)
    , m_text(wrappedLabel({}))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    row->addWidget(new IconLabel(u"sign-warning"_s, &Colours::bad), 0, Qt::AlignTop);
    m_text->setForegroundRole(role::bad);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    row->addWidget(m_text, 1);
    hide();
}

void TroubleLine::set(const Problem &problem, const QStringList &elsewhere)
{
    QStringList lines{problem.title};
    if (problem.fieldErrors.isEmpty()) {
        lines.append(problem.detail);
    }
    lines.append(problem.remedy);
    lines += elsewhere;
    lines.removeAll(QString());
    set(lines.join(u'\n'));
}

void TroubleLine::set(const QString &text)
{
    m_text->setText(text);
    setVisible(!text.isEmpty());
}

void TroubleLine::clear() { set(QString()); }

QString TroubleLine::text() const { return m_text->text(); }

} // namespace bc::ui
