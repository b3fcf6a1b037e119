#pragma once

#include "ui/applications/application.h"
#include "ui/client/request.h"

#include <QJsonArray>
#include <QObject>

namespace bc::ui {
class ProviderClient;
}

namespace bc::ui::applications {

/// Writes applications into a JSON file that another workspace can import: one, or all of the organisation. The file
/// holds no secrets. Nothing is written unless all was read. GUI thread only.
class ApplicationExport final : public QObject
{
    Q_OBJECT
public:
    /// `only`: that application; id 0 for all.
    ApplicationExport(ProviderClient &client, const Application &only, const QString &path, QObject *parent = nullptr);
    void start();
    void cancel() { m_running.cancel(); }

Q_SIGNALS:
    void progressed(int done);
    void finished(int applications);
    void failed(const QString &why);
    void cancelled();

private:
    void ask(qint64 offset);
    void take(const QJsonObject &answer);
    void write(QJsonObject document);

    ProviderClient &m_client;
    Application m_only;
    QString m_path;
    QJsonArray m_applications;
    Cancel m_running;
};

} // namespace bc::ui::applications
