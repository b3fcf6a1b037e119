#include "ui/patients/alertssection.h"

#include "ui/client/providerclient.h"
#include "ui/patients/unitsbutton.h"
#include "ui/widgets/countbadge.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/moment.h"
#include "ui/widgets/place.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/wraplayout.h"

#include <QAction>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace bc::ui::patients {

using namespace Qt::StringLiterals;

namespace {

constexpr auto watchInterval = std::chrono::seconds(10);
constexpr int loadingDelay = 200; // ms; quicker answers never flicker
constexpr int mostShown = 50;
constexpr int tallest = 264; // of the rows, then they scroll: the list below keeps its room

const QString alertsPath = u"/api/v1/admin/alerts"_s;

/// As high as what is in it, up to `tallest`.
class FittedScroll final : public QScrollArea
{
public:
    QSize sizeHint() const override { return {240, std::min(tallest, heightOfBody(width()))}; }
    QSize minimumSizeHint() const override { return {0, std::min(tallest, heightOfBody(width()))}; }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QScrollArea::resizeEvent(event);
        updateGeometry();
    }

private:
    int heightOfBody(int width) const
    {
        const QWidget *body = widget();
        if (body == nullptr) {
            return 0;
        }
        return body->hasHeightForWidth() ? body->heightForWidth(width) : body->sizeHint().height();
    }
};

/// What is said of an alert, a line each: as wide as the longest line where there is room, and broken where there is
/// not.
class AlertTextColumn final : public QWidget
{
public:
    AlertTextColumn()
        : m_lines(new QVBoxLayout(this))
    {
        m_lines->setContentsMargins(0, 0, 0, 0);
        m_lines->setSpacing(2);
    }
    QLabel *add(const QString &text, Text role = Text::Body)
    {
        QLabel *line = wrappedLabel(text, role);
        m_lines->addWidget(line);
        m_widest = std::max(m_widest, line->fontMetrics().horizontalAdvance(text) + 1);
        return line;
    }
    QSize sizeHint() const override { return {m_widest, m_lines->totalHeightForWidth(m_widest)}; }

private:
    QVBoxLayout *m_lines;
    int m_widest = 0;
};

} // namespace

AlertsSection::AlertsSection(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_badge(new CountBadge)
    , m_scroll(new FittedScroll)
    , m_watch(new QTimer(this))
    , m_loadingDelay(new QTimer(this))
{
    setAccessibleName(tr("Open alerts"));
    auto *head = new QHBoxLayout;
    head->setSpacing(space::s);
    head->addWidget(label(tr("Open alerts"), Text::Strong));
    head->addWidget(m_badge);
    head->addStretch();
    head->addWidget(new UnitsButton);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addLayout(head);
    column->addWidget(m_scroll);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);

    m_watch->setObjectName(u"watch"_s);
    m_watch->setInterval(watchInterval);
    connect(m_watch, &QTimer::timeout, this, &AlertsSection::askCount);
    connect(&Units::instance(), &Units::changed, this, [this] {
        if (m_state == State::Some) { // written anew from what is there: nobody looked at anybody's data
            showAlerts(m_count);
        }
    });
    m_loadingDelay->setSingleShot(true);
    m_loadingDelay->setInterval(loadingDelay);
    connect(m_loadingDelay, &QTimer::timeout, this, [this] {
        if (m_alerts.isEmpty()) { // else the former rows stay until the newer ones are there
            showLine(State::Loading, tr("Reading the alerts…"));
        }
    });
    showLine(State::Loading, {});
}

void AlertsSection::ensureLoaded()
{
    if (!m_asked) {
        reload();
    }
}

void AlertsSection::reload()
{
    m_asked = true;
    m_watch->start();
    m_running.cancel();
    m_loadingDelay->start();
    QUrlQuery query;
    query.addQueryItem(u"limit"_s, QString::number(mostShown));
    Request request = Request::get(alertsPath, query);
    m_running =
        m_workbench.client().fetch(std::move(request), this, [this](const Answer &answer) { received(answer); });
}

