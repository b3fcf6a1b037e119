#pragma once

#include "ui/client/request.h"

#include <QObject>
#include <QSaveFile>
#include <QUrlQuery>

namespace bc::ui {
class ProviderClient;
}

namespace bc::ui::activity {

/// Writes the audit log into a file as it comes from the provider, whatever its length. The file appears only once it
/// is whole; until then, and if it is called off, what lay there stays. GUI thread.
class AuditExport final : public QObject
{
    Q_OBJECT
public:
    enum class Format { Csv, JsonLines };

    /// `filters` as the provider takes them.
    AuditExport(ProviderClient &client, const QUrlQuery &filters, Format format, const QString &path,
                QObject *parent = nullptr);
    void start();
    void cancel();

Q_SIGNALS:
    void progressed(qint64 bytes);
    /// One of these ends it.
    void finished(qint64 bytes);
    void failed(const QString &why);
    void cancelled();

private:
    void follow(const QByteArray &piece);
    bool isWhole(const Reply &reply) const;
    void ended(const Answer &answer);

    ProviderClient &m_client;
    Format m_format;
    QUrlQuery m_query;
    QSaveFile m_file;
    Cancel m_running;
    QString m_writeError;
    qint64 m_bytes = 0;
    bool m_quoted = false;       ///< inside a field of CSV that may hold line ends
    QByteArray m_row, m_lastRow; ///< their beginnings: the one that is coming, and the last that ended
};

} // namespace bc::ui::activity
