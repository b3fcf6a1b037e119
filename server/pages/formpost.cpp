#include "server/pages/formpost.h"

#include "server/pages/language.h"
#include "server/pages/texts.h"

#include <QCryptographicHash>
#include <QFile>

#include <kainjow/mustache.hpp>

using namespace Qt::StringLiterals;

namespace bc::server::pages {

namespace {

const QByteArray script = "document.forms[0].submit()";

QByteArray templateText()
{
    QFile file(u":/pages/formpost.mustache"_s);
    const bool open = file.open(QIODevice::ReadOnly);
    Q_ASSERT(open);
    return open ? file.readAll() : QByteArray();
}

} // namespace

http::Response formPost(const FormPostPage &page)
{
    using kainjow::mustache::data;
    static const std::string text = templateText().toStdString();
    const auto word = [&page](const char *key) {
        return translated(page.setting.language, english(key)).toStdString();
    };
    data all;
    all.set("language", page.setting.language.toStdString());
    all.set("title", word("continue"));
    all.set("script", script.toStdString());
    all.set("action", page.action.toStdString());
    data fields{data::type::list};
    for (const auto &[name, value] : page.fields) {
        data one;
        one.set("name", std::string(name));
        one.set("value", value.toStdString());
        fields << one;
    }
    all.set("fields", fields);
    // No form-action: the application may redirect on from where this goes (README.md).
    const QByteArray policy = "default-src 'none'; base-uri 'none'; frame-ancestors 'none'; script-src 'sha256-" +
                              QCryptographicHash::hash(script, QCryptographicHash::Sha256).toBase64() + '\'';
    kainjow::mustache::mustache layout(text);
    return http::Response::html(QByteArray::fromStdString(layout.render(all)))
        .with("Content-Security-Policy", policy)
        .with("X-Frame-Options", "DENY")
        .with("Referrer-Policy", "no-referrer")
        .with("Content-Language", page.setting.language.toLatin1())
        .notStored();
}

} // namespace bc::server::pages
