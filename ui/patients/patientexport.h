#pragma once

#include "ui/client/download.h"

#include <QDate>
#include <QStringList>
#include <QTimeZone>

namespace bc::ui::patients {

/// What of a patient's data goes into a file, and how it is written.
struct ExportChoice
{
    enum class Format { Csv, Fhir, Zip };

    Format format = Format::Csv;
    QDate first, last;   ///< days in the patient's zone, both included; invalid: without a limit. Not for Zip.
    QStringList metrics; ///< empty: all. Not for Zip.
    QString unit;        ///< of glucose in a table; empty: the canonical one

    /// As GET /api/v1/admin/patients/{id}/export takes it.
    QUrlQuery query(const QTimeZone &zone) const;
    QString suffix() const; ///< of the file: "csv", "json", "zip"
};

/// Writes a patient's data into a file.
class PatientExport final : public Download
{
    Q_OBJECT
public:
    PatientExport(ProviderClient &client, qint64 patientId, const QTimeZone &zone, const ExportChoice &choice,
                  const QString &path, QObject *parent = nullptr);

protected:
    void follow(const QByteArray &piece) override;
    bool isWhole(const Reply &reply) const override;

private:
    ExportChoice::Format m_format;
    QByteArray m_tail; ///< the last bytes that came
};

} // namespace bc::ui::patients
