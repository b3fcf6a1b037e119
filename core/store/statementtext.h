#pragma once

#include <QString>
#include <QVariant>

namespace bc::store {

/// The verb and the table: what may be said about a statement in a message.
QString labelOf(QStringView sql);
/// How many values the statement takes.
qsizetype placeholdersOf(QStringView sql);
/// Makes of the value what both drivers bind alike; an invalid QVariant stays NULL. False for a type that the store
/// does not keep, or text that it cannot.
bool makeBindable(QVariant &value);

} // namespace bc::store
