#include "core/exports/exports.h"

#include "core/exports/csv.h"
#include "core/exports/fhir.h"
#include "core/exports/portability.h"
#include "core/exports/selection.h"
#include "core/exports/text.h"

using namespace Qt::StringLiterals;

namespace bc::exports {

QString name(Format format)
{
    switch (format) {
    case Format::Csv:
        return u"csv"_s;
    case Format::Fhir:
        return u"fhir"_s;
    case Format::Zip:
        break;
    }
    return u"zip"_s;
}

std::optional<Format> format(QStringView text)
{
    for (const Format one : {Format::Csv, Format::Fhir, Format::Zip}) {
        if (name(one) == text)
            return one;
    }
    return std::nullopt;
}

Result<> check(const Request &request)
{
    Error error{ErrorKind::Invalid, u"The export cannot be made."_s, {}, {}};
    const auto wrong = [&error](const QString &field, const QString &message) {
        error.fields.append({field, message});
    };
    if (request.from && request.to && *request.from >= *request.to)
        wrong(u"to"_s, u"Must be after from."_s);
    for (const QString &unit : request.units) {
        if (!isDisplayUnit(unit))
            wrong(u"unit"_s, u"'%1' is no unit that a metric is shown in."_s.arg(unit));
    }
    if (request.format != Format::Csv && !request.units.isEmpty())
        wrong(u"unit"_s, u"Only CSV is written in another unit than the canonical one."_s);
    if (request.format == Format::Zip) {
        const QString message = u"The archive holds all data of the person; leave it out."_s;
        if (request.from)
            wrong(u"from"_s, message);
        if (request.to)
            wrong(u"to"_s, message);
        if (!request.metrics.isEmpty())
            wrong(u"metrics"_s, message);
    }
    if (!error.fields.isEmpty())
        return fail(error);
    return {};
}

Result<Export> begin(store::Connection &connection, const accounts::User &person, const Request &request, Instant now)
{
    const QString stem = u"biometrics-%1-%2."_s.arg(person.id).arg(QString::fromLatin1(rfc3339(now).first(10)));
    if (request.format == Format::Zip) {
        auto pieces = wholeData(connection, person, now);
        if (!pieces)
            return fail(pieces.error());
        return Export{stem + u"zip"_s, *std::move(pieces)};
    }
    auto held = sources(connection, person.id, request.metrics, Including::Active);
    if (!held)
        return fail(held.error());
    const Period all, period{request.from.value_or(all.from), request.to.value_or(all.to)};
    if (request.format == Format::Csv)
        return Export{stem + u"csv"_s, csv(*std::move(held), period, request.units)};
    return Export{stem + u"fhir.json"_s, fhirBundle(person, *std::move(held), period, now)};
}

} // namespace bc::exports
