#include "server/connectors/session.h"

#include "core/biometrics/localday.h"
#include "core/devices/devices.h"
#include "core/store/store.h"
#include "server/middleware/awaiting.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace bc::server::connectors {

using devices::syncing::End;
using devices::syncing::Lease;
using devices::syncing::Progress;
using devices::syncing::Turn;

namespace {

constexpr int mostPages = 60;          ///< of one turn, unless a window needs more
constexpr int mostPagesOfWindow = 500; ///< a vendor that never comes to an end is not followed

/// The record under which a kind of documents is noted that is refused as a whole.
const QString wholeType = u"all"_s;

} // namespace

Session::Session(const Tools &tools, const Vendor &vendor, Registration registration, QString secret,
                 devices::syncing::Claim claim)
    : m_tools(tools)
    , m_vendor(vendor)
    , m_registration(std::move(registration))
    , m_secret(std::move(secret))
    , m_claim(std::move(claim))
    , m_reader{biometrics::zoneOf(m_claim.timezone), m_claim.link.scope.split(u' ', Qt::SkipEmptyParts)}
    , m_began(tools.clock.now())
{
    m_types = m_vendor.dataTypes(m_reader.scopes);
}

Turn Session::ending(End end, const Sentence &error) const
{
    Turn turn;
    turn.end = end;
    turn.error = error;
    turn.whole = m_claim.whole;
    turn.began = m_began;
    turn.lastData = m_newest;
    turn.chance = QRandomGenerator::global()->generateDouble();
    return turn;
}

Turn Session::storeFailed(const Error &error)
{
    m_lost = error.kind == ErrorKind::Conflict;
    return ending(End::Unreachable,
                  Sentence("fetched_not_stored", u"What was fetched could not be stored: %1", error.line()));
}

Progress &Session::progressOf(const QString &dataType)
{
    for (Progress &progress : m_claim.progress) {
        if (progress.dataType == dataType)
            return progress;
    }
    m_claim.progress.append(Progress{dataType, {}, {}, {}});
    return m_claim.progress.last();
}

bool Session::isLeftOut(const QString &dataType) const { return m_refused.contains(dataType) || m_failed == dataType; }

bool Session::isSpent() const { return m_pages >= mostPages; }

/// The end of a turn that nothing stopped. If a kind of documents failed, that is it: the back-off holds for the link,
/// though this turn did as much for the other kinds as any.
Turn Session::closing(End end) const
{
    if (!m_failure)
        return ending(end);
    Turn turn = *m_failure;
    turn.lastData = m_newest;
    return turn;
}

QCoro::Task<Turn> Session::run()
{
    if (m_types.isEmpty())
        co_return ending(End::NoScope, Sentence("nothing_allowed", u"Nothing was allowed that can be fetched from %1.",
                                                m_vendor.name()));
    auto access = openToken(m_tools.key, m_claim.link.uuid, m_claim.tokens.access);
    if (!access)
        co_return ending(End::SignIn, Sentence("link_tokens_closed", u"The tokens of this link cannot be opened: %1",
                                               access.error().line()));
    m_access = *std::move(access);

    if (m_claim.link.vendorUser.isEmpty()) {
        if (const Ending end = co_await identify())
            co_return *end;
    }
    for (const QString &type : std::as_const(m_types)) {
        if (!m_claim.whole && !progressOf(type).eventTime)
            continue;
        if (const Ending end = co_await fetchNew(type))
            co_return *end;
    }
    for (const QString &type : std::as_const(m_types)) {
        if (!m_claim.whole)
            break;
        if (const Ending end = co_await fetchOld(type))
            co_return *end;
    }
    co_return co_await upToDate();
}

