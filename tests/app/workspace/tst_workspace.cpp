#include "app/workspace/workspace.h"
#include "support/httpclient.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace bc;
using namespace Qt::StringLiterals;
using app::Options;
using app::Workspace;

namespace {

Options demoOptions()
{
    Options options;
    options.demo = true;
    options.port = 0;
    return options;
}

} // namespace

class TestWorkspace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void servingAFolderWithoutAWorkspaceNamesTheRemedy()
    {
        QTemporaryDir folder;
        Options options;
        options.dataDir = folder.path();
        const auto opened = Workspace::open(options, Workspace::Purpose::Serve);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::NotFound);
        QVERIFY(!opened.error().remedy.isEmpty());
        QVERIFY(!QFileInfo::exists(folder.filePath(u"workspace.sqlite"_s)));
    }

    void aWorkspaceIsMadeOnlyOnceAndNeverBecomesADemo()
    {
        QTemporaryDir folder;
        Options options;
        options.dataDir = folder.filePath(u"w"_s);
        {
            const auto made = Workspace::open(options, Workspace::Purpose::Create);
            QVERIFY2(made, made ? "" : qPrintable(made.error().line()));
            QCOMPARE(QFileInfo(options.dataDir).permissions() & 0x0077, QFile::Permissions());
        }
        const auto again = Workspace::open(options, Workspace::Purpose::Create);
        QVERIFY(!again);
        QCOMPARE(again.error().kind, ErrorKind::Conflict);
    }

    void aThrowAwayDemoLeavesNothingBehind()
    {
        QString folder;
        {
            const auto demo = Workspace::open(demoOptions(), Workspace::Purpose::Serve);
            QVERIFY2(demo, demo ? "" : qPrintable(demo.error().line()));
            folder = (*demo)->dataDir();
            QVERIFY(QFileInfo::exists(folder));
        }
        QVERIFY(!QFileInfo::exists(folder));
    }

    void theIssuerNamesThePortThatWasFree()
    {
        const auto demo = Workspace::open(demoOptions(), Workspace::Purpose::Serve);
        QVERIFY(demo);
        QVERIFY((*demo)->serve());
        const QUrl issuer((*demo)->issuer());
        QVERIFY(issuer.port() > 0);
        tests::HttpClient client(issuer);
        QCOMPARE(client.get("/health/ready").status, 200);
    }

    void whoGuessesSecretsIsSlowedDown()
    {
        const auto demo = Workspace::open(demoOptions(), Workspace::Purpose::Serve);
        QVERIFY(demo);
        QVERIFY((*demo)->serve());
        tests::HttpClient client(QUrl((*demo)->issuer()));
        const tests::HttpHeaders wrong{tests::HttpClient::basic("nobody", "wrong")};
        int refused = 0, slowed = 0;
        for (int i = 0; i < 80; ++i) {
            const auto reply = client.postForm("/token", {{u"grant_type"_s, u"client_credentials"_s}}, wrong);
            refused += reply.status == 401;
            slowed += reply.status == 429 && reply.header("Retry-After").toInt() > 0;
        }
        QCOMPARE(refused + slowed, 80);
        QVERIFY2(refused >= 40 && slowed >= 1, qPrintable(u"%1 refused, %2 slowed"_s.arg(refused).arg(slowed)));
    }
};

QTEST_GUILESS_MAIN(TestWorkspace)
#include "tst_workspace.moc"