void AlertsSection::received(const Answer &answer)
{
    if (!answer && answer.error().cancelled()) {
        return;
    }
    m_loadingDelay->stop();
    if (!answer) {
        showProblem(answer.error());
        return;
    }
    m_alerts.clear();
    for (const QJsonValue value : answer->json.value("results"_L1).toArray()) {
        m_alerts.append(Alert::fromJson(value.toObject()));
    }
    m_count = answer->json.value("count"_L1).toInteger();
    m_newestId = m_alerts.isEmpty() ? 0 : m_alerts.constFirst().id;
    m_toldId = std::max(m_toldId, m_newestId);
    showAlerts(m_count);
}

void AlertsSection::askCount()
{
    if (m_loadingDelay->isActive()) {
        return;
    }
    Request request = Request::get(alertsPath + u"/count"_s);
    m_workbench.client().fetch(std::move(request), this, [this](const Answer &answer) {
        if (!answer) { // the shell says when the provider cannot be reached
            return;
        }
        const qint64 newestId = answer->json.value("newest_id"_L1).toInteger();
        if (!isVisible()) {
            if (newestId > m_toldId) {
                m_toldId = newestId;
                announce();
            }
            return;
        }
        const bool changed = answer->json.value("count"_L1).toInteger() != m_count || newestId != m_newestId;
        if (changed || m_state == State::Failed) {
            reload();
        } else if (m_state == State::Some) {
            showAlerts(m_count); // "3 min ago" goes on
        }
    });
}

void AlertsSection::announce()
{
    auto *look = new QAction(tr("Look at it"));
    connect(look, &QAction::triggered, this, [this] { m_workbench.open(u"patients"_s); });
    m_workbench.notify(Workbench::Tone::Warning, tr("There is a new alert."), look);
}

void AlertsSection::showAlerts(qint64 count)
{
    m_badge->setCount(count, tr("%n open alert(s)", nullptr, static_cast<int>(count)));
    if (m_alerts.isEmpty()) {
        showLine(State::None, tr("None. Alerts come from the rules on a patient's page."));
        return;
    }
    m_state = State::Some;
    const int at = m_scroll->verticalScrollBar()->value();
    QVBoxLayout *body = replaceBody();
    for (const Alert &alert : std::as_const(m_alerts)) {
        if (body->count() > 0) {
            body->addWidget(hairline());
        }
        body->addWidget(rowOf(alert));
    }
    if (count > m_alerts.size()) {
        body->addWidget(hairline());
        body->addWidget(label(tr("and %n more", nullptr, static_cast<int>(count - m_alerts.size())), Text::Muted));
    }
    m_scroll->updateGeometry();
    m_scroll->verticalScrollBar()->setValue(at);
}

void AlertsSection::showLine(State state, const QString &text)
{
    m_state = state;
    replaceBody()->addWidget(wrappedLabel(text, Text::Muted));
    m_scroll->updateGeometry();
}

void AlertsSection::showProblem(const Problem &problem)
{
    m_alerts.clear();
    m_badge->setCount(0, {});
    QVBoxLayout *body = replaceBody();
    m_state = State::Failed;
    auto *line = new QHBoxLayout;
    line->setSpacing(space::s);
    line->addWidget(new IconLabel(u"sign-warning"_s, &Colours::bad), 0, Qt::AlignTop);
    line->addWidget(wrappedLabel(tr("The alerts could not be read. %1").arg(problem.title + u' ' + problem.remedy)), 1);
    auto *again = new QPushButton(tr("Try again"));
    again->setObjectName(u"tryAgain"_s);
    connect(again, &QPushButton::clicked, this, &AlertsSection::reload);
    line->addWidget(again, 0, Qt::AlignTop);
    body->addLayout(line);
    m_scroll->updateGeometry();
}