/// The end of a turn that has fetched all there is.
QCoro::Task<Turn> Session::upToDate()
{
    Turn turn = closing(End::Done);
    if (turn.end != End::Done)
        co_return turn;
    if (m_refused.size() == m_types.size() && !m_refusal.isEmpty())
        co_return ending(End::Unreadable, m_refusal);
    if (m_refused.size() == m_types.size())
        co_return ending(End::Membership, Sentence("vendor_gives_nothing",
                                                   u"%1 gives nothing out at the moment (403): the membership may "
                                                   u"have lapsed.",
                                                   m_vendor.name()));
    const auto known = m_claim.link.lastDataTime;
    const Instant last = m_newest && known ? std::max(*m_newest, *known)
                         : m_newest        ? *m_newest
                                           : known.value_or(m_claim.link.createdTime);
    if (m_began - last < surelyThere)
        co_return turn;
    const auto reader = m_tools.store.reader();
    const auto device = reader ? devices::syncing::deviceOf(**reader, m_claim.link.id) : fail(reader.error());
    if (!device || !*device)
        co_return turn;
    turn.quiet = isQuiet(**reader, **device, last, m_began);
    co_return turn;
}

/// One kind of documents fails: the others have their turn first. The second one ends it: the vendor is down, and is
/// not asked for the rest.
Session::Ending Session::failing(const QString &what, const Turn &turn)
{
    if (m_failure)
        return closing(End::Done);
    m_failed = what;
    m_failure = turn;
    return std::nullopt;
}

QCoro::Task<Session::Ending> Session::identify()
{
    const QUrl url = m_vendor.identityUrl(m_registration, m_reader.scopes);
    if (!url.isValid() || url.isEmpty())
        co_return std::nullopt;
    outgoing::Answer answer;
    if (const Ending end = co_await ask(url, answer))
        co_return end;
    if (!answer.whole || answer.status >= 500)
        co_return failing(url.path(), troubleOf(answer, url.path()));
    const QString user = answer.status == 200 ? m_vendor.identity(answer.body) : QString();
    if (user.isEmpty())
        co_return std::nullopt; // the data come without
    auto work = [lease = m_claim.lease, user, now = m_tools.clock.now()](store::Connection &unit) {
        return devices::syncing::keepVendorUser(unit, lease, user, now);
    };
    const Result<> kept = co_await written(m_tools.store, std::move(work));
    if (!kept)
        co_return storeFailed(kept.error());
    co_return std::nullopt;
}

QCoro::Task<Session::Ending> Session::fetchNew(QString dataType)
{
    const QDate end = todayOf(m_tools.clock.now(), m_reader.zone).addDays(1);
    const int days = m_vendor.windowDays(dataType);
    const Progress before = progressOf(dataType);
    QDate from = end.addDays(-days);
    // What the vendor tells of may be older than what devices hand in late: somebody has changed it.
    const int again = before.eventTime ? std::max(days, m_vendor.overlapDays()) : m_vendor.overlapDays();
    if (before.started())
        from = std::min(before.until, end).addDays(-again);
    while (from < end && !isLeftOut(dataType)) {
        const Window window{from, std::min(from.addDays(days), end)};
        if (const Ending stop = co_await fetchWindow(dataType, window))
            co_return stop;
        from = window.until;
    }
    co_return std::nullopt;
}

QCoro::Task<Session::Ending> Session::fetchOld(QString dataType)
{
    const QDate horizon =
        biometrics::localDate(m_claim.link.createdTime, m_reader.zone).addDays(-m_registration.historyDays);
    while (!isLeftOut(dataType)) {
        const QDate reached = progressOf(dataType).from;
        if (!reached.isValid() || reached <= horizon)
            co_return std::nullopt;
        if (isSpent())
            co_return closing(End::More);
        const Window window{std::max(horizon, reached.addDays(-m_vendor.windowDays(dataType))), reached};
        if (const Ending stop = co_await fetchWindow(dataType, window))
            co_return stop;
    }
    co_return std::nullopt;
}

