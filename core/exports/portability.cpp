#include "core/exports/portability.h"

#include "core/applications/applications.h"
#include "core/devices/devices.h"
#include "core/devices/links.h"
#include "core/exports/csv.h"
#include "core/exports/tables.h"
#include "core/exports/text.h"
#include "core/exports/zip.h"
#include "core/oauth/consent.h"

#include <QRegularExpression>

#include <map>
#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace bc::exports {

namespace {

using Json = nlohmann::ordered_json;
/// What each file of the archive holds, by its path.
using Descriptions = std::map<QString, Json>;

Json words(const QString &text) { return text.toStdString(); }
Json time(Instant instant) { return rfc3339(instant).toStdString(); }
Json time(const std::optional<Instant> &instant) { return instant ? time(*instant) : Json(); }
Json texts(const QStringList &list)
{
    Json all = Json::array();
    for (const QString &one : list)
        all.push_back(words(one));
    return all;
}
QByteArray document(const Json &json)
{
    return QByteArray::fromStdString(json.dump(2, ' ', false, Json::error_handler_t::replace)) + '\n';
}

Json profile(const accounts::User &person)
{
    return {{"uuid", words(person.uuid)},
            {"username", words(person.username)},
            {"email", words(person.email)},
            {"first_name", words(person.firstName)},
            {"middle_name", words(person.middleName)},
            {"last_name", words(person.lastName)},
            {"birth_date", words(person.birthDate)},
            {"language", words(person.language)},
            {"timezone", words(person.timezone)},
            {"country", words(person.country)},
            {"country_tel_code", words(person.countryTelCode)},
            {"telephone", words(person.telephone)},
            {"organization_name", words(person.organizationName)},
            {"agree_tos", person.agreeTos},
            {"created_time", time(person.createdTime)},
            {"modified_time", time(person.modifiedTime)},
            {"last_sign_in_time", time(person.lastSignInTime)}};
}

/// ASCII for a path: "Ring / Gen 3" becomes "ring-gen-3".
QString slug(const QString &text, const QString &otherwise)
{
    static const QRegularExpression others(u"[^a-z0-9_]+"_s);
    QString made = text.toLower().replace(others, u"-"_s).left(60);
    while (made.startsWith(u'-'))
        made.remove(0, 1);
    while (made.endsWith(u'-'))
        made.chop(1);
    return made.isEmpty() ? otherwise : made;
}

QString samplesPath(const Source &source)
{
    return u"samples/%1/%2-%3.csv"_s.arg(slug(source.metric.kind, u"other"_s), slug(source.deviceName(), u"device"_s))
        .arg(source.metric.id);
}

Json metricsOf(const std::vector<Source> &sources, qint64 deviceId)
{
    Json list = Json::array();
    for (const Source &source : sources) {
        const biometrics::Metric &metric = source.metric;
        if (metric.deviceId == deviceId)
            list.push_back({{"id", metric.id},
                            {"uuid", words(metric.uuid)},
                            {"name", words(metric.name)},
                            {"kind", words(metric.kind)},
                            {"quantity_type", words(metric.quantityType)},
                            {"unit", words(source.unit())},
                            {"removed", !metric.active()},
                            {"samples", metric.sampleCount},
                            {"file", words(samplesPath(source))}});
    }
    return list;
}

Result<Json> devicesOf(store::Connection &connection, qint64 accountId, const std::vector<Source> &sources)
{
    const auto ids = connection.select(u"SELECT id FROM device WHERE account_id = ? ORDER BY id", {accountId});
    if (!ids)
        return fail(ids.error());
    Json list = Json::array();
    for (const store::Row &row : *ids) {
        const auto found = devices::find(connection, row.integer(0));
        if (!found)
            return fail(found.error());
        const devices::Device device = found->value_or(devices::Device());
        list.push_back({{"id", device.id},
                        {"uuid", words(device.uuid)},
                        {"manufacturer", words(device.manufacturer)},
                        {"code", words(device.code)},
                        {"product_name", words(device.productName)},
                        {"link_id", device.linkId ? Json(*device.linkId) : Json()},
                        {"removed", !device.active()},
                        {"created_time", time(device.createdTime)},
                        {"last_active_time", time(device.lastActiveTime)},
                        {"metrics", metricsOf(sources, device.id)}});
    }
    return list;
}

Result<Json> linksOf(store::Connection &connection, qint64 accountId)
{
    const auto links = devices::links::ofPerson(connection, accountId);
    if (!links)
        return fail(links.error());
    Json list = Json::array();
    for (const devices::Link &link : *links)
        list.push_back({{"id", link.id},
                        {"uuid", words(link.uuid)},
                        {"provider", words(link.provider)},
                        {"product_name", words(link.productName)},
                        {"state", words(devices::name(link.state))},
                        {"scope", words(link.scope)},
                        {"last_data_time", time(link.lastDataTime)},
                        {"last_sync_time", time(link.lastSyncTime)},
                        {"created_time", time(link.createdTime)}});
    return list;
}

Result<Json> consentsOf(store::Connection &connection, qint64 accountId)
{
    oauth::consents::Query query;
    query.userId = accountId;
    query.active = std::nullopt;
    query.limit = 1000;
    Json list = Json::array();
    do {
        const auto page = oauth::consents::list(connection, query);
        if (!page)
            return fail(page.error());
        for (const oauth::Consent &consent : page->consents) {
            const auto application = applications::find(connection, consent.applicationId);
            if (!application)
                return fail(application.error());
            list.push_back({{"uuid", words(consent.uuid)},
                            {"application", words(*application ? (*application)->name : QString())},
                            {"scope", words(consent.scopes.join(u' '))},
                            {"created_time", time(consent.createdTime)},
                            {"modified_time", time(consent.modifiedTime)},
                            {"revoked_time", time(consent.revokedTime)},
                            {"resources", texts(consent.resources)},
                            {"data_from", time(consent.dataFrom)}});
        }
        query.offset = page->nextId;
    } while (query.offset);
    return list;
}

QByteArray readme(const accounts::User &person, Instant now)
{
    return u"This archive holds what BiometricsCloud keeps of %1 (%2), as of %3.\n"
           "\n"
           "profile.json    the account, without password and other secrets\n"
           "devices.json    devices, what they measure, and in which file it is\n"
           "links.json      links to the clouds of vendors and to phones\n"
           "consents.json   what was allowed to which application\n"
           "samples/        one file a device and kind of measurement, one row a sample\n"
           "nights.csv      nights as each source summed them up\n"
           "aside.csv       samples that claim to come from the future\n"
           "imports.csv     files that were taken in\n"
           "alert_rules.csv, alerts.csv   thresholds, and what was raised\n"
           "manifest.json   the list of these files with their sizes and SHA-256\n"
           "\n"
           "CSV files are in UTF-8, separated by commas, with a header (RFC 4180). A text that a spreadsheet would run "
           "as "
           "a formula begins with an apostrophe, which is not part of it. Times are RFC 3339. What was removed but not "
           "erased is marked as removed in devices.json. The log of who looked at these data is not part of the "
           "archive: "
           "it names other people; ask your provider for it.\n"_s
               .arg(person.displayName(), person.email, QString::fromLatin1(rfc3339(now)))
               .toUtf8();
}

QByteArray manifest(const accounts::User &person, Instant now, int schemaVersion, const Descriptions &descriptions,
                    const std::vector<ZippedEntry> &written)
{
    Json files = Json::array();
    for (const ZippedEntry &entry : written) {
        Json file{{"path", words(entry.path)}, {"size", entry.size}, {"sha256", entry.sha256.toStdString()}};
        if (const auto found = descriptions.find(entry.path); found != descriptions.end())
            file["holds"] = found->second;
        files.push_back(std::move(file));
    }
    return document({{"format", "biometricscloud-person"},
                     {"format_version", 1},
                     {"schema_version", schemaVersion},
                     {"created_time", time(now)},
                     {"person", words(person.uuid)},
                     {"files", std::move(files)}});
}

Result<int> schemaVersionOf(store::Connection &connection)
{
    const auto row = connection.selectOne(u"SELECT MAX(version) FROM schema_migration");
    if (!row)
        return fail(row.error());
    return static_cast<int>((*row)->integer(0));
}

} // namespace

