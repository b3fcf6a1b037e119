#include "core/upkeep/janitor.h"

#include "core/store/store.h"

#include <QLoggingCategory>

#include <algorithm>

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(lcJanitor, "core.upkeep.janitor")

namespace bc::upkeep {

Janitor::Janitor(store::Store &store, const Clock &clock, Options options)
    : m_store(store)
    , m_clock(clock)
    , m_options(options)
    , m_places(rules().size())
{}

Janitor::~Janitor() { stop(); }

void Janitor::start()
{
    m_thread = std::thread([this] { run(); });
}

void Janitor::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

/// False when it is time to stop.
bool Janitor::wait(std::chrono::milliseconds time)
{
    std::unique_lock lock(m_mutex);
    return !m_wake.wait_for(lock, time, [this] { return m_stopping; });
}

void Janitor::run()
{
    auto left = m_options.interval; // a start has better things to do
    while (wait(left)) {
        const auto began = std::chrono::steady_clock::now();
        if (const auto done = round(); !done)
            qCWarning(lcJanitor).noquote() << "A round was not finished:" << done.error().line();
        const auto took =
            std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - began);
        left = std::max(m_options.interval - took, m_options.pause);
        const std::lock_guard lock(m_mutex);
        m_lastRound = took;
    }
}

Result<qint64> Janitor::round()
{
    qint64 deleted = 0;
    std::optional<Error> failed;
    for (qsizetype i = 0; i < m_places.size(); ++i) {
        const auto some = keepTo(rules()[i], m_places[i]);
        if (some)
            deleted += *some;
        else if (!failed) // one table in trouble does not keep the others from being looked after
            failed = some.error();
    }
    const std::lock_guard lock(m_mutex);
    ++m_rounds;
    return failed ? fail(*failed) : Result<qint64>(deleted);
}

Result<qint64> Janitor::keepTo(const Rule &rule, Place &place)
{
    qint64 deleted = 0;
    for (int seen = 0; seen < m_options.rowsARound; seen += m_options.piece) {
        const Instant now = m_clock.now();
        const auto reader = m_store.reader();
        const auto found = reader ? look(**reader, rule, place.from, m_options.piece, now) : fail(reader.error());
        if (!found)
            return fail(found.error());
        for (qsizetype at = 0; at < found->over.size(); at += m_options.batch) {
            const QVariantList keys = found->over.mid(at, m_options.batch);
            const auto gone =
                m_store.writeNow([&rule, keys, now](store::Connection &unit) { return purge(unit, rule, keys, now); });
            if (!gone)
                return fail(gone.error());
            deleted += *gone;
            {
                const std::lock_guard lock(m_mutex);
                place.deleted += quint64(*gone);
            }
            if (!wait(m_options.pause))
                return deleted;
        }
        place.from = found->next;
        if (!found->next)
            break;
    }
    return deleted;
}

Janitor::Figures Janitor::figures() const
{
    const std::lock_guard lock(m_mutex);
    Figures figures;
    for (qsizetype i = 0; i < m_places.size(); ++i) {
        const QString &table = rules()[i].table;
        if (figures.deleted.isEmpty() || figures.deleted.constLast().first != table)
            figures.deleted.append({table, 0});
        figures.deleted.last().second += m_places[i].deleted;
    }
    figures.rounds = m_rounds;
    figures.lastRound = m_lastRound;
    return figures;
}

} // namespace bc::upkeep
