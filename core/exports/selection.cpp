#include "core/exports/selection.h"

#include "core/devices/devices.h"
#include "core/devices/links.h"

using namespace Qt::StringLiterals;

namespace bc::exports {

QString Source::deviceName() const
{
    return device.productName.isEmpty() ? QString(device.manufacturer + u' ' + device.code).trimmed()
                                        : device.productName;
}

QString Source::unit() const { return kind ? kind->unit.toString() : metric.sampleType; }

Result<std::vector<Source>> sources(store::Connection &connection, qint64 accountId, const QStringList &kinds,
                                    Including including)
{
    const QString which =
        including == Including::Active ? u"account_id = ? AND state = 5 AND sample_count > 0"_s : u"account_id = ?"_s;
    const auto ids = connection.select(u"SELECT id FROM metric WHERE %1 ORDER BY kind, id"_s.arg(which), {accountId});
    const auto links = devices::links::ofPerson(connection, accountId);
    if (!ids || !links)
        return fail(ids ? links.error() : ids.error());
    std::vector<Source> found;
    for (const store::Row &row : *ids) {
        auto metric = biometrics::metrics::find(connection, row.integer(0));
        if (!metric)
            return fail(metric.error());
        if (!*metric || (!kinds.isEmpty() && !kinds.contains((*metric)->kind)))
            continue;
        auto device = devices::find(connection, (*metric)->deviceId);
        if (!device)
            return fail(device.error());
        Source source{**metric, device->value_or(devices::Device()), {}, biometrics::findKind((*metric)->kind)};
        for (const devices::Link &link : *links) {
            if (source.device.linkId == link.id)
                source.provider = link.provider;
        }
        found.push_back(std::move(source));
    }
    return found;
}

} // namespace bc::exports
