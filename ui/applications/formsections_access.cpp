#include "ui/applications/formsections.h"
#include "ui/applications/texts.h"
#include "ui/client/providerclient.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace bc::ui::applications {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestAccess = 30 * 24 * 3600, longestRefresh = 365 * 24 * 3600; // seconds
const QString methodField = u"token_endpoint_auth_method"_s;

} // namespace

AuthenticationSection::AuthenticationSection(QWidget *parent)
    : FormSection(tr("Client authentication"), tr("How the application proves to the provider who it is."), parent)
{
    addChoice(methodField, tr("It proves itself"), {}, {});
    addChoice(u"secret_policy"_s, tr("Its secret"), {},
              {{u"show_once"_s, tr("Shown once; the provider keeps only its hash")},
               {u"recoverable"_s, tr("Kept sealed by the provider, can be read again")}});
    addLines(u"jwks"_s, tr("Public keys"),
             tr("A JWK Set (RFC 7517) as JSON: {\"keys\": [ … ]}. Paste the set itself: the provider fetches no "
                "jwks_uri."),
             7, true)
        ->setCheck(jwksFault);
    column()->addStretch(1);
}

void AuthenticationSection::fill(const Application &a)
{
    m_isNew = a.id == 0;
    auto *methods = qobject_cast<QComboBox *>(field(methodField)->editor());
    QStringList offered{QString(), u"client_secret_basic"_s, u"client_secret_post"_s, u"client_secret_jwt"_s,
                        u"private_key_jwt"_s};
    if (m_isNew) {
        offered.append(u"none"_s);
    } else if (a.isPublic) { // the provider never changes this: its secrets would mean something else
        offered = QStringList{u"none"_s};
    }
    const QString current = a.isPublic ? u"none"_s : a.authMethod;
    if (!offered.contains(current)) {
        offered.append(current);
    }
    methods->clear();
    for (const QString &method : std::as_const(offered)) {
        methods->addItem(authMethodName(method), method);
    }
    setText(methodField, current);
    setText(u"secret_policy"_s, a.secretPolicy);
    setText(u"jwks"_s, a.jwks);
    methods->setEnabled(offered.size() > 1);
    settle();
}

void AuthenticationSection::collect(Application &a) const
{
    a.authMethod = text(methodField);
    a.isPublic = isPublic();
    a.secretPolicy = text(u"secret_policy"_s);
    a.jwks = text(u"jwks"_s);
}

bool AuthenticationSection::isPublic() const { return text(methodField) == "none"_L1; }

void AuthenticationSection::settle()
{
    QWidget *policy = field(u"secret_policy"_s);
    policy->setEnabled(m_isNew);
    policy->setVisible(!isPublic());
    policy->setToolTip(m_isNew
                           ? QString()
                           : tr("Chosen when the application is registered: a secret that was only hashed cannot be "
                                "sealed later."));
    field(u"jwks"_s)->setVisible(!isPublic());
}

bool AuthenticationSection::validate()
{
    bool fine = FormSection::validate();
    const QString method = text(methodField);
    if (method == "private_key_jwt"_L1 && text(u"jwks"_s).isEmpty()) {
        setError(u"jwks"_s, tr("A JWT signed with its own key needs the public key here."));
        fine = false;
    }
    if (method == "client_secret_jwt"_L1 && text(u"secret_policy"_s) != "recoverable"_L1) {
        if (m_isNew) {
            setError(u"secret_policy"_s,
                     tr("The provider checks the signature with the secret, so it has to keep it."));
        } else {
            setError(methodField, tr("The provider kept only the hash of the secret, which verifies no signature. "
                                     "Register another application whose secret is kept."));
        }
        fine = false;
    }
    return fine;
}

TokenSection::TokenSection(QWidget *parent)
    : FormSection(tr("Tokens"), tr("How long tokens live and what they look like."), parent)
{
    const auto lives = [this](const QString &name, const QString &title, FormField::Need need, const QString &help,
                              int longest) {
        FormField *field = addLine(name, title, need, help);
        field->setCheck([longest](const QString &text) { return durationFault(text, longest); });
        return qobject_cast<QLineEdit *>(field->editor());
    };
    lives(u"access_token_seconds"_s, tr("Life of an access token"), FormField::Need::Optional,
          tr("For example 15 min, 1 h or 2 d. Short is safer: a leaked token ends sooner."), longestAccess)
        ->setPlaceholderText(tr("The provider's default"));
    lives(u"refresh_token_seconds"_s, tr("Life of a refresh token"), FormField::Need::Required,
          tr("How long the application may stay away before the person signs in again."), longestRefresh);
    addChoice(u"access_token_format"_s, tr("Access tokens are"), tr("Opaque ones end at once when they are revoked."),
              {{u"opaque"_s, tr("Opaque: APIs ask the provider about them")},
               {u"jwt"_s, tr("JWTs: APIs check them by themselves (RFC 9068)")}});
    addChoice(u"id_token_signed_response_alg"_s, tr("ID tokens are signed with"), {},
              {{u"ES256"_s, tr("ES256: short and quick")}, {u"RS256"_s, tr("RS256: understood by old clients too")}});
    addSwitch(new FormSwitch(u"dpop_bound_access_tokens"_s, tr("Bind tokens to the application's key (DPoP)"),
                             tr("A stolen token is worth nothing without the key (RFC 9449). The application has to "
                                "support it.")));
    column()->addStretch(1);
}

