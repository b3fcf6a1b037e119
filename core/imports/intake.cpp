#include "core/imports/intake.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace bc::imports {

using namespace Qt::StringLiterals;
using biometrics::Kind;
using biometrics::Sample;
using biometrics::Stage;

namespace {

/// A person has a few dozen; a file with more is made up, and would fill the lists of devices.
constexpr std::size_t originLimit = 500;
constexpr std::size_t notKeptLimit = 500, notReadLimit = 20;
/// Of one metric at one moment, with different ends.
constexpr qsizetype momentLimit = 200;
/// A place is stored at least so often, even where nothing is kept.
constexpr qint64 unitBytes = 32 * 1024 * 1024;
constexpr qint64 longestNight = 24 * 60 * 60;
// Health began to be measured electrically in 1903.
constexpr Instant earliest = std::chrono::sys_days(std::chrono::year(1900) / 1 / 1);

/// As the store can hold it and a person can read it.
QString shortened(QByteArrayView bytes, qsizetype longest)
{
    QString text = QString::fromUtf8(bytes.first(qMin(bytes.size(), longest * 4))).left(longest);
    for (QChar &c : text) {
        if (c.unicode() < 0x20 || c.unicode() == 0x7f)
            c = u' ';
    }
    return text;
}

QString shortened(const QString &text, qsizetype longest) { return shortened(QByteArrayView(text.toUtf8()), longest); }

bool isInBed(const Sample &sample) { return sample.value == static_cast<double>(Stage::InBed); }

} // namespace

Intake::Intake(const Place &from, QHash<QString, qint64> known, qsizetype unitSamples, Callbacks callbacks)
    : m_from(from)
    , m_unitSamples(unitSamples)
    , m_callbacks(std::move(callbacks))
    , m_lines(std::move(known))
    , m_passing(from.position > 0)
{
    m_unit.from = m_place = from;
}

int Intake::origin(const Origin &origin)
{
    if (const auto known = m_originNumbers.constFind(origin.code); known != m_originNumbers.cend())
        return *known;
    if (m_origins.size() == originLimit)
        return -1;
    const int number = static_cast<int>(m_origins.size());
    m_originNumbers.insert(origin.code, number);
    m_origins.push_back({shortened(origin.code, 250), shortened(origin.manufacturer, 100),
                         shortened(origin.productName, 200), origin.priority});
    m_slots.emplace_back(biometrics::kinds().size(), -1);
    return number;
}

MetricSamples &Intake::metricOf(int origin, const Kind &kind)
{
    int &slot = m_slots[static_cast<std::size_t>(origin)][static_cast<std::size_t>(&kind - biometrics::kinds().data())];
    if (slot < 0) {
        slot = static_cast<int>(m_unit.metrics.size());
        m_unit.metrics.push_back({m_origins[static_cast<std::size_t>(origin)], &kind, {}, {}});
    }
    return m_unit.metrics[static_cast<std::size_t>(slot)];
}

void Intake::take(int origin, const Kind &kind, const Sample &sample, qint64 line)
{
    if (m_passing)
        return;
    const auto value = [&] { return QByteArray(kind.name.toLatin1() + ' ' + QByteArray::number(sample.value)); };
    if (!kind.isPlausible(sample.value))
        return keptOut(Reason::Implausible, line, value());
    if (sample.start < earliest)
        return keptOut(Reason::UnreadableTime, line, rfc3339(sample.start));
    if (sample.end < sample.start)
        return keptOut(Reason::EndsBeforeStart, line, value() + " at " + rfc3339(sample.start));
    if (origin < 0)
        return keptOut(Reason::TooManySources, line, value());
    MetricSamples &metric = metricOf(origin, kind);
    metric.samples.push_back(sample);
    metric.lines.push_back(line);
    ++m_unit.records;
}

void Intake::takeNight(int origin, const biometrics::Night &night, qint64 line)
{
    if (m_passing)
        return;
    const bool isPlausible = night.deepSeconds >= 0 && night.lightSeconds >= 0 && night.remSeconds >= 0 &&
                             night.awakeSeconds >= 0 && night.totalSleepSeconds() > 0 &&
                             night.timeInBedSeconds() <= longestNight && night.bedtimeStart < night.bedtimeEnd;
    if (!isPlausible)
        return keptOut(Reason::Implausible, line, "sums of a night");
    if (origin >= 0)
        m_unit.nights.push_back({m_origins[static_cast<std::size_t>(origin)], night});
}

void Intake::count(const QString &reason, const QString &subject, qint64 records)
{
    m_unit.skippedCounts[{reason, subject}] += records;
}

void Intake::addLine(const QString &reason, qint64 line, const QString &detail)
{
    if (m_lines[reason] >= linesOfReason)
        return;
    ++m_lines[reason];
    m_unit.skippedLines.push_back({reason, line, detail});
}

