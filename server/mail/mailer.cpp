#include "server/mail/mailer.h"

#include "core/audit/audit.h"
#include "core/crypto/random.h"
#include "core/store/store.h"
#include "server/mail/message.h"
#include "server/pages/letters.h"

#include <QLoggingCategory>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace bc::server::mail {
namespace {

Q_LOGGING_CATEGORY(logMail, "bc.mail")

namespace outbox = bc::mail::outbox;

constexpr int atOnce = 8;
constexpr std::chrono::seconds lease = 2min, longestPause = 20s;

Message messageFor(const SmtpServer &server, const QString &recipient, const pages::LetterContent &content)
{
    const pages::Letter letter = pages::letter(content);
    return {server.from, recipient, letter.subject, letter.text, letter.html, content.language};
}

QByteArray freshId() { return crypto::randomHex(16).toLatin1(); }

/// Whether trying again could help.
bool mayPass(const Error &error) { return error.kind == ErrorKind::Unavailable || error.kind == ErrorKind::Forbidden; }

audit::Entry failureEntry(const outbox::Letter &letter, const QString &why, Instant now)
{
    audit::Entry entry;
    entry.time = now;
    entry.tenantId = letter.tenantId;
    entry.event = u"mail.failed"_s;
    entry.outcome = u"failed"_s;
    entry.objectType = u"user"_s;
    entry.objectId = QString::number(letter.userId);
    entry.detail = {
        {u"letter"_s, letter.content[u"kind"_s].toString()}, {u"tries"_s, letter.tries}, {u"reason"_s, why}};
    return entry;
}

} // namespace

Mailer::Mailer(store::Store &store, const crypto::SealingKey &key, const Clock &clock, SmtpServer server)
    : m_store(store)
    , m_key(key)
    , m_clock(clock)
    , m_server(std::move(server))
{}

Mailer::~Mailer() { stop(); }

void Mailer::start() { m_thread = std::thread(&Mailer::run, this); }

void Mailer::stop()
{
    m_ending = true;
    wake();
    if (m_thread.joinable())
        m_thread.join();
}

void Mailer::wake()
{
    const std::lock_guard lock(m_mutex);
    m_woken = true;
    m_condition.notify_one();
}

void Mailer::run()
{
    while (!m_ending) {
        const Instant next = sendDue();
        const auto pause = std::clamp<std::chrono::microseconds>(next - m_clock.now(), 0s, longestPause);
        std::unique_lock lock(m_mutex);
        m_condition.wait_for(lock, pause, [this] { return m_woken; });
        m_woken = false;
    }
}

Instant Mailer::sendDue()
{
    while (!m_ending) {
        const Instant now = m_clock.now();
        const auto letters = m_store.writeNow(
            [&key = m_key, now](store::Connection &unit) { return outbox::take(unit, key, atOnce, lease, now); });
        if (!letters) {
            qCWarning(logMail).noquote() << "The letters that wait cannot be read:" << letters.error().line();
            return now + longestPause;
        }
        if (letters->isEmpty())
            break;
        for (const outbox::Letter &letter : *letters)
            sendOne(letter);
    }
    const auto reader = m_store.reader();
    const auto next = reader ? outbox::nextTime(**reader) : fail(reader.error());
    return next && *next ? **next : m_clock.now() + longestPause;
}

Result<> Mailer::deliver(const outbox::Letter &letter) const
{
    const auto content = pages::letterContent(letter.content);
    if (!content)
        return fail(ErrorKind::Invalid, u"The letter was sealed with another workspace key."_s);
    const Message message = messageFor(m_server, letter.recipient, *content);
    return send(m_server, addressOf(letter.recipient), mime(message, freshId(), m_clock.now()), &m_ending);
}

void Mailer::sendOne(const outbox::Letter &letter)
{
    Result<> sent = m_ending ? fail(ErrorKind::Unavailable, u"The program ends."_s) : Result<>();
    if (sent)
        sent = letter.expiresTime > m_clock.now() ? deliver(letter) : fail(ErrorKind::Invalid, u"It had expired."_s);
    const Instant now = m_clock.now();
    const Instant again = m_ending ? now : now + outbox::backoff(letter.tries);
    // A letter that would come too late is given up at once, so that the log tells of it while it is news.
    const bool retry = !sent && mayPass(sent.error()) && again < letter.expiresTime;
    const QString why = sent ? QString() : sent.error().line();
    if (retry && !m_ending)
        qCWarning(logMail).noquote() << u"A letter to user %1 waits:"_s.arg(letter.userId) << why;
    else if (!sent && !retry)
        qCWarning(logMail).noquote() << u"A letter to user %1 was given up:"_s.arg(letter.userId) << why;
    const auto noted = m_store.writeNow([letter, retry, again, why, now](store::Connection &unit) -> Result<> {
        if (retry)
            return outbox::retryAt(unit, letter.id, again);
        if (!why.isEmpty())
            audit::append(unit, failureEntry(letter, why, now));
        return outbox::remove(unit, letter.id);
    });
    if (!noted)
        qCWarning(logMail).noquote() << "What became of a letter was not written down:" << noted.error().line();
}

Result<> Mailer::test(const QString &recipient, const QString &language, const QString &product) const
{
    const pages::LetterContent content{.kind = pages::LetterKind::Test, .language = language, .product = product};
    const Message message = messageFor(m_server, recipient, content);
    return send(m_server, addressOf(recipient), mime(message, freshId(), m_clock.now()), &m_ending);
}

} // namespace bc::server::mail
