#pragma once

#include "core/biometrics/catalogue.h"

#include <QByteArray>

#include <nlohmann/json.hpp>

/// How our kinds and units are called in FHIR R4.
namespace bc::exports::fhir {

using Json = nlohmann::ordered_json;

/// Of the kinds' own names, for what LOINC has no code for.
inline constexpr auto kindSystem = "https://biometricscloud.net/fhir/CodeSystem/metric-kind";
inline constexpr auto stageSystem = "https://biometricscloud.net/fhir/CodeSystem/sleep-stage";
inline constexpr auto loincSystem = "http://loinc.org";

/// The UCUM code of a canonical unit, "{score}" for none.
const char *ucum(QStringView canonicalUnit);
/// A FHIR Quantity without its value: as people read it, and in UCUM.
Json quantity(const QString &unit, const char *code);

Json loinc(QStringView code, const QString &text);
/// LOINC's code where it has one, and our own. Oxygen saturation has two of LOINC: FHIR's profile of vital signs wants
/// the general one beside that of pulse oximetry.
Json codeOf(const biometrics::Kind &kind);
/// Glucose that a finger stick told: in blood (LOINC 2339-0), not in the fluid between the cells, where sensors
/// measure.
Json codeOfFingerStick();
/// Of a kind that the catalogue does not know.
Json codeOf(const QString &kind);
/// The category of an observation (http://terminology.hl7.org/CodeSystem/observation-category); null for none.
Json categoryOf(QStringView kind);
Json stage(double value);
/// `why` for people; empty: nobody knows.
Json dataAbsent(const QString &why = {});

Json reference(const QString &uuid);
/// As bytes of UTF-8.
QByteArray bytes(const Json &json);

} // namespace bc::exports::fhir
