#pragma once

#include "ui/widgets/theme.h"

#include <QStyle>

class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionFrame;
class QStyleOptionHeader;
class QStyleOptionSlider;
class QWidget;

/// How HouseStyle draws each element.
namespace bc::ui::paint {

void button(const QStyleOption &option, QPainter &painter, const QWidget *widget);
/// Sets the text colour that fits the button's role.
void buttonText(QStyleOptionButton &option, const QWidget *widget);
void toolButton(const QStyleOption &option, QPainter &painter, const QWidget *widget);
void field(const QStyleOption &option, QPainter &painter, const QWidget *widget);
void comboBox(const QStyleOption &option, QPainter &painter, const QWidget *widget);
void focusRect(const QStyleOption &option, QPainter &painter, const QWidget *widget);
void checkBox(const QStyleOption &option, QPainter &painter);
void radioButton(const QStyleOption &option, QPainter &painter);
void itemBackground(const QStyleOption &option, QPainter &painter, const QWidget *widget);
void frame(const QStyleOption &option, QPainter &painter, const QWidget *widget);
void hairline(const QStyleOptionFrame &option, QPainter &painter);
void menuPanel(const QStyleOption &option, QPainter &painter);
void toolTip(const QStyleOption &option, QPainter &painter);
void sortArrow(const QStyleOptionHeader &option, QPainter &painter);
void headerSection(const QStyleOption &option, QPainter &painter);
void tab(const QStyleOption &option, QPainter &painter);
void tabBase(const QStyleOption &option, QPainter &painter);
void progress(QStyle::ControlElement element, const QStyleOption &option, QPainter &painter);
void scrollBar(const QStyleOption &option, QPainter &painter, const QRect &handle);
QRect scrollBarPart(const QStyleOptionSlider &bar, QStyle::SubControl part, int shortest);

} // namespace bc::ui::paint
