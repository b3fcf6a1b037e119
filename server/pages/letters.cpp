#include "server/pages/letters.h"

#include "server/pages/rendering.h"
#include "server/pages/texts.h"

#include <array>

using namespace Qt::StringLiterals;

namespace bc::server::pages {
namespace {

/// The keys of a letter's texts; null: it has none.
struct Kind
{
    LetterKind kind;
    const char *name, *subject, *opening, *button, *life, *otherwise;
};
constexpr std::array kinds{
    Kind{LetterKind::Reset, "reset", "mail_reset_subject", "mail_reset", "set_password", "mail_reset_life",
         "mail_reset_otherwise"},
    Kind{LetterKind::Invitation, "invitation", "mail_invitation_subject", "mail_invitation", "set_password",
         "mail_invitation_life", "mail_invitation_otherwise"},
    Kind{LetterKind::Test, "test", "mail_test_subject", "mail_test", nullptr, nullptr, nullptr},
};

const Kind &kindOf(LetterKind kind) { return kinds.at(size_t(kind)); }

} // namespace

QJsonObject toJson(const LetterContent &content)
{
    return {{u"kind"_s, QString::fromLatin1(kindOf(content.kind).name)},
            {u"language"_s, content.language},
            {u"product"_s, content.product},
            {u"name"_s, content.name},
            {u"link"_s, content.link}};
}

std::optional<LetterContent> letterContent(const QJsonObject &json)
{
    for (const Kind &kind : kinds) {
        if (json[u"kind"_s].toString() == QLatin1StringView(kind.name))
            return LetterContent{kind.kind, json[u"language"_s].toString(), json[u"product"_s].toString(),
                                 json[u"name"_s].toString(), json[u"link"_s].toString()};
    }
    return std::nullopt;
}

Letter letter(const LetterContent &content)
{
    const QString language = chooseLanguage({content.language}, {});
    const Kind &kind = kindOf(content.kind);
    const auto words = [&](const char *key) {
        QString text = key ? translated(language, english(key)) : QString();
        return text.replace(u"%1"_s, content.product);
    };
    QString greeting = translated(language, english(content.name.isEmpty() ? "mail_hello" : "mail_hello_name"));
    greeting.replace(u"%1"_s, content.name);
    const QString opening = words(kind.opening), button = words(kind.button), life = words(kind.life),
                  otherwise = words(kind.otherwise);

    Letter letter;
    letter.subject = words(kind.subject);
    QStringList paragraphs{greeting, opening};
    if (!content.link.isEmpty())
        paragraphs << button + u":\n"_s + content.link << life << otherwise;
    paragraphs << u"-- \n"_s + content.product;
    letter.text = paragraphs.join(u"\n\n"_s) + u'\n';

    kainjow::mustache::data all;
    all.set("language", language.toStdString());
    all.set("subject", letter.subject.toStdString());
    all.set("greeting", greeting.toStdString());
    all.set("opening", opening.toStdString());
    all.set("product", content.product.toStdString());
    if (!content.link.isEmpty()) {
        kainjow::mustache::data action;
        action.set("link", content.link.toStdString());
        action.set("button", button.toStdString());
        action.set("life", life.toStdString());
        action.set("otherwise", otherwise.toStdString());
        all.set("action", action);
    }
    static const std::string layout = resource(u"letter.mustache"_s).toStdString();
    kainjow::mustache::mustache page(layout);
    letter.html = QString::fromStdString(page.render(all));
    return letter;
}

} // namespace bc::server::pages
