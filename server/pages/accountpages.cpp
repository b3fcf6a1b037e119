#include "server/pages/accountpages.h"

#include "server/pages/moments.h"
#include "server/pages/qrcode.h"
#include "server/pages/rendering.h"

using namespace Qt::StringLiterals;

namespace bc::server::pages {

namespace {

using kainjow::mustache::data;

data flag(bool on) { return on ? data::type::bool_true : data::type::bool_false; }

void setCeremony(data &all, const Ceremony &ceremony)
{
    if (ceremony.challenge.isEmpty())
        return;
    data one;
    one.set("challenge", ceremony.challenge.toStdString());
    one.set("rp_id", ceremony.rpId.toStdString());
    one.set("credentials", ceremony.credentials.join(u' ').toStdString());
    // A second step asks for presence alone; a new passkey shall be able to do more.
    const char *wanted = ceremony.userHandle.isEmpty() ? "discouraged" : "preferred";
    one.set("verification", ceremony.verifyPerson ? "required" : wanted);
    one.set("user_handle", ceremony.userHandle.toStdString());
    one.set("user_name", ceremony.userName.toStdString());
    one.set("user_display_name", ceremony.userDisplayName.toStdString());
    QStringList algorithms;
    for (const int algorithm : ceremony.algorithms)
        algorithms.append(QString::number(algorithm));
    one.set("algorithms", algorithms.join(u' ').toStdString());
    all.set("ceremony", one);
}

/// The common parts of a page under /account.
data accountFrame(const AccountFrame &frame, const QString &content, const char *title)
{
    const Words words(frame.setting.language);
    data all = pages::frame(frame.setting, content, title);
    all.set("wide", flag(true));
    all.set("person_name", frame.person.displayName().isEmpty() ? frame.person.username.toStdString()
                                                                : frame.person.displayName().toStdString());
    all.set("person_email", frame.person.email.toStdString());
    all.set("person_initials", initials(frame.person));
    setWords(all, words, "notice", frame.notice);
    data tokens;
    for (const auto &[name, path] :
         {std::pair("sign_out", "/account/sign-out"), std::pair("password", "/account/password"),
          std::pair("session", "/account/sessions/end"), std::pair("others", "/account/sessions/end-others"),
          std::pair("everywhere", "/account/sessions/end-all"), std::pair("browser", "/account/browsers/forget"),
          std::pair("consent", "/account/consents/revoke"), std::pair("totp", "/account/totp"),
          std::pair("totp_confirm", "/account/totp/confirm"), std::pair("totp_remove", "/account/totp/remove"),
          std::pair("codes", "/account/recovery-codes"), std::pair("passkey_add", "/account/passkeys"),
          std::pair("passkey_remove", "/account/passkeys/remove")})
        tokens.set(name, frame.csrf(path).toStdString());
    all.set("csrf", tokens);
    return all;
}

/// Texts about moments, in the person's language and time zone.
class Moments
{
public:
    explicit Moments(const AccountFrame &frame)
        : m_words(frame.setting.language)
        , m_timezone(frame.person.timezone)
    {}
    std::string at(const char *key, Instant moment) const
    {
        return m_words.with(key, momentInWords(moment, m_words.language(), m_timezone));
    }
    std::string on(const char *key, Instant moment) const
    {
        return m_words.with(key, dateInWords(moment, m_words.language(), m_timezone));
    }

private:
    Words m_words;
    QString m_timezone;
};

std::string browserName(const QString &userAgent, const Words &words)
{
    const QString name = browserInWords(userAgent);
    return (name.isEmpty() ? words("unknown_browser") : name).toStdString();
}

data sessionLines(const AccountPage &page, const Words &words, const Moments &moments)
{
    data list{data::type::list};
    for (const accounts::SessionLine &line : page.sessions) {
        data one;
        one.set("name", browserName(line.userAgent, words));
        one.set("address", line.address.toStdString());
        one.set("last_used", moments.at("last_used", line.session.lastSeenTime));
        one.set("signed_in", moments.at("signed_in_at", line.session.authTime));
        one.set("sid", line.session.sid.toStdString());
        one.set("here", flag(line.session.sid == page.thisSession));
        list << one;
    }
    return list;
}

data browserLines(const AccountPage &page, const Words &words, const Moments &moments)
{
    data list{data::type::list};
    for (const accounts::TrustedBrowser &browser : page.browsers) {
        data one;
        one.set("name", browserName(browser.userAgent, words));
        one.set("address", browser.address.toStdString());
        one.set("last_used", moments.at("last_used", browser.lastUsedTime));
        one.set("until", moments.on("until", browser.expiresTime));
        one.set("uuid", browser.uuid.toStdString());
        list << one;
    }
    return list;
}

data consentLines(const AccountPage &page, const Words &words, const Moments &moments)
{
    data list{data::type::list};
    for (const ConsentLine &consent : page.consents) {
        data one;
        one.set("name", consent.application.toStdString());
        one.set("since", moments.on("allowed_at", consent.since));
        one.set("id", std::to_string(consent.id));
        one.set("scopes", sentences(consent.scopes, words));
        if (consent.dataFrom)
            one.set("shared_since", moments.on("shared_since", *consent.dataFrom));
        if (!consent.resources.isEmpty())
            one.set("resource_note", words.with("resource_note", consent.resources.join(u", "_s)));
        list << one;
    }
    return list;
}

} // namespace

http::Response secondFactor(const SecondFactorPage &page, int status)
{
    const Words words(page.setting.language);
    const bool first = page.step == u"first";
    data all = frame(page.setting, u"secondfactor.mustache"_s, first ? "sign_in_passkey" : "confirm_you");
    all.set("heading", words(first ? "sign_in_passkey" : "confirm_you").toStdString());
    if (!page.email.isEmpty())
        all.set("lead", words.with("signing_in_as", page.email));
    const bool passkey = first || page.step == u"passkey";
    all.set("is_totp", flag(page.step == u"totp"));
    all.set("is_recovery", flag(page.step == u"recovery"));
    all.set("is_passkey", flag(passkey));
    all.set("is_second", flag(!first));
    all.set("action", page.action.toStdString());
    all.set("csrf", page.csrf.toStdString());
    setWords(all, words, "wrong", page.wrong);
    setCeremony(all, page.ceremony);
    data others{data::type::list};
    for (const auto &[name, address] : page.others) {
        data one;
        one.set("text", words(("use_" + name.toLatin1()).constData()).toStdString());
        one.set("address", address.toStdString());
        others << one;
    }
    all.set("others", others);
    all.set("has_others", flag(!page.others.isEmpty()));
    all.set("scripted", flag(passkey));
    return render(all, status, {.script = passkey});
}

http::Response account(const AccountPage &page)
{
    const Words words(page.frame.setting.language);
    const Moments moments(page.frame);
    data all = accountFrame(page.frame, u"account.mustache"_s, "account");
    const auto &factors = page.factors;
    all.set("two_step", words(factors.any() ? "two_step_on" : "two_step_off").toStdString());
    all.set("two_step_on", flag(factors.any()));
    all.set("totp_on", flag(factors.totpSince.has_value()));
    all.set("totp_state",
            factors.totpSince ? moments.on("since", *factors.totpSince) : words("not_set_up").toStdString());
    all.set("passkeys_possible", flag(page.passkeysPossible || factors.passkeys > 0));
    all.set("passkeys_state", factors.passkeys > 0 ? words.with("passkeys_count", QString::number(factors.passkeys))
                                                   : words("none").toStdString());
    all.set("codes_state", words.with("codes_left", QString::number(factors.recoveryCodes)));
    all.set("sessions", sessionLines(page, words, moments));
    all.set("other_sessions", flag(page.sessions.size() > 1));
    all.set("browsers", browserLines(page, words, moments));
    all.set("has_browsers", flag(!page.browsers.isEmpty()));
    all.set("consents", consentLines(page, words, moments));
    all.set("has_consents", flag(!page.consents.isEmpty()));
    return render(all, 200, {.form = Form::Own});
}

http::Response changePassword(const PasswordPage &page, int status)
{
    const Words words(page.frame.setting.language);
    data all = accountFrame(page.frame, u"accountpassword.mustache"_s, "change_password");
    all.set("wide", flag(false));
    setWords(all, words, "alert", page.alert);
    setWords(all, words, "current_wrong", page.currentWrong);
    setWords(all, words, "new_wrong", page.newWrong);
    all.set("end_others", flag(page.endOthers));
    return render(all, status, {.form = Form::Own});
}

http::Response totp(const TotpPage &page, int status)
{
    const Words words(page.frame.setting.language);
    data all = accountFrame(page.frame, u"accounttotp.mustache"_s, "totp_app");
    all.set("wide", flag(false));
    setWords(all, words, "wrong", page.wrong);
    if (page.since)
        all.set("since", Moments(page.frame).on("since", *page.since));
    if (!page.secret.isEmpty()) {
        QString grouped;
        for (qsizetype i = 0; i < page.secret.size(); i += 4)
            grouped += (i ? u" "_s : QString()) + page.secret.mid(i, 4);
        data pending;
        pending.set("secret", grouped.toStdString());
        const QrCode code = qrCode(page.uri);
        pending.set("qr", code.path.toStdString());
        pending.set("qr_size", std::to_string(code.size + 8)); // with the quiet zone of four modules
        all.set("pending", pending);
    }
    return render(all, status, {.form = Form::Own});
}

http::Response recoveryCodes(const RecoveryCodesPage &page, int status)
{
    const Words words(page.frame.setting.language);
    data all = accountFrame(page.frame, u"accountcodes.mustache"_s, "recovery_codes");
    all.set("wide", flag(false));
    setWords(all, words, "wrong", page.wrong);
    data codes{data::type::list};
    for (const QString &code : page.codes) {
        data one;
        one.set("code", code.toStdString());
        codes << one;
    }
    all.set("codes", codes);
    all.set("has_codes", flag(!page.codes.isEmpty()));
    return render(all, status, {.form = Form::Own});
}

http::Response passkeys(const PasskeysPage &page, int status)
{
    const Words words(page.frame.setting.language);
    const Moments moments(page.frame);
    data all = accountFrame(page.frame, u"accountpasskeys.mustache"_s, "passkeys");
    all.set("wide", flag(false));
    setWords(all, words, "wrong", page.wrong);
    setCeremony(all, page.ceremony);
    data list{data::type::list};
    for (const accounts::Passkey &passkey : page.passkeys) {
        data one;
        one.set("name", (passkey.name.isEmpty() ? words("passkey_default") : passkey.name).toStdString());
        one.set("kind", words(passkey.synced ? "passkey_synced" : "passkey_bound").toStdString());
        one.set("used", passkey.lastUsedTime ? moments.at("last_used", *passkey.lastUsedTime)
                                             : words("never_used").toStdString());
        one.set("uuid", passkey.uuid.toStdString());
        list << one;
    }
    all.set("passkeys", list);
    all.set("has_passkeys", flag(!page.passkeys.isEmpty()));
    all.set("scripted", flag(!page.ceremony.challenge.isEmpty()));
    return render(all, status, {.form = Form::Own, .script = !page.ceremony.challenge.isEmpty()});
}

http::Response passkeyScript()
{
    static const QByteArray script = resource(u"passkeys.js"_s);
    http::Response response;
    response.contentType = "text/javascript; charset=utf-8";
    response.body = script;
    return std::move(response).with("Cache-Control", "no-cache");
}

} // namespace bc::server::pages
