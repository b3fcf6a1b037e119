// An upload onto a disk that is full: a small one of the test's own, in a mount namespace of its own.

#include "clinic.h"
#include "support/applehealthexport.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cstdlib>
#include <unistd.h>
#include <vector>

using namespace bc;
using namespace bc::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 megabyte = 1 << 20;
constexpr char inNamespace[] = "BC_MOUNTS_ARE_OURS";

/// Starts this program again where a mount is nobody else's business; comes back only where that is not to be had.
void enterOwnNamespace(char **argv)
{
    QList<QStringList> ways{{u"unshare"_s, u"--user"_s, u"--map-root-user"_s, u"--mount"_s}};
    if (::geteuid() == 0)
        ways.prepend({u"unshare"_s, u"--mount"_s, u"--propagation"_s, u"private"_s});
    for (const QStringList &way : ways) {
        if (QProcess::execute(way[0],
                              way.mid(1) + QStringList{u"mount"_s, u"-t"_s, u"tmpfs"_s, u"tmpfs"_s, u"/mnt"_s}) != 0)
            continue;
        ::setenv(inNamespace, "1", 1);
        std::vector<QByteArray> words;
        for (const QString &word : way)
            words.push_back(word.toLocal8Bit());
        words.push_back(QFile::symLinkTarget(u"/proc/self/exe"_s).toLocal8Bit());
        std::vector<char *> arguments;
        for (QByteArray &word : words)
            arguments.push_back(word.data());
        for (char **more = argv + 1; *more; ++more)
            arguments.push_back(*more);
        arguments.push_back(nullptr);
        ::execvp(arguments[0], arguments.data());
    }
}

} // namespace

class ImportDiskTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Clinic> m_clinic;
    QByteArray m_content;

    QString disk() const { return m_folder.filePath(u"disk"_s); }
    QStringList files() const { return QDir(disk() + u"/imports"_s).entryList(QDir::Files); }
    /// Takes every byte that is left, but so many.
    void fill(qint64 but)
    {
        QFile ballast(disk() + u"/ballast"_s);
        QVERIFY(ballast.open(QFile::WriteOnly | QFile::Append | QFile::Unbuffered));
        for (const qsizetype size : {megabyte, 4096LL}) {
            while (ballast.write(QByteArray(size, 'x')) == size) {
            }
        }
        QVERIFY(ballast.resize(ballast.size() - but));
    }
    HttpHeaders signedIn() const { return {HttpClient::bearer(m_clinic->token(m_clinic->clinician))}; }
    HttpReply begin(qint64 size)
    {
        return m_clinic->client().postJson(
            "/api/v1/admin/patients/" + QByteArray::number(m_clinic->patient.id) + "/imports",
            {{u"format"_s, u"apple-health"_s}, {u"file_name"_s, u"export.xml"_s}, {u"size"_s, size}}, signedIn());
    }
    QByteArray pathOf(const HttpReply &made) const
    {
        return "/api/v1/admin/patients/" + QByteArray::number(m_clinic->patient.id) + "/imports/" +
               QByteArray::number(made.json()[u"id"].toInteger());
    }
    HttpReply send(const QByteArray &job, qint64 offset, const QByteArray &part)
    {
        return m_clinic->client().send("PUT", job + "/content",
                                       signedIn() + HttpHeaders{{"Content-Type", "application/octet-stream"},
                                                                {"Upload-Offset", QByteArray::number(offset)}},
                                       part);
    }
    QJsonObject look(const QByteArray &job) { return m_clinic->client().get(job, signedIn()).json(); }

