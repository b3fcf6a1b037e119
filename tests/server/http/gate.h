#pragma once

#include <QHash>
#include <QObject>
#include <QString>

#include <coroutine>
#include <mutex>
#include <utility>

namespace bc::test {

/// Holds coroutines of any thread until a test lets them go on, on their own thread. Lets a test decide in which order
/// endpoints finish, without a clock.
class Gate
{
public:
    class Wait
    {
    public:
        Wait(Gate &gate, QString name)
            : m_gate(gate)
            , m_name(std::move(name))
        {}
        bool await_ready() const noexcept { return false; }
        void await_suspend(std::coroutine_handle<> handle) { m_gate.add(m_name, handle); }
        void await_resume() const noexcept {}

    private:
        Gate &m_gate;
        QString m_name;
    };

    Wait pass(QString name) { return {*this, std::move(name)}; }

    /// How many wait under that name.
    int waiting(const QString &name) const
    {
        const std::lock_guard lock(m_mutex);
        return int(m_waiting.count(name));
    }

    int waiting() const
    {
        const std::lock_guard lock(m_mutex);
        return int(m_waiting.size());
    }

    /// Lets all that wait under that name go on.
    void open(const QString &name)
    {
        const std::lock_guard lock(m_mutex);
        for (const auto &[context, handle] : m_waiting.values(name))
            resume(context, handle);
        m_waiting.remove(name);
    }

    void openAll()
    {
        const std::lock_guard lock(m_mutex);
        for (const auto &[context, handle] : std::as_const(m_waiting))
            resume(context, handle);
        m_waiting.clear();
    }

    /// Lets all go on at once, on the calling thread: as services do that finish when the listener threads have ended.
    void openHere()
    {
        const auto waiting = [this] {
            const std::lock_guard lock(m_mutex);
            return std::exchange(m_waiting, {});
        }();
        for (const auto &[context, handle] : waiting) {
            delete context;
            handle.resume();
        }
    }

private:
    using Waiting = std::pair<QObject *, std::coroutine_handle<>>;

    void add(const QString &name, std::coroutine_handle<> handle)
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.insert(name, {new QObject, handle});
    }

    static void resume(QObject *context, std::coroutine_handle<> handle)
    {
        QMetaObject::invokeMethod(
            context,
            [context, handle] {
                delete context;
                handle.resume();
            },
            Qt::QueuedConnection);
    }

    mutable std::mutex m_mutex;
    QMultiHash<QString, Waiting> m_waiting;
};

} // namespace bc::test
