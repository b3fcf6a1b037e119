#include "core/store/statementtext.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bc::store {

QString labelOf(QStringView sql)
{
    const auto words = sql.split(u' ', Qt::SkipEmptyParts);
    const QString verb = words.isEmpty() ? QString() : words.first().trimmed().toString().toUpper();
    for (qsizetype i = 0; i + 1 < words.size(); ++i) {
        const QStringView word = words[i].trimmed();
        const bool before = word.compare(u"INTO", Qt::CaseInsensitive) == 0 ||
                            word.compare(u"FROM", Qt::CaseInsensitive) == 0 ||
                            (i == 0 && word.compare(u"UPDATE", Qt::CaseInsensitive) == 0);
        if (before)
            return u"%1 %2"_s.arg(verb, words[i + 1].trimmed());
    }
    return verb;
}

qsizetype placeholdersOf(QStringView sql)
{
    bool quoted = false;
    return std::count_if(sql.begin(), sql.end(), [&quoted](QChar c) {
        quoted ^= c == u'\'';
        return c == u'?' && !quoted;
    });
}

bool makeBindable(QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType:
    case QMetaType::Double:
    case QMetaType::LongLong:
        return true;
    case QMetaType::Nullptr:
        value = QVariant();
        return true;
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::Short:
    case QMetaType::UShort:
    case QMetaType::Long:
    case QMetaType::ULong:
    case QMetaType::ULongLong:
        value = QVariant(value.toLongLong());
        return true;
    case QMetaType::Float:
        value = QVariant(value.toDouble());
        return true;
    case QMetaType::QString: {
        const auto &text = *static_cast<const QString *>(value.constData());
        if (text.contains(QChar(u'\0')))
            return false;
        if (text.isNull()) // QtSql would bind it as NULL
            value = QVariant(u""_s);
        return true;
    }
    case QMetaType::QByteArray:
        if (static_cast<const QByteArray *>(value.constData())->isNull())
            value = QVariant(QByteArray(""));
        return true;
    default:
        return false;
    }
}

} // namespace bc::store
