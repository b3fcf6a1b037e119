#include "ui/widgets/formfoot.h"

#include "ui/widgets/theme.h"
#include "ui/widgets/wraplayout.h"

#include <QLabel>
#include <QPushButton>

namespace bc::ui {

QWidget *formFoot(const QList<QPushButton *> &buttons, QLabel *draft, QPushButton *apart)
{
    auto *foot = new QWidget;
    auto *row = new WrapLayout(foot);
    row->setContentsMargins(space::l, space::m, space::l, space::m);
    row->setSpacing(space::s);
    makePrimary(buttons.constFirst());
    for (QPushButton *button : buttons) {
        row->addWidget(button);
    }
    draft->setContentsMargins(space::s, 0, 0, 0);
    row->addWidget(draft);
    if (apart) {
        row->addTail(apart);
    }
    return foot;
}

} // namespace bc::ui
