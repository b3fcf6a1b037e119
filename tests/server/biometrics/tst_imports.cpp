#include "clinic.h"
#include "support/applehealthexport.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTest>

#include <semaphore>

using namespace bc;
using namespace bc::tests;
using namespace Qt::StringLiterals;

namespace {

const QByteArray table = "When,Weight\n2026-11-01 08:00,81.5\n2026-11-02 08:00,heavy\n2026-11-03 08:00,82\n";

QJsonObject order(qint64 size, const QString &format = u"csv"_s)
{
    QJsonObject asked{{u"format"_s, format}, {u"file_name"_s, u"a file"_s}, {u"size"_s, size}};
    if (format == "csv"_L1)
        asked.insert(u"options"_s, QJsonObject{{u"time"_s, u"When"_s},
                                               {u"value"_s, u"Weight"_s},
                                               {u"kind"_s, u"body_mass"_s},
                                               {u"source"_s, u"Scale"_s}});
    return asked;
}

} // namespace

class ImportsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Clinic> m_clinic;

    QByteArray path() const
    {
        return "/api/v1/admin/patients/" + QByteArray::number(m_clinic->patient.id) + "/imports";
    }
    HttpReply begin(const accounts::User &who, const QJsonObject &asked)
    {
        return m_clinic->client().postJson(path(), asked, {HttpClient::bearer(m_clinic->token(who))});
    }
    HttpReply send(const QByteArray &job, const QByteArray &offset, const QByteArray &part)
    {
        return m_clinic->client().send("PUT", job + "/content",
                                       {HttpClient::bearer(m_clinic->token(m_clinic->clinician)),
                                        {"Content-Type", "application/octet-stream"},
                                        {"Upload-Offset", offset}},
                                       part);
    }
    HttpReply ask(const QByteArray &method, const QByteArray &target)
    {
        return m_clinic->client().send(method, target, {HttpClient::bearer(m_clinic->token(m_clinic->clinician))});
    }
    QByteArray pathOf(const HttpReply &job) const
    {
        return path() + '/' + QByteArray::number(job.json()[u"id"].toInteger());
    }
    QString stateOf(const QByteArray &job) { return ask("GET", job).json()[u"state"].toString(); }
    QStringList files() const { return QDir(m_clinic->store.path(u"imports"_s)).entryList(QDir::Files); }
    /// An Apple Health export of several units of work.
    QByteArray manyUnits() const
    {
        const QString name = m_clinic->store.path(u"generated.xml"_s);
        QFile file(name);
        if (!writeAppleHealthExport(name, 20'000'000, 5) || !file.open(QFile::ReadOnly))
            qFatal("the export cannot be made");
        return file.readAll();
    }
    QByteArray sendWhole(const QByteArray &content, const QString &format)
    {
        const HttpReply made = begin(m_clinic->clinician, order(content.size(), format));
        if (made.status != 201)
            qFatal("%s", made.body.constData());
        constexpr qsizetype part = 8 * 1024 * 1024;
        for (qsizetype at = 0; at < content.size(); at += part) {
            const HttpReply kept = send(pathOf(made), QByteArray::number(at), content.mid(at, part));
            if (kept.status != 200)
                qFatal("%s", kept.body.constData());
        }
        return pathOf(made);
    }

