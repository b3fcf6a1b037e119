#include "ui/activity/auditexport.h"

#include "ui/client/providerclient.h"

#include <QDir>

namespace bc::ui::activity {

using namespace Qt::StringLiterals;

namespace {
constexpr std::chrono::minutes silence{2}; // the provider searches the whole log between two pieces
constexpr qsizetype beginning = 40;        // of a row: `{"id":` and the longest number fit

// The id that a row of the export begins with, 0 for CSV's header.
qint64 entryIdOf(QByteArrayView row)
{
    if (row.startsWith("{\"id\":")) {
        row = row.sliced(6);
    }
    qsizetype digits = 0;
    while (digits < row.size() && row[digits] >= '0' && row[digits] <= '9') {
        ++digits;
    }
    return row.first(digits).toLongLong();
}

} // namespace

AuditExport::AuditExport(ProviderClient &client, const QUrlQuery &filters, Format format, const QString &path,
                         QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_format(format)
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
        follow(piece);
        m_bytes += piece.size();
        Q_EMIT progressed(m_bytes);
        return true;
    };
    m_running = m_client.fetch(request, this, [this](const Answer &answer) { ended(answer); });
}

void AuditExport::cancel() { m_running.cancel(); }

void AuditExport::follow(const QByteArray &piece)
{
    for (const char c : piece) {
        if (c == '"' && m_format == Format::Csv) {
            m_quoted = !m_quoted; // a doubled quote does nothing, as it should
        }
        if (c == '\n' && !m_quoted) {
            m_lastRow = std::exchange(m_row, {});
        } else if (m_row.size() < beginning) {
            m_row += c;
        }
    }
}

// Qt does not always tell that an answer in chunks broke off, so the provider names the entry that ends it.
bool AuditExport::isWhole(const Reply &reply) const
{
    bool said = false;
    const qint64 last = reply.header("X-Last-Entry-Id").toLongLong(&said);
    return m_row.isEmpty() && (!said || entryIdOf(m_lastRow) == last);
}

void AuditExport::ended(const Answer &answer)
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

} // namespace bc::ui::activity
