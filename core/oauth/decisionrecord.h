#pragma once

#include "core/base/clock.h"
#include "core/base/sentence.h"
#include "core/oauth/refusal.h"

#include <QList>
#include <QString>

#include <chrono>
#include <deque>
#include <mutex>
#include <optional>

namespace bc::oauth {

/// A registered redirect address held against the one that came.
struct Compared
{
    QString registered;
    /// Index of the first character that differs, counted from 0 (the length of the shorter one if that is its
    /// beginning); -1: they are equal.
    qsizetype firstDifference = -1;
};

/// One line of a decision record.
struct Check
{
    enum class Outcome : quint8 { Ok, Refused, Skipped };

    const char *name = ""; ///< a literal: "client found"
    Outcome outcome = Outcome::Ok;
    quint32 durationUs = 0;
    Sentence detail; ///< what was decided on, never a secret; may be empty
};

const char *name(Check::Outcome outcome);

/// How the provider came to its answer to one request (contract §5): every check in order, what was written, how long
/// it took. Built on the request's own thread, then handed to the DecisionLog. Holds no secret, and no text longer than
/// `textLimit`, so that a full log stays small.
struct DecisionRecord
{
    static constexpr qsizetype textLimit = 300; ///< characters

    QByteArray traceId;
    const char *endpoint = ""; ///< a literal: "/token"
    Instant time;
    QString clientId; ///< as it was sent
    QString applicationName;
    qint64 applicationId = 0;
    qint64 tenantId = 0; ///< of the application; 0: not known
    qint64 ownerId = 0;  ///< of the application
    QString grantType;   ///< at /token: of a grant that we know
    QString outcome;     ///< "ok", "interaction" (a page was shown), or the error code
    quint32 durationUs = 0;
    bool frequent = false; ///< comes with every call of someone's API and changes nothing; see DecisionLog
    QList<Check> checks;
    QList<Compared> registered;      ///< what the check "redirect address" compared
    QList<const char *> rowsWritten; ///< literals: "token_issue inserted"
    std::chrono::steady_clock::time_point started = std::chrono::steady_clock::now();

    /// `text` cut to the limit.
    static QString bounded(const QString &text) { return Sentence::bounded(text, textLimit); }
};

/// Writes one line when it goes out of scope: "ok" unless refuse() or skip() was called.
class CheckLine
{
public:
    /// `started`: when what it measures began.
    CheckLine(DecisionRecord &record, const char *name,
              std::chrono::steady_clock::time_point started = std::chrono::steady_clock::now())
        : m_record(record)
        , m_name(name)
        , m_started(started)
    {}
    ~CheckLine();
    CheckLine(const CheckLine &) = delete;
    CheckLine &operator=(const CheckLine &) = delete;

    /// What the check looked at, for the people who may read the record. Never a secret. A value is the same in every
    /// language.
    void detail(const Sentence &sentence);
    void detail(const QString &value) { detail(Sentence(value)); }
    void skip(const Sentence &why);
    /// What the client reads, and the record keeps.
    tl::unexpected<Refusal> refuse(const Refusal &refusal);
    tl::unexpected<Refusal> refuse(ErrorCode code, const Sentence &description) { return refuse({code, description}); }
    /// `description` is what the client reads; `detail` what the record keeps (the description, if it is empty).
    tl::unexpected<Refusal> refuse(ErrorCode code, const Sentence &description, const Sentence &detail);
    tl::unexpected<Refusal> refuse(ErrorCode code, const QString &description, const Sentence &detail);
    tl::unexpected<Refusal> refuse(ErrorCode code, const QString &description, const QString &value);
    tl::unexpected<Refusal> refuse(const Error &error);

private:
    DecisionRecord &m_record;
    const char *m_name;
    Check::Outcome m_outcome = Check::Outcome::Ok;
    Sentence m_detail;
    std::chrono::steady_clock::time_point m_started;
};

/// The decision records of the last 24 hours, 10,000 at the most; the oldest goes first. Of frequent ones 1,000 are
/// kept beside them, so that a busy protected resource pushes no flow out. Thread-safe.
class DecisionLog
{
public:
    static constexpr std::size_t limit = 10'000, frequentLimit = 1'000;
    static constexpr std::chrono::hours life{24};

    /// Closes the record (its duration) and keeps it.
    void add(DecisionRecord record, const QString &outcome);

    struct Query
    {
        std::optional<qint64> tenantId = {}; ///< of the application
        std::optional<qint64> ownerId = {};  ///< of the application
        QString clientId = {};               ///< exact; empty: all
        int limit = 100;
    };
    /// How often an endpoint came to an outcome, since the start.
    struct Tally
    {
        const char *endpoint = "";
        QString grantType, outcome;
        quint64 count = 0;
    };
    QList<Tally> tallies() const;

    /// Newest first.
    QList<DecisionRecord> list(const Query &query, Instant now) const;
    /// The newest record of that trace which `query` admits.
    std::optional<DecisionRecord> find(const QByteArray &traceId, const Query &query, Instant now) const;

private:
    mutable std::mutex m_mutex;
    std::deque<DecisionRecord> m_records, m_frequent; ///< oldest first
    QList<Tally> m_tallies;                           ///< few: searched from the front, where the usual ones stand
};

} // namespace bc::oauth
