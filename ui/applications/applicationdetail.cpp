#include "ui/applications/applicationdetail.h"

#include "ui/applications/detaillists.h"
#include "ui/applications/texts.h"
#include "ui/client/providerclient.h"
#include "ui/widgets/detailsection.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/moment.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/wraplayout.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace bc::ui::applications {

using namespace Qt::StringLiterals;

namespace {

constexpr int contentWidth = 720; ///< longer lines are hard to read on the full page

/// A fact a line, the first under `name`, the others under `also`.
void addEach(QList<QWidget *> &facts, const QString &name, const QString &also, const QStringList &values)
{
    for (qsizetype i = 0; i < values.size(); ++i) {
        facts.append(fact(i == 0 ? name : also, values.at(i), true));
    }
}

/// A sign beside a sentence, for what deserves a second look.
QWidget *warning(const QString &text)
{
    auto *row = new QWidget;
    auto *across = new QHBoxLayout(row);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(space::xs);
    across->addWidget(new IconLabel(u"sign-warning"_s, &Colours::warning), 0, Qt::AlignTop);
    QLabel *said = label(text);
    said->setWordWrap(true);
    across->addWidget(said, 1);
    return row;
}

/// "2 keys: EC sig-1, RSA old": enough to tell which they are.
QString keysText(const QString &jwks)
{
    const QJsonArray keys = QJsonDocument::fromJson(jwks.toUtf8()).object().value("keys"_L1).toArray();
    QStringList names;
    for (const QJsonValue value : keys) {
        const QJsonObject key = value.toObject();
        const QStringList parts{key.value("kty"_L1).toString(), key.value("kid"_L1).toString()};
        names.append(parts.join(u' ').trimmed());
    }
    return names.join(u", "_s);
}

} // namespace

