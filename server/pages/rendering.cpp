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
    QByteArray css;
    QByteArray source = "'sha256-" + QCryptographicHash::hash(css, QCryptographicHash::Sha256).toBase64() + '\'';
};
Style styleFor(const Brand &brand)
{
    static const Style plain{resource(u"pages.css"_s)};
    const QByteArray accents = accentStyle(brand);
    return accents.isEmpty() ? plain : Style{plain.css + accents};
}

void setBrand(data &all, const Brand &brand, const Words &words)
{
    const QString product = brand.product.isEmpty() ? u"BiometricsCloud"_s : brand.product;
    all.set("product", product.toStdString());
    if (!brand.logoUrl.isEmpty())
        all.set("logo", brand.logoUrl.toStdString());
    if (brand.supportText.isEmpty() && brand.supportUrl.isEmpty() && brand.termsUrl.isEmpty())
        return;
    data footer;
    if (!brand.supportText.isEmpty())
        footer.set("text", brand.supportText.toStdString());
    if (!brand.supportUrl.isEmpty())
        footer.set("support", brand.supportUrl.toStdString());
    if (!brand.termsUrl.isEmpty())
        footer.set("terms", brand.termsUrl.toStdString());
    footer.set("support_name", words("support").toStdString());
    footer.set("terms_name", words("terms").toStdString());
    all.set("footer", footer);
}

QByteArray contentPolicy(const data &all, const Policy &policy)
{
    QByteArray text = "default-src 'none'; base-uri 'none'; frame-ancestors 'none'; style-src ";
    text += all.get("style_source")->string_value().c_str();
    if (all.get("logo") || !policy.imageFrom.isEmpty())
        text += "; img-src";
    if (all.get("logo"))
        text += " 'self'";
    if (!policy.imageFrom.isEmpty())
        text += ' ' + QUrl(policy.imageFrom)
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

void setWords(data &all, const Words &words, const char *name, const char *key)
{
    if (key)
        all.set(name, words(key).toStdString());
}

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
    const Style style = styleFor(setting.brand);
    all.set("style", style.css.toStdString());
    all.set("style_source", style.source.toStdString());
    setBrand(all, setting.brand, words);
    all.set("demo", setting.demo ? data::type::bool_true : data::type::bool_false);
    if (!setting.demoPassword.isEmpty())
        all.set("demo_hint", words.with("demo_hint", setting.demoPassword));
    all.set("content", templateFor(content));
    all.set("icon", templateFor(u"icon.mustache"_s));
    all.set("image", templateFor(u"image.mustache"_s));
    all.set("mark", templateFor(u"mark.mustache"_s));
    return all;
}

void addStyle(data &all, const QByteArray &css)
{
    const Style style{QByteArray::fromStdString(all.get("style")->string_value()) + css};
    all.set("style", style.css.toStdString());
    all.set("style_source", style.source.toStdString());
}

http::Response render(data &all, int status, const Policy &policy)
{
    static const std::string layout = resource(u"layout.mustache"_s).toStdString();
    mustache page(layout);
    return http::Response::html(QByteArray::fromStdString(page.render(all)), status)
        .with("Content-Security-Policy", contentPolicy(all, policy))
        .with("X-Frame-Options", "DENY")
        .with("Referrer-Policy", "no-referrer")
        .with("Content-Language", all.get("language")->string_value().c_str())
        .notStored();
}

} // namespace bc::server::pages
