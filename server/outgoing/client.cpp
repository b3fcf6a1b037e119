#include "server/outgoing/client.h"

#include "server/outgoing/target.h"

#include <QElapsedTimer>
#include <QHostInfo>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslCertificate>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace bc::server::outgoing {

namespace {

Answer failed(Answer answer, const Sentence &why)
{
    answer.error = why;
    return answer;
}

Answer unanswered(const Sentence &why) { return failed({}, why); }

/// What has been read so far.
struct Reading
{
    QByteArray body;
    bool tooLong = false, late = false;
};

Answer answerOf(const QNetworkReply &reply, const Reading &read, std::chrono::milliseconds timeout)
{
    Answer answer;
    answer.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.headers = reply.rawHeaderPairs();
    answer.body = read.body;
    answer.late = read.late;
    // Qt calls a status of 400 and more an error, too; what ended the connection early is one below that.
    const auto error = reply.error();
    const bool ended = error == QNetworkReply::NoError ||
                       error == QNetworkReply::ProtocolInvalidOperationError || // 400
                       (error >= QNetworkReply::ContentAccessDenied && error <= QNetworkReply::UnknownContentError) ||
                       error >= QNetworkReply::InternalServerError;
    answer.whole = answer.status != 0 && ended && !read.tooLong && !read.late;
    if (answer.whole)
        return answer;
    if (read.late)
        return failed(std::move(answer), Sentence("answer_late", u"No answer within %1 s.",
                                                  QString::number(double(timeout.count()) / 1000)));
    if (read.tooLong)
        return failed(std::move(answer), Sentence("answer_too_long", u"The answer is too long."));
    if (answer.status != 0)
        return failed(std::move(answer), Sentence("answer_cut", u"The answer broke off: %1.", reply.errorString()));
    return failed(std::move(answer), Sentence("no_answer", u"No answer: %1.", reply.errorString()));
}

} // namespace

QByteArray Answer::header(QByteArrayView name) const
{
    for (const auto &[known, value] : headers) {
        if (known.compare(name, Qt::CaseInsensitive) == 0)
            return value.trimmed();
    }
    return {};
}

Result<QSslConfiguration> tlsTrusting(const QString &caFile)
{
    const auto authorities = QSslCertificate::fromPath(caFile, QSsl::Pem, QSslCertificate::PatternSyntax::FixedString);
    if (authorities.isEmpty())
        return fail(ErrorKind::Unavailable, u"%1 cannot be read, or holds no certificate."_s.arg(caFile),
                    u"Give the PEM file of the authority that signed the receivers' certificates."_s);
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates(QSslConfiguration::systemCaCertificates() + authorities);
    return tls;
}

Client::Client(Options options)
    : m_options(std::move(options))
{
    m_network.setProxy(QNetworkProxy::NoProxy); // a proxy would connect to wherever the name leads
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

Client::~Client() = default;

void Client::ask(const Call &call, Done done)
{
    const QString fault = urlFault(call.url.toString(QUrl::FullyEncoded), m_options.loopbackAllowed);
    if (!fault.isEmpty())
        return done(unanswered(Sentence("address_forbidden", u"The address may not be called. %1", fault)));
    if (const QHostAddress literal(call.url.host()); !literal.isNull())
        return connectTo(call, literal, m_options.timeout, std::move(done));

    QElapsedTimer elapsed;
    elapsed.start();
    // The look-up has no end of its own; whichever comes first answers.
    auto answered = std::make_shared<bool>(false);
    const int lookup =
        QHostInfo::lookupHost(call.url.host(), this, [this, call, done, elapsed, answered](const QHostInfo &host) {
            if (std::exchange(*answered, true))
                return;
            if (host.error() != QHostInfo::NoError || host.addresses().isEmpty())
                return done(unanswered(Sentence("host_unknown", u"The host %1 is not known.", call.url.host())));
            for (const QHostAddress &address : host.addresses()) {
                if (!addressFault(address, m_options.loopbackAllowed).isEmpty())
                    return done(unanswered(Sentence("host_forbidden",
                                                    u"The host %1 may not be called: %2 is not a public address.",
                                                    call.url.host(), address.toString())));
            }
            connectTo(call, host.addresses().constFirst(),
                      m_options.timeout - std::chrono::milliseconds(elapsed.elapsed()), done);
        });
    QTimer::singleShot(m_options.timeout, this, [lookup, call, done, answered] {
        if (std::exchange(*answered, true))
            return;
        QHostInfo::abortHostLookup(lookup);
        done(unanswered(Sentence("host_slow", u"The host %1 could not be looked up in time.", call.url.host())));
    });
}

void Client::abort()
{
    const QSet<QNetworkReply *> open = m_open;
    for (QNetworkReply *reply : open)
        reply->abort();
}

QNetworkRequest Client::requestFor(const Call &call, const QHostAddress &address) const
{
    const bool six = address.protocol() == QAbstractSocket::IPv6Protocol;
    QUrl url = call.url;
    url.setHost(address.toString());
    QByteArray host = call.url.host(QUrl::FullyEncoded).toLatin1();
    if (six && QHostAddress(call.url.host()) == address)
        host = '[' + host + ']';
    if (call.url.port() > 0)
        host += ':' + QByteArray::number(call.url.port());

    QNetworkRequest request(url);
    request.setRawHeader("Host", host);
    request.setRawHeader("User-Agent", "BiometricsCloud/" BC_VERSION);
    for (const auto &[header, value] : call.headers)
        request.setRawHeader(header, value);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false); // it takes its host from the URL
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    if (url.scheme() == "https"_L1) {
        request.setPeerVerifyName(call.url.host()); // the certificate has to be the name's, not the address's
        request.setSslConfiguration(m_options.tls);
    }
    return request;
}

void Client::connectTo(const Call &call, const QHostAddress &address, std::chrono::milliseconds left, Done done)
{
    const QNetworkRequest request = requestFor(call, address);
    QNetworkReply *const reply = call.method == "GET"    ? m_network.get(request)
                                 : call.method == "POST" ? m_network.post(request, call.body)
                                                         : m_network.sendCustomRequest(request, call.method, call.body);
    m_open.insert(reply);
    const auto read = std::make_shared<Reading>();
    QTimer::singleShot(std::max(left, std::chrono::milliseconds(1)), reply, [reply, read] {
        read->late = true;
        reply->abort();
    });
    reply->setReadBufferSize(64 * 1024);
    connect(reply, &QNetworkReply::readyRead, reply, [reply, read, longest = call.longest] {
        if (read->tooLong)
            return;
        read->body += reply->read(longest - read->body.size() + 1);
        if (read->body.size() > longest) {
            read->tooLong = true;
            reply->abort();
        }
    });
    connect(reply, &QNetworkReply::finished, this, [this, reply, read, done = std::move(done), longest = call.longest] {
        if (!read->tooLong && reply->isOpen())
            read->body += reply->read(longest - read->body.size() + 1);
        read->tooLong = read->tooLong || read->body.size() > longest;
        m_open.remove(reply);
        reply->deleteLater();
        done(answerOf(*reply, *read, m_options.timeout));
    });
}

} // namespace bc::server::outgoing
