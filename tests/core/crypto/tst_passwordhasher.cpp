#include "core/crypto/passwordhasher.h"

#include <QSemaphore>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <ctime>
#include <limits>
#include <vector>

using namespace bc;
using namespace bc::crypto;
using namespace Qt::StringLiterals;

namespace {

/// The lowest cost libsodium takes: tests of the pool need no slow hash.
constexpr PasswordCost cheap{8, 1};

/// Nanoseconds that this thread has had of a processor.
qint64 threadTime()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

} // namespace

class PasswordHasherTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hashIsArgon2idWithTheCostAsked()
    {
        const PasswordHasher hasher({64, 3});
        const QString phc = hasher.hashNow("pleasechangeme").value();
        QVERIFY2(phc.startsWith(u"$argon2id$v=19$m=64,t=3,p=1$"_s), qPrintable(phc));
        QVERIFY(phc != hasher.hashNow("pleasechangeme").value());
        QVERIFY(hasher.verifyNow("pleasechangeme", phc).correct);
        QVERIFY(!hasher.verifyNow("pleasechangeme", phc).outdated);
        QVERIFY(!hasher.verifyNow("pleasechangemE", phc).correct);
        QVERIFY(!hasher.verifyNow("", phc).correct);
    }

    void anotherCostIsCorrectButOutdated()
    {
        const QString old = PasswordHasher({8, 1}).hashNow("secret").value();
        const auto verdict = PasswordHasher({16, 1}).verifyNow("secret", old);
        QVERIFY(verdict.correct);
        QVERIFY(verdict.outdated);
        QVERIFY(!PasswordHasher({16, 1}).verifyNow("wrong", old).outdated);
    }

    void nobodyAndGarbageAreNeverCorrect()
    {
        const PasswordHasher hasher(cheap);
        for (const QString &phc : {QString(), u"x"_s, u"$argon2id$"_s, QString(500, u'a'),
                                   u"$argon2id$v=19$m=8,t=1,p=1$AAAA$"_s, u"pleasechangeme"_s}) {
            QVERIFY(!hasher.verifyNow("", phc).correct);
            QVERIFY(!hasher.verifyNow("pleasechangeme", phc).correct);
        }
    }

    void nobodyTakesAsLongAsSomebody()
    {
        // A hash so short that some are not interrupted. Left out it would take a hundredth; of the usual cost, 150
        // times.
        const PasswordHasher hasher({256, 1});
        const QString phc = hasher.hashNow("secret").value();
        // In turns and by the thread's own processor time, so that what else the machine does meets both alike.
        const auto took = [&hasher](const QString &against) {
            const qint64 before = threadTime();
            return hasher.verifyNow("wrong", against).correct ? qint64(-1) : threadTime() - before;
        };
        qint64 nobody = std::numeric_limits<qint64>::max(), somebody = nobody;
        for (int i = 0; i < 100; ++i) {
            nobody = std::min(nobody, took({}));
            somebody = std::min(somebody, took(phc));
        }
        QVERIFY(nobody > 0 && somebody > 0);
        const double ratio = double(nobody) / double(somebody);
        QVERIFY2(ratio > 0.5 && ratio < 2, qPrintable(QString::number(ratio)));
    }

    void answersOnTheCallersThread()
    {
        PasswordHasher hasher(cheap, 2);
        const QString phc = hasher.hashNow("secret").value();
        QObject context;
        int correct = 0, wrong = 0;
        QThread *const here = QThread::currentThread();
        bool always = true;
        for (int i = 0; i < 20; ++i) {
            hasher.verify(i % 2 ? "secret" : "wrong", phc, &context, [&](Result<PasswordHasher::Verdict> verdict) {
                always = always && QThread::currentThread() == here;
                ++(verdict.value().correct ? correct : wrong);
            });
        }
        QTRY_COMPARE(correct + wrong, 20);
        QCOMPARE(correct, 10);
        QVERIFY(always);
        QString made;
        hasher.hash("another", &context, [&made](Result<QString> hash) { made = hash.value(); });
        QTRY_VERIFY(!made.isEmpty());
        QVERIFY(hasher.verifyNow("another", made).correct);
    }

    void fullQueueAnswersBusyInsteadOfWaiting()
    {
        PasswordHasher hasher({32 * 1024, 3}, 1, 2); // slow enough that the queue cannot drain in between
        QObject context;
        int busy = 0, done = 0;
        for (int i = 0; i < 10; ++i) {
            hasher.hash("x", &context, [&](Result<QString> hash) {
                if (!hash && hash.error().kind == ErrorKind::Busy)
                    ++busy;
                ++done;
            });
        }
        QTRY_COMPARE_WITH_TIMEOUT(done, 10, 60'000);
        QVERIFY2(busy >= 6, qPrintable(QString::number(busy)));
        QVERIFY(busy < 10);
    }

    void vanishedCallersAreNotCalled()
    {
        PasswordHasher hasher(cheap, 2, 10'000);
        int called = 0;
        for (int i = 0; i < 200; ++i) {
            QObject context;
            for (int k = 0; k < 5; ++k)
                hasher.verify("x", {}, &context, [&called](const auto &) { ++called; });
        } // each context dies while its answers are on the way
        bool last = false;
        hasher.verify("x", {}, this, [&last](const auto &) { last = true; });
        QTRY_VERIFY_WITH_TIMEOUT(last, 30'000);
        QCOMPARE(called, 0);
    }

    void endsWhileWorkIsWaiting()
    {
        QObject context;
        int called = 0;
        {
            PasswordHasher hasher({1024, 2}, 1, 100);
            for (int i = 0; i < 50; ++i)
                hasher.hash("x", &context, [&called](const auto &) { ++called; });
        }
        QCoreApplication::processEvents();
        QVERIFY(called < 50);
    }
};

QTEST_GUILESS_MAIN(PasswordHasherTest)
#include "tst_passwordhasher.moc"
