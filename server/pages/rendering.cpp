#include "server/pages/rendering.h"

#include "server/pages/texts.h"

#include <QCryptographicHash>
#include <QFile>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace bc::server::pages {

using kainjow::mustache::data;
using kainjow::mustache::mustache;
using kainjow::mustache::partial;

namespace {

/// The style stands in the page, so that a page is one answer; its hash is all that the policy lets in.
struct Style
{
    QByteArray css = resource(u"pages.css"_s);
    QByteArray source = "'sha256-" + QCryptographicHash::hash(css, QCryptographicHash::Sha256).toBase64() + '\'';
};
const Style &style()
{
    static const Style one;
    return one;
}

QByteArray contentPolicy(const Policy &policy)
{
    QByteArray text = "default-src 'none'; base-uri 'none'; frame-ancestors 'none'; style-src " + style().source;
    if (!policy.imageFrom.isEmpty())
        text += "; img-src " + QUrl(policy.imageFrom)
                                   .adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment)
                                   .toString(QUrl::FullyEncoded | QUrl::StripTrailingSlash)
                                   .toLatin1();
    if (policy.script)
        text += "; script-src 'self'";
    // A form of ours may end, by way of redirects, at the application: browsers hold each of those against form-action,
    // the application's own included, so those pages cannot name them all.
    if (policy.form != Form::Anywhere)
        text += policy.form == Form::Own ? "; form-action 'self'" : "; form-action 'none'";
    return text;
}

} // namespace

QByteArray resource(const QString &name)
{
    QFile file(u":/pages/"_s + name);
    const bool open = file.open(QIODevice::ReadOnly);
    Q_ASSERT(open);
    return open ? file.readAll() : QByteArray();
}

QString Words::operator()(const char *key) const { return translated(m_language, english(key)); }

data templateFor(const QString &name)
{
    return data(partial([name] { return resource(name).toStdString(); }));
}

data frame(const Setting &setting, const QString &content, const char *title)
{
    const Words words(setting.language);
    data all;
    data named;
    for (const Text &text : texts())
        named.set(text.key, words(text.key).toStdString());
    all.set("t", named);
    all.set("language", setting.language.toStdString());
    all.set("title", words(title).toStdString());
    all.set("style", style().css.toStdString());
    all.set("demo", setting.demo ? data::type::bool_true : data::type::bool_false);
    if (!setting.demoHint.isEmpty())
        all.set("demo_hint", setting.demoHint.toStdString());
    all.set("content", templateFor(content));
    all.set("icon", templateFor(u"icon.mustache"_s));
    return all;
}

http::Response render(data &all, int status, const Policy &policy)
{
    static const std::string layout = resource(u"layout.mustache"_s).toStdString();
    mustache page(layout);
    return http::Response::html(QByteArray::fromStdString(page.render(all)), status)
        .with("Content-Security-Policy", contentPolicy(policy))
        .with("X-Frame-Options", "DENY")
        .with("Referrer-Policy", "no-referrer")
        .with("Content-Language", all.get("language")->string_value().c_str())
        .notStored();
}

} // namespace bc::server::pages
