#pragma once

#include <QStyledItemDelegate>

namespace bc::ui::activity {

/// Draws how long a request took as a bar beside its text, as long as it is against the slowest of the list.
class DurationDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    /// In microseconds.
    void setSlowest(qint64 slowest) { m_slowest = slowest; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    qint64 m_slowest = 0;
};

} // namespace bc::ui::activity
