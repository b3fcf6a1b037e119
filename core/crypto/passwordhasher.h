#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>

QT_BEGIN_NAMESPACE
class QObject;
QT_END_NAMESPACE

namespace bc::crypto {

/// Argon2id cost (RFC 9106): `memoryKib` a hash, `passes` over it. OWASP's floor is 19 MiB and 2 passes.
struct PasswordCost
{
    int memoryKib = 19 * 1024;
    int passes = 2;
};

/// Hashes passwords with Argon2id on threads of its own with a bounded queue, so that a listener thread never does.
/// Thread-safe.
class PasswordHasher
{
public:
    struct Verdict
    {
        bool correct = false;
        bool outdated = false; ///< correct, but hashed with another cost: hash anew
    };

    explicit PasswordHasher(PasswordCost cost = {}, int threads = 1, int queueLimit = 64);
    ~PasswordHasher();

    /// `done` runs on the thread of `context`; never when `context` is gone. Busy when the queue is full.
    /// An empty `phc` (no such person) takes the same time and answers "not correct".
    void verify(QByteArray password, QString phc, QObject *context, std::function<void(Result<Verdict>)> done);
    void hash(QByteArray password, QObject *context, std::function<void(Result<QString>)> done);

    /// How many wait for a thread.
    int waiting() const;

    /// The same on the calling thread: for command lines, demo data and tests.
    Result<QString> hashNow(QByteArrayView password) const;
    Verdict verifyNow(QByteArrayView password, const QString &phc) const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace bc::crypto
