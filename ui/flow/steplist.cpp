#include "ui/flow/steplist.h"

#include "ui/flow/texts.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QPainter>
#include <QStyledItemDelegate>

namespace bc::ui::flow {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowHeight = 52;
constexpr int durationRole = Qt::UserRole + 20;
constexpr int wordRole = Qt::UserRole + 21;

class StepDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {180, rowHeight}; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem own = option;
        initStyleOption(&own, index);
        own.text.clear();
        const QWidget *widget = option.widget;
        (widget ? widget->style() : QApplication::style())->drawControl(QStyle::CE_ItemViewItem, &own, painter, widget);

        const Colours &colours = Theme::colours();
        const Mark mark = index.data(StateRole).value<Mark>();
        painter->save();
        const QRect inner = option.rect.adjusted(space::m, 6, -space::m, -6);
        const QRect top(inner.left(), inner.top(), inner.width(), inner.height() / 2);
        const QRect bottom(inner.left() + 22, top.bottom() + 1, inner.width() - 22, inner.height() / 2);
        markIcon(mark).paint(painter, QRect(top.left(), top.center().y() - 7, 16, 16));
        painter->setFont(Theme::font(type::body, true));
        painter->setPen(colours.text);
        const QRect title = top.adjusted(22, 0, 0, 0);
        painter->drawText(title, Qt::AlignLeft | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, title.width()));
        painter->setFont(Theme::font(type::small));
        painter->setPen(colours.muted);
        painter->drawText(bottom, Qt::AlignRight | Qt::AlignVCenter, index.data(durationRole).toString());
        painter->setPen(mark == Mark::None ? colours.muted : markColour(mark));
        painter->drawText(bottom, Qt::AlignLeft | Qt::AlignVCenter, index.data(wordRole).toString());
        painter->restore();
    }
};

} // namespace

StepList::StepList(QWidget *parent)
    : QListWidget(parent)
{
    setItemDelegate(new StepDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Steps of the flow"));
    for (const Step step : steps) {
        auto *item = new QListWidgetItem(u"%1  %2"_s.arg(int(step) + 1).arg(titleOf(step)));
        item->setToolTip(explanationOf(step));
        addItem(item);
        setRecord(step, {});
    }
    setCurrentRow(0);
    connect(this, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0) {
            Q_EMIT chosen(static_cast<Step>(row));
        }
    });
}

void StepList::setRecord(Step step, const StepRecord &record)
{
    QListWidgetItem *row = item(static_cast<int>(step));
    const QString word = wordOf(record.state);
    const QString duration = record.duration ? durationText(*record.duration) : QString();
    row->setData(StateRole, QVariant::fromValue(markOf(record.state)));
    row->setData(wordRole, word);
    row->setData(durationRole, duration);
    row->setData(Qt::AccessibleTextRole, u"%1: %2 %3"_s.arg(row->text(), word, duration));
}

Step StepList::current() const { return static_cast<Step>(std::max(0, currentRow())); }

void StepList::choose(Step step) { setCurrentRow(static_cast<int>(step)); }

QSize StepList::sizeHint() const { return {230, rowHeight * static_cast<int>(steps.size()) + 4}; }

} // namespace bc::ui::flow
