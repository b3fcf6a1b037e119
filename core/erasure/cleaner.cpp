#include "core/erasure/cleaner.h"

#include "core/store/store.h"

#include <QLoggingCategory>

#include <algorithm>

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(lcCleaner, "core.erasure.cleaner")

namespace bc::erasure {

namespace {

struct Note
{
    QString table;
    qint64 moment = 0;
};

Result<QList<Note>> notes(store::Store &store, bool largeToo)
{
    const auto reader = store.reader();
    const auto rows =
        reader ? (*reader)->select(u"SELECT name, erased_time FROM erased_table WHERE is_large <= ? ORDER BY name",
                                   {largeToo ? 1 : 0})
               : fail(reader.error());
    if (!rows)
        return fail(rows.error());
    QList<Note> found;
    for (const store::Row &row : *rows)
        found.append({row.text(0), row.integer(1)});
    return found;
}

/// Only as the note was before: what was erased meanwhile is still to be cleaned.
Result<> settle(store::Store &store, const Note &note, bool isLarge)
{
    return store.writeNow([note, isLarge](store::Connection &unit) {
        const QString change = isLarge ? u"UPDATE erased_table SET is_large = 1"_s : u"DELETE FROM erased_table"_s;
        return done(unit.execute(change + u" WHERE name = ? AND erased_time = ?"_s, {note.table, note.moment}));
    });
}

} // namespace

Result<QList<store::Uncleaned>> cleanErased(store::Store &store, const store::CleaningLimits &limits, bool largeToo)
{
    const auto found = notes(store, largeToo);
    if (!found)
        return fail(found.error());
    QStringList tables;
    for (const Note &note : *found)
        tables.append(note.table);
    if (tables.isEmpty())
        return QList<store::Uncleaned>();
    const auto left = store::clean(store, tables, limits);
    if (!left)
        return left;
    for (const Note &note : *found) {
        const auto isOf = [&note](const store::Uncleaned &one) { return one.table == note.table; };
        const bool isClean = std::ranges::none_of(*left, isOf);
        const bool again = std::ranges::any_of(*left, [&](const auto &one) { return isOf(one) && !one.isLarge; });
        const auto settled = again ? Result<>() : settle(store, note, !isClean);
        if (!settled)
            return fail(settled.error());
    }
    return left;
}

Cleaner::Cleaner(store::Store &store, Options options)
    : m_store(store)
    , m_options(options)
{}

Cleaner::~Cleaner() { stop(); }

void Cleaner::start()
{
    m_thread = std::thread([this] { run(); });
}

void Cleaner::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

void Cleaner::nudge()
{
    {
        const std::lock_guard lock(m_mutex);
        m_nudged = true;
    }
    m_wake.notify_all();
}

void Cleaner::run()
{
    std::unique_lock lock(m_mutex);
    while (!m_stopping) {
        m_nudged = false;
        lock.unlock();
        tell(cleanErased(m_store, m_options.limits, false));
        lock.lock();
        m_wake.wait_for(lock, m_options.interval, [this] { return m_stopping || m_nudged; });
    }
}

/// Once, not at each look.
void Cleaner::tell(const Result<QList<store::Uncleaned>> &cleaned)
{
    QStringList reasons;
    if (!cleaned)
        reasons.append(cleaned.error().line());
    for (qsizetype i = 0; cleaned && i < cleaned->size(); ++i)
        reasons.append(cleaned->at(i).table + u": "_s + cleaned->at(i).why);
    reasons.removeDuplicates();
    QString told = reasons.join(u' ');
    if (!told.isEmpty() && told != m_told)
        qCWarning(lcCleaner).noquote() << "Bytes of erased data are still in the database's files." << told;
    m_told = std::move(told);
}

} // namespace bc::erasure
