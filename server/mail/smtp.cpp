#include "server/mail/smtp.h"

#include "server/mail/message.h"

#include <QHostAddress>
#include <QUrl>

#include <algorithm>
#include <curl/curl.h>
#include <memory>
#include <mutex>

using namespace Qt::StringLiterals;

namespace bc::server::mail {
namespace {

/// One connection to the server; everything curl keeps ends with it.
struct Handle
{
    CURL *curl = curl_easy_init();
    curl_slist *recipients = nullptr;
    ~Handle()
    {
        curl_slist_free_all(recipients);
        curl_easy_cleanup(curl);
    }
    template <typename Value>
    void set(CURLoption option, Value value)
    {
        curl_easy_setopt(curl, option, value);
    }
};

struct Upload
{
    const QByteArray &message;
    qsizetype at = 0;
};

size_t readUpload(char *buffer, size_t size, size_t count, void *data)
{
    auto *upload = static_cast<Upload *>(data);
    const qsizetype wanted = std::min(qsizetype(size * count), upload->message.size() - upload->at);
    std::copy_n(upload->message.constData() + upload->at, wanted, buffer);
    upload->at += wanted;
    return size_t(wanted);
}

/// Keeps the last line in which the server refused something, "550 5.1.1 No such person": what an administrator needs
/// to know. What follows it (221 Bye) says nothing.
size_t readAnswer(char *line, size_t size, size_t count, void *data)
{
    const QByteArrayView text(line, qsizetype(size * count));
    if (text.startsWith('4') || text.startsWith('5'))
        *static_cast<QByteArray *>(data) = text.trimmed().toByteArray().left(200);
    return size * count;
}

int askedToStop(void *stop, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
{
    return static_cast<const std::atomic<bool> *>(stop)->load() ? 1 : 0;
}

bool isLoopback(const QString &host) { return host == u"localhost" || QHostAddress(host).isLoopback(); }

void prepare(Handle &handle, const SmtpServer &server, Upload &upload, QByteArray &answer, char *problem)
{
    const QUrl url(server.url);
    handle.set(CURLOPT_URL, url.toEncoded().constData());
    handle.set(CURLOPT_PROTOCOLS_STR, "smtp,smtps");
    handle.set(CURLOPT_PROXY, ""); // no environment variable sends letters elsewhere
    handle.set(CURLOPT_NOSIGNAL, 1L);
    handle.set(CURLOPT_CONNECTTIMEOUT, long(std::min(server.timeoutSeconds, 10)));
    handle.set(CURLOPT_TIMEOUT, long(server.timeoutSeconds));
    handle.set(CURLOPT_USE_SSL, long(server.plain ? CURLUSESSL_NONE : CURLUSESSL_ALL));
    handle.set(CURLOPT_SSLVERSION, long(CURL_SSLVERSION_TLSv1_2));
    handle.set(CURLOPT_SSL_VERIFYPEER, 1L);
    handle.set(CURLOPT_SSL_VERIFYHOST, 2L);
    if (!server.caFile.isEmpty())
        handle.set(CURLOPT_CAINFO, server.caFile.toUtf8().constData());
    if (!server.user.isEmpty()) {
        handle.set(CURLOPT_USERNAME, server.user.toUtf8().constData());
        handle.set(CURLOPT_PASSWORD, server.password.constData());
        handle.set(CURLOPT_SASL_IR, 1L);
    }
    handle.set(CURLOPT_UPLOAD, 1L);
    handle.set(CURLOPT_READFUNCTION, &readUpload);
    handle.set(CURLOPT_READDATA, static_cast<void *>(&upload));
    handle.set(CURLOPT_INFILESIZE_LARGE, curl_off_t(upload.message.size()));
    handle.set(CURLOPT_HEADERFUNCTION, &readAnswer);
    handle.set(CURLOPT_HEADERDATA, static_cast<void *>(&answer));
    handle.set(CURLOPT_WRITEFUNCTION, &readAnswer);
    handle.set(CURLOPT_WRITEDATA, static_cast<void *>(&answer));
    handle.set(CURLOPT_ERRORBUFFER, problem);
}

Error errorFor(CURLcode code, const QByteArray &answer, const char *problem)
{
    const int status = answer.left(3).toInt();
    const QString said = QString::fromUtf8(answer);
    const QString tail = said.isEmpty() ? u"."_s : u": \"%1\"."_s.arg(said);
    switch (code) {
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CACERT_BADFILE:
        return {ErrorKind::Forbidden,
                u"The mail server's certificate is not trusted: %1."_s.arg(QString::fromUtf8(problem)),
                u"Give smtp-url the name in its certificate, or smtp-ca-file the authority that signed it."_s,
                {}};
    case CURLE_USE_SSL_FAILED:
        return {ErrorKind::Forbidden,
                u"The mail server offers no STARTTLS; nothing was sent."_s,
                u"Use smtps://, or another server."_s,
                {}};
    case CURLE_LOGIN_DENIED:
        return {ErrorKind::Forbidden,
                u"The mail server refused the sign-in"_s + tail,
                u"Check smtp-user and smtp-password-file."_s,
                {}};
    default:
        break;
    }
    if (status >= 500 && status < 600)
        return {ErrorKind::Invalid, u"The mail server refused the letter"_s + tail, {}, {}};
    const QString why =
        status >= 400 ? tail : u": %1."_s.arg(QString::fromUtf8(problem[0] ? problem : curl_easy_strerror(code)));
    return {ErrorKind::Unavailable, u"The mail server did not take the letter"_s + why, u"It is tried again."_s, {}};
}

} // namespace

Result<> checkServer(const SmtpServer &server)
{
    const QUrl url(server.url, QUrl::StrictMode);
    const bool known = url.scheme() == u"smtp" || url.scheme() == u"smtps";
    if (!url.isValid() || !known || url.host().isEmpty() || !url.userInfo().isEmpty() || url.hasQuery() ||
        url.hasFragment())
        return fail(
            ErrorKind::Invalid,
            u"--smtp-url '%1' is not smtp://HOST:PORT or smtps://HOST."_s.arg(url.toString(QUrl::RemoveUserInfo)),
            u"Write for example smtp://mail.example.org:587; the user goes into smtp-user."_s);
    if (addressOf(server.from).isEmpty())
        return fail(ErrorKind::Invalid, u"--smtp-from '%1' holds no address of e-mail."_s.arg(server.from),
                    u"Write for example \"Dune Clinic <id@example.org>\"."_s);
    if (server.plain && (url.scheme() == u"smtps" || !isLoopback(url.host())))
        return fail(ErrorKind::Invalid, u"--smtp-plain is for smtp:// on this machine only."_s,
                    u"Leave it out: then STARTTLS is required."_s);
    return {};
}

Result<> send(const SmtpServer &server, const QByteArray &recipient, const QByteArray &message,
              const std::atomic<bool> *stop)
{
    static std::once_flag once;
    std::call_once(once, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
    if (recipient.isEmpty() || addressOf(QString::fromLatin1(recipient)) != recipient)
        return fail(ErrorKind::Invalid, u"The person's address cannot be written to by e-mail."_s);
    Handle handle;
    if (!handle.curl)
        return fail(ErrorKind::Internal, u"libcurl cannot be used."_s);
    Upload upload{message};
    QByteArray answer;
    char problem[CURL_ERROR_SIZE] = "";
    prepare(handle, server, upload, answer, problem);
    const QByteArray from = '<' + addressOf(server.from) + '>', to = '<' + recipient + '>';
    handle.set(CURLOPT_MAIL_FROM, from.constData());
    handle.recipients = curl_slist_append(nullptr, to.constData());
    handle.set(CURLOPT_MAIL_RCPT, handle.recipients);
    if (stop) {
        handle.set(CURLOPT_NOPROGRESS, 0L);
        handle.set(CURLOPT_XFERINFOFUNCTION, &askedToStop);
        handle.set(CURLOPT_XFERINFODATA, const_cast<void *>(static_cast<const void *>(stop)));
    }
    const CURLcode code = curl_easy_perform(handle.curl);
    if (code == CURLE_OK)
        return {};
    return fail(errorFor(code, answer, problem));
}

} // namespace bc::server::mail
