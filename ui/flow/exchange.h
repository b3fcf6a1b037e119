#pragma once

#include "ui/client/request.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>

namespace bc::ui::flow {

/// A named value of a request, and whether it must be covered on the screen.
struct WireField
{
    QString name, value;
    bool secret = false;
};

/// One HTTP request of the studio and its answer, as they went over the wire.
struct Exchange
{
    QByteArray method = "GET";
    QString path; ///< below the provider's address, without the query
    QString host;
    QList<WireField> query, headers, form;
    // The answer; status 0: none came.
    int status = 0;
    QList<QPair<QByteArray, QByteArray>> answerHeaders;
    QByteArray answerBody;
    QString traceId;
    std::chrono::microseconds elapsed{0};

    /// The request for ProviderClient, without the console's own token.
    Request toRequest() const;
    void setAnswer(const Reply &reply);
    /// Request and answer as text. Secrets are dots unless `reveal`.
    QString text(bool reveal) const;
};

/// What stands in place of a secret.
QString masked(const QString &secret);
/// Pretty JSON of `body` with the values of token fields covered unless `reveal`; other bodies are described, not
/// shown.
QString bodyText(const QByteArray &body, bool reveal);
/// Whether a field of a token answer is a secret.
bool isSecretField(QStringView name);
/// The reason phrase of a status (RFC 9110 §15), empty for a rare one.
QString reasonPhrase(int status);

} // namespace bc::ui::flow
