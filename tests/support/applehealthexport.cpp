#include "support/applehealthexport.h"

#include <array>
#include <cstdio>
#include <ctime>
#include <memory>
#include <random>
#include <string>

namespace bc::tests {

namespace {

struct Type
{
    const char *identifier;
    const char *unit;
    double share; ///< of the file's bytes
    double low, high;
    const char *format;
    int every, lasts;       ///< seconds
    const char *child = ""; ///< after the start tag; with a child the record has an end tag
};

constexpr const char *motionContext = "  <MetadataEntry key=\"HKMetadataKeyHeartRateMotionContext\" value=\"0\"/>\n";
constexpr const char *beats = "  <HeartRateVariabilityMetadataList>\n"
                              "   <InstantaneousBeatsPerMinute bpm=\"61\" time=\"8:02:11,33 AM\"/>\n"
                              "   <InstantaneousBeatsPerMinute bpm=\"63\" time=\"8:02:12,29 AM\"/>\n"
                              "   <InstantaneousBeatsPerMinute bpm=\"60\" time=\"8:02:13,31 AM\"/>\n"
                              "  </HeartRateVariabilityMetadataList>\n";

const std::array<Type, 14> types{{
    {"HKQuantityTypeIdentifierBodyMass", "kg", 0.001, 78, 84, "%.1f", 86400, 0},
    {"HKQuantityTypeIdentifierHeartRate", "count/min", 0.30, 48, 160, "%.0f", 90, 0, motionContext},
    {"HKQuantityTypeIdentifierOxygenSaturation", "%", 0.02, 0.92, 1.0, "%.2f", 1800, 0},
    {"HKQuantityTypeIdentifierRespiratoryRate", "count/min", 0.02, 11, 19, "%.1f", 900, 0},
    {"HKQuantityTypeIdentifierStepCount", "count", 0.09, 4, 900, "%.0f", 420, 300},
    {"HKQuantityTypeIdentifierDistanceWalkingRunning", "km", 0.09, 0.003, 0.6, "%.6f", 420, 300},
    {"HKQuantityTypeIdentifierBasalEnergyBurned", "Cal", 0.12, 4, 22, "%.3f", 600, 580},
    {"HKQuantityTypeIdentifierActiveEnergyBurned", "Cal", 0.22, 0.05, 9, "%.3f", 60, 55},
    {"HKQuantityTypeIdentifierEnvironmentalAudioExposure", "dBASPL", 0.04, 40, 95, "%.3f", 1800, 1700},
    {"HKQuantityTypeIdentifierWalkingSpeed", "km/hr", 0.02, 2, 6, "%.2f", 3600, 20},
    {"HKQuantityTypeIdentifierAppleStandTime", "min", 0.02, 1, 5, "%.0f", 1200, 300},
    {"HKQuantityTypeIdentifierBloodGlucose", "mmol&lt;180.1558800000541&gt;/L", 0.02, 3.4, 14, "%.1f", 300, 0},
    {"HKCategoryTypeIdentifierSleepAnalysis", nullptr, 0.01, 0, 3.99, "", 5400, 1500},
    {"HKQuantityTypeIdentifierHeartRateVariabilitySDNN", "ms", 0.02, 18, 120, "%.4f", 7200, 60, beats},
}};

constexpr std::array<const char *, 4> stages{
    "HKCategoryValueSleepAnalysisAsleepCore", "HKCategoryValueSleepAnalysisAsleepDeep",
    "HKCategoryValueSleepAnalysisAsleepREM", "HKCategoryValueSleepAnalysisAwake"};

constexpr const char *head = R"(<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE HealthData [
<!-- HealthKit Export Version: 13 -->
<!ELEMENT HealthData (ExportDate,Me,(Record|Correlation|Workout|ActivitySummary|ClinicalRecord|Audiogram)*)>
<!ATTLIST HealthData
  locale CDATA #REQUIRED
>
<!ELEMENT Record ((MetadataEntry|HeartRateVariabilityMetadataList)*)>
<!ATTLIST Record
  type          CDATA #REQUIRED
  unit          CDATA #IMPLIED
  value         CDATA #IMPLIED
  sourceName    CDATA #REQUIRED
  sourceVersion CDATA #IMPLIED
  device        CDATA #IMPLIED
  creationDate  CDATA #IMPLIED
  startDate     CDATA #REQUIRED
  endDate       CDATA #REQUIRED
>
]>
<HealthData locale="en_CA">
 <ExportDate value="2026-11-20 09:12:44 -0400"/>
 <Me HKCharacteristicTypeIdentifierDateOfBirth="1980-04-01" HKCharacteristicTypeIdentifierBiologicalSex="HKBiologicalSexMale"/>
)";

