#include "server/pages/passwordpages.h"

#include "server/pages/rendering.h"

using namespace Qt::StringLiterals;

namespace bc::server::pages {

using kainjow::mustache::data;

http::Response forgotPassword(const ForgotPage &page, int status)
{
    const Words words(page.setting.language);
    data all = frame(page.setting, u"forgot.mustache"_s, "forgot_title");
    all.set("csrf", page.csrf.toStdString());
    if (!page.username.isEmpty())
        all.set("username", page.username.toStdString());
    setWords(all, words, "alert", page.alert);
    setWords(all, words, "name_wrong", page.nameWrong);
    return render(all, status, {.form = Form::Own});
}

http::Response newPassword(const NewPasswordPage &page, int status)
{
    const Words words(page.setting.language);
    data all = frame(page.setting, u"newpassword.mustache"_s, "set_password");
    all.set("heading", words(page.invitation ? "invited_title" : "set_password").toStdString());
    all.set("person", words.with("password_for", page.person));
    all.set("username", page.person.toStdString());
    all.set("token", page.token.toStdString());
    if (!page.invitation)
        all.set("ends", words("password_ends").toStdString());
    setWords(all, words, "alert", page.alert);
    setWords(all, words, "password_wrong", page.passwordWrong);
    setWords(all, words, "repeat_wrong", page.repeatWrong);
    return render(all, status, {.form = Form::Own});
}

http::Response message(const MessagePage &page, int status)
{
    const Words words(page.setting.language);
    data all = frame(page.setting, u"message.mustache"_s, page.heading);
    all.set("heading", words(page.heading).toStdString());
    if (page.good)
        all.set("mark_done", data::type::bool_true);
    data paragraphs{data::type::list};
    for (const char *key : page.paragraphs)
        paragraphs << data("text", words(key).toStdString());
    all.set("paragraphs", paragraphs);
    if (page.linkText) {
        all.set("link", page.link.toStdString());
        all.set("link_text", words(page.linkText).toStdString());
    }
    return render(all, status, {.form = Form::None});
}

} // namespace bc::server::pages
