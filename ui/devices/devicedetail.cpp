#include "ui/devices/devicedetail.h"

#include "ui/widgets/iconlabel.h"
#include "ui/widgets/moment.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/wraplayout.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace bc::ui::devices {

using namespace Qt::StringLiterals;

namespace {

std::pair<QString, IconLabel::Colour> signOf(Mark mark)
{
    switch (mark) {
    case Mark::Good:
        return {u"sign-ok"_s, &Colours::good};
    case Mark::Waiting:
        return {u"sign-wait"_s, &Colours::info};
    case Mark::Stopped:
        return {u"sign-pause"_s, &Colours::warning};
    case Mark::Warning:
        return {u"sign-warning"_s, &Colours::warning};
    case Mark::Bad:
        return {u"sign-error"_s, &Colours::bad};
    case Mark::None:
        break;
    }
    return {u"sign-none"_s, &Colours::muted};
}

void setTime(QLabel *target, const QDateTime &time, const QString &none)
{
    target->setText(time.isValid() ? moment::both(time) : none);
    target->setToolTip(plainTip(moment::exact(time)));
}

} // namespace

DeviceDetail::DeviceDetail(QWidget *parent)
    : QWidget(parent)
    , m_title(wrappedLabel({}, Text::Heading))
    , m_person(wrappedLabel({}, Text::Muted))
    , m_state(label({}, Text::Strong))
    , m_meaning(wrappedLabel({}))
    , m_sign(new IconLabel)
    , m_missingText(wrappedLabel({}))
    , m_skippedText(wrappedLabel({}))
    , m_clock(makeRemark(u"sign-warning"_s, wrappedLabel(moment::clockAdvice())))
    , m_missing(makeRemark(u"sign-info"_s, m_missingText))
    , m_skipped(makeRemark(u"sign-info"_s, m_skippedText))
    , m_sync(new QPushButton(tr("Sync now")))
    , m_linkAgain(new QPushButton)
    , m_settings(new QPushButton(tr("Open the settings")))
    , m_prefer(new QPushButton)
    , m_unlink(new QPushButton(tr("Unlink…")))
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(space::l, space::m, space::l, space::l);
    column->setSpacing(space::m);
    column->addWidget(makeHead());
    column->addWidget(m_person);
    m_person->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *state = new QHBoxLayout;
    state->setSpacing(space::xs);
    state->addWidget(m_sign);
    state->addWidget(m_state);
    state->addStretch();
    column->addLayout(state);
    column->addWidget(m_meaning);
    column->addWidget(makeActions());
    column->addWidget(m_missing);
    column->addWidget(m_skipped);
    m_lastData = addFact(column, tr("Last data"));
    column->addWidget(m_clock);
    m_lastSync = addFact(column, tr("Last sync"));
    m_nextSync = addFact(column, tr("Next try"));
    m_error = addFact(column, tr("Last error"));
    m_created = addFact(column, tr("Linked since"));
    m_order = addFact(column, tr("Where several sources measure the same"));
    auto *toData = new QPushButton(tr("Show the data"));
    connect(toData, &QPushButton::clicked, this, [this] { Q_EMIT patientRequested(m_link.userId); });
    column->addWidget(toData, 0, Qt::AlignLeft);
    column->addStretch();
    auto *scroll = new QScrollArea; // in a low window
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
}

QWidget *DeviceDetail::makeHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_title, 1);
    auto *close = new QToolButton;
    close->setIcon(icon(u"sign-close"_s));
    describe(close, tr("Close the detail"), u"Esc"_s);
    connect(close, &QToolButton::clicked, this, &DeviceDetail::closeRequested);
    row->addWidget(close, 0, Qt::AlignTop);
    return head;
}

QWidget *DeviceDetail::makeActions()
{
    auto *actions = new QWidget;
    auto *row = new WrapLayout(actions);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    m_sync->setObjectName(u"syncNow"_s);
    m_linkAgain->setObjectName(u"linkAgain"_s);
    m_settings->setObjectName(u"openSettings"_s);
    m_prefer->setObjectName(u"prefer"_s);
    m_unlink->setObjectName(u"unlink"_s);
    connect(m_sync, &QPushButton::clicked, this, &DeviceDetail::syncRequested);
    connect(m_linkAgain, &QPushButton::clicked, this, &DeviceDetail::linkRequested);
    connect(m_settings, &QPushButton::clicked, this, &DeviceDetail::settingsRequested);
    connect(m_prefer, &QPushButton::clicked, this, [this] {
        if (m_link.isPreferred()) {
            Q_EMIT preferNoLongerRequested();
        } else {
            Q_EMIT preferRequested();
        }
    });
    connect(m_unlink, &QPushButton::clicked, this, &DeviceDetail::unlinkRequested);
    for (QPushButton *button : {m_settings, m_sync, m_linkAgain, m_prefer, m_unlink}) {
        row->addWidget(button);
    }
    return actions;
}

