#include "people.h"

#include "core/accounts/accounts.h"
#include "core/applications/applications.h"
#include "core/biometrics/metrics.h"
#include "core/biometrics/samples.h"
#include "core/devices/devices.h"
#include "core/devices/links.h"
#include "core/erasure/erasure.h"
#include "support/must.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace bc::tests {

namespace {

const qint64 moment = toMicros(now);
const QString markerText = QString::fromLatin1(marker);

} // namespace

const QMap<QString, QString> &kept()
{
    static const QMap<QString, QString> all{
        {u"account_link.account_id"_s, u"signing in"_s},
        {u"alert.acknowledged_by"_s, u"what they did for others"_s},
        {u"alert_rule.created_by"_s, u"what they did for others"_s},
        {u"application.owner_id"_s, u"applications; those of devices go"_s},
        {u"authorization_code.account_id"_s, u"signing in"_s},
        {u"browser_session.account_id"_s, u"signing in"_s},
        {u"care_assignment.clinician_id"_s, u"who is in whose care"_s},
        {u"care_assignment.patient_id"_s, u"who is in whose care"_s},
        {u"consent.account_id"_s, u"what applications may do with the account"_s},
        {u"device_request.account_id"_s, u"signing in"_s},
        {u"import_job.started_by"_s, u"what they did for others"_s},
        {u"initial_access_token.creator_id"_s, u"applications"_s},
        {u"known_browser.account_id"_s, u"signing in"_s},
        {u"mail_outbox.account_id"_s, u"letters about the account"_s},
        {u"passkey.account_id"_s, u"signing in"_s},
        {u"recovery_code.account_id"_s, u"signing in"_s},
        {u"session_client.account_id"_s, u"signing in"_s},
        {u"sign_in_attempt.account_id"_s, u"signing in"_s},
        {u"token_family.account_id"_s, u"signing in"_s},
        {u"totp.account_id"_s, u"signing in"_s},
        {u"trusted_browser.account_id"_s, u"signing in"_s},
    };
    return all;
}

QMap<QString, QString> foreignKeys(store::Store &store)
{
    const QString sql =
        store.dialect() == "sqlite"_L1
            ? u"SELECT s.name || '.' || f.\"from\", f.\"table\" FROM sqlite_schema s, pragma_foreign_key_list(s.name) "
              u"f "
              u"WHERE s.type = 'table'"_s
            : u"SELECT c.relname || '.' || a.attname, p.relname FROM pg_constraint k JOIN pg_class c ON c.oid = "
              u"k.conrelid "
              u"JOIN pg_class p ON p.oid = k.confrelid JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = "
              u"k.conkey[1] WHERE k.contype = 'f' AND NOT c.relispartition AND NOT p.relispartition"_s;
    QMap<QString, QString> keys;
    for (const store::Row &row : must(must(store.reader())->select(sql)))
        keys.insert(row.text(0), row.text(1));
    return keys;
}

TwoPeople::TwoPeople(const QString &dialect)
    : temp(TempStore::on(dialect))
{
    addPeople();
}

TwoPeople::TwoPeople(store::StoreOptions options)
    : temp(std::move(options))
{
    addPeople();
}

void TwoPeople::addPeople()
{
    must(temp->writeNow([](store::Connection &unit) {
        accounts::Tenant tenant;
        tenant.name = u"Clinic"_s;
        return done(accounts::tenants::create(unit, tenant, now));
    }));
    erased = addPerson(u"erased"_s, markerText);
    other = addPerson(u"other"_s, u"Of somebody else"_s);
}

Result<> TwoPeople::insert(store::Connection &unit, const QString &table, QMap<QString, QVariant> values)
{
    const QString sql =
        temp->dialect() == "sqlite"_L1
            ? u"SELECT name, type FROM pragma_table_info(?) WHERE \"notnull\" = 1 AND dflt_value IS NULL AND pk = 0"_s
            : u"SELECT column_name, data_type FROM information_schema.columns WHERE table_name = ? AND "
              u"is_nullable = 'NO' AND column_default IS NULL AND is_identity = 'NO'"_s;
    for (const store::Row &row : must(unit.select(sql, {table}))) {
        const QString type = row.text(1).toLower();
        if (!values.contains(row.text(0)))
            values.insert(row.text(0), type == "text"_L1                         ? QVariant(markerText)
                                       : type == "blob"_L1 || type == "bytea"_L1 ? QVariant(marker)
                                                                                 : QVariant(1));
    }
    const QStringList places(values.size(), u"?"_s);
    return done(
        unit.execute(u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(table, values.keys().join(u", "), places.join(u", ")),
                     values.values()));
}

