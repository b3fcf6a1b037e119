#include "ui/models/listview.h"

#include "ui/widgets/chipbar.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/wraplayout.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

namespace bc::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int typingPause = 250; // ms after the last key before the provider is asked
}

ListView::ListView(PagedModel *model, QString settingsKey, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_settingsKey(std::move(settingsKey))
    , m_bar(new WrapLayout)
    , m_search(new QLineEdit)
    , m_typing(new QTimer(this))
    , m_states(new StateView)
    , m_table(new QTableView)
    , m_totals(label({}, Text::Muted))
    , m_busy(new QWidget)
    , m_busyText(label(tr("Loading…"), Text::Muted))
{
    model->setParent(this);

    m_search->setClearButtonEnabled(true);
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search"));
    m_search->setToolTip(tr("Search (%1)").arg(u"Ctrl+F"_s));
    m_search->addAction(icon(u"edit-find"_s), QLineEdit::LeadingPosition);
    m_search->setMinimumWidth(250);
    m_search->setMaximumWidth(340);
    m_bar->setContentsMargins(space::l, 0, space::l, space::m);
    m_bar->setSpacing(space::m);
    m_search->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_bar->addWidget(m_search);

    m_typing->setSingleShot(true);
    m_typing->setInterval(typingPause);
    connect(m_search, &QLineEdit::textChanged, m_typing, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        m_typing->stop();
        m_model->setSearch(m_search->text());
        focusTable();
    });
    connect(m_typing, &QTimer::timeout, this, [this] { m_model->setSearch(m_search->text()); });

    m_table->setModel(m_model);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setTextElideMode(Qt::ElideRight);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setCornerButtonEnabled(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setMinimumSectionSize(metric::row); // first: it bounds the next
    m_table->verticalHeader()->setDefaultSectionSize(metric::row);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    header->setSectionsMovable(false);
    header->setMinimumSectionSize(48);
    header->setFont(Theme::font(type::body, true));
    restore();
    m_table->setSortingEnabled(true);
    m_table->viewport()->installEventFilter(this);
    m_table->installEventFilter(this);
    header->viewport()->installEventFilter(this);
    connect(header, &QHeaderView::sectionResized, this, [this] { m_widthsChosen = m_widthsChosen || m_headerHeld; });
    connect(header, &QHeaderView::sortIndicatorChanged, this, [this, header](int column) {
        // A column the provider cannot sort by shows no arrow.
        if (column >= 0 && m_model->columns().at(column).sortField.isEmpty()) {
            header->setSortIndicator(-1, Qt::AscendingOrder);
        }
    });

    m_states->setContent(m_table);
    m_states->setEmpty(u"edit-none"_s, tr("Nothing here yet"), {});
    connect(m_states, &StateView::retryRequested, m_model, &PagedModel::reload);
    connect(m_states, &StateView::cancelRequested, m_model, &PagedModel::cancel);
    connect(m_states, &StateView::widenRequested, this, &ListView::widen);

    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(space::l, space::xs, space::l, space::xs);
    auto *busy = new QHBoxLayout(m_busy);
    busy->setContentsMargins(0, 0, 0, 0);
    busy->addWidget(m_busyText);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setFlat(true);
    connect(cancel, &QPushButton::clicked, m_model, &PagedModel::cancel);
    busy->addWidget(cancel);
    QSizePolicy keep = m_busy->sizePolicy();
    keep.setRetainSizeWhenHidden(true); // the foot does not jump
    m_busy->setSizePolicy(keep);
    m_busy->hide();
    foot->addWidget(m_busy);
    foot->addStretch();
    foot->addWidget(m_totals);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_bar);
    column->addWidget(hairline());
    column->addWidget(m_states, 1);
    column->addLayout(foot);

    connect(m_model, &PagedModel::stateChanged, this, &ListView::onState);
    connect(m_model, &PagedModel::totalChanged, this, &ListView::showTotals);
    connect(m_model, &PagedModel::rowsInserted, this, &ListView::showTotals);
    connect(m_table, &QTableView::doubleClicked, this, [this] { Q_EMIT opened(currentRow()); });
    connect(m_table, &QTableView::customContextMenuRequested, this, &ListView::showMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { Q_EMIT currentChanged(currentRow()); });

    const auto command = [this](const QString &text, const QKeySequence &keys, auto &&slot) {
        auto *action = new QAction(text, this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
        m_commands.append(action);
    };
    command(tr("Search this list"), QKeySequence::Find, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    command(tr("Reload this list"), QKeySequence::Refresh, [this] { m_model->reload(); });
    auto *copy = new QAction(tr("Copy the selected rows"), m_table);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, &ListView::copySelection);
    m_table->addAction(copy);
    m_commands.append(copy);
}

ListView::~ListView() { remember(); }

void ListView::setSearchPlaceholder(const QString &text)
{
    m_search->setPlaceholderText(text);
    m_search->setAccessibleName(text);
}

ChipBar *ListView::addChips(const QString &filter)
{
    auto *chips = new ChipBar;
    m_bar->addWidget(chips);
    connect(chips, &ChipBar::chosen, this, [this, filter](const QString &value) { m_model->setFilter(filter, value); });
    return chips;
}

ChipBar *ListView::addChipRow(const QString &filter)
{
    ChipBar *chips = addChips(filter);
    m_bar->removeWidget(chips);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(space::l, 0, space::l, space::m);
    row->addWidget(chips);
    row->addStretch();
    static_cast<QVBoxLayout *>(layout())->insertLayout(1, row);
    return chips;
}

void ListView::addToBar(QWidget *widget) { m_bar->addTail(widget); }

void ListView::setRowMenu(std::function<void(QMenu &, const QJsonObject &)> fill) { m_fillMenu = std::move(fill); }

void ListView::ensureLoaded()
{
    if (m_model->state() == PagedModel::State::Idle) {
        m_model->reload();
    }
}

qint64 ListView::currentId() const { return currentRow().value("id"_L1).toInteger(); }

QJsonObject ListView::currentRow() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? m_model->row(current.row()) : QJsonObject();
}

