#pragma once

#include "server/http/site.h"
#include "server/http/wire.h"

#include <QPointer>

#include <memory>

namespace bc::http {

class Connection;

/// The place of one answer in the order of its connection. Shared by the connection's queue and the coroutine that
/// fills it, whichever lives longer.
struct Slot
{
    bool done = false;
    WireOptions wire;
    QByteArray bytes;
    Pieces pieces; ///< what follows them
};

using SlotPtr = std::shared_ptr<Slot>;

/// Lets the request pass the middleware and its endpoint, and fills the slot: now or, when the endpoint waits, later
/// on the same thread. What throws becomes a 500.
void answer(SitePtr site, QPointer<Connection> connection, SlotPtr slot, RequestPtr request,
            const Router::Match &match);

/// Fills the slot with an answer that no endpoint gave.
void answerWith(const SitePtr &site, const QPointer<Connection> &connection, const SlotPtr &slot,
                const RequestPtr &request, Response response);

} // namespace bc::http
