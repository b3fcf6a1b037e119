#include "core/exports/fhircodes.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace bc::exports::fhir {

namespace {

struct Unit
{
    QStringView canonical;
    const char *code;
};
// https://ucum.org/ucum; a difference of temperatures is in kelvin, since Cel stands for a point of its scale.
constexpr std::array<Unit, 14> ucumUnits{{{u"count/min", "/min"},
                                          {u"ms", "ms"},
                                          {u"%", "%"},
                                          {u"degC", "Cel"},
                                          {u"delta degC", "K"},
                                          {u"count", "{steps}"},
                                          {u"m", "m"},
                                          {u"kcal", "kcal"},
                                          {u"MET", "[MET]"},
                                          {u"mg/dL", "mg/dL"},
                                          {u"min", "min"},
                                          {u"kg", "kg"},
                                          {u"mmHg", "mm[Hg]"},
                                          {u"mL/min·kg", "mL/kg/min"}}};

struct Category
{
    const char *name;
    std::array<QStringView, 8> kinds;
};
constexpr std::array<Category, 3> categories{
    {{"vital-signs",
      {u"heart_rate", u"resting_heart_rate", u"respiratory_rate", u"spo2", u"body_temperature", u"body_mass",
       u"blood_pressure_systolic", u"blood_pressure_diastolic"}},
     {"activity", {u"steps", u"distance", u"active_energy", u"resting_energy", u"activity_level", u"active_minutes"}},
     {"laboratory", {u"glucose"}}}};

constexpr std::array<const char *, 7> stages{"unknown", "deep", "light", "rem", "awake", "asleep", "in-bed"};

Json codeable(Json coding, const QString &text)
{
    Json made{{"coding", std::move(coding)}};
    if (!text.trimmed().isEmpty())
        made["text"] = text.toStdString();
    return made;
}

} // namespace

const char *ucum(QStringView canonicalUnit)
{
    const auto found = std::ranges::find(ucumUnits, canonicalUnit, &Unit::canonical);
    return found == ucumUnits.end() ? "{score}" : found->code;
}

Json quantity(const QString &unit, const char *code)
{
    return {{"unit", unit.isEmpty() ? "score" : unit.toStdString()},
            {"system", "http://unitsofmeasure.org"},
            {"code", code}};
}

Json loinc(QStringView code, const QString &text)
{
    return codeable(Json::array({{{"system", loincSystem}, {"code", code.toString().toStdString()}}}), text);
}

Json codeOf(const biometrics::Kind &kind)
{
    Json coding = Json::array();
    if (!kind.loinc.isEmpty())
        coding.push_back({{"system", loincSystem}, {"code", kind.loinc.toString().toStdString()}});
    if (kind.name == u"spo2")
        coding.push_back({{"system", loincSystem}, {"code", "2708-6"}});
    coding.push_back({{"system", kindSystem}, {"code", kind.name.toString().toStdString()}});
    return codeable(std::move(coding), kind.title.toString());
}

Json codeOfFingerStick()
{
    return codeable(
        Json::array({{{"system", loincSystem}, {"code", "2339-0"}}, {{"system", kindSystem}, {"code", "glucose"}}}),
        QStringLiteral("Glucose in blood"));
}

Json codeOf(const QString &kind)
{
    const QString code = kind.simplified(); // what FHIR lets stand in a code
    return codeable(Json::array({{{"system", kindSystem}, {"code", code.isEmpty() ? "unknown" : code.toStdString()}}}),
                    kind);
}

Json categoryOf(QStringView kind)
{
    const auto found = std::ranges::find_if(categories, [&](const Category &category) {
        return std::ranges::find(category.kinds, kind) != category.kinds.end();
    });
    if (kind.isEmpty() || found == categories.end())
        return nullptr;
    return Json::array(
        {{{"coding", Json::array({{{"system", "http://terminology.hl7.org/CodeSystem/observation-category"},
                                   {"code", found->name}}})}}});
}

Json stage(double value)
{
    const bool known = value >= 1 && value < static_cast<double>(stages.size());
    const char *name = stages.at(known ? static_cast<std::size_t>(value) : 0);
    return codeable(Json::array({{{"system", stageSystem}, {"code", name}}}), QString::fromLatin1(name));
}

Json dataAbsent(const QString &why)
{
    return codeable(
        Json::array({{{"system", "http://terminology.hl7.org/CodeSystem/data-absent-reason"}, {"code", "unknown"}}}),
        why);
}

Json reference(const QString &uuid) { return {{"reference", "urn:uuid:" + uuid.toStdString()}}; }

QByteArray bytes(const Json &json)
{
    return QByteArray::fromStdString(json.dump(-1, ' ', false, Json::error_handler_t::replace));
}

} // namespace bc::exports::fhir