void TokenSection::fill(const Application &a)
{
    const auto offer = [this](const QString &name, const QString &value) {
        auto *box = qobject_cast<QComboBox *>(field(name)->editor());
        if (box->findData(value) < 0) {
            box->addItem(value, value);
        }
        setText(name, value);
    };
    setText(u"access_token_seconds"_s, a.accessTokenSeconds > 0 ? durationText(a.accessTokenSeconds) : QString());
    setText(u"refresh_token_seconds"_s, durationText(a.refreshTokenSeconds));
    offer(u"access_token_format"_s, a.accessTokenFormat);
    offer(u"id_token_signed_response_alg"_s, a.idTokenAlg);
    toggle(u"dpop_bound_access_tokens"_s)->setOn(a.requireDpop);
}

void TokenSection::collect(Application &a) const
{
    a.accessTokenSeconds = durationSeconds(text(u"access_token_seconds"_s)).value_or(0);
    a.refreshTokenSeconds = durationSeconds(text(u"refresh_token_seconds"_s)).value_or(0);
    a.accessTokenFormat = text(u"access_token_format"_s);
    a.idTokenAlg = text(u"id_token_signed_response_alg"_s);
    a.requireDpop = toggle(u"dpop_bound_access_tokens"_s)->isOn();
}

PeopleSection::PeopleSection(ProviderClient &client, const Person &person, QWidget *parent)
    : FormSection(tr("People"), tr("Who looks after the application, here and at whoever made it."), parent)
    , m_client(client)
    , m_person(person)
    , m_wait(new QWidget)
    , m_waitText(label({}, Text::Muted))
    , m_waitButton(new QPushButton)
{
    addChoice(u"owner_id"_s, tr("Owner"),
              person.isAdministrator()
                  ? tr("An administrator or developer. With client credentials the application acts as its owner; when "
                       "it changes hands, tokens of this kind end.")
                  : tr("Only an administrator may give it to somebody else."),
              {});
    field(u"owner_id"_s)->editor()->setEnabled(person.isAdministrator());
    auto *row = new QHBoxLayout(m_wait);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    m_waitText->setWordWrap(true);
    row->addWidget(m_waitText, 1);
    row->addWidget(m_waitButton);
    m_wait->hide();
    column()->addWidget(m_wait);
    connect(m_waitButton, &QPushButton::clicked, this, [this] {
        if (m_waitingFor.isEmpty()) {
            load();
        } else {
            m_running.cancel();
        }
    });
    addLines(u"contacts"_s, tr("Contacts"), tr("E-mail addresses, one a line: whom to write to about it."), 2, false)
        ->setCheck(contactsFault);
    column()->addStretch(1);
}

void PeopleSection::fill(const Application &a)
{
    if (a.tenantId != m_tenantId) {
        m_tenantId = a.tenantId;
        m_loaded = false;
        qobject_cast<QComboBox *>(field(u"owner_id"_s)->editor())->clear();
    }
    const qint64 owner = a.ownerId != 0 ? a.ownerId : m_person.id;
    offer(owner, a.ownerId != 0 ? a.ownerName : m_person.displayName());
    setText(u"owner_id"_s, QString::number(owner));
    setText(u"contacts"_s, a.contacts.join(u'\n'));
}

void PeopleSection::collect(Application &a) const
{
    a.contacts = lines(text(u"contacts"_s));
    a.ownerId = ownerId();
}

qint64 PeopleSection::ownerId() const { return text(u"owner_id"_s).toLongLong(); }

void PeopleSection::offer(qint64 id, const QString &name)
{
    auto *box = qobject_cast<QComboBox *>(field(u"owner_id"_s)->editor());
    if (box->findData(QString::number(id)) < 0) {
        box->addItem(name, QString::number(id));
    }
}

void PeopleSection::tell(const QString &text, const QString &button)
{
    m_waitText->setText(text);
    m_waitButton->setText(button);
    m_wait->setVisible(!text.isEmpty());
}

void PeopleSection::shown()
{
    if (!m_loaded && m_waitingFor.isEmpty() && m_person.isAdministrator()) {
        m_waitingFor = {Person::TenantAdministrator, Person::Developer};
        load();
    }
}

void PeopleSection::load()
{
    if (m_waitingFor.isEmpty()) {
        m_waitingFor = {Person::TenantAdministrator, Person::Developer};
    }
    tell(tr("Reading who may own it…"), tr("Cancel"));
    QUrlQuery query;
    query.addQueryItem(u"role_id"_s, QString::number(m_waitingFor.constFirst()));
    query.addQueryItem(u"standing"_s, u"active"_s);
    query.addQueryItem(u"limit"_s, u"1000"_s);
    if (m_tenantId != 0 && m_tenantId != m_person.tenantId) {
        query.addQueryItem(u"tenant_id"_s, QString::number(m_tenantId));
    }
    m_running = m_client.fetch(Request::get(u"/api/v1/admin/users"_s, query), this, [this](const Answer &answer) {
        if (!answer) {
            m_waitingFor.clear();
            const Problem &problem = answer.error();
            tell(problem.cancelled() ? tr("Who else may own it was not read.")
                                     : tr("Who else may own it could not be read. %1").arg(problem.title),
                 tr("Try again"));
            return;
        }
        for (const QJsonValue value : answer->json.value("results"_L1).toArray()) {
            const QJsonObject one = value.toObject();
            const QStringList names{one.value("first_name"_L1).toString(), one.value("last_name"_L1).toString()};
            const QString name = names.join(u' ').trimmed();
            const QString email = one.value("email"_L1).toString();
            offer(one.value("id"_L1).toInteger(), name.isEmpty() ? email : u"%1 · %2"_s.arg(name, email));
        }
        m_waitingFor.removeFirst();
        if (m_waitingFor.isEmpty()) {
            m_loaded = true;
            tell({}, {});
        } else {
            load();
        }
    });
}

} // namespace bc::ui::applications
