#pragma once

#include "core/base/result.h"
#include "core/biometrics/intake.h"
#include "core/devices/budget.h"
#include "core/devices/syncing.h"
#include "core/devices/vendors.h"
#include "server/outgoing/client.h"

#include <QDate>
#include <QTimeZone>
#include <QUrl>

namespace bc::server::connectors {

using devices::vendors::Registration;

/// Whole days of the person's, [from, until).
struct Window
{
    QDate from, until;
    bool empty() const { return from >= until; }
};

/// What one answer held.
struct Page
{
    biometrics::Intake intake;
    QList<devices::syncing::Fault> faults; ///< documents that were kept out, or a part of them
    QStringList good;                      ///< ids of the others
    QString nextToken;                     ///< empty: that was the last page
};

/// How a document is to be understood.
struct Reader
{
    QTimeZone zone;     ///< the person's, for what names a day only
    QStringList scopes; ///< what the person granted
};

/// One vendor's interface: what there is to fetch, where, and what it means. Immutable, any thread.
class Vendor
{
public:
    virtual ~Vendor() = default;

    virtual QString provider() const = 0;
    virtual QString name() const = 0; ///< "Oura", in sentences
    virtual devices::budget::Limits limits() const = 0;
    /// The kinds of documents that a link of these scopes may fetch, what people look for first in front.
    virtual QStringList dataTypes(const QStringList &scopes) const = 0;
    /// How many days one series of pages covers.
    virtual int windowDays(const QString &dataType) const = 0;
    /// So many days are fetched again each time, because devices hand data in late.
    virtual int overlapDays() const = 0;
    virtual QUrl pageUrl(const Registration &registration, const QString &dataType, const Window &window,
                         const QString &nextToken, const Reader &reader) const = 0;
    /// Invalid for an answer that is not what the vendor documents; what is wrong with one document is a fault of it.
    virtual Result<Page> read(const QString &dataType, const QByteArray &body, const Reader &reader) const = 0;

    /// Where the vendor says whose data these are; invalid if the scopes do not allow it.
    virtual QUrl identityUrl(const Registration &registration, const QStringList &scopes) const = 0;
    virtual QString identity(const QByteArray &body) const = 0; ///< empty if it does not say
    virtual outgoing::Call revokeCall(const Registration &registration, const QString &secret,
                                      const QString &accessToken, const QString &refreshToken) const = 0;
};

/// Null for who is fetched from by nobody.
const Vendor *vendorOf(const QString &provider);

/// A device that sent something in that time has not stopped.
constexpr std::chrono::hours surelyThere{24};
/// Whether a device has been silent since `last` for longer than it ever paused, and a day more.
bool isQuiet(store::Connection &reader, qint64 deviceId, Instant last, Instant now);

/// Today in the person's time zone.
QDate todayOf(Instant now, const QTimeZone &zone);

} // namespace bc::server::connectors
