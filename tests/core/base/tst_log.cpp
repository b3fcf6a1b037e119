#include "core/base/log.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTest>

#include <csignal>
#include <thread>

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(lcSome, "some.room")

/// The log of a process that ends in one way or another, read as whoever starts it reads it.
class TestLog : public QObject
{
    Q_OBJECT

    static QList<QByteArray> linesOf(const QString &end)
    {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {u"child"_s, end});
        if (!child.waitForFinished())
            return {};
        QList<QByteArray> lines = child.readAllStandardError().split('\n');
        return lines.takeLast().isEmpty() ? lines : QList<QByteArray>(); // the last one is whole too
    }

private Q_SLOTS:
    void everyLineIsWholeAndInOrderAtAnExit()
    {
        const auto lines = linesOf(u"exit"_s);
        QCOMPARE(lines.size(), 4 * 1000);
        int next[4] = {};
        for (const QByteArray &line : lines) {
            const auto words = line.split(' ');
            QCOMPARE(words.size(), 6);
            QCOMPARE(words[1] + ' ' + words[2], "info some.room:");
            QCOMPARE(words[5], QByteArray(100, 'x'));
            QCOMPARE(words[4].toInt(), next[words[3].toInt()]++);
        }
    }
    void aWarningIsOutBeforeItsCallReturns()
    {
        const auto lines = linesOf(u"kill"_s);
        QCOMPARE(lines.size(), 2); // what was before it too
        QVERIFY(lines[0].contains("info some.room: before"));
        QVERIFY(lines[1].contains("warning some.room: first line second line"));
    }
};

namespace {

int child(const QByteArray &end)
{
    bc::installLog(bc::LogFormat::Text);
    if (end == "kill") {
        bc::logLine(lcSome(), "before");
        qCWarning(lcSome).noquote() << "first line\nsecond line";
        std::raise(SIGKILL);
    }
    std::vector<std::jthread> threads;
    for (int thread = 0; thread < 4; ++thread)
        threads.emplace_back([thread] {
            for (int i = 0; i < 1000; ++i)
                qCInfo(lcSome).noquote() << thread << i << QByteArray(100, 'x');
        });
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc == 3 && qstrcmp(argv[1], "child") == 0)
        return child(argv[2]);
    QCoreApplication application(argc, argv);
    TestLog test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_log.moc"
