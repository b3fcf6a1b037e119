#include "core/store/pattern.h"

namespace bc::store {

QString containing(QString text)
{
    for (const QChar special : {u'!', u'%', u'_'})
        text.replace(special, QString(u'!') + special);
    return u'%' + text + u'%';
}

} // namespace bc::store
