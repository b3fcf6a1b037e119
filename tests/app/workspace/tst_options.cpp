#include "app/workspace/options.h"

#include <QCommandLineParser>
#include <QTemporaryDir>
#include <QTest>

using namespace bc;
using namespace Qt::StringLiterals;

namespace {

Result<app::Options> read(const QStringList &arguments, const QProcessEnvironment &environment = {})
{
    QCommandLineParser parser;
    app::addOptions(parser);
    if (!parser.parse(QStringList{u"program"_s} + arguments))
        return fail(ErrorKind::Invalid, parser.errorText());
    return app::readOptions(parser, environment);
}

QString write(const QTemporaryDir &folder, const QByteArray &text)
{
    QFile file(folder.filePath(u"config.toml"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("The temporary folder is not writable.");
    return file.fileName();
}

} // namespace

class TestOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void defaultsAreLoopbackAndTheUsersFolder()
    {
        const auto options = read({});
        QVERIFY(options);
        QCOMPARE(options->address, u"127.0.0.1"_s);
        QCOMPARE(options->port, quint16(8000));
        QCOMPARE(options->importLimit, 8LL << 30);
        QVERIFY(options->dataDir.endsWith(u"/biometricscloud"_s));
        QVERIFY(!options->demo);
    }

    void commandLineWinsOverEnvironmentOverFile()
    {
        QTemporaryDir folder;
        const QString file = write(
            folder, "listen = \"127.0.0.1:1001\"\npublic-url = \"https://file.example\"\nlog-format = \"json\"\n");
        QProcessEnvironment environment;
        environment.insert(u"BIOMETRICSCLOUD_LISTEN"_s, u"127.0.0.1:1002"_s);
        environment.insert(u"BIOMETRICSCLOUD_PUBLIC_URL"_s, u"https://environment.example"_s);
        const auto options = read({u"--config"_s, file, u"--listen"_s, u"127.0.0.1:1003"_s}, environment);
        QVERIFY(options);
        QCOMPARE(options->port, quint16(1003));
        QCOMPARE(options->publicUrl, u"https://environment.example"_s);
        QCOMPARE(options->logFormat, LogFormat::Json);
    }

    void fileMayBeNamedByTheEnvironment()
    {
        QTemporaryDir folder;
        QProcessEnvironment environment;
        environment.insert(u"BIOMETRICSCLOUD_CONFIG"_s, write(folder, "demo = true\n"));
        const auto options = read({}, environment);
        QVERIFY(options);
        QVERIFY(options->demo);
        QVERIFY(options->dataDir.isEmpty());
    }

    void issuerHasNoTrailingSlash()
    {
        QCOMPARE(read({u"--public-url"_s, u"https://id.example/"_s})->publicUrl, u"https://id.example"_s);
    }

    void ipv6IsWrittenInBrackets()
    {
        const auto options = read({u"--listen"_s, u"[::1]:9000"_s});
        QVERIFY(options);
        QCOMPARE(options->address, u"::1"_s);
        QCOMPARE(options->port, quint16(9000));
    }

    void wrongValuesAreNamed_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("named");
        QTest::newRow("no port") << QStringList{u"--listen"_s, u"127.0.0.1"_s} << u"127.0.0.1"_s;
        QTest::newRow("port too large") << QStringList{u"--listen"_s, u"127.0.0.1:65536"_s} << u"65536"_s;
        QTest::newRow("host name") << QStringList{u"--listen"_s, u"example.org:80"_s} << u"example.org"_s;
        QTest::newRow("store") << QStringList{u"--store"_s, u"mysql://x"_s} << u"--store"_s;
        QTest::newRow("issuer with query")
            << QStringList{u"--public-url"_s, u"https://a.example/?x=1"_s} << u"--public-url"_s;
        QTest::newRow("issuer of another scheme") << QStringList{u"--public-url"_s, u"ftp://a.example"_s} << u"ftp"_s;
        QTest::newRow("certificate alone") << QStringList{u"--tls-cert"_s, u"c.pem"_s} << u"--tls-key"_s;
        QTest::newRow("size of imports") << QStringList{u"--import-limit"_s, u"lots"_s} << u"lots"_s;
        QTest::newRow("log format") << QStringList{u"--log-format"_s, u"xml"_s} << u"xml"_s;
        QTest::newRow("sender without a mail server")
            << QStringList{u"--smtp-from"_s, u"id@example.org"_s} << u"--smtp-url"_s;
        QTest::newRow("mail server without a sender")
            << QStringList{u"--smtp-url"_s, u"smtp://mail.example.org"_s} << u"--smtp-from"_s;
        QTest::newRow("mail user alone") << QStringList{u"--smtp-url"_s,  u"smtp://mail.example.org"_s,
                                                        u"--smtp-from"_s, u"id@example.org"_s,
                                                        u"--smtp-user"_s, u"id"_s}
                                         << u"--smtp-password-file"_s;
        QTest::newRow("demo for the world")
            << QStringList{u"--demo"_s, u"--listen"_s, u"0.0.0.0:8000"_s} << u"0.0.0.0"_s;
        QTest::newRow("no such file") << QStringList{u"--config"_s, u"/nowhere/config.toml"_s}
                                      << u"/nowhere/config.toml"_s;
    }
    void wrongValuesAreNamed()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, named);
        const auto options = read(arguments);
        QVERIFY(!options);
        QVERIFY2(options.error().what.contains(named), qPrintable(options.error().line()));
        QVERIFY(!options.error().remedy.isEmpty());
    }

    void aFaultInTheFileIsNamedWithItsLine()
    {
        QTemporaryDir folder;
        const auto broken = read({u"--config"_s, write(folder, "demo = false\nlisten = 127.0.0.1\n")});
        QVERIFY(!broken);
        QVERIFY2(broken.error().what.contains(u"line 2"_s), qPrintable(broken.error().line()));
        const auto unknown = read({u"--config"_s, write(folder, "listne = \"127.0.0.1:1\"\n")});
        QVERIFY(!unknown);
        QVERIFY(unknown.error().what.contains(u"listne"_s));
    }
};

QTEST_GUILESS_MAIN(TestOptions)
#include "tst_options.moc"
