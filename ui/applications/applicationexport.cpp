#include "ui/applications/applicationexport.h"

#include "ui/client/providerclient.h"

#include <QDir>
#include <QJsonDocument>
#include <QSaveFile>

namespace bc::ui::applications {

using namespace Qt::StringLiterals;

ApplicationExport::ApplicationExport(ProviderClient &client, const Application &only, const QString &path,
                                     QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_only(only)
    , m_path(path)
{}

void ApplicationExport::start()
{
    // A page of one row after the id before it is that application alone.
    ask(m_only.id == 0 ? 0 : m_only.id - 1);
}

void ApplicationExport::ask(qint64 offset)
{
    QUrlQuery query;
    query.addQueryItem(u"offset"_s, QString::number(offset));
    if (m_only.id != 0) {
        query.addQueryItem(u"limit"_s, u"1"_s);
        query.addQueryItem(u"tenant_id"_s, QString::number(m_only.tenantId));
    }
    Request request = Request::get(u"/api/v1/admin/applications/export"_s, query);
    m_running = m_client.fetch(std::move(request), this, [this](const Answer &answer) {
        if (answer) {
            take(answer->json);
        } else if (answer.error().cancelled()) {
            Q_EMIT cancelled();
        } else {
            const Problem &problem = answer.error();
            QStringList parts{tr("Nothing was exported."), problem.title, problem.detail, problem.remedy};
            parts.removeAll(QString());
            Q_EMIT failed(parts.join(u' '));
        }
    });
}

void ApplicationExport::take(const QJsonObject &answer)
{
    for (const QJsonValue one : answer.value("applications"_L1).toArray()) {
        if (m_only.id == 0 || one.toObject().value("client_id"_L1).toString() == m_only.clientId) {
            m_applications.append(one);
        }
    }
    Q_EMIT progressed(static_cast<int>(m_applications.size()));
    const qint64 next = answer.value("next_id"_L1).toInteger();
    if (m_only.id == 0 && next != 0) {
        ask(next);
    } else if (m_applications.isEmpty()) {
        Q_EMIT failed(m_only.id == 0 ? tr("There is no application to export. The console's own is never exported.")
                                     : tr("%1 is not there any more. Reload the list.").arg(m_only.name));
    } else {
        write(answer);
    }
}

void ApplicationExport::write(QJsonObject document)
{
    document.remove("next_id"_L1);
    document.insert("applications"_L1, m_applications);
    const QByteArray text = QJsonDocument(document).toJson();
    QSaveFile file(m_path);
    const bool opened = file.open(QIODevice::WriteOnly);
    if (opened) {
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        file.write(text); // commit() tells whether it went wrong
    }
    if (opened && file.commit()) {
        Q_EMIT finished(static_cast<int>(m_applications.size()));
    } else {
        Q_EMIT failed(tr("%1 cannot be written: %2. Choose another folder, or make room.")
                          .arg(QDir::toNativeSeparators(m_path), file.errorString()));
    }
}

} // namespace bc::ui::applications
