#include "ui/applications/formsections.h"

#include "ui/applications/texts.h"
#include "ui/client/tokens.h"

#include <QCheckBox>

namespace bc::ui::applications {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestName = 255, longestDescription = 2000;

const QStringList &knownGrants()
{
    static const QStringList grants{u"authorization_code"_s, u"refresh_token"_s, deviceCodeGrant(),
                                    u"client_credentials"_s, u"password"_s};
    return grants;
}

const QStringList &knownScopes()
{
    static const QStringList scopes{u"all"_s,       u"openid"_s,   u"profile"_s,       u"email"_s,
                                    u"ring_data"_s, u"cgm_data"_s, u"offline_access"_s};
    return scopes;
}

QString grantKey(const QString &grant) { return u"grant_"_s + (grant == deviceCodeGrant() ? u"device_code"_s : grant); }
QString scopeKey(const QString &scope) { return u"scope_"_s + scope; }

} // namespace

GeneralSection::GeneralSection(QWidget *parent)
    : FormSection(tr("General"), tr("What people read about it when they are asked for consent."), parent)
{
    addLine(u"name"_s, tr("Name"), FormField::Need::Required, tr("As people know it."))
        ->setCheck([](const QString &text) {
            return text.size() > longestName ? tr("At most %n character(s).", nullptr, longestName) : QString();
        });
    addLines(u"description"_s, tr("Description"), tr("What it does with the data, in a sentence or two."), 3, false)
        ->setCheck([](const QString &text) {
            return text.size() > longestDescription ? tr("At most %n character(s).", nullptr, longestDescription)
                                                    : QString();
        });
    addLine(u"website_url"_s, tr("Website"), FormField::Need::Optional, tr("Where people read more about it."))
        ->setCheck(webAddressFault);
    addLine(u"image_url"_s, tr("Image"), FormField::Need::Optional, tr("The address of its picture."))
        ->setCheck(webAddressFault);
    column()->addStretch(1);
}

void GeneralSection::fill(const Application &a)
{
    setText(u"name"_s, a.name);
    setText(u"description"_s, a.description);
    setText(u"website_url"_s, a.websiteUrl);
    setText(u"image_url"_s, a.imageUrl);
}

void GeneralSection::collect(Application &a) const
{
    a.name = text(u"name"_s);
    a.description = text(u"description"_s);
    a.websiteUrl = text(u"website_url"_s);
    a.imageUrl = text(u"image_url"_s);
}

RedirectSection::RedirectSection(QWidget *parent)
    : FormSection(tr("Sign-in and redirects"), tr("Where people are sent after they sign in, consent or sign out."),
                  parent)
{
    addLines(u"redirect_urls"_s, tr("Redirect addresses"),
             tr("One a line, needed with the authorization code grant. Compared character by character."), 3, true)
        ->setCheck(redirectsFault);
    addLines(u"post_logout_redirect_uris"_s, tr("Addresses after signing out"),
             tr("One a line; where people may be sent after they sign out through the application."), 2, true)
        ->setCheck(redirectsFault);
    addLine(u"backchannel_logout_uri"_s, tr("Back-channel logout address"), FormField::Need::Optional,
            tr("The provider calls it when somebody's session ends, so that the application ends its own."))
        ->setCheck(backchannelFault);
    addSwitch(new FormSwitch(u"require_pushed_authorization_requests"_s,
                             tr("Accept pushed authorization requests only (PAR)"),
                             tr("The application sends its request to the provider directly, so that nobody can change "
                                "it in the browser.")));
    addSwitch(new FormSwitch(u"profile_in_redirect"_s,
                             tr("Put the person's e-mail address and names into the redirect"),
                             tr("Only for clients of the first API, which read there who signed in."),
                             tr("Addresses are kept in browsers' histories and servers' logs, and these then hold who "
                                "signed in. Newer clients ask /userinfo instead.")));
    column()->addStretch(1);
}

void RedirectSection::fill(const Application &a)
{
    setText(u"redirect_urls"_s, a.redirectUrls.join(u'\n'));
    setText(u"post_logout_redirect_uris"_s, a.postLogoutUrls.join(u'\n'));
    setText(u"backchannel_logout_uri"_s, a.backchannelLogoutUrl);
    toggle(u"require_pushed_authorization_requests"_s)->setOn(a.requirePar);
    toggle(u"profile_in_redirect"_s)->setOn(a.profileInRedirect);
}

void RedirectSection::collect(Application &a) const
{
    a.redirectUrls = lines(text(u"redirect_urls"_s));
    a.postLogoutUrls = lines(text(u"post_logout_redirect_uris"_s));
    a.backchannelLogoutUrl = text(u"backchannel_logout_uri"_s);
    a.requirePar = toggle(u"require_pushed_authorization_requests"_s)->isOn();
    a.profileInRedirect = toggle(u"profile_in_redirect"_s)->isOn();
}

