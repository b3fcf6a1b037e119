#pragma once

#include <QStyledItemDelegate>

namespace bc::ui {

/// What a state cell's `StateRole` holds: which colour and sign go with the word of DisplayRole.
enum class Mark { None, Good, Waiting, Stopped, Warning, Bad };
inline constexpr int StateRole = Qt::UserRole + 10;
/// Secondary text after the main one, in the muted colour ("· 3 min ago").
inline constexpr int SecondRole = Qt::UserRole + 11;
/// A mark before the secondary text, which then takes the mark's colour.
inline constexpr int SecondMarkRole = Qt::UserRole + 12;

/// Draws an icon beside the word of a state, so that colour never stands alone, and secondary text in grey.
class StateDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    /// How wide a cell with a sign is for a text so wide, its margins included; in pixels.
    static int cellWidth(int text);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// The sign and the colour of a mark, for labels outside tables.
QIcon markIcon(Mark mark);
QColor markColour(Mark mark);

} // namespace bc::ui
Q_DECLARE_METATYPE(bc::ui::Mark)