constexpr const char *watch =
    "sourceName=\"Frank\xE2\x80\x99s Apple\xC2\xA0Watch\" sourceVersion=\"8.3\" "
    "device=\"&lt;&lt;HKDevice: 0x2822b1d60&gt;, name:Apple Watch, manufacturer:Apple Inc., model:Watch, "
    "hardware:Watch6,2, software:8.3&gt;\"";
constexpr const char *phone =
    "sourceName=\"iPhone\" sourceVersion=\"15.2\" "
    "device=\"&lt;&lt;HKDevice: 0x2822b7a20&gt;, name:iPhone, manufacturer:Apple Inc., model:iPhone, "
    "hardware:iPhone13,2, software:15.2&gt;\"";

/// The same distribution with every standard library, which std::uniform_… does not promise.
class Chance
{
public:
    explicit Chance(quint64 seed)
        : m_engine(seed)
    {}
    double real(double low, double high)
    {
        return low + (high - low) * static_cast<double>(m_engine() >> 11) / 9007199254740992.0;
    }
    int whole(int below) { return static_cast<int>(real(0, below)); }

private:
    std::mt19937_64 m_engine;
};

std::string moment(std::time_t time)
{
    const std::time_t local = time - 4 * 3600;
    std::tm parts{};
    gmtime_r(&local, &parts);
    char text[40];
    std::strftime(text, sizeof text, "%Y-%m-%d %H:%M:%S -0400", &parts);
    return text;
}

qint64 writeRecord(std::FILE *file, const Type &type, std::time_t start, Chance &chance)
{
    char value[80];
    if (type.unit)
        std::snprintf(value, sizeof value, type.format, chance.real(type.low, type.high));
    else
        std::snprintf(value, sizeof value, "%s", stages.at(static_cast<std::size_t>(chance.real(type.low, type.high))));
    const std::string begins = moment(start), ends = moment(start + type.lasts), made = moment(start + type.lasts + 9);
    const bool fromPhone = type.lasts > 0 && type.unit && chance.whole(5) == 0;
    int written = std::fprintf(file,
                               " <Record type=\"%s\" %s%s%s%s creationDate=\"%s\" startDate=\"%s\" endDate=\"%s\" "
                               "value=\"%s\"",
                               type.identifier, fromPhone ? phone : watch, type.unit ? " unit=\"" : "",
                               type.unit ? type.unit : "", type.unit ? "\"" : "", made.c_str(), begins.c_str(),
                               ends.c_str(), value);
    written += *type.child != '\0' ? std::fprintf(file, ">\n%s </Record>\n", type.child) : std::fprintf(file, "/>\n");
    return written;
}

} // namespace

bool writeAppleHealthExport(const QString &path, qint64 bytes, quint64 seed)
{
    const std::unique_ptr<std::FILE, int (*)(std::FILE *)> file(std::fopen(path.toUtf8().constData(), "wb"),
                                                                &std::fclose);
    if (!file)
        return false;
    Chance chance(seed);
    std::fputs(head, file.get());
    constexpr std::time_t newest = 1'795'000'000; // 2026-11-18
    for (const Type &type : types) {
        const double share = static_cast<double>(bytes) * type.share;
        const auto records = static_cast<std::time_t>(share / (type.child == beats ? 600 : 300)) + 1;
        std::time_t at = newest - records * type.every;
        for (double written = 0; written < share; at += 1 + chance.whole(2 * type.every - 1))
            written += static_cast<double>(writeRecord(file.get(), type, std::min(at, newest), chance));
    }
    for (int i = 0; i < 50; ++i) {
        const std::string begins = moment(newest - i * 86400), ends = moment(newest - i * 86400 + 1800);
        std::fprintf(file.get(),
                     " <Workout workoutActivityType=\"HKWorkoutActivityTypeRunning\" duration=\"30\" "
                     "durationUnit=\"min\" %s startDate=\"%s\" endDate=\"%s\">\n"
                     "  <MetadataEntry key=\"HKIndoorWorkout\" value=\"0\"/>\n </Workout>\n"
                     " <ActivitySummary dateComponents=\"%.10s\" activeEnergyBurned=\"512\" "
                     "activeEnergyBurnedGoal=\"500\" activeEnergyBurnedUnit=\"Cal\"/>\n",
                     watch, begins.c_str(), ends.c_str(), begins.c_str());
    }
    std::fputs("</HealthData>\n", file.get());
    return std::ferror(file.get()) == 0 && std::fflush(file.get()) == 0;
}

} // namespace bc::tests
