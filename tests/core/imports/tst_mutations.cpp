#include "core/imports/readers.h"
#include "support/applehealthexport.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <random>

using namespace bc;
using namespace bc::imports;
using namespace Qt::StringLiterals;

namespace {

/// Bytes in memory, handed out in pieces of any size.
class PieceSource final : public Source
{
public:
    PieceSource(QByteArray bytes, qsizetype largest)
        : m_bytes(std::move(bytes))
        , m_largest(largest)
    {}
    Result<qsizetype> read(char *to, qsizetype most) override
    {
        const qsizetype count = std::min({most, m_largest, m_bytes.size() - m_at});
        std::copy_n(m_bytes.constData() + m_at, count, to);
        m_at += count;
        return count;
    }
    Result<> skip(qint64 bytes) override
    {
        m_at = std::min(m_at + bytes, m_bytes.size());
        return {};
    }
    Result<> rewind() override
    {
        m_at = 0;
        return {};
    }
    qint64 used() const override { return m_at; }

private:
    const QByteArray m_bytes;
    const qsizetype m_largest;
    qsizetype m_at = 0;
};

/// Keeps what it is given, and stops after `most` findings.
class Keeping final : public Sink
{
public:
    explicit Keeping(qsizetype most = std::numeric_limits<qsizetype>::max())
        : m_most(most)
    {}
    int origin(const Origin &) override { return 0; }
    void take(int, const biometrics::Kind &kind, const biometrics::Sample &sample, qint64 line) override
    {
        found.append(u"%1 %2 %3 %4"_s.arg(kind.name, QString::number(sample.value), toRfc3339(sample.start)).arg(line));
    }
    void keptOut(Reason reason, qint64 line, QByteArrayView detail) override
    {
        found.append(u"%1 %2 %3"_s.arg(name(reason)).arg(line).arg(detail.size()));
    }
    void takeNight(int, const biometrics::Night &night, qint64 line) override
    {
        found.append(u"night %1 %2"_s.arg(toRfc3339(night.bedtimeStart)).arg(line));
    }
    void notRead(QByteArrayView what) override { found.append(QString::fromUtf8(what)); }
    void note(Reason reason, qint64 line, QByteArrayView detail) override { keptOut(reason, line, detail); }
    void notKept(QByteArrayView type) override { found.append(QString::fromUtf8(type)); }
    bool reached(const Place &at) override
    {
        goesBack = goesBack || at.position < place.position || at.line < place.line;
        place = at;
        return found.size() < m_most;
    }

    QStringList found;
    Place place;
    bool goesBack = false;

private:
    const qsizetype m_most;
};

constexpr std::array<QByteArrayView, 24> fragments{"<",
                                                   "</Record>",
                                                   "<Record ",
                                                   "/>",
                                                   "\"",
                                                   "'",
                                                   "&#0;",
                                                   "<!--",
                                                   "-->",
                                                   "<![CDATA[",
                                                   "]]>",
                                                   "]>",
                                                   "<?",
                                                   "<!DOCTYPE a [",
                                                   "</HealthData>",
                                                   "<HealthData>",
                                                   "\r\n",
                                                   "{",
                                                   "}",
                                                   "[",
                                                   "\\u0000",
                                                   "1e999",
                                                   "\xef\xbb\xbf",
                                                   "\xff"};

QByteArray mutated(QByteArray bytes, std::mt19937 &random)
{
    const auto below = [&](qsizetype limit) { return static_cast<qsizetype>(random() % static_cast<quint64>(limit)); };
    if (below(4) == 0)
        bytes.truncate(1 + below(bytes.size()));
    for (qsizetype changes = below(8); changes > 0 && bytes.size() > 2; --changes) {
        const qsizetype at = below(bytes.size());
        switch (below(5)) {
        case 0:
            bytes[at] = static_cast<char>(below(256));
            break;
        case 1:
            bytes.remove(at, below(40));
            break;
        case 2:
            bytes.insert(at, fragments[static_cast<std::size_t>(below(fragments.size()))]);
            break;
        case 3:
            bytes.insert(at, bytes.mid(below(bytes.size()), below(400)));
            break;
        default:
            bytes.insert(at, QByteArray(below(3000), static_cast<char>(below(256))));
        }
    }
    return bytes;
}

QByteArray table(const QByteArray &header, const QByteArray &before, const QByteArray &after)
{
    QByteArray rows = header + '\n';
    for (int i = 0; i < 200; ++i)
        rows += before + QByteArray::number(i / 60).rightJustified(2, '0') + ':' +
                QByteArray::number(i % 60).rightJustified(2, '0') + after + '\n';
    return rows;
}

} // namespace

