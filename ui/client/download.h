#pragma once

#include "ui/client/request.h"

#include <QObject>
#include <QSaveFile>

namespace bc::ui {

class ProviderClient;

/// Writes an answer into a file as it comes from the provider, whatever its length. The file appears only once it is
/// whole; until then, and if it is called off, what lay there stays. For its owner's eyes only. GUI thread.
class Download : public QObject
{
    Q_OBJECT
public:
    Download(ProviderClient &client, Request request, const QString &path, QObject *parent = nullptr);
    void start();
    void cancel();

Q_SIGNALS:
    void progressed(qint64 bytes);
    /// One of these ends it.
    void finished(qint64 bytes);
    void failed(const QString &why);
    void cancelled();

protected:
    /// Sees each piece that was written.
    virtual void follow(const QByteArray &piece) = 0;
    /// Whether what came is the whole: Qt does not always tell that an answer in chunks broke off.
    virtual bool isWhole(const Reply &reply) const = 0;

private:
    void ended(const Answer &answer);

    ProviderClient &m_client;
    Request m_request;
    QSaveFile m_file;
    Cancel m_running;
    QString m_writeError;
    qint64 m_bytes = 0;
};

} // namespace bc::ui
