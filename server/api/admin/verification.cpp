#include "server/api/admin/verification.h"

#include "core/store/store.h"

#include <QLoggingCategory>

namespace bc::server::api::admin {

namespace {

Q_LOGGING_CATEGORY(logVerification, "bc.audit.verification")

} // namespace

Verification::Verification(store::Store &store, const Clock &clock)
    : m_store(store)
    , m_clock(clock)
{}

Verification::~Verification()
{
    m_stopping = true;
    if (m_thread.joinable())
        m_thread.join();
}

void Verification::start()
{
    const std::lock_guard lock(m_mutex);
    if (m_state.phase == Phase::Running)
        return;
    if (m_thread.joinable())
        m_thread.join(); // it has ended: its last act was to say so
    m_state = {};
    m_state.phase = Phase::Running;
    m_state.started = m_clock.now();
    m_thread = std::thread([this] { run(); });
}

Verification::State Verification::state() const
{
    const std::lock_guard lock(m_mutex);
    return m_state;
}

void Verification::run()
{
    const auto progress = [this](const audit::Verification &soFar, qint64 endId) {
        const std::lock_guard lock(m_mutex);
        m_state.checked = soFar;
        m_state.endId = endId;
        return !m_stopping;
    };
    const auto reader = m_store.reader();
    const auto verified = reader ? audit::verify(**reader, progress) : fail(reader.error());
    if (!verified)
        qCWarning(logVerification).noquote() << "The audit log was not verified:" << verified.error().line();
    else if (!verified->sound())
        qCCritical(logVerification).noquote() << "The audit log was changed: the first entry that does not follow is"
                                              << verified->firstBadId.value_or(verified->firstMissingId.value_or(0));
    const std::lock_guard lock(m_mutex);
    m_state.phase = verified ? Phase::Done : Phase::Failed;
    if (verified)
        m_state.checked = *verified;
    m_state.finished = m_clock.now();
}

} // namespace bc::server::api::admin
