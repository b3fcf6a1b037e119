#include "clinic.h"
#include "core/store/store.h"
#include "server/api/routes.h"
#include "support/applehealthexport.h"
#include "support/must.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <semaphore>
#include <thread>

using namespace bc;
using namespace bc::tests;
using namespace Qt::StringLiterals;

namespace {

const QByteArray table = "When,Weight\n2026-11-01 08:00,81.5\n2026-11-02 08:00,heavy\n2026-11-03 08:00,82\n";
const server::ImportRunner::Options quick{.folder = {}, .pause = std::chrono::milliseconds(50)};

/// Another server on the clinic's store, with a folder of its own, as on another machine.
class SecondNode
{
public:
    explicit SecondNode(Clinic &clinic)
        : m_store(must(store::open(clinic.store.options())))
        , imports(*m_store, clinic.clock, options())
        , m_provider(oauth::ProviderSettings{.issuer = u"https://provider.example"_s})
        , m_hasher({.memoryKib = 64, .passes = 1}, 1, 64)
        , m_key(QByteArray(32, 'k'))
        , m_services{.store = *m_store,
                     .clock = clinic.clock,
                     .hasher = m_hasher,
                     .key = m_key,
                     .provider = m_provider,
                     .issuer = u"https://provider.example"_s,
                     .imports = &imports}
    {
        http::Router router;
        server::api::addRoutes(router, m_services);
        http::ServerOptions listening;
        listening.port = 0;
        m_server = std::make_unique<http::Server>(listening, std::move(router),
                                                  std::vector<std::shared_ptr<http::Middleware>>());
        must(m_server->start());
        must(imports.start());
    }
    HttpClient client() const { return HttpClient(QUrl(u"http://127.0.0.1:%1"_s.arg(m_server->port()))); }
    QStringList files() const { return QDir(m_folder.filePath(u"imports"_s)).entryList(QDir::Files); }
    QString pathOf(const QString &file) const { return m_folder.filePath(u"imports/"_s + file); }

    std::function<bool(qint64)> afterUnit; ///< see Clinic

private:
    server::ImportRunner::Options options()
    {
        server::ImportRunner::Options options = quick;
        options.folder = m_folder.filePath(u"imports"_s);
        options.afterUnit = [this](qint64 position) { return !afterUnit || afterUnit(position); };
        return options;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<store::Store> m_store;

public:
    server::ImportRunner imports;

private:
    oauth::Provider m_provider;
    crypto::PasswordHasher m_hasher;
    crypto::SealingKey m_key;
    server::Services m_services;
    std::unique_ptr<http::Server> m_server;
};

} // namespace

/// Two servers on one PostgreSQL, and a person whose requests reach now one and now the other.
class ImportNodesTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Clinic> m_clinic;
    std::unique_ptr<SecondNode> m_second;
    std::optional<HttpClient> m_a, m_b;

    QByteArray path() const
    {
        return "/api/v1/admin/patients/" + QByteArray::number(m_clinic->patient.id) + "/imports";
    }
    HttpHeaders signedIn(const accounts::User &who) const { return {HttpClient::bearer(m_clinic->token(who))}; }
    QByteArray begin(HttpClient &node, qint64 size, const QString &format = u"csv"_s)
    {
        QJsonObject asked{{u"format"_s, format}, {u"file_name"_s, u"a file"_s}, {u"size"_s, size}};
        if (format == "csv"_L1)
            asked.insert(u"options"_s, QJsonObject{{u"time"_s, u"When"_s},
                                                   {u"value"_s, u"Weight"_s},
                                                   {u"kind"_s, u"body_mass"_s},
                                                   {u"source"_s, u"Scale"_s}});
        const HttpReply made = node.postJson(path(), asked, signedIn(m_clinic->clinician));
        if (made.status != 201)
            qFatal("%s", made.body.constData());
        return path() + '/' + QByteArray::number(made.json()[u"id"].toInteger());
    }
    HttpReply send(HttpClient &node, const QByteArray &job, qint64 offset, const QByteArray &part)
    {
        return node.send("PUT", job + "/content",
                         signedIn(m_clinic->clinician) + HttpHeaders{{"Content-Type", "application/octet-stream"},
                                                                     {"Upload-Offset", QByteArray::number(offset)}},
                         part);
    }
    HttpReply ask(HttpClient &node, const QByteArray &method, const QByteArray &target)
    {
        return node.send(method, target, signedIn(m_clinic->clinician));
    }
    QString stateAt(HttpClient &node, const QByteArray &job)
    {
        return ask(node, "GET", job).json()[u"state"].toString();
    }
    QStringList filesAtFirst() const { return QDir(m_clinic->store.path(u"imports"_s)).entryList(QDir::Files); }
    /// At the second node, stopped after its first unit until `goOn`.
    QByteArray runAtSecond(std::binary_semaphore &running, std::binary_semaphore &goOn)
    {
        m_second->afterUnit = [&running, &goOn, first = true](qint64) mutable {
            if (std::exchange(first, false)) {
                running.release();
                goOn.acquire();
            }
            return true;
        };
        const QString name = m_clinic->store.path(u"generated.xml"_s);
        QFile file(name);
        if (!writeAppleHealthExport(name, 20'000'000, 5) || !file.open(QFile::ReadOnly))
            qFatal("the export cannot be made");
        const QByteArray job = begin(*m_a, file.size(), u"apple-health"_s);
        while (!file.atEnd()) {
            const qint64 at = file.pos();
            const HttpReply kept = send(*m_b, job, at, file.read(8 * 1024 * 1024));
            if (kept.status != 200)
                qFatal("%s", kept.body.constData());
        }
        running.acquire();
        return job;
    }

private Q_SLOTS:
    void init()
    {
        m_clinic = std::make_unique<Clinic>(u"postgresql"_s, quick);
        m_second = std::make_unique<SecondNode>(*m_clinic);
        m_a.emplace(m_clinic->client());
        m_b.emplace(m_second->client());
    }
    void cleanup()
    {
        m_second.reset();
        m_clinic.reset();
    }

