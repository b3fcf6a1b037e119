#pragma once

#include <QWidget>

namespace bc::ui {

/// A number that wants to be looked at, in a pill; takes no room while it is 0.
class CountBadge final : public QWidget
{
    Q_OBJECT
public:
    explicit CountBadge(QWidget *parent = nullptr);
    /// `meaning`: what is counted, for the screen reader and the tooltip.
    void setCount(qint64 count, const QString &meaning);
    qint64 count() const { return m_count; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString shown() const;

    qint64 m_count = 0;
};

} // namespace bc::ui
