#include "ui/shell/navigationbar.h"

#include "ui/widgets/theme.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace bc::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int wide = 188;
constexpr int narrow = 52;
constexpr int IconName = Qt::UserRole + 1;

class Painter final : public QStyledItemDelegate
{
public:
    explicit Painter(NavigationBar *bar)
        : QStyledItemDelegate(bar)
        , m_bar(bar)
    {}

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {wide, 36}; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Colours &c = Theme::colours();
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRect box = option.rect.adjusted(space::s, 2, -space::s, -2);
        if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(selected ? c.accentSoft : c.raised);
            painter->drawRoundedRect(box, metric::radius, metric::radius);
        }
        if (selected) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(c.accent);
            painter->drawRoundedRect(QRectF(box.left(), box.top() + 8, 3, box.height() - 16), 1.5, 1.5);
        }
        if (selected && m_bar->hasFocus()) {
            painter->setPen(QPen(c.accent, metric::focusRing));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), metric::radius, metric::radius);
        }
        const QIcon picture = icon(index.data(IconName).toString(), selected ? c.accent : c.muted);
        const int left = m_bar->isNarrow() ? option.rect.center().x() - 8 : box.left() + space::m;
        picture.paint(painter, QRect(left, box.center().y() - 7, 16, 16));
        if (!m_bar->isNarrow()) {
            painter->setFont(Theme::font(type::body, selected));
            painter->setPen(c.text);
            const QRect text = box.adjusted(space::m + 16 + space::m, 0, -space::s, 0);
            painter->drawText(
                text, Qt::AlignVCenter | Qt::AlignLeft,
                QFontMetrics(painter->font()).elidedText(index.data().toString(), Qt::ElideRight, text.width()));
        }
        painter->restore();
    }

private:
    NavigationBar *m_bar;
};

} // namespace

NavigationBar::NavigationBar(QWidget *parent)
    : QListWidget(parent)
{
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Places"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
    setItemDelegate(new Painter(this));
    setFixedWidth(wide);
    setViewportMargins(0, space::s, 0, 0);
    viewport()->setAutoFillBackground(false);
    setAutoFillBackground(false);
    connect(this, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item) {
            Q_EMIT chosen(item->data(Qt::UserRole).toString());
        }
    });
}

void NavigationBar::setEntries(const QList<PlaceEntry> &entries)
{
    const QSignalBlocker quiet(this);
    clear();
    int number = 0;
    for (const PlaceEntry &entry : entries) {
        auto *item = new QListWidgetItem(entry.title, this);
        item->setData(Qt::UserRole, entry.id);
        item->setData(IconName, entry.iconName);
        item->setToolTip(u"%1 (Ctrl+%2)"_s.arg(entry.title).arg(++number));
    }
}

void NavigationBar::setCurrent(const QString &id)
{
    const QSignalBlocker quiet(this);
    for (int i = 0; i < count(); ++i) {
        if (item(i)->data(Qt::UserRole).toString() == id) {
            setCurrentRow(i);
        }
    }
}

void NavigationBar::setNarrow(bool isNarrow)
{
    if (m_narrow != isNarrow) {
        m_narrow = isNarrow;
        setFixedWidth(isNarrow ? narrow : wide);
        viewport()->update();
    }
}

} // namespace bc::ui
