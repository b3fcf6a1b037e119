#include "core/biometrics/sampleblock.h"

#include "core/biometrics/bytes.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace bc::biometrics::block {

namespace {

constexpr quint8 version = 1;
constexpr std::array<qint64, 3> timeUnits{1, 1000, 1'000'000};
constexpr std::array<double, 4> scales{1, 10, 100, 1000};
constexpr quint8 asDoubles = 255;
constexpr double exactLimit = 9007199254740992.0; // 2^53

/// The coarsest unit that divides every start and end.
quint8 timeUnit(std::span<const Sample> samples)
{
    quint8 unit = timeUnits.size() - 1;
    for (const Sample &sample : samples) {
        while (unit > 0 &&
               (toMicros(sample.start) % timeUnits[unit] != 0 || toMicros(sample.end) % timeUnits[unit] != 0))
            --unit;
    }
    return unit;
}

bool exactAt(double value, double scale)
{
    const double scaled = value * scale;
    if (!(std::abs(scaled) < exactLimit) || (value == 0 && std::signbit(value)))
        return false;
    return std::round(scaled) / scale == value;
}

quint8 valueScale(std::span<const Sample> samples)
{
    quint8 scale = 0;
    for (const Sample &sample : samples) {
        while (scale < scales.size() && !exactAt(sample.value, scales[scale]))
            ++scale;
        if (scale == scales.size())
            return asDoubles;
    }
    // A later, finer scale must also hold for the values before it.
    const bool holds = std::ranges::all_of(samples, [&](const Sample &s) { return exactAt(s.value, scales[scale]); });
    return holds ? scale : asDoubles;
}

quint8 attributes(const Sample &sample)
{
    return static_cast<quint8>((sample.isNull ? 1 : 0) | static_cast<quint8>(sample.motion) << 1 |
                               static_cast<quint8>(sample.location) << 3);
}

/// A column of numbers that are mostly all the same: a flag, then one number or all of them.
template <typename Get>
void packColumn(ByteWriter &out, std::span<const Sample> samples, Get get)
{
    const qint64 first = get(samples.front());
    const bool constant = std::ranges::all_of(samples, [&](const Sample &sample) { return get(sample) == first; });
    out.byte(constant ? 1 : 0);
    if (constant) {
        out.signedVarint(first);
        return;
    }
    for (const Sample &sample : samples)
        out.signedVarint(get(sample));
}

template <typename Set>
void unpackColumn(ByteReader &in, std::span<Sample> samples, Set set)
{
    if (in.byte() == 1) {
        const qint64 value = in.signedVarint();
        for (Sample &sample : samples)
            set(sample, value);
        return;
    }
    for (Sample &sample : samples)
        set(sample, in.signedVarint());
}

void packValues(ByteWriter &out, std::span<const Sample> samples)
{
    const quint8 scale = valueScale(samples);
    out.byte(scale);
    if (scale == asDoubles) {
        for (const Sample &sample : samples)
            out.real(sample.value);
        return;
    }
    qint64 before = 0;
    for (const Sample &sample : samples) {
        const qint64 scaled = std::llround(sample.value * scales[scale]);
        out.signedVarint(scaled - before);
        before = scaled;
    }
}

void unpackValues(ByteReader &in, std::span<Sample> samples)
{
    const quint8 scale = in.byte();
    if (scale >= scales.size()) {
        for (Sample &sample : samples)
            sample.value = in.real();
        return;
    }
    quint64 scaled = 0;
    for (Sample &sample : samples) {
        scaled += static_cast<quint64>(in.signedVarint());
        sample.value = static_cast<double>(static_cast<qint64>(scaled)) / scales[scale];
    }
}

} // namespace

QByteArray pack(std::span<const Sample> samples)
{
    ByteWriter out;
    out.reserve(static_cast<qsizetype>(samples.size() * 6 + 32));
    out.byte(version);
    out.varint(samples.size());
    if (samples.empty())
        return out.take();

    const quint8 unit = timeUnit(samples);
    out.byte(unit);
    qint64 time = 0, step = 0;
    for (const Sample &sample : samples) {
        const qint64 start = toMicros(sample.start) / timeUnits[unit];
        out.signedVarint(start - time - step);
        step = time == 0 ? 0 : start - time;
        time = start;
    }
    packColumn(out, samples, [&](const Sample &s) { return (toMicros(s.end) - toMicros(s.start)) / timeUnits[unit]; });
    packValues(out, samples);
    packColumn(out, samples, [](const Sample &s) { return qint64(attributes(s)); });
    packColumn(out, samples, [](const Sample &s) { return qint64(s.offsetMinutes); });
    return out.take();
}

Result<> unpack(QByteArrayView data, std::vector<Sample> &samples)
{
    const auto damaged = [] {
        return fail(ErrorKind::Internal, QStringLiteral("A row of sample_block is damaged."),
                    QStringLiteral("Run biometricscloudd verify and restore a backup."));
    };
    ByteReader in(data);
    if (in.byte() != version)
        return damaged();
    const quint64 count = in.varint();
    if (!in.ok() || count > capacity)
        return damaged();
    if (count == 0)
        return {};
    const quint8 unit = in.byte();
    if (unit >= timeUnits.size())
        return damaged();

    const std::size_t before = samples.size();
    samples.resize(before + count);
    const std::span<Sample> added = std::span(samples).subspan(before);
    // Sums wrap as unsigned numbers, so that damaged bytes cannot overflow.
    quint64 time = 0, step = 0;
    for (Sample &sample : added) {
        const quint64 start = time + step + static_cast<quint64>(in.signedVarint());
        step = time == 0 ? 0 : start - time;
        time = start;
        sample.start = fromMicros(static_cast<qint64>(start * static_cast<quint64>(timeUnits[unit])));
    }
    unpackColumn(in, added, [&](Sample &sample, qint64 length) {
        const quint64 micros = static_cast<quint64>(length) * static_cast<quint64>(timeUnits[unit]);
        sample.end = fromMicros(static_cast<qint64>(static_cast<quint64>(toMicros(sample.start)) + micros));
    });
    unpackValues(in, added);
    unpackColumn(in, added, [](Sample &sample, qint64 bits) {
        sample.isNull = (bits & 1) != 0;
        sample.motion = static_cast<Motion>((bits >> 1) & 3);
        sample.location = static_cast<SensorLocation>((bits >> 3) & 7);
    });
    unpackColumn(in, added,
                 [](Sample &sample, qint64 minutes) { sample.offsetMinutes = static_cast<qint16>(minutes); });
    if (!in.ok() || !in.atEnd()) {
        samples.resize(before);
        return damaged();
    }
    return {};
}

} // namespace bc::biometrics::block
