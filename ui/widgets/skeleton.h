#pragma once

#include <QWidget>

namespace bc::ui {

/// Grey bars where rows will stand. Still, on purpose: movement would say nothing more.
class Skeleton : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace bc::ui
