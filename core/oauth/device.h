#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/oauth/authorization.h"
#include "core/store/connection.h"

#include <QStringList>

#include <optional>

namespace bc::oauth {

/// A device that waits for a person's word (RFC 8628).
struct DeviceRequest
{
    enum class State { Pending, Allowed, Denied };

    qint64 id = 0, applicationId = 0;
    QString scope;
    QStringList resources; ///< where the tokens are to be good (RFC 8707); empty: at this provider's interfaces
    State state = State::Pending;
    bool used = false; ///< its device code was exchanged for tokens
    qint64 userId = 0; ///< who allowed it
    std::optional<Instant> authTime;
    QString amr; ///< how they had signed in, as it is stored
    Instant createdTime, expiresTime;
};

/// What /device_authorization answers; both codes are stored as hashes only.
struct DeviceCodes
{
    QString deviceCode; ///< 256 random bits
    QString userCode;   ///< "BCDF-GHJK": 34 random bits, hence the limit on guesses (RFC 8628 §5.1)
    std::chrono::seconds expiresIn{0}, interval{0};
};

/// Rows of `device_request`, on the connection given, and what people type.
namespace device {

/// Eight letters with a dash, out of 20 without vowels, so that they make no word (RFC 8628 §6.1).
QString freshUserCode();
/// What was typed, in any case and with any blanks or dashes, as freshUserCode() writes it; empty if it cannot be one.
QString userCodeOf(const QString &typed);

Result<std::optional<DeviceRequest>> findByUserCode(store::Connection &connection, const QString &userCode);
Result<std::optional<DeviceRequest>> findByDeviceCode(store::Connection &connection, const QString &deviceCode);

/// False if the user code is another's at this moment: try the next.
Result<bool> store(store::Connection &unit, const DeviceCodes &codes, qint64 applicationId, const QString &scope,
                   const QStringList &resources, Instant now);
/// The person's word; false if the request was decided or expired before. The row count decides between two pages.
Result<bool> decide(store::Connection &unit, qint64 id, bool allowed, const SignedIn &person, Instant now);

enum class Poll { OnTime, TooSoon };
/// Notes that the device asked. Too soon: its interval has grown by five seconds (RFC 8628 §3.5).
Result<Poll> poll(store::Connection &unit, qint64 id, Instant now);
/// Uses up an allowed request; false if that happened before, or it expired. The row count decides who of many gets it.
Result<bool> use(store::Connection &unit, qint64 id, Instant now);

} // namespace device

} // namespace bc::oauth
