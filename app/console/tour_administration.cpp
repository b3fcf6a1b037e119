// What an administrator does: accounts, what happened, how the provider looks and whom it tells.

#include "app/console/tour_p.h"
#include "ui/activity/activityplace.h"
#include "ui/activity/auditview.h"
#include "ui/activity/requestsview.h"
#include "ui/decisions/differenceview.h"
#include "ui/models/listview.h"
#include "ui/people/accountdetail.h"
#include "ui/people/accountparts.h"
#include "ui/people/peopleplace.h"
#include "ui/settings/brandingpage.h"
#include "ui/settings/colourfield.h"
#include "ui/settings/deliveriesview.h"
#include "ui/settings/settingsplace.h"
#include "ui/settings/webhookdetail.h"
#include "ui/settings/webhookform.h"
#include "ui/settings/webhookspage.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/stateview.h"

#include <QCheckBox>
#include <QJsonObject>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>

namespace bc::app {

using namespace Qt::StringLiterals;

void Tour::people()
{
    m_tourist.begin(u"look at an account"_s);
    auto *place = this->place<ui::people::PeoplePlace>(u"people"_s);
    if (!place || !listed(place->list(), u"the people are listed"_s))
        return;
    // Whoever walks the tour: signed in twice, and an application has their consent.
    for (int row = 0; row < place->list()->model()->rowCount(); ++row) {
        const QJsonObject person = place->list()->model()->row(row);
        if (person.value("username"_L1).toString() == m_person.username ||
            person.value("email"_L1).toString() == m_person.username)
            place->list()->table()->selectRow(row);
    }
    m_tourist.wait(u"the account, its sessions and its consents are there"_s, [place] {
        const ui::people::AccountDetail *detail = place->detail();
        return detail->isVisible() && detail->isLoaded() && detail->sessions()->isLoaded() &&
               detail->consents()->isLoaded();
    });
    m_tourist.picture(u"people"_s);
}

void Tour::auditLog()
{
    m_tourist.begin(u"read the audit log"_s);
    auto *place = this->place<ui::activity::ActivityPlace>(u"activity/audit"_s);
    if (!place || !listed(place->audit()->list(), u"the audit log is listed"_s))
        return;
    ui::PagedModel *log = place->audit()->list()->model();
    for (int row = 0; row < log->rowCount(); ++row) {
        if (log->row(row).value("event"_L1).toString() == "application.created"_L1) {
            place->audit()->list()->table()->selectRow(row);
            break;
        }
    }
    m_tourist.wait(u"the entry of the new application opens"_s, [place] { return place->audit()->shown() != 0; });
    m_tourist.picture(u"activity-audit"_s);
}

void Tour::requests()
{
    m_tourist.begin(u"see why a request was refused"_s);
    auto *place = this->place<ui::activity::ActivityPlace>(u"activity/requests"_s);
    if (!place || !listed(place->requests()->list(), u"the requests are listed"_s))
        return;
    place->requests()->list()->table()->selectRow(0);
    m_tourist.wait(u"the provider's checks of the request are there"_s, [place] {
        const auto *difference = place->requests()->findChild<ui::DifferenceView *>();
        return difference && difference->isVisible();
    });
    m_tourist.picture(u"activity-requests"_s);
}

void Tour::signInLook()
{
    m_tourist.begin(u"choose the look of the sign-in pages"_s);
    auto *place = this->place<ui::settings::SettingsPlace>(u"settings/branding"_s);
    auto *page = place ? qobject_cast<ui::settings::BrandingPage *>(place->page()) : nullptr;
    if (!m_tourist.wait(u"the look is there to be changed"_s,
                        [page] { return page && page->states()->state() == ui::StateView::State::Full; }))
        return;
    const auto fill = [&](ui::FormField *field, const QString &text) {
        static_cast<QLineEdit *>(field->editor())->clear();
        m_tourist.type(field->editor(), text, field->name());
    };
    fill(page->field(u"product_name"_s), u"Dune Clinic"_s);
    fill(page->dark()->field(), u"#c4a5e8"_s);
    fill(page->light()->field(), u"#6a3d9a"_s); // the preview shows what is changed
    fill(page->field(u"support_text"_s), u"Help desk: weekdays from 8 to 17."_s);
    m_tourist.picture(u"settings-look"_s);
    m_tourist.click(m_tourist.find<QPushButton>(u"saveBranding"_s), u"Save"_s);
    m_tourist.wait(u"the look is saved"_s, [page] { return page->unsaved().isEmpty(); });
}

void Tour::webhooks()
{
    m_tourist.begin(u"tell another program what happens"_s);
    auto *place = this->place<ui::settings::SettingsPlace>(u"settings/webhooks/new"_s);
    auto *page = place ? qobject_cast<ui::settings::WebhooksPage *>(place->page()) : nullptr;
    if (!m_tourist.wait(u"the form opens"_s, [page] { return page && page->form()->isVisible(); }))
        return;
    m_tourist.type(page->form()->url()->editor(), u"https://ward.example.org/hooks"_s, u"the address"_s);
    m_tourist.type(page->form()->description()->editor(), u"The ward's screen"_s, u"the description"_s);
    m_tourist.key(m_tourist.find<QCheckBox>(u"everything"_s), Qt::Key_Space, u"Everything"_s);
    m_tourist.picture(u"settings-new-webhook"_s);
    m_tourist.click(m_tourist.find<QPushButton>(u"saveWebhook"_s), u"Create webhook"_s);
    m_tourist.click(m_tourist.find<QPushButton>(u"done"_s), u"I have kept it"_s);
    m_tourist.click(m_tourist.find<QPushButton>(u"testWebhook"_s), u"Send a test"_s);
    m_tourist.wait(u"the test message is listed and opened"_s, [page] {
        const ui::ListView *list = page->detail()->deliveries()->list();
        const auto *message = page->detail()->deliveries()->findChild<QPlainTextEdit *>();
        return list && list->model()->state() == ui::PagedModel::State::Ready && message && message->isVisible() &&
               !message->toPlainText().isEmpty();
    });
    m_tourist.picture(u"settings-webhook"_s);
}

} // namespace bc::app
