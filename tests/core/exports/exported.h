#pragma once

#include "core/accounts/user.h"
#include "core/biometrics/sample.h"
#include "core/devices/device.h"
#include "core/exports/exports.h"
#include "support/tempstore.h"

#include <QMap>

#include <vector>

namespace bc::tests {

/// A person with an account in an empty store, to whom a test gives devices and samples.
class Exported
{
public:
    explicit Exported(const QString &dialect, const QString &firstName = QStringLiteral("Alia"),
                      const QString &lastName = QStringLiteral("Atreides"));

    static constexpr Instant now = fromMicros(1'795'366'800'000'000); ///< 2026-11-22T17:00:00Z
    TempStore store;
    accounts::User person;

    devices::Device addDevice(const QString &manufacturer, const QString &code, const QString &product = {});
    /// The metric's id. `quantity`: what the client calls it, if that is not the kind.
    qint64 addMetric(const devices::Device &device, const QString &kind, std::vector<biometrics::Sample> samples,
                     const QString &unit = {});
    void remove(const devices::Device &device);

    /// All pieces of it; ends the test program if one fails.
    QByteArray bytes(const exports::Request &request);

    static biometrics::Sample sample(Instant start, double value, std::chrono::seconds lasts = {},
                                     qint16 offsetMinutes = 0);

private:
    store::Connection &reader();
};

/// Fields of RFC 4180, by a reader that knows nothing of how they were written.
QList<QStringList> parsedCsv(const QByteArray &text);
/// The files of a zip archive, by their paths.
QMap<QString, QByteArray> unzipped(const QByteArray &archive);

} // namespace bc::tests
