#pragma once

#include "core/accounts/secondfactors.h"
#include "core/accounts/user.h"
#include "core/store/connection.h"
#include "server/http/request.h"
#include "server/middleware/services.h"
#include "server/pages/accountpages.h"

#include <QStringList>

#include <functional>
#include <span>

/// The ways to prove a second factor, one file each. A new one: its file, and one line in steps.cpp.
namespace bc::server::oauth::steps {

/// Who is on the way to the second factor, and in which browser.
struct Context
{
    const Services &services;
    store::Connection &reader; ///< of this thread
    accounts::User user;
    QByteArray attempt; ///< the cookie that the attempt is bound to
    Instant now;
};

/// What a form proved: the writing half runs inside the unit of work that completes the sign-in and decides over single
/// use. Without a unit the answer was wrong.
struct Proof
{
    std::function<Result<bool>(store::Connection &)> unit = {}; ///< false: used before
    QStringList amr = {};                                       ///< of this factor (RFC 8176)
};

class Step
{
public:
    Step() = default;
    Step(const Step &) = delete;
    Step &operator=(const Step &) = delete;
    virtual ~Step() = default;

    virtual const char *name() const = 0; ///< in addresses and on the page: "totp"
    virtual bool offered(const accounts::secondfactors::Summary &summary, const Services &services) const = 0;
    /// What the page needs beyond the form.
    virtual Result<> prepare(const Context &context, pages::SecondFactorPage &page) const;
    virtual Result<Proof> prove(const Context &context, const http::Parameters &fields) const = 0;
    virtual const char *wrongText() const = 0; ///< key of texts.h
};

/// All of them, the one to be shown first in front.
std::span<const Step *const> all();
const Step *find(const QString &name);

} // namespace bc::server::oauth::steps
