#pragma once

#include "server/connectors/oauthclient.h"
#include "server/connectors/vendor.h"

#include <QCoroTask>
#include <QSet>

namespace bc {
class Clock;
namespace crypto {
class SealingKey;
}
namespace store {
class Store;
}
} // namespace bc

namespace bc::server::connectors {

/// What the links' thread works with.
struct Tools
{
    store::Store &store;
    const Clock &clock;
    const crypto::SealingKey &key;
    outgoing::Client &client;
    outgoing::Client &tokenClient; ///< is not cut off when we stop: a refresh token is spent with the question
    std::chrono::seconds lease;
    const bool &stopping;
    QSet<qint64> &refreshing; ///< links whose refresh token was asked with, and no answer came yet
};

/// One turn of one link: refreshes its tokens where that is due, then fetches what is new, then a piece of what is old.
/// Every answer is stored together with how far the link has come and the lease, in one unit of work; so whatever ends
/// the process, the next turn goes on where this one stood. A kind of documents that is refused (4xx) is left out and
/// noted; one that fails (5xx, cut off, unreadable) is left out, and its failure is how the turn ends after the others
/// had theirs. Two of them are a vendor that is down.
class Session
{
public:
    Session(const Tools &tools, const Vendor &vendor, Registration registration, QString secret,
            devices::syncing::Claim claim);

    QCoro::Task<devices::syncing::Turn> run();
    const devices::syncing::Lease &lease() const { return m_claim.lease; }
    /// The lease was lost: nothing of this turn may be written any more.
    bool isLost() const { return m_lost; }

private:
    using Ending = std::optional<devices::syncing::Turn>; ///< nothing: it goes on

    devices::syncing::Turn ending(devices::syncing::End end, const Sentence &error = {}) const;
    devices::syncing::Turn storeFailed(const Error &error);
    QCoro::Task<Ending> refresh();
    QCoro::Task<Ending> identify();
    QCoro::Task<Ending> fetchNew(QString dataType);
    QCoro::Task<Ending> fetchOld(QString dataType);
    QCoro::Task<Ending> fetchWindow(QString dataType, Window window);
    /// Asks with the access token, refreshing it once if it is refused, and with the lease from now on. `answer` is set
    /// when nothing ends the turn at once.
    QCoro::Task<Ending> ask(QUrl url, outgoing::Answer &answer);
    Ending judge(const outgoing::Answer &answer) const;
    Ending failing(const QString &what, const devices::syncing::Turn &turn);
    devices::syncing::Turn troubleOf(const outgoing::Answer &answer, const QString &what) const;
    devices::syncing::Turn closing(devices::syncing::End end) const;
    QCoro::Task<Ending> keep(QString dataType, Page page, std::optional<devices::syncing::Progress> reached);
    QCoro::Task<Ending> refused(QString dataType, int status, QString what);
    QCoro::Task<devices::syncing::Turn> upToDate();
    devices::syncing::Progress &progressOf(const QString &dataType);
    bool isLeftOut(const QString &dataType) const;
    bool isSpent() const;

    const Tools m_tools;
    const Vendor &m_vendor;
    const Registration m_registration;
    const QString m_secret;
    devices::syncing::Claim m_claim;
    Reader m_reader;
    QString m_access;
    QStringList m_types, m_refused;
    Sentence m_refusal;                              ///< why the first was refused that was not forbidden (403)
    QString m_failed;                                ///< the kind of documents (or whose they are) that fails
    std::optional<devices::syncing::Turn> m_failure; ///< how the turn ends because of it
    const Instant m_began;
    std::optional<Instant> m_newest;
    int m_pages = 0;
    bool m_lost = false;
};

} // namespace bc::server::connectors
