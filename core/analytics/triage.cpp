#include "core/analytics/triage.h"

#include "core/analytics/goals.h"

namespace bc::analytics::triage {

Group classify(const Person &person, Instant now)
{
    using glucose::reaches;
    if (!person.lastData)
        return Group::None;
    if (person.now) {
        const glucose::Ranges &ranges = *person.now;
        if (reaches(ranges.veryLow, 1))
            return Group::VeryLow;
        if (reaches(ranges.below, 4))
            return Group::Low;
        if (person.before && reaches(person.before->inRange - ranges.inRange, 15))
            return Group::Falling;
        if (reaches(ranges.above, 25))
            return Group::High;
        if (reaches(ranges.veryHigh, 5))
            return Group::VeryHigh;
    }
    if (!person.wear.sufficient())
        return Group::LittleWear;
    if (now - *person.lastData >= stoppedAfter)
        return Group::Stopped;
    return person.meetsGoals ? Group::MeetingGoals : Group::None;
}

} // namespace bc::analytics::triage