ApplicationDetail::ApplicationDetail(ProviderClient &client, const Person &person, QWidget *parent)
    : RecordDetail(client, parent)
    , m_person(person)
    , m_name(label({}, Text::Heading))
    , m_stateSign(new IconLabel)
    , m_state(label({}, Text::Body))
    , m_description(label({}, Text::Muted))
    , m_general(new DetailSection(tr("General")))
    , m_redirects(new DetailSection(tr("Sign-in and redirects")))
    , m_grants(new DetailSection(tr("Grants and scopes")))
    , m_authentication(new DetailSection(tr("Client authentication")))
    , m_tokens(new DetailSection(tr("Tokens")))
    , m_people(new DetailSection(tr("People")))
    , m_secrets(new SecretsSection(client))
    , m_consents(new ConsentsSection(client))
{
    states()->setEmpty(u"sign-applications"_s, tr("No application chosen"),
                       tr("Choose one in the list to see its addresses, grants and secrets."));
    states()->setLoadingText(tr("Loading the application…"));
    connect(m_secrets, &SecretsSection::rotateRequested, this, &ApplicationDetail::rotateRequested);
    connect(m_secrets, &SecretsSection::endRequested, this, &ApplicationDetail::endSecretRequested);
    connect(m_consents, &ConsentsSection::withdrawRequested, this, &ApplicationDetail::withdrawRequested);

    auto *holder = new QWidget;
    auto *across = new QHBoxLayout(holder);
    across->setContentsMargins(0, 0, 0, 0);
    QWidget *content = makeContent();
    content->setMaximumWidth(contentWidth);
    across->addWidget(content, 1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(holder);
    states()->setContent(scroll);
    states()->showEmpty();
}

QWidget *ApplicationDetail::makeContent()
{
    const auto button = [this](const QString &text, const QString &name, auto signal) {
        auto *made = new QPushButton(text);
        made->setObjectName(name);
        connect(made, &QPushButton::clicked, this, signal);
        return made;
    };
    m_edit = button(tr("Edit"), u"editApplication"_s, &ApplicationDetail::editRequested);
    m_walk = button(tr("Walk its flow"), u"walkFlow"_s, &ApplicationDetail::walkRequested);
    m_export = button(tr("Export…"), u"exportApplication"_s, &ApplicationDetail::exportRequested);
    m_disable = button(tr("Disable…"), u"disableApplication"_s, &ApplicationDetail::disableRequested);
    makeDestructive(m_disable);
    m_restore = button(tr("Restore"), u"restoreApplication"_s, &ApplicationDetail::restoreRequested);
    auto *close = new QToolButton;
    close->setIcon(icon(u"sign-close"_s));
    describe(close, tr("Close the detail"), u"Esc"_s);
    connect(close, &QToolButton::clicked, this, &ApplicationDetail::closeRequested);

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(space::l, space::m, space::l, space::l);
    column->setSpacing(space::m);
    auto *head = new QHBoxLayout;
    m_name->setWordWrap(true);
    head->addWidget(m_name, 1);
    head->addWidget(close, 0, Qt::AlignTop);
    column->addLayout(head);
    auto *state = new QHBoxLayout;
    state->setSpacing(space::xs);
    state->addWidget(m_stateSign);
    state->addWidget(m_state);
    state->addStretch();
    column->addLayout(state);
    m_description->setWordWrap(true);
    column->addWidget(m_description);
    auto *actions = new WrapLayout;
    actions->setSpacing(space::s);
    for (QPushButton *each : {m_edit, m_walk, m_export}) {
        actions->addWidget(each);
    }
    column->addLayout(actions);
    for (DetailSection *each : QList<DetailSection *>{m_general, m_redirects, m_grants, m_authentication, m_secrets,
                                                      m_tokens, m_people, m_consents}) {
        column->addWidget(each);
    }
    column->addWidget(hairline());
    auto *last = new QHBoxLayout;
    last->setSpacing(space::s);
    for (QPushButton *each : {m_disable, m_restore}) {
        last->addWidget(each);
    }
    last->addStretch();
    column->addLayout(last);
    column->addStretch();
    return content;
}

QString ApplicationDetail::path(qint64 id) const { return u"/api/v1/application/%1"_s.arg(id); }

void ApplicationDetail::take(const QJsonObject &record)
{
    m_application = Application::fromJson(record);
    fill();
}

void ApplicationDetail::fill()
{
    const Application &a = m_application;
    m_name->setText(a.name);
    m_stateSign->setIcon(a.active() ? u"sign-ok"_s : u"sign-pause"_s, a.active() ? &Colours::good : &Colours::warning);
    m_state->setText(stateName(a.state));
    m_description->setText(a.description);
    m_description->setVisible(!a.description.isEmpty());
    fillFacts();
    offerActions();
    // Only administrators are told who uses it; the console's own entries have no secret and ask for no consent.
    m_secrets->setVisible(!a.isPublic && !a.isFirstParty);
    if (!m_secrets->isHidden()) {
        m_secrets->load(a);
    }
    m_consents->setVisible(m_person.isAdministrator() && !a.isFirstParty);
    if (!m_consents->isHidden()) {
        m_consents->load(a);
    }
}

void ApplicationDetail::fillFacts()
{
    const Application &a = m_application;
    QList<QWidget *> general{fact(tr("Client id"), a.clientId, true)};
    if (!a.websiteUrl.isEmpty()) {
        general.append(fact(tr("Website"), a.websiteUrl));
    }
    general.append(fact(tr("Last used"), a.lastUsed.isValid() ? moment::both(a.lastUsed) : tr("Never"), false,
                        moment::exact(a.lastUsed)));
    general.append(fact(tr("Created"), moment::both(a.created), false, moment::exact(a.created)));
    general.append(fact(tr("Changed"), moment::both(a.modified), false, moment::exact(a.modified)));
    m_general->showRows(general);

    QList<QWidget *> redirects;
    addEach(redirects, tr("Redirect address"), tr("Also allowed"), a.redirectUrls);
    addEach(redirects, tr("After signing out"), tr("Also allowed"), a.postLogoutUrls);
    if (!a.backchannelLogoutUrl.isEmpty()) {
        redirects.append(fact(tr("Notified when a session ends"), a.backchannelLogoutUrl, true));
    }
    if (a.requirePar) {
        redirects.append(fact(tr("Requests"), tr("Pushed ones only (PAR)")));
    }
    if (a.profileInRedirect) {
        redirects.append(warning(tr("The redirect carries the person's e-mail address and names.")));
    }
    if (redirects.isEmpty()) {
        m_redirects->showNothing(tr("Nobody is sent back to it: it has no address."));
    } else {
        m_redirects->showRows(redirects);
    }

    QStringList scopes;
    for (const QString &scope : a.scopes) {
        scopes.append(u"%1 (%2)"_s.arg(scopeName(scope), scope));
    }
    QList<QWidget *> grants{fact(tr("Grants"), grantNames(a.grantTypes)), fact(tr("Scopes"), scopes.join(u'\n'))};
    addEach(grants, tr("Resource"), tr("Also allowed"), a.resources);
    if (a.grantTypes.contains(u"password"_s)) {
        grants.append(warning(tr("The password grant lets it see people's passwords.")));
    }
    if (a.isTrusted) {
        grants.append(warning(tr("Trusted: it may manage applications through the client-keyed API.")));
    }
    m_grants->showRows(grants);

    QList<QWidget *> authentication{
        fact(tr("It proves itself"), authMethodName(a.isPublic ? u"none"_s : a.authMethod))};
    if (!a.isPublic) {
        authentication.append(fact(tr("Its secret"), a.secretPolicy == "recoverable"_L1
                                                         ? tr("Kept sealed, can be read through the API")
                                                         : tr("Shown once, only its hash is kept")));
    }
    if (!a.jwks.isEmpty()) {
        authentication.append(fact(tr("Public keys"), keysText(a.jwks)));
    }
    m_authentication->showRows(authentication);

    QList<QWidget *> tokens{
        fact(tr("Life of an access token"),
             a.accessTokenSeconds > 0 ? durationText(a.accessTokenSeconds) : tr("The provider's default")),
        fact(tr("Life of a refresh token"), durationText(a.refreshTokenSeconds)),
        fact(tr("Access tokens are"), a.accessTokenFormat == "jwt"_L1 ? tr("JWTs (RFC 9068)") : tr("Opaque")),
        fact(tr("ID tokens are signed with"), a.idTokenAlg)};
    if (a.requireDpop) {
        tokens.append(fact(tr("Bound to"), tr("The application's key (DPoP)")));
    }
    m_tokens->showRows(tokens);

    QList<QWidget *> people{fact(tr("Owner"), a.ownerName)};
    if (!a.contacts.isEmpty()) {
        people.append(fact(tr("Contacts"), a.contacts.join(u'\n')));
    }
    m_people->showRows(people);
}

void ApplicationDetail::offerActions()
{
    const Application &a = m_application;
    // The console's own entry would lock everybody out.
    m_edit->setVisible(a.active() && !a.isFirstParty);
    m_walk->setVisible(a.active() && !a.isFirstParty && a.grantTypes.contains(u"authorization_code"_s));
    m_export->setVisible(m_person.isAdministrator() && !a.isFirstParty);
    m_disable->setVisible(a.active() && !a.isFirstParty);
    m_restore->setVisible(!a.active() && m_person.isAdministrator());
}

} // namespace bc::ui::applications
