#include "ui/widgets/wraplayout.h"

#include "ui/widgets/tokens.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace bc::ui {

/// Items of one line, as indexes, and how wide each is.
struct WrapLayout::Line
{
    QList<int> items, widths;
    int left = 0; ///< of the line's width
};

namespace {

int heightAt(const QLayoutItem &item, int width)
{
    return item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().height();
}

} // namespace

WrapLayout::WrapLayout(QWidget *parent)
    : QLayout(parent)
{}

WrapLayout::~WrapLayout() { qDeleteAll(m_items); }

void WrapLayout::addItem(QLayoutItem *item)
{
    m_items.insert(count() - m_tail, item);
    invalidate();
}

void WrapLayout::addTail(QWidget *widget)
{
    addWidget(widget);
    m_items.move(count() - m_tail - 1, count() - 1);
    ++m_tail;
    invalidate();
}

QLayoutItem *WrapLayout::takeAt(int index)
{
    if (index < 0 || index >= count()) {
        return nullptr;
    }
    m_tail -= isTail(index) ? 1 : 0;
    return m_items.takeAt(index);
}

int WrapLayout::lineGap() const { return std::min(gap(), space::s); }

QList<WrapLayout::Line> WrapLayout::lines(int width) const
{
    QList<Line> all;
    for (int i = 0; i < count(); ++i) {
        if (m_items.at(i)->isEmpty()) { // hidden
            continue;
        }
        const int wanted = std::min(m_items.at(i)->sizeHint().width(), width);
        if (all.isEmpty() || all.constLast().left < gap() + wanted) {
            all.append({{}, {}, width + gap()}); // the first has no gap before it
        }
        Line &line = all.last();
        line.items.append(i);
        line.widths.append(wanted);
        line.left -= gap() + wanted;
    }
    for (Line &line : all) {
        for (qsizetype i = 0; i < line.items.size(); ++i) {
            const QLayoutItem *item = m_items.at(line.items.at(i));
            if (item->expandingDirections().testFlag(Qt::Horizontal)) {
                const int more = std::clamp(item->maximumSize().width() - line.widths.at(i), 0, line.left);
                line.widths[i] += more;
                line.left -= more;
            }
        }
    }
    return all;
}

int WrapLayout::heightOf(const Line &line) const
{
    int height = 0;
    for (qsizetype i = 0; i < line.items.size(); ++i) {
        height = std::max(height, heightAt(*m_items.at(line.items.at(i)), line.widths.at(i)));
    }
    return height;
}

int WrapLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    const QList<Line> all = lines(width - margins.left() - margins.right());
    int height = margins.top() + margins.bottom() + lineGap() * std::max(0, static_cast<int>(all.size()) - 1);
    for (const Line &line : all) {
        height += heightOf(line);
    }
    return height;
}

QSize WrapLayout::sizeHint() const
{
    int width = -gap();
    int height = 0;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty()) {
            width += gap() + item->sizeHint().width();
            height = std::max(height, item->sizeHint().height());
        }
    }
    const QMargins margins = contentsMargins();
    return {std::max(0, width) + margins.left() + margins.right(), height + margins.top() + margins.bottom()};
}

QSize WrapLayout::minimumSize() const
{
    QSize size(0, 0);
    for (const QLayoutItem *item : m_items) {
        size = item->isEmpty() ? size : size.expandedTo(item->minimumSize());
    }
    const QMargins margins = contentsMargins();
    return size.grownBy(margins);
}

void WrapLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    QRect rest = rect.marginsRemoved(contentsMargins());
    rest.setTop(rest.top() + std::max(0, rect.height() - heightForWidth(rect.width())) / 2); // beside taller ones
    for (const Line &line : lines(rest.width())) {
        const int height = heightOf(line);
        place(line, QRect(rest.topLeft(), QSize(rest.width(), height)));
        rest.setTop(rest.top() + height + lineGap());
    }
}

void WrapLayout::place(const Line &line, const QRect &rect) const
{
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int left = rect.left();
    for (qsizetype i = 0; i < line.items.size(); ++i) {
        if (i > 0 && isTail(line.items.at(i)) && !isTail(line.items.at(i - 1))) {
            left += line.left;
        }
        QLayoutItem *item = m_items.at(line.items.at(i));
        const int height = heightAt(*item, line.widths.at(i));
        const QRect place(left, rect.top() + (rect.height() - height) / 2, line.widths.at(i), height);
        item->setGeometry(QStyle::visualRect(direction, rect, place));
        left += line.widths.at(i) + gap();
    }
}

} // namespace bc::ui
