#pragma once

#include <QLayout>
#include <QList>

namespace bc::ui {

/// Widgets side by side, in further lines where one has no room for all. What is added as tail stands at the right end
/// of its line as long as something stands before it. Widgets that expand share what their line leaves over.
class WrapLayout final : public QLayout
{
public:
    explicit WrapLayout(QWidget *parent = nullptr);
    ~WrapLayout() override;
    WrapLayout(const WrapLayout &) = delete;
    WrapLayout &operator=(const WrapLayout &) = delete;

    /// Behind all that is no tail.
    void addItem(QLayoutItem *item) override;
    void addTail(QWidget *widget);

    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    void setGeometry(const QRect &rect) override;
    Qt::Orientations expandingDirections() const override { return {}; }

private:
    struct Line;
    QList<Line> lines(int width) const;
    int heightOf(const Line &line) const;
    void place(const Line &line, const QRect &rect) const;
    bool isTail(int index) const { return index >= count() - m_tail; }
    int gap() const { return spacing(); }
    int lineGap() const;

    QList<QLayoutItem *> m_items;
    int m_tail = 0; ///< how many of the last items
};

} // namespace bc::ui
