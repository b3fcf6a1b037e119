#pragma once

#include "ui/widgets/tokens.h"

#include <QWidget>

namespace bc::ui {

/// An icon that stands for itself, in one of the scheme's colours; right after a switch of the scheme too.
class IconLabel : public QWidget
{
    Q_OBJECT
public:
    using Colour = QColor Colours::*;

    explicit IconLabel(QString name = {}, Colour colour = &Colours::muted, int size = 16, QWidget *parent = nullptr);
    void setIcon(const QString &name, Colour colour);
    QSize sizeHint() const override { return {m_size, m_size}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    Colour m_colour;
    int m_size;
};

} // namespace bc::ui
