#include "ui/shell/statusline.h"

#include "ui/client/providerclient.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QTime>
#include <QTimer>

namespace bc::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int slowAfter = 400; // ms until a running request is worth a word
constexpr int probeEvery = 5000;

/// One piece of background work: its title, how far it is, and a way to stop it.
class WorkItem final : public Work
{
public:
    WorkItem(const QString &title, QHBoxLayout *row, QObject *parent)
        : Work(parent)
        , m_box(new QWidget)
    {
        auto *inner = new QHBoxLayout(m_box);
        inner->setContentsMargins(0, 0, 0, 0);
        inner->addWidget(label(title, Text::Muted));
        m_bar = new QProgressBar;
        m_bar->setRange(0, 0);
        m_bar->setTextVisible(false);
        m_bar->setFixedSize(90, 12);
        m_bar->setAccessibleName(title);
        inner->addWidget(m_bar);
        auto *cancel = new QPushButton(StatusLine::tr("Cancel"));
        cancel->setFlat(true);
        connect(cancel, &QPushButton::clicked, this, &Work::cancelRequested);
        inner->addWidget(cancel);
        row->addWidget(m_box);
    }
    ~WorkItem() override
    {
        if (m_box) {
            m_box->deleteLater();
        }
    }

    void setProgress(int done, int total) override
    {
        m_bar->setRange(0, total);
        m_bar->setValue(done);
    }
    void finish() override { deleteLater(); }

private:
    QPointer<QWidget> m_box;
    QProgressBar *m_bar;
};

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent)
    , m_sign(new IconLabel)
    , m_text(label({}, Text::Muted))
    , m_works(new QHBoxLayout)
    , m_requests(new QWidget)
    , m_clock(label({}, Text::Muted))
    , m_slow(new QTimer(this))
    , m_probe(new QTimer(this))
{
    setFixedHeight(32);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::l, 0, space::l, 0);
    row->addWidget(m_sign);
    row->addWidget(m_text);
    row->addSpacing(space::l);
    row->addLayout(m_works);

    auto *requests = new QHBoxLayout(m_requests);
    requests->setContentsMargins(0, 0, 0, 0);
    requests->addWidget(label(tr("Waiting for the provider…"), Text::Muted));
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setFlat(true);
    requests->addWidget(cancel);
    m_requests->hide();
    row->addWidget(m_requests);
    row->addStretch();
    row->addWidget(m_clock);
    connect(cancel, &QPushButton::clicked, this, [this] {
        if (m_client) {
            m_client->cancelAll();
        }
    });

    m_slow->setSingleShot(true);
    m_slow->setInterval(slowAfter);
    connect(m_slow, &QTimer::timeout, this, [this] { m_requests->setVisible(m_client && m_client->pending() > 0); });
    m_probe->setInterval(probeEvery);
    connect(m_probe, &QTimer::timeout, this, &StatusLine::probe);
    auto *second = new QTimer(this);
    second->setInterval(1000);
    connect(second, &QTimer::timeout, this, &StatusLine::tick);
    second->start();
    tick();
    setProvider(Provider::Unknown);
}

void StatusLine::watch(ProviderClient *client)
{
    if (m_client) {
        m_client->disconnect(this);
    }
    m_client = client;
    m_probe->stop();
    m_requests->hide();
    setProvider(Provider::Unknown);
    if (!client) {
        return;
    }
    connect(client, &QObject::destroyed, this, [this] { m_client = nullptr; });
    connect(client, &ProviderClient::reachableChanged, this,
            [this](bool reachable) { setProvider(reachable ? Provider::Running : Provider::Unreachable); });
    connect(client, &ProviderClient::pendingChanged, this, [this](int pending) {
        if (pending == 0) {
            m_slow->stop();
            m_requests->hide();
        } else if (!m_slow->isActive() && !m_requests->isVisible()) {
            m_slow->start();
        }
    });
    probe(); // the sign-in page itself is loaded by the web view, which tells us nothing
}

Work *StatusLine::beginWork(const QString &title) { return new WorkItem(title, m_works, this); }

void StatusLine::setProvider(Provider state)
{
    m_provider = state;
    QString name = u"sign-wait"_s;
    IconLabel::Colour colour = &Colours::muted;
    switch (state) {
    case Provider::Unknown:
        m_text->setText(tr("Provider: not asked yet"));
        break;
    case Provider::Running:
        name = u"sign-ok"_s;
        colour = &Colours::good;
        m_text->setText(tr("Provider: running"));
        break;
    case Provider::Unreachable:
        name = u"sign-warning"_s;
        colour = &Colours::bad;
        m_text->setText(tr("Provider: cannot be reached, asking again"));
        break;
    }
    m_sign->setIcon(name, colour);
    if (state == Provider::Unreachable) {
        m_probe->start();
    } else {
        m_probe->stop();
    }
}

void StatusLine::probe()
{
    if (!m_client) {
        return;
    }
    Request request = Request::get(u"/api/v1/version"_s);
    request.authorization = Request::Authorization::None;
    request.timeout = std::chrono::seconds(4);
    m_client->fetch(request, this, [](const Answer &) {}); // reachableChanged says how it went
}

void StatusLine::tick()
{
    const QDateTime now = QDateTime::currentDateTime();
    m_clock->setText(QLocale().toString(now.time(), u"HH:mm:ss"_s));
    m_clock->setToolTip(now.timeZoneAbbreviation());
}

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::colours().window);
    painter.fillRect(QRect(0, 0, width(), 1), Theme::colours().line);
}

} // namespace bc::ui
