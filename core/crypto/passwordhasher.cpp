#include "core/crypto/passwordhasher.h"

#include "core/crypto/library.h"
#include "core/crypto/random.h"

#include <QObject>

#include <condition_variable>
#include <deque>
#include <mutex>
#include <sodium.h>
#include <sys/resource.h>
#include <thread>
#include <unistd.h>
#include <vector>

namespace bc::crypto {
namespace {

/// Whom an answer goes to. A QObject may be destroyed on its own thread while a hashing thread wants to post to it; the
/// lock makes posting and destruction exclude each other (~QObject drops what was posted before).
struct Addressee
{
    std::mutex mutex;
    QObject *context = nullptr;
    QMetaObject::Connection watching;

    static std::shared_ptr<Addressee> of(QObject *context)
    {
        auto addressee = std::make_shared<Addressee>();
        addressee->context = context;
        addressee->watching = QObject::connect(
            context, &QObject::destroyed, context,
            [addressee] {
                const std::lock_guard lock(addressee->mutex);
                addressee->context = nullptr;
            },
            Qt::DirectConnection);
        return addressee;
    }

    template <typename Done>
    static void deliver(const std::shared_ptr<Addressee> &addressee, Done done)
    {
        const std::lock_guard lock(addressee->mutex);
        if (!addressee->context)
            return;
        QMetaObject::invokeMethod(
            addressee->context,
            [addressee, done = std::move(done)] {
                QObject::disconnect(addressee->watching);
                done();
            },
            Qt::QueuedConnection);
    }
};

/// Keeps a password no longer than needed.
void wipe(QByteArray &secret)
{
    if (secret.isDetached())
        sodium_memzero(secret.data(), static_cast<size_t>(secret.size()));
    secret.clear();
}

} // namespace

class PasswordHasher::Private
{
public:
    PasswordCost cost;
    size_t queueLimit = 0;
    QString nobody; ///< what a missing hash is compared with: the same cost, and no password fits

    std::mutex mutex;
    std::condition_variable changed;
    std::deque<std::function<void()>> queue;
    bool stopping = false;
    std::vector<std::thread> threads;

    size_t memory() const { return static_cast<size_t>(cost.memoryKib) * 1024; }
    auto passes() const { return static_cast<unsigned long long>(cost.passes); }

    bool enqueue(std::function<void()> job)
    {
        {
            const std::lock_guard lock(mutex);
            if (stopping || queue.size() >= queueLimit)
                return false;
            queue.push_back(std::move(job));
        }
        changed.notify_one();
        return true;
    }

    void work()
    {
        // Hashing takes tens of milliseconds of pure computing; whoever only waits for a token goes first.
        ::setpriority(PRIO_PROCESS, static_cast<id_t>(::gettid()), 5);
        for (;;) {
            std::function<void()> job;
            {
                std::unique_lock lock(mutex);
                changed.wait(lock, [this] { return stopping || !queue.empty(); });
                if (stopping)
                    return;
                job = std::move(queue.front());
                queue.pop_front();
            }
            job();
        }
    }

    static tl::unexpected<Error> busy()
    {
        return fail(ErrorKind::Busy, QStringLiteral("Too many passwords are waiting to be checked."),
                    QStringLiteral("Try again in a few seconds."));
    }
};

PasswordHasher::PasswordHasher(PasswordCost cost, int threads, int queueLimit)
    : d(std::make_unique<Private>())
{
    ensureLibrary();
    d->cost = cost;
    d->queueLimit = static_cast<size_t>(queueLimit);
    const auto unpadded = QByteArray::Base64Encoding | QByteArray::OmitTrailingEquals;
    d->nobody = QStringLiteral("$argon2id$v=19$m=%1,t=%2,p=1$%3$%4")
                    .arg(QString::number(cost.memoryKib), QString::number(cost.passes),
                         QString::fromLatin1(randomBytes(16).toBase64(unpadded)),
                         QString::fromLatin1(randomBytes(32).toBase64(unpadded)));
    for (int i = 0; i < threads; ++i)
        d->threads.emplace_back([this] { d->work(); });
}

PasswordHasher::~PasswordHasher()
{
    {
        const std::lock_guard lock(d->mutex);
        d->stopping = true;
        d->queue.clear();
    }
    d->changed.notify_all();
    for (std::thread &thread : d->threads)
        thread.join();
}

void PasswordHasher::verify(QByteArray password, QString phc, QObject *context,
                            std::function<void(Result<Verdict>)> done)
{
    auto addressee = Addressee::of(context);
    auto job = [this, password = std::move(password), phc = std::move(phc), addressee, done]() mutable {
        const Verdict verdict = verifyNow(password, phc);
        wipe(password);
        Addressee::deliver(addressee, [done = std::move(done), verdict] { done(verdict); });
    };
    if (!d->enqueue(std::move(job)))
        Addressee::deliver(addressee, [done = std::move(done)] { done(Private::busy()); });
}

void PasswordHasher::hash(QByteArray password, QObject *context, std::function<void(Result<QString>)> done)
{
    auto addressee = Addressee::of(context);
    auto job = [this, password = std::move(password), addressee, done]() mutable {
        const Result<QString> phc = hashNow(password);
        wipe(password);
        Addressee::deliver(addressee, [done = std::move(done), phc] { done(phc); });
    };
    if (!d->enqueue(std::move(job)))
        Addressee::deliver(addressee, [done = std::move(done)] { done(Private::busy()); });
}

int PasswordHasher::waiting() const
{
    const std::lock_guard lock(d->mutex);
    return int(d->queue.size());
}

Result<QString> PasswordHasher::hashNow(QByteArrayView password) const
{
    char phc[crypto_pwhash_argon2id_STRBYTES] = {};
    if (crypto_pwhash_argon2id_str(phc, password.data(), static_cast<unsigned long long>(password.size()), d->passes(),
                                   d->memory()) != 0)
        return fail(ErrorKind::Busy, QStringLiteral("There is not enough memory to hash a password."),
                    QStringLiteral("Try again in a few seconds."));
    return QString::fromLatin1(phc);
}

PasswordHasher::Verdict PasswordHasher::verifyNow(QByteArrayView password, const QString &phc) const
{
    // libsodium reads a whole buffer of this size, whatever the length of the string in it.
    QByteArray text = (phc.isEmpty() ? d->nobody : phc).toLatin1();
    text.append(QByteArray(qMax<qsizetype>(0, crypto_pwhash_argon2id_STRBYTES - text.size()), '\0'));
    const bool fits = crypto_pwhash_argon2id_str_verify(text.constData(), password.data(),
                                                        static_cast<unsigned long long>(password.size())) == 0;
    if (!fits || phc.isEmpty())
        return {};
    return {true, crypto_pwhash_argon2id_str_needs_rehash(text.constData(), d->passes(), d->memory()) != 0};
}

} // namespace bc::crypto
