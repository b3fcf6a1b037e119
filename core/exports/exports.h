#pragma once

#include "core/accounts/user.h"
#include "core/exports/pieces.h"

#include <QStringList>

#include <optional>

/// A person's data for others to read: CSV, FHIR, or all of it in a zip archive.
namespace bc::exports {

enum class Format { Csv, Fhir, Zip };
QString name(Format format); ///< "csv", "fhir", "zip"
std::optional<Format> format(QStringView name);

struct Request
{
    Format format = Format::Csv;
    std::optional<Instant> from = {}, to = {}; ///< samples that start in [from, to); not for Zip
    QStringList metrics = {};                  ///< kinds, as metrics are; empty: all; not for Zip
    QStringList units = {};                    ///< display units ("mmol/L"), each for the kinds that know it; for Csv
};
/// Invalid, naming each field that does not fit: a period that ends before it begins, a unit that no kind is shown in,
/// what the format does not know.
Result<> check(const Request &request);

struct Export
{
    QString fileName; ///< "biometrics-7-2026-11-22.csv": ASCII, and nothing of the person's name
    Pieces pieces;
};
/// What check() let through, begun on a reader. `person`: whose data.
Result<Export> begin(store::Connection &connection, const accounts::User &person, const Request &request, Instant now);

} // namespace bc::exports
