#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/store/connection.h"

#include <QList>
#include <QString>

#include <chrono>
#include <optional>

/// What has ended and is of no more use to anybody, table by table.
namespace bc::upkeep {

/// One kind of row that is deleted when its time is over. A new table with an end to its rows needs one line in
/// rules().
struct Rule
{
    enum class Key { Bytes, Number };

    QString table;
    QString key; ///< its primary key: one column
    Key kind = Key::Bytes;
    /// The condition under which a row may go, with `?` for the moment "now - keep" (as often as it takes). It names
    /// the table where a subquery needs it. It is asked again in the unit of work that deletes.
    QString over;
    std::chrono::seconds keep{0};
};
/// In the order in which they have to be kept to: what refers to something goes before it.
const QList<Rule> &rules();

/// What a look at a piece of a table found.
struct Look
{
    QVariantList over;            ///< keys of rows that may go
    std::optional<QVariant> next; ///< where the next look begins; unset: this one reached the end
};
/// Looks at `most` rows in the order of the key, from after `from` (nothing: the beginning). On a reader: it follows
/// the primary key, so that no table pays for an index on its end with each row it gets.
Result<Look> look(store::Connection &reader, const Rule &rule, const std::optional<QVariant> &from, int most,
                  Instant now);
/// Deletes those of the keys that may still go. How many that were.
Result<qint64> purge(store::Connection &unit, const Rule &rule, const QVariantList &keys, Instant now);

} // namespace bc::upkeep
