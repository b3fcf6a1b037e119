#pragma once

#include "core/store/store.h"

#include <QObject>

#include <memory>
#include <mutex>
#include <vector>

namespace bc::store {

/// Where the writers leave answered jobs for one calling thread. Posting wakes that thread's event loop once, however
/// many jobs pile up before it comes to deliver them. Outlives its thread safely: what is posted then is dropped.
/// Thread-safe.
class Mailbox
{
public:
    /// The mailbox of the calling thread, made at first use.
    static std::shared_ptr<Mailbox> ofThisThread();

    /// Takes jobs that have their answer; deliver() runs on the mailbox's thread.
    void post(std::vector<std::unique_ptr<WriteJob>> jobs);

private:
    class Receiver;
    struct Owner;

    std::vector<std::unique_ptr<WriteJob>> takeAll();

    std::mutex m_mutex;
    std::vector<std::unique_ptr<WriteJob>> m_jobs;
    std::unique_ptr<QObject> m_receiver; ///< lives in the calling thread; null once that has ended
};

} // namespace bc::store
