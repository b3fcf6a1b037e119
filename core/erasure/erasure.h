#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/store/connection.h"

#include <QList>
#include <QString>

/// Deletes a person's health data for good: samples and what is made of them, nights, metrics, devices with their
/// credentials and tokens, links with their sealed tokens, imports, alerts and their rules. The account stays.
///
/// begin() once, then step() until it says that all is done, each a unit of work of its own, so that ten years of
/// samples do not hold the writer. Whoever is interrupted begins again: what is gone is gone, the rest follows.
namespace bc::erasure {

/// Rows of one table that go, children before what they refer to.
struct Rule
{
    QString table;
    QString key;       ///< the primary key's columns
    QString condition; ///< which rows; its one `?` is the account
};
/// All but devices, their applications and links, which go last. A new table with a person's data needs a line here;
/// tests/core/erasure finds it by its foreign keys.
const QList<Rule> &rules();

/// An import of the person's, whose file lies outside of the store.
struct Import
{
    qint64 id = 0;
    QString uuid;
    bool operator==(const Import &) const = default;
};
/// A link to a vendor's cloud of the person's, with its sealed tokens: the vendor still takes them.
struct Link
{
    qint64 id = 0;
    QString uuid, provider;
    QByteArray accessToken, refreshToken;
    bool operator==(const Link &) const = default;
};
struct Begun
{
    QList<Import> imports; ///< whoever keeps their files deletes them
    QList<Link> links;     ///< that had tokens; whoever speaks with the vendors asks them to revoke these
};
/// Ends what would bring new data: links are revoked and lose their tokens and whoever fetches them, imports are
/// cancelled, the devices' applications are disabled and their tokens revoked. What is left to do outside of the store.
Result<Begun> begin(store::Connection &unit, qint64 accountId, Instant now);

struct Step
{
    qint64 rows = 0;   ///< deleted by this step
    bool done = false; ///< nothing of it is left
};
/// At most this many rows go in one step, and what is last: of samples some 10 MB.
constexpr qint64 rowsAStep = 2000;
/// Conflict when something came meanwhile that refers to what was to go; the next step finds it. The tables in whose
/// files something of it may be left are noted for cleanErased() (cleaner.h).
Result<Step> step(store::Connection &unit, qint64 accountId, Instant now);

} // namespace bc::erasure
