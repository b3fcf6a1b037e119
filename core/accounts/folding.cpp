#include "core/accounts/folding.h"

namespace bc::accounts {

QString folded(const QString &text) { return text.trimmed().normalized(QString::NormalizationForm_KC).toCaseFolded(); }

QString containing(const QString &text)
{
    QString pattern = folded(text);
    for (const QChar special : {u'!', u'%', u'_'})
        pattern.replace(special, QString(u'!') + special);
    return u'%' + pattern + u'%';
}

} // namespace bc::accounts
