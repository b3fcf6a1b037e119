#include "core/store/qtquery.h"

#include <QSqlRecord>

namespace bc::store {

QtQuery::QtQuery(const QSqlDatabase &database, bool forwardOnly)
    : m_query(database)
{
    m_query.setForwardOnly(forwardOnly);
}

bool QtQuery::exec(const QVariantList &values)
{
    for (int i = 0; i < values.size(); ++i)
        m_query.bindValue(i, values[i]);
    return m_query.exec();
}

QVariantList QtQuery::row()
{
    if (m_columns < 0)
        m_columns = m_query.record().count();
    QVariantList values;
    values.reserve(m_columns);
    for (int column = 0; column < m_columns; ++column)
        values.append(m_query.value(column));
    return values;
}

} // namespace bc::store
