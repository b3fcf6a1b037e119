// The columns of a list: how wide they are, which hide, and what is remembered of them.

#include "ui/models/listview.h"
#include "ui/widgets/theme.h"

#include <QHeaderView>
#include <QMap>
#include <QScopedValueRollback>
#include <QSettings>
#include <QTableView>

#include <algorithm>

namespace bc::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int besideTitle = 24; // the arrow of the sorted column, or the margin of others
}

int ListView::lastColumn() const
{
    int last = 0;
    for (int i = 0; i < m_model->columnCount(); ++i) {
        last = m_table->isColumnHidden(i) ? last : i;
    }
    return last;
}

int ListView::leastWidth(int column) const
{
    const Column &own = m_model->columns().at(column);
    const int title = m_table->horizontalHeader()->fontMetrics().horizontalAdvance(own.title);
    return std::max(own.width, title + space::l + besideTitle);
}

void ListView::fitColumns()
{
    if (m_fitting) {
        return;
    }
    const QScopedValueRollback fitting(m_fitting, true);
    const QList<Column> &columns = m_model->columns();
    const int last = lastColumn();
    int needed = 0;
    QMap<int, int> hideable; // priority → column
    for (int i = 0; i < columns.size(); ++i) {
        // A hidden section says 0, and the last one stretches: their own sizes say nothing.
        const bool own = m_widthsChosen && !m_table->isColumnHidden(i) && i != last;
        needed += own ? m_table->columnWidth(i) : leastWidth(i);
        if (columns.at(i).priority > 0) {
            hideable.insert(columns.at(i).priority, i);
        }
    }
    const int room = m_table->viewport()->width();
    for (const int column : std::as_const(hideable)) {
        const bool hide = needed > room;
        needed -= hide ? leastWidth(column) : 0;
        m_table->setColumnHidden(column, hide);
    }
    if (!m_widthsChosen) {
        shareRoom(room - needed);
    }
    // Asked before the last column has stretched anew, the table would show a bar for nothing.
    m_table->setHorizontalScrollBarPolicy(m_widthsChosen || needed > room ? Qt::ScrollBarAsNeeded
                                                                          : Qt::ScrollBarAlwaysOff);
}

void ListView::shareRoom(int room)
{
    struct Want
    {
        int column, more;
    };
    QList<Want> wants;
    m_contentWidths.resize(m_model->columnCount());
    for (int i = 0; i < m_model->columnCount(); ++i) {
        if (m_table->isColumnHidden(i)) {
            continue;
        }
        // A table keeps the question to itself, views answer it.
        const int content = static_cast<const QAbstractItemView *>(m_table)->sizeHintForColumn(i);
        m_contentWidths[i] = std::max(m_contentWidths.at(i), content);
        wants.append({i, std::max(0, m_contentWidths.at(i) - leastWidth(i))});
    }
    // The smallest wish first, none more than its equal share of what is left: one long text starves nobody.
    std::sort(wants.begin(), wants.end(), [](const Want &a, const Want &b) { return a.more < b.more; });
    const int last = lastColumn();
    int left = std::max(0, room);
    for (qsizetype i = 0; i < wants.size(); ++i) {
        const int given = std::min(wants.at(i).more, left / static_cast<int>(wants.size() - i));
        left -= given;
        if (wants.at(i).column != last) {
            m_table->setColumnWidth(wants.at(i).column, leastWidth(wants.at(i).column) + given);
        }
    }
}

void ListView::remember()
{
    QSettings settings;
    settings.beginGroup(u"lists/"_s + m_settingsKey);
    const QHeaderView *header = m_table->horizontalHeader();
    if (m_widthsChosen) {
        QVariantList widths;
        for (int i = 0; i < m_model->columnCount(); ++i) {
            widths.append(header->isSectionHidden(i) ? m_model->columns().at(i).width : header->sectionSize(i));
        }
        settings.setValue(u"widths"_s, widths);
    }
    settings.setValue(u"sortColumn"_s, header->sortIndicatorSection());
    settings.setValue(u"sortOrder"_s, static_cast<int>(header->sortIndicatorOrder()));
}

void ListView::restore()
{
    QSettings settings;
    settings.beginGroup(u"lists/"_s + m_settingsKey);
    QHeaderView *header = m_table->horizontalHeader();
    const QVariantList widths = settings.value(u"widths"_s).toList();
    m_widthsChosen = widths.size() == m_model->columnCount();
    for (int i = 0; i < m_model->columnCount(); ++i) {
        const int remembered = m_widthsChosen ? widths.at(i).toInt() : 0;
        header->resizeSection(i, remembered > 0 ? remembered : leastWidth(i));
    }
    const int column = settings.value(u"sortColumn"_s, -1).toInt();
    const auto order = static_cast<Qt::SortOrder>(settings.value(u"sortOrder"_s, 0).toInt());
    if (column >= 0 && column < m_model->columnCount()) {
        header->setSortIndicator(column, order);
        m_model->sort(column, order);
    } else {
        header->setSortIndicator(-1, Qt::AscendingOrder);
    }
}

} // namespace bc::ui
