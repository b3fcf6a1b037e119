#include "ui/applications/applicationform.h"

#include "ui/client/providerclient.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/placeheader.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QUrl>
#include <QVBoxLayout>

namespace bc::ui::applications {

using namespace Qt::StringLiterals;

namespace {

constexpr int formWidth = 560;
constexpr int longestName = 255;

QStringList lines(const QString &text)
{
    QStringList result;
    for (const QString &line : text.split(u'\n')) {
        if (!line.trimmed().isEmpty()) {
            result.append(line.trimmed());
        }
    }
    return result;
}

QString webAddressFault(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool web = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    return url.isValid() && web && !url.host().isEmpty()
               ? QString()
               : ApplicationForm::tr("Write the whole address, for example https://example.org.");
}

QString redirectsFault(const QString &text)
{
    for (const QString &line : lines(text)) {
        const QUrl url(line, QUrl::StrictMode);
        if (!url.isValid() || url.scheme().isEmpty()) {
            return ApplicationForm::tr("\"%1\" is not a whole address with its scheme.").arg(line);
        }
        if (url.hasFragment()) {
            return ApplicationForm::tr("\"%1\" has a fragment (#…), which a redirect address may not have.").arg(line);
        }
        if (line.contains(u'*')) {
            return ApplicationForm::tr("\"%1\" has a wildcard. Addresses are compared letter by letter.").arg(line);
        }
    }
    return {};
}

QCheckBox *choice(const QString &text) { return new QCheckBox(text); }

} // namespace

ApplicationForm::ApplicationForm(ProviderClient &client, QWidget *parent)
    : QWidget(parent)
    , m_client(client)
    , m_header(new PlaceHeader({}))
    , m_grantsError(label({}, Text::Body))
    , m_public(choice(tr("Public: runs where it cannot keep a secret (browser, phone)")))
    , m_profile(choice(tr("Put the person's e-mail address and names into the redirect")))
    , m_trouble(new QWidget)
    , m_troubleText(label({}, Text::Body))
    , m_save(new QPushButton)
    , m_discard(new QPushButton(tr("Discard changes")))
    , m_draft(label(tr("Unsaved changes"), Text::Muted))
{
    auto *form = new QWidget;
    form->setFixedWidth(formWidth);
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(space::l, 0, space::l, space::xl);
    column->setSpacing(space::l);

    auto *trouble = new QHBoxLayout(m_trouble);
    trouble->setContentsMargins(0, 0, 0, 0);
    trouble->addWidget(new IconLabel(u"sign-warning"_s, &Colours::bad), 0, Qt::AlignTop);
    m_troubleText->setWordWrap(true);
    m_troubleText->setTextInteractionFlags(Qt::TextSelectableByMouse);
    trouble->addWidget(m_troubleText, 1);
    m_trouble->hide();
    column->addWidget(m_trouble);

    using Need = FormField::Need;
    FormField *name = add(column, new FormField(u"name"_s, tr("Name"), Need::Required, new QLineEdit,
                                                tr("People read it when they are asked for consent.")));
    name->setCheck([](const QString &text) {
        return text.size() > longestName ? tr("At most %n character(s).", nullptr, longestName) : QString();
    });
    auto *description = new QPlainTextEdit;
    description->setFixedHeight(64);
    add(column, new FormField(u"description"_s, tr("Description"), Need::Optional, description,
                              tr("What it does with the data, in a sentence or two.")));
    auto *redirects = new QPlainTextEdit;
    redirects->setFixedHeight(76);
    redirects->setFont(Theme::mono(type::body));
    redirects->setLineWrapMode(QPlainTextEdit::NoWrap);
    FormField *redirect = add(
        column, new FormField(u"redirect_urls"_s, tr("Redirect addresses"), Need::Optional, redirects,
                              tr("One a line; where people come back to after consent. Compared letter by letter.")));
    redirect->setCheck(redirectsFault);

    auto *grants = new QWidget;
    auto *grantColumn = new QVBoxLayout(grants);
    grantColumn->setContentsMargins(0, 0, 0, 0);
    grantColumn->setSpacing(space::xs);
    grantColumn->addWidget(label(tr("Grants"), Text::Strong));
    const QList<std::pair<QString, QString>> known{
        {u"authorization_code"_s, tr("Authorization code: a person signs in and consents")},
        {u"refresh_token"_s, tr("Refresh: stays signed in with rotating tokens")},
        {u"client_credentials"_s, tr("Client credentials: acts as its owner, without a person")},
        {u"password"_s, tr("Password: sees people's passwords; for old clients only")},
    };
    for (const auto &[grant, text] : known) {
        auto *box = choice(text);
        box->setObjectName(u"grant_"_s + grant);
        m_grants.insert(grant, box);
        grantColumn->addWidget(box);
        connect(box, &QCheckBox::clicked, this, &ApplicationForm::onEdited);
    }
    m_grantsError->hide();
    m_grantsError->setWordWrap(true);
    grantColumn->addWidget(m_grantsError);
    column->addWidget(grants);

    column->addWidget(m_public);
    m_public->setObjectName(u"is_public"_s);
    connect(m_public, &QCheckBox::clicked, this, &ApplicationForm::onEdited);
    FormField *website = add(column, new FormField(u"website_url"_s, tr("Website"), Need::Optional, new QLineEdit,
                                                   tr("Where people read more about it.")));
    website->setCheck(webAddressFault);
    FormField *image =
        add(column, new FormField(u"image_url"_s, tr("Image"), Need::Optional, new QLineEdit,
                                  tr("Address of its picture, shown when people are asked for consent.")));
    image->setCheck(webAddressFault);
    auto *life = new QComboBox;
    for (const auto &[seconds, text] : QList<std::pair<QString, QString>>{{QString(), tr("The provider's default")},
                                                                          {u"300"_s, tr("5 minutes")},
                                                                          {u"900"_s, tr("15 minutes")},
                                                                          {u"3600"_s, tr("1 hour")},
                                                                          {u"28800"_s, tr("8 hours")},
                                                                          {u"86400"_s, tr("24 hours")}}) {
        life->addItem(text, seconds);
    }
    add(column, new FormField(u"access_token_seconds"_s, tr("Life of an access token"), Need::Optional, life,
                              tr("Short is safer: a leaked token ends sooner.")));
    column->addWidget(m_profile);
    m_profile->setObjectName(u"profile_in_redirect"_s);
    connect(m_profile, &QCheckBox::clicked, this, &ApplicationForm::onEdited);
    column->addStretch();

    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    auto *holder = new QWidget;
    auto *across = new QHBoxLayout(holder);
    across->setContentsMargins(0, 0, 0, 0);
    across->addWidget(form);
    across->addStretch();
    scroll->setWidget(holder);

    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(space::l, space::m, space::l, space::m);
    foot->setSpacing(space::s);
    makePrimary(m_save);
    m_save->setObjectName(u"saveApplication"_s);
    connect(m_save, &QPushButton::clicked, this, [this] {
        if (m_saving) {
            m_running.cancel();
        } else {
            save();
        }
    });
    auto *back = new QPushButton(tr("Back to the list"));
    describe(back, tr("Back to the list; what you typed is kept"), u"Esc"_s);
    connect(back, &QPushButton::clicked, this, &ApplicationForm::left);
    connect(m_discard, &QPushButton::clicked, this, &ApplicationForm::discard);
    foot->addWidget(m_save);
    foot->addWidget(back);
    foot->addWidget(m_discard);
    foot->addSpacing(space::s);
    foot->addWidget(m_draft);
    foot->addStretch();

    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_header);
    all->addWidget(scroll, 1);
    auto *line = new QFrame;
    line->setFrameShape(QFrame::HLine);
    line->setFixedHeight(1);
    all->addWidget(line);
    all->addLayout(foot);
}

