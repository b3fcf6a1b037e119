#pragma once

#include "server/connectors/documents.h"
#include "server/connectors/vendor.h"

/// What Oura's documents mean, one function a kind. Each answers why the document is kept out as a whole, as a
/// sentence; empty: it was taken.
namespace bc::server::connectors::documents {

using OuraReader = QString (*)(Document &, const Reader &, biometrics::Intake &);

QString readSleep(Document &document, const Reader &reader, biometrics::Intake &intake);
QString readHeartRate(Document &document, const Reader &reader, biometrics::Intake &intake);
QString readActivity(Document &document, const Reader &reader, biometrics::Intake &intake);
QString readReadiness(Document &document, const Reader &reader, biometrics::Intake &intake);
QString readDailySleep(Document &document, const Reader &reader, biometrics::Intake &intake);
QString readSpo2(Document &document, const Reader &reader, biometrics::Intake &intake);
QString readOxygenUptake(Document &document, const Reader &reader, biometrics::Intake &intake);

} // namespace bc::server::connectors::documents