QCoro::Task<Session::Ending> Session::fetchWindow(QString dataType, Window window)
{
    QString next;
    for (int pages = 0; pages < mostPagesOfWindow; ++pages) {
        ++m_pages;
        outgoing::Answer answer;
        const QUrl url = m_vendor.pageUrl(m_registration, dataType, window, next, m_reader);
        if (const Ending end = co_await ask(url, answer))
            co_return end;
        if (answer.whole && answer.status >= 400 && answer.status < 500)
            co_return co_await refused(dataType, answer.status, url.path());
        if (!answer.whole || answer.status != 200)
            co_return failing(dataType, troubleOf(answer, url.path()));
        auto page = m_vendor.read(dataType, answer.body, m_reader);
        if (!page)
            co_return failing(dataType, ending(End::Unreadable, Sentence(page.error().what)));
        next = page->nextToken;
        std::optional<Progress> reached;
        if (next.isEmpty()) {
            reached = progressOf(dataType);
            reached->from = reached->started() ? std::min(reached->from, window.from) : window.from;
            reached->until = reached->until.isValid() ? std::max(reached->until, window.until) : window.until;
        }
        if (const Ending end = co_await keep(dataType, *std::move(page), reached))
            co_return end;
        if (next.isEmpty())
            co_return std::nullopt;
    }
    const Sentence endless("vendor_sends_endlessly", u"%1 sends %2 without end.", m_vendor.name(), dataType);
    co_return failing(dataType, ending(End::Unreadable, endless));
}

QCoro::Task<Session::Ending> Session::keep(QString dataType, Page page, std::optional<Progress> reached)
{
    struct Kept
    {
        Lease lease;
        std::optional<Instant> newest;
        bool hasDevice = true;
    };
    const Instant now = m_tools.clock.now();
    auto work = [lease = m_claim.lease, until = now + m_tools.lease, page = std::move(page), reached, dataType,
                 now](store::Connection &unit) -> Result<Kept> {
        const auto held = devices::syncing::extended(unit, lease, until);
        const auto device = held ? devices::syncing::deviceOf(unit, lease.linkId) : fail(held.error());
        if (!device)
            return fail(device.error());
        if (!*device)
            return Kept{*held, {}, false};
        const auto taken = biometrics::take(unit, **device, page.intake, now);
        if (!taken)
            return fail(taken.error());
        if (taken->added + taken->changed > 0) {
            if (const auto noted = devices::received(unit, **device, taken->newest, now); !noted)
                return fail(noted.error());
        }
        const QStringList good = page.good + QStringList{wholeType};
        const auto faults = devices::syncing::noteFaults(unit, lease.linkId, dataType, page.faults, good, now);
        const auto advanced = !faults || !reached ? faults : devices::syncing::advance(unit, *held, *reached, now);
        if (!advanced)
            return fail(advanced.error());
        return Kept{*held, taken->newest};
    };
    const Result<Kept> kept = co_await written(m_tools.store, std::move(work));
    if (!kept)
        co_return storeFailed(kept.error());
    m_claim.lease = kept->lease;
    if (!kept->hasDevice)
        co_return ending(End::SignIn, Sentence("link_device_removed",
                                               u"The device of this link was removed: link it again to fetch again."));
    if (kept->newest)
        m_newest = std::max(m_newest.value_or(*kept->newest), *kept->newest);
    if (reached)
        progressOf(dataType) = *reached;
    co_return std::nullopt;
}

/// One kind of documents is refused: that is kept as its fault, and the others are fetched.
QCoro::Task<Session::Ending> Session::refused(QString dataType, int status, QString what)
{
    const QString name = m_vendor.name();
    m_refused.append(dataType);
    if (status != 403 && m_refusal.isEmpty())
        m_refusal = Sentence("vendor_answered_to", u"%1 answered %2 to %3.", name, status, what);
    const Instant now = m_tools.clock.now();
    auto work = [lease = m_claim.lease, until = now + m_tools.lease, dataType, name, status,
                 now](store::Connection &unit) -> Result<Lease> {
        const auto held = devices::syncing::extended(unit, lease, until);
        const QString why = u"%1 does not give this out (%2)."_s.arg(name).arg(status);
        const auto noted = held
                               ? devices::syncing::noteFaults(unit, lease.linkId, dataType, {{wholeType, why}}, {}, now)
                               : fail(held.error());
        if (!noted)
            return fail(noted.error());
        return held;
    };
    const Result<Lease> noted = co_await written(m_tools.store, std::move(work));
    if (!noted)
        co_return storeFailed(noted.error());
    m_claim.lease = *noted;
    co_return std::nullopt;
}

} // namespace bc::server::connectors
