#include "core/crypto/library.h"

#include <QtGlobal>

#include <sodium.h>

namespace bc::crypto {

void ensureLibrary()
{
    static const bool started = [] {
        if (sodium_init() < 0)
            qFatal("The system's secure random generator does not work.");
        return true;
    }();
    Q_UNUSED(started)
}

} // namespace bc::crypto
