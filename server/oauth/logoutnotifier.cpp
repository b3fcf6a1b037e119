#include "server/oauth/logoutnotifier.h"

#include "core/base/clock.h"
#include "core/oauth/backchannel.h"
#include "core/oauth/provider.h"
#include "core/store/store.h"

#include <QLoggingCategory>
#include <QThread>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace bc::server {

namespace backchannel = bc::oauth::backchannel;
using backchannel::Notice;

namespace {

Q_LOGGING_CATEGORY(logLogout, "bc.oauth.logout")

constexpr std::chrono::hours betweenPurges{1};

/// Lives on the notifier's thread.
class Teller final : public QObject
{
public:
    Teller(const Services &services, const LogoutNotifier::Options &options)
        : m_services(services)
        , m_sideBySide(options.sideBySide)
        , m_sender(options.sender)
    {
        m_timer.callOnTimeout(this, [this] { look(); });
        m_timer.start(options.pause);
    }

private:
    void look();
    void claim(const Notice &notice);
    void send(const Notice &notice);
    void sent(const Notice &notice, const QString &error);
    void purge(Instant now);

    const Services &m_services;
    const int m_sideBySide;
    outgoing::Sender m_sender;
    QTimer m_timer;
    int m_busy = 0;
    Instant m_purged;
};

void Teller::look()
{
    const Instant now = m_services.clock.now();
    if (now - m_purged > betweenPurges)
        purge(now);
    if (m_busy >= m_sideBySide)
        return;
    const auto reader = m_services.store.reader();
    const auto due = reader ? backchannel::due(**reader, now, m_sideBySide - m_busy) : fail(reader.error());
    if (!due) {
        qCWarning(logLogout).noquote() << "Applications to be told of a sign-out cannot be read:" << due.error().line();
        return;
    }
    for (const Notice &notice : *due)
        claim(notice);
}

void Teller::claim(const Notice &notice)
{
    ++m_busy;
    const Instant now = m_services.clock.now();
    const auto work = [notice, now](store::Connection &unit) { return backchannel::claim(unit, notice, now); };
    m_services.store.write(work, [this, notice](const Result<bool> &claimed) {
        if (claimed && *claimed)
            return send(notice);
        --m_busy;
    });
}

void Teller::send(const Notice &notice)
{
    const auto reader = m_services.store.reader();
    bc::oauth::Provider &provider = m_services.provider;
    const auto token =
        reader ? backchannel::token(**reader, provider.keys(), provider.settings(), notice, m_services.clock.now())
               : fail(reader.error());
    if (!token)
        return sent(notice, token.error().line());
    // §2.5; a token has no character that a form would encode.
    m_sender.send({.url = QUrl(notice.url, QUrl::StrictMode),
                   .contentType = "application/x-www-form-urlencoded",
                   .body = "logout_token=" + *token},
                  [this, notice](int, const Sentence &error) { sent(notice, error.text()); });
}

void Teller::sent(const Notice &notice, const QString &error)
{
    const bool over = error.isEmpty() || backchannel::last(notice);
    if (!error.isEmpty())
        qCWarning(logLogout).noquote() << u"Application %1 was not told of a sign-out (try %2%3): %4"_s.arg(
            notice.clientId, QString::number(notice.tries + 1), over ? u", the last"_s : QString(), error);
    if (!over) {
        --m_busy; // the claim says when the next try is due
        return;
    }
    bc::oauth::Event event;
    event.name = u"logout.told"_s;
    event.refused = !error.isEmpty();
    event.time = m_services.clock.now();
    event.tenantId = notice.tenantId;
    event.userId = notice.userId;
    event.applicationId = notice.applicationId;
    if (!error.isEmpty())
        event.detail = {{u"error"_s, error}};
    const auto work = [notice, event, &events = m_services.provider.events()](store::Connection &unit) -> Result<> {
        if (const auto settled = backchannel::settle(unit, notice); !settled)
            return settled;
        events.announce(unit, event);
        return {};
    };
    m_services.store.write(work, [this](const Result<> &settled) {
        --m_busy;
        if (!settled)
            qCWarning(logLogout).noquote() << "That an application was told was not stored:" << settled.error().line();
    });
}

void Teller::purge(Instant now)
{
    m_purged = now;
    const auto work = [settings = m_services.provider.settings(), now](store::Connection &unit) {
        return backchannel::purge(unit, settings, now);
    };
    m_services.store.write(work, [](const Result<> &purged) {
        if (!purged)
            qCWarning(logLogout).noquote() << "Sessions to be told of were not purged:" << purged.error().line();
    });
}

} // namespace

class LogoutNotifier::Thread final : public QThread
{
public:
    Thread(const Services &services, Options options)
        : m_services(services)
        , m_options(std::move(options))
    {}

protected:
    void run() override
    {
        Teller teller(m_services, m_options);
        exec();
    }

private:
    const Services &m_services;
    const Options m_options;
};

LogoutNotifier::LogoutNotifier(const Services &services, Options options)
    : m_thread(std::make_unique<Thread>(services, std::move(options)))
{
    m_thread->setObjectName(u"logout notifier"_s);
    m_thread->start();
}

LogoutNotifier::~LogoutNotifier()
{
    m_thread->quit();
    m_thread->wait();
}

} // namespace bc::server
