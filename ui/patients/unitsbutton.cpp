#include "ui/patients/unitsbutton.h"

#include "ui/patients/units.h"
#include "ui/widgets/theme.h"

#include <QActionGroup>
#include <QMenu>

namespace bc::ui::patients {

using namespace Qt::StringLiterals;

UnitsButton::UnitsButton(QWidget *parent)
    : QPushButton(parent)
{
    setObjectName(u"units"_s);
    setFlat(true);
    setAutoDefault(false);
    auto *menu = new QMenu(this);
    const QList<Quantity> all = Units::quantities();
    for (const Quantity &quantity : all) {
        menu->addSection(quantity.title);
        auto *group = new QActionGroup(menu);
        for (qsizetype i = 0; i < quantity.names.size(); ++i) {
            QAction *action = menu->addAction(quantity.titles.at(i));
            action->setCheckable(true);
            action->setChecked(Units::instance().chosen(quantity) == quantity.names.at(i));
            action->setData(quantity.names.at(i));
            group->addAction(action);
            connect(action, &QAction::triggered, this,
                    [quantity, name = quantity.names.at(i)] { Units::instance().choose(quantity, name); });
        }
        connect(&Units::instance(), &Units::changed, group, [group, quantity] {
            for (QAction *action : group->actions()) {
                action->setChecked(action->data().toString() == Units::instance().chosen(quantity));
            }
        });
    }
    setMenu(menu);
    connect(&Units::instance(), &Units::changed, this, &UnitsButton::tell);
    tell();
}

void UnitsButton::tell()
{
    QStringList chosen;
    const QList<Quantity> all = Units::quantities();
    for (const Quantity &quantity : all) {
        chosen.append(quantity.titles.at(quantity.names.indexOf(Units::instance().chosen(quantity))));
    }
    setText(chosen.constFirst());
    setToolTip(plainTip(tr("Units of values: %1").arg(chosen.join(u", "_s))));
    setAccessibleName(tr("Units of values: %1").arg(chosen.join(u", "_s)));
}

} // namespace bc::ui::patients
