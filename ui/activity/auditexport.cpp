#include "ui/activity/auditexport.h"

#include "ui/client/providerclient.h"

#include <QDir>

namespace bc::ui::activity {

using namespace Qt::StringLiterals;

namespace {
constexpr std::chrono::minutes silence{2}; // the provider searches the whole log between two pieces
}

AuditExport::AuditExport(ProviderClient &client, const QUrlQuery &filters, Format format, const QString &path,
                         QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_query(filters)
    , m_file(path)
{
    m_query.addQueryItem(u"format"_s, format == Format::Csv ? u"csv"_s : u"jsonl"_s);
}

void AuditExport::start()
{
    const QString shown = QDir::toNativeSeparators(m_file.fileName());
    if (!m_file.open(QIODevice::WriteOnly)) {
        Q_EMIT failed(tr("%1 cannot be written: %2. Choose another folder.").arg(shown, m_file.errorString()));
        return;
    }
    m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner); // who did what is nobody else's business
    Request request = Request::get(u"/api/v1/admin/audit/export"_s, m_query);
    request.timeout = silence;
    request.sink = [this, shown](const QByteArray &piece) {
        if (m_file.write(piece) != piece.size()) {
            m_writeError = tr("%1 cannot be written: %2. Make room and export again.").arg(shown, m_file.errorString());
            return false;
        }
        m_bytes += piece.size();
        Q_EMIT progressed(m_bytes);
        return true;
    };
    m_running = m_client.fetch(request, this, [this](const Answer &answer) { ended(answer); });
}

void AuditExport::cancel() { m_running.cancel(); }

void AuditExport::ended(const Answer &answer)
{
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

} // namespace bc::ui::activity
