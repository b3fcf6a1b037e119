#include "ui/settings/mailpage.h"

#include "ui/client/providerclient.h"
#include "ui/settings/parts.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/placeheader.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <chrono>

namespace bc::ui::settings {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageWidth = 600;
constexpr int exampleHeight = 92;
constexpr std::chrono::seconds letterTakes{60}; // a mail server may be slow to greet

/// Names and values are those of the configuration file: not translated.
QString example()
{
    return u"smtp-url = \"smtp://mail.example.org:587\"\n"
           "smtp-from = \"Dune Clinic <id@example.org>\"\n"
           "smtp-user = \"id@example.org\"\n"
           "smtp-password-file = \"/etc/biometricscloud/smtp-password\"\n"_s;
}

} // namespace

MailPage::MailPage(Workbench &workbench, QWidget *parent)
    : Page(parent)
    , m_workbench(workbench)
    , m_states(new StateView)
{
    m_configured = makeConfigured();
    m_missing = makeMissing();
    auto *header = new PlaceHeader(tr("Mail"));
    header->setSubtitle(tr("Invitations and password links go out as emails"));
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(space::l, 0, space::l, space::l);
    column->setSpacing(0);
    for (QWidget *each : {m_configured, m_missing}) {
        each->setMaximumWidth(pageWidth);
        each->hide(); // which of them counts is known when the provider has answered
        column->addWidget(each, 1);
    }
    m_states->setContent(content);
    m_states->setLoadingText(tr("Asking how mail is sent…"));
    m_states->setEmpty(u"sign-mail"_s, tr("Not loaded"), {});
    connect(m_states, &StateView::retryRequested, this, &MailPage::load);
    connect(m_states, &StateView::cancelRequested, this, [this] { m_loading.cancel(); });
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(header);
    all->addWidget(m_states, 1);
}

QWidget *MailPage::makeConfigured()
{
    auto *box = new QWidget;
    m_facts = new QVBoxLayout(box);
    m_facts->setContentsMargins(0, 0, 0, 0);
    m_facts->setSpacing(space::l);
    m_test = new WaitButton(tr("Send me a test email"), tr("Sending…"));
    m_test->setObjectName(u"testMail"_s);
    makePrimary(m_test);
    connect(m_test, &WaitButton::asked, this, &MailPage::test);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::m);
    row->addWidget(m_test);
    row->addWidget(label(tr("to %1").arg(m_workbench.person().email), Text::Muted));
    row->addStretch();
    m_facts->addLayout(row);
    m_result = new QWidget;
    auto *result = new QHBoxLayout(m_result);
    result->setContentsMargins(0, 0, 0, 0);
    result->setSpacing(space::s);
    result->addWidget(new IconLabel(u"sign-ok"_s, &Colours::good), 0, Qt::AlignTop);
    m_resultText = label({});
    m_resultText->setWordWrap(true);
    result->addWidget(m_resultText, 1);
    m_result->hide();
    m_facts->addWidget(m_result);
    m_trouble = new TroubleLine;
    m_facts->addWidget(m_trouble);
    m_facts->addStretch();
    return box;
}

QWidget *MailPage::makeMissing()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::s);
    head->addWidget(new IconLabel(u"sign-warning"_s, &Colours::warning));
    head->addWidget(label(tr("No mail server is set"), Text::Strong), 1);
    column->addLayout(head);
    QLabel *text =
        label(tr("Until then nobody gets an invitation or a link to a new password: administrators hand such "
                 "links over themselves. Write this into the provider's configuration file (--config) with "
                 "your own values, and start it again. The first two lines suffice for a server that asks "
                 "for no user name."));
    text->setWordWrap(true);
    column->addWidget(text);
    auto *lines = new QPlainTextEdit(example().trimmed());
    lines->setReadOnly(true);
    lines->setFont(Theme::mono(type::body));
    lines->setLineWrapMode(QPlainTextEdit::NoWrap);
    lines->setTabChangesFocus(true);
    lines->setFixedHeight(exampleHeight);
    lines->setObjectName(u"mailExample"_s);
    lines->setAccessibleName(tr("Lines of the configuration file"));
    column->addWidget(lines);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    auto *copy = new QPushButton(tr("Copy these lines"));
    connect(copy, &QPushButton::clicked, copy, [copy] {
        QApplication::clipboard()->setText(example());
        copy->setText(MailPage::tr("Copied"));
    });
    row->addWidget(copy);
    auto *again = new QPushButton(tr("Look again"));
    again->setObjectName(u"lookAgain"_s);
    connect(again, &QPushButton::clicked, this, &MailPage::load);
    row->addWidget(again);
    row->addStretch();
    column->addLayout(row);
    column->addStretch();
    return box;
}

void MailPage::activate()
{
    if (!m_loaded && m_states->state() != StateView::State::Loading) {
        load();
    }
}

void MailPage::focusContent()
{
    if (m_loaded) {
        QWidget *first = m_configured->isVisible() ? m_test : m_missing->findChild<QPushButton *>();
        first->setFocus();
    }
}

QString MailPage::trouble() const { return m_trouble->text(); }

QString MailPage::result() const { return m_result->isHidden() ? QString() : m_resultText->text(); }

void MailPage::load()
{
    m_states->showLoading();
    const Request request = Request::get(u"/api/v1/admin/settings/mail"_s);
    m_loading = m_workbench.client().fetch(request, this, [this](const Answer &answer) {
        if (answer) {
            m_loaded = true;
            fill(answer->json);
            m_states->showFull();
        } else {
            m_states->showProblem(answer.error());
        }
    });
}

void MailPage::fill(const QJsonObject &mail)
{
    const bool configured = mail.value("configured"_L1).toBool();
    m_configured->setVisible(configured);
    m_missing->setVisible(!configured);
    delete m_factsHolder;
    m_factsHolder = nullptr;
    if (!configured) {
        return;
    }
    m_factsHolder = new QWidget;
    auto *facts = new QVBoxLayout(m_factsHolder);
    facts->setContentsMargins(0, 0, 0, 0);
    facts->setSpacing(space::m);
    facts->addWidget(fact(tr("Server"), mail.value("url"_L1).toString(), true));
    facts->addWidget(fact(tr("Sender"), mail.value("from"_L1).toString()));
    const QString user = mail.value("user"_L1).toString();
    facts->addWidget(fact(tr("Signs in as"), user.isEmpty() ? tr("Nobody: the server asks for no user name") : user));
    const qint64 waiting = mail.value("waiting"_L1).toInteger();
    facts->addWidget(fact(tr("Waiting mail"), waiting == 0 ? tr("None") : QLocale().toString(waiting), false,
                          tr("An email that the server does not take is tried again.")));
    m_facts->insertWidget(0, m_factsHolder);
}

void MailPage::test()
{
    m_result->hide();
    m_trouble->clear();
    Request request = Request::post(u"/api/v1/admin/settings/mail/test"_s);
    request.timeout = letterTakes;
    m_test->begin(m_workbench.client().fetch(std::move(request), this, [this](const Answer &answer) {
        m_test->end();
        if (answer) {
            m_resultText->setText(tr("The server has taken an email to %1. If it does not arrive, look into the "
                                     "spam folder.")
                                      .arg(answer->json.value("sent_to"_L1).toString()));
            m_result->show();
        } else if (!answer.error().cancelled()) {
            m_trouble->set(answer.error());
        }
    }));
}

} // namespace bc::ui::settings
