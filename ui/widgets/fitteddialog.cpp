#include "ui/widgets/fitteddialog.h"

#include "ui/widgets/theme.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace bc::ui {

FittedDialog::FittedDialog(int width, QWidget *parent)
    : QDialog(parent)
    , m_column(new QVBoxLayout(this))
{
    setFixedWidth(width);
    m_column->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    m_column->setSpacing(space::m);
}

void FittedDialog::addHeading(const QString &heading, const QString &text)
{
    m_column->addWidget(wrappedLabel(heading, Text::Heading));
    if (!text.isEmpty()) {
        m_column->addWidget(wrappedLabel(text));
    }
}

bool FittedDialog::event(QEvent *event)
{
    const bool taken = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show) {
        fit();
    }
    return taken;
}

void FittedDialog::fit() { setFixedHeight(m_column->totalHeightForWidth(width())); }

} // namespace bc::ui
