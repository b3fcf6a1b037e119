#include "ui/devices/linkdialog.h"

#include "ui/client/providerclient.h"
#include "ui/devices/devicelink.h"
#include "ui/webview/embeddedview.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QUrlQuery>
#include <QVBoxLayout>

namespace bc::ui::devices {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize linkDialogSize(720, 640);
/// The provider's page says by its sign how it ended.
const QString probe = u"document.querySelector('.mark:not(.stopped)') !== null"_s;

} // namespace

LinkDialog::LinkDialog(ProviderClient &client, const QString &provider, QWidget *parent)
    : QDialog(parent)
    , m_client(client)
    , m_vendor(providerName(provider))
    , m_path(u"/api/v1/remote-devices/register/"_s + provider)
    , m_states(new StateView)
    , m_address(label({}, Text::Muted))
    , m_hint(wrappedLabel(
          tr("This is the page of %1. What you type there is forgotten when this window closes.").arg(m_vendor),
          Text::Small))
    , m_again(new QPushButton(tr("Try again")))
    , m_close(new QPushButton(tr("Cancel")))
{
    setWindowTitle(tr("Link a device"));
    resize(linkDialogSize);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    column->setSpacing(space::m);
    column->addWidget(label(tr("Link %1 to your account").arg(m_vendor), Text::Heading));
    auto *content = new QWidget;
    m_browser = new QVBoxLayout(content);
    m_browser->setContentsMargins(0, 0, 0, 0);
    m_browser->setSpacing(space::s);
    m_address->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_address->setAccessibleName(tr("Address of the page"));
    m_browser->addWidget(m_address);
    m_states->setContent(content);
    m_states->setLoadingText(tr("Asking for the address of %1…").arg(m_vendor));
    connect(m_states, &StateView::retryRequested, this, &LinkDialog::start);
    connect(m_states, &StateView::cancelRequested, this, &LinkDialog::reject);
    column->addWidget(m_states, 1);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(space::s);
    foot->addWidget(m_hint, 1);
    foot->addStretch(); // in its place when it is hidden
    for (QPushButton *button : {m_again, m_close}) {
        button->setAutoDefault(false); // Enter belongs to the page
        foot->addWidget(button, 0, Qt::AlignBottom);
    }
    m_again->setObjectName(u"linkAgain"_s);
    m_close->setObjectName(u"closeLink"_s);
    m_again->hide();
    connect(m_again, &QPushButton::clicked, this, &LinkDialog::start);
    connect(m_close, &QPushButton::clicked, this, &LinkDialog::reject);
    column->addLayout(foot);
}

LinkDialog::~LinkDialog() { m_running.cancel(); }

void LinkDialog::start()
{
    m_again->hide();
    m_hint->hide();
    m_states->showLoading();
    m_running = m_client.fetch(Request::get(m_path), this, [this](const Answer &answer) {
        if (!answer) {
            m_states->showProblem(answer.error());
            return;
        }
        const QUrl vendor(answer->json.value("authorize_url"_L1).toString());
        if (vendor.isEmpty()) {
            Problem problem;
            problem.kind = Problem::Kind::Refused;
            problem.title = tr("%1 cannot be linked here yet.").arg(m_vendor);
            problem.detail = tr("This workspace is not registered with %1.").arg(m_vendor);
            problem.remedy = tr("A platform administrator registers it there, and enters client id and secret under "
                                "Settings, Vendors.");
            m_states->showProblem(problem);
            return;
        }
        browse(vendor);
    });
}

void LinkDialog::browse(const QUrl &vendor)
{
    if (!m_view) {
        m_view = new EmbeddedView;
        m_browser->addWidget(m_view, 1);
        connect(m_view, &EmbeddedView::pageLoaded, this, &LinkDialog::pageShown);
    }
    m_states->showFull();
    m_hint->show();
    m_address->setText(vendor.toString(QUrl::RemovePath | QUrl::RemoveQuery));
    m_back = QUrl(QUrlQuery(vendor).queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
    // Anywhere: a vendor's sign-in may lead over other hosts, and the address above says where one is.
    m_view->load(vendor);
    m_view->setFocus(Qt::OtherFocusReason);
}

void LinkDialog::pageShown()
{
    const QUrl url = m_view->url();
    m_address->setText(url.toString(QUrl::RemovePath | QUrl::RemoveQuery));
    const bool isBack =
        url.scheme() == m_back.scheme() && url.authority() == m_back.authority() && url.path() == m_back.path();
    if (isBack) {
        m_view->runScript(probe, [this](const QVariant &value) { ended(value.toBool()); });
    }
}

void LinkDialog::ended(bool isLinked)
{
    m_hint->hide();
    m_again->setVisible(!isLinked);
    m_close->setText(isLinked ? tr("Done") : tr("Close"));
    if (isLinked) {
        makePrimary(m_close);
        Q_EMIT linked();
    }
    m_close->setFocus(Qt::OtherFocusReason);
}

} // namespace bc::ui::devices
