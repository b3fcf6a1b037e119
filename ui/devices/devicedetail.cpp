#include "ui/devices/devicedetail.h"

#include "ui/widgets/iconlabel.h"
#include "ui/widgets/moment.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
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

void setTime(QLabel *target, const QDateTime &time)
{
    target->setText(time.isValid() ? moment::both(time) : DeviceDetail::tr("Never"));
    target->setToolTip(plainTip(moment::exact(time)));
}

} // namespace

DeviceDetail::DeviceDetail(QWidget *parent)
    : QWidget(parent)
    , m_title(label({}, Text::Heading))
    , m_person(label({}, Text::Muted))
    , m_state(label({}, Text::Strong))
    , m_meaning(label({}, Text::Body))
    , m_sign(new IconLabel)
    , m_clock(new QWidget)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::m, space::l, space::l);
    column->setSpacing(space::m);
    auto *head = new QHBoxLayout;
    m_title->setWordWrap(true);
    head->addWidget(m_title, 1);
    auto *close = new QToolButton;
    close->setIcon(icon(u"sign-close"_s));
    describe(close, tr("Close the detail"), u"Esc"_s);
    connect(close, &QToolButton::clicked, this, &DeviceDetail::closeRequested);
    head->addWidget(close, 0, Qt::AlignTop);
    column->addLayout(head);
    m_person->setWordWrap(true);
    m_person->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_person);
    auto *state = new QHBoxLayout;
    state->setSpacing(space::xs);
    state->addWidget(m_sign);
    state->addWidget(m_state);
    state->addStretch();
    column->addLayout(state);
    m_meaning->setWordWrap(true);
    column->addWidget(m_meaning);
    m_lastData = addFact(column, tr("Last data"));
    auto *clock = new QHBoxLayout(m_clock);
    clock->setContentsMargins(0, 0, 0, 0);
    clock->setSpacing(space::xs);
    clock->addWidget(new IconLabel(u"sign-warning"_s, &Colours::warning), 0, Qt::AlignTop);
    auto *advice = label(moment::clockAdvice(), Text::Body);
    advice->setWordWrap(true);
    clock->addWidget(advice, 1);
    column->addWidget(m_clock);
    m_lastSync = addFact(column, tr("Last sync"));
    m_error = addFact(column, tr("Last error"));
    m_created = addFact(column, tr("Linked since"));
    auto *toData = new QPushButton(tr("Show the data"));
    connect(toData, &QPushButton::clicked, this, [this] { Q_EMIT patientRequested(m_userId); });
    column->addWidget(toData, 0, Qt::AlignLeft);
    column->addStretch();
}

QLabel *DeviceDetail::addFact(QVBoxLayout *column, const QString &name)
{
    auto *box = new QVBoxLayout;
    box->setSpacing(2);
    box->addWidget(label(name, Text::Small));
    QLabel *value = label({});
    value->setWordWrap(true);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    box->addWidget(value);
    column->addLayout(box);
    return value;
}

void DeviceDetail::show(const DeviceLink &link)
{
    m_userId = link.userId;
    const QString provider = providerName(link.provider);
    m_title->setText(link.product.isEmpty() ? provider : link.product);
    m_person->setText(u"%1 · %2\n%3"_s.arg(link.personName, provider, link.personEmail));
    const auto [name, colour] = signOf(stateMark(link.state));
    m_sign->setIcon(name, colour);
    m_state->setText(stateName(link.state));
    m_meaning->setText(stateMeaning(link.state));
    setTime(m_lastData, link.lastData);
    const QString ahead = moment::clockAhead(link.lastData);
    if (!ahead.isEmpty()) {
        m_lastData->setText(moment::absolute(link.lastData) + u" · "_s + ahead);
    }
    m_clock->setVisible(!ahead.isEmpty());
    // "As it should" beside a wrong clock would contradict itself.
    m_meaning->setVisible(ahead.isEmpty() || stateMark(link.state) != Mark::Good);
    setTime(m_lastSync, link.lastSync);
    m_error->setText(link.lastError.isEmpty() ? tr("None") : link.lastError);
    setTime(m_created, link.created);
}

} // namespace bc::ui::devices
