#include "server/imports/importrunner.h"

#include "core/audit/audit.h"
#include "core/store/store.h"

#include <QDir>
#include <QFile>
#include <QLoggingCategory>

#include <algorithm>
#include <filesystem>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace bc::server {

using imports::Job;
using imports::State;

namespace {

Q_LOGGING_CATEGORY(logImports, "bc.imports")

constexpr std::chrono::hours sweepEvery{1};
constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

tl::unexpected<Error> diskFull()
{
    return fail(ErrorKind::StorageFull, u"There is not enough room on the disk for this file."_s,
                u"Make room, and send this part again."_s);
}

Result<> writePart(QFile &file, qint64 offset, const QByteArray &part)
{
    if (!file.open(QIODevice::ReadWrite | QIODevice::Unbuffered, ownerOnly))
        return fail(ErrorKind::Unavailable,
                    u"The file for this import cannot be opened: %1."_s.arg(file.errorString()));
    if (file.size() < offset)
        return fail(ErrorKind::Conflict, u"What was received of this file before is lost."_s,
                    u"Cancel this import and begin another."_s);
    // What stands behind was never acknowledged.
    const bool written = file.resize(offset) && file.seek(offset) && file.write(part) == part.size();
    if (written && ::fsync(file.handle()) == 0)
        return {};
    const bool isFull = file.error() == QFileDevice::ResourceError;
    const QString why = file.errorString();
    file.resize(offset);
    if (isFull)
        return diskFull();
    return fail(ErrorKind::Unavailable, u"The part cannot be written: %1."_s.arg(why), u"Send it again."_s);
}

} // namespace

ImportRunner::ImportRunner(store::Store &store, const Clock &clock, Options options)
    : m_store(store)
    , m_clock(clock)
    , m_options(std::move(options))
{}

ImportRunner::~ImportRunner() { stop(); }

Result<> ImportRunner::start()
{
    if (!QDir().mkpath(m_options.folder))
        return fail(ErrorKind::Unavailable, u"The folder %1 cannot be made."_s.arg(m_options.folder),
                    u"Check the permissions above it."_s);
    QFile::setPermissions(m_options.folder, ownerOnly | QFile::ExeOwner);
    for (int i = 0; i < m_options.sideBySide; ++i)
        m_threads.emplace_back([this](const std::stop_token &stopped) { work(stopped); });
    return {};
}

void ImportRunner::stop()
{
    for (std::jthread &thread : m_threads)
        thread.request_stop();
    {
        const std::lock_guard lock(m_mutex);
        for (const auto &[id, running] : m_running)
            running->control.left = true;
    }
    m_threads.clear();
}

void ImportRunner::nudge()
{
    const std::lock_guard lock(m_mutex);
    m_nudged = true;
    m_woken.notify_one();
}

void ImportRunner::work(const std::stop_token &stopped)
{
    while (!stopped.stop_requested()) {
        if (const auto job = take(stopped); job && runOne(*job))
            continue;
        std::unique_lock lock(m_mutex);
        m_woken.wait_for(lock, stopped, m_options.pause, [this] { return m_nudged; });
        m_nudged = false;
    }
}

/// The oldest job whose person has none that runs.
std::optional<Job> ImportRunner::take(const std::stop_token &stopped)
{
    sweep();
    const auto reader = m_store.reader();
    const std::lock_guard lock(m_mutex); // two threads take one after the other
    const auto pending = reader ? imports::jobs::pending(**reader) : fail(reader.error());
    if (!pending) {
        qCWarning(logImports).noquote() << "Imports cannot be read:" << pending.error().line();
        return std::nullopt;
    }
    for (const Job &job : *pending) {
        const bool isBusy = std::ranges::any_of(
            m_running, [&](const auto &one) { return one.first == job.id || one.second->accountId == job.accountId; });
        if (isBusy)
            continue;
        auto running = std::make_shared<Running>();
        running->accountId = job.accountId;
        running->control.afterUnit = m_options.afterUnit;
        running->control.left = stopped.stop_requested(); // stop() may be past those that run
        m_running.emplace(job.id, std::move(running));
        return job;
    }
    return std::nullopt;
}