void ListView::widen()
{
    m_search->clear();
    m_typing->stop();
    for (auto *chips : findChildren<ChipBar *>()) {
        chips->reset();
    }
    m_model->widen();
}

void ListView::select(qint64 id)
{
    m_wanted = id;
    const int row = m_model->rowOf(id);
    if (row >= 0) {
        // Not selectRow(): that adds to the selection while Ctrl or Shift is down, as after a shortcut.
        m_table->selectionModel()->setCurrentIndex(m_model->index(row, 0),
                                                   QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        m_table->scrollTo(m_model->index(row, 0));
    } else {
        m_table->clearSelection();
        m_table->setCurrentIndex({});
    }
}

void ListView::focusTable() { m_table->setFocus(Qt::OtherFocusReason); }

void ListView::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && m_table->hasFocus() && currentId() != 0) {
        Q_EMIT opened(currentRow());
        return;
    }
    if (event->text() == "/"_L1 && !m_search->hasFocus()) {
        m_search->setFocus(Qt::ShortcutFocusReason);
        return;
    }
    if (event->key() == Qt::Key_Escape && m_search->hasFocus()) {
        m_search->clear();
        focusTable();
        return;
    }
    QWidget::keyPressEvent(event);
}

bool ListView::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_table->horizontalHeader()->viewport()) {
        // Widths also change when columns hide and the last one stretches: the person's doing is what the mouse does.
        const bool held = event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick;
        m_headerHeld = held || (m_headerHeld && event->type() != QEvent::MouseButtonRelease);
    } else if (object == m_table->viewport() && event->type() == QEvent::Resize) {
        fitColumns();
    } else if (object == m_table && event->type() == QEvent::FocusIn && !m_table->currentIndex().isValid() &&
               !m_table->selectionModel()->hasSelection()) {
        m_table->setCurrentIndex({}); // said so, or Qt makes the first row current, which places take for a choice
    }
    return QWidget::eventFilter(object, event);
}

void ListView::onState()
{
    const PagedModel::State state = m_model->state();
    m_busy->setVisible(state == PagedModel::State::LoadingMore ||
                       (state == PagedModel::State::Loading && m_model->rowCount() > 0));
    switch (state) {
    case PagedModel::State::Idle:
        m_states->showFull();
        break;
    case PagedModel::State::Loading:
        m_wanted = currentId() != 0 ? currentId() : m_wanted;
        if (m_model->rowCount() == 0) {
            m_states->showLoading();
        }
        break;
    case PagedModel::State::LoadingMore:
        break;
    case PagedModel::State::Failed:
        if (!m_model->problem().cancelled()) {
            m_states->showProblem(m_model->problem());
        }
        break;
    case PagedModel::State::Ready:
        if (m_model->rowCount() > 0) {
            m_states->showFull();
            fitColumns();
        } else if (m_model->narrowed()) {
            m_states->showNoMatch();
        } else {
            m_states->showEmpty();
        }
        if (m_wanted != 0 && m_model->rowOf(m_wanted) >= 0) {
            select(m_wanted);
        }
        break;
    }
    showTotals();
}

void ListView::showTotals()
{
    const QLocale locale;
    const int loaded = m_model->rowCount();
    if (!m_model->total()) { // not asked yet, or the provider does not count
        m_totals->setText(loaded > 0 ? tr("1–%1, older ones below").arg(locale.toString(loaded)) : QString());
        return;
    }
    if (loaded == 0) {
        m_totals->setText(m_model->narrowed() ? tr("Nothing matches the search and filters") : QString());
        return;
    }
    m_totals->setText(tr("1–%1 of %2").arg(locale.toString(loaded), locale.toString(*m_model->total())));
}

void ListView::copySelection()
{
    const QModelIndexList selected = m_table->selectionModel()->selectedIndexes();
    if (!selected.isEmpty()) {
        QApplication::clipboard()->setText(m_model->toTsv(selected));
    }
}

void ListView::showMenu(const QPoint &at)
{
    const QModelIndex index = m_table->indexAt(at);
    if (!index.isValid() || !m_fillMenu) {
        return;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_fillMenu(*menu, m_model->row(index.row()));
    menu->addSeparator();
    menu->addAction(icon(u"edit-copy"_s), tr("Copy the selected rows"), this, &ListView::copySelection);
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

} // namespace bc::ui
