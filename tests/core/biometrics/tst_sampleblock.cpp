#include "core/biometrics/sampleblock.h"

#include <QTest>

#include <random>

using namespace bc;
using namespace bc::biometrics;

namespace {

constexpr qint64 epoch = 1'760'000'000'000'000;

std::vector<Sample> regular(int count)
{
    std::vector<Sample> samples;
    for (int i = 0; i < count; ++i) {
        const Instant at = fromMicros(epoch + i * 300'000'000LL);
        samples.push_back({at, at, 60.0 + i % 20, false, Motion::Sedentary, SensorLocation::Finger, -300});
    }
    return samples;
}

std::vector<Sample> roundTrip(const std::vector<Sample> &samples)
{
    std::vector<Sample> back;
    const auto done = block::unpack(block::pack(samples), back);
    return done ? back : std::vector<Sample>();
}

} // namespace

class SampleBlockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyAndSingleComeBack()
    {
        QVERIFY(roundTrip({}).empty());
        const auto one = regular(1);
        QVERIFY(roundTrip(one) == one);
    }

    void regularSeriesTakesAtMostThreeBytesASample()
    {
        const auto samples = regular(2000);
        QVERIFY(roundTrip(samples) == samples);
        QVERIFY2(block::pack(samples).size() < 3 * 2000, qPrintable(QString::number(block::pack(samples).size())));
    }

    /// Whatever is written comes back to the last bit: odd moments, moments before 1970, any double, every attribute.
    void anythingComesBackExactly()
    {
        std::mt19937_64 random(7);
        for (int round = 0; round < 300; ++round) {
            std::vector<Sample> samples(1 + random() % 200);
            const qint64 unit = std::array<qint64, 4>{1, 1000, 1'000'000, 300'000'000}[random() % 4];
            const double scale = std::array<double, 5>{1, 10, 100, 1000, 7}[random() % 5];
            qint64 at = (static_cast<qint64>(random() % 4'000'000'000) - 2'000'000'000) / unit * unit;
            for (Sample &sample : samples) {
                at += static_cast<qint64>(random() % 50) * unit;
                sample.start = fromMicros(at);
                sample.end = fromMicros(at + static_cast<qint64>(random() % 3) * unit);
                sample.value = (static_cast<double>(random() % 100'000) - 50'000) / scale;
                sample.isNull = random() % 9 == 0;
                sample.motion = static_cast<Motion>(random() % 3);
                sample.location = static_cast<SensorLocation>(random() % 7);
                sample.offsetMinutes = static_cast<qint16>(static_cast<int>(random() % 1700) - 840);
            }
            QVERIFY(roundTrip(samples) == samples);
        }
    }

    void extremeValuesComeBackExactly()
    {
        auto samples = regular(7);
        samples[0].value = std::numeric_limits<double>::max();
        samples[1].value = -0.0;
        samples[2].value = 5e-324;
        samples[3].value = 0.1 + 0.2;
        samples[4].value = 9007199254740993.0;
        samples[5].value = -1e300;
        const auto back = roundTrip(samples);
        QVERIFY(back == samples);
        QVERIFY(std::signbit(back[1].value));
    }

    /// A damaged row is an error: never a crash, an endless loop or a made-up sample.
    void damagedBytesAreRefused()
    {
        const QByteArray good = block::pack(regular(50));
        for (qsizetype length = 0; length < good.size(); ++length) {
            std::vector<Sample> out;
            QVERIFY(!block::unpack(QByteArrayView(good).first(length), out));
            QVERIFY(out.empty());
        }
        std::vector<Sample> out;
        QVERIFY(!block::unpack(good + '\0', out));
        std::mt19937_64 random(3);
        for (int round = 0; round < 20'000; ++round) {
            QByteArray bad = good;
            bad[static_cast<qsizetype>(random() % static_cast<quint64>(bad.size()))] = static_cast<char>(random());
            out.clear();
            const auto read = block::unpack(bad, out);
            QVERIFY(read || out.empty());
            QVERIFY(out.size() <= block::capacity);
        }
    }
};

QTEST_APPLESS_MAIN(SampleBlockTest)
#include "tst_sampleblock.moc"