Result<Pieces> wholeData(store::Connection &connection, const accounts::User &person, Instant now)
{
    const auto held = sources(connection, person.id, {}, Including::All);
    const auto devices = held ? devicesOf(connection, person.id, *held) : fail(held.error());
    const auto links = linksOf(connection, person.id);
    const auto consents = consentsOf(connection, person.id);
    const auto version = schemaVersionOf(connection);
    if (!devices || !links || !consents || !version)
        return fail(!devices    ? devices.error()
                    : !links    ? links.error()
                    : !consents ? consents.error()
                                : version.error());

    std::vector<ZipEntry> entries;
    Descriptions descriptions;
    const auto add = [&](const QString &path, Pieces content, const QString &what) {
        entries.push_back({path, std::move(content)});
        descriptions.insert_or_assign(path, words(what));
    };
    add(u"readme.txt"_s, once(readme(person, now)), u"What is in this archive, in plain words."_s);
    add(u"profile.json"_s, once(document(profile(person))), u"The account."_s);
    add(u"devices.json"_s, once(document(*devices)), u"Devices and what they measure."_s);
    add(u"links.json"_s, once(document(*links)), u"Links to vendors' clouds and phones."_s);
    add(u"consents.json"_s, once(document(*consents)), u"What was allowed to applications."_s);
    for (const Source &source : *held)
        add(samplesPath(source), csv({source}, {}),
            u"Samples of %1 from %2."_s.arg(source.metric.kind, source.deviceName()));
    for (const TableExport &table : tableExports())
        add(QString::fromLatin1(table.file), tableCsv(table, person.id), QString::fromLatin1(table.what));
    return zip(
        std::move(entries), u"manifest.json"_s,
        [person, now, version = *version, descriptions](const std::vector<ZippedEntry> &written) {
            return manifest(person, now, version, descriptions, written);
        },
        now);
}

} // namespace bc::exports
