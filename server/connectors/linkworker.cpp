#include "server/connectors/linkworker.h"

#include "core/store/store.h"
#include "server/connectors/subscriptions.h"
#include "server/middleware/awaiting.h"

#include <QThread>

using namespace Qt::StringLiterals;

namespace bc::server::connectors {

Q_LOGGING_CATEGORY(logLinks, "bc.links")

using devices::syncing::Claim;
using devices::syncing::End;
using devices::syncing::Turn;

namespace {

constexpr int mostAtOnce = 50; ///< links looked at in one look
constexpr std::chrono::seconds longestFarewell{4};
constexpr std::chrono::milliseconds lastWrites{500};
constexpr std::chrono::hours subscriptionPause{6}, silencePause{1};
constexpr int mostSilent = 500; ///< links that may have stopped, of one look

bool isWell(End end) { return end == End::Done || end == End::More || end == End::Dropped; }

} // namespace

LinkWorker::LinkWorker(store::Store &store, const Clock &clock, const crypto::SealingKey &key, QString issuer,
                       const LinkScheduler::Options &options, Counters &counters)
    : m_store(store)
    , m_clock(clock)
    , m_key(key)
    , m_issuer(std::move(issuer))
    , m_options(options)
    , m_counters(counters)
    , m_client(options.client)
    , m_tokenClient(options.client)
    , m_tools{m_store, m_clock, m_key, m_client, m_tokenClient, options.lease, m_stopping, m_refreshing}
{
    m_timer.setSingleShot(true);
    m_timer.callOnTimeout(this, [this] { look(); });
}

void LinkWorker::look()
{
    if (m_stopping)
        return;
    m_timer.start(m_options.pause);
    const auto reader = m_store.reader();
    if (!reader) {
        qCWarning(logLinks).noquote() << "Links cannot be read:" << reader.error().line();
        return;
    }
    serveAll(**reader);
    if (m_clock.now() >= m_subscribeTime)
        keepSubscribed();
    if (m_clock.now() >= m_silenceTime)
        noteStopped();
}

void LinkWorker::settingsChanged(const Registration &before)
{
    const auto now = known(before.provider);
    if (before.events && now && !now->registration.events)
        m_unsubscribe = before;
    m_subscribeTime = {};
    look();
}

/// One at a time: what is asked for meanwhile is done after it, with what the settings say then.
QCoro::Task<> LinkWorker::keepSubscribed()
{
    const Counted counted(m_running, [this] { settled(); });
    m_subscribeTime = m_clock.now() + subscriptionPause;
    m_subscribeAgain = true;
    if (std::exchange(m_subscribing, true))
        co_return;
    while (std::exchange(m_subscribeAgain, false) && !m_stopping)
        co_await subscribeOnce();
    m_subscribing = false;
}

QCoro::Task<> LinkWorker::subscribeOnce()
{
    const QString provider = u"ouraring"_s;
    const Callback callback{devices::vendors::eventsUri(provider, m_issuer),
                            devices::vendors::verificationToken(m_key, provider)};
    if (const auto before = std::exchange(m_unsubscribe, std::nullopt)) {
        const auto secret = devices::vendors::openSecret(m_key, *before);
        const Credentials client{before->clientId, secret.value_or(QString())};
        const Result<> ended = co_await unsubscribe(m_client, *before, client, callback.url);
        if (!ended)
            qCWarning(logLinks).noquote() << "Oura may go on telling what changed:" << ended.error().line();
    }
    const auto settings = known(provider);
    if (m_stopping || !settings || !settings->registration.events || settings->registration.clientId.isEmpty())
        co_return;
    const Registration registration = settings->registration;
    const Credentials client{registration.clientId, settings->secret}; // named: GCC 12 destroys it twice otherwise
    const Result<> subscribed = co_await subscribe(m_client, registration, client, callback, m_clock.now());
    if (subscribed || m_stopping)
        co_return;
    m_subscribeTime = m_clock.now() + std::chrono::minutes(10);
    qCWarning(logLinks).noquote() << "Oura will not tell of all that changes; links are fetched each hour all the same."
                                  << subscribed.error().line();
}

/// Links that nobody fetches, whose devices have been silent for longer than they ever were.
QCoro::Task<> LinkWorker::noteStopped()
{
    const Counted counted(m_running, [this] { settled(); });
    const Instant now = m_clock.now();
    m_silenceTime = now + silencePause;
    const auto reader = m_store.reader();
    const auto found =
        reader ? devices::syncing::silent(**reader, now - surelyThere, mostSilent) : fail(reader.error());
    QList<devices::syncing::Silent> stopped;
    for (const auto &one : found.value_or(QList<devices::syncing::Silent>())) {
        bool quiet = true;
        for (const qint64 device : one.deviceIds)
            quiet = quiet && isQuiet(**reader, device, one.lastData, now);
        if (quiet)
            stopped.append(one);
    }
    if (stopped.isEmpty())
        co_return;
    auto work = [stopped, now](store::Connection &unit) -> Result<> {
        for (const auto &one : stopped) {
            if (const auto noted = devices::syncing::stopped(unit, one, now); !noted)
                return noted;
        }
        return {};
    };
    const Result<> noted = co_await written(m_store, std::move(work));
    if (!noted)
        qCWarning(logLinks).noquote() << "Links that went silent were not noted:" << noted.error().line();
}

void LinkWorker::serveAll(store::Connection &reader)
{
    for (const QString &provider : devices::vendors::providers()) {
        const Vendor *vendor = vendorOf(provider);
        if (!vendor)
            continue;
        const Instant now = m_clock.now();
        const auto room = devices::budget::hasRoom(reader, provider, vendor->limits(), now);
        if (!room || !*room) {
            if (!room)
                qCWarning(logLinks).noquote() << "The vendors' budgets cannot be read:" << room.error().line();
            continue;
        }
        const auto due = devices::syncing::due(reader, {provider}, now, mostAtOnce);
        if (!due) {
            qCWarning(logLinks).noquote() << "Links that are due cannot be read:" << due.error().line();
            return;
        }
        int tried = 0; // more are not tried at once than may be fetched at once
        for (const qint64 id : *due) {
            if (!m_links.contains(id) && tried++ < vendor->limits().sideBySide)
                serve(id, vendor);
        }
    }
}

void LinkWorker::finish()
{
    if (std::exchange(m_stopping, true))
        return;
    m_timer.stop();
    m_client.abort();
    QTimer::singleShot(longestFarewell, this, [this] {
        tellCutOff();
        m_tokenClient.abort(); // what waits for it comes to its end, and with the last one the loop
        QTimer::singleShot(lastWrites, this, [] { QThread::currentThread()->quit(); });
    });
    settled();
}

void LinkWorker::tellCutOff() const
{
    for (const qint64 id : std::as_const(m_refreshing))
        qCWarning(logLinks).noquote() << u"The stop did not wait longer for the new tokens of link %1. If the vendor "
                                         u"gave them out, the person has to sign in again."_s.arg(id);
}

void LinkWorker::settled()
{
    if (m_stopping && m_running == 0)
        QThread::currentThread()->quit();
}

Result<LinkWorker::Known> LinkWorker::known(const QString &provider) const
{
    const auto reader = m_store.reader();
    const auto registration = reader ? devices::vendors::registration(**reader, provider) : fail(reader.error());
    if (!registration)
        return fail(registration.error());
    const auto secret = devices::vendors::openSecret(m_key, *registration);
    if (!secret)
        return fail(secret.error());
    return Known{*registration, *secret};
}

QCoro::Task<> LinkWorker::serve(qint64 linkId, const Vendor *vendor)
{
    const Counted counted(m_running, [this] { settled(); });
    m_links.insert(linkId);
    const Instant now = m_clock.now();
    auto claim = [linkId, vendor, now,
                  until = now + m_options.lease](store::Connection &unit) -> Result<std::optional<Claim>> {
        const QString provider = vendor->provider();
        if (const auto locked = devices::budget::lock(unit, provider); !locked)
            return fail(locked.error());
        const auto room = devices::budget::hasRoom(unit, provider, vendor->limits(), now);
        if (!room)
            return fail(room.error());
        return *room ? devices::syncing::claim(unit, linkId, now, until) : std::nullopt;
    };
    const Result<std::optional<Claim>> claimed = co_await written(m_store, std::move(claim));
    const auto settings = known(vendor->provider());
    if (!claimed || !*claimed || !settings) {
        if (!claimed || !settings)
            qCWarning(logLinks).noquote()
                << u"Link %1 is not fetched:"_s.arg(linkId) << (claimed ? settings.error() : claimed.error()).line();
        m_links.remove(linkId);
        co_return;
    }
    Session session(m_tools, *vendor, settings->registration, settings->secret, **claimed);
    const Turn turn = co_await session.run();
    ++m_counters.turns;
    if (!isWell(turn.end)) {
        ++m_counters.failed;
        qCInfo(logLinks).noquote() << u"Link %1: %2"_s.arg(QString::number(linkId), turn.error.text());
    }
    auto finish = [lease = session.lease(), isLost = session.isLost(), turn, vendor,
                   at = m_clock.now()](store::Connection &unit) -> Result<> {
        if (turn.end == End::Held) { // that holds for every link and node: the vendor counts what our client asks
            if (const auto held = devices::budget::hold(unit, vendor->provider(), at + turn.wait); !held)
                return held;
        }
        const Result<> finished = isLost ? Result<>() : devices::syncing::finish(unit, lease, turn, at);
        // Who has taken the link over tells how it fares; the pause stands.
        return !finished && finished.error().kind == ErrorKind::Conflict ? Result<>() : finished;
    };
    const Result<> finished = co_await written(m_store, std::move(finish));
    if (!finished)
        qCWarning(logLinks).noquote() << u"How the turn of link %1 ended was not stored:"_s.arg(linkId)
                                      << finished.error().line();
    m_links.remove(linkId);
    if (turn.end == End::More)
        look();
}

} // namespace bc::server::connectors
