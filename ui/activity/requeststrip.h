#pragma once

#include <QDateTime>
#include <QList>
#include <QWidget>

namespace bc::ui::activity {

/// When the requests of the list came: bars over time, what was refused in its own colour at their foot. Hovering names
/// a bar's time and figures.
class RequestStrip final : public QWidget
{
    Q_OBJECT
public:
    struct Moment
    {
        QDateTime time;
        bool refused = false;
    };
    struct Bar
    {
        QDateTime from, until;
        int all = 0, refused = 0;
    };

    explicit RequestStrip(QWidget *parent = nullptr);
    /// In any order. The strip reaches from the oldest to now.
    void setRequests(QList<Moment> requests);
    /// The bars as they are drawn, oldest first.
    const QList<Bar> &bars() const { return m_bars; }
    QSize sizeHint() const override { return {400, 64}; }

Q_SIGNALS:
    /// A bar was clicked.
    void chosen(const QDateTime &from, const QDateTime &until);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    void count();
    int barAt(int x) const;
    QString wordsOf(const Bar &bar) const;

    QList<Moment> m_requests;
    QList<Bar> m_bars;
    int m_most = 0, m_hovered = -1;
};

} // namespace bc::ui::activity
