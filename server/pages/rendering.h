#pragma once

#include "server/http/response.h"
#include "server/pages/language.h"
#include "server/pages/pages.h"

#include <QString>

#include <kainjow/mustache.hpp>

/// How every page of this room is made: a template in the common frame, texts in the person's language, and a
/// Content-Security-Policy that lets in what the page shows and nothing else.
namespace bc::server::pages {

/// The texts of texts.cpp in one language.
class Words
{
public:
    explicit Words(QString language)
        : m_language(std::move(language))
    {}
    QString operator()(const char *key) const;
    std::string with(const char *key, const QString &argument) const
    {
        return (*this)(key).arg(argument).toStdString();
    }
    const QString &language() const { return m_language; }

private:
    QString m_language;
};

/// Sets `name` to the text of `key`; where there is no key, nothing.
void setWords(kainjow::mustache::data &all, const Words &words, const char *name, const char *key);

/// A file of resources/pages.
QByteArray resource(const QString &name);
/// A template of resources/pages as a partial.
kainjow::mustache::data templateFor(const QString &name);

/// What layout.mustache needs: `content` is the page's own template, `title` a key of texts.h.
kainjow::mustache::data frame(const Setting &setting, const QString &content, const char *title);

/// Adds rules to the page's style sheet; the policy lets the longer one in.
void addStyle(kainjow::mustache::data &all, const QByteArray &css);

/// Where a form of the page may end.
enum class Form {
    None,     ///< there is none
    Own,      ///< at the provider
    Anywhere, ///< by way of redirects, at an application: no policy can name them all
};

struct Policy
{
    QString imageFrom = {}; ///< an address whose origin images may come from
    Form form = Form::Anywhere;
    bool script = false; ///< static files of ours under /assets
};

/// Scopes as sentences with an icon each.
kainjow::mustache::data sentences(const QStringList &scopes, const Words &words);
/// "FH": what stands for a person without a picture.
std::string initials(const accounts::User &person);

http::Response render(kainjow::mustache::data &all, int status, const Policy &policy);

} // namespace bc::server::pages
