// backup, restore, verify, clean, version.

#include "app/daemon/command.h"
#include "app/workspace/workspace.h"
#include "core/audit/audit.h"
#include "core/erasure/cleaner.h"
#include "core/store/store.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace bc::app {

using namespace Qt::StringLiterals;

namespace {

/// Sealed data of a backup can be opened only with the workspace's key, so the key goes with it, in a file of its own
/// that an administrator may keep elsewhere.
QString keyBeside(const QString &backup) { return backup + u".key"_s; }
QString keyIn(const QString &dataDir) { return dataDir + u"/keys/workspace.key"_s; }

Result<> copy(const QString &from, const QString &to)
{
    if (!QFile::copy(from, to))
        return fail(ErrorKind::Unavailable, u"%1 cannot be copied to %2."_s.arg(from, to),
                    u"Check that the first can be read and the second does not exist yet."_s);
    QFile::setPermissions(to, QFile::ReadOwner | QFile::WriteOwner);
    return {};
}

int backup(const Invocation &invocation)
{
    const QString file = QFileInfo(invocation.operands.first()).absoluteFilePath();
    auto workspace = Workspace::open(invocation.options, Workspace::Purpose::Manage);
    if (!workspace)
        return report(workspace.error());
    if (QFileInfo::exists(keyBeside(file)))
        return report({ErrorKind::Conflict, u"%1 exists already."_s.arg(keyBeside(file)), u"Name another file."_s, {}});
    if (auto written = (*workspace)->store().backup(file); !written)
        return report(written.error());
    if (auto copied = copy(keyIn((*workspace)->dataDir()), keyBeside(file)); !copied)
        return report(copied.error());
    say(u"Wrote %1 (%2 bytes) and its key %3; without the key its sealed secrets cannot be read."_s.arg(file)
            .arg(QFileInfo(file).size())
            .arg(keyBeside(file)));
    return Done;
}

int restore(const Invocation &invocation)
{
    const QString file = QFileInfo(invocation.operands.first()).absoluteFilePath(), dir = invocation.options.dataDir;
    const QString database = dir + u"/workspace.sqlite"_s;
    if (!invocation.options.storeUrl.isEmpty() || dir.isEmpty())
        return misused({ErrorKind::Invalid,
                        u"restore fills the SQLite workspace of a folder."_s,
                        u"Leave --store and --demo out; for PostgreSQL use pg_restore on the backup."_s,
                        {}});
    for (const QString &needed : {file, keyBeside(file)}) {
        if (!QFileInfo::exists(needed))
            return report(
                {ErrorKind::NotFound, u"%1 does not exist."_s.arg(needed), u"Name a file that `backup` wrote."_s, {}});
    }
    if (QFileInfo::exists(database) || QFileInfo::exists(keyIn(dir)))
        return report({ErrorKind::Conflict,
                       u"%1 already holds a workspace; nothing was changed."_s.arg(dir),
                       u"Give another --data-dir, or move that one away."_s,
                       {}});
    // Into a name of its own first: a restore that is cut short leaves no half workspace behind.
    const QString half = database + u".restoring"_s;
    QFile::remove(half);
    if (!QDir().mkpath(dir + u"/keys"_s))
        return report(
            {ErrorKind::Unavailable, u"The folder %1 cannot be made."_s.arg(dir), u"Give another --data-dir."_s, {}});
    const auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    QFile::setPermissions(dir, ownerOnly);
    QFile::setPermissions(dir + u"/keys"_s, ownerOnly);
    if (auto copied = copy(file, half); !copied)
        return report(copied.error());
    if (auto copied = copy(keyBeside(file), keyIn(dir)); !copied)
        return report(copied.error());
    if (!QFile::rename(half, database))
        return report({ErrorKind::Unavailable,
                       u"%1 cannot be renamed to %2."_s.arg(half, database),
                       u"Check the folder's permissions."_s,
                       {}});
    auto workspace = Workspace::open(invocation.options, Workspace::Purpose::Manage); // migrates an older backup
    if (!workspace)
        return report(workspace.error());
    say(u"Restored the workspace %1."_s.arg(dir));
    return Done;
}

int verify(const Invocation &invocation)
{
    auto workspace = Workspace::open(invocation.options, Workspace::Purpose::Manage);
    if (!workspace)
        return report(workspace.error());
    store::Store &store = (*workspace)->store();
    auto faults = store.verify();
    if (!faults)
        return report(faults.error());
    auto reader = store.reader();
    auto chain = reader ? audit::verify(**reader) : fail(reader.error());
    if (!chain)
        return report(chain.error());
    for (const QString &fault : *faults)
        say(u"store: "_s + fault);
    if (chain->firstMissingId)
        say(u"audit: entry %1 is missing."_s.arg(*chain->firstMissingId));
    if (chain->firstBadId)
        say(u"audit: entry %1 does not follow from the entry before it: it or its neighbour was changed."_s.arg(
            *chain->firstBadId));
    if (!faults->isEmpty() || !chain->sound())
        return report({ErrorKind::Conflict,
                       u"The workspace %1 is damaged (above)."_s.arg((*workspace)->dataDir()),
                       u"Restore the last backup beside it and compare."_s,
                       {}});
    auto version = store.schemaVersion();
    say(u"sound: schema %1, foreign keys hold, %2 audit entries chained."_s.arg(version ? *version : 0)
            .arg(chain->entries));
    return Done;
}

/// Whatever the size, and with more patience: whoever calls it has chosen the hour.
int clean(const Invocation &invocation)
{
    auto workspace = Workspace::open(invocation.options, Workspace::Purpose::Manage);
    if (!workspace)
        return report(workspace.error());
    const store::CleaningLimits limits{.rewritten = std::numeric_limits<qint64>::max(),
                                       .patience = std::chrono::seconds(5)};
    const auto left = erasure::cleanErased((*workspace)->store(), limits, true);
    if (!left)
        return report(left.error());
    for (const store::Uncleaned &one : *left)
        say(one.table + u": "_s + one.why);
    if (!left->isEmpty())
        return report({ErrorKind::Busy,
                       u"Bytes of erased data are still in the database's files (above)."_s,
                       u"Call this again when nobody works with it."_s,
                       {}});
    say(u"Nothing that was erased is left in the database's files."_s);
    return Done;
}

int version(const Invocation &)
{
    say(u"BiometricsCloud "_s + QStringLiteral(BC_VERSION) + u", Qt "_s + QString::fromLatin1(qVersion()));
    return Done;
}

} // namespace

std::vector<Command> maintenanceCommands()
{
    return {
        {{u"backup"_s}, u"FILE"_s, 1, u"Writes a consistent copy while the provider may run."_s, {}, backup},
        {{u"restore"_s}, u"FILE"_s, 1, u"Makes a workspace from a backup."_s, {}, restore},
        {{u"verify"_s}, {}, 0, u"Checks the store, its foreign keys and the audit chain."_s, {}, verify},
        {{u"clean"_s}, {}, 0, u"Takes the last bytes of erased data out of the database's files."_s, {}, clean},
        {{u"version"_s}, {}, 0, u"Says which version this is."_s, {}, version},
    };
}

} // namespace bc::app
