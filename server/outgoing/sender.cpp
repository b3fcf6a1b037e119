#include "server/outgoing/sender.h"

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

constexpr qint64 mostRead = 64 * 1024; ///< bytes of an answer; nobody reads them

QString outcomeOf(int status, const QNetworkReply &reply, bool late, std::chrono::milliseconds timeout)
{
    if (status >= 200 && status <= 299)
        return {};
    if (late)
        return u"No answer within %1 s."_s.arg(double(timeout.count()) / 1000);
    if (status >= 300 && status <= 399)
        return u"The receiver answered %1; redirects are not followed."_s.arg(status);
    if (status != 0)
        return u"The receiver answered %1."_s.arg(status);
    return u"No answer: %1."_s.arg(reply.errorString());
}

} // namespace

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

Sender::Sender(Options options)
    : m_options(std::move(options))
{
    m_network.setProxy(QNetworkProxy::NoProxy); // a proxy would connect to wherever the name leads
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

Sender::~Sender() = default;

void Sender::send(const Message &message, Done done)
{
    const QString fault = urlFault(message.url.toString(QUrl::FullyEncoded), m_options.loopbackAllowed);
    if (!fault.isEmpty())
        return done(0, u"The address may not be called. "_s + fault);
    if (const QHostAddress literal(message.url.host()); !literal.isNull())
        return post(message, literal, m_options.timeout, std::move(done));

    QElapsedTimer elapsed;
    elapsed.start();
    // The look-up has no end of its own; whichever comes first answers.
    auto answered = std::make_shared<bool>(false);
    const int lookup = QHostInfo::lookupHost(
        message.url.host(), this, [this, message, done, elapsed, answered](const QHostInfo &host) {
            if (std::exchange(*answered, true))
                return;
            if (host.error() != QHostInfo::NoError || host.addresses().isEmpty())
                return done(0, u"The host %1 is not known."_s.arg(message.url.host()));
            for (const QHostAddress &address : host.addresses()) {
                if (const QString why = addressFault(address, m_options.loopbackAllowed); !why.isEmpty())
                    return done(0, u"The host %1 may not be called: %2"_s.arg(message.url.host(), why));
            }
            post(message, host.addresses().constFirst(),
                 m_options.timeout - std::chrono::milliseconds(elapsed.elapsed()), done);
        });
    QTimer::singleShot(m_options.timeout, this, [lookup, message, done, answered] {
        if (std::exchange(*answered, true))
            return;
        QHostInfo::abortHostLookup(lookup);
        done(0, u"The host %1 could not be looked up in time."_s.arg(message.url.host()));
    });
}

QNetworkRequest Sender::requestFor(const Message &message, const QHostAddress &address) const
{
    const bool six = address.protocol() == QAbstractSocket::IPv6Protocol;
    QUrl url = message.url;
    url.setHost(address.toString());
    QByteArray host = message.url.host(QUrl::FullyEncoded).toLatin1();
    if (six && QHostAddress(message.url.host()) == address)
        host = '[' + host + ']';
    if (message.url.port() > 0)
        host += ':' + QByteArray::number(message.url.port());

    QNetworkRequest request(url);
    request.setRawHeader("Host", host);
    request.setRawHeader("User-Agent", "BiometricsCloud/" BC_VERSION);
    request.setRawHeader("Content-Type", message.contentType);
    for (const auto &[header, value] : message.headers)
        request.setRawHeader(header, value);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false); // it takes its host from the URL
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    if (url.scheme() == "https"_L1) {
        request.setPeerVerifyName(message.url.host()); // the certificate has to be the name's, not the address's
        request.setSslConfiguration(m_options.tls);
    }
    return request;
}

void Sender::post(const Message &message, const QHostAddress &address, std::chrono::milliseconds left, Done done)
{
    QNetworkReply *const reply = m_network.post(requestFor(message, address), message.body);
    auto late = std::make_shared<bool>(false);
    QTimer::singleShot(std::max(left, std::chrono::milliseconds(1)), reply, [reply, late] {
        *late = true;
        reply->abort();
    });
    reply->setReadBufferSize(mostRead);
    connect(reply, &QNetworkReply::readyRead, reply, [reply, read = std::make_shared<qint64>(0)] {
        *read += reply->skip(reply->bytesAvailable());
        if (*read > mostRead)
            reply->abort();
    });
    connect(reply, &QNetworkReply::finished, this, [this, reply, late, done = std::move(done)] {
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        const QString error = outcomeOf(status, *reply, *late, m_options.timeout);
        reply->deleteLater();
        done(error.isEmpty() || !*late ? status : 0, error);
    });
}

} // namespace bc::server::outgoing
