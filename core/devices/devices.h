#pragma once

#include "core/base/result.h"
#include "core/devices/device.h"
#include "core/store/connection.h"

#include <QList>

/// Reading and writing of devices on the connection given; any thread with its own connection.
namespace bc::devices {

Result<std::optional<Device>> find(store::Connection &connection, qint64 id);
/// `device.id` 0: a new id.
Result<Device> create(store::Connection &connection, Device device, Instant now);
/// Takes the device out of every list (state 0) together with its metrics; nothing is erased.
Result<> remove(store::Connection &connection, qint64 id, Instant now);
/// The device sent data: its own last activity, and its link's when it has one, which thereby is linked if it was
/// pending, or had stopped and this is newer. `lastData` is the newest sample's start.
Result<> received(store::Connection &connection, qint64 id, std::optional<Instant> lastData, Instant now);

/// How early it comes among the person's sources. NotFound.
Result<> setPriority(store::Connection &connection, qint64 id, int priority, Instant now);

struct Query
{
    qint64 accountId = 0;
    std::optional<int> state = 5;      ///< 5 active, 0 removed; nothing: both
    QString search = {};               ///< in the manufacturer, the code and the product's name; ASCII without case
    std::optional<qint64> offset = {}; ///< the id behind which the page begins, in the list's order
    bool ascending = true;             ///< by id
    int limit = 100;                   ///< 1…1000
};
struct Page
{
    QList<Device> devices;
    qint64 count = 0;
    std::optional<qint64> nextId;
};
/// Devices of a person, by id.
Result<Page> list(store::Connection &connection, const Query &query);

} // namespace bc::devices