    void nodesTellEachOtherApartAndStayWhoTheyAre()
    {
        const QString first = m_clinic->imports.node(), second = m_second->imports.node();
        QVERIFY(first != second);
        QVERIFY2(first.contains(QRegularExpression(u"^[^.]+-[0-9a-f]{8}$"_s)), qPrintable(first));
        m_clinic->imports.stop();
        server::ImportRunner again(*m_clinic->store, m_clinic->clock, {.folder = m_clinic->store.path(u"imports"_s)});
        QVERIFY(again.start());
        QCOMPARE(again.node(), first);
    }

    void firstPartDecidesWhereTheFileLies()
    {
        const QByteArray job = begin(*m_a, table.size());
        QVERIFY(ask(*m_a, "GET", job).json()[u"node"].isNull());
        QCOMPARE(send(*m_b, job, 0, table.left(20)).status, 200);
        for (HttpClient *node : {&*m_a, &*m_b}) {
            const QJsonObject known = ask(*node, "GET", job).json();
            QCOMPARE(known[u"node"].toString(), m_second->imports.node());
            QCOMPARE(known[u"received"].toInteger(), 20);
        }
        const HttpReply astray = send(*m_a, job, 20, table.mid(20));
        QCOMPARE(astray.status, 421);
        QCOMPARE(astray.header("Upload-Offset"), QByteArray("20"));
        QCOMPARE(astray.json()[u"title"].toString(), u"Misdirected Request"_s);
        const QString said = astray.json()[u"detail"].toString();
        QVERIFY2(said.contains(u"node "_s + m_second->imports.node()) && said.contains(m_clinic->imports.node()),
                 qPrintable(said));
        QCOMPARE(filesAtFirst(), QStringList());
        QCOMPARE(send(*m_b, job, 20, table.mid(20)).status, 200);
        QTRY_COMPARE_WITH_TIMEOUT(stateAt(*m_a, job), u"done"_s, 20'000);
        const QJsonObject done = ask(*m_a, "GET", job).json();
        QCOMPARE(done[u"counts"][u"added"].toInt(), 2);
        QCOMPARE(done[u"report"][0][u"lines"][0][u"line"].toInt(), 3);
        QTRY_COMPARE(m_second->files(), QStringList());
    }

    void ofTwoFirstPartsAtOnceOneCounts()
    {
        for (int round = 0; round < 10; ++round) {
            const QByteArray job = begin(*m_a, table.size());
            const HttpHeaders headers =
                signedIn(m_clinic->clinician) +
                HttpHeaders{{"Content-Type", "application/octet-stream"}, {"Upload-Offset", "0"}};
            int first = 0;
            std::thread other([&] {
                HttpClient client = m_clinic->client();
                first = client.send("PUT", job + "/content", headers, table.left(20)).status;
            });
            const int second = m_b->send("PUT", job + "/content", headers, table.left(20)).status;
            other.join();
            QVERIFY2((first == 200) != (second == 200), qPrintable(u"%1 %2"_s.arg(first).arg(second)));
            QVERIFY2(std::max(first, second) == 409 || std::max(first, second) == 421,
                     qPrintable(u"%1 %2"_s.arg(first).arg(second)));
            HttpClient &holder = first == 200 ? *m_a : *m_b, &stranger = first == 200 ? *m_b : *m_a;
            QTRY_COMPARE(filesAtFirst().size() + m_second->files().size(), 1);
            QCOMPARE(send(stranger, job, 20, table.mid(20)).status, 421);
            QCOMPARE(send(holder, job, 20, table.mid(20)).status, 200);
            QTRY_COMPARE_WITH_TIMEOUT(stateAt(stranger, job), u"done"_s, 20'000);
        }
    }

    void progressIsSeenAndCancellingWorksFromTheOther()
    {
        std::binary_semaphore running{0}, goOn{0};
        const QByteArray job = runAtSecond(running, goOn);
        const QJsonObject known = ask(*m_a, "GET", job).json();
        QCOMPARE(known[u"state"].toString(), u"running"_s);
        QVERIFY(known[u"progress"][u"read"].toInteger() > 0);
        QVERIFY(known[u"progress"][u"read"].toInteger() < known[u"size"].toInteger());
        QCOMPARE(ask(*m_a, "DELETE", job).status, 204);
        goOn.release();
        QTRY_COMPARE(m_second->files(), QStringList());
        const QJsonObject ended = ask(*m_a, "GET", job).json();
        QCOMPARE(ended[u"state"].toString(), u"cancelled"_s);
        QCOMPARE(ended[u"counts"][u"records"], known[u"counts"][u"records"]);
        begin(*m_b, table.size()); // nothing is in the way of another
    }

    void failedImportIsStartedAgainFromTheOther()
    {
        const QByteArray job = begin(*m_b, table.size());
        QCOMPARE(send(*m_b, job, 0, table.left(20)).status, 200);
        const QString file = m_second->pathOf(m_second->files()[0]);
        m_second->imports.stop();
        QCOMPARE(send(*m_b, job, 20, table.mid(20)).status, 200);
        QVERIFY(QFile::rename(file, m_clinic->store.path(u"table"_s)) && QDir().mkdir(file)); // cannot be read
        QVERIFY(m_second->imports.start());
        QTRY_COMPARE_WITH_TIMEOUT(stateAt(*m_a, job), u"failed"_s, 20'000);
        QVERIFY(QDir().rmdir(file) && QFile::copy(m_clinic->store.path(u"table"_s), file));
        QCOMPARE(ask(*m_a, "POST", job + "/start").status, 200);
        QTRY_COMPARE_WITH_TIMEOUT(stateAt(*m_a, job), u"done"_s, 20'000); // by who has it
    }

    void importThatFailedByItsFileIsNotStartedFromTheOther()
    {
        const QByteArray none = "\x89PNG is no table";
        const QByteArray job = begin(*m_b, none.size());
        QCOMPARE(send(*m_b, job, 0, none).status, 200);
        QTRY_COMPARE_WITH_TIMEOUT(stateAt(*m_a, job), u"failed"_s, 20'000);
        QCOMPARE(ask(*m_a, "POST", job + "/start").status, 409);
        const QJsonObject failed = ask(*m_a, "GET", job).json();
        QCOMPARE(failed[u"state"].toString(), u"failed"_s);
        QVERIFY(failed[u"error"].toString().contains(u"a PNG picture"_s));
        QTRY_COMPARE(m_second->files(), QStringList());
    }

    void erasureRemovesTheFileFromTheOther()
    {
        std::binary_semaphore running{0}, goOn{0};
        runAtSecond(running, goOn);
        QCOMPARE(m_second->files().size(), 1);
        const HttpReply erased =
            m_a->send("DELETE", path().chopped(8) + "/data",
                      signedIn(m_clinic->administrator) + HttpHeaders{{"Content-Type", "application/json"}},
                      QJsonDocument(QJsonObject{{u"confirm"_s, m_clinic->patient.email}}).toJson());
        QCOMPARE(erased.status, 200);
        goOn.release();
        QTRY_COMPARE(m_second->files(), QStringList());
        QCOMPARE(ask(*m_b, "GET", path()).json()[u"results"].toArray().size(), 0);
        const auto samples = must(must(m_clinic->store->reader())->selectOne(u"SELECT COUNT(*) FROM sample_block"));
        QCOMPARE(samples->integer(0), 0);
    }
};

QTEST_GUILESS_MAIN(ImportNodesTest)
#include "tst_importnodes.moc"
