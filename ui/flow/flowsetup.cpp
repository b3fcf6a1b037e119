#include "ui/flow/flowsetup.h"

#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace bc::ui::flow {

using namespace Qt::StringLiterals;

namespace {

QWidget *labelled(const QString &name, QWidget *editor)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    QLabel *above = label(name, Text::Small);
    above->setBuddy(editor);
    column->addWidget(above);
    column->addWidget(editor);
    editor->setAccessibleName(name);
    return box;
}

} // namespace

FlowSetup::FlowSetup(QWidget *parent)
    : QWidget(parent)
    , m_application(new QComboBox)
    , m_redirect(new QComboBox)
    , m_scope(new QLineEdit)
    , m_secret(new QLineEdit)
    , m_kind(label({}, Text::Small))
    , m_call(new QComboBox)
{
    for (QComboBox *box : {m_application, m_redirect, m_call}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(14);
    }
    m_redirect->setEditable(true);
    m_redirect->setInsertPolicy(QComboBox::NoInsert);
    m_redirect->setToolTip(tr("The registered addresses; another one may be typed to see how it is refused."));
    m_scope->setTextMargins(space::xs, 0, space::xs, 0);
    m_secret->setTextMargins(space::xs, 0, space::xs, 0);
    m_scope->setToolTip(tr("Separated by spaces"));
    m_secret->setEchoMode(QLineEdit::Password);
    m_secret->setPlaceholderText(tr("shown once when it was created"));
    m_secret->setToolTip(
        tr("A confidential application proves itself with its secret. It is kept in memory for this flow "
           "only and never stored."));
    const QList<ApiCall> calls = apiCalls();
    for (const ApiCall &call : calls) {
        m_call->addItem(u"GET "_s + call.path, call.path);
        m_call->setItemData(m_call->count() - 1, call.what, Qt::ToolTipRole);
    }
    m_secretBox = labelled(tr("Client secret (required)"), m_secret);

    auto *row = new QHBoxLayout;
    row->setSpacing(space::m);
    row->addWidget(labelled(tr("Application"), m_application), 4);
    row->addWidget(labelled(tr("Redirect address"), m_redirect), 5);
    row->addWidget(labelled(tr("Scope"), m_scope), 3);
    row->addWidget(m_secretBox, 3);
    row->addWidget(labelled(tr("API call afterwards"), m_call), 4);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    column->addLayout(row);
    column->addWidget(m_kind);

    connect(m_application, &QComboBox::currentIndexChanged, this, &FlowSetup::applicationChanged);
    connect(m_redirect, &QComboBox::editTextChanged, this, &FlowSetup::edited);
    connect(m_scope, &QLineEdit::textEdited, this, &FlowSetup::edited);
    connect(m_secret, &QLineEdit::textEdited, this, &FlowSetup::edited);
    connect(m_call, &QComboBox::currentIndexChanged, this, &FlowSetup::edited);
    applicationChanged();
}

void FlowSetup::setApplications(const QList<FlowApplication> &applications)
{
    const QString former = current().clientId;
    {
        const QSignalBlocker quiet(m_application);
        m_applications = applications;
        // Those made for walking locally come first: they are what one is here for.
        std::stable_sort(m_applications.begin(), m_applications.end(),
                         [](const FlowApplication &a, const FlowApplication &b) {
                             const bool first = a.hasLoopback() && a.isPublic;
                             const bool second = b.hasLoopback() && b.isPublic;
                             return first != second ? first : a.hasLoopback() && !b.hasLoopback();
                         });
        m_application->clear();
        for (const FlowApplication &one : std::as_const(m_applications)) {
            m_application->addItem(one.name, one.clientId);
        }
    }
    if (former.isEmpty() || !choose(former)) {
        m_application->setCurrentIndex(m_applications.isEmpty() ? -1 : 0);
        applicationChanged();
    }
}

bool FlowSetup::choose(const QString &clientId)
{
    const int index = m_application->findData(clientId);
    if (index < 0) {
        return false;
    }
    m_application->setCurrentIndex(index);
    return true;
}

bool FlowSetup::chooseId(qint64 id)
{
    const auto found = std::find_if(m_applications.begin(), m_applications.end(),
                                    [id](const FlowApplication &one) { return one.id == id; });
    return found != m_applications.end() && choose(found->clientId);
}

FlowApplication FlowSetup::current() const { return m_applications.value(m_application->currentIndex()); }

void FlowSetup::applicationChanged()
{
    const FlowApplication application = current();
    {
        const QSignalBlocker quietRedirect(m_redirect);
        const QSignalBlocker quietCall(m_call);
        m_redirect->clear();
        m_redirect->addItems(application.redirectUrls);
        m_redirect->setCurrentText(application.preferredRedirect());
        m_call->setCurrentIndex(std::max(0, m_call->findData(firstCallFor(application.scope).path)));
    }
    m_scope->setText(application.scope);
    m_secret->clear();
    m_secretBox->setVisible(application.isKnown() && !application.isPublic);
    m_kind->setText(
        !application.isKnown() ? QString()
        : application.isPublic
            ? tr("Public application: no secret, PKCE protects the code. client_id %1").arg(application.clientId)
            : tr("Confidential application: proves itself with its secret, which is not stored here. "
                 "client_id %1")
                  .arg(application.clientId));
    Q_EMIT edited();
}

FlowSettings FlowSetup::settings() const
{
    FlowSettings settings;
    settings.application = current();
    settings.redirect = m_redirect->currentText().trimmed();
    settings.scope = m_scope->text().simplified();
    settings.secret = m_secret->text();
    settings.call = apiCalls().value(std::max(0, m_call->currentIndex()));
    return settings;
}

QString FlowSetup::missing() const
{
    const FlowSettings now = settings();
    if (!now.application.isKnown()) {
        return tr("Choose an application.");
    }
    if (now.redirect.isEmpty()) {
        return tr("Enter a redirect address.");
    }
    if (!now.application.isPublic && now.secret.isEmpty()) {
        return tr("Enter the application's secret: without it the token request is refused.");
    }
    return {};
}

} // namespace bc::ui::flow
