#pragma once

#include "core/accounts/links.h"
#include "core/accounts/user.h"
#include "core/base/result.h"
#include "core/store/connection.h"

#include <QString>

namespace bc::crypto {
class SealingKey;
}

namespace bc::server::mail {

/// A link that sets a person's password, and the letter that carries it. Made before the unit of work that places it.
class LinkOrder
{
public:
    /// `issuer`: the configured address of the provider, never a Host header.
    LinkOrder(accounts::links::Purpose purpose, const QString &issuer);

    /// Where the link leads. It opens the account: it goes to the person, or once to an administrator where no letters
    /// can be sent, and into no log.
    QString address() const;
    /// Inside a unit of work: the link works from its commit on. With `key`, a letter with it goes to the person's
    /// address. Invalid if `user` has none that can be written to.
    Result<accounts::links::Link> place(store::Connection &unit, const accounts::User &user,
                                        const crypto::SealingKey *key, Instant now) const;

private:
    accounts::links::Purpose m_purpose;
    QString m_issuer, m_token;
};

} // namespace bc::server::mail
