#pragma once

#include "core/imports/importer.h"
#include "core/imports/options.h"
#include "support/manualclock.h"
#include "support/tempstore.h"

namespace bc::tests {

/// A person in an empty store, into which files are imported.
class Importing
{
public:
    explicit Importing(const QString &dialect = QStringLiteral("sqlite"));

    /// Writes a file in the store's folder; its path.
    QString file(const QString &name, const QByteArray &content) const;
    /// A new job for that file.
    imports::Job begin(const QString &path, const QString &format, const imports::WrittenOptions &options = {});
    /// Runs it to its end.
    imports::Job run(const imports::Job &job, const QString &path);
    imports::Job run(const imports::Job &job, const QString &path, imports::Control &control);
    /// begin() and run().
    imports::Job import(const QString &path, const QString &format, const imports::WrittenOptions &options = {});
    imports::Job importBytes(const QByteArray &content, const QString &format,
                             const imports::WrittenOptions &options = {});

    /// "code|kind|start|end|value|offset|motion|location" of each sample, in order of device, kind and time.
    QStringList samples();
    /// The same of one kind, without code and kind.
    QStringList samples(const QString &kind);
    /// "code|day|start|end|deep|light|rem|awake|stages" of each night.
    QStringList nights();
    /// "reason subject: n" and "reason line: detail".
    QStringList report(const imports::Job &job);
    qint64 rows(const QString &table);

    ManualClock clock{fromMicros(1'795'000'000'000'000)}; // 2026-11-18
    TempStore store;
    qint64 tenantId = 0, accountId = 0;
};

} // namespace bc::tests
