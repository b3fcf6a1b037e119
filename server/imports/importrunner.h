#pragma once

#include "core/imports/importer.h"

#include <QString>

#include <chrono>
#include <condition_variable>
#include <map>
#include <memory>
#include <mutex>
#include <set>
#include <thread>
#include <vector>

namespace bc {
class Clock;
namespace store {
class Store;
}
} // namespace bc

namespace bc::server {

/// Keeps the files that people send in parts, and imports those that are whole, on threads of its own. Several nodes on
/// one store have one each, and each looks after the files in its own folder only. start(), stop() and the destructor
/// on one thread; the rest on any, after start().
class ImportRunner
{
public:
    struct Options
    {
        QString folder;                          ///< where the files lie; made if it is not there
        qint64 sizeLimit = 8LL << 30;            ///< bytes of one file
        int sideBySide = 2;                      ///< imports at once
        std::chrono::milliseconds pause{5'000};  ///< between two looks for what another process left
        std::chrono::hours kept{7 * 24};         ///< what nobody touches so long is removed
        qint64 spare = 256LL << 20;              ///< bytes that stay free on the disk
        std::function<bool(qint64)> afterUnit{}; ///< imports::Control::afterUnit, for tests
    };

    ImportRunner(store::Store &store, const Clock &clock, Options options);
    ~ImportRunner(); ///< stops

    /// Unavailable when the folder cannot be made or written.
    Result<> start();
    /// What runs stops after the unit of work in hand, and goes on after the next start.
    void stop();
    /// Look at once: a file is whole.
    void nudge();

    /// What tells this node's folder from those of others, as "clinic-3f9a1c07": the machine's name when the folder was
    /// made, and eight digits by chance. It lies in the folder, so that it goes with the files wherever they are moved.
    const QString &node() const { return m_node; }
    /// Whether the job's file lies here, or may be begun here.
    bool isHere(const imports::Job &job) const { return job.node.isEmpty() || job.node == m_node; }

    qint64 sizeLimit() const { return m_options.sizeLimit; }
    /// StorageFull when a file of that size would not leave enough of the disk.
    Result<> room(qint64 size) const;
    /// Adds a part to the job's file and syncs it; blocks. Conflict while another part of that file is being written.
    Result<> append(const imports::Job &job, qint64 offset, const QByteArray &part);
    bool hasFile(const imports::Job &job) const;
    void removeFile(const QString &uuid);
    /// Stops the job if it runs here.
    void cancel(qint64 jobId);
    /// How many bytes of its file were read, if it runs here.
    std::optional<qint64> used(qint64 jobId) const;

private:
    struct Running
    {
        qint64 accountId = 0;
        imports::Control control;
    };

    void work(const std::stop_token &stopped);
    std::optional<imports::Job> take(const std::stop_token &stopped);
    bool runOne(const imports::Job &job);
    Result<> nameNode();
    QStringList files() const;
    void sweep();
    void endAbandoned();
    void noteEnd(const imports::Job &job);
    QString pathOf(const QString &uuid) const { return m_options.folder + u'/' + uuid; }

    store::Store &m_store;
    const Clock &m_clock;
    const Options m_options;
    QString m_node;
    mutable std::mutex m_mutex;
    std::condition_variable_any m_woken;
    std::map<qint64, std::shared_ptr<Running>> m_running; ///< by job
    std::set<qint64> m_receiving;                         ///< jobs of which a part is being written
    Instant m_swept;
    bool m_nudged = false;
    std::vector<std::jthread> m_threads; ///< last: they use the rest
};

} // namespace bc::server
