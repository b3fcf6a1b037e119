#include "core/audit/chain.h"

#include "core/crypto/hash.h"

#include <QtEndian>

#include <algorithm>
#include <string>

namespace bc::audit {
namespace {

/// Fields one after another, each with its kind and its length, so that no two entries have the same encoding.
class Encoding
{
public:
    explicit Encoding(const QByteArray &start)
    {
        m_bytes.reserve(512);
        m_bytes.append(start.constData(), std::size_t(start.size()));
    }

    void number(qint64 value)
    {
        m_bytes += 'i';
        bigEndian(value);
    }
    void number(std::optional<qint64> value)
    {
        if (value)
            number(*value);
        else
            m_bytes += 'n';
    }
    void text(const QString &value)
    {
        const QByteArray utf8 = value.toUtf8();
        m_bytes += 't';
        bigEndian(utf8.size());
        m_bytes.append(utf8.constData(), std::size_t(utf8.size()));
    }
    QByteArrayView bytes() const { return m_bytes; }

private:
    void bigEndian(qint64 value)
    {
        char buffer[sizeof(qint64)];
        qToBigEndian(value, buffer);
        m_bytes.append(buffer, sizeof buffer);
    }
    std::string m_bytes; // appends in a fraction of QByteArray's time
};

} // namespace

QByteArray chainStart() { return QByteArray(32, '\0'); }

QByteArray chainHash(const QByteArray &previous, const Entry &entry, const QString &detail)
{
    Encoding encoding(previous);
    encoding.number(entry.id);
    encoding.number(toMicros(entry.time));
    encoding.number(entry.tenantId);
    encoding.number(entry.actorId);
    encoding.number(entry.applicationId);
    for (const QString &field :
         {entry.event, entry.outcome, entry.objectType, entry.objectId, entry.address, entry.traceId, detail})
        encoding.text(field);
    return crypto::sha256(encoding.bytes());
}

QString storable(QString text)
{
    const bool plain = std::all_of(text.cbegin(), text.cend(), [](QChar c) { return !c.isNull() && !c.isSurrogate(); });
    if (plain)
        return text;
    text.replace(QChar(u'\0'), QChar(QChar::ReplacementCharacter));
    return QString::fromUtf8(text.toUtf8());
}

} // namespace bc::audit
