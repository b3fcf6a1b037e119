#include "core/imports/importer.h"

#include "core/accounts/accounts.h"
#include "core/imports/intake.h"
#include "core/imports/options.h"
#include "core/store/store.h"

namespace bc::imports {

using namespace Qt::StringLiterals;

namespace {

/// With what is wrong about each field, for the job remembers one text.
QString lineOf(const Error &error)
{
    QString line = error.line();
    for (const FieldError &field : error.fields)
        line += u" %1: %2"_s.arg(field.field, field.message);
    return line;
}

/// One run of one job.
class Run
{
public:
    Run(store::Store &store, const Clock &clock, const Job &job, const QString &path, Control &control)
        : m_store(store)
        , m_clock(clock)
        , m_job(job)
        , m_path(path)
        , m_control(control)
    {}
    Result<Job> go();

private:
    Result<> readAll();
    Result<QHash<QString, qint64>> knownLines();
    bool storeOne(const Unit &unit);
    bool goesOn() const { return !m_control.left && !m_control.cancelled; }
    Result<Job> end(const Result<> &result);

    store::Store &m_store;
    const Clock &m_clock;
    const Job m_job;
    const QString m_path;
    Control &m_control;
    std::unique_ptr<Source> m_source;
    std::optional<Error> m_error; ///< of storing a unit
};

Result<QHash<QString, qint64>> Run::knownLines()
{
    const auto reader = m_store.reader();
    const auto report = reader ? jobs::report(**reader, m_job.id) : fail(reader.error());
    if (!report)
        return fail(report.error());
    QHash<QString, qint64> lines;
    for (const Skipped &skipped : *report)
        lines[skipped.reason] += skipped.lines.size();
    return lines;
}

bool Run::storeOne(const Unit &unit)
{
    const Instant now = m_clock.now();
    const auto stored = m_store.writeNow([this, &unit, read = m_source->used(), now](store::Connection &connection) {
        return storeUnit(connection, m_job, unit, read, now);
    });
    if (!stored) {
        m_error = stored.error();
        return false;
    }
    m_control.used = m_source->used();
    if (m_control.afterUnit && !m_control.afterUnit(unit.to.position))
        m_control.left = true;
    return goesOn();
}

Result<> Run::readAll()
{
    const auto format = formatOf(m_path, m_job.format);
    if (!format)
        return fail(format.error());
    const auto reader = m_store.reader();
    const auto person = reader ? accounts::people::find(**reader, m_job.accountId) : fail(reader.error());
    if (!person)
        return fail(person.error());
    const auto options = readOptions(fromText(m_job.options), *format, *person ? (*person)->timezone : QString());
    if (!options)
        return fail(options.error());
    auto known = knownLines();
    auto source = known ? openSource(m_path) : fail(known.error());
    if (!source)
        return fail(source.error());
    m_source = *std::move(source);
    Intake intake(m_job.place, *std::move(known), m_control.unitSamples,
                  {[this](const Unit &unit) { return storeOne(unit); }, [this] { return goesOn(); }});
    for (const QString &other : m_source->others())
        intake.notRead(other.toUtf8());
    const auto read = imports::read(*format, *m_source, *options, m_job.place, intake);
    // What was read before a fault is whole, and goes in.
    if (!m_error && goesOn())
        intake.flush();
    if (m_control.left)
        return m_error ? fail(*m_error) : read;
    // What was cancelled, here or elsewhere, may not go on: its sleep is made into nights now.
    const auto nights = m_store.writeNow([this](store::Connection &connection) {
        const auto job = jobs::find(connection, m_job.id);
        const bool isErased = job && !*job;
        return !job || isErased ? done(job) : storeNights(connection, m_job);
    });
    if (m_error)
        return fail(*m_error);
    return read ? nights : read;
}

Result<Job> Run::end(const Result<> &result)
{
    // Another process goes on with it: how it ends is for that one to say.
    if (m_error && m_error->kind == ErrorKind::Conflict && !m_control.cancelled)
        return fail(*m_error);
    const State state = m_control.cancelled ? State::Cancelled : result ? State::Done : State::Failed;
    const QString error = result || m_control.cancelled ? QString() : lineOf(result.error());
    const bool isFaulty = state == State::Failed && result.error().kind == ErrorKind::Invalid;
    const Instant now = m_clock.now();
    return m_store.writeNow([&](store::Connection &connection) -> Result<Job> {
        if (!m_control.left) {
            const auto moved = jobs::move(connection, m_job.id, {State::Running}, state, error, now);
            if (!moved)
                return fail(moved.error());
        }
        if (isFaulty && !m_control.left) {
            if (const auto marked = jobs::markFaulty(connection, m_job.id); !marked)
                return fail(marked.error());
        }
        const auto job = jobs::find(connection, m_job.id);
        if (!job)
            return fail(job.error());
        // Its person's data were erased meanwhile.
        return *job ? Result<Job>(**job) : fail(ErrorKind::Conflict, u"This import is not there any more."_s);
    });
}

Result<Job> Run::go() { return end(readAll()); }

} // namespace

Result<Format> formatOf(const QString &path, const QString &asked)
{
    const auto source = openSource(path);
    const auto first = source ? head(**source, formatHead) : fail(source.error());
    const auto found = first ? detect(*first) : fail(first.error());
    if (!found)
        return found;
    const bool isCgm = *found == Format::Clarity || *found == Format::LibreView;
    const bool isTable = isCgm || *found == Format::Csv;
    if (asked == name(*found) || (asked == "cgm-csv"_L1 && isCgm))
        return *found;
    if (asked == name(Format::Csv) && isTable)
        return Format::Csv;
    const QString what = *found == Format::Csv ? u"a table of columns we do not know"_s : name(*found);
    return fail(ErrorKind::Invalid, u"The file is no %1, but %2."_s.arg(asked, what),
                *found == Format::Csv ? u"Import it as csv with a mapping of its columns."_s
                                      : u"Import it as what it is."_s);
}

Result<Job> run(store::Store &store, const Clock &clock, qint64 jobId, const QString &path, Control &control)
{
    const Instant now = clock.now();
    const auto begun = store.writeNow([jobId, now](store::Connection &connection) -> Result<Job> {
        const auto known = jobs::find(connection, jobId);
        if (!known)
            return fail(known.error());
        // What a person cancelled on another node stays so; whoever calls again at the command line means to go on.
        QList<State> from{State::Waiting, State::Running};
        if (*known && !(*known)->startedBy)
            from += {State::Cancelled, State::Failed};
        const auto moved = jobs::move(connection, jobId, from, State::Running, {}, now);
        if (!moved)
            return fail(moved.error());
        const auto job = *moved ? jobs::find(connection, jobId) : Result<std::optional<Job>>(std::nullopt);
        if (!job)
            return fail(job.error());
        return *job ? Result<Job>(**job) : fail(ErrorKind::Conflict, u"This import has ended."_s);
    });
    if (!begun)
        return begun;
    return Run(store, clock, *begun, path, control).go();
}

} // namespace bc::imports