/// False when the store could not be used: then it is not tried again at once.
bool ImportRunner::runOne(const Job &job)
{
    std::shared_ptr<Running> running;
    {
        const std::lock_guard lock(m_mutex);
        running = m_running.at(job.id);
    }
    qCInfo(logImports).noquote() << "Importing" << job.uuid << "from byte" << job.place.position << "on.";
    const auto ended = imports::run(m_store, m_clock, job.id, pathOf(job.uuid), running->control);
    if (!ended)
        qCWarning(logImports).noquote() << "An import could not go on:" << ended.error().line();
    else if (ended->state != State::Running)
        noteEnd(*ended);
    if (ended && (ended->state == State::Done || ended->state == State::Cancelled))
        removeFile(job.uuid);
    const std::lock_guard lock(m_mutex);
    m_running.erase(job.id);
    return ended.has_value();
}

void ImportRunner::noteEnd(const Job &job)
{
    audit::Entry entry;
    entry.time = m_clock.now();
    entry.tenantId = job.tenantId;
    entry.actorId = job.startedBy;
    entry.event = u"import.ended"_s;
    entry.outcome = job.state == State::Done ? u"ok"_s : u"failed"_s;
    entry.objectType = u"patient"_s;
    entry.objectId = QString::number(job.accountId);
    entry.detail = {{u"import"_s, job.id},
                    {u"format"_s, job.format},
                    {u"state"_s, imports::name(job.state)},
                    {u"added"_s, job.counts.added}};
    const auto noted = m_store.writeNow([entry](store::Connection &unit) -> Result<> {
        audit::append(unit, entry);
        return {};
    });
    if (!noted)
        qCWarning(logImports).noquote() << "The end of an import was not recorded:" << noted.error().line();
}

/// Removes files that belong to nothing, and ends what nobody goes on with.
void ImportRunner::sweep()
{
    const Instant now = m_clock.now();
    {
        const std::lock_guard lock(m_mutex);
        if (now < m_swept + sweepEvery)
            return;
        m_swept = now;
    }
    const QStringList files = QDir(m_options.folder).entryList(QDir::Files); // before the jobs: each has its job first
    const auto swept = m_store.writeNow([this, now](store::Connection &unit) -> Result<QStringList> {
        const auto old = imports::jobs::abandoned(unit, now - m_options.kept);
        if (!old)
            return fail(old.error());
        for (const Job &job : *old) {
            const auto moved = imports::jobs::move(unit, job.id, {State::Receiving}, State::Cancelled,
                                                   u"The rest of the file never came."_s, now);
            if (!moved)
                return fail(moved.error());
        }
        return imports::jobs::filesInUse(unit, now - m_options.kept);
    });
    if (!swept) {
        qCWarning(logImports).noquote() << "Files of imports cannot be looked through:" << swept.error().line();
        return;
    }
    for (const QString &name : files) {
        if (!swept->contains(name))
            removeFile(name);
    }
}

Result<> ImportRunner::room(qint64 size) const
{
    // Not QStorageInfo: it knows nothing of a folder whose mount is not listed, as in containers.
    std::error_code unknown;
    const auto disk = std::filesystem::space(QFile::encodeName(m_options.folder).toStdString(), unknown);
    const bool tooSmall = !unknown && disk.available < static_cast<std::uintmax_t>(size + m_options.spare);
    return tooSmall ? Result<>(diskFull()) : Result<>();
}

Result<> ImportRunner::append(const Job &job, qint64 offset, const QByteArray &part)
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_receiving.insert(job.id).second)
            return fail(ErrorKind::Conflict, u"Another part of this file is being received."_s,
                        u"Send one part after the other."_s);
    }
    Result<> written = room(part.size());
    if (written) {
        QFile file(pathOf(job.uuid));
        written = writePart(file, offset, part);
    }
    const std::lock_guard lock(m_mutex);
    m_receiving.erase(job.id);
    return written;
}

bool ImportRunner::hasFile(const Job &job) const { return QFile::exists(pathOf(job.uuid)); }
void ImportRunner::removeFile(const QString &uuid) { QFile::remove(pathOf(uuid)); }

void ImportRunner::cancel(qint64 jobId)
{
    const std::lock_guard lock(m_mutex);
    if (const auto found = m_running.find(jobId); found != m_running.end())
        found->second->control.cancelled = true;
}

std::optional<qint64> ImportRunner::used(qint64 jobId) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_running.find(jobId);
    return found == m_running.end() ? std::nullopt : std::optional<qint64>(found->second->control.used.load());
}

} // namespace bc::server
