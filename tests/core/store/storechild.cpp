// A process for the tests to kill, to be locked out by, and to lock out.
//   storechild write URL         writes pairs of rows without end; prints each acknowledged number on a line
//   storechild open URL STEPS    opens the store with the schema steps of that folder; exit 1 and a line if it cannot
//   storechild serve FILE        opens it as its sole server; prints "held" and waits for the end of its input
//   storechild orphan FILE       deletes all tenants as a tool does that does not mind foreign keys
//   storechild lock FILE         holds SQLite's write lock; prints "held" and waits for the end of its input

#include "core/base/log.h"
#include "core/store/open.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <cstdio>
#include <functional>
#include <unistd.h>

using namespace bc;
using namespace bc::store;
using namespace Qt::StringLiterals;

namespace {

int failed(const Error &error)
{
    std::fprintf(stderr, "%s\n", qPrintable(error.line()));
    return 1;
}

/// Tells the test, and waits until it lets go.
int waitForParent()
{
    char byte = 0;
    const bool told = ::write(STDOUT_FILENO, "held\n", 5) == 5;
    while (told && ::read(STDIN_FILENO, &byte, 1) > 0) {
    }
    return 0;
}

/// 32 chains, each writing its next pair when the last was answered.
int writeForEver(Store &store)
{
    static qint64 next = 0;
    static const QString run = QString::number(QCoreApplication::applicationPid());
    std::function<void()> step = [&store, &step] {
        const QString number = u"%1-%2"_s.arg(run).arg(++next);
        const auto pair = [number](Connection &c) -> Result<int> {
            for (const QString &half : {u"a"_s, u"b"_s}) {
                if (auto stored = c.execute(u"INSERT INTO tenant (uuid, name, created_time, modified_time) "
                                            u"VALUES (?, ?, 1, 1)",
                                            {half + number, number});
                    !stored)
                    return fail(stored.error());
            }
            return 0;
        };
        store.write(pair, [&step, number](const Result<int> &answer) {
            if (!answer) {
                QCoreApplication::exit(1);
                return;
            }
            const QByteArray line = number.toUtf8() + '\n';
            if (::write(STDOUT_FILENO, line.constData(), size_t(line.size())) != line.size())
                QCoreApplication::exit(1);
            step();
        });
    };
    for (int chain = 0; chain < 32; ++chain)
        step();
    return QCoreApplication::exec();
}

/// Runs SQL on the file past the store.
bool raw(const QString &file, const QString &sql)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s);
    database.setDatabaseName(file);
    return database.open() && QSqlQuery(database).exec(sql);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    installLog(LogFormat::Text); // Qt's own may go to the journal
    const QStringList arguments = QCoreApplication::arguments();
    const QString &mode = arguments.at(1);
    if (mode == u"lock")
        return raw(arguments.at(2), u"BEGIN IMMEDIATE"_s) ? waitForParent() : 1;
    if (mode == u"orphan")
        return raw(arguments.at(2), u"DELETE FROM tenant"_s) ? 0 : 1;
    StoreOptions options;
    options.url = mode == u"serve" ? u"sqlite:"_s + arguments.at(2) : arguments.at(2);
    options.create = true;
    options.soleServer = mode == u"serve";
    if (mode == u"open")
        options.migrations = arguments.at(3);
    const auto store = open(options);
    if (!store)
        return failed(store.error());
    if (mode == u"write")
        return writeForEver(**store);
    return mode == u"serve" ? waitForParent() : 0;
}
