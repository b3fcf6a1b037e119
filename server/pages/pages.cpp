#include "server/pages/pages.h"

#include "server/pages/rendering.h"
#include "server/pages/texts.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bc::server::pages {

namespace {

using kainjow::mustache::data;

/// An image may be fetched from the application's own address, if nobody on the way can change it.
QString imageOf(const applications::Application &application)
{
    const QUrl url(application.imageUrl, QUrl::StrictMode);
    if (!url.isValid() || url.scheme() != u"https" || url.host().isEmpty() || !url.userInfo().isEmpty())
        return {};
    const QString address = url.toString(QUrl::FullyEncoded);
    // It will stand in quotes in a style sheet; encoded, it holds none of these.
    const bool quotable = std::none_of(address.cbegin(), address.cend(), [](QChar c) {
        return c <= u' ' || c > u'~' || c == u'"' || c == u'\\' || c == u'<' || c == u'>';
    });
    return quotable ? address : QString();
}

QString initial(const QString &name) { return name.trimmed().left(1).toUpper(); }

void describe(data &all, const applications::Application &application)
{
    all.set("app_initial", initial(application.name).toStdString());
    // As a background: one that cannot be fetched leaves no sign, and the initial under it stays.
    if (const QString image = imageOf(application); !image.isEmpty()) {
        all.set("app_image", data::type::bool_true);
        addStyle(all, ".picture{background-image:url(\"" + image.toLatin1() + "\")}");
    }
}

void describe(data &all, const accounts::User &person)
{
    const QString name = person.displayName();
    all.set("person_initials", initials(person));
    all.set("person_name", name.isEmpty() ? person.username.toStdString() : name.toStdString());
    all.set("person_email", person.email.toStdString());
}

const char *iconOf(const QString &scope)
{
    if (scope == u"all")
        return "icon_all";
    if (scope == u"profile")
        return "icon_person";
    if (scope == u"email")
        return "icon_mail";
    if (scope == u"ring_data")
        return "icon_pulse";
    if (scope == u"cgm_data")
        return "icon_drop";
    if (scope == u"offline_access")
        return "icon_clock";
    return "icon_key";
}

std::string returnNote(const QString &redirectUri, const Words &words)
{
    const QUrl url(redirectUri);
    const QString host = url.host();
    const bool here = host.isEmpty() || host == u"127.0.0.1" || host == u"::1" || !url.scheme().startsWith(u"http");
    return here ? words("return_to_program").toStdString() : words.with("return_to", host);
}

} // namespace

data sentences(const QStringList &scopes, const Words &words)
{
    data list{data::type::list};
    for (const QString &scope : scopes) {
        const QByteArray key = "scope_" + scope.toLatin1();
        bool known = false;
        for (const Text &text : texts())
            known |= key == text.key;
        data one;
        one.set("sentence", known ? words(key.constData()).toStdString() : words.with("scope_other", scope));
        one.set(iconOf(scope), data::type::bool_true);
        list << one;
    }
    return list;
}

std::string initials(const accounts::User &person)
{
    const QString both = initial(person.firstName) + initial(person.lastName);
    return (both.isEmpty() ? initial(person.username) : both).toStdString();
}

http::Response signIn(const SignInPage &page, int status)
{
    const Words words(page.setting.language);
    data all = frame(page.setting, u"signin.mustache"_s, "sign_in");
    describe(all, page.application);
    all.set("sign_in_to", words.with("sign_in_to", page.application.name));
    all.set("own", page.own ? data::type::bool_true : data::type::bool_false);
    if (!page.passkey.isEmpty())
        all.set("passkey", page.passkey.toStdString());
    all.set("action", page.action.toStdString());
    all.set("csrf", page.csrf.toStdString());
    if (!page.username.isEmpty())
        all.set("username", page.username.toStdString());
    if (page.alert)
        all.set("alert", words(page.alert).toStdString());
    if (page.nameWrong)
        all.set("name_wrong", words(page.nameWrong).toStdString());
    if (page.passwordWrong)
        all.set("password_wrong", words(page.passwordWrong).toStdString());
    return render(all, status, {.imageFrom = imageOf(page.application), .form = page.own ? Form::Own : Form::Anywhere});
}

