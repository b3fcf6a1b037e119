#include "app/console/pages.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace bc::app::pages {

using namespace Qt::StringLiterals;

namespace {

/// A JavaScript expression of a text.
QString quoted(const QString &text)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact)) + u"[0]"_s;
}

} // namespace

QString asksToSignIn() { return u"document.querySelector('#password') !== null"_s; }

QString asksForConsent() { return u"document.querySelector('button[name=decision][value=allow]') !== null"_s; }

QString drawn()
{
    return u"(function() { if (window.framesDrawn === undefined) { window.framesDrawn = 0;"
           " const next = () => { if (++window.framesDrawn < 3) requestAnimationFrame(next); };"
           " requestAnimationFrame(next); } return window.framesDrawn >= 3; })()"_s;
}

QString signIn(const QString &username, const QString &password)
{
    return u"document.querySelector('#username').value = %1; document.querySelector('#password').value = %2;"
           " document.querySelector('button[name=decision][value=sign_in]').click()"_s.arg(quoted(username),
                                                                                           quoted(password));
}

QString allow() { return u"document.querySelector('button[name=decision][value=allow]').click()"_s; }

} // namespace bc::app::pages
