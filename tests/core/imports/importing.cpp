#include "importing.h"

#include "core/accounts/accounts.h"
#include "core/biometrics/metrics.h"
#include "core/biometrics/nights.h"
#include "core/biometrics/samples.h"
#include "core/devices/devices.h"
#include "support/must.h"

#include <QFile>

namespace bc::tests {

using namespace Qt::StringLiterals;

Importing::Importing(const QString &dialect)
    : store(TempStore::on(dialect))
{
    must(store->writeNow([&](store::Connection &unit) -> Result<> {
        accounts::Tenant tenant;
        tenant.name = u"Clinic"_s;
        const auto clinic = accounts::tenants::create(unit, tenant, clock.now());
        if (!clinic)
            return fail(clinic.error());
        accounts::User user;
        user.tenantId = tenantId = clinic->id;
        user.username = user.email = u"frank@example.org"_s;
        user.timezone = u"Europe/Berlin"_s;
        const auto person = accounts::people::create(unit, user, u"-"_s, clock.now());
        if (!person)
            return fail(person.error());
        accountId = person->id;
        return {};
    }));
}

QString Importing::file(const QString &name, const QByteArray &content) const
{
    QFile file(store.path(name));
    if (!file.open(QFile::WriteOnly) || file.write(content) != content.size())
        qFatal("%s cannot be written", qPrintable(file.fileName()));
    return file.fileName();
}

imports::Job Importing::begin(const QString &path, const QString &format, const imports::WrittenOptions &options)
{
    imports::Job job;
    job.tenantId = tenantId;
    job.accountId = accountId;
    job.format = format;
    job.fileName = path.section(u'/', -1);
    job.fileSize = job.receivedSize = QFile(path).size();
    job.fingerprint = must(imports::fingerprintOf(path));
    job.options = imports::toText(options);
    return must(
        store->writeNow([&](store::Connection &unit) { return imports::jobs::create(unit, job, clock.now()); }));
}

imports::Job Importing::run(const imports::Job &job, const QString &path, imports::Control &control)
{
    return must(imports::run(*store, clock, job.id, path, control));
}

imports::Job Importing::run(const imports::Job &job, const QString &path)
{
    imports::Control control;
    return run(job, path, control);
}

imports::Job Importing::import(const QString &path, const QString &format, const imports::WrittenOptions &options)
{
    return run(begin(path, format, options), path);
}

imports::Job Importing::importBytes(const QByteArray &content, const QString &format,
                                    const imports::WrittenOptions &options)
{
    return import(file(u"import.data"_s, content), format, options);
}

QStringList Importing::samples()
{
    store::Connection &reader = *must(store->reader());
    QStringList found;
    for (const auto &metric : must(biometrics::metrics::ofPerson(reader, accountId))) {
        const QString from = must(devices::find(reader, metric.deviceId))->code + u'|' + metric.kind + u'|';
        for (const biometrics::Sample &sample :
             must(biometrics::samples::list(reader, metric.id, Instant::min(), Instant::max())))
            found.append(from + toRfc3339(sample.start) + u'|' + toRfc3339(sample.end) + u'|' +
                         QString::number(sample.value, 'g', 12) + u'|' + QString::number(sample.offsetMinutes) + u'|' +
                         QString::number(int(sample.motion)) + u'|' + QString::number(int(sample.location)));
    }
    found.sort();
    return found;
}

QStringList Importing::samples(const QString &kind)
{
    QStringList found;
    for (const QString &sample : samples()) {
        if (sample.section(u'|', 1, 1) == kind)
            found.append(sample.section(u'|', 2, 5));
    }
    return found;
}

QStringList Importing::nights()
{
    store::Connection &reader = *must(store->reader());
    QStringList found;
    for (const auto &night : must(biometrics::nights::between(reader, accountId, QDate(1970, 1, 1), QDate(2100, 1, 1))))
        found.append(u"%1|%2|%3|%4|%5|%6|%7|%8"_s
                         .arg(must(devices::find(reader, night.deviceId))->code, night.day.toString(Qt::ISODate),
                              toRfc3339(night.bedtimeStart), toRfc3339(night.bedtimeEnd))
                         .arg(night.deepSeconds)
                         .arg(night.lightSeconds)
                         .arg(night.remSeconds)
                         .arg(night.awakeSeconds) +
                     u'|' + night.stages);
    return found;
}

QStringList Importing::report(const imports::Job &job)
{
    QStringList found;
    for (const imports::Skipped &skipped : must(imports::jobs::report(*must(store->reader()), job.id))) {
        found.append(u"%1%2: %3"_s.arg(skipped.reason, skipped.subject.isEmpty() ? QString() : u' ' + skipped.subject)
                         .arg(skipped.records));
        for (const imports::Skipped::Line &line : skipped.lines)
            found.append(u"%1 %2: %3"_s.arg(skipped.reason).arg(line.line).arg(line.detail));
    }
    return found;
}

qint64 Importing::rows(const QString &table)
{
    return (*must(must(store->reader())->selectOne(u"SELECT COUNT(*) FROM "_s + table))).integer(0);
}

} // namespace bc::tests
