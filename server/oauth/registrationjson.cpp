#include "server/oauth/registrationjson.h"

#include "core/applications/applications.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bc::server::oauth {

using applications::Application;

namespace {

/// Reads members and keeps the first fault.
class Members
{
public:
    explicit Members(const http::Json &json)
        : m_json(json)
    {}

    /// Null counts as left out (RFC 7592 §2.2).
    const http::Json *find(const char *name) const
    {
        const auto found = m_json.find(name);
        return found == m_json.end() || found->is_null() ? nullptr : &*found;
    }
    QString text(const char *name, const QString &otherwise = {})
    {
        const http::Json *value = find(name);
        if (!value)
            return otherwise;
        if (!value->is_string())
            wrong(name, u"must be text"_s);
        const QString text = value->is_string() ? QString::fromStdString(value->get<std::string>()) : QString();
        if (text.contains(QChar(u'\0')))
            wrong(name, u"must not hold U+0000"_s);
        return text;
    }
    QStringList list(const char *name, const QStringList &otherwise = {})
    {
        const http::Json *value = find(name);
        if (!value)
            return otherwise;
        QStringList texts;
        const bool good = value->is_array() && value->size() <= 50 &&
                          std::all_of(value->begin(), value->end(), [](const auto &one) { return one.is_string(); });
        if (!good) {
            wrong(name, u"must be a list of at most 50 texts"_s);
            return texts;
        }
        for (const auto &one : *value)
            texts.append(QString::fromStdString(one.get<std::string>()));
        texts.removeDuplicates();
        // Lists are kept with blanks between their members.
        const bool blank = std::any_of(texts.cbegin(), texts.cend(), [](const QString &one) {
            return one.isEmpty() ||
                   std::any_of(one.cbegin(), one.cend(), [](QChar c) { return c.isSpace() || !c.unicode(); });
        });
        if (blank)
            wrong(name, u"must hold no empty text and no blank"_s);
        return texts;
    }
    bool flag(const char *name)
    {
        const http::Json *value = find(name);
        if (value && !value->is_boolean())
            wrong(name, u"must be true or false"_s);
        return value && value->is_boolean() && value->get<bool>();
    }
    void wrong(const char *name, const QString &why)
    {
        if (!m_fault)
            m_fault = RegistrationRefusal{.description = u"%1 %2."_s.arg(QString::fromLatin1(name), why)};
    }
    const std::optional<RegistrationRefusal> &fault() const { return m_fault; }

private:
    const http::Json &m_json;
    std::optional<RegistrationRefusal> m_fault;
};

/// Contradictions, and what this provider does not do. Silence would leave a client in the belief that it got it.
void checkOffered(Members &members, const Application &application)
{
    const bool codeFlow = application.grantTypes.contains(u"authorization_code"_s);
    const QStringList responses = members.list("response_types", codeFlow ? QStringList{u"code"_s} : QStringList());
    if (responses != (codeFlow ? QStringList{u"code"_s} : QStringList()))
        members.wrong("response_types", u"must be [code] with the grant authorization_code, and empty without it"_s);
    if (members.find("jwks_uri"))
        members.wrong("jwks_uri", u"is not supported: send the keys themselves as jwks"_s);
    if (members.text("subject_type", u"public"_s) != u"public")
        members.wrong("subject_type", u"must be public"_s);
    const QString kind = members.text("application_type", u"web"_s);
    if (kind != u"web" && kind != u"native")
        members.wrong("application_type", u"must be web or native"_s);
    for (const char *name : {"id_token_encrypted_response_alg", "userinfo_encrypted_response_alg",
                             "userinfo_signed_response_alg", "request_object_signing_alg"}) {
        if (members.find(name))
            members.wrong(name, u"is not supported"_s);
    }
}

/// In the client's words: RFC 7591 calls some fields otherwise than our own API.
QString memberOf(const QString &field)
{
    if (field.startsWith(u"redirect_url"))
        return u"redirect_uris"_s;
    if (field == u"name")
        return u"client_name"_s;
    if (field == u"website_url")
        return u"client_uri"_s;
    return field == u"image_url" ? u"logo_uri"_s : field;
}

http::Json listOf(const QStringList &texts)
{
    http::Json list = http::Json::array();
    for (const QString &text : texts)
        list.push_back(text.toStdString());
    return list;
}

} // namespace

http::Response refused(const RegistrationRefusal &refusal)
{
    http::Json json;
    json["error"] = refusal.error;
    json["error_description"] = refusal.description.toStdString();
    return http::Response::json(json, 400).notStored().with("Pragma", "no-cache");
}

