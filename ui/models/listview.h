#pragma once

#include "ui/models/pagedmodel.h"

#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QMenu;
class QTableView;
class QTimer;

namespace bc::ui {

class ChipBar;
class StateView;
class WrapLayout;

/// A list of a workspace: search field and chips above, the table with its four states, totals below. Keyboard first:
/// "/" or Ctrl+F search, Enter opens, Ctrl+C copies as TSV, F5 reloads, Menu key or right click shows the row's menu.
/// Columns are as wide as their rows need, as far as there is room, until the person drags one: then the widths are
/// remembered under `settingsKey`, as the sort order is.
class ListView : public QWidget
{
    Q_OBJECT
public:
    ListView(PagedModel *model, QString settingsKey, QWidget *parent = nullptr);
    ~ListView() override;

    PagedModel *model() const { return m_model; }
    QTableView *table() const { return m_table; }
    StateView *states() const { return m_states; }
    QLineEdit *searchField() const { return m_search; }

    void setSearchPlaceholder(const QString &text);
    /// Chips that set the query parameter `filter`; the first one is the default.
    ChipBar *addChips(const QString &filter);
    /// The same in a row of its own below the bar, where one row has no room for two sets.
    ChipBar *addChipRow(const QString &filter);
    /// Puts a widget at the right end of the bar above the table.
    void addToBar(QWidget *widget);
    /// Fills the menu of one row; called before it shows.
    void setRowMenu(std::function<void(QMenu &menu, const QJsonObject &row)> fill);

    /// Loads if that has not happened yet.
    void ensureLoaded();
    /// Takes search and filters back and asks again.
    void widen();
    qint64 currentId() const; ///< 0: none
    QJsonObject currentRow() const;
    void select(qint64 id);
    /// Gives the rows the keyboard and chooses none: the arrow keys do that.
    void focusTable();
    QList<QAction *> commands() const { return m_commands; }

Q_SIGNALS:
    /// Enter or double click.
    void opened(const QJsonObject &row);
    void currentChanged(const QJsonObject &row);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void onState();
    /// Hides what has no room, and shares what is left among the columns that are too narrow for what they show.
    void fitColumns();
    int leastWidth(int column) const;
    int lastColumn() const; ///< of those that show
    void shareRoom(int room);
    void showTotals();
    void copySelection();
    void showMenu(const QPoint &at);
    void remember();
    void restore();

    PagedModel *m_model;
    QString m_settingsKey;
    WrapLayout *m_bar;
    QLineEdit *m_search;
    QTimer *m_typing;
    StateView *m_states;
    QTableView *m_table;
    QLabel *m_totals;
    QWidget *m_busy;
    QLabel *m_busyText;
    std::function<void(QMenu &, const QJsonObject &)> m_fillMenu;
    QList<QAction *> m_commands;
    qint64 m_wanted = 0;
    QList<int> m_contentWidths;  ///< the most a column's rows ever asked for: nothing jumps back
    bool m_widthsChosen = false; ///< by the person
    bool m_headerHeld = false;   ///< the mouse is down on it
    bool m_fitting = false;
};

} // namespace bc::ui
