#include "core/base/sentence.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace bc {

QString Sentence::text() const { return filled(m_english, m_arguments); }

void Sentence::bound(qsizetype characters)
{
    for (qsizetype i = 0; i < m_arguments.size(); ++i) {
        if (m_arguments.at(i).size() > characters)
            m_arguments[i] = bounded(m_arguments.at(i), characters);
    }
}

QString Sentence::filled(QStringView pattern, const QStringList &arguments)
{
    QString text;
    for (qsizetype at = 0; at < pattern.size(); ++at) {
        const int place = pattern[at] == u'%' && at + 1 < pattern.size() ? pattern[at + 1].digitValue() : -1;
        if (place < 1 || place > arguments.size()) {
            text.append(pattern[at]);
            continue;
        }
        text.append(arguments.at(place - 1));
        ++at;
    }
    return text;
}

QString Sentence::bounded(const QString &text, qsizetype characters)
{
    return text.size() <= characters ? text : text.left(characters - 1) + QChar(0x2026);
}

Said::Said(const Sentence &sentence)
    : text(sentence.text())
    , code(QLatin1StringView(sentence.code()))
{
    if (!code.isEmpty())
        arguments = sentence.arguments();
}

QString Said::stored() const
{
    if (code.isEmpty() && !text.startsWith(u'['))
        return text;
    QJsonArray all{text, code};
    for (const QString &argument : arguments)
        all.append(argument);
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

Said Said::fromStored(const QString &stored)
{
    Said said;
    const QJsonArray all = stored.startsWith(u'[') ? QJsonDocument::fromJson(stored.toUtf8()).array() : QJsonArray();
    if (all.size() < 2) {
        said.text = stored;
        return said;
    }
    said.text = all.at(0).toString();
    said.code = all.at(1).toString();
    for (qsizetype i = 2; i < all.size(); ++i)
        said.arguments.append(all.at(i).toString());
    return said;
}

} // namespace bc
