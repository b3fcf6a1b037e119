#pragma once

#include <QWidget>

namespace bc::ui {

/// A stretch of a whole, as a bar on its track: when in a request something ran, and how long.
class DurationBar final : public QWidget
{
    Q_OBJECT
public:
    explicit DurationBar(QWidget *parent = nullptr);
    /// Fractions of the whole, 0 to 1; `refused` takes the colour of what went wrong.
    void setStretch(double from, double length, bool refused);
    double from() const { return m_from; }
    double length() const { return m_length; }
    QSize sizeHint() const override { return {72, 16}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_from = 0, m_length = 0;
    bool m_refused = false;
};

} // namespace bc::ui
