#include "server/connectors/vendor.h"

#include "core/biometrics/localday.h"
#include "server/connectors/ouravendor.h"
#include "server/connectors/partnervendor.h"

namespace bc::server::connectors {

const Vendor *vendorOf(const QString &provider)
{
    static const OuraVendor oura;
    static const PartnerVendor partner;
    for (const Vendor *vendor : {static_cast<const Vendor *>(&oura), static_cast<const Vendor *>(&partner)}) {
        if (vendor->provider() == provider)
            return vendor;
    }
    return nullptr;
}

bool isQuiet(store::Connection &reader, qint64 deviceId, Instant last, Instant now)
{
    if (now - last <= surelyThere)
        return false;
    const auto pause = biometrics::longestPauseDays(reader, deviceId);
    return pause && now - last > surelyThere + std::chrono::hours(24 * *pause);
}

QDate todayOf(Instant now, const QTimeZone &zone) { return biometrics::localDate(now, zone); }

} // namespace bc::server::connectors
