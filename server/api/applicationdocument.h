#pragma once

#include "core/applications/application.h"
#include "core/crypto/sealingkey.h"
#include "core/store/connection.h"
#include "server/api/fields.h"
#include "server/api/v1/applicationjson.h"

/// Applications as a document that goes from one workspace to another. It holds no secret, no id of a row and no
/// moment: `client_id` tells which application is meant, an e-mail address who owns it.
namespace bc::server::api::document {

/// One application as it stands in a document.
http::Json exported(const applications::Application &application, const QString &ownerEmail);

/// One entry of a document, read; whatever is wrong with it by itself is in `errors`.
struct Entry
{
    v1::ApplicationChange change;
    QString clientId, ownerEmail;
    std::optional<int> state, refreshTokenSeconds;
    std::optional<applications::SecretPolicy> secretPolicy;
    QList<FieldError> errors;
    /// For an application that has to be made: random, so it is drawn before the unit of work, which may run twice.
    QString secret, newClientId;
};
Entry read(const http::Json &entry);

/// Into which tenant, by whom.
struct Importer
{
    qint64 tenantId = 0, personId = 0;
    bool platform = false;
};

enum class Action { Create, Update, Skip, Refuse };
const char *name(Action action);

/// What an import does, or would do, with one entry.
struct Step
{
    Action action = Action::Skip;
    applications::Application before, after; ///< `before.id` 0: there is none
    QString ownerEmail;                      ///< who owns it afterwards
    QList<FieldError> errors;
};
/// Compares the entries with what is there. Writes nothing; on a reader or in a unit of work.
Result<QList<Step>> plan(store::Connection &connection, const QList<Entry> &entries, const Importer &importer);

/// Does it, in a unit of work; entries are plan()'s. The ids of the applications, in their order.
Result<QList<qint64>> apply(store::Connection &unit, const QList<Entry> &entries, const QList<Step> &steps,
                            const crypto::SealingKey &key, Instant now);

} // namespace bc::server::api::document
