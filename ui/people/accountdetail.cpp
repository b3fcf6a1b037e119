#include "ui/people/accountdetail.h"

#include "ui/client/providerclient.h"
#include "ui/people/accountactions.h"
#include "ui/people/accountparts.h"
#include "ui/people/facts.h"
#include "ui/widgets/detailsection.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/moment.h"
#include "ui/widgets/place.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace bc::ui::people {

using namespace Qt::StringLiterals;

namespace {

constexpr int contentWidth = 640; // on the full page

std::pair<QString, IconLabel::Colour> signOf(Standing standing)
{
    switch (standing) {
    case Standing::Disabled:
        return {u"sign-pause"_s, &Colours::warning};
    case Standing::Invited:
        return {u"sign-wait"_s, &Colours::info};
    case Standing::Locked:
        return {u"sign-error"_s, &Colours::bad};
    case Standing::Active:
        break;
    }
    return {u"sign-ok"_s, &Colours::good};
}

} // namespace

AccountDetail::AccountDetail(Workbench &workbench, AccountActions &actions, QWidget *parent)
    : RecordDetail(workbench.client(), parent)
    , m_actions(actions)
    , m_name(label({}, Text::Heading))
    , m_sign(new IconLabel)
    , m_standing(label({}, Text::Body))
    , m_email(label({}, Text::Muted))
    , m_edit(new QPushButton(tr("Edit")))
    , m_data(new QPushButton(tr("Show the data")))
    , m_profile(new DetailSection(tr("Profile")))
    , m_security(new AccountSecurity)
    , m_sessions(new AccountSessions(workbench.client()))
    , m_consents(new AccountConsents(workbench.client()))
    , m_disable(new QPushButton(tr("Disable…")))
    , m_enable(new QPushButton(tr("Enable")))
    , m_why(label({}, Text::Muted))
{
    states()->setEmpty(u"sign-people"_s, tr("Nobody chosen"),
                       tr("Choose somebody in the list to see how they sign in, where they are signed in and what they "
                          "consented to."));
    states()->setLoadingText(tr("Loading the person…"));
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(makeContent());
    states()->setContent(scroll);
    states()->showEmpty();

    connect(m_edit, &QPushButton::clicked, this, &AccountDetail::editRequested);
    connect(m_data, &QPushButton::clicked, this, &AccountDetail::dataRequested);
    connect(m_disable, &QPushButton::clicked, this, [this] { m_actions.disable({m_account}); });
    connect(m_enable, &QPushButton::clicked, this, [this] { m_actions.enable(m_account); });
    connect(m_security, &AccountSecurity::unlockRequested, this, [this] { m_actions.unlock(m_account); });
    connect(m_security, &AccountSecurity::linkRequested, this, [this] { m_actions.sendLink(m_account); });
    connect(m_security, &AccountSecurity::removeFactorsRequested, this,
            [this] { m_actions.removeSecondFactors(m_account); });
    connect(m_sessions, &AccountSessions::endRequested, this,
            [this](const Session &session) { m_actions.endSession(m_account, session); });
    connect(m_sessions, &AccountSessions::endAllRequested, this, [this] { m_actions.endSessions({m_account}); });
    connect(m_consents, &AccountConsents::withdrawRequested, this,
            [this](const Consent &consent) { m_actions.withdraw(m_account, consent); });
}

QWidget *AccountDetail::makeContent()
{
    auto *content = new QWidget;
    content->setMaximumWidth(contentWidth);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(space::l, space::m, space::l, space::l);
    column->setSpacing(space::m);

    auto *close = new QToolButton;
    close->setIcon(icon(u"sign-close"_s));
    describe(close, tr("Close the detail"), u"Esc"_s);
    connect(close, &QToolButton::clicked, this, &AccountDetail::closeRequested);
    auto *head = new QHBoxLayout;
    m_name->setWordWrap(true);
    head->addWidget(m_name, 1);
    head->addWidget(close, 0, Qt::AlignTop);
    column->addLayout(head);
    m_email->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_email);
    auto *standing = new QHBoxLayout;
    standing->setSpacing(space::xs);
    standing->addWidget(m_sign, 0, Qt::AlignTop);
    m_standing->setWordWrap(true);
    standing->addWidget(m_standing, 1);
    column->addLayout(standing);
    auto *actions = new QHBoxLayout;
    actions->setSpacing(space::s);
    m_edit->setObjectName(u"editAccount"_s);
    actions->addWidget(m_edit);
    actions->addWidget(m_data);
    actions->addStretch();
    column->addLayout(actions);

    for (DetailSection *each : {m_profile, static_cast<DetailSection *>(m_security),
                                static_cast<DetailSection *>(m_sessions), static_cast<DetailSection *>(m_consents)}) {
        column->addWidget(each);
    }
    column->addWidget(hairline());
    auto *last = new QHBoxLayout;
    last->setSpacing(space::m);
    makeDestructive(m_disable);
    m_disable->setObjectName(u"disableAccount"_s);
    m_enable->setObjectName(u"enableAccount"_s);
    last->addWidget(m_disable, 0, Qt::AlignTop);
    last->addWidget(m_enable, 0, Qt::AlignTop);
    m_why->setWordWrap(true);
    last->addWidget(m_why, 1);
    last->addStretch(); // without a reason beside them the buttons keep their width
    column->addLayout(last);
    column->addStretch();
    return content;
}

QString AccountDetail::path(qint64 id) const { return u"/api/v1/admin/users/%1"_s.arg(id); }

void AccountDetail::take(const QJsonObject &record)
{
    m_account = Account::fromJson(record);
    fill();
}

void AccountDetail::fill()
{
    const Account &a = m_account;
    const Standing standing = a.standing();
    const bool mayChange = m_actions.refusal(a).isEmpty();
    const auto [sign, colour] = signOf(standing);
    m_name->setText(a.name());
    m_email->setText(a.email);
    m_sign->setIcon(sign, colour);
    const QString meaning = standingMeaning(standing);
    m_standing->setText(meaning.isEmpty() ? standingName(standing) : u"%1. %2"_s.arg(standingName(standing), meaning));
    m_edit->setVisible(mayChange);
    m_data->setVisible(a.role == Person::Member);

    auto *profile = new Facts;
    profile->add(tr("Role"), roleName(a.role), roleMeaning(a.role));
    profile->add(tr("User name"), a.username);
    if (!a.middleName.isEmpty()) {
        profile->add(tr("Middle name"), a.middleName);
    }
    profile->add(tr("Language"), languageName(a.language), a.language);
    profile->add(tr("Time zone"), a.timezone);
    profile->add(tr("Last sign-in"), a.lastSignIn.isValid() ? moment::both(a.lastSignIn) : tr("Never"),
                 moment::exact(a.lastSignIn));
    profile->add(tr("Created"), moment::both(a.created), moment::exact(a.created));
    profile->add(tr("Changed"), moment::both(a.modified), moment::exact(a.modified));
    m_profile->showRows({profile});
    m_security->show(a, mayChange);
    m_sessions->load(a, mayChange);
    m_consents->load(a, mayChange);

    const QString why = m_actions.disableRefusal(a);
    m_disable->setVisible(a.state == 5 && why.isEmpty());
    m_enable->setVisible(a.state != 5 && mayChange);
    m_why->setText(why);
    m_why->setVisible(!why.isEmpty());
}

} // namespace bc::ui::people
