#include "ui/client/download.h"

#include "ui/client/providerclient.h"

#include <QDir>

namespace bc::ui {

using namespace Qt::StringLiterals;

Download::Download(ProviderClient &client, Request request, const QString &path, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_request(std::move(request))
    , m_file(path)
{}

void Download::start()
{
    const QString shown = QDir::toNativeSeparators(m_file.fileName());
    if (!m_file.open(QIODevice::WriteOnly)) {
        Q_EMIT failed(tr("%1 cannot be written: %2. Choose another folder.").arg(shown, m_file.errorString()));
        return;
    }
    m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner); // it is nobody else's business
    m_request.sink = [this, shown](const QByteArray &piece) {
        if (m_file.write(piece) != piece.size()) {
            m_writeError = tr("%1 cannot be written: %2. Make room and export again.").arg(shown, m_file.errorString());
            return false;
        }
        follow(piece);
        m_bytes += piece.size();
        Q_EMIT progressed(m_bytes);
        return true;
    };
    m_running = m_client.fetch(m_request, this, [this](const Answer &answer) { ended(answer); });
}

void Download::cancel() { m_running.cancel(); }

void Download::ended(const Answer &answer)
{
    if (answer && !isWhole(*answer)) {
        m_file.cancelWriting();
        Q_EMIT failed(tr("The connection broke off before the export was whole. Export again."));
        return;
    }
    if (answer && m_file.commit()) {
        Q_EMIT finished(m_bytes);
        return;
    }
    const QString writeError = answer ? tr("%1 cannot be written: %2. Make room and export again.")
                                            .arg(QDir::toNativeSeparators(m_file.fileName()), m_file.errorString())
                                      : m_writeError;
    m_file.cancelWriting();
    if (!writeError.isEmpty()) {
        Q_EMIT failed(writeError);
    } else if (answer.error().cancelled()) {
        Q_EMIT cancelled();
    } else {
        Q_EMIT failed(u"%1 %2"_s.arg(answer.error().title, answer.error().remedy).trimmed());
    }
}

} // namespace bc::ui