qint64 TwoPeople::inserted(store::Connection &unit, const QString &table, const QMap<QString, QVariant> &values)
{
    must(insert(unit, table, values));
    return (*must(unit.selectOne(u"SELECT MAX(id) FROM %1"_s.arg(table)))).integer(0);
}

TwoPeople::Person TwoPeople::addPerson(const QString &name, const QString &text)
{
    return must(temp->writeNow([&](store::Connection &unit) -> Result<Person> {
        Person made;
        accounts::User user;
        user.tenantId = 1;
        user.username = user.email = name + u"@example.org"_s;
        made.id = must(accounts::people::create(unit, user, u"-"_s, now)).id;
        applications::Application application;
        application.tenantId = 1;
        application.ownerId = made.id;
        application.name = text;
        application.scope = u"all"_s;
        application.redirectUrls = {u"http://127.0.0.1/callback"_s};
        application.grantTypes = {u"client_credentials"_s};
        made.application = must(applications::create(unit, application, QByteArray(32, 's'), {}, now)).id;
        devices::Link link;
        link.tenantId = 1;
        link.accountId = made.id;
        link.provider = u"ouraring"_s;
        link.lastError = Said(Sentence(text));
        link.state = devices::LinkState::Linked;
        made.link = must(devices::links::create(unit, link, now)).id;
        must(unit.execute(u"UPDATE device_link SET access_token = ? WHERE id = ?", {text.toUtf8(), made.link}));
        devices::Device device;
        device.tenantId = 1;
        device.accountId = made.id;
        device.manufacturer = device.code = text;
        device.linkId = made.link;
        device.applicationId = made.application;
        made.device = must(devices::create(unit, device, now)).id;
        biometrics::Metric metric;
        metric.tenantId = 1;
        metric.accountId = made.id;
        metric.deviceId = made.device;
        metric.kind = metric.name = text;
        made.metric = must(biometrics::metrics::create(unit, metric, now)).id;
        addSamples(unit, made.metric, 5000);
        addRows(unit, made, text);
        return made;
    }));
}

void TwoPeople::addSamples(store::Connection &unit, qint64 metric, int count)
{
    std::vector<biometrics::Sample> samples;
    for (int i = 0; i < count; ++i)
        samples.push_back({now - 1000h + i * 1min, now - 1000h + i * 1min, i % 2 ? markedValue : i / 7.0});
    samples.push_back({now + 100h, now + 100h, markedValue});
    must(biometrics::samples::write(unit, metric, samples, now));
}