/// Files that were changed at random places: never a crash, always an end, and the same findings however they are read.
class MutationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changedFilesAreReadTheSameHoweverTheyCome_data()
    {
        QTest::addColumn<imports::Format>("format");
        QTest::addColumn<QByteArray>("file");
        const QTemporaryDir folder;
        QFile made(folder.filePath(u"export.xml"_s));
        QVERIFY(tests::writeAppleHealthExport(made.fileName(), 100'000, 3) && made.open(QFile::ReadOnly));
        QTest::newRow("Apple Health") << Format::AppleHealth << made.readAll();
        QTest::newRow("Health Auto Export")
            << Format::HealthAutoExport
            << table("{\"data\":{\"metrics\":[{\"name\":\"heart_rate\",\"units\":\"bpm\",\"data\":[{}",
                     ",{\"qty\":61,\"source\":\"W\",\"date\":\"2021-10-31 ", ":00 +0000\"}") +
                   "]}]}}";
        QTest::newRow("Clarity") << Format::Clarity
                                 << table("Timestamp,Event Type,Glucose Value (mg/dL)", "2021-10-31T", ",EGV,120");
        QTest::newRow("LibreView") << Format::LibreView
                                   << table("Device,Serial,Time,Type,Historic mg/dL,Scan mg/dL", "Libre,A,31-10-2021 ",
                                            ",0,\"101\",");
        QTest::newRow("table") << Format::Csv << table("When,Weight", "\"31.10.2021 ", "\",81.5");
    }
    void changedFilesAreReadTheSameHoweverTheyCome()
    {
        QFETCH(imports::Format, format);
        QFETCH(QByteArray, file);
        ReadOptions options;
        options.zone = QTimeZone("Europe/Berlin");
        options.mapping.time = u"When"_s;
        options.mapping.value = u"Weight"_s;
        options.mapping.kind = u"body_mass"_s;
        std::mt19937 random(20261128);
        qsizetype findings = 0;
        for (int round = 0; round < 300; ++round) {
            const QByteArray bytes = mutated(file, random);
            PieceSource whole(bytes, bytes.size()), pieces(bytes, 1 + static_cast<qsizetype>(random() % 4096));
            Keeping straight, piecewise;
            const auto read = imports::read(format, whole, options, {}, straight);
            const auto readPiecewise = imports::read(format, pieces, options, {}, piecewise);
            QCOMPARE(readPiecewise.has_value(), read.has_value());
            QCOMPARE(piecewise.found, straight.found);
            QVERIFY(!straight.goesBack);
            findings += straight.found.size();
            if (format != Format::AppleHealth)
                continue;
            Keeping first(1 + static_cast<qsizetype>(random() % 100)), rest;
            PieceSource again(bytes, bytes.size()), onward(bytes, bytes.size());
            QVERIFY(imports::read(format, again, options, {}, first) || !read);
            if (first.place.position == 0)
                continue;
            QCOMPARE(imports::read(format, onward, options, first.place, rest).has_value(), read.has_value());
            QCOMPARE(first.found + rest.found, straight.found);
        }
        QVERIFY(findings > 1000);
    }

    void tableWithoutItsHeaderFails_data()
    {
        QTest::addColumn<imports::Format>("format");
        QTest::newRow("Clarity") << Format::Clarity;
        QTest::newRow("LibreView") << Format::LibreView;
    }
    void tableWithoutItsHeaderFails()
    {
        QFETCH(imports::Format, format);
        PieceSource source("Index;When;What\n1;2021-07-01T00:04:05;EGV\n", 100);
        Keeping sink;
        const auto read = imports::read(format, source, {}, {}, sink);
        QVERIFY(!read && read.error().kind == ErrorKind::Invalid);
        QVERIFY2(read.error().line().contains(u"no line with the columns' titles"_s), qPrintable(read.error().line()));
    }
};

QTEST_GUILESS_MAIN(MutationsTest)
#include "tst_mutations.moc"
