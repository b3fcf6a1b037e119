#include "ui/patients/kinds.h"

#include "ui/patients/alert.h"

#include <QCoreApplication>
#include <QHash>

namespace bc::ui::patients {

using namespace Qt::StringLiterals;

/// Those that are levels have their titles from levels().
QString kindTitle(const QString &metric)
{
    static const QHash<QString, const char *> titles{
        {u"skin_temperature_deviation"_s, QT_TRANSLATE_NOOP("bc::ui::patients::Kinds", "Skin temperature, deviation")},
        {u"body_temperature_deviation"_s, QT_TRANSLATE_NOOP("bc::ui::patients::Kinds", "Body temperature, deviation")},
        {u"steps"_s, QT_TRANSLATE_NOOP("bc::ui::patients::Kinds", "Steps")},
        {u"distance"_s, QT_TRANSLATE_NOOP("bc::ui::patients::Kinds", "Distance")},
        {u"active_energy"_s, QT_TRANSLATE_NOOP("bc::ui::patients::Kinds", "Active energy")},
        {u"resting_energy"_s, QT_TRANSLATE_NOOP("bc::ui::patients::Kinds", "Resting energy")},
        {u"activity_level"_s, QT_TRANSLATE_NOOP("bc::ui::patients::Kinds", "Activity level")},
        {u"sleep_stage"_s, QT_TRANSLATE_NOOP("bc::ui::patients::Kinds", "Sleep stage")},
        {u"sleep_duration"_s, QT_TRANSLATE_NOOP("bc::ui::patients::Kinds", "Sleep duration")},
        {u"sleep_efficiency"_s, QT_TRANSLATE_NOOP("bc::ui::patients::Kinds", "Sleep efficiency")},
        {u"sleep_score"_s, QT_TRANSLATE_NOOP("bc::ui::patients::Kinds", "Sleep score")},
        {u"readiness_score"_s, QT_TRANSLATE_NOOP("bc::ui::patients::Kinds", "Readiness score")},
        {u"activity_score"_s, QT_TRANSLATE_NOOP("bc::ui::patients::Kinds", "Activity score")},
        {u"active_minutes"_s, QT_TRANSLATE_NOOP("bc::ui::patients::Kinds", "Active minutes")},
        {u"recovery_index"_s, QT_TRANSLATE_NOOP("bc::ui::patients::Kinds", "Recovery index")},
        {u"movement_index"_s, QT_TRANSLATE_NOOP("bc::ui::patients::Kinds", "Movement index")},
        {u"vo2_max"_s, QT_TRANSLATE_NOOP("bc::ui::patients::Kinds", "VO2 max")}};
    const auto known = titles.constFind(metric);
    return known == titles.cend() ? titleOf(metric) : QCoreApplication::translate("bc::ui::patients::Kinds", *known);
}

} // namespace bc::ui::patients
