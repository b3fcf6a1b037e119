#pragma once

#include "ui/client/request.h"

#include <QFile>
#include <QObject>

namespace bc::ui {
class ProviderClient;
}

namespace bc::ui::patients {

/// Sends a file to an import in parts, one after the other. GUI thread.
class FileUpload final : public QObject
{
    Q_OBJECT
public:
    static constexpr qint64 partSize = 2 * 1024 * 1024; ///< bytes; the provider takes up to 8 MiB

    /// `path`: of the import, below the provider's address.
    FileUpload(ProviderClient &client, QString path, const QString &fileName, QObject *parent = nullptr);
    ~FileUpload() override;
    /// From the byte `offset` on, which is where the provider says that the next part begins.
    void start(qint64 offset);
    void cancel();

Q_SIGNALS:
    void progressed(qint64 sent);
    /// One of these ends it; `job` as the provider answered the last part.
    void finished(const QJsonObject &job);
    void failed(const bc::ui::Problem &problem);

private:
    void sendPart(qint64 offset);
    void failBy(const QString &reason);

    ProviderClient &m_client;
    QString m_path;
    QFile m_file;
    Cancel m_running;
};

} // namespace bc::ui::patients
