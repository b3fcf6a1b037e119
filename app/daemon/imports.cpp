// import apple-health, cgm-csv, health-auto-export, csv.

#include "app/daemon/command.h"
#include "app/workspace/signals.h"
#include "app/workspace/workspace.h"
#include "core/accounts/accounts.h"
#include "core/audit/audit.h"
#include "core/imports/importer.h"
#include "core/imports/options.h"
#include "core/store/store.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QThread>
#include <QTimer>

#include <cstdio>
#include <unistd.h>

namespace bc::app {

using namespace Qt::StringLiterals;

namespace {

QString grouped(qint64 number) { return QLocale(QLocale::English).toString(number); }

/// --mapping NAME=VALUE, --timezone and --date-order as the importer takes them.
Result<imports::WrittenOptions> writtenOptions(const QCommandLineParser &parser)
{
    imports::WrittenOptions written;
    const QStringList known = parser.optionNames();
    for (const auto &[option, name] :
         {std::pair(u"timezone"_s, u"timezone"_s), std::pair(u"date-order"_s, u"date_order"_s)}) {
        if (known.contains(option))
            written.insert(name, parser.value(option).replace(u'-', name == "date_order"_L1 ? u'_' : u'-'));
    }
    if (!known.contains(u"mapping"_s))
        return written;
    for (const QString &pair : parser.values(u"mapping"_s)) {
        const qsizetype equals = pair.indexOf(u'=');
        if (equals < 1)
            return fail(ErrorKind::Invalid, u"--mapping %1 is no NAME=VALUE."_s.arg(pair),
                        u"Write for example --mapping time=Date --mapping value=Glucose --mapping kind=glucose."_s);
        written.insert(pair.left(equals), pair.mid(equals + 1));
    }
    return written;
}

void audited(store::Connection &connection, const imports::Job &job, const QString &event, const QString &outcome,
             Instant now)
{
    audit::Entry entry;
    entry.time = now;
    entry.tenantId = job.tenantId;
    entry.event = event;
    entry.outcome = outcome;
    entry.objectType = u"patient"_s;
    entry.objectId = QString::number(job.accountId);
    entry.detail = {
        {u"by"_s, u"command line"_s}, {u"import"_s, job.id}, {u"format"_s, job.format}, {u"added"_s, job.counts.added}};
    audit::append(connection, entry);
}

/// The job of this file: the one that was interrupted, or a new one.
Result<imports::Job> jobFor(Workspace &workspace, const QString &path, const QString &format, const QString &email,
                            const imports::WrittenOptions &written)
{
    const auto found = imports::formatOf(path, format);
    const auto fingerprint = found ? imports::fingerprintOf(path) : fail(found.error());
    if (!fingerprint)
        return fail(fingerprint.error());
    const Instant now = workspace.clock().now();
    return workspace.store().writeNow([=, file = QFileInfo(path)](store::Connection &unit) -> Result<imports::Job> {
        const auto person = accounts::people::findBySignInName(unit, email);
        if (!person)
            return fail(person.error());
        if (!*person)
            return fail(ErrorKind::NotFound, u"Nobody here has the e-mail address or user name '%1'."_s.arg(email),
                        u"Check the spelling of --user."_s);
        if (const auto options = imports::readOptions(written, *found, (*person)->timezone); !options)
            return fail(options.error());
        imports::Job job;
        job.tenantId = (*person)->tenantId;
        job.accountId = (*person)->id;
        job.format = imports::name(*found);
        job.fileName = file.fileName();
        job.fileSize = job.receivedSize = file.size();
        job.fingerprint = *fingerprint;
        job.options = imports::toText(written);
        const auto known = imports::jobs::findUnfinished(unit, job);
        if (!known)
            return fail(known.error());
        auto made = *known ? Result<imports::Job>(**known) : imports::jobs::create(unit, job, now);
        if (made)
            audited(unit, *made, u"import.started"_s, u"ok"_s, now);
        return made;
    });
}

void showProgress(const imports::Job &job, const imports::Control &control)
{
    const qint64 used = control.used, percent = job.fileSize > 0 ? 100 * used / job.fileSize : 100;
    std::fprintf(stderr, "\r%s of %s MiB, %lld %% ", qUtf8Printable(grouped(used >> 20)),
                 qUtf8Printable(grouped(job.fileSize >> 20)), static_cast<long long>(percent));
    std::fflush(stderr);
}

/// Runs the job on a thread of its own, while this one shows how far it is and listens for Ctrl+C.
Result<imports::Job> runWatched(Workspace &workspace, const imports::Job &job, const QString &path, Signals &asked)
{
    imports::Control control;
    QObject::connect(&asked, &Signals::quitAsked, [&control] { control.cancelled = true; });
    Result<imports::Job> ended = job;
    const std::unique_ptr<QThread> thread(
        QThread::create([&] { ended = imports::run(workspace.store(), workspace.clock(), job.id, path, control); }));
    QObject::connect(thread.get(), &QThread::finished, QCoreApplication::instance(), &QCoreApplication::quit,
                     Qt::QueuedConnection);
    QTimer progress;
    const bool isWatched = ::isatty(STDERR_FILENO) == 1;
    QObject::connect(&progress, &QTimer::timeout, [&] { showProgress(job, control); });
    if (isWatched)
        progress.start(std::chrono::milliseconds(200));
    thread->start();
    QCoreApplication::exec();
    thread->wait();
    if (isWatched)
        std::fprintf(stderr, "\r%40s\r", "");
    return ended;
}

void sayReport(const imports::Job &job, const QList<imports::Skipped> &report)
{
    const imports::Counts &counts = job.counts;
    say(u"%1 samples read: %2 new, %3 changed, %4 known already, %5 from the future kept aside."_s.arg(
        grouped(counts.records), grouped(counts.added), grouped(counts.changed), grouped(counts.same),
        grouped(counts.aside)));
    qint64 notKept = 0;
    for (const imports::Skipped &skipped : report)
        notKept += skipped.reason == imports::name(imports::Reason::NotKept) ? skipped.records : 0;
    say(u"%1 records kept out%2."_s.arg(grouped(counts.skipped),
                                        notKept == 0 ? QString()
                                                     : u", and %1 of types that are not kept"_s.arg(grouped(notKept))));
    for (const imports::Skipped &skipped : report) {
        const QString subject = skipped.subject.isEmpty() ? QString() : u": "_s + skipped.subject;
        say(u"  %1 %2%3"_s.arg(grouped(skipped.records), imports::inWords(skipped.reason), subject));
        for (const imports::Skipped::Line &line : skipped.lines)
            say(u"    line %1: %2"_s.arg(line.line).arg(line.detail));
    }
}

int finish(Workspace &workspace, const imports::Job &job)
{
    const Instant now = workspace.clock().now();
    const auto noted = workspace.store().writeNow([job, now](store::Connection &unit) -> Result<> {
        audited(unit, job, u"import.ended"_s, job.state == imports::State::Done ? u"ok"_s : u"failed"_s, now);
        return {};
    });
    const auto reader = noted ? workspace.store().reader() : fail(noted.error());
    const auto skipped = reader ? imports::jobs::report(**reader, job.id) : fail(reader.error());
    if (!skipped)
        return app::report(skipped.error());
    sayReport(job, *skipped);
    if (job.state == imports::State::Done)
        return Done;
    const QString what = job.state == imports::State::Cancelled ? u"The import was stopped."_s : job.error;
    const QString remedy = job.place.position == 0 ? QString()
                           : job.isFaulty()
                               ? u"What went in stays. The same command reads the file anew, from its first byte."_s
                               : u"The same command goes on where it stopped."_s;
    return app::report({ErrorKind::Invalid, what, remedy, {}});
}

int import(const Invocation &invocation, const QString &format)
{
    Signals asked; // before the workspace starts its threads, see Signals
    const QString path = invocation.operands.first(), email = invocation.parser.value(u"user"_s).trimmed();
    if (email.isEmpty())
        return misused({ErrorKind::Invalid,
                        u"import needs to know whose data these are."_s,
                        u"Write: biometricscloudd import %1 FILE --user EMAIL."_s.arg(format),
                        {}});
    const auto written = writtenOptions(invocation.parser);
    if (!written)
        return misused(written.error());
    auto workspace = Workspace::open(invocation.options, Workspace::Purpose::Manage);
    if (!workspace)
        return report(workspace.error());
    const auto job = jobFor(**workspace, path, format, email, *written);
    if (!job)
        return report(job.error());
    const auto ended = runWatched(**workspace, *job, path, asked);
    if (!ended)
        return report(ended.error());
    return finish(**workspace, *ended);
}

} // namespace

std::vector<Command> importCommands()
{
    const QCommandLineOption user(u"user"_s, u"Whose data they are."_s, u"EMAIL"_s),
        zone(u"timezone"_s, u"Time zone of the file's times, like Europe/Berlin; the person's own if not given."_s,
             u"ZONE"_s),
        order(u"date-order"_s, u"day-first or month-first, where the dates leave it open."_s, u"ORDER"_s),
        mapping(u"mapping"_s,
                u"What a column means; may stand several times: time, value, kind or kind_column, unit or unit_column, "
                "source or source_column, separator, decimal."_s,
                u"NAME=VALUE"_s);
    return {
        {{u"import"_s, u"apple-health"_s},
         u"FILE"_s,
         1,
         u"Takes in export.zip or export.xml of Apple's Health app."_s,
         {user},
         [](const Invocation &invocation) { return import(invocation, u"apple-health"_s); }},
        {{u"import"_s, u"cgm-csv"_s},
         u"FILE"_s,
         1,
         u"Takes in glucose from Dexcom Clarity or LibreView."_s,
         {user, zone, order},
         [](const Invocation &invocation) { return import(invocation, u"cgm-csv"_s); }},
        {{u"import"_s, u"health-auto-export"_s},
         u"FILE"_s,
         1,
         u"Takes in the JSON of the app Health Auto Export."_s,
         {user, zone},
         [](const Invocation &invocation) { return import(invocation, u"health-auto-export"_s); }},
        {{u"import"_s, u"csv"_s},
         u"FILE"_s,
         1,
         u"Takes in a table with a mapping of its columns."_s,
         {user, zone, order, mapping},
         [](const Invocation &invocation) { return import(invocation, u"csv"_s); }},
    };
}

} // namespace bc::app
