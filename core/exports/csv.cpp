#include "core/exports/csv.h"

#include "core/biometrics/samplewalk.h"
#include "core/exports/text.h"

#include <algorithm>
#include <array>
#include <memory>

using namespace Qt::StringLiterals;

namespace bc::exports {

using biometrics::Conversion;
using biometrics::Kind;
using biometrics::Sample;
using biometrics::SampleWalk;

namespace {

constexpr std::array<const char *, 3> motions{"", "sedentary", "active"};
constexpr std::array<const char *, 7> locations{"", "chest", "wrist", "finger", "hand", "ear_lobe", "foot"};

bool isShownIn(const Kind &kind, QStringView unit)
{
    return kind.unit == unit || kind.displayUnits.split(u',').contains(unit);
}

/// What all rows of a source have in common.
class RowWriter
{
public:
    RowWriter(const Source &source, const QStringList &units)
    {
        QString unit = source.unit();
        for (const QString &wanted : units) {
            if (source.kind && isShownIn(*source.kind, wanted)) {
                m_conversion = biometrics::conversion(*source.kind, wanted).value_or(Conversion());
                unit = wanted;
            }
        }
        m_kind = ',' + csvField(source.metric.kind) + ',';
        m_origin = ',' + csvField(unit) + ',' + csvField(source.deviceName()) + ',' +
                   csvField(source.provider.isEmpty() ? source.device.manufacturer : source.provider) + ',';
    }
    void append(QByteArray &rows, const Sample &sample) const
    {
        rows += moment(sample.start, sample.offsetMinutes) + ',' + moment(sample.end, sample.offsetMinutes) + m_kind;
        if (!sample.isNull)
            rows += decimal(m_conversion.fromCanonical(sample.value));
        rows += m_origin;
        rows += motions.at(static_cast<std::size_t>(sample.motion));
        rows += ',';
        rows += locations.at(static_cast<std::size_t>(sample.location));
        rows += "\r\n";
    }

private:
    Conversion m_conversion;
    QByteArray m_kind, m_origin;
};

/// Where a CSV export stands.
struct CsvState
{
    std::vector<Source> sources;
    Period period;
    QStringList units;
    std::size_t next = 0; ///< the source after the one being written
    bool begun = false;
    std::optional<SampleWalk> walk = {};
    std::optional<RowWriter> writer = {};
};

} // namespace

bool isDisplayUnit(const QString &unit)
{
    return std::ranges::any_of(biometrics::kinds(), [&](const Kind &kind) { return isShownIn(kind, unit); });
}

Pieces csv(std::vector<Source> sources, Period period, const QStringList &units)
{
    auto state = std::make_shared<CsvState>(CsvState{std::move(sources), period, units});
    return [state](store::Connection &connection) -> Result<std::optional<QByteArray>> {
        CsvState &at = *state;
        if (!std::exchange(at.begun, true))
            return QByteArray("time,end,kind,value,unit,device,source,motion,location\r\n");
        if (!at.walk) {
            if (at.next == at.sources.size())
                return std::nullopt;
            const Source &source = at.sources[at.next++];
            at.walk.emplace(source.metric.id, at.period.from, at.period.to);
            at.writer.emplace(source, at.units);
        }
        const auto samples = at.walk->next(connection);
        if (!samples)
            return fail(samples.error());
        QByteArray rows;
        for (const Sample &sample : *samples)
            at.writer->append(rows, sample);
        if (samples->empty())
            at.walk.reset();
        return rows;
    };
}

} // namespace bc::exports