private Q_SLOTS:
    void initTestCase()
    {
        if (!qEnvironmentVariableIsSet(inNamespace))
            QSKIP("neither root nor user namespaces: a disk of the test's own is not to be had");
        QDir().mkpath(disk());
        QCOMPARE(QProcess::execute(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=24m"_s, u"tmpfs"_s, disk()}), 0);
        const QString name = m_folder.filePath(u"export.xml"_s);
        QVERIFY(writeAppleHealthExport(name, 12 * megabyte, 7));
        QFile file(name);
        QVERIFY(file.open(QFile::ReadOnly));
        m_content = file.readAll();
    }
    void cleanupTestCase()
    {
        if (qEnvironmentVariableIsSet(inNamespace))
            QProcess::execute(u"umount"_s, {disk()});
    }
    void cleanup()
    {
        m_clinic.reset();
        QFile::remove(disk() + u"/ballast"_s);
        QDir(disk() + u"/imports"_s).removeRecursively();
    }

    void uploadStopsWithAClearAnswerAndGoesOn_data()
    {
        QTest::addColumn<qint64>("spare");
        QTest::newRow("seen before anything is written") << 0LL;
        QTest::newRow("met while writing") << -(1LL << 40);
    }
    void uploadStopsWithAClearAnswerAndGoesOn()
    {
        QFETCH(qint64, spare);
        m_clinic = std::make_unique<Clinic>(
            u"sqlite"_s, server::ImportRunner::Options{.folder = disk() + u"/imports"_s, .spare = spare});
        const HttpReply made = begin(m_content.size());
        QCOMPARE(made.status, 201);
        const QByteArray job = pathOf(made);
        const auto isRefused = [&](qint64 offset) {
            const HttpReply full = send(job, offset, m_content.mid(offset, 4 * megabyte));
            QCOMPARE(full.status, 507);
            QCOMPARE(full.header("Content-Type"), QByteArray("application/problem+json"));
            QCOMPARE(full.header("Upload-Offset"), QByteArray::number(offset));
            const QString said = full.json()[u"detail"].toString();
            QVERIFY2(said.contains(u"not enough room on the disk"_s) && said.contains(u"then go on"_s),
                     qPrintable(said));
            QCOMPARE(look(job)[u"state"].toString(), u"receiving"_s);
            QCOMPARE(look(job)[u"received"].toInteger(), offset);
        };
        fill(2 * megabyte); // part of the part would fit
        isRefused(0);
        QCOMPARE(files(), QStringList());
        QFile::remove(disk() + u"/ballast"_s);

        QCOMPARE(send(job, 0, m_content.left(4 * megabyte)).status, 200);
        fill(2 * megabyte);
        isRefused(4 * megabyte);
        const QString file = disk() + u"/imports/"_s + made.json()[u"uuid"].toString();
        QCOMPARE(QFile(file).size(), 4 * megabyte);
        isRefused(4 * megabyte); // again is no worse

        QFile::remove(disk() + u"/ballast"_s);
        for (qint64 at = 4 * megabyte; at < m_content.size(); at += 4 * megabyte)
            QCOMPARE(send(job, at, m_content.mid(at, 4 * megabyte)).status, 200);
        QTRY_COMPARE_WITH_TIMEOUT(look(job)[u"state"].toString(), u"done"_s, 30'000);
        QVERIFY(look(job)[u"counts"][u"added"].toInteger() > 10'000);
        QCOMPARE(look(job)[u"counts"][u"skipped"].toInteger(), 0);
        QTRY_COMPARE(files(), QStringList());
    }

    void fileThatCannotFitIsRefusedAtOnce()
    {
        m_clinic = std::make_unique<Clinic>(
            u"sqlite"_s, server::ImportRunner::Options{.folder = disk() + u"/imports"_s, .spare = megabyte});
        const HttpReply refused = begin(24 * megabyte);
        QCOMPARE(refused.status, 507);
        QVERIFY(refused.json()[u"detail"].toString().contains(u"not enough room on the disk"_s));
        QCOMPARE(begin(10 * megabyte).status, 201); // nothing is in the way of one that fits
    }
};

int main(int argc, char *argv[])
{
    if (!qEnvironmentVariableIsSet(inNamespace))
        enterOwnNamespace(argv);
    QCoreApplication application(argc, argv);
    ImportDiskTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_importdisk.moc"
