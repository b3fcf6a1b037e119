#include "core/accounts/folding.h"

#include "core/store/pattern.h"

namespace bc::accounts {

QString folded(const QString &text) { return text.trimmed().normalized(QString::NormalizationForm_KC).toCaseFolded(); }

QString containing(const QString &text) { return store::containing(folded(text)); }

} // namespace bc::accounts
