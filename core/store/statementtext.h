#pragma once

#include <QString>
#include <QVariant>

#include <optional>

namespace bc::store {

/// The verb and the table: what may be said about a statement in a message.
QString labelOf(QStringView sql);
/// How many values the statement takes.
qsizetype placeholdersOf(QStringView sql);
/// The value as both drivers bind it alike; an invalid QVariant stays NULL. Nothing for a type the store does not keep,
/// or text it cannot.
std::optional<QVariant> bindable(const QVariant &value);

} // namespace bc::store