void TwoPeople::addRows(store::Connection &unit, Person &made, const QString &text)
{
    const QString uuid = text + QString::number(made.id);
    const QByteArray hash = uuid.toUtf8();
    must(insert(unit, u"sleep_night"_s,
                {{u"device_id"_s, made.device},
                 {u"bedtime_start"_s, moment},
                 {u"account_id"_s, made.id},
                 {u"day"_s, u"2026-01-01"_s},
                 {u"bedtime_end"_s, moment},
                 {u"deep_seconds"_s, 1},
                 {u"light_seconds"_s, 1},
                 {u"rem_seconds"_s, 1},
                 {u"awake_seconds"_s, 1},
                 {u"stages"_s, text},
                 {u"document"_s, text}}));
    must(insert(unit, u"device_link_progress"_s,
                {{u"link_id"_s, made.link}, {u"data_type"_s, text}, {u"modified_time"_s, moment}}));
    must(insert(unit, u"device_link_fault"_s,
                {{u"link_id"_s, made.link}, {u"data_type"_s, text}, {u"record"_s, text}, {u"fault"_s, text}}));
    must(insert(unit, u"device_link_request"_s,
                {{u"state_hash"_s, hash},
                 {u"account_id"_s, made.id},
                 {u"provider"_s, u"ouraring"_s},
                 {u"created_time"_s, moment},
                 {u"expires_time"_s, moment}}));
    made.job = inserted(unit, u"import_job"_s,
                        {{u"uuid"_s, uuid},
                         {u"tenant_id"_s, 1},
                         {u"account_id"_s, made.id},
                         {u"format"_s, u"cgm"_s},
                         {u"file_name"_s, text},
                         {u"file_size"_s, 1},
                         {u"state"_s, u"done"_s},
                         {u"created_time"_s, moment},
                         {u"modified_time"_s, moment}});
    must(insert(unit, u"import_skip"_s,
                {{u"job_id"_s, made.job}, {u"reason"_s, text}, {u"line"_s, 1}, {u"detail"_s, text}}));
    must(insert(unit, u"import_skip_count"_s,
                {{u"job_id"_s, made.job}, {u"reason"_s, text}, {u"subject"_s, text}, {u"records"_s, 1}}));
    made.rule = inserted(unit, u"alert_rule"_s,
                         {{u"uuid"_s, uuid},
                          {u"tenant_id"_s, 1},
                          {u"account_id"_s, made.id},
                          {u"kind"_s, text},
                          {u"created_time"_s, moment},
                          {u"modified_time"_s, moment}});
    must(insert(unit, u"alert"_s,
                {{u"uuid"_s, uuid},
                 {u"rule_id"_s, made.rule},
                 {u"metric_id"_s, made.metric},
                 {u"tenant_id"_s, 1},
                 {u"account_id"_s, made.id},
                 {u"kind"_s, text},
                 {u"direction"_s, u"below"_s},
                 {u"threshold"_s, markedValue},
                 {u"began_time"_s, moment},
                 {u"raised_time"_s, moment},
                 {u"last_time"_s, moment},
                 {u"extreme_value"_s, markedValue}}));
    const qint64 webhook = inserted(unit, u"webhook"_s,
                                    {{u"uuid"_s, u"w%1"_s.arg(made.id)},
                                     {u"tenant_id"_s, 1},
                                     {u"url"_s, u"https://receiver.example/"_s},
                                     {u"events"_s, u"*"_s},
                                     {u"secret"_s, QByteArray("sealed")},
                                     {u"since_audit_id"_s, 0},
                                     {u"created_time"_s, moment},
                                     {u"modified_time"_s, moment}});
    const auto deliver = [&](const QString &event, qint64 patient, const QString &metric, const QString &state) {
        const QJsonObject detail{{u"patient_id"_s, patient}, {u"metric"_s, metric}, {u"threshold"_s, 61.25}};
        const QJsonObject told{{u"type"_s, event}, {u"data"_s, QJsonObject{{u"detail"_s, detail}}}};
        must(insert(unit, u"webhook_delivery"_s,
                    {{u"webhook_id"_s, webhook},
                     {u"message_id"_s, u"msg"_s},
                     {u"event"_s, event},
                     {u"payload"_s, QString::fromUtf8(QJsonDocument(told).toJson(QJsonDocument::Compact))},
                     {u"state"_s, state},
                     {u"first_time"_s, moment},
                     {u"next_time"_s, moment},
                     {u"created_time"_s, moment}}));
    };
    deliver(u"alert.raised"_s, made.id, text, u"waiting"_s);
    deliver(u"alert.ended"_s, made.id, text, u"delivered"_s);
    deliver(u"alert_rule.created"_s, made.id, text, u"dead"_s);
    deliver(u"alert.raised"_s, made.id * 10 + 1, u"Of a third person"_s, u"waiting"_s);
    deliver(u"consent.granted"_s, made.id, u"Of the account"_s, u"waiting"_s);
    addRowsOfApplication(unit, made, hash);
}

