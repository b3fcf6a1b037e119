#include "ui/patients/patientexport.h"

namespace bc::ui::patients {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::minutes exportSilence{2}; // between two pieces
constexpr qsizetype zipEnd = 22;                 // bytes of the record that ends an archive without a comment

QString formatName(ExportChoice::Format format)
{
    switch (format) {
    case ExportChoice::Format::Csv:
        return u"csv"_s;
    case ExportChoice::Format::Fhir:
        return u"fhir"_s;
    case ExportChoice::Format::Zip:
        break;
    }
    return u"zip"_s;
}

Request requestOf(qint64 patientId, const QUrlQuery &query)
{
    Request request = Request::get(u"/api/v1/admin/patients/%1/export"_s.arg(patientId), query);
    request.timeout = exportSilence;
    return request;
}

} // namespace

QUrlQuery ExportChoice::query(const QTimeZone &zone) const
{
    QUrlQuery query;
    query.addQueryItem(u"format"_s, formatName(format));
    if (format == Format::Zip) {
        return query;
    }
    const auto moment = [&zone](const QDate &day) { return day.startOfDay(zone).toUTC().toString(Qt::ISODate); };
    if (first.isValid()) {
        query.addQueryItem(u"from"_s, moment(first));
    }
    if (last.isValid()) {
        query.addQueryItem(u"to"_s, moment(last.addDays(1)));
    }
    if (!metrics.isEmpty()) {
        query.addQueryItem(u"metrics"_s, metrics.join(u','));
    }
    if (format == Format::Csv && !unit.isEmpty()) {
        query.addQueryItem(u"unit"_s, unit);
    }
    return query;
}

QString ExportChoice::suffix() const { return format == Format::Fhir ? u"json"_s : formatName(format); }

PatientExport::PatientExport(ProviderClient &client, qint64 patientId, const QTimeZone &zone,
                             const ExportChoice &choice, const QString &path, QObject *parent)
    : Download(client, requestOf(patientId, choice.query(zone)), path, parent)
    , m_format(choice.format)
{}

void PatientExport::follow(const QByteArray &piece) { m_tail = (m_tail + piece.right(zipEnd)).right(zipEnd); }

bool PatientExport::isWhole(const Reply &) const
{
    switch (m_format) {
    case ExportChoice::Format::Csv:
        return m_tail.endsWith('\n');
    case ExportChoice::Format::Fhir:
        return m_tail.trimmed().endsWith("]}");
    case ExportChoice::Format::Zip:
        break;
    }
    return m_tail.startsWith("PK\x05\x06");
}

} // namespace bc::ui::patients
