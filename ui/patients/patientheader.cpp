#include "patientheader.h"

#include "ui/charts/timeticks.h"
#include "ui/widgets/moment.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/wraplayout.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLayoutItem>
#include <QLocale>
#include <QVBoxLayout>

namespace bc::ui::patients {

using namespace Qt::StringLiterals;

PatientHeader::PatientHeader(QWidget *parent)
    : QWidget(parent)
    , m_name(label({}, Text::Title))
    , m_age(label({}, Text::Muted))
    , m_email(label({}, Text::Muted))
    , m_freshIcon(new QLabel)
    , m_freshWord(label({}, Text::Strong))
    , m_lastData(label({}, Text::Muted))
    , m_devices(new QWidget)
    , m_first(new WrapLayout)
    , m_deviceRow(new WrapLayout(m_devices))
{
    m_email->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_lastData->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *who = new QWidget;
    auto *whoRow = new QHBoxLayout(who);
    whoRow->setContentsMargins(0, 0, 0, 0);
    whoRow->setSpacing(space::s);
    whoRow->addWidget(m_name);
    whoRow->addWidget(m_age, 0, Qt::AlignBottom);
    auto *fresh = new QWidget;
    auto *freshRow = new QHBoxLayout(fresh);
    freshRow->setContentsMargins(0, 0, 0, 0);
    freshRow->setSpacing(space::s);
    freshRow->addWidget(m_freshIcon);
    freshRow->addWidget(m_freshWord);
    freshRow->addWidget(m_lastData);
    m_first->setSpacing(space::s);
    m_first->addWidget(who);
    auto *second = new WrapLayout;
    second->setSpacing(space::l);
    second->addWidget(fresh);
    second->addWidget(m_email);
    m_deviceRow->setContentsMargins(0, 0, 0, 0);
    m_deviceRow->setSpacing(space::m);
    second->addTail(m_devices);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    column->addLayout(m_first);
    column->addLayout(second);
}

void PatientHeader::addActions(QWidget *actions) { m_first->addTail(actions); }

void PatientHeader::setPatient(const Patient &patient, const QDateTime &now)
{
    m_patient = patient;
    m_now = now;
    refresh();
}

void PatientHeader::refresh()
{
    if (!m_patient.isKnown()) {
        return;
    }
    m_name->setText(m_patient.name);
    const auto age = ageOn(m_patient.birthDate, m_now.toTimeZone(m_patient.zone).date());
    m_age->setText(age ? tr("%n years", nullptr, *age) : tr("age not known"));
    if (m_patient.birthDate.isValid()) {
        m_age->setToolTip(tr("Born on %1").arg(QLocale().toString(m_patient.birthDate, QLocale::LongFormat)));
    }
    m_email->setText(m_patient.email);
    const Freshness freshness = freshnessOf(m_patient.lastData, m_now);
    m_freshIcon->setPixmap(markIcon(freshness.mark).pixmap(QSize(16, 16), devicePixelRatioF()));
    m_freshWord->setText(freshness.word);
    m_lastData->setVisible(m_patient.lastData.isValid());
    if (m_patient.lastData.isValid()) {
        const double last = double(m_patient.lastData.toSecsSinceEpoch());
        const QString when = fullTime(last, m_patient.zone, QLocale(), false);
        const bool ahead = freshness.mark == Mark::Warning;
        m_lastData->setText(ahead
                                ? tr("last data %1").arg(when)
                                : tr("last data %1 \u00b7 %2").arg(when, moment::relative(m_patient.lastData, m_now)));
        m_freshWord->setToolTip(ahead ? plainTip(moment::clockAdvice()) : QString());
    }
    while (QLayoutItem *item = m_deviceRow->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const PatientDevice &device : std::as_const(m_patient.devices)) {
        auto *one = new QWidget;
        auto *row = new QHBoxLayout(one);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(space::xs);
        auto *sign = new QLabel;
        sign->setPixmap(markIcon(deviceMark(device.state)).pixmap(QSize(16, 16), devicePixelRatioF()));
        row->addWidget(sign);
        row->addWidget(label(device.name));
        row->addWidget(label(deviceWord(device.state), Text::Muted));
        m_deviceRow->addWidget(one);
    }
}

void PatientHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        refresh();
    }
}

} // namespace bc::ui::patients
