#include "core/oauth/decisionrecord.h"

#include <algorithm>

namespace bc::oauth {

namespace {

quint32 microsecondsSince(std::chrono::steady_clock::time_point started)
{
    using namespace std::chrono;
    return quint32(duration_cast<microseconds>(steady_clock::now() - started).count());
}

bool admits(const DecisionLog::Query &query, const DecisionRecord &record)
{
    return (!query.tenantId || *query.tenantId == record.tenantId) &&
           (!query.ownerId || *query.ownerId == record.ownerId) &&
           (query.clientId.isEmpty() || query.clientId == record.clientId);
}

} // namespace

const char *name(Check::Outcome outcome)
{
    switch (outcome) {
    case Check::Outcome::Ok:
        return "ok";
    case Check::Outcome::Refused:
        return "refused";
    case Check::Outcome::Skipped:
        return "skipped";
    }
    return "refused";
}

CheckLine::~CheckLine()
{
    m_record.checks.append({m_name, m_outcome, microsecondsSince(m_started), std::move(m_detail)});
}

void CheckLine::detail(const Sentence &sentence)
{
    m_detail = sentence;
    m_detail.bound(DecisionRecord::textLimit);
}

void CheckLine::skip(const Sentence &why)
{
    m_outcome = Check::Outcome::Skipped;
    detail(why);
}

tl::unexpected<Refusal> CheckLine::refuse(const Refusal &refusal)
{
    return refuse(refusal.code, refusal.description, refusal.description);
}

tl::unexpected<Refusal> CheckLine::refuse(ErrorCode code, const Sentence &description, const Sentence &recorded)
{
    m_outcome = Check::Outcome::Refused;
    detail(recorded.isEmpty() ? description : recorded);
    return oauth::refuse(code, description);
}

tl::unexpected<Refusal> CheckLine::refuse(ErrorCode code, const QString &description, const Sentence &recorded)
{
    return refuse(code, Sentence(description), recorded);
}

tl::unexpected<Refusal> CheckLine::refuse(ErrorCode code, const QString &description, const QString &value)
{
    return refuse(code, description, value.isEmpty() ? Sentence() : Sentence(value));
}

tl::unexpected<Refusal> CheckLine::refuse(const Error &error)
{
    const Refusal refusal = refusalOf(error);
    return refuse(refusal.code, refusal.description, Sentence(error.what));
}

void DecisionLog::add(DecisionRecord record, const QString &outcome)
{
    record.outcome = outcome;
    record.durationUs = microsecondsSince(record.started);
    const Instant oldest = record.time - life;
    std::deque<DecisionRecord> &records = record.frequent ? m_frequent : m_records;
    const std::size_t most = record.frequent ? frequentLimit : limit;
    DecisionRecord dropped; // destroyed after the lock is gone
    const std::scoped_lock lock(m_mutex);
    const auto tally = std::find_if(m_tallies.begin(), m_tallies.end(), [&record](const Tally &one) {
        return one.endpoint == record.endpoint && one.outcome == record.outcome && one.grantType == record.grantType;
    });
    if (tally != m_tallies.end())
        ++tally->count;
    else
        m_tallies.append({record.endpoint, record.grantType, record.outcome, 1});
    if (records.size() >= most) {
        dropped = std::move(records.front());
        records.pop_front();
    }
    records.push_back(std::move(record));
    while (records.front().time < oldest)
        records.pop_front();
}

QList<DecisionLog::Tally> DecisionLog::tallies() const
{
    const std::scoped_lock lock(m_mutex);
    return m_tallies;
}

QList<DecisionRecord> DecisionLog::list(const Query &query, Instant now) const
{
    QList<DecisionRecord> found;
    const std::scoped_lock lock(m_mutex);
    auto record = m_records.crbegin(), frequent = m_frequent.crbegin();
    while (found.size() < query.limit && (record != m_records.crend() || frequent != m_frequent.crend())) {
        const bool second =
            record == m_records.crend() || (frequent != m_frequent.crend() && frequent->time > record->time);
        const DecisionRecord &next = second ? *frequent++ : *record++;
        if (next.time >= now - life && admits(query, next))
            found.append(next);
    }
    return found;
}

std::optional<DecisionRecord> DecisionLog::find(const QByteArray &traceId, const Query &query, Instant now) const
{
    const std::scoped_lock lock(m_mutex);
    for (const std::deque<DecisionRecord> *records : {&m_records, &m_frequent}) {
        const auto record = std::find_if(records->crbegin(), records->crend(), [&](const DecisionRecord &one) {
            return one.traceId == traceId && one.time >= now - life && admits(query, one);
        });
        if (record != records->crend())
            return *record;
    }
    return std::nullopt;
}

} // namespace bc::oauth
