#include "core/store/store.h"
#include "core/upkeep/janitor.h"
#include "oauthworkspace.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace bc;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using tests::OAuthWorkspace;

namespace {

constexpr int expired = 1'000'000;
const QList<QPair<QString, QString>> credentialsGrant{{u"grant_type"_s, u"client_credentials"_s}};

} // namespace

/// A million ended tokens go, while tokens are issued.
class UpkeepSoak : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMillionRowsGoWhileTokensAreIssued()
    {
        OAuthWorkspace w;
        QVERIFY(w.token(w.shop, credentialsGrant));
        const auto filled = w.store->writeNow([now = toMicros(w.now())](store::Connection &unit) {
            return unit.execute(u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?) "
                                "INSERT INTO token_issue (id, family_id, access_hash, access_scope, "
                                "access_expires_time, refresh_hash, refresh_scope, refresh_expires_time) SELECT i, 0, "
                                "randomblob(32), 'all', ?, randomblob(32), 'all', ? FROM n",
                                {expired, now + 1, now + 1});
        });
        QCOMPARE(filled.value(), expired);
        w.clock.advance(25h);
        upkeep::Janitor janitor(*w.store, w.clock, {.interval = 10ms, .rowsARound = 2 * expired, .pause = 1ms});
        janitor.start();
        QElapsedTimer all;
        all.start();
        qint64 slowest = 0, issued = 0;
        while (w.number(u"SELECT COUNT(*) FROM (SELECT 1 FROM token_issue WHERE id <= %1 LIMIT 1) x"_s.arg(expired)) >
               0) {
            w.clock.advance(1us);
            QElapsedTimer one;
            one.start();
            QVERIFY(w.token(w.shop, credentialsGrant));
            slowest = std::max(slowest, one.elapsed());
            ++issued;
            QVERIFY(all.elapsed() < 600'000);
        }
        janitor.stop();
        qInfo().noquote() << u"%1 rows went in %2 s; %3 tokens were issued meanwhile, the slowest in %4 ms."_s
                                 .arg(expired)
                                 .arg(double(all.elapsed()) / 1000)
                                 .arg(issued)
                                 .arg(slowest);
        QVERIFY(issued > 10);
        QVERIFY(slowest < 2'000);
    }
};

QTEST_GUILESS_MAIN(UpkeepSoak)
#include "soak_core_upkeep.moc"