bool RedirectSection::validate()
{
    const bool fine = FormSection::validate();
    if (m_needed && text(u"redirect_urls"_s).isEmpty()) {
        setError(u"redirect_urls"_s, tr("The authorization code grant needs an address to come back to."));
        return false;
    }
    return fine;
}

GrantSection::GrantSection(const Person &person, QWidget *parent)
    : FormSection(tr("Grants and scopes"), tr("How it gets its tokens, and what they are good for."), parent)
    , m_mayTrust(person.roleId == Person::Platform)
{
    const auto grant = [](const QString &name, const QString &help, const QString &warning = {}) {
        return new FormSwitch(grantKey(name), grantName(name), help, warning);
    };
    addGroup(u"grant_types"_s, tr("Grants"), {},
             {grant(u"authorization_code"_s, tr("A person signs in at the provider and consents.")),
              grant(u"refresh_token"_s, tr("Stays signed in with rotating tokens.")),
              grant(deviceCodeGrant(), tr("For devices without a browser: the person enters a code on their phone.")),
              grant(u"client_credentials"_s, tr("Acts as its owner, without a person.")),
              grant(u"password"_s, tr("For old clients that cannot do otherwise; each use is audited."),
                    tr("The application sees people's passwords. Whoever has a second factor cannot sign in this way. "
                       "Current practice (RFC 9700) forbids this grant."))});
    QList<FormSwitch *> scopes;
    for (const QString &scope : knownScopes()) {
        scopes.append(new FormSwitch(scopeKey(scope), u"%1 (%2)"_s.arg(scopeName(scope), scope), {}));
    }
    addGroup(u"scope"_s, tr("Scopes"),
             tr("The most it may ask for. Scopes other than \"all\" work where your organisation has finer scopes."),
             scopes);
    addLines(u"resources"_s, tr("Resources"),
             tr("One address a line: the APIs that it may name as a token's audience (RFC 8707)."), 2, true)
        ->setCheck(resourcesFault);
    auto *trusted = addSwitch(new FormSwitch(
        u"is_trusted"_s, tr("Trusted: may manage applications through the client-keyed API"),
        m_mayTrust ? QString() : tr("Only a platform administrator may change this."),
        tr("With its secret alone it registers, changes and disables applications of your organisation, and reads the "
           "secrets of those made there.")));
    trusted->box()->setEnabled(m_mayTrust);
    column()->addStretch(1);
}

void GrantSection::fill(const Application &a)
{
    m_kept = a;
    for (const QString &grant : knownGrants()) {
        toggle(grantKey(grant))->setOn(a.grantTypes.contains(grant));
    }
    for (const QString &scope : knownScopes()) {
        toggle(scopeKey(scope))->setOn(a.scopes.contains(scope));
    }
    setText(u"grant_types"_s, {});
    setText(u"scope"_s, {});
    setText(u"resources"_s, a.resources.join(u'\n'));
    toggle(u"is_trusted"_s)->setOn(a.isTrusted);
}

void GrantSection::collect(Application &a) const
{
    const auto chosen = [this](QStringList all, const QStringList &known, auto key) {
        for (const QString &each : known) {
            const bool on = toggle(key(each))->isOn();
            if (!on) {
                all.removeAll(each);
            } else if (!all.contains(each)) {
                all.append(each);
            }
        }
        return all;
    };
    a.grantTypes = chosen(m_kept.grantTypes, knownGrants(), grantKey);
    a.scopes = chosen(m_kept.scopes, knownScopes(), scopeKey);
    a.resources = lines(text(u"resources"_s));
    a.isTrusted = toggle(u"is_trusted"_s)->isOn();
}

bool GrantSection::validate()
{
    bool fine = FormSection::validate();
    Application now;
    collect(now);
    if (now.grantTypes.isEmpty()) {
        setError(u"grant_types"_s, tr("Choose at least one: without a grant it gets no token."));
        fine = false;
    }
    if (now.scopes.isEmpty()) {
        setError(u"scope"_s, tr("Choose at least one."));
        fine = false;
    }
    return fine;
}

bool GrantSection::usesCode() const { return toggle(grantKey(u"authorization_code"_s))->isOn(); }

void GrantSection::setPublic(bool isPublic)
{
    for (const QString &grant : {u"client_credentials"_s, u"password"_s}) {
        FormSwitch *needsProof = toggle(grantKey(grant));
        if (isPublic && needsProof->isOn()) {
            needsProof->setOn(false);
        }
        needsProof->box()->setEnabled(!isPublic);
        needsProof->box()->setToolTip(isPublic ? tr("A public application cannot prove who it is.") : QString());
    }
}

} // namespace bc::ui::applications
