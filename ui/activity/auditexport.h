#pragma once

#include "ui/client/download.h"

namespace bc::ui::activity {

/// Writes the audit log into a file.
class AuditExport final : public Download
{
    Q_OBJECT
public:
    enum class Format { Csv, JsonLines };

    /// `filters` as the provider takes them.
    AuditExport(ProviderClient &client, const QUrlQuery &filters, Format format, const QString &path,
                QObject *parent = nullptr);

protected:
    void follow(const QByteArray &piece) override;
    bool isWhole(const Reply &reply) const override;

private:
    Format m_format;
    bool m_quoted = false;       ///< inside a field of CSV that may hold line ends
    QByteArray m_row, m_lastRow; ///< their beginnings: the one that is coming, and the last that ended
};

} // namespace bc::ui::activity
