#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/store/connection.h"

#include <QList>
#include <QString>

#include <optional>

namespace bc::biometrics {

/// What one device measures of one person.
struct Metric
{
    qint64 id = 0;
    QString uuid;
    qint64 tenantId = 0, accountId = 0, deviceId = 0;
    QString name;
    QString sampleType;   ///< the unit the client writes
    QString quantityType; ///< HealthKit's identifier or the client's own name
    QString kind;         ///< of the catalogue; the quantity type itself when the catalogue does not know it
    bool isContinuous = false;
    int state = 5; ///< 5 active, 0 removed
    qint64 sampleCount = 0;
    std::optional<Instant> firstTime, latestTime;
    std::optional<double> latestValue; ///< in the kind's canonical unit
    Instant createdTime, modifiedTime;

    bool active() const { return state == 5; }
};

/// Reading and writing of metrics on the connection given; any thread with its own connection.
namespace metrics {

Result<std::optional<Metric>> find(store::Connection &connection, qint64 id);
/// `metric.id` 0: a new id. The device must be of the same person.
Result<Metric> create(store::Connection &connection, Metric metric, Instant now);
/// Takes the metric out of every list (state 0); its samples stay until the person's data are erased.
Result<> remove(store::Connection &connection, qint64 id, Instant now);

/// The active metrics of a person in the order of their ids.
Result<QList<Metric>> ofPerson(store::Connection &connection, qint64 accountId);
/// The person's active metrics of one kind that hold samples, the preferred source first: by the priority of the
/// device, then the one with the newer data.
Result<QList<Metric>> ofKind(store::Connection &connection, qint64 accountId, const QString &kind);

struct Query
{
    qint64 accountId = 0;
    std::optional<qint64> deviceId = {};
    std::optional<int> state = 5;      ///< 5 active, 0 removed; nothing: both
    QString search = {};               ///< in the name and the quantity's type; ASCII without case
    std::optional<qint64> offset = {}; ///< the id behind which the page begins, in the list's order
    bool ascending = true;             ///< by id
    int limit = 100;                   ///< 1…1000
};
struct Page
{
    QList<Metric> metrics;
    qint64 count = 0;
    std::optional<qint64> nextId;
};
Result<Page> list(store::Connection &connection, const Query &query);

} // namespace metrics

} // namespace bc::biometrics
