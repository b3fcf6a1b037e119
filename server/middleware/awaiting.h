#pragma once

#include "core/crypto/passwordhasher.h"
#include "core/store/store.h"

#include <QAbstractEventDispatcher>

#include <coroutine>
#include <optional>

namespace bc::server {

/// `co_await written(store, work)`: runs a unit of work on the writer and resumes on this listener thread after the
/// commit with its Result.
template <typename Work>
class Written
{
public:
    using Answer = std::invoke_result_t<Work, store::Connection &>;

    Written(store::Store &store, Work work) : m_store(store), m_work(std::move(work)) {}
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
        : m_hasher(hasher), m_password(std::move(password)), m_phc(std::move(phc))
    {
    }
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

inline Verified verified(crypto::PasswordHasher &hasher, QByteArray password, QString phc)
{
    return Verified(hasher, std::move(password), std::move(phc));
}

} // namespace bc::server
