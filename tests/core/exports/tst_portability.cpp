#include "core/applications/applications.h"
#include "core/devices/links.h"
#include "core/erasure/erasure.h"
#include "core/exports/tables.h"
#include "core/oauth/consent.h"
#include "exported.h"
#include "support/must.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QTest>

using namespace bc;
using namespace bc::tests;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const exports::Request whole{.format = exports::Format::Zip};

QJsonObject objectOf(const QByteArray &json) { return QJsonDocument::fromJson(json).object(); }

} // namespace

class ExportsPortabilityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void archiveHoldsWhatTheManifestSays_data() { addDialects(); }
    void archiveHoldsWhatTheManifestSays()
    {
        QFETCH(QString, dialect);
        Exported world(dialect, u"=1+1, \"Alia\"\n"_s, u"Ätréides 指"_s);
        const auto ring = world.addDevice(u"Oura"_s, u"3"_s, u"Ring / Gen 3 指"_s),
                   watch = world.addDevice(u"W"_s, u"w"_s);
        std::vector<biometrics::Sample> pulse;
        for (int i = 0; i < 3000; ++i)
            pulse.push_back(Exported::sample(Exported::now - 100h + std::chrono::minutes(i), 60 + i % 30));
        pulse.push_back(Exported::sample(Exported::now + 48h, 99)); // from the future
        world.addMetric(ring, u"heart_rate"_s, pulse);
        world.addMetric(watch, u"../../etc/Passwd"_s, {Exported::sample(Exported::now - 1h, 4)}, u"count"_s);
        world.remove(watch);

        const auto files = unzipped(world.bytes(whole));
        const QJsonObject manifest = objectOf(files.value(u"manifest.json"_s));
        QCOMPARE(manifest[u"person"].toString(), world.person.uuid);
        QVERIFY(manifest[u"schema_version"].toInt() > 20);
        QCOMPARE(manifest[u"files"].toArray().size(), files.size() - 1);
        for (const auto &file : manifest[u"files"].toArray()) {
            const QByteArray content = files.value(file[u"path"].toString());
            QCOMPARE(file[u"size"].toInteger(), content.size());
            QCOMPARE(file[u"sha256"].toString().toLatin1(),
                     QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
            QVERIFY(!file[u"holds"].toString().isEmpty());
            QVERIFY2(!file[u"path"].toString().contains(u".."_s), qPrintable(file[u"path"].toString()));
        }
        const QJsonObject profile = objectOf(files.value(u"profile.json"_s));
        QCOMPARE(profile[u"first_name"].toString(), world.person.firstName);
        QCOMPARE(profile[u"last_name"].toString(), world.person.lastName);
        QVERIFY(!profile.contains(u"password_hash"_s));

        const QJsonArray devices = QJsonDocument::fromJson(files.value(u"devices.json"_s)).array();
        QCOMPARE(devices.size(), 2);
        qint64 removed = 0, samples = 0;
        for (const auto &device : devices) {
            removed += device[u"removed"].toBool();
            for (const auto &metric : device[u"metrics"].toArray()) {
                const auto rows = parsedCsv(files.value(metric[u"file"].toString()));
                QCOMPARE(rows.size() - 1, metric[u"samples"].toInteger());
                samples += rows.size() - 1;
            }
        }
        QCOMPARE(removed, 1);
        QCOMPARE(samples, 3001);
        const auto aside = parsedCsv(files.value(u"aside.csv"_s));
        QCOMPARE(aside.size(), 2);
        QCOMPARE(aside[1][aside[0].indexOf(u"value"_s)], u"99"_s);
        QCOMPARE(*fromRfc3339(aside[1][aside[0].indexOf(u"start_time"_s)]), Exported::now + 48h);
    }

    void everyTableOfThePersonIsInItOrLeftOutForAReason()
    {
        QMap<QString, QString> elsewhere{
            {u"sample_block"_s, u"samples/"_s},
            {u"metric"_s, u"devices.json"_s},
            {u"sample_rollup"_s, u"made of the samples"_s},
            {u"import_skip"_s, u"what could not be read of a file"_s},
            {u"import_skip_count"_s, u"what could not be read of a file"_s},
            {u"device_link_progress"_s, u"how far a vendor's data were fetched"_s},
            {u"device_link_fault"_s, u"what could not be read of a vendor's data"_s},
            {u"device_link_request"_s, u"a secret"_s},
            {u"webhook_delivery"_s, u"what others are told of alerts.csv"_s},
        };
        for (const char *secrets :
             {"application_secret", "application_redirect", "application_registration", "pushed_request",
              "device_request", "authorization_code", "session_client", "token_family", "consent"})
            elsewhere.insert(QString::fromLatin1(secrets), u"a device's credentials"_s);
        for (const exports::TableExport &table : exports::tableExports())
            elsewhere.insert(QString::fromLatin1(table.from).section(u' ', 0, 0), QString::fromLatin1(table.file));
        for (const erasure::Rule &rule : erasure::rules())
            QVERIFY2(elsewhere.contains(rule.table), qPrintable(rule.table));
    }

    void devicesAreInItThatNeverSentAnything()
    {
        Exported world(u"sqlite"_s);
        world.addMetric(world.addDevice(u"Ahead"_s, u"a"_s), u"heart_rate"_s,
                        {Exported::sample(Exported::now + 48h, 99)});
        world.addDevice(u"Silent"_s, u"s"_s);
        const auto files = unzipped(world.bytes(whole));
        const QJsonArray devices = QJsonDocument::fromJson(files.value(u"devices.json"_s)).array();
        QCOMPARE(devices.size(), 2);
        const QJsonValue metric = devices[0][u"metrics"][0];
        QCOMPARE(parsedCsv(files.value(metric[u"file"].toString())).size(), 1);
        const auto aside = parsedCsv(files.value(u"aside.csv"_s));
        QCOMPARE(aside[1][aside[0].indexOf(u"metric_id"_s)].toLongLong(), metric[u"id"].toInteger());
        QVERIFY(devices[1][u"metrics"].toArray().isEmpty());
    }

    void tablesAreReadToTheirEnd_data() { addDialects(); }
    void tablesAreReadToTheirEnd()
    {
        QFETCH(QString, dialect);
        Exported world(dialect);
        const auto ring = world.addDevice(u"Oura"_s, u"3"_s);
        constexpr int nights = 1200; // more than two pieces
        must(world.store->writeNow([&](store::Connection &unit) -> Result<> {
            for (int i = 0; i < nights; ++i) {
                const auto stored = unit.execute(
                    u"INSERT INTO sleep_night (device_id, bedtime_start, account_id, day, bedtime_end, deep_seconds, "
                    u"light_seconds, rem_seconds, awake_seconds, average_hrv, stages) "
                    u"VALUES (?, ?, ?, '2026-01-01', ?, ?, 2, 3, 4, 41.25, '1234')",
                    {ring.id, i * 86'400'000'000LL, world.person.id, i * 86'400'000'000LL + 3'600'000'000LL, i});
                if (!stored)
                    return fail(stored.error());
            }
            return {};
        }));
        const auto rows = parsedCsv(unzipped(world.bytes(whole)).value(u"nights.csv"_s));
        QCOMPARE(rows.size(), nights + 1);
        const auto column = [&](const QString &name) { return rows[0].indexOf(name); };
        for (int i = 0; i < nights; ++i)
            QCOMPARE(rows[i + 1][column(u"deep_seconds"_s)], QString::number(i));
        QCOMPARE(rows[1][column(u"average_hrv"_s)], u"41.25"_s);
        QCOMPARE(rows[1][column(u"average_spo2"_s)], QString());
        QCOMPARE(rows[1][column(u"bedtime_end_time"_s)], u"1970-01-01T01:00:00Z"_s);
    }

    void whatWasAllowedAndRaisedIsThereWhole_data() { addDialects(); }
    void whatWasAllowedAndRaisedIsThereWhole()
    {
        QFETCH(QString, dialect);
        Exported world(dialect);
        const auto ring = world.addDevice(u"Oura"_s, u"3"_s);
        const qint64 metric =
            world.addMetric(ring, u"skin_temperature_deviation"_s, {Exported::sample(Exported::now - 1h, -0.9)});
        const Instant since = Exported::now - 48h;
        must(world.store->writeNow([&](store::Connection &unit) -> Result<> {
            const qint64 rule = must(unit.insert(
                u"INSERT INTO alert_rule (uuid, tenant_id, account_id, kind, below, is_urgent, created_time, "
                u"modified_time) VALUES ('r', ?, ?, '-kind', -0.7, 1, 1, 1)",
                {world.person.tenantId, world.person.id}));
            must(unit.insert(
                u"INSERT INTO alert (uuid, rule_id, metric_id, tenant_id, account_id, kind, direction, threshold, "
                u"began_time, raised_time, last_time, last_value, extreme_value, ended_time, ended_because) "
                u"VALUES ('a', ?, ?, ?, ?, 'k', 'below', -0.7, 1, 2, 3, -0.8, -0.9, 4, 'back')",
                {rule, metric, world.person.tenantId, world.person.id}));
            applications::Application application;
            application.tenantId = world.person.tenantId;
            application.ownerId = world.person.id;
            application.name = u"Partner"_s;
            application.redirectUrls = {u"http://127.0.0.1/callback"_s};
            const auto made = must(applications::create(unit, application, QByteArray(32, 's'), {}, since));
            must(oauth::consents::grant(unit, world.person.tenantId, world.person.id, made.id, {u"ring_data"_s},
                                        {u"https://api.example/"_s}, since, oauth::Sharing::FromNowOn));
            return {};
        }));
        const auto files = unzipped(world.bytes(whole));
        const auto cell = [&](const QString &file, const QString &column) {
            const auto rows = parsedCsv(files.value(file));
            return rows.value(1).value(rows.value(0).indexOf(column));
        };
        QCOMPARE(cell(u"alert_rules.csv"_s, u"kind"_s), u"'-kind"_s);
        QCOMPARE(cell(u"alert_rules.csv"_s, u"below"_s), u"-0.7"_s);
        QCOMPARE(cell(u"alert_rules.csv"_s, u"is_urgent"_s), u"1"_s);
        QCOMPARE(cell(u"alerts.csv"_s, u"uuid"_s), u"a"_s);
        QCOMPARE(cell(u"alerts.csv"_s, u"threshold"_s), u"-0.7"_s);
        QCOMPARE(cell(u"alerts.csv"_s, u"last_value"_s), u"-0.8"_s);
        QCOMPARE(cell(u"alerts.csv"_s, u"extreme_value"_s), u"-0.9"_s);
        QCOMPARE(cell(u"alerts.csv"_s, u"ended_because"_s), u"back"_s);
        QCOMPARE(cell(u"alerts.csv"_s, u"device_id"_s), QString::number(ring.id));
        QCOMPARE(cell(u"alerts.csv"_s, u"metric_id"_s), QString::number(metric));
        const QJsonValue consent = QJsonDocument::fromJson(files.value(u"consents.json"_s)).array().first();
        QCOMPARE(consent[u"data_from"].toString(), toRfc3339(since));
        QCOMPARE(consent[u"resources"].toArray(), QJsonArray{u"https://api.example/"_s});
    }

    void vendorsTokensStayHere_data() { addDialects(); }
    void vendorsTokensStayHere()
    {
        QFETCH(QString, dialect);
        Exported world(dialect);
        must(world.store->writeNow([&](store::Connection &unit) -> Result<> {
            devices::Link link;
            link.tenantId = world.person.tenantId;
            link.accountId = world.person.id;
            link.provider = u"ouraring"_s;
            link.state = devices::LinkState::Linked;
            const auto made = devices::links::create(unit, link, Exported::now);
            if (!made)
                return fail(made.error());
            return done(unit.execute(u"UPDATE device_link SET access_token = ?, refresh_token = ? WHERE id = ?",
                                     {QByteArray("sealed-access"), QByteArray("sealed-refresh"), made->id}));
        }));
        const auto files = unzipped(world.bytes(whole));
        QVERIFY(files.value(u"links.json"_s).contains("ouraring"));
        for (const QByteArray &content : files)
            QVERIFY(!content.contains("sealed-"));
    }

    void whoHasNothingGetsTheSameFiles_data() { addDialects(); }
    void whoHasNothingGetsTheSameFiles()
    {
        QFETCH(QString, dialect);
        Exported world(dialect, {}, {});
        const auto files = unzipped(world.bytes(whole));
        QCOMPARE(files.keys(), (QStringList{u"alert_rules.csv"_s, u"alerts.csv"_s, u"aside.csv"_s, u"consents.json"_s,
                                            u"devices.json"_s, u"imports.csv"_s, u"links.json"_s, u"manifest.json"_s,
                                            u"nights.csv"_s, u"profile.json"_s, u"readme.txt"_s}));
    }
};

QTEST_GUILESS_MAIN(ExportsPortabilityTest)
#include "tst_portability.moc"
