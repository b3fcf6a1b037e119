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

QDate todayOf(Instant now, const QTimeZone &zone) { return biometrics::localDate(now, zone); }

} // namespace bc::server::connectors