http::Response consent(const ConsentPage &page)
{
    const Words words(page.setting.language);
    data all = frame(page.setting, u"consent.mustache"_s, "allow");
    const QString &name = page.application.name;
    describe(all, page.application);
    QStringList fresh = page.scopes;
    for (const QString &scope : page.before)
        fresh.removeAll(scope);
    const bool more = !page.before.isEmpty() && !fresh.isEmpty();
    all.set("heading", words.with("consent", name));
    all.set("list_heading", words.with(more ? "will_be_able_more" : "will_be_able", name));
    all.set("scopes", sentences(more ? fresh : page.scopes, words));
    all.set("has_before", more ? data::type::bool_true : data::type::bool_false);
    all.set("before", sentences(more ? page.before : QStringList(), words));
    if (!page.resources.isEmpty())
        all.set("resource_note", words.with("resource_note", page.resources.join(u", "_s)));
    if (page.application.profileInRedirect)
        all.set("profile_note", words("profile_note").toStdString());
    all.set("asks_sharing", page.asksSharing ? data::type::bool_true : data::type::bool_false);
    all.set("from_now_on", page.sharesFromNowOn ? data::type::bool_true : data::type::bool_false);
    describe(all, page.person);
    all.set("return_note",
            page.userCode.isEmpty() ? returnNote(page.redirectUri, words) : words("device_return").toStdString());
    if (!page.userCode.isEmpty())
        all.set("user_code", page.userCode.toStdString());
    all.set("action", page.action.toStdString());
    all.set("csrf", page.csrf.toStdString());
    all.set("switch_action", page.switchAction.toStdString());
    all.set("switch_csrf", page.switchCsrf.toStdString());
    return render(all, 200, {.imageFrom = imageOf(page.application)});
}

http::Response device(const DevicePage &page, int status)
{
    const Words words(page.setting.language);
    data all = frame(page.setting, u"device.mustache"_s, "device_title");
    all.set("csrf", page.csrf.toStdString());
    all.set("user_code", page.userCode.toStdString());
    if (page.alert)
        all.set("alert", words(page.alert).toStdString());
    if (page.codeWrong)
        all.set("code_wrong", words(page.codeWrong).toStdString());
    return render(all, status, {.form = Form::Own});
}

http::Response signOut(const SignOutPage &page)
{
    const Words words(page.setting.language);
    data all = frame(page.setting, u"signout.mustache"_s, "sign_out_title");
    all.set("question", page.application.isEmpty() ? words("sign_out_question").toStdString()
                                                   : words.with("sign_out_asked", page.application));
    describe(all, page.person);
    all.set("action", page.action.toStdString());
    all.set("csrf", page.csrf.toStdString());
    return render(all, 200, {});
}

http::Response notice(const NoticePage &page, int status)
{
    const Words words(page.setting.language);
    data all = frame(page.setting, u"notice.mustache"_s, page.heading);
    all.set("heading", words(page.heading).toStdString());
    all.set("message", words(page.message).toStdString());
    if (page.mark == Mark::Done)
        all.set("mark_done", data::type::bool_true);
    if (page.mark == Mark::Stopped)
        all.set("mark_stopped", data::type::bool_true);
    return render(all, status, {.form = Form::None});
}

http::Response error(const ErrorPage &page, int status)
{
    const Words words(page.setting.language);
    data all = frame(page.setting, u"error.mustache"_s, page.heading);
    all.set("heading", words(page.heading).toStdString());
    all.set("message", words(page.message).toStdString());
    all.set("trace_id", page.traceId.toStdString());
    return render(all, status, {.form = Form::None});
}

} // namespace bc::server::pages
