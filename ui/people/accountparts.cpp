#include "ui/people/accountparts.h"

#include "ui/people/facts.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/moment.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QPushButton>
#include <QUrlQuery>
#include <QVBoxLayout>

namespace bc::ui::people {

using namespace Qt::StringLiterals;

namespace {

/// A row of a section: a line in the text's colour, finer ones below it, a button at the right.
struct Row
{
    QWidget *widget = new QWidget;
    QVBoxLayout *texts = new QVBoxLayout;
    QHBoxLayout *across = new QHBoxLayout(widget);

    explicit Row(const QString &title)
    {
        across->setContentsMargins(0, 0, 0, 0);
        across->setSpacing(space::m);
        texts->setSpacing(2);
        add(title, Text::Body);
        across->addLayout(texts, 1);
        widget->setAccessibleName(title);
    }
    void add(const QString &text, Text role, const QString &tip = {}) const
    {
        QLabel *line = label(text, role);
        line->setWordWrap(true);
        line->setTextInteractionFlags(Qt::TextSelectableByMouse);
        line->setToolTip(plainTip(tip));
        texts->addWidget(line);
    }
    QPushButton *addButton(const QString &text, const QString &spoken) const
    {
        auto *button = new QPushButton(text);
        button->setAccessibleName(spoken);
        across->addWidget(button, 0, Qt::AlignTop);
        return button;
    }
};

} // namespace

AccountSecurity::AccountSecurity(QWidget *parent)
    : DetailSection(tr("Sign-in security"), parent)
{}

QWidget *AccountSecurity::facts(const Account &a) const
{
    auto *facts = new Facts;
    if (a.hasPassword) {
        facts->add(tr("Password"), tr("Set"));
    } else {
        facts->add(tr("Password"),
                   a.invitedUntil.isValid()
                       ? tr("Not set; the invitation works until %1").arg(moment::both(a.invitedUntil))
                       : tr("Not set, and the invitation has expired"),
                   moment::exact(a.invitedUntil));
    }
    QStringList factors = secondFactors(a);
    if (factors.isEmpty()) {
        facts->add(tr("Second factor"), tr("None: signs in with the password alone"));
    } else {
        factors.append(a.recoveryCodes > 0 ? tr("%n recovery code(s) left", nullptr, a.recoveryCodes)
                                           : tr("no recovery codes left"));
        facts->add(tr("Second factor"), factors.join(u", "_s),
                   a.totpSince.isValid() ? tr("Authenticator app since %1").arg(moment::absolute(a.totpSince))
                                         : QString());
        facts->add(tr("Trusted browsers"), a.trustedBrowsers > 0 ? tr("%n: the second factor is not asked for there",
                                                                      nullptr, a.trustedBrowsers)
                                                                 : tr("None"));
    }
    facts->add(tr("Wrong tries"), a.failedSignIns > 0 ? tr("%n in a row", nullptr, a.failedSignIns) : tr("None"));
    if (a.standing() == Standing::Locked) {
        facts->add(tr("Locked until"), moment::both(a.lockedUntil), moment::exact(a.lockedUntil));
    }
    return facts;
}

void AccountSecurity::show(const Account &a, bool mayChange)
{
    auto *all = new QWidget;
    auto *column = new QVBoxLayout(all);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(facts(a));
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(space::s);
    const auto button = [&](const QString &text, const char *name, auto signal) {
        auto *made = new QPushButton(text);
        made->setObjectName(QLatin1StringView(name));
        connect(made, &QPushButton::clicked, this, signal);
        buttons->addWidget(made, 0, Qt::AlignLeft);
        return made;
    };
    if (mayChange && a.failedSignIns > 0) {
        button(a.standing() == Standing::Locked ? tr("Unlock") : tr("Forget the wrong tries"), "unlock",
               &AccountSecurity::unlockRequested);
    }
    if (mayChange && a.state == 5) {
        button(a.hasPassword ? tr("Send a new-password link…") : tr("Send the invitation again…"), "sendLink",
               &AccountSecurity::linkRequested);
    }
    if (mayChange && !secondFactors(a).isEmpty()) {
        makeDestructive(
            button(tr("Remove second factors…"), "removeFactors", &AccountSecurity::removeFactorsRequested));
    }
    column->addLayout(buttons);
    showRows({all});
}

AccountSessions::AccountSessions(ProviderClient &client, QWidget *parent)
    : LoadedSection(client, tr("Sessions"), tr("Loading sessions…"), parent)
    , m_endAll(addButton(tr("End all…")))
{
    m_endAll->setObjectName(u"endAll"_s);
    m_endAll->setAccessibleName(tr("End all sessions"));
    makeDestructive(m_endAll);
    m_endAll->hide();
    connect(m_endAll, &QPushButton::clicked, this, &AccountSessions::endAllRequested);
}

void AccountSessions::load(const Account &account, bool mayChange)
{
    m_mayChange = mayChange;
    read(u"/api/v1/admin/users/%1/sessions"_s.arg(account.id));
}

void AccountSessions::fill(const QJsonObject &answer, bool)
{
    const QJsonArray results = answer.value("results"_L1).toArray();
    m_endAll->setVisible(!results.isEmpty() && m_mayChange);
    if (results.isEmpty()) {
        showNothing(tr("Signed in nowhere."));
        return;
    }
    QList<QWidget *> rows;
    for (const QJsonValue value : results) {
        const Session session = Session::fromJson(value.toObject());
        const QString name = browserName(session.userAgent);
        const Row row(name);
        row.add(session.address.isEmpty()
                    ? tr("Address unknown, %1").arg(signInName(session.amr))
                    : tr("%1, %2", "address, how signed in").arg(session.address, signInName(session.amr)),
                Text::Muted, session.userAgent);
        row.add(tr("Since %1").arg(moment::absolute(session.since)), Text::Muted, moment::exact(session.since));
        row.add(tr("Last seen %1").arg(moment::both(session.lastSeen)), Text::Muted, moment::exact(session.lastSeen));
        if (m_mayChange) {
            QPushButton *end = row.addButton(tr("End…"), tr("End the session in %1").arg(name));
            connect(end, &QPushButton::clicked, this, [this, session] { Q_EMIT endRequested(session); });
        }
        rows.append(row.widget);
    }
    showRows(rows, Lines::Between);
}

AccountConsents::AccountConsents(ProviderClient &client, QWidget *parent)
    : LoadedSection(client, tr("Consents"), tr("Loading consents…"), parent)
{}

void AccountConsents::load(const Account &account, bool mayChange)
{
    m_mayChange = mayChange;
    read(u"/api/v1/admin/users/%1/consents"_s.arg(account.id));
}

void AccountConsents::fill(const QJsonObject &answer, bool further)
{
    if (!further) {
        m_consents.clear();
    }
    for (const QJsonValue value : answer.value("results"_L1).toArray()) {
        const Consent consent = Consent::fromJson(value.toObject());
        if (consent.active) {
            m_consents.append(consent);
        }
    }
    QList<QWidget *> rows;
    for (const Consent &consent : std::as_const(m_consents)) {
        const Row row(consent.applicationName);
        for (const QString &scope : consent.scopes) {
            row.add(scopeSentence(scope), Text::Muted, scope);
        }
        if (!consent.resources.isEmpty()) {
            row.add(tr("For use at %1").arg(consent.resources.join(u", "_s)), Text::Muted);
        }
        row.add(tr("Since %1").arg(moment::both(consent.since)), Text::Muted, moment::exact(consent.since));
        if (m_mayChange) {
            QPushButton *withdraw =
                row.addButton(tr("Withdraw…"), tr("Withdraw the consent for %1").arg(consent.applicationName));
            connect(withdraw, &QPushButton::clicked, this, [this, consent] { Q_EMIT withdrawRequested(consent); });
        }
        rows.append(row.widget);
    }
    if (const QJsonValue next = answer.value("next_id"_L1); next.isDouble()) {
        auto *more = new QPushButton(tr("Show more"));
        connect(more, &QPushButton::clicked, this, [this, next] {
            QUrlQuery query;
            query.addQueryItem(u"offset"_s, QString::number(next.toInteger()));
            readOn(query);
        });
        rows.append(
            detailRow(tr("%1 of %2").arg(m_consents.size()).arg(answer.value("count"_L1).toInteger()), {}, more));
    }
    if (rows.isEmpty()) {
        showNothing(tr("No application may use their data."));
        return;
    }
    showRows(rows, Lines::Between);
}

} // namespace bc::ui::people
