#include "ui/activity/auditexport.h"

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

Request exportRequest(QUrlQuery query, AuditExport::Format format)
{
    query.addQueryItem(u"format"_s, format == AuditExport::Format::Csv ? u"csv"_s : u"jsonl"_s);
    Request request = Request::get(u"/api/v1/admin/audit/export"_s, query);
    request.timeout = silence;
    return request;
}

} // namespace

AuditExport::AuditExport(ProviderClient &client, const QUrlQuery &filters, Format format, const QString &path,
                         QObject *parent)
    : Download(client, exportRequest(filters, format), path, parent)
    , m_format(format)
{}

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

// The provider names the entry that ends it.
bool AuditExport::isWhole(const Reply &reply) const
{
    bool said = false;
    const qint64 last = reply.header("X-Last-Entry-Id").toLongLong(&said);
    return m_row.isEmpty() && (!said || entryIdOf(m_lastRow) == last);
}

} // namespace bc::ui::activity
