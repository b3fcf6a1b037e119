#include "server/middleware/snapshot.h"

#include "core/store/store.h"

namespace bc::server {

void readSnapshots(http::Router &router, store::Store &store)
{
    router.wrap([&store](http::Handler handler) -> http::Handler {
        return [&store, handler = std::move(handler)](http::RequestPtr request) {
            const store::Reading reading(store); // the endpoint runs at once, and answers its task when it suspends
            return handler(std::move(request));
        };
    });
}

} // namespace bc::server
