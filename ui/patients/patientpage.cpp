#include "patientpage.h"

#include "ui/charts/timeticks.h"
#include "ui/client/providerclient.h"
#include "ui/patients/figuretile.h"
#include "ui/patients/patientdata.h"
#include "ui/patients/patientheader.h"
#include "ui/patients/rulesdialog.h"
#include "ui/widgets/chipbar.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/place.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/wraplayout.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace bc::ui::patients {

using namespace Qt::StringLiterals;

namespace {

const QString heartRate = u"heart_rate"_s;
constexpr int historyDays = 90;
constexpr int busyDelay = 200; // ms; quicker answers need no sign of work

QToolButton *tool(const QString &iconName, const QString &what, const QString &keys)
{
    auto *button = new QToolButton;
    button->setIcon(icon(iconName));
    button->setAutoRaise(true);
    describe(button, what, keys);
    return button;
}

/// What stays in one line when the bar breaks.
QWidget *together(const QList<QWidget *> &parts)
{
    auto *group = new QWidget;
    auto *row = new QHBoxLayout(group);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    for (QWidget *part : parts) {
        row->addWidget(part);
    }
    return group;
}

} // namespace

PatientPage::PatientPage(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_client(workbench.client())
    , m_header(new PatientHeader)
    , m_data(new PatientData(workbench, this))
    , m_states(new StateView)
    , m_chart(new TimeChart)
    , m_busyDelay(new QTimer(this))
{
    m_chart->setPlots({{heartRate, tr("Heart rate"), tr("bpm"), 6, 0, 900, 40, 120}});
    m_chart->setMinimumHeight(140);

    m_troubleText = label({}, Text::Body);
    m_trouble = new QWidget;
    auto *trouble = new QHBoxLayout(m_trouble);
    trouble->setContentsMargins(0, 0, 0, 0);
    trouble->addWidget(new IconLabel(u"sign-warning"_s, &Colours::bad));
    trouble->addWidget(m_troubleText, 1);
    auto *again = new QPushButton(tr("Try again"));
    connect(again, &QPushButton::clicked, this, [this] {
        m_trouble->hide();
        m_chart->refetch();
    });
    trouble->addWidget(again);
    m_trouble->hide();

    auto *content = new QWidget;
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(space::m);
    inner->addWidget(makeBar());
    inner->addWidget(makeFigures());
    inner->addWidget(m_trouble);
    inner->addWidget(m_chart, 1);
    m_zone = label({}, Text::Small);
    inner->addWidget(m_zone);
    m_states->setContent(content);
    m_states->setLoadingText(tr("Reading the heart rate of 90 days…"));
    m_states->setEmpty(u"sign-heart"_s, tr("No heart rate yet"),
                       tr("As soon as a linked ring or watch hands over its first samples, they are shown here."),
                       m_data->importAction());
    connect(m_states, &StateView::retryRequested, this, &PatientPage::reload);
    connect(m_states, &StateView::cancelRequested, this, &PatientPage::cancel);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::l, space::l, space::m);
    column->setSpacing(space::l);
    m_header->addActions(makeActions());
    column->addWidget(m_header);
    column->addWidget(m_states, 1);

    m_busyDelay->setSingleShot(true);
    m_busyDelay->setInterval(busyDelay);
    connect(m_busyDelay, &QTimer::timeout, m_busy, &QWidget::show);
    connect(m_chart, &TimeChart::dataWanted, this, &PatientPage::fetch);
    connect(m_chart, &TimeChart::viewChanged, this, &PatientPage::viewMoved);
    connect(m_chart, &TimeChart::figuresChanged, this, &PatientPage::showFigures);
    addCommands();
}

QWidget *PatientPage::makeActions()
{
    auto *data = new QPushButton(tr("Data"));
    data->setObjectName(u"data"_s);
    auto *menu = new QMenu(data);
    menu->addActions({m_data->importAction(), m_data->exportAction()});
    data->setMenu(menu);
    auto *rules = new QPushButton(tr("Alert rules…"));
    rules->setObjectName(u"alertRules"_s);
    connect(rules, &QPushButton::clicked, this, &PatientPage::openRules);
    connect(m_data, &PatientData::imported, this, &PatientPage::readAgain);
    return together({data, rules});
}