void TwoPeople::addRowsOfApplication(store::Connection &unit, Person &made, const QByteArray &hash)
{
    made.family = inserted(unit, u"token_family"_s,
                           {{u"tenant_id"_s, 1},
                            {u"account_id"_s, made.id},
                            {u"application_id"_s, made.application},
                            {u"grant_type"_s, u"client_credentials"_s},
                            {u"scope"_s, u"all"_s},
                            {u"created_time"_s, moment},
                            {u"ends_time"_s, moment * 2}});
    must(insert(unit, u"consent"_s,
                {{u"uuid"_s, QString::fromUtf8(hash)},
                 {u"tenant_id"_s, 1},
                 {u"account_id"_s, made.id},
                 {u"application_id"_s, made.application},
                 {u"scope"_s, u"all"_s},
                 {u"created_time"_s, moment},
                 {u"modified_time"_s, moment}}));
    must(insert(unit, u"authorization_code"_s,
                {{u"code_hash"_s, hash},
                 {u"application_id"_s, made.application},
                 {u"account_id"_s, made.id},
                 {u"redirect_uri"_s, u"-"_s},
                 {u"scope"_s, u"all"_s},
                 {u"auth_time"_s, moment},
                 {u"created_time"_s, moment},
                 {u"expires_time"_s, moment},
                 {u"family_id"_s, made.family}}));
    must(insert(unit, u"pushed_request"_s,
                {{u"request_hash"_s, hash},
                 {u"application_id"_s, made.application},
                 {u"parameters"_s, u"[]"_s},
                 {u"created_time"_s, moment},
                 {u"expires_time"_s, moment}}));
    must(insert(unit, u"device_request"_s,
                {{u"device_code_hash"_s, hash},
                 {u"user_code_hash"_s, hash},
                 {u"application_id"_s, made.application},
                 {u"scope"_s, u"all"_s},
                 {u"account_id"_s, made.id},
                 {u"interval_seconds"_s, 5},
                 {u"created_time"_s, moment},
                 {u"expires_time"_s, moment},
                 {u"family_id"_s, made.family}}));
    must(insert(unit, u"session_client"_s,
                {{u"sid"_s, QString::fromUtf8(hash)},
                 {u"application_id"_s, made.application},
                 {u"account_id"_s, made.id},
                 {u"created_time"_s, moment}}));
    const qint64 initial = inserted(unit, u"initial_access_token"_s,
                                    {{u"token_hash"_s, QByteArray::number(made.id)},
                                     {u"tenant_id"_s, 1},
                                     {u"creator_id"_s, made.id},
                                     {u"name"_s, u"-"_s},
                                     {u"grant_types"_s, u"-"_s},
                                     {u"uses"_s, 1},
                                     {u"uses_left"_s, 0},
                                     {u"created_time"_s, moment},
                                     {u"expires_time"_s, moment}});
    must(insert(unit, u"application_registration"_s,
                {{u"application_id"_s, made.application},
                 {u"token_hash"_s, hash},
                 {u"initial_token_id"_s, initial},
                 {u"grant_types"_s, u"-"_s},
                 {u"created_time"_s, moment},
                 {u"modified_time"_s, moment}}));
}

qint64 TwoPeople::idOf(const Person &person, const QString &parent)
{
    const QMap<QString, qint64> ids{
        {u"account"_s, person.id},       {u"metric"_s, person.metric},           {u"device"_s, person.device},
        {u"device_link"_s, person.link}, {u"application"_s, person.application}, {u"import_job"_s, person.job},
        {u"alert_rule"_s, person.rule},  {u"token_family"_s, person.family}};
    return ids.value(parent, -1);
}

QMap<QString, qint64> TwoPeople::rowsOf(const Person &person)
{
    QMap<QString, qint64> rows;
    const QMap<QString, QString> keys = foreignKeys(*temp);
    for (auto key = keys.cbegin(); key != keys.cend(); ++key) {
        const qint64 id = idOf(person, key.value());
        if (id < 0 || kept().contains(key.key()))
            continue;
        const QStringList parts = key.key().split(u'.');
        const auto count = must(
            must(temp->reader())->selectOne(u"SELECT COUNT(*) FROM %1 WHERE %2 = ?"_s.arg(parts[0], parts[1]), {id}));
        rows.insert(key.key(), count->integer(0));
    }
    return rows;
}

int TwoPeople::erase(qint64 accountId)
{
    must(temp->writeNow([&](store::Connection &unit) { return erasure::begin(unit, accountId, now); }));
    for (int steps = 1;; ++steps) {
        if (must(temp->writeNow([&](store::Connection &unit) { return erasure::step(unit, accountId, now); })).done)
            return steps;
    }
}

} // namespace bc::tests
