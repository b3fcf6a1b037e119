#include "ui/shell/commandpalette.h"

#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace bc::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int HintRole = Qt::UserRole + 1;
constexpr int IconRole = Qt::UserRole + 2;
const QLatin1String linkScheme("biometricscloud:");

class RowPainter final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {100, 34}; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Colours &c = Theme::colours();
        painter->save();
        if (option.state.testFlag(QStyle::State_Selected)) {
            painter->fillRect(option.rect, c.accentSoft);
        } else if (option.state.testFlag(QStyle::State_MouseOver)) {
            painter->fillRect(option.rect, c.raised);
        }
        const QRect box = option.rect.adjusted(space::m, 0, -space::m, 0);
        icon(index.data(IconRole).toString(), c.muted).paint(painter, QRect(box.left(), box.center().y() - 7, 16, 16));
        const QRect text = box.adjusted(16 + space::m, 0, 0, 0);
        painter->setPen(c.text);
        painter->drawText(text, Qt::AlignVCenter | Qt::AlignLeft, index.data().toString());
        painter->setPen(c.muted);
        painter->drawText(text, Qt::AlignVCenter | Qt::AlignRight, index.data(HintRole).toString());
        painter->restore();
    }
};

} // namespace

CommandPalette::CommandPalette(QList<Item> items, QWidget *parent)
    : QDialog(parent, Qt::Popup | Qt::FramelessWindowHint)
    , m_items(std::move(items))
    , m_field(new QLineEdit)
    , m_list(new QListWidget)
{
    setAccessibleName(tr("Search places and actions"));
    m_field->setPlaceholderText(tr("Go to a place or do something…"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_field->addAction(icon(u"edit-find"_s), QLineEdit::LeadingPosition);
    m_field->setMinimumHeight(38);
    m_field->installEventFilter(this);
    m_list->setItemDelegate(new RowPainter(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::s, space::s, space::s, space::s);
    column->setSpacing(space::s);
    column->addWidget(m_field);
    column->addWidget(m_list);
    resize(560, 420);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_field, &QLineEdit::returnPressed, this, &CommandPalette::runCurrent);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::runCurrent);
    filter({});
    m_field->setFocus();
}

int CommandPalette::score(const QString &typed, const QString &text)
{
    if (typed.isEmpty()) {
        return 1;
    }
    int points = 0;
    qsizetype at = 0;
    for (const QChar wanted : typed) {
        if (wanted.isSpace()) {
            continue;
        }
        const qsizetype found = text.indexOf(wanted, at, Qt::CaseInsensitive);
        if (found < 0) {
            return 0;
        }
        const bool begins = found == 0 || !text.at(found - 1).isLetterOrNumber();
        points += begins ? 8 : (found == at && at > 0 ? 5 : 1);
        at = found + 1;
    }
    return points;
}

void CommandPalette::filter(const QString &typed)
{
    m_list->clear();
    QList<std::pair<int, int>> fitting; // score, index
    for (int i = 0; i < m_items.size(); ++i) {
        const int points = score(typed, m_items.at(i).text);
        if (points > 0) {
            fitting.append({points, i});
        }
    }
    std::stable_sort(fitting.begin(), fitting.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    const auto add = [this](const QString &text, const QString &hint, const QString &iconName, int index) {
        auto *row = new QListWidgetItem(text, m_list);
        row->setData(Qt::UserRole, index);
        row->setData(HintRole, hint);
        row->setData(IconRole, iconName);
    };
    if (typed.startsWith(linkScheme)) {
        add(tr("Open %1").arg(typed), tr("Link"), u"insert-link"_s, -1);
    }
    for (const auto &[points, index] : std::as_const(fitting)) {
        const Item &item = m_items.at(index);
        add(item.text, item.hint, item.iconName, index);
    }
    if (m_list->count() == 0) {
        auto *none = new QListWidgetItem(tr("Nothing is called like this"), m_list);
        none->setFlags(Qt::NoItemFlags);
        none->setData(Qt::UserRole, -2);
    }
    m_list->setCurrentRow(0);
}

void CommandPalette::runCurrent()
{
    const QListWidgetItem *row = m_list->currentItem();
    if (!row) {
        return;
    }
    const int index = row->data(Qt::UserRole).toInt();
    if (index == -1) {
        const QString link = m_field->text().mid(linkScheme.size());
        accept();
        Q_EMIT linkTyped(link);
    } else if (index >= 0) {
        const std::function<void()> run = m_items.at(index).run;
        accept();
        run();
    }
}

bool CommandPalette::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            const int rows = m_list->count();
            const int step = key == Qt::Key_Down ? 1 : rows - 1;
            m_list->setCurrentRow((m_list->currentRow() + step) % qMax(1, rows));
            return true;
        }
    }
    return QDialog::eventFilter(object, event);
}

} // namespace bc::ui
