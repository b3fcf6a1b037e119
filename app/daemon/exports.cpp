// export: a person's data into a file.

#include "core/exports/exports.h"

#include "app/daemon/command.h"
#include "app/workspace/workspace.h"
#include "core/accounts/accounts.h"
#include "core/audit/audit.h"
#include "core/biometrics/localday.h"
#include "core/store/durablefile.h"
#include "core/store/store.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

namespace bc::app {

using namespace Qt::StringLiterals;
using accounts::User;

namespace {

QStringList listOption(const Invocation &invocation, const QString &name)
{
    return invocation.parser.value(name).split(u',', Qt::SkipEmptyParts);
}

/// A moment, or a date: its beginning where the person lives.
Result<std::optional<Instant>> momentOption(const Invocation &invocation, const QString &name, const User &person)
{
    const QString text = invocation.parser.value(name);
    if (text.isEmpty())
        return std::optional<Instant>();
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (date.isValid() && text.size() == 10)
        return biometrics::localDay(date, biometrics::zoneOf(person.timezone)).start;
    if (const auto moment = fromRfc3339(text))
        return moment;
    return fail(ErrorKind::Invalid, u"--%1 '%2' is no date and no time."_s.arg(name, text),
                u"Write 2026-01-31 or 2026-01-31T12:00:00+01:00."_s);
}

Result<exports::Request> requestFrom(const Invocation &invocation, const User &person)
{
    const auto format = exports::format(invocation.parser.value(u"format"_s));
    if (!format)
        return fail(ErrorKind::Invalid, u"'%1' is not a format."_s.arg(invocation.parser.value(u"format"_s)),
                    u"Write one of: csv, fhir, zip."_s);
    const auto from = momentOption(invocation, u"from"_s, person), to = momentOption(invocation, u"to"_s, person);
    if (!from || !to)
        return fail(from ? to.error() : from.error());
    exports::Request request{.format = *format,
                             .from = *from,
                             .to = *to,
                             .metrics = listOption(invocation, u"metrics"_s),
                             .units = listOption(invocation, u"unit"_s)};
    if (const auto checked = exports::check(request); !checked)
        return fail(checked.error());
    return request;
}

Result<> noteExport(Workspace &workspace, const User &person, const exports::Request &request)
{
    audit::Entry entry;
    entry.time = workspace.clock().now();
    entry.tenantId = person.tenantId;
    entry.event = u"patient.exported"_s;
    entry.outcome = u"ok"_s;
    entry.objectType = u"patient"_s;
    entry.objectId = QString::number(person.id);
    entry.detail = {{u"by"_s, u"command line"_s}, {u"format"_s, exports::name(request.format)}};
    if (!request.metrics.isEmpty())
        entry.detail.insert(u"what"_s, QJsonArray::fromStringList(request.metrics));
    if (request.from)
        entry.detail.insert(u"from"_s, toRfc3339(*request.from));
    if (request.to)
        entry.detail.insert(u"to"_s, toRfc3339(*request.to));
    return workspace.store().writeNow([entry](store::Connection &connection) -> Result<> {
        audit::append(connection, entry);
        return {};
    });
}

Result<qint64> write(store::Connection &reader, const exports::Pieces &pieces, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(ErrorKind::Unavailable, u"%1 cannot be written."_s.arg(path), u"Check the folder's permissions."_s);
    while (true) {
        const auto piece = pieces(reader);
        if (!piece)
            return fail(piece.error());
        if (!*piece)
            break;
        if (file.write(**piece) != (*piece)->size())
            return fail(ErrorKind::StorageFull, u"%1 cannot be written: %2."_s.arg(path, file.errorString()),
                        u"Make room on the disk."_s);
    }
    if (!file.flush())
        return fail(ErrorKind::StorageFull, u"%1 cannot be written: %2."_s.arg(path, file.errorString()),
                    u"Make room on the disk."_s);
    return file.size();
}

int exportData(const Invocation &invocation)
{
    const QString name = invocation.parser.value(u"user"_s);
    if (name.isEmpty())
        return misused({ErrorKind::Invalid,
                        u"export needs to know whose data."_s,
                        u"Write: biometricscloudd export --user someone@example.org data.zip."_s,
                        {}});
    auto workspace = Workspace::open(invocation.options, Workspace::Purpose::Manage);
    if (!workspace)
        return report(workspace.error());
    const auto reader = (*workspace)->store().reader();
    const auto person = reader ? accounts::people::findBySignInName(**reader, name) : fail(reader.error());
    if (!person)
        return report(person.error());
    if (!*person)
        return report({ErrorKind::NotFound,
                       u"Nobody here has the e-mail address or user name '%1'."_s.arg(name),
                       u"Check the spelling."_s,
                       {}});
    const auto request = requestFrom(invocation, **person);
    if (!request)
        return misused(request.error());
    const QString file = QFileInfo(invocation.operands.first()).absoluteFilePath();
    auto target = store::DurableFile::create(file);
    if (!target)
        return report(target.error());
    const auto made = exports::begin(**reader, **person, *request, (*workspace)->clock().now());
    if (!made)
        return report(made.error());
    if (const auto noted = noteExport(**workspace, **person, *request); !noted)
        return report(noted.error());
    const auto size = write(**reader, made->pieces, target->path());
    if (!size)
        return report(size.error());
    if (const auto committed = target->commit(); !committed)
        return report(committed.error());
    say(u"Wrote %1 (%2 bytes)."_s.arg(file).arg(*size));
    return Done;
}

} // namespace

std::vector<Command> exportCommands()
{
    return {{{u"export"_s},
             u"FILE"_s,
             1,
             u"Writes a person's data into a file."_s,
             {{u"user"_s, u"E-mail address or user name of the person."_s, u"EMAIL"_s},
              {u"format"_s, u"csv, fhir (an R4 bundle) or zip (all of it)."_s, u"FORMAT"_s, u"zip"_s},
              {u"from"_s, u"Samples from this date or time on."_s, u"TIME"_s},
              {u"to"_s, u"Samples before this date or time."_s, u"TIME"_s},
              {u"metrics"_s, u"Kinds, separated by commas: heart_rate,glucose. All unless given."_s, u"KINDS"_s},
              {u"unit"_s, u"Units of a CSV file, for the kinds that know them: mmol/L,degF."_s, u"UNITS"_s}},
             exportData}};
}

} // namespace bc::app
