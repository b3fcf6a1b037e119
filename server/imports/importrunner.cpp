#include "server/imports/importrunner.h"

#include "core/audit/audit.h"
#include "core/store/durablefile.h"
#include "core/store/store.h"

#include <QDir>
#include <QFile>
#include <QLoggingCategory>
#include <QRandomGenerator>
#include <QSysInfo>

#include <algorithm>
#include <cerrno>
#include <cstring>
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
const QString nodeFile = u".node"_s;

tl::unexpected<Error> diskFull()
{
    return fail(ErrorKind::StorageFull, u"There is not enough room on the disk for this file."_s,
                u"Have room made on the server, then go on; what was received before is kept."_s);
}

/// 0, or the number of what went wrong. Not by QFile, which tells a quota from other faults by words only.
int writeAt(int file, qint64 offset, QByteArrayView part)
{
    while (!part.isEmpty()) {
        const ssize_t written = ::pwrite(file, part.data(), static_cast<std::size_t>(part.size()), offset);
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return written < 0 ? errno : ENOSPC;
        part = part.sliced(written);
        offset += written;
    }
    return ::fsync(file) == 0 ? 0 : errno;
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
    if (!file.resize(offset))
        return fail(ErrorKind::Unavailable, u"The part cannot be written: %1."_s.arg(file.errorString()));
    const int fault = writeAt(file.handle(), offset, part);
    if (fault == 0)
        return {};
    if (offset > 0)
        file.resize(offset);
    else
        file.remove();
    qCWarning(logImports).noquote() << "A part of" << file.fileName()
                                    << "was not kept:" << QString::fromLocal8Bit(std::strerror(fault));
    if (fault == ENOSPC || fault == EDQUOT)
        return diskFull();
    return fail(ErrorKind::Unavailable,
                u"The part cannot be written: %1."_s.arg(QString::fromLocal8Bit(std::strerror(fault))),
                u"Send it again."_s);
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
    if (const auto named = nameNode(); !named)
        return named;
    const auto adopted = m_store.writeNow(
        [uuids = files(), this](store::Connection &unit) { return imports::jobs::adopt(unit, uuids, m_node); });
    if (!adopted)
        return adopted;
    for (int i = 0; i < m_options.sideBySide; ++i)
        m_threads.emplace_back([this](const std::stop_token &stopped) { work(stopped); });
    return {};
}

Result<> ImportRunner::nameNode()
{
    const QString path = pathOf(nodeFile);
    if (QFile known(path); known.open(QFile::ReadOnly))
        m_node = QString::fromUtf8(known.readAll()).trimmed();
    if (!m_node.isEmpty())
        return {};
    const QString host = QSysInfo::machineHostName().section(u'.', 0, 0).left(60);
    m_node = u"%1-%2"_s.arg(host.isEmpty() ? u"node"_s : host)
                 .arg(QRandomGenerator::system()->generate(), 8, 16, QChar(u'0'));
    QFile::remove(path); // an empty one
    auto file = store::DurableFile::create(path);
    if (!file)
        return fail(file.error());
    QFile content(file->path());
    if (!content.open(QFile::WriteOnly) || content.write(m_node.toUtf8()) < 0 || !content.flush())
        return fail(ErrorKind::Unavailable, u"%1 cannot be written: %2."_s.arg(path, content.errorString()),
                    u"Check the folder and its disk."_s);
    content.close();
    return file->commit();
}

/// Names of what was sent; the node's own name does not count.
QStringList ImportRunner::files() const { return QDir(m_options.folder).entryList(QDir::Files); }

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
    const auto pending = reader ? imports::jobs::pending(**reader, m_node) : fail(reader.error());
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
    if (ended && (ended->state == State::Done || ended->state == State::Cancelled || ended->isFaulty()))
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

/// Removes files that no job needs any more: it may have been cancelled on another node, or erased.
void ImportRunner::sweep()
{
    endAbandoned();
    const QStringList names = files(); // before the jobs: each has its job first
    if (names.isEmpty())
        return;
    const auto reader = m_store.reader();
    const auto used =
        reader ? imports::jobs::filesInUse(**reader, m_node, m_clock.now() - m_options.kept) : fail(reader.error());
    if (!used) {
        qCWarning(logImports).noquote() << "Files of imports cannot be looked through:" << used.error().line();
        return;
    }
    for (const QString &name : names) {
        if (!used->contains(name))
            removeFile(name);
    }
}

/// Ends what nobody goes on with, wherever its file lies: that node may be gone.
void ImportRunner::endAbandoned()
{
    const Instant now = m_clock.now();
    {
        const std::lock_guard lock(m_mutex);
        if (now < m_swept + sweepEvery)
            return;
        m_swept = now;
    }
    const auto ended = m_store.writeNow([this, now](store::Connection &unit) -> Result<> {
        const auto old = imports::jobs::abandoned(unit, now - m_options.kept);
        if (!old)
            return fail(old.error());
        for (const Job &job : *old) {
            const auto moved = imports::jobs::move(unit, job.id, {State::Receiving}, State::Cancelled,
                                                   u"The rest of the file never came."_s, now);
            if (!moved)
                return fail(moved.error());
        }
        return {};
    });
    if (!ended)
        qCWarning(logImports).noquote() << "Imports that were left cannot be ended:" << ended.error().line();
}

Result<> ImportRunner::room(qint64 size) const
{
    // Not QStorageInfo: it knows nothing of a folder whose mount is not listed, as in containers.
    std::error_code unknown;
    const auto disk = std::filesystem::space(QFile::encodeName(m_options.folder).toStdString(), unknown);
    const bool tooSmall = !unknown && static_cast<qint64>(disk.available) < size + m_options.spare;
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
