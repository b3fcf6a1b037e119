#pragma once

#include "core/accounts/user.h"
#include "core/biometrics/sample.h"
#include "core/crypto/passwordhasher.h"
#include "core/crypto/sealingkey.h"
#include "core/oauth/provider.h"
#include "server/http/server.h"
#include "server/imports/importrunner.h"
#include "server/middleware/services.h"
#include "support/httpclient.h"
#include "support/manualclock.h"
#include "support/tempstore.h"

#include <vector>

namespace bc::tests {

/// A clinic with a patient who wears a ring, a watch and a glucose sensor, and people who may or may not look at their
/// data, behind a real server. The clock stands at noon of 2026-11-22 in Toronto, where the patient lives.
class Clinic
{
public:
    /// `imports`: what a test wants otherwise of it.
    explicit Clinic(const QString &dialect = QStringLiteral("sqlite"), server::ImportRunner::Options imports = {});

    ManualClock clock{fromMicros(1'795'366'800'000'000)};
    TempStore store;

    accounts::User administrator, clinician, stranger, patient, developer, platform, foreigner;
    qint64 ring = 0, watch = 0, sensor = 0; ///< devices of the patient

    std::function<bool(qint64)> afterUnit; ///< of imports, see imports::Control; set before they begin
    server::ImportRunner imports;

    HttpClient client() const;
    /// A token for the person with that scope.
    QByteArray token(const accounts::User &user, const QString &scope = QStringLiteral("all"));
    HttpReply get(const accounts::User &user, const QByteArray &path, const QString &scope = QStringLiteral("all"));
    /// A metric of one of the patient's devices with these samples.
    qint64 addMetric(qint64 device, const QString &kind, const QString &unit, std::vector<biometrics::Sample> samples);
    /// The newest audit entry of that event, as "outcome|actor|object|detail".
    QString lastAudit(const QString &event);

    /// The one that token() issues for.
    qint64 applicationId() const { return m_applicationId; }

    /// A moment in UTC.
    static Instant at(const char *rfc3339);
    static biometrics::Sample sample(Instant start, double value, std::chrono::seconds lasts = std::chrono::seconds(0));

private:
    server::ImportRunner::Options forTests(server::ImportRunner::Options options);
    accounts::User addPerson(qint64 tenant, accounts::Role role, const QString &name);
    qint64 addDevice(const QString &code, int priority);

    qint64 m_applicationId = 0;
    oauth::Provider m_provider;
    crypto::PasswordHasher m_hasher;
    crypto::SealingKey m_key;
    server::Services m_services;
    std::unique_ptr<http::Server> m_server;
};

} // namespace bc::tests