void Intake::keptOut(Reason reason, qint64 line, QByteArrayView detail)
{
    if (m_passing)
        return;
    const QString word = name(reason);
    count(word, {}, 1);
    ++m_unit.skipped;
    if (m_lines[word] < linesOfReason)
        addLine(word, line, shortened(detail, 200));
}

void Intake::notKept(QByteArrayView type)
{
    if (m_passing)
        return;
    QString subject = shortened(type, 100);
    if (m_typesNotKept.size() < notKeptLimit)
        m_typesNotKept.insert(subject);
    else if (!m_typesNotKept.contains(subject))
        subject = u"other types"_s;
    count(name(Reason::NotKept), subject, 1);
}

void Intake::notRead(QByteArrayView what)
{
    if (!m_passing && m_notRead.size() < notReadLimit && m_notRead.insert(shortened(what, 100)).second)
        count(name(Reason::NotRead), shortened(what, 100), 1);
}

void Intake::note(Reason reason, qint64 line, QByteArrayView detail)
{
    if (m_passing)
        return;
    count(name(reason), {}, 1);
    addLine(name(reason), line, shortened(detail, 200));
}

bool Intake::reached(const Place &place)
{
    if (!m_callbacks.goesOn())
        return false;
    if (m_passing) {
        m_passing = place.position < m_from.position;
        return true;
    }
    m_place = place;
    if (m_unit.records < m_unitSamples && place.position - m_unit.from.position < unitBytes)
        return true;
    return flush();
}

/// Of what stands twice the last one counts, and being in bed gives way to sleeping.
void Intake::putInOrder(MetricSamples &metric)
{
    const bool isSleep = metric.kind->aggregation == biometrics::Aggregation::Stage;
    const auto inOrder = [&](const Sample &a, const Sample &b) {
        return biometrics::earlier(a, b) || (isSleep && biometrics::sameMoment(a, b) && isInBed(a) && !isInBed(b));
    };
    if (!std::ranges::is_sorted(metric.samples, inOrder)) {
        std::vector<std::size_t> order(metric.samples.size());
        std::iota(order.begin(), order.end(), 0);
        std::ranges::stable_sort(
            order, [&](std::size_t a, std::size_t b) { return inOrder(metric.samples[a], metric.samples[b]); });
        MetricSamples sorted{metric.origin, metric.kind, {}, {}};
        for (const std::size_t at : order) {
            sorted.samples.push_back(metric.samples[at]);
            sorted.lines.push_back(metric.lines[at]);
        }
        metric = std::move(sorted);
    }
    leaveOutReplaced(metric);
    leaveOutTooMany(metric);
}

/// Of one moment all but the last, if they differ from it: what stands twice word for word is known, no more.
void Intake::leaveOutReplaced(MetricSamples &metric)
{
    const std::vector<Sample> all = std::exchange(metric.samples, {});
    const std::vector<qint64> lines = std::exchange(metric.lines, {});
    for (std::size_t at = 0, last = 0; at < all.size(); ++at) {
        for (last = std::max(last, at); last + 1 < all.size() && biometrics::sameMoment(all[at], all[last + 1]);)
            ++last;
        const bool isReplaced = !(all[at] == all[last]);
        const bool isSleep = metric.kind->aggregation == biometrics::Aggregation::Stage;
        if (isReplaced && !(isSleep && isInBed(all[at]))) {
            --m_unit.records;
            keptOut(Reason::Replaced, lines[at],
                    metric.kind->name.toLatin1() + ' ' + QByteArray::number(all[at].value) + " at " +
                        rfc3339(all[at].start) + ": line " + QByteArray::number(lines[last]) + " says " +
                        QByteArray::number(all[last].value));
            continue;
        }
        metric.samples.push_back(all[at]);
        metric.lines.push_back(lines[at]);
    }
}

void Intake::leaveOutTooMany(MetricSamples &metric)
{
    qsizetype atOnce = 0;
    qint64 removed = 0;
    Instant before;
    std::erase_if(metric.samples, [&](const Sample &sample) {
        atOnce = sample.start == before ? atOnce + 1 : 0;
        before = sample.start;
        removed += atOnce >= momentLimit ? 1 : 0;
        return atOnce >= momentLimit;
    });
    if (removed == 0)
        return;
    count(name(Reason::TooManyAtOnce), {}, removed);
    addLine(name(Reason::TooManyAtOnce), m_place.line, metric.kind->name.toString());
    m_unit.records -= removed;
    m_unit.skipped += removed;
}

bool Intake::flush()
{
    for (MetricSamples &metric : m_unit.metrics)
        putInOrder(metric);
    m_unit.to = m_place;
    const bool goOn = m_callbacks.store(m_unit);
    m_unit = {};
    m_unit.from = m_place;
    for (auto &slots : m_slots)
        std::ranges::fill(slots, -1);
    return goOn;
}

} // namespace bc::imports
