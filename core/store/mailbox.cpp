#include "core/store/mailbox.h"

#include <QCoreApplication>
#include <QEvent>

#include <iterator>
#include <utility>

namespace bc::store {

class Mailbox::Receiver final : public QObject
{
public:
    explicit Receiver(Mailbox &mailbox)
        : m_mailbox(mailbox)
    {}
    bool event(QEvent *event) override
    {
        if (event->type() != QEvent::User)
            return QObject::event(event);
        for (const auto &job : m_mailbox.takeAll())
            job->deliver();
        return true;
    }

private:
    Mailbox &m_mailbox;
};

/// Ends the receiver together with its thread.
struct Mailbox::Owner
{
    std::shared_ptr<Mailbox> mailbox = std::make_shared<Mailbox>();

    Owner() { mailbox->m_receiver = std::make_unique<Receiver>(*mailbox); }
    ~Owner()
    {
        std::vector<std::unique_ptr<WriteJob>> undelivered;
        const std::lock_guard lock(mailbox->m_mutex);
        mailbox->m_receiver.reset();
        undelivered.swap(mailbox->m_jobs);
    }
    Owner(const Owner &) = delete;
    Owner &operator=(const Owner &) = delete;
};

std::shared_ptr<Mailbox> Mailbox::ofThisThread()
{
    thread_local Owner owner;
    return owner.mailbox;
}

void Mailbox::post(std::vector<std::unique_ptr<WriteJob>> jobs)
{
    const std::lock_guard lock(m_mutex);
    if (!m_receiver)
        return;
    if (m_jobs.empty())
        QCoreApplication::postEvent(m_receiver.get(), new QEvent(QEvent::User));
    std::move(jobs.begin(), jobs.end(), std::back_inserter(m_jobs));
}

std::vector<std::unique_ptr<WriteJob>> Mailbox::takeAll()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_jobs, {});
}

} // namespace bc::store
