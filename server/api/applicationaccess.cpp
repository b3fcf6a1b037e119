#include "server/api/applicationaccess.h"

#include "core/accounts/accounts.h"
#include "core/applications/applications.h"
#include "core/oauth/tokens/tokens.h"
#include "core/store/store.h"
#include "server/api/fields.h"
#include "server/middleware/awaiting.h"

using namespace Qt::StringLiterals;

namespace bc::server::api {

using applications::Application;
using Why = Unreachable::Why;

tl::expected<Application, Unreachable> reachable(const Services &services, const http::Request &request,
                                                 const oauth::Principal &who)
{
    const QString asked = request.pathValue(u"id");
    const auto refuse = [&asked](Why why, Error error = {}) {
        return tl::make_unexpected(Unreachable{why, asked, std::move(error)});
    };
    const Reach reach = reachOf(who);
    if (reach == Reach::None)
        return refuse(Why::Role);
    const auto id = pathId(request);
    if (!id)
        return refuse(Why::NotFound);
    const auto reader = services.store.reader();
    auto found = reader ? applications::find(**reader, *id) : fail(reader.error());
    if (!found)
        return refuse(Why::Failed, found.error());
    if (!*found)
        return refuse(Why::NotFound);
    const bool known = reach == Reach::All || ((*found)->tenantId == who.tenantId &&
                                               (reach == Reach::Tenant || (*found)->ownerId == who.userId));
    if (!known)
        return refuse(Why::Unknown);
    return **std::move(found);
}

tl::expected<Application, Unreachable> changeable(const Services &services, const http::Request &request,
                                                  const oauth::Principal &who)
{
    auto found = reachable(services, request, who);
    if (found && found->isFirstParty)
        return tl::make_unexpected(Unreachable{Why::Owned, QString::number(found->id), {}});
    return found;
}

QCoro::Task<http::Response> refusal(const Services &services, http::RequestPtr request, oauth::Principal who,
                                    QString event, Unreachable reason)
{
    switch (reason.why) {
    case Why::Failed:
        co_return http::Response::problem(reason.error);
    case Why::Role:
    case Why::Owned:
        co_return co_await forbidden(services, request, who, event, u"application"_s, reason.id);
    case Why::NotFound:
    case Why::Unknown:
        break;
    }
    co_return co_await notFound(services, request, who, event, u"application"_s, reason.id.left(40),
                                reason.why == Why::Unknown);
}

QCoro::Task<Result<>> disabled(const Services &services, const http::Request &request, const oauth::Principal &who,
                               Application application)
{
    const Instant now = services.clock.now();
    const qint64 id = application.id;
    audit::Entry entry = entryOf(request, who, now, u"application.disabled"_s, u"application"_s, QString::number(id));
    auto work = [=](store::Connection &unit) -> Result<> {
        if (const auto set = applications::setState(unit, id, 0, now); !set)
            return set;
        const auto revoked = oauth::families::revokeOfApplication(unit, id, u"application disabled"_s, now);
        if (!revoked)
            return fail(revoked.error());
        audit::Entry noted = entry;
        noted.detail.insert(u"revoked_families"_s, *revoked);
        audit::append(unit, noted);
        return {};
    };
    co_return co_await written(services.store, std::move(work));
}

QString OwnerNames::of(qint64 ownerId)
{
    const auto known = m_known.constFind(ownerId);
    if (known != m_known.cend())
        return *known;
    const auto owner = accounts::people::find(m_reader, ownerId);
    const QString name = owner && *owner ? (*owner)->displayName() : QString();
    m_known.insert(ownerId, name);
    return name;
}

} // namespace bc::server::api
