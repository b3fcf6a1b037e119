#pragma once

#include "core/audit/audit.h"

#include <QByteArray>
#include <QHash>
#include <QList>

namespace bc::audit {

/// An entry as the chain sees it: `detail` in the very words that are stored.
struct Link
{
    Entry entry;
    QString detail;
    QByteArray hash; ///< as stored
};

/// Before the first entry: 32 zero bytes.
QByteArray chainStart();

/// SHA-256 of the previous entry's hash followed by the canonical encoding of this one (README.md, "The chain").
QByteArray chainHash(const QByteArray &previous, const Entry &entry, const QString &detail);

/// The hashes that are stored with these entries and with the ones before them, by id; what is not there is left out.
Result<QHash<qint64, QByteArray>> storedHashes(store::Connection &connection, const QList<Entry> &entries);

/// The text as every database gives it back: without U+0000 and lone surrogates, which would become U+FFFD or be
/// refused, and make an honest entry look changed.
QString storable(QString text);

} // namespace bc::audit