/// What is known of the patient has changed with the data: how recent they are, what was measured.
void PatientPage::readAgain(qint64 id)
{
    m_client.fetch(Request::get(u"/api/v1/admin/patients/%1"_s.arg(id)), this, [this, id](const Answer &answer) {
        if (!answer || id != m_patient.id) {
            return;
        }
        setPatient(Patient::fromJson(answer->json));
        if (m_hasData) {
            m_chart->refetch(); // the period that is shown stays
        } else {
            reload();
        }
    });
}

QWidget *PatientPage::makeBar()
{
    auto *bar = new QWidget;
    auto *row = new WrapLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    m_periods = new ChipBar;
    for (const int days : TimeChart::periods) {
        m_periods->add(tr("%1 d", "days, short").arg(days), QString::number(days));
    }
    m_periods->setAccessibleName(tr("Period"));
    m_periods->setCurrent(QString::number(historyDays));
    connect(m_periods, &ChipBar::chosen, this, [this](const QString &days) { m_chart->showDays(days.toInt()); });
    row->addWidget(m_periods);

    QToolButton *earlier = tool(u"go-previous"_s, tr("Earlier"), tr("Page up"));
    connect(earlier, &QToolButton::clicked, this, [this] { m_chart->panBy(-1); });
    QToolButton *later = tool(u"go-next"_s, tr("Later"), tr("Page down"));
    connect(later, &QToolButton::clicked, this, [this] { m_chart->panBy(1); });
    m_span = label({}, Text::Strong);
    m_span->setAlignment(Qt::AlignCenter);
    m_span->setMinimumWidth(fontMetrics().horizontalAdvance(u"00 Mmm 0000 – 00 Mmm 0000"_s));
    row->addWidget(together({earlier, m_span, later}));

    m_busy = new QWidget;
    auto *busy = new QHBoxLayout(m_busy);
    busy->setContentsMargins(0, 0, 0, 0);
    busy->addWidget(label(tr("Reading…"), Text::Muted));
    auto *stop = new QPushButton(tr("Cancel"));
    stop->setFlat(true);
    connect(stop, &QPushButton::clicked, this, &PatientPage::cancel);
    busy->addWidget(stop);
    m_busy->hide();

    QToolButton *closer = tool(u"list-add"_s, tr("Zoom in"), u"+"_s);
    connect(closer, &QToolButton::clicked, this, [this] { m_chart->zoomBy(0.5); });
    QToolButton *wider = tool(u"list-remove"_s, tr("Zoom out"), u"-"_s);
    connect(wider, &QToolButton::clicked, this, [this] { m_chart->zoomBy(2); });
    row->addTail(m_busy);
    row->addTail(together({wider, closer}));
    return bar;
}

QWidget *PatientPage::makeFigures()
{
    auto *figures = new QWidget;
    auto *row = new QHBoxLayout(figures);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_mean = new FigureTile(tr("Mean"), tr("bpm"));
    m_lowest = new FigureTile(tr("Lowest"), tr("bpm"));
    m_highest = new FigureTile(tr("Highest"), tr("bpm"));
    m_count = new FigureTile(tr("Samples"), {});
    for (FigureTile *tile : {m_mean, m_lowest, m_highest, m_count}) {
        row->addWidget(tile);
        row->addSpacerItem(new QSpacerItem(space::xl * 2, 0, QSizePolicy::Maximum)); // gives way
    }
    row->addStretch();
    return figures;
}

