#include "ui/client/secretstore.h"

#include <QCoroSignal>
#include <qt6keychain/keychain.h>

namespace bc::ui {

using namespace Qt::StringLiterals;

namespace {

Error errorOf(const QKeychain::Job &job)
{
    const QString what = u"The keyring answered: %1."_s.arg(job.errorString());
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        return {ErrorKind::NotFound, u"Nothing is kept under this name."_s, {}, {}};
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return {ErrorKind::Forbidden, what, u"Unlock the keyring and try again."_s, {}};
    default:
        // QtKeychain says OtherError (7) when there is no D-Bus session or no secret service behind it.
        return {ErrorKind::Unavailable, what, u"Install and unlock a keyring, for example gnome-keyring."_s, {}};
    }
}

/// A job that goes away only after its own signal is through.
template <typename Job>
using OwnedJob = std::unique_ptr<Job, QScopedPointerDeleteLater>;

/// Runs one job without blocking. The job must not delete itself: its result is read after it finished.
QCoro::Task<> finished(QKeychain::Job *job)
{
    job->setAutoDelete(false);
    job->setInsecureFallback(false);
    job->start();
    co_await qCoro(job, &QKeychain::Job::finished);
}

} // namespace

KeychainStore::KeychainStore(QString service)
    : m_service(std::move(service))
{}

QCoro::Task<Result<QString>> KeychainStore::read(QString key)
{
    const OwnedJob<QKeychain::ReadPasswordJob> job(new QKeychain::ReadPasswordJob(m_service));
    job->setKey(key);
    co_await finished(job.get());
    if (job->error() != QKeychain::NoError) {
        co_return Result<QString>(fail(errorOf(*job)));
    }
    co_return Result<QString>(job->textData());
}

QCoro::Task<Result<>> KeychainStore::write(QString key, QString secret)
{
    const OwnedJob<QKeychain::WritePasswordJob> job(new QKeychain::WritePasswordJob(m_service));
    job->setKey(key);
    job->setTextData(secret);
    co_await finished(job.get());
    if (job->error() != QKeychain::NoError) {
        co_return Result<>(fail(errorOf(*job)));
    }
    co_return Result<>();
}

QCoro::Task<Result<>> KeychainStore::remove(QString key)
{
    const OwnedJob<QKeychain::DeletePasswordJob> job(new QKeychain::DeletePasswordJob(m_service));
    job->setKey(key);
    co_await finished(job.get());
    if (job->error() != QKeychain::NoError && job->error() != QKeychain::EntryNotFound) {
        co_return Result<>(fail(errorOf(*job)));
    }
    co_return Result<>();
}

} // namespace bc::ui
