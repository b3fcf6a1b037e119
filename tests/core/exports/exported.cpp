#include "exported.h"

#include "core/accounts/accounts.h"
#include "core/biometrics/metrics.h"
#include "core/biometrics/samples.h"
#include "core/devices/devices.h"
#include "support/must.h"

#include <archive.h>
#include <archive_entry.h>

using namespace Qt::StringLiterals;

namespace bc::tests {

Exported::Exported(const QString &dialect, const QString &firstName, const QString &lastName)
    : store(TempStore::on(dialect))
{
    person = must(store->writeNow([&](store::Connection &unit) -> Result<accounts::User> {
        accounts::Tenant tenant;
        tenant.name = u"Clinic"_s;
        const auto clinic = accounts::tenants::create(unit, tenant, now);
        if (!clinic)
            return fail(clinic.error());
        accounts::User user;
        user.tenantId = clinic->id;
        user.username = user.email = u"someone@example.org"_s;
        user.firstName = firstName;
        user.lastName = lastName;
        user.birthDate = u"1990-02-28"_s;
        user.timezone = u"America/Toronto"_s;
        return accounts::people::create(unit, user, u"-"_s, now);
    }));
}

store::Connection &Exported::reader() { return *must(store->reader()); }

devices::Device Exported::addDevice(const QString &manufacturer, const QString &code, const QString &product)
{
    return must(store->writeNow([&](store::Connection &unit) {
        devices::Device device;
        device.tenantId = person.tenantId;
        device.accountId = person.id;
        device.manufacturer = manufacturer;
        device.code = code;
        device.productName = product;
        return devices::create(unit, device, now);
    }));
}

qint64 Exported::addMetric(const devices::Device &device, const QString &kind, std::vector<biometrics::Sample> samples,
                           const QString &unit)
{
    return must(store->writeNow([&](store::Connection &connection) -> Result<qint64> {
        biometrics::Metric metric;
        metric.tenantId = person.tenantId;
        metric.accountId = person.id;
        metric.deviceId = device.id;
        metric.name = metric.kind = metric.quantityType = kind;
        metric.sampleType = unit;
        const auto made = biometrics::metrics::create(connection, metric, now);
        if (!made)
            return fail(made.error());
        const auto written = biometrics::samples::write(connection, made->id, samples, now);
        return written ? Result<qint64>(made->id) : fail(written.error());
    }));
}

void Exported::remove(const devices::Device &device)
{
    must(store->writeNow([&](store::Connection &unit) { return devices::remove(unit, device.id, now); }));
}

QByteArray Exported::bytes(const exports::Request &request)
{
    must(exports::check(request));
    const exports::Export made = must(exports::begin(reader(), person, request, now));
    QByteArray all;
    while (const auto piece = must(made.pieces(reader())))
        all += *piece;
    return all;
}

biometrics::Sample Exported::sample(Instant start, double value, std::chrono::seconds lasts, qint16 offsetMinutes)
{
    return {start,        start + lasts, value, false, biometrics::Motion::NotSet, biometrics::SensorLocation::Other,
            offsetMinutes};
}

QList<QStringList> parsedCsv(const QByteArray &text)
{
    QList<QStringList> rows{{QString()}};
    bool quoted = false;
    const QString all = QString::fromUtf8(text);
    for (qsizetype i = 0; i < all.size(); ++i) {
        QString &field = rows.last().last();
        if (all[i] == u'"') {
            if (quoted && i + 1 < all.size() && all[i + 1] == u'"')
                field += all[i++];
            else
                quoted = !quoted;
        } else if (!quoted && all[i] == u',') {
            rows.last().append(QString());
        } else if (!quoted && all[i] == u'\r' && i + 1 < all.size() && all[i + 1] == u'\n') {
            ++i;
            rows.append({QString()});
        } else {
            field += all[i];
        }
    }
    rows.removeLast(); // what follows the last line end
    return rows;
}

QMap<QString, QByteArray> unzipped(const QByteArray &bytes)
{
    QMap<QString, QByteArray> files;
    archive *const reader = archive_read_new();
    archive_read_support_format_zip_streamable(reader);
    archive_entry *entry = nullptr;
    if (archive_read_open_memory(reader, bytes.constData(), static_cast<size_t>(bytes.size())) != ARCHIVE_OK)
        qFatal("%s", archive_error_string(reader));
    while (archive_read_next_header(reader, &entry) == ARCHIVE_OK) {
        QByteArray &file = files[QString::fromUtf8(archive_entry_pathname(entry))];
        QByteArray part(65536, '\0');
        la_ssize_t size = 0;
        while ((size = archive_read_data(reader, part.data(), static_cast<size_t>(part.size()))) > 0)
            file.append(part.constData(), size);
        if (size < 0)
            qFatal("%s", archive_error_string(reader));
    }
    archive_read_free(reader);
    return files;
}

} // namespace bc::tests
