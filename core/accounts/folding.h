#pragma once

#include <QString>

namespace bc::accounts {

/// The form in which names and addresses are compared: compatibility-normalised, without case, without blanks around.
QString folded(const QString &text);
/// A LIKE pattern (ESCAPE '!') that finds `text` anywhere in a folded column.
QString containing(const QString &text);

} // namespace bc::accounts