void PatientPage::addCommands()
{
    const auto command = [this](const QString &text, const QKeySequence &keys, auto &&slot) {
        auto *action = new QAction(text, this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
        m_commands.append(action);
    };
    m_commands << m_data->importAction() << m_data->exportAction();
    command(tr("Alert rules of this patient"), {}, [this] { openRules(); });
    command(tr("Reload this patient's data"), QKeySequence::Refresh, [this] { reload(); });
    for (const int days : TimeChart::periods) {
        command(days == 1 ? tr("Show 1 day") : tr("Show %n days", nullptr, days), {},
                [this, days] { m_chart->showDays(days); });
    }
}

void PatientPage::openRules()
{
    if (!m_patient.isKnown()) {
        return;
    }
    auto *dialog = new RulesDialog(m_client, m_patient, m_workbench.person().roleId != Person::Member, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void PatientPage::setPatient(const Patient &patient)
{
    const bool same = patient.id == m_patient.id;
    m_patient = patient;
    m_data->setPatient(patient);
    m_header->setPatient(patient, QDateTime::currentDateTimeUtc());
    if (!same) {
        reload();
    }
}

void PatientPage::reload()
{
    cancel();
    m_hasData = false;
    m_trouble->hide();
    m_chart->setTimeZone(m_patient.zone);
    m_chart->setCursorTime(std::nullopt);
    if (!m_patient.lastData.isValid() || (!m_patient.metrics.isEmpty() && !m_patient.metrics.contains(heartRate))) {
        m_states->showEmpty();
        return;
    }
    // The axis ends now, so that a device that fell silent shows as silence; only history older than that moves it.
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const bool recent = m_patient.lastData.daysTo(now) < historyDays;
    const QDateTime end = (recent ? now : m_patient.lastData.addSecs(3600)).toTimeZone(m_patient.zone);
    const TimeSpan span{double(end.addDays(-historyDays).toSecsSinceEpoch()), double(end.toSecsSinceEpoch())};
    // The chart lies in the view that shows loading: it must be laid out to know how many points it needs.
    m_states->showFull();
    m_chart->clear();
    m_chart->setLimits(span, span);
    m_zone->setText(
        tr("Times in %1 (%2)").arg(QString::fromLatin1(m_patient.zone.id()), zoneName(span.to, m_patient.zone)));
}

void PatientPage::cancel()
{
    const auto running = std::exchange(m_running, {});
    for (auto one = running.begin(); one != running.end(); ++one) {
        one.value().cancel();
        m_chart->requestFailed(one.key());
    }
    setBusy(false);
}

void PatientPage::fetch(const QString &plot, TimeSpan span, int points)
{
    if (!m_patient.isKnown()) {
        return;
    }
    if (const auto former = m_running.take(plot); !former.isCancelled()) {
        former.cancel();
    }
    QUrlQuery query;
    query.addQueryItem(u"metric"_s, plot);
    query.addQueryItem(u"from"_s, rfc3339(span.from));
    query.addQueryItem(u"to"_s, rfc3339(span.to));
    query.addQueryItem(u"points"_s, QString::number(points));
    const Request request = Request::get(u"/api/v1/admin/patients/%1/series"_s.arg(m_patient.id), query);
    const Cancel handle = request.cancel;
    m_running.insert(plot, handle);
    setBusy(true);
    m_client.fetch(request, this, [this, plot, span, points, handle](const Answer &answer) {
        // A newer request for the same plot, or another patient, has taken this one's place.
        if (handle.isCancelled()) {
            return;
        }
        m_running.remove(plot);
        setBusy(!m_running.isEmpty());
        received(plot, span, points, answer);
    });
}

void PatientPage::received(const QString &plot, TimeSpan span, int points, const Answer &answer)
{
    std::optional<Series> series;
    Problem problem;
    if (answer) {
        series = seriesFromJson(answer->json, span, points);
        problem.kind = Problem::Kind::Malformed;
        problem.title = tr("The provider's answer cannot be drawn.");
        problem.remedy = tr("Check that console and provider have the same version.");
        problem.traceId = answer->traceId;
    } else {
        problem = answer.error();
    }
    if (!series) {
        m_chart->requestFailed(plot);
        if (problem.cancelled()) {
            return;
        }
        if (!m_hasData) {
            m_states->showProblem(problem);
            return;
        }
        m_troubleText->setText(problem.title + u' ' + problem.remedy);
        m_trouble->show();
        return;
    }
    m_trouble->hide();
    m_hasData = true;
    m_chart->setSeries(plot, std::move(*series));
    m_states->showFull();
    if (m_running.isEmpty()) {
        Q_EMIT settled();
    }
}

void PatientPage::setBusy(bool busy)
{
    if (busy) {
        if (!m_busy->isVisible() && !m_busyDelay->isActive()) {
            m_busyDelay->start();
        }
    } else {
        m_busyDelay->stop();
        m_busy->hide();
    }
}

void PatientPage::viewMoved()
{
    m_span->setText(daySpan(m_chart->view(), m_patient.zone, QLocale()));
    const auto days = m_chart->shownDays();
    m_periods->setCurrent(days ? QString::number(*days) : QString());
}

void PatientPage::showFigures()
{
    const SpanFigures figures = m_chart->visibleFigures(heartRate);
    const QLocale locale;
    const auto text = [&](double value) { return figures.count == 0 ? QString() : locale.toString(value, 'f', 0); };
    m_mean->setValue(text(figures.mean));
    m_lowest->setValue(text(figures.min));
    m_highest->setValue(text(figures.max));
    m_count->setValue(figures.count == 0 ? QString() : locale.toString(figures.count));
}

} // namespace bc::ui::patients