FormField *ApplicationForm::add(QVBoxLayout *column, FormField *field)
{
    column->addWidget(field);
    m_fields.insert(field->name(), field);
    connect(field, &FormField::edited, this, &ApplicationForm::onEdited);
    return field;
}

void ApplicationForm::startNew()
{
    if (m_started && isNew() && m_dirty) {
        return; // the draft
    }
    Application fresh;
    fresh.grantTypes = QStringList{u"authorization_code"_s, u"refresh_token"_s};
    m_original = fresh;
    setValues(fresh);
    m_header->setTitle(tr("New application"));
    m_save->setText(tr("Register application"));
    m_public->setEnabled(true);
    m_fields.value(u"name"_s)->editor()->setFocus();
}

void ApplicationForm::startEdit(const Application &application)
{
    if (m_started && m_original.id == application.id && m_dirty) {
        return;
    }
    m_original = application;
    setValues(application);
    m_header->setTitle(tr("Edit %1").arg(application.name));
    m_save->setText(tr("Save"));
    m_public->setEnabled(false); // the provider does not change it: its secrets would mean something else
    m_fields.value(u"name"_s)->editor()->setFocus();
}

void ApplicationForm::setValues(const Application &a)
{
    m_started = true;
    const auto set = [this](const QString &name, const QString &value) { m_fields.value(name)->setValue(value); };
    set(u"name"_s, a.name);
    set(u"description"_s, a.description);
    set(u"redirect_urls"_s, a.redirectUrls.join(u'\n'));
    set(u"website_url"_s, a.websiteUrl);
    set(u"image_url"_s, a.imageUrl);
    auto *life = qobject_cast<QComboBox *>(m_fields.value(u"access_token_seconds"_s)->editor());
    const QString seconds = a.accessTokenSeconds > 0 ? QString::number(a.accessTokenSeconds) : QString();
    if (life->findData(seconds) < 0) {
        life->addItem(tr("%n second(s)", nullptr, a.accessTokenSeconds), seconds);
    }
    set(u"access_token_seconds"_s, seconds);
    for (const auto &[grant, box] : m_grants.asKeyValueRange()) {
        box->setChecked(a.grantTypes.contains(grant));
    }
    m_public->setChecked(a.isPublic);
    m_profile->setChecked(a.profileInRedirect);
    m_trouble->hide();
    m_grantsError->hide();
    m_dirty = false;
    m_draft->hide();
    m_discard->hide();
}