QVBoxLayout *AlertsSection::replaceBody()
{
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, space::m, 0);
    column->setSpacing(space::s);
    m_scroll->setWidget(body);
    return column;
}

QWidget *AlertsSection::rowOf(const Alert &alert)
{
    auto *row = new QWidget;
    row->setAccessibleName(u"%1: %2"_s.arg(alert.patientName, alert.words()));
    auto *texts = new AlertTextColumn;
    texts->add(alert.isUrgent ? tr("%1 · urgent").arg(alert.patientName) : alert.patientName, Text::Strong);
    texts->add(alert.words());
    QLabel *since = texts->add(alert.goesOn() ? tr("since %1").arg(moment::both(alert.began))
                                              : tr("over since %1").arg(moment::both(alert.ended)),
                               Text::Muted);
    since->setToolTip(plainTip(moment::exact(alert.goesOn() ? alert.began : alert.ended)));
    if (alert.isQuiet) {
        texts->add(tr("raised in quiet hours: sent to nobody"), Text::Muted);
    }
    if (alert.isAcknowledged) {
        texts->add(tr("acknowledged by %1").arg(alert.acknowledgedBy), Text::Muted);
    }

    auto *buttons = new QWidget;
    auto *pair = new QHBoxLayout(buttons);
    pair->setContentsMargins(0, 0, 0, 0);
    pair->setSpacing(space::s);
    if (!alert.isAcknowledged && m_workbench.person().roleId != Person::Member) {
        auto *seen = new QPushButton(tr("Acknowledge"));
        seen->setAccessibleName(tr("Acknowledge the alert of %1").arg(alert.patientName));
        seen->setObjectName(u"acknowledge"_s);
        connect(seen, &QPushButton::clicked, this,
                [this, seen, id = alert.id, name = alert.patientName] { acknowledge(id, name, seen); });
        pair->addWidget(seen);
    }
    auto *show = new QToolButton;
    show->setIcon(icon(u"go-next"_s));
    show->setAutoRaise(true);
    describe(show, tr("Show %1").arg(alert.patientName));
    connect(show, &QToolButton::clicked, this, [this, id = alert.patientId] { Q_EMIT patientWanted(id); });
    pair->addWidget(show);

    auto *across = new QHBoxLayout(row);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(space::s);
    const bool isBad = alert.isUrgent && alert.goesOn();
    auto *sign = alert.goesOn() ? new IconLabel(isBad ? u"sign-error"_s : u"sign-warning"_s,
                                                isBad ? &Colours::bad : &Colours::warning)
                                : new IconLabel(u"sign-ok"_s, &Colours::muted);
    across->addWidget(sign, 0, Qt::AlignTop);
    auto *rest = new QWidget;
    auto *wrap = new WrapLayout(rest);
    wrap->setContentsMargins(0, 0, 0, 0);
    wrap->setSpacing(space::s);
    wrap->addWidget(texts);
    wrap->addTail(buttons);
    across->addWidget(rest, 1);
    return row;
}

void AlertsSection::acknowledge(qint64 id, const QString &name, QPushButton *button)
{
    button->setEnabled(false);
    button->setText(tr("Noting…"));
    Request request = Request::post(u"%1/%2/acknowledge"_s.arg(alertsPath).arg(id));
    m_workbench.client().fetch(std::move(request), this, [this, name](const Answer &answer) {
        constexpr int conflict = 409; // somebody else was quicker: the list says who
        if (!answer && !answer.error().cancelled() && answer.error().status != conflict) {
            m_workbench.notify(Workbench::Tone::Bad,
                               tr("The alert of %1 was not acknowledged. %2")
                                   .arg(name, answer.error().title + u' ' + answer.error().remedy));
        }
        reload();
    });
}

void AlertsSection::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_asked) {
        askCount();
    }
}

} // namespace bc::ui::patients