QWidget *DeviceDetail::makeRemark(const QString &sign, QLabel *text)
{
    auto *remark = new QWidget;
    auto *row = new QHBoxLayout(remark);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::xs);
    const IconLabel::Colour colour = sign == "sign-warning"_L1 ? &Colours::warning : &Colours::info;
    row->addWidget(new IconLabel(sign, colour), 0, Qt::AlignTop);
    row->addWidget(text, 1);
    return remark;
}

QLabel *DeviceDetail::addFact(QVBoxLayout *column, const QString &name)
{
    auto *box = new QVBoxLayout;
    box->setSpacing(2);
    box->addWidget(label(name, Text::Small));
    QLabel *value = wrappedLabel({});
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    box->addWidget(value);
    column->addLayout(box);
    return value;
}

void DeviceDetail::show(const DeviceLink &link, bool mayManage, bool isOwn)
{
    m_link = link;
    m_title->setText(link.title());
    m_person->setText(u"%1 · %2\n%3"_s.arg(link.personName, providerName(link.provider), link.personEmail));
    const Condition condition = conditionOf(link);
    const auto [name, colour] = signOf(conditionMark(condition));
    m_sign->setIcon(name, colour);
    m_state->setText(condition == Condition::Syncing && !link.isWhole
                         ? tr("%1, %2 % of the history").arg(conditionName(condition)).arg(link.percent.value_or(0))
                         : conditionName(condition));
    m_meaning->setText(meaningOf(link));
    setTime(m_lastData, link.lastData, tr("Never"));
    const QString ahead = moment::clockAhead(link.lastData);
    if (!ahead.isEmpty()) {
        m_lastData->setText(moment::absolute(link.lastData) + u" · "_s + ahead);
    }
    // "As it should" beside a wrong clock would contradict itself.
    m_meaning->setVisible(ahead.isEmpty() || condition != Condition::Linked);
    setTime(m_lastSync, link.lastSync, tr("Never"));
    const bool isNow = link.syncing || (link.nextSync.isValid() && link.nextSync <= QDateTime::currentDateTimeUtc());
    setTime(m_nextSync, isNow ? QDateTime() : link.nextSync, isNow ? tr("Now") : tr("None"));
    m_error->setText(link.lastError.isEmpty() ? tr("None") : link.lastError);
    setTime(m_created, link.created, tr("Never"));
    m_order->setText(link.isPreferred() ? tr("This one is preferred") : tr("No preference"));
    showActions(mayManage, isOwn);
    m_clock->setVisible(!ahead.isEmpty());
    showRemarks(isOwn);
}

void DeviceDetail::showActions(bool mayManage, bool isOwn)
{
    m_settings->setVisible(m_maySettle && m_link.wantsSettings());
    m_sync->setVisible(mayManage && m_link.canSync());
    m_sync->setEnabled(!isMoving(m_link));
    m_prefer->setVisible(mayManage);
    m_prefer->setText(m_link.isPreferred() ? tr("Prefer no longer") : tr("Prefer this source"));
    m_unlink->setVisible(mayManage && m_link.canUnlink());
    // Phones are linked by their own app.
    const bool wantsLinking = m_link.wantsLinking() && m_link.provider != "healthkit"_L1;
    m_linkAgain->setVisible(isOwn && (wantsLinking || !m_link.missingScopes.isEmpty()));
    m_linkAgain->setText(m_link.state == "pending"_L1 ? tr("Finish linking…") : tr("Link again…"));
    const bool isForOthers = m_link.wantsLinking() && !isOwn && m_link.state != "revoked"_L1;
    if (isForOthers) {
        m_meaning->setText(
            m_meaning->text() + u' ' +
            tr("Only %1 can do that: signed in, with \"Link a ring\" under Devices.").arg(m_link.person()));
    }
}

void DeviceDetail::showRemarks(bool isOwn)
{
    m_missing->setVisible(!m_link.missingScopes.isEmpty());
    m_missingText->setText(isOwn ? tr("Not allowed and so not fetched: %1. Link it again to allow more.")
                                       .arg(scopesInWords(m_link.missingScopes))
                                 : tr("Not allowed and so not fetched: %1.").arg(scopesInWords(m_link.missingScopes)));
    m_skipped->setVisible(m_link.skipped > 0);
    m_skippedText->setText(
        tr("%n record(s) of the vendor could not be read and were kept out.", nullptr, m_link.skipped));
}

} // namespace bc::ui::devices
