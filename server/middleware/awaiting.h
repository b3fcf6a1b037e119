#pragma once

#include "core/crypto/passwordhasher.h"
#include "core/store/store.h"

#include <QAbstractEventDispatcher>
#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <coroutine>
#include <memory>
#include <optional>

namespace bc::server {

/// `co_await written(store, work)`: runs a unit of work on the writer and resumes on this listener thread after the
/// commit with its Result.
/// Give the lambda a name before: GCC 12 destroys the captures of a lambda written inside a co_await twice (and those
/// of a conditional expression there); house_awaiting finds both. `auto work = [=](store::Connection &unit) { ... };
/// co_await written(store, std::move(work));`
template <typename Work>
class Written
{
public:
    using Answer = std::invoke_result_t<Work, store::Connection &>;

    Written(store::Store &store, Work work)
        : m_store(store)
        , m_work(std::move(work))
    {}
    bool await_ready() const noexcept { return false; }
    void await_suspend(std::coroutine_handle<> handle)
    {
        m_store.write(std::move(m_work), [this, handle](Answer answer) {
            m_answer.emplace(std::move(answer));
            handle.resume();
        });
    }
    Answer await_resume() { return std::move(*m_answer); }

private:
    store::Store &m_store;
    Work m_work;
    std::optional<Answer> m_answer;
};

template <typename Work>
Written<Work> written(store::Store &store, Work work)
{
    return Written<Work>(store, std::move(work));
}

/// `co_await verified(hasher, password, phc)`: Argon2id off the listener thread.
class Verified
{
public:
    using Answer = Result<crypto::PasswordHasher::Verdict>;

    Verified(crypto::PasswordHasher &hasher, QByteArray password, QString phc)
        : m_hasher(hasher)
        , m_password(std::move(password))
        , m_phc(std::move(phc))
    {}
    bool await_ready() const noexcept { return false; }
    void await_suspend(std::coroutine_handle<> handle)
    {
        m_hasher.verify(std::move(m_password), std::move(m_phc), QAbstractEventDispatcher::instance(),
                        [this, handle](Answer answer) {
                            m_answer.emplace(std::move(answer));
                            handle.resume();
                        });
    }
    Answer await_resume() { return std::move(*m_answer); }

private:
    crypto::PasswordHasher &m_hasher;
    QByteArray m_password;
    QString m_phc;
    std::optional<Answer> m_answer;
};

/// `co_await hashed(hasher, password)`: the PHC string of a new password, made off the listener thread.
class Hashed
{
public:
    using Answer = Result<QString>;

    Hashed(crypto::PasswordHasher &hasher, QByteArray password)
        : m_hasher(hasher)
        , m_password(std::move(password))
    {}
    bool await_ready() const noexcept { return false; }
    void await_suspend(std::coroutine_handle<> handle)
    {
        m_hasher.hash(std::move(m_password), QAbstractEventDispatcher::instance(), [this, handle](Answer answer) {
            m_answer.emplace(std::move(answer));
            handle.resume();
        });
    }
    Answer await_resume() { return std::move(*m_answer); }

private:
    crypto::PasswordHasher &m_hasher;
    QByteArray m_password;
    std::optional<Answer> m_answer;
};

/// Runs a long read `work() -> T` on a thread of the global pool; `co_await elsewhere(work)` (with <QCoroFuture>)
/// resumes on this listener thread, which meanwhile serves others. `work` holds everything by value.
template <typename Work>
QFuture<std::invoke_result_t<Work>> elsewhere(Work work)
{
    auto promise = std::make_shared<QPromise<std::invoke_result_t<Work>>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    });
    return promise->future();
}

inline Hashed hashed(crypto::PasswordHasher &hasher, QByteArray password)
{
    return Hashed(hasher, std::move(password));
}
inline Verified verified(crypto::PasswordHasher &hasher, QByteArray password, QString phc)
{
    return Verified(hasher, std::move(password), std::move(phc));
}

} // namespace bc::server