private Q_SLOTS:
    void initTestCase_data() { addDialects(); }
    void init()
    {
        QFETCH_GLOBAL(QString, dialect);
        m_clinic = std::make_unique<Clinic>(dialect);
    }
    void cleanup() { m_clinic.reset(); }

    void whoMayImportForWhom_data()
    {
        QTest::addColumn<accounts::User Clinic::*>("who");
        QTest::addColumn<int>("status");
        QTest::newRow("platform administrator") << &Clinic::platform << 201;
        QTest::newRow("administrator") << &Clinic::administrator << 201;
        QTest::newRow("clinician in charge") << &Clinic::clinician << 201;
        QTest::newRow("another clinician") << &Clinic::stranger << 404;
        QTest::newRow("the patient") << &Clinic::patient << 201;
        QTest::newRow("developer") << &Clinic::developer << 403;
        QTest::newRow("another tenant") << &Clinic::foreigner << 404;
    }
    void whoMayImportForWhom()
    {
        QFETCH(accounts::User Clinic::*, who);
        QFETCH(int, status);
        const accounts::User &user = m_clinic.get()->*who;
        const HttpReply made = begin(user, order(100));
        QCOMPARE(made.status, status);
        const QString entry = m_clinic->lastAudit(u"import.created"_s);
        QVERIFY2(entry.startsWith(
                     u"%1|%2|%3|"_s.arg(status == 201 ? u"ok"_s : u"refused"_s).arg(user.id).arg(m_clinic->patient.id)),
                 qPrintable(entry));
        QCOMPARE(m_clinic->get(user, path()).status, status == 201 ? 200 : status);
        if (status == 201)
            QCOMPARE(m_clinic->get(user, pathOf(made)).json()[u"state"].toString(), u"receiving"_s);
    }

    void fileComesInPartsAndGoesIn()
    {
        const HttpReply made = begin(m_clinic->clinician, order(table.size()));
        QCOMPARE(made.status, 201);
        QCOMPARE(made.json()[u"received"].toInteger(), 0);
        const QByteArray job = pathOf(made);
        QCOMPARE(send(job, "0", table.left(20)).status, 200);
        QCOMPARE(files(), QStringList{made.json()[u"uuid"].toString()});
        QCOMPARE(QFile::permissions(m_clinic->store.path(u"imports/"_s + files()[0])) &
                     (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
                 QFile::Permissions());
        // A part that was sent already, and one too far ahead.
        for (const char *offset : {"0", "30"}) {
            const HttpReply refused = send(job, offset, table.mid(30));
            QCOMPARE(refused.status, 409);
            QCOMPARE(refused.header("Upload-Offset"), QByteArray("20"));
            QVERIFY(refused.json()[u"detail"].toString().contains(u"begins at byte 20"_s));
        }
        QCOMPARE(send(job, "here", table.mid(20)).status, 400);
        QCOMPARE(send(job, "20", "").status, 400);
        QCOMPARE(send(job, "20", table).status, 400); // longer than was said
        const HttpReply last = send(job, "20", table.mid(20));
        QCOMPARE(last.status, 200);
        QCOMPARE(last.header("Upload-Offset"), QByteArray::number(table.size()));
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(job), u"done"_s, 20'000);
        const QJsonObject done = ask("GET", job).json();
        QCOMPARE(done[u"counts"][u"added"].toInt(), 2);
        QCOMPARE(done[u"counts"][u"skipped"].toInt(), 1);
        QCOMPARE(done[u"report"][0][u"reason"].toString(), u"unreadable_value"_s);
        QCOMPARE(done[u"report"][0][u"lines"][0][u"line"].toInt(), 3);
        QCOMPARE(done[u"progress"][u"read"].toInteger(), table.size());
        QVERIFY(m_clinic->lastAudit(u"patient.read"_s).contains(u"import report"_s));
        QTRY_COMPARE(files(), QStringList());
        QTRY_VERIFY(m_clinic->lastAudit(u"import.ended"_s).startsWith(u"ok|%1"_s.arg(m_clinic->clinician.id)));
        QCOMPARE(send(job, "0", table).status, 409);
        const QJsonObject list = ask("GET", path()).json();
        QCOMPARE(list[u"results"].toArray().size(), 1);
        QVERIFY(list[u"next_before"].isNull());
    }

    void partIsHeldAgainstItsDigest()
    {
        const QByteArray part = table.left(20),
                         sum = QCryptographicHash::hash(part, QCryptographicHash::Sha256).toBase64();
        const QByteArray job = pathOf(begin(m_clinic->clinician, order(table.size())));
        const auto sent = [&](const QByteArray &digest) {
            return m_clinic->client().send("PUT", job + "/content",
                                           {HttpClient::bearer(m_clinic->token(m_clinic->clinician)),
                                            {"Content-Type", "application/octet-stream"},
                                            {"Upload-Offset", "0"},
                                            {"Content-Digest", digest}},
                                           part);
        };
        for (const QByteArray &wrong :
             {"sha-256=:" + QByteArray(sum).replace(0, 2, "ab") + ":", QByteArray("sha-256=:c2hvcnQ=:"),
              "sha-256=" + sum, QByteArray("sha-256=:%%:"), QByteArray("sha-256")}) {
            const HttpReply refused = sent(wrong);
            QCOMPARE(refused.status, 400);
            QCOMPARE(refused.header("Upload-Offset"), QByteArray("0"));
            QVERIFY2(refused.json()[u"detail"].toString().contains(u"Content-Digest"_s), refused.body.constData());
        }
        QCOMPARE(files(), QStringList());
        QCOMPARE(sent("md5=:AAAA:, sha-256=:" + sum + ":").status, 200);
        QCOMPARE(send(job, "20", table.mid(20)).status, 200);
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(job), u"done"_s, 20'000);
    }

    void oneImportAPersonAtATime()
    {
        const HttpReply first = begin(m_clinic->clinician, order(table.size()));
        QCOMPARE(begin(m_clinic->patient, order(table.size())).status, 409);
        QCOMPARE(ask("DELETE", pathOf(first)).status, 204);
        QCOMPARE(stateOf(pathOf(first)), u"cancelled"_s);
        QCOMPARE(begin(m_clinic->patient, order(table.size())).status, 201);
    }

    void importOfACommandLineIsInNobodysWay()
    {
        const auto made = m_clinic->store->writeNow([&](store::Connection &unit) {
            imports::Job job; // its process was killed
            job.tenantId = m_clinic->patient.tenantId;
            job.accountId = m_clinic->patient.id;
            job.format = u"apple-health"_s;
            job.state = imports::State::Running;
            return imports::jobs::create(unit, job, m_clinic->clock.now());
        });
        QVERIFY(made);
        m_clinic->imports.nudge();
        QCOMPARE(begin(m_clinic->patient, order(table.size())).status, 201);
        QCOMPARE(stateOf(path() + '/' + QByteArray::number(made->id)), u"running"_s);
    }

    void wrongOrdersNameEachField()
    {
        const HttpReply refused =
            begin(m_clinic->clinician, {{u"format"_s, u"floppy"_s},
                                        {u"size"_s, 200'000'000},
                                        {u"options"_s, QJsonObject{{u"timezone"_s, u"Mars"_s}, {u"kind"_s, 3}}}});
        QCOMPARE(refused.status, 400);
        QStringList fields;
        for (const auto &error : refused.json()[u"errors"].toArray())
            fields.append(error[u"field"].toString());
        fields.sort();
        QCOMPARE(fields.join(u" "_s), u"file_name format kind size timezone"_s);
        QCOMPARE(begin(m_clinic->clinician, {{u"format"_s, u"csv"_s}, {u"file_name"_s, u"x"_s}, {u"size"_s, 5}}).status,
                 400);
    }

    void diskThatWouldGetFullIsNamed()
    {
        server::ImportRunner runner(*m_clinic->store, m_clinic->clock,
                                    {.folder = m_clinic->store.path(u"imports"_s), .spare = 1LL << 60});
        const auto room = runner.room(1);
        QVERIFY(!room);
        QCOMPARE(room.error().kind, ErrorKind::StorageFull);
        QVERIFY2(room.error().line().contains(u"not enough room on the disk"_s), qPrintable(room.error().line()));
        QVERIFY(m_clinic->imports.room(1));
    }

    void partOverTheLimitIsRefused()
    {
        const HttpReply made = begin(m_clinic->clinician, order(90'000'000, u"apple-health"_s));
        QCOMPARE(send(pathOf(made), "0", QByteArray(8 * 1024 * 1024 + 1, ' ')).status, 413);
    }

    void importThatFailedByItsFileIsSentAgain()
    {
        const QByteArray job = sendWhole("\x89PNG is no table", u"csv"_s);
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(job), u"failed"_s, 20'000);
        QVERIFY(ask("GET", job).json()[u"error"].toString().contains(u"a PNG picture"_s));
        QTRY_COMPARE(files(), QStringList());
        const HttpReply refused = ask("POST", job + "/start");
        QCOMPARE(refused.status, 409);
        QVERIFY(refused.json()[u"detail"].toString().contains(u"failed by its file"_s));
        const QByteArray whole = sendWhole(table, u"csv"_s);
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(whole), u"done"_s, 20'000);
    }

    void failedImportKeepsItsFileAndStartsAgain()
    {
        const HttpReply made = begin(m_clinic->clinician, order(table.size()));
        const QByteArray job = pathOf(made);
        QCOMPARE(send(job, "0", table.left(20)).status, 200);
        const QString file = m_clinic->store.path(u"imports/"_s + files()[0]);
        m_clinic->imports.stop();
        QCOMPARE(send(job, "20", table.mid(20)).status, 200);
        QVERIFY(QFile::rename(file, m_clinic->store.path(u"away"_s)) && QDir().mkdir(file)); // cannot be read
        QVERIFY(m_clinic->imports.start());
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(job), u"failed"_s, 20'000);
        QVERIFY(ask("GET", job).json()[u"error"].toString().contains(u"cannot be read"_s));
        QVERIFY(QDir().rmdir(file) && QFile::rename(m_clinic->store.path(u"away"_s), file));
        QCOMPARE(ask("POST", job + "/start").status, 200);
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(job), u"done"_s, 20'000);
        QCOMPARE(ask("POST", job + "/start").status, 409);
    }

    void cancelledImportHasNoFile()
    {
        const HttpReply made = begin(m_clinic->clinician, order(table.size()));
        const QByteArray job = pathOf(made);
        QCOMPARE(send(job, "0", table.left(20)).status, 200);
        QCOMPARE(files().size(), 1);
        QCOMPARE(ask("DELETE", job).status, 204);
        QCOMPARE(files(), QStringList());
        QCOMPARE(ask("POST", job + "/start").status, 409);
    }

    void cancelEndsWhatRuns()
    {
        std::binary_semaphore running{0}, goOn{0};
        m_clinic->afterUnit = [&](qint64) {
            running.release();
            goOn.acquire();
            return true;
        };
        const QByteArray job = sendWhole(manyUnits(), u"apple-health"_s);
        running.acquire();
        QCOMPARE(stateOf(job), u"running"_s);
        QVERIFY(ask("GET", job).json()[u"progress"][u"read"].toInteger() > 0);
        QCOMPARE(ask("DELETE", job).status, 204);
        goOn.release();
        QTRY_COMPARE(stateOf(job), u"cancelled"_s);
        QTRY_COMPARE(files(), QStringList());
        const QJsonObject ended = ask("GET", job).json();
        QVERIFY(ended[u"counts"][u"added"].toInt() >= 20'000);
    }

    void whatRanWhenTheProcessEndedGoesOn()
    {
        std::binary_semaphore running{0}, goOn{0};
        std::atomic<int> units = 0;
        m_clinic->afterUnit = [&](qint64) {
            if (++units == 1) {
                running.release();
                goOn.acquire();
            }
            return true;
        };
        const QByteArray job = sendWhole(manyUnits(), u"apple-health"_s);
        running.acquire();
        std::thread stopping([&] { m_clinic->imports.stop(); });
        goOn.release();
        stopping.join();
        QCOMPARE(stateOf(job), u"running"_s);
        const qint64 before = ask("GET", job).json()[u"counts"][u"records"].toInteger();
        QVERIFY(before >= 20'000);
        QCOMPARE(files().size(), 1);
        QVERIFY(m_clinic->imports.start());
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(job), u"done"_s, 30'000);
        const QJsonObject ended = ask("GET", job).json();
        QVERIFY(ended[u"counts"][u"records"].toInteger() > before);
        QCOMPARE(ended[u"counts"][u"skipped"].toInteger(), 0);
        // The same file once more is known to the last sample.
        const QByteArray again = sendWhole(manyUnits(), u"apple-health"_s);
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(again), u"done"_s, 30'000);
        QCOMPARE(ask("GET", again).json()[u"counts"][u"added"].toInteger(), 0);
        QCOMPARE(ask("GET", again).json()[u"counts"][u"records"], ended[u"counts"][u"records"]);
    }

    void filesOfNobodyAreRemoved()
    {
        QFile stray(m_clinic->store.path(u"imports/stray"_s));
        QVERIFY(stray.open(QFile::WriteOnly));
        const HttpReply made = begin(m_clinic->clinician, order(table.size()));
        QCOMPARE(send(pathOf(made), "0", table.left(5)).status, 200);
        m_clinic->clock.advance(std::chrono::hours(2));
        m_clinic->imports.nudge();
        QTRY_COMPARE(files(), QStringList{made.json()[u"uuid"].toString()});
        m_clinic->clock.advance(std::chrono::days(8));
        m_clinic->imports.nudge();
        QTRY_COMPARE(files(), QStringList());
        QCOMPARE(stateOf(pathOf(made)), u"cancelled"_s);
    }
};

QTEST_GUILESS_MAIN(ImportsTest)
#include "tst_imports.moc"
