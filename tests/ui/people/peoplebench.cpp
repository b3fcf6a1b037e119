#include "peoplebench.h"

namespace bc::tests {

using namespace Qt::StringLiterals;

namespace {

QJsonObject person(int id, const QString &first, const QString &last, int role)
{
    const QString email = first.toLower() + u"@dune.com"_s;
    return {{u"id"_s, id},
            {u"uuid"_s, u"00000000-0000-4000-8000-00000000000%1"_s.arg(id)},
            {u"tenant_id"_s, 2},
            {u"username"_s, email},
            {u"email"_s, email},
            {u"first_name"_s, first},
            {u"middle_name"_s, u""_s},
            {u"last_name"_s, last},
            {u"language"_s, u"en"_s},
            {u"timezone"_s, u"Europe/Berlin"_s},
            {u"role_id"_s, role},
            {u"state"_s, 5},
            {u"has_password"_s, true},
            {u"has_second_factor"_s, false},
            {u"last_sign_in_time"_s, u"2026-11-24T09:12:00.000000Z"_s},
            {u"locked_until"_s, QJsonValue()},
            {u"invited_until"_s, QJsonValue()},
            {u"totp_since"_s, QJsonValue()},
            {u"passkeys"_s, 0},
            {u"recovery_codes"_s, 0},
            {u"trusted_browsers"_s, 0},
            {u"failed_sign_ins"_s, 0},
            {u"created_time"_s, u"2026-10-01T08:00:00.000000Z"_s},
            {u"modified_time"_s, u"2026-11-01T08:00:00.000000Z"_s}};
}

QString inSeconds(int seconds) { return QDateTime::currentDateTimeUtc().addSecs(seconds).toString(Qt::ISODateWithMs); }

Responder::Answer page(const QJsonArray &results)
{
    Responder::Answer answer;
    answer.json = {{u"next_id"_s, QJsonValue()}, {u"count"_s, results.size()}, {u"results"_s, results}};
    return answer;
}

QJsonObject session(const QString &sid, const QString &agent, const QString &address, const QJsonArray &amr)
{
    return {{u"id"_s, sid},
            {u"address"_s, address},
            {u"user_agent"_s, agent},
            {u"amr"_s, amr},
            {u"auth_time"_s, inSeconds(-86400)},
            {u"last_seen_time"_s, inSeconds(-180)},
            {u"expires_time"_s, inSeconds(86400)}};
}

} // namespace

QByteArray PeopleProvider::path(int id, const QByteArray &rest)
{
    return "/api/v1/admin/users/" + QByteArray::number(id) + rest;
}

PeopleProvider::PeopleProvider()
{
    people[self] = person(self, u"Frank"_s, u"Herbert"_s, 2);
    people[clinician] = person(clinician, u"Brian"_s, u"Herbert"_s, 3);
    people[clinician][u"has_second_factor"_s] = true;
    people[clinician][u"totp_since"_s] = u"2026-09-03T10:00:00.000000Z"_s;
    people[clinician][u"passkeys"_s] = 2;
    people[clinician][u"recovery_codes"_s] = 7;
    people[clinician][u"trusted_browsers"_s] = 1;
    people[invited] = person(invited, u"Paul"_s, u"Atreides"_s, 4);
    people[invited][u"has_password"_s] = false;
    people[invited][u"last_sign_in_time"_s] = QJsonValue();
    people[invited][u"invited_until"_s] = inSeconds(6 * 86400);
    people[locked] = person(locked, u"Jessica"_s, u"Atreides"_s, 4);
    people[locked][u"locked_until"_s] = inSeconds(600);
    people[locked][u"failed_sign_ins"_s] = 10;
    people[platform] = person(platform, u"Root"_s, u"Above"_s, 1);
    sessionsOfClinician = {
        session(u"sid/1"_s, u"Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0"_s, u"192.0.2.7"_s,
                {u"pwd"_s, u"otp"_s, u"mfa"_s}),
        session(u"sid2"_s, u"Mozilla/5.0 (iPhone; CPU iPhone OS 18_1) AppleWebKit/605.1.15 Safari/604.1"_s,
                u"2001:db8::7"_s, {u"pwd"_s})};
    consentsOfClinician = {QJsonObject{{u"id"_s, 71},
                                       {u"application_id"_s, 1},
                                       {u"application_name"_s, u"Third Party App"_s},
                                       {u"scope"_s, u"profile cgm_data offline_access"_s},
                                       {u"resources"_s, QJsonArray{u"https://lab.example/api"_s}},
                                       {u"state"_s, 5},
                                       {u"created_time"_s, u"2026-11-02T08:00:00.000000Z"_s},
                                       {u"modified_time"_s, u"2026-11-02T08:00:00.000000Z"_s}},
                           QJsonObject{{u"id"_s, 72},
                                       {u"application_id"_s, 2},
                                       {u"application_name"_s, u"Withdrawn before"_s},
                                       {u"scope"_s, u"all"_s},
                                       {u"state"_s, 0},
                                       {u"created_time"_s, u"2026-11-02T08:00:00.000000Z"_s},
                                       {u"modified_time"_s, u"2026-11-02T08:00:00.000000Z"_s}}};
    on("GET /api/v1/admin/users", [this](const Seen &) {
        QJsonArray rows;
        for (const QJsonObject &each : std::as_const(people)) {
            rows.append(each);
        }
        return page(rows);
    });
    for (const int id : {self, clinician, invited, locked, platform}) {
        offer(id);
    }
    on("GET " + path(clinician, "/sessions"), [this](const Seen &) { return page(sessionsOfClinician); });
    on("GET " + path(clinician, "/consents"), [this](const Seen &seen) {
        const bool further = seen.query.queryItemValue(u"offset"_s) == u"70";
        Answer answer = page(further ? moreConsents : consentsOfClinician);
        if (!moreConsents.isEmpty() && !further) {
            answer.json[u"next_id"_s] = 70;
        }
        return answer;
    });
}

void PeopleProvider::offer(int id)
{
    on("GET " + path(id), [this, id](const Seen &) {
        Answer answer;
        answer.json = people[id];
        return answer;
    });
    on("PUT " + path(id), [this, id](const Seen &seen) {
        for (auto field = seen.json.begin(); field != seen.json.end(); ++field) {
            people[id][field.key()] = field.value();
        }
        Answer answer;
        answer.json = people[id];
        return answer;
    });
    for (const char *list : {"/sessions", "/consents"}) {
        on("GET " + path(id, list), [](const Seen &) { return page({}); });
    }
    on("DELETE " + path(id, "/sessions"), [](const Seen &) {
        Answer answer;
        answer.json = {{u"sessions_ended"_s, 2}, {u"token_families_ended"_s, 1}};
        return answer;
    });
}

} // namespace bc::tests
