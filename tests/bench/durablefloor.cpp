// The floor of what is durable: the bare server of bench_floor, one row in SQLite for each request, answered after the
// commit with `synchronous=FULL` that the requests waiting at that moment share. It knows no client, checks no secret
// and writes no audit: a token that outlives a power failure cannot cost much less on the machine that measures. usage:
// bench_durable_floor PORT DATABASE

#include <QAbstractHttpServer>
#include <QCoreApplication>
#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QPointer>
#include <QRandomGenerator>
#include <QTcpServer>
#include <QTcpSocket>

#include <array>
#include <condition_variable>
#include <cstdio>
#include <functional>
#include <memory>
#include <mutex>
#include <sqlite3.h>
#include <thread>
#include <vector>

namespace {

const QByteArray answer = "{\"access_token\":\"0123456789012345678901234567890123456789012\",\"expires_in\":3600,"
                          "\"scope\":\"all\",\"token_type\":\"Bearer\"}";

/// One thread with the database, and the answers that wait for its next commit.
class Rows
{
public:
    using Answer = std::function<void()>;

    explicit Rows(const char *file)
    {
        if (sqlite3_open(file, &m_database) != SQLITE_OK)
            fail("open");
        run("PRAGMA journal_mode = WAL");
        run("PRAGMA synchronous = FULL");
        run("PRAGMA wal_autocheckpoint = 4000");
        run("CREATE TABLE IF NOT EXISTS token (hash BLOB PRIMARY KEY, expires INTEGER NOT NULL) WITHOUT ROWID");
        if (sqlite3_prepare_v2(m_database, "INSERT INTO token VALUES (?, ?)", -1, &m_insert, nullptr) != SQLITE_OK)
            fail("prepare");
        m_thread = std::thread([this] { work(); });
    }

    ~Rows()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_ending = true;
        }
        m_wake.notify_one();
        m_thread.join();
        sqlite3_finalize(m_insert);
        sqlite3_close(m_database);
    }

    /// The answer is called on the main thread, after its row is on the disk.
    void store(Answer answered)
    {
        {
            const std::lock_guard lock(m_mutex);
            m_waiting.push_back(std::move(answered));
        }
        m_wake.notify_one();
    }

private:
    void fail(const char *what) const
    {
        std::fprintf(stderr, "bench_durable_floor: %s: %s\n", what, sqlite3_errmsg(m_database));
        std::_Exit(1);
    }

    void run(const char *statement) const
    {
        if (sqlite3_exec(m_database, statement, nullptr, nullptr, nullptr) != SQLITE_OK)
            fail(statement);
    }

    void work()
    {
        while (true) {
            std::vector<Answer> group;
            {
                std::unique_lock lock(m_mutex);
                m_wake.wait(lock, [this] { return m_ending || !m_waiting.empty(); });
                if (m_ending)
                    return;
                group.swap(m_waiting);
            }
            run("BEGIN IMMEDIATE");
            for (size_t n = 0; n < group.size(); ++n) {
                std::array<quint32, 8> hash;
                QRandomGenerator::global()->fillRange(hash.data(), qsizetype(hash.size()));
                sqlite3_bind_blob(m_insert, 1, hash.data(), int(sizeof hash), SQLITE_STATIC);
                sqlite3_bind_int64(m_insert, 2, 1'234'567'890);
                if (sqlite3_step(m_insert) != SQLITE_DONE)
                    fail("insert");
                sqlite3_reset(m_insert);
            }
            run("COMMIT");
            QMetaObject::invokeMethod(
                qApp,
                [group = std::move(group)] {
                    for (const Answer &answered : group)
                        answered();
                },
                Qt::QueuedConnection);
        }
    }

    sqlite3 *m_database = nullptr;
    sqlite3_stmt *m_insert = nullptr;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::vector<Answer> m_waiting;
    bool m_ending = false;
    std::thread m_thread;
};

class DurableFloor final : public QAbstractHttpServer
{
public:
    explicit DurableFloor(Rows &rows)
        : m_rows(rows)
    {}

private:
    /// `connection` is what must not have ended until then: Qt 6.4's responder does not notice by itself.
    void answerLater(QHttpServerResponder responder, const QPointer<QObject> &connection)
    {
        auto kept = std::make_shared<QHttpServerResponder>(std::move(responder));
        m_rows.store([kept, connection] {
            if (connection)
                kept->write(answer, "application/json");
        });
    }
#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0)
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override
    {
        answerLater(makeResponder(request, socket), socket);
        return true;
    }
    void missingHandler(const QHttpServerRequest &, QTcpSocket *) override {}
#else
    bool handleRequest(const QHttpServerRequest &, QHttpServerResponder &responder) override
    {
        answerLater(std::move(responder), this);
        return true;
    }
    void missingHandler(const QHttpServerRequest &, QHttpServerResponder &) override {}
#endif

    Rows &m_rows;
};

} // namespace

int main(int argc, char **argv)
{
    if (argc != 3) {
        std::fprintf(stderr, "usage: bench_durable_floor PORT DATABASE\n");
        return 2;
    }
    QCoreApplication application(argc, argv);
    Rows rows(argv[2]);
    DurableFloor floor(rows);
    // bind() makes the floor the owner.
    auto *listener = new QTcpServer;
    if (!listener->listen(QHostAddress::LocalHost, QByteArray(argv[1]).toUShort())) {
        std::fprintf(stderr, "bench_durable_floor: port %s: %s\n", argv[1], qUtf8Printable(listener->errorString()));
        delete listener;
        return 1;
    }
    floor.bind(listener);
    return QCoreApplication::exec();
}