tl::expected<void, RegistrationRefusal> readMetadata(const http::Json &json, Application &application)
{
    Members members(json);
    if (members.find("software_statement"))
        return tl::make_unexpected(RegistrationRefusal{"unapproved_software_statement",
                                                       u"Software statements of nobody are accepted here."_s});
    application.name = members.text("client_name", application.clientId);
    application.websiteUrl = members.text("client_uri");
    application.imageUrl = members.text("logo_uri");
    application.redirectUrls = members.list("redirect_uris");
    application.grantTypes = members.list("grant_types", {u"authorization_code"_s});
    application.scope = members.text("scope", u"all"_s);
    applications::ClientMetadata &metadata = application.metadata;
    metadata.authMethod = members.text("token_endpoint_auth_method", u"client_secret_basic"_s);
    application.isPublic = metadata.authMethod == u"none";
    application.secretPolicy = metadata.authMethod == u"client_secret_jwt" ? applications::SecretPolicy::Recoverable
                                                                           : applications::SecretPolicy::ShowOnce;
    metadata.contacts = members.list("contacts");
    metadata.postLogoutUrls = members.list("post_logout_redirect_uris");
    metadata.backchannelLogoutUrl = members.text("backchannel_logout_uri");
    metadata.idTokenAlg = members.text("id_token_signed_response_alg", u"ES256"_s);
    metadata.requirePar = members.flag("require_pushed_authorization_requests");
    metadata.requireDpop = members.flag("dpop_bound_access_tokens");
    const http::Json *keys = members.find("jwks");
    if (keys && !keys->is_object())
        members.wrong("jwks", u"must be an object"_s);
    metadata.jwks = keys ? QString::fromStdString(keys->dump()) : QString();
    checkOffered(members, application);
    if (members.fault())
        return tl::make_unexpected(*members.fault());
    return {};
}

tl::expected<void, RegistrationRefusal> validated(const Application &application, bool finerScopes)
{
    // These any application may ask for beside its own (contract §4.2), so one may be content with them.
    static const QStringList common{u"openid"_s, u"profile"_s, u"email"_s, u"offline_access"_s};
    const QStringList scopes = application.scope.split(u' ');
    const bool modest =
        std::all_of(scopes.cbegin(), scopes.cend(), [](const QString &one) { return common.contains(one); });
    const auto valid = applications::validate(application, finerScopes || modest);
    if (valid)
        return {};
    const FieldError first =
        valid.error().fields.isEmpty() ? FieldError{u"client"_s, valid.error().what} : valid.error().fields.first();
    RegistrationRefusal refusal{.description = u"%1: %2"_s.arg(memberOf(first.field), first.message)};
    refusal.description.replace(u'"', u'\'').replace(u'\\', u'/'); // RFC 6749 §5.2: what an error_description may hold
    if (first.field.startsWith(u"redirect_url"))
        refusal.error = "invalid_redirect_uri";
    return tl::make_unexpected(refusal);
}

void addMetadata(http::Json &json, const Application &application)
{
    const applications::ClientMetadata &metadata = application.metadata;
    const auto addText = [&json](const char *name, const QString &text) {
        if (!text.isEmpty())
            json[name] = text.toStdString();
    };
    const auto addList = [&json](const char *name, const QStringList &texts) {
        if (!texts.isEmpty())
            json[name] = listOf(texts);
    };
    addText("client_name", application.name);
    addText("client_uri", application.websiteUrl);
    addText("logo_uri", application.imageUrl);
    addList("redirect_uris", application.redirectUrls);
    json["grant_types"] = listOf(application.grantTypes);
    json["response_types"] =
        listOf(application.grantTypes.contains(u"authorization_code"_s) ? QStringList{u"code"_s} : QStringList());
    json["scope"] = application.scope.toStdString();
    json["token_endpoint_auth_method"] = metadata.authMethod.isEmpty()
                                             ? application.isPublic ? "none" : "client_secret_basic"
                                             : metadata.authMethod.toStdString();
    if (!metadata.jwks.isEmpty())
        json["jwks"] = http::Json::parse(metadata.jwks.toStdString(), nullptr, false);
    addList("contacts", metadata.contacts);
    addList("post_logout_redirect_uris", metadata.postLogoutUrls);
    addText("backchannel_logout_uri", metadata.backchannelLogoutUrl);
    addText("id_token_signed_response_alg", metadata.idTokenAlg);
    json["require_pushed_authorization_requests"] = metadata.requirePar;
    json["dpop_bound_access_tokens"] = metadata.requireDpop;
}

} // namespace bc::server::oauth
