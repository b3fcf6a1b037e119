#include "ui/settings/vendorspage.h"

#include "ui/client/providerclient.h"
#include "ui/settings/vendorform.h"
#include "ui/settings/vendorstate.h"
#include "ui/widgets/chipbar.h"
#include "ui/widgets/place.h"
#include "ui/widgets/placeheader.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace bc::ui::settings {

using namespace Qt::StringLiterals;

VendorsPage::VendorsPage(Workbench &workbench, QWidget *parent)
    : Page(parent)
    , m_workbench(workbench)
    , m_chips(new ChipBar)
    , m_bar(new QWidget)
    , m_states(new StateView)
    , m_forms(new QStackedWidget)
{
    auto *header = new PlaceHeader(tr("Vendors"));
    header->setSubtitle(tr("The clouds from which data of linked devices are fetched, for every workspace"));
    m_chips->setObjectName(u"vendors"_s);
    m_chips->setAccessibleName(tr("Vendors"));
    connect(m_chips, &ChipBar::chosen, this, [this](const QString &provider) {
        m_position = provider;
        show();
        activate();
        Q_EMIT positionChanged(provider);
    });
    auto *bar = new QHBoxLayout(m_bar);
    bar->setContentsMargins(space::l, 0, space::l, space::m);
    bar->addWidget(m_chips);
    bar->addStretch();
    m_bar->hide(); // who there is, is known when the provider has answered
    m_states->setContent(m_forms);
    m_states->setLoadingText(tr("Loading vendors…"));
    m_states->setEmpty(u"sign-cloud"_s, tr("No such vendor"), tr("Data are fetched from those named above."));
    connect(m_states, &StateView::retryRequested, this, &VendorsPage::load);
    connect(m_states, &StateView::cancelRequested, this, [this] { m_loading.cancel(); });
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(header);
    all->addWidget(m_bar);
    all->addWidget(m_states, 1);
}

VendorForm *VendorsPage::form() const { return m_made.value(m_position.isEmpty() ? m_chips->current() : m_position); }

void VendorsPage::setPosition(const QString &position)
{
    m_position = position;
    if (m_loaded) {
        show();
    }
}

void VendorsPage::activate()
{
    if (m_loaded && form()) {
        form()->state()->countLinks();
    } else if (!m_loaded && m_states->state() != StateView::State::Loading) {
        load();
    }
}

void VendorsPage::focusContent()
{
    if (m_loaded && form()) {
        form()->focusFirst();
    }
}

QString VendorsPage::unsaved() const
{
    for (const VendorForm *each : m_made) {
        if (each->isDirty()) {
            return tr("The settings of %1").arg(each->productName());
        }
    }
    return {};
}

void VendorsPage::load()
{
    m_states->showLoading();
    const Request request = Request::get(u"/api/v1/admin/settings/vendors"_s);
    m_loading = m_workbench.client().fetch(request, this, [this](const Answer &answer) {
        if (!answer) {
            m_states->showProblem(answer.error());
            return;
        }
        for (const QJsonValue value : answer->json.value("results"_L1).toArray()) {
            auto *form = new VendorForm(m_workbench, value.toObject());
            m_chips->add(form->productName(), form->provider());
            m_forms->addWidget(form);
            m_made.insert(form->provider(), form);
        }
        m_loaded = true;
        m_bar->show();
        show();
        activate();
    });
}

void VendorsPage::show()
{
    VendorForm *shown = form();
    if (!shown) {
        m_states->showEmpty();
        return;
    }
    m_chips->setCurrent(shown->provider());
    m_forms->setCurrentWidget(shown);
    m_states->showFull();
}

} // namespace bc::ui::settings