Application ApplicationForm::values() const
{
    Application a = m_original;
    const auto text = [this](const QString &name) { return m_fields.value(name)->value(); };
    a.name = text(u"name"_s);
    a.description = text(u"description"_s);
    a.redirectUrls = lines(text(u"redirect_urls"_s));
    a.websiteUrl = text(u"website_url"_s);
    a.imageUrl = text(u"image_url"_s);
    a.accessTokenSeconds = text(u"access_token_seconds"_s).toInt();
    // Grants this form does not know stay as they are.
    for (const auto &[grant, box] : m_grants.asKeyValueRange()) {
        a.grantTypes.removeAll(grant);
        if (box->isChecked()) {
            a.grantTypes.append(grant);
        }
    }
    a.grantTypes.sort();
    a.isPublic = m_public->isChecked();
    a.profileInRedirect = m_profile->isChecked();
    return a;
}

QString ApplicationForm::draftName() const
{
    if (!m_dirty) {
        return {};
    }
    return isNew() ? tr("The new application") : tr("The application \"%1\"").arg(m_original.name);
}

void ApplicationForm::onEdited()
{
    m_dirty = true;
    m_draft->show();
    m_discard->show();
    if (m_public->isChecked()) {
        for (const QString &grant : {u"client_credentials"_s, u"password"_s}) {
            m_grants.value(grant)->setChecked(false);
        }
    }
    for (const QString &grant : {u"client_credentials"_s, u"password"_s}) {
        m_grants.value(grant)->setEnabled(!m_public->isChecked());
    }
    m_grantsError->hide();
}

bool ApplicationForm::validate()
{
    FormField *first = nullptr;
    for (const QString &name : {u"name"_s, u"description"_s, u"redirect_urls"_s, u"website_url"_s, u"image_url"_s}) {
        FormField *each = m_fields.value(name);
        if (!each->validate() && !first) {
            first = each;
        }
    }
    FormField *redirects = m_fields.value(u"redirect_urls"_s);
    if (m_grants.value(u"authorization_code"_s)->isChecked() && redirects->value().isEmpty()) {
        redirects->setError(tr("The authorization code grant needs an address to come back to."));
        first = first && first->name() == "name"_L1 ? first : redirects;
    }
    if (first) {
        first->editor()->setFocus();
    }
    return first == nullptr;
}

void ApplicationForm::save()
{
    if (m_saving || !validate()) {
        return;
    }
    const QJsonObject body = values().toJson();
    m_trouble->hide();
    setBusy(true);
    const bool create = isNew();
    Request request = create ? Request::post(u"/api/v1/applications"_s, body)
                             : Request::put(u"/api/v1/application/%1"_s.arg(m_original.id), body);
    m_running = m_client.fetch(std::move(request), this, [this](const Answer &answer) {
        setBusy(false);
        if (!answer) {
            showProblem(answer.error());
            return;
        }
        m_dirty = false;
        m_started = false;
        const QString secret = answer->json.value("client_secret"_L1).toString();
        Q_EMIT saved(answer->json, secret);
    });
}

void ApplicationForm::setBusy(bool busy)
{
    m_saving = busy;
    m_save->setText(busy ? tr("Saving… Cancel") : (isNew() ? tr("Register application") : tr("Save")));
}

void ApplicationForm::showProblem(const Problem &problem)
{
    if (problem.cancelled()) {
        return;
    }
    QStringList elsewhere;
    FormField *first = nullptr;
    for (const FieldError &error : problem.fieldErrors) {
        const QString name = error.field == "redirect_url"_L1 ? u"redirect_urls"_s : error.field;
        if (FormField *wrong = m_fields.value(name)) {
            wrong->setError(error.message);
            first = first ? first : wrong;
        } else if (error.field == "grant_types"_L1) {
            m_grantsError->setText(error.message);
            QPalette own;
            own.setColor(QPalette::WindowText, Theme::colours().bad);
            m_grantsError->setPalette(own);
            m_grantsError->show();
        } else {
            elsewhere.append(u"%1: %2"_s.arg(error.field, error.message));
        }
    }
    QString text = problem.title;
    if (problem.fieldErrors.isEmpty() && !problem.detail.isEmpty()) {
        text += u'\n' + problem.detail;
    }
    if (!problem.remedy.isEmpty()) {
        text += u'\n' + problem.remedy;
    }
    for (const QString &line : std::as_const(elsewhere)) {
        text += u'\n' + line;
    }
    m_troubleText->setText(text);
    m_trouble->show();
    if (first) {
        first->editor()->setFocus();
    }
}

void ApplicationForm::discard()
{
    m_running.cancel();
    setValues(m_original);
    Q_EMIT left();
}

void ApplicationForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT left();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        save();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace bc::ui::applications
