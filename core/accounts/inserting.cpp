#include "core/accounts/inserting.h"

using namespace Qt::StringLiterals;

namespace bc::accounts {

Result<qint64> insertAs(store::Connection &connection, const QString &table, qint64 wantedId, QString columns,
                        QVariantList values)
{
    if (wantedId != 0) {
        columns.prepend(u"id, "_s);
        values.prepend(wantedId);
    }
    const QString marks = QStringList(values.size(), u"?"_s).join(u", "_s);
    const auto id = connection.insert(u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(table, columns, marks), values);
    if (!id)
        return fail(id.error());
    if (wantedId != 0) {
        if (const auto synced = connection.syncIdentity(table); !synced)
            return fail(synced.error());
    }
    return *id;
}

} // namespace bc::accounts
