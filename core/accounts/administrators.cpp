#include "core/accounts/administrators.h"

using namespace Qt::StringLiterals;

namespace bc::accounts::administrators {
namespace {

constexpr qint64 lockKey = 0x61646d696e73; // "admins": of Connection::lockUntilCommit()

} // namespace

Result<> mustRemain(store::Connection &unit, const User &user)
{
    const bool platform = user.role == Role::PlatformAdministrator;
    if ((!platform && user.role != Role::TenantAdministrator) || user.state != activeState)
        return {};
    if (const auto locked = unit.lockUntilCommit(lockKey); !locked)
        return fail(locked.error());
    const auto others =
        platform
            ? unit.selectOne(u"SELECT COUNT(*) FROM account WHERE role_id = 1 AND state = 5 AND id <> ?", {user.id})
            : unit.selectOne(u"SELECT COUNT(*) FROM account WHERE role_id IN (1, 2) AND state = 5 AND id <> ? AND "
                             "tenant_id = ?"_s,
                             {user.id, user.tenantId});
    if (!others)
        return fail(others.error());
    if ((*others)->integer(0) > 0)
        return {};
    return fail(ErrorKind::Conflict,
                platform ? u"This is the last platform administrator."_s
                         : u"This is the last administrator of the tenant."_s,
                u"Make somebody else one first."_s);
}

} // namespace bc::accounts::administrators
