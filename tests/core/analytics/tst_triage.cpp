#include "core/analytics/goals.h"
#include "core/analytics/triage.h"
#include "readings.h"

#include <QTest>

using namespace bc;
using namespace bc::analytics;
using namespace bc::analytics::testing;
using triage::classify;
using triage::Group;

class TriageTest : public QObject
{
    Q_OBJECT

private:
    const Instant now = monday();

    /// 1,000 readings: so many of each range, the rest in it.
    static glucose::Ranges ranges(int veryLow, int low, int high, int veryHigh)
    {
        std::vector<double> readings(1000, 100);
        auto at = readings.begin();
        for (const auto &[count, value] :
             {std::pair(veryLow, 50.0), std::pair(low, 60.0), std::pair(high, 200.0), std::pair(veryHigh, 300.0)})
            at = std::fill_n(at, count, value);
        return *glucose::ranges(readings);
    }
    /// Well, but for what is changed.
    triage::Person person(const glucose::Ranges &current) const
    {
        return {current, ranges(0, 0, 0, 0), {1000, 1000}, now - minutes(5), true};
    }

private Q_SLOTS:
    void bordersBelongToTheGroup()
    {
        QCOMPARE(classify(person(ranges(10, 0, 0, 0)), now), Group::VeryLow);
        QCOMPARE(classify(person(ranges(9, 0, 0, 0)), now), Group::MeetingGoals);
        QCOMPARE(classify(person(ranges(9, 31, 0, 0)), now), Group::Low);
        QCOMPARE(classify(person(ranges(9, 30, 0, 0)), now), Group::MeetingGoals);
        QCOMPARE(classify(person(ranges(0, 0, 150, 0)), now), Group::Falling);
        QCOMPARE(classify(person(ranges(0, 0, 149, 0)), now), Group::MeetingGoals);
        auto before = person(ranges(0, 0, 250, 0));
        before.before = ranges(0, 0, 250, 0);
        QCOMPARE(classify(before, now), Group::High);
        before.now = ranges(0, 0, 249, 0);
        QCOMPARE(classify(before, now), Group::MeetingGoals);
        QCOMPARE(classify(person(ranges(0, 0, 0, 50)), now), Group::VeryHigh);
        QCOMPARE(classify(person(ranges(0, 0, 0, 49)), now), Group::MeetingGoals);
    }

    /// Shares that binary fractions do not hold exactly stand on the same borders.
    void bordersHoldForAnyCount()
    {
        for (int count = 100; count <= 9000; count += 100) {
            std::vector<double> readings(static_cast<std::size_t>(count), 100);
            std::fill_n(readings.begin(), count / 100, 53);
            QCOMPARE(classify(person(*glucose::ranges(readings)), now), Group::VeryLow);
            std::fill_n(readings.begin(), count / 25, 69);
            QCOMPARE(classify(person(*glucose::ranges(readings)), now), Group::Low);
            readings[0] = 70;
            QCOMPARE(classify(person(*glucose::ranges(readings)), now), Group::MeetingGoals);
        }
    }

    /// Who is in several groups is in the first.
    void theFirstGroupCounts()
    {
        auto everything = person(ranges(10, 40, 250, 50));
        everything.wear = {1, 1000};
        everything.lastData = now - std::chrono::days(3);
        QCOMPARE(classify(everything, now), Group::VeryLow);
        everything.now = ranges(0, 40, 250, 50);
        QCOMPARE(classify(everything, now), Group::Low);
        everything.now = ranges(0, 0, 250, 50);
        QCOMPARE(classify(everything, now), Group::Falling);
        everything.before = everything.now;
        QCOMPARE(classify(everything, now), Group::High);
        everything.now = ranges(0, 0, 0, 50);
        QCOMPARE(classify(everything, now), Group::VeryHigh);
        everything.now = ranges(0, 0, 0, 0);
        QCOMPARE(classify(everything, now), Group::LittleWear);
        everything.wear = {700, 1000};
        QCOMPARE(classify(everything, now), Group::Stopped);
        everything.lastData = now;
        QCOMPARE(classify(everything, now), Group::MeetingGoals);
        everything.meetsGoals = false;
        QCOMPARE(classify(everything, now), Group::None);
    }

    void littleWearEndsAtSeventyPerCent()
    {
        auto one = person(ranges(0, 0, 0, 0));
        one.wear = {699, 1000};
        QCOMPARE(classify(one, now), Group::LittleWear);
        one.wear = {700, 1000};
        QCOMPARE(classify(one, now), Group::MeetingGoals);
    }

    void dataStopAfterADay()
    {
        auto one = person(ranges(0, 0, 0, 0));
        one.lastData = now - triage::stoppedAfter;
        QCOMPARE(classify(one, now), Group::Stopped);
        one.lastData = now - triage::stoppedAfter + seconds(1);
        QCOMPARE(classify(one, now), Group::MeetingGoals);
        one.lastData = now + std::chrono::hours(3); // a clock that is ahead has not stopped
        QCOMPARE(classify(one, now), Group::MeetingGoals);
    }

    void nobodyFallsFromTheUnknown()
    {
        auto one = person(ranges(0, 0, 200, 0));
        QCOMPARE(classify(one, now), Group::Falling);
        one.before.reset();
        QCOMPARE(classify(one, now), Group::MeetingGoals);
    }

    void withoutReadingsThereIsLittleWear()
    {
        triage::Person one{std::nullopt, ranges(0, 0, 0, 0), {0, 4032}, now - std::chrono::days(40), false};
        QCOMPARE(classify(one, now), Group::LittleWear);
        one.lastData.reset(); // has never had a sensor
        QCOMPARE(classify(one, now), Group::None);
    }

    /// Every mixture is in exactly the group that the list of conditions names first.
    void groupsStandInTheirOrder()
    {
        int seen = 0;
        for (unsigned mask = 0; mask < 256; ++mask) {
            const auto has = [mask](Group group) { return (mask >> static_cast<unsigned>(group) & 1U) != 0; };
            auto one = person({.veryLow = has(Group::VeryLow) ? 1.0 : 0,
                               .inRange = 60,
                               .veryHigh = has(Group::VeryHigh) ? 5.0 : 0,
                               .below = has(Group::Low) ? 4.0 : 0,
                               .above = has(Group::High) ? 25.0 : 0});
            one.before->inRange = has(Group::Falling) ? 75 : 74.9;
            one.wear = {has(Group::LittleWear) ? 69 : 70, 100};
            one.lastData = now - std::chrono::hours(has(Group::Stopped) ? 24 : 23);
            one.meetsGoals = has(Group::MeetingGoals);
            unsigned first = 0;
            while (first < static_cast<unsigned>(Group::None) && !has(static_cast<Group>(first)))
                ++first;
            QCOMPARE(classify(one, now), static_cast<Group>(first));
            ++seen;
        }
        QCOMPARE(seen, 256);
    }
};

QTEST_APPLESS_MAIN(TriageTest)
#include "tst_triage.moc"
