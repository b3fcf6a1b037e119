#pragma once

#include "ui/models/statedelegate.h"

#include <QWidget>

namespace bc::ui {

/// The sign of a state, painted anew at each look, so that a switch of the scheme reaches it.
class MarkLabel final : public QWidget
{
    Q_OBJECT
public:
    explicit MarkLabel(Mark mark, int size = 16, QWidget *parent = nullptr);
    void setMark(Mark mark);
    QSize sizeHint() const override { return {m_size, m_size}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Mark m_mark;
    int m_size;
};

} // namespace bc::ui
