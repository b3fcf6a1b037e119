#include "ui/settings/webhookform.h"

#include "ui/client/providerclient.h"
#include "ui/settings/eventchoice.h"
#include "ui/settings/parts.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/formfoot.h"
#include "ui/widgets/placeheader.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QTreeWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace bc::ui::settings {

using namespace Qt::StringLiterals;

namespace {

constexpr int formWidth = 600;

/// What can be seen here; whether the provider may call it, only the provider knows.
QString addressFault(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != "https"_L1 && url.scheme() != "http"_L1)) {
        return WebhookForm::tr("Write the whole address, for example https://example.org/hooks.");
    }
    if (url.hasFragment()) {
        return WebhookForm::tr("Leave out the fragment (#…): it is never sent.");
    }
    return url.userInfo().isEmpty() ? QString()
                                    : WebhookForm::tr("Leave out name and password: messages are signed instead.");
}

} // namespace

WebhookForm::WebhookForm(ProviderClient &client, QWidget *parent)
    : QWidget(parent)
    , m_client(client)
    , m_header(new PlaceHeader({}))
    , m_url(new FormField(u"url"_s, tr("Address"), FormField::Need::Required, new QLineEdit,
                          tr("https:// and reachable from the provider. Every message is signed with a secret that you "
                             "are shown once.")))
    , m_description(new FormField(u"description"_s, tr("Description"), FormField::Need::Optional, new QLineEdit,
                                  tr("Who listens there, for whoever looks at this later.")))
    , m_events(new EventChoice)
    , m_trouble(new TroubleLine)
    , m_save(new WaitButton({}, tr("Saving…")))
    , m_discard(new QPushButton(tr("Discard changes")))
    , m_draft(label(tr("Unsaved changes"), Text::Muted))
{
    auto *form = new QWidget;
    form->setMaximumWidth(formWidth);
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(space::l, 0, space::l, space::xl);
    column->setSpacing(space::l);
    column->addWidget(m_trouble);
    m_url->setCheck(addressFault);
    m_description->setCheck([](const QString &text) {
        constexpr int longest = 500;
        return text.size() > longest ? tr("At most %n character(s).", nullptr, longest) : QString();
    });
    column->addWidget(m_url);
    column->addWidget(m_description);
    column->addWidget(m_events);
    column->addStretch();
    connect(m_url, &FormField::edited, this, &WebhookForm::onEdited);
    connect(m_description, &FormField::edited, this, &WebhookForm::onEdited);
    connect(m_events, &EventChoice::edited, this, &WebhookForm::onEdited);

    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    auto *holder = new QWidget;
    auto *across = new QHBoxLayout(holder);
    across->setContentsMargins(0, 0, 0, 0);
    across->addWidget(form, 1);
    across->addStretch();
    scroll->setWidget(holder);

    m_save->setObjectName(u"saveWebhook"_s);
    connect(m_save, &WaitButton::asked, this, &WebhookForm::save);
    auto *back = new QPushButton(tr("Back"));
    describe(back, tr("Back; what you typed is kept"), u"Esc"_s);
    connect(back, &QPushButton::clicked, this, &WebhookForm::left);
    connect(m_discard, &QPushButton::clicked, this, [this] {
        setValues(m_original);
        Q_EMIT left();
    });

    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_header);
    all->addWidget(scroll, 1);
    all->addWidget(hairline());
    all->addWidget(formFoot({m_save, back, m_discard}, m_draft));
}

void WebhookForm::startNew()
{
    if (!m_started || !isNew() || !m_dirty) {
        m_original = {};
        setValues({});
        m_header->setTitle(tr("New webhook"));
        m_save->setIdleText(tr("Create webhook"));
    }
    m_url->editor()->setFocus();
}

void WebhookForm::startEdit(const Webhook &webhook)
{
    if (!m_started || m_original.id != webhook.id || !m_dirty) {
        m_original = webhook;
        setValues(webhook);
        m_header->setTitle(tr("Edit webhook to %1").arg(webhook.host()));
        m_save->setIdleText(tr("Save"));
    }
    m_url->editor()->setFocus();
}

void WebhookForm::setValues(const Webhook &webhook)
{
    m_started = true;
    m_url->setValue(webhook.url);
    m_description->setValue(webhook.description);
    m_events->setEvents(webhook.events);
    m_trouble->clear();
    m_dirty = false;
    m_draft->hide();
    m_discard->hide();
}

QString WebhookForm::draftName() const
{
    if (!m_dirty) {
        return {};
    }
    return isNew() ? tr("The new webhook") : tr("The webhook to %1").arg(m_original.host());
}

QString WebhookForm::trouble() const { return m_trouble->text(); }

void WebhookForm::onEdited()
{
    m_dirty = true;
    m_draft->show();
    m_discard->show();
}

void WebhookForm::save()
{
    const bool fine = m_url->validate(), brief = m_description->validate(), some = m_events->validate();
    if (m_save->isWaiting() || !fine || !brief || !some) {
        QWidget *first = m_events->tree();
        if (!fine || !brief) {
            first = (fine ? m_description : m_url)->editor();
        }
        first->setFocus();
        return;
    }
    const QJsonObject body{{u"url"_s, m_url->value()},
                           {u"description"_s, m_description->value()},
                           {u"events"_s, QJsonArray::fromStringList(m_events->events())}};
    m_trouble->clear();
    const QString path = u"/api/v1/admin/webhooks"_s;
    Request request = isNew() ? Request::post(path, body) : Request::put(u"%1/%2"_s.arg(path).arg(id()), body);
    m_save->begin(m_client.fetch(std::move(request), this, [this](const Answer &answer) {
        m_save->end();
        if (!answer) {
            showProblem(answer.error());
            return;
        }
        m_dirty = false;
        m_started = false;
        QJsonObject webhook = answer->json;
        const QString secret = webhook.take("secret"_L1).toString();
        Q_EMIT saved(webhook, secret);
    }));
}

void WebhookForm::showProblem(const Problem &problem)
{
    if (problem.cancelled()) {
        return;
    }
    QStringList elsewhere;
    for (const FieldError &error : problem.fieldErrors) {
        if (error.field == m_url->name()) {
            m_url->setError(error.message);
        } else if (error.field == m_description->name()) {
            m_description->setError(error.message);
        } else if (error.field == "events"_L1) {
            m_events->setError(error.message);
        } else {
            elsewhere.append(u"%1: %2"_s.arg(error.field, error.message));
        }
    }
    m_trouble->set(problem, elsewhere);
}

void WebhookForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT left();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        save();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace bc::ui::settings
