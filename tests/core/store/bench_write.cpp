// How many small units of work a second the store answers durably: `bench_store_write [units]` prints one line for each
// case, with the processor time of this process. A unit inserts a token family and three rows that hang on it, as
// issuing a token does: each by a statement, or all of them late.

#include "core/store/store.h"
#include "support/tempstore.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QThread>

#include <atomic>
#include <cstdio>
#include <ctime>
#include <functional>

using namespace bc;
using namespace bc::store;
using namespace Qt::StringLiterals;

namespace {

QByteArray hashOf(int number)
{
    return QCryptographicHash::hash(QByteArray::number(number), QCryptographicHash::Sha256);
}

Result<qint64> issue(Connection &c, int number)
{
    const auto family = c.insert(u"INSERT INTO token_family (tenant_id, account_id, application_id, grant_type, scope, "
                                 u"created_time) VALUES (1, 1, 1, ?, ?, ?)",
                                 {u"client_credentials"_s, u"all"_s, number});
    if (!family)
        return family;
    const auto stored = c.execute(
        u"INSERT INTO token_issue (id, family_id, access_hash, access_scope, "
        u"access_expires_time, refresh_hash, refresh_scope, refresh_expires_time) VALUES (?, "
        u"?, ?, ?, ?, ?, ?, ?)",
        {number, *family, hashOf(number), u"all"_s, number + 3600, hashOf(number + 1), u"all"_s, number + 7200});
    if (!stored)
        return stored;
    return c.execute(u"INSERT INTO application_secret (application_id, secret_hash, created_time) VALUES (1, ?, ?)",
                     {hashOf(-number), number});
}

constexpr RowShape familyRow{"token_family"_L1,
                             "id, tenant_id, account_id, application_id, grant_type, scope, created_time"_L1, 7};
constexpr RowShape issueRow{"token_issue"_L1,
                            "id, family_id, access_hash, access_scope, access_expires_time, refresh_hash, "
                            "refresh_scope, refresh_expires_time"_L1,
                            8};
constexpr RowShape secretRow{"application_secret"_L1, "application_id, secret_hash, created_time"_L1, 3};

Result<qint64> issueLate(Connection &c, int number)
{
    const auto family = c.freshId(familyRow.table);
    if (!family)
        return family;
    for (const auto &added : {c.insertLater(familyRow, {*family, 1, 1, 1, u"client_credentials"_s, u"all"_s, number}),
                              c.insertLater(issueRow, {number, *family, hashOf(number), u"all"_s, number + 3600,
                                                       hashOf(number + 1), u"all"_s, number + 7200}),
                              c.insertLater(secretRow, {1, hashOf(-number), number})}) {
        if (!added)
            return fail(added.error());
    }
    return family;
}

void seed(Store &store)
{
    (void)store.writeNow([](Connection &c) -> Result<qint64> {
        (void)c.execute(u"INSERT INTO tenant (id, uuid, name, created_time, modified_time) VALUES (1, 'u', 'n', 1, 1)");
        (void)c.execute(u"INSERT INTO account (id, uuid, tenant_id, username, username_folded, email, email_folded, "
                        u"role_id, created_time, modified_time) VALUES (1, 'u', 1, 'p', 'p', 'e', 'e', 2, 1, 1)");
        return c.execute(
            u"INSERT INTO application (id, uuid, tenant_id, owner_id, name, scope, client_id, grant_types, "
            u"created_time, modified_time) VALUES (1, 'u', 1, 1, 'n', 'all', 'c', 'client_credentials', 1, 1)");
    });
}

/// Two threads, each with `inFlight` units on their way all the time, as two listener threads have.
void run(const QString &dialect, int units, int inFlight, bool late)
{
    StoreOptions options;
    options.migrations = u":/sql"_s;
    tests::TempStore store = tests::TempStore::on(dialect, options);
    seed(*store);
    const WriteFigures before = store->figures();
    std::atomic<int> next = 0, failed = 0;
    const std::clock_t cpuBefore = std::clock();
    QElapsedTimer timer;
    timer.start();
    std::vector<std::unique_ptr<QThread>> threads;
    for (int t = 0; t < 2; ++t) {
        threads.emplace_back(QThread::create([&] {
            QEventLoop loop;
            int open = 0;
            std::function<void()> step = [&] {
                const int number = ++next;
                if (number > units) {
                    if (open == 0)
                        loop.quit();
                    return;
                }
                ++open;
                store->write([number, late](Connection &c) { return late ? issueLate(c, number) : issue(c, number); },
                             [&](const Result<qint64> &answer) {
                                 failed += answer ? 0 : 1;
                                 --open;
                                 step();
                             });
            };
            for (int i = 0; i < inFlight; ++i)
                step();
            if (open > 0)
                loop.exec();
        }));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        thread->wait();
    const double seconds = double(timer.nsecsElapsed()) / 1e9;
    const WriteFigures after = store->figures();
    std::printf(
        "%-10s %-5s %3d in flight a thread: %7.0f units/s, %5.1f units a commit, %5.1f us CPU a unit, %d failed\n",
        qPrintable(dialect), late ? "late" : "each", inFlight, units / seconds,
        double(after.units - before.units) / double(after.commits - before.commits),
        double(std::clock() - cpuBefore) / CLOCKS_PER_SEC * 1e6 / units, failed.load());
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const int units = argc > 1 ? QByteArray(argv[1]).toInt() : 50'000;
    for (const int inFlight : {1, 16, 128}) {
        for (const bool late : {false, true}) {
            run(u"sqlite"_s, inFlight == 1 ? units / 5 : units, inFlight, late);
            run(u"postgresql"_s, units / 5, inFlight, late);
        }
    }
}
