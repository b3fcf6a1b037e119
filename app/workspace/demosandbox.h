#pragma once

#include "core/base/result.h"

#include <QString>

#include <memory>

QT_BEGIN_NAMESPACE
class QProcess;
QT_END_NAMESPACE

namespace bc::crypto {
class SealingKey;
}
namespace bc::store {
class Store;
}

namespace bc::app::demo {

/// The made-up cloud of rings that the demo workspace links to: a program beside this one, on a free loopback port,
/// that ends with this process. Made and destroyed on one thread.
class Sandbox
{
public:
    /// Starts it and names it in the workspace's settings of Oura. Its own state is kept in `dataDir`, so that links
    /// survive a restart. Unavailable when the program is missing or does not come up; the demo works without.
    static Result<std::unique_ptr<Sandbox>> start(store::Store &store, const crypto::SealingKey &key,
                                                  const QString &issuer, const QString &dataDir);
    ~Sandbox();

private:
    Sandbox();
    Result<QString> run(const QString &issuer, const QString &dataDir);

    std::unique_ptr<QProcess> m_process;
};

} // namespace bc::app::demo
