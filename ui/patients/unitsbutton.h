#pragma once

#include <QPushButton>

namespace bc::ui::patients {

/// Says the unit of glucose and opens the choice of all units. Whatever shows values follows Units::changed().
class UnitsButton final : public QPushButton
{
    Q_OBJECT
public:
    explicit UnitsButton(QWidget *parent = nullptr);

private:
    void tell();
};

} // namespace bc::ui::patients
