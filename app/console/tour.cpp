#include "app/console/tour.h"

#include "app/console/pages.h"
#include "app/console/tour_p.h"
#include "ui/applications/applicationform.h"
#include "ui/applications/applicationsplace.h"
#include "ui/devices/devicesplace.h"
#include "ui/flow/flowplace.h"
#include "ui/flow/flowsetup.h"
#include "ui/models/listview.h"
#include "ui/patients/patientpage.h"
#include "ui/patients/patientsplace.h"
#include "ui/webview/embeddedview.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>

#include <cstdio>

namespace bc::app {

using namespace Qt::StringLiterals;

bool Tour::walk()
{
    using Part = void (Tour::*)();
    for (const Part part : {&Tour::signIn, &Tour::applications, &Tour::flow, &Tour::people, &Tour::devices,
                            &Tour::patient, &Tour::refusedRedirect, &Tour::dark, &Tour::auditLog, &Tour::requests,
                            &Tour::signInLook, &Tour::webhooks, &Tour::link, &Tour::files}) {
        (this->*part)();
        if (m_tourist.failed())
            return false;
    }
    return true;
}

bool Tour::listed(ui::ListView *list, const QString &what)
{
    return m_tourist.wait(what, [list] {
        return list && list->model()->state() == ui::PagedModel::State::Ready && list->model()->rowCount() > 0;
    });
}

void Tour::signIn()
{
    m_tourist.begin(u"sign in"_s);
    if (!m_tourist.wait(u"the sign-in page opens"_s, [this] { return m_console.signInView() != nullptr; }))
        return;
    ui::EmbeddedView *view = m_console.signInView();
    if (!m_tourist.pageShows(view, u"the provider shows its sign-in page"_s, pages::asksToSignIn()))
        return;
    m_tourist.picture(u"sign-in"_s);
    m_tourist.runInPage(view, u"sign-in form"_s, pages::signIn(m_person.username, m_person.password));
    m_tourist.wait(u"the console knows who is signed in"_s, [this] { return m_console.signedIn(); });
}

void Tour::applications()
{
    m_tourist.begin(u"create an application"_s);
    auto *place = this->place<ui::applications::ApplicationsPlace>(u"applications"_s);
    if (!place || !listed(place->list(), u"the applications are listed"_s))
        return;
    m_tourist.picture(u"applications"_s);
    m_tourist.click(m_tourist.find<QPushButton>(u"newApplication"_s), u"New application"_s);
    const auto fill = [&](const QString &field, const QString &text) {
        place->form()->bringUp(field);
        m_tourist.type(place->form()->field(field)->editor(), text, field);
    };
    fill(u"name"_s, u"Ward Round Notes"_s);
    fill(u"description"_s, u"Shows the night's pulse beside the notes of the ward round."_s);
    fill(u"redirect_urls"_s, u"https://ward.example.org/callback"_s);
    fill(u"website_url"_s, u"https://ward.example.org"_s);
    m_tourist.picture(u"new-application"_s);
    m_tourist.click(m_tourist.find<QPushButton>(u"saveApplication"_s), u"Save"_s);
    auto *secret = m_tourist.find<QLineEdit>(u"secret"_s);
    m_tourist.wait(u"the secret is shown"_s, [secret] { return secret && !secret->text().isEmpty(); });
    m_tourist.picture(u"secret-once"_s);
    m_tourist.click(m_tourist.find<QPushButton>(u"done"_s), u"I have kept it"_s);
}

void Tour::flow()
{
    m_tourist.begin(u"walk the consent flow"_s);
    auto *place = this->place<ui::flow::FlowPlace>(u"flow"_s);
    if (!place)
        return;
    m_tourist.wait(u"an application is chosen"_s, [place] { return place->setup()->settings().application.isKnown(); });
    m_tourist.click(m_tourist.find<QPushButton>(u"runFlow"_s), u"Run"_s);
    m_tourist.wait(u"the provider's page opens in the studio"_s, [place] { return place->view() != nullptr; });
    if (!m_tourist.pageShows(place->view(), u"the studio shows the sign-in page"_s, pages::asksToSignIn()))
        return;
    m_tourist.runInPage(place->view(), u"sign-in form in the studio"_s,
                        pages::signIn(m_person.username, m_person.password));
    if (!m_tourist.pageShows(place->view(), u"the studio shows the consent page"_s, pages::asksForConsent()))
        return;
    m_tourist.wait(u"the provider's checks of the sign-in are there"_s, [place] {
        const ui::flow::StepRecord &record = place->flow()->record(ui::flow::Step::SignIn);
        return record.decision || !record.decisionNote.isEmpty();
    });
    place->choose(ui::flow::Step::SignIn);
    place->tabs()->setCurrentIndex(1); // the provider's side
    m_tourist.picture(u"flow-consent"_s);
    place->tabs()->setCurrentIndex(0);
    m_tourist.runInPage(place->view(), u"consent form"_s, pages::allow());
    m_tourist.wait(u"the token came and one API call worked"_s,
                   [place] { return place->flow()->isFinished() || place->flow()->failedStep(); });
    m_tourist.wait(u"no step was refused"_s, [place] { return place->flow()->isFinished(); });
    m_tourist.wait(u"the provider's checks of the token request are there"_s,
                   [place] { return place->flow()->record(ui::flow::Step::Token).decision.has_value(); });
    place->choose(ui::flow::Step::Token);
    m_tourist.picture(u"flow-token"_s);
}

void Tour::devices()
{
    m_tourist.begin(u"look at the devices"_s);
    auto *place = this->place<ui::devices::DevicesPlace>(u"devices"_s);
    if (place && listed(place->list(), u"the devices are listed"_s))
        m_tourist.picture(u"devices"_s);
}

void Tour::patient()
{
    m_tourist.begin(u"open a patient's heart rate"_s);
    auto *place = this->place<ui::patients::PatientsPlace>(u"patients"_s);
    if (!place || !listed(place->list(), u"the patients are listed"_s))
        return;
    ui::TimeChart *chart = place->page()->chart();
    const auto heartRate = u"heart_rate"_s;
    // The first patient with a pulse: a CGM alone has none.
    for (int row = 0; row < place->list()->model()->rowCount(); ++row) {
        const auto patient = ui::patients::Patient::fromJson(place->list()->model()->row(row));
        if (!patient.metrics.isEmpty() && !patient.metrics.contains(heartRate))
            continue;
        place->list()->table()->selectRow(row);
        m_tourist.key(place->list()->table(), Qt::Key_Return, u"the list of patients"_s);
        break;
    }
    m_tourist.wait(u"90 days of heart rate are drawn"_s, [&] {
        return chart->isVisible() && chart->isSharp() && chart->visibleFigures(heartRate).count > 0;
    });
    chart->measureFrame();
    m_tourist.picture(u"patient-heart-rate"_s);
    const quint64 before = chart->visibleFigures(heartRate).count;
    m_tourist.key(chart, Qt::Key_2, u"the chart"_s); // seven days
    m_tourist.wait(u"seven days are sharp"_s,
                   [&] { return chart->isSharp() && chart->visibleFigures(heartRate).count < before; });
    chart->setCursorTime(chart->view().from + chart->view().length() * 0.62);
    chart->measureFrame();
    m_tourist.picture(u"patient-week"_s);
}

void Tour::refusedRedirect()
{
    m_tourist.begin(u"meet a refused redirect"_s);
    auto *place = this->place<ui::flow::FlowPlace>(u"flow"_s);
    if (!place)
        return;
    const QString registered = place->setup()->redirectBox()->currentText();
    place->setup()->redirectBox()->setEditText(registered + u"s"_s);
    m_tourist.click(m_tourist.find<QPushButton>(u"runFlow"_s), u"Run"_s);
    m_tourist.wait(u"the provider refuses the redirect and says why"_s, [place] {
        const ui::flow::StepRecord &record = place->flow()->record(ui::flow::Step::Authorize);
        return record.state == ui::flow::StepState::Failed && record.decision.has_value();
    });
    m_tourist.picture(u"flow-redirect-refused"_s);
}

void Tour::dark()
{
    m_tourist.begin(u"switch to dark"_s);
    const ui::Scheme before = ui::Theme::scheme();
    ui::Theme::setScheme(ui::Scheme::Dark);
    m_tourist.picture(u"flow-redirect-refused-dark"_s);
    if (auto *patients = place<ui::patients::PatientsPlace>(u"patients"_s)) {
        patients->page()->chart()->measureFrame();
        m_tourist.picture(u"patient-dark"_s);
    }
    if (auto *applications = place<ui::applications::ApplicationsPlace>(u"applications"_s)) {
        if (listed(applications->list(), u"the applications are listed"_s))
            m_tourist.picture(u"applications-dark"_s);
    }
    ui::Theme::setScheme(before);
}

int runTour(ui::Console &console, const TourPerson &person, const QString &dir)
{
    // Not the desktop's: the pictures shall not depend on where they are made.
    const bool chosenDark = ui::Scheme(ui::Console::savedScheme()) == ui::Scheme::Dark;
    ui::Theme::setScheme(chosenDark ? ui::Scheme::Dark : ui::Scheme::Light);
    console.window()->resize(1360, 860);
    console.show();
    Tour tour(console, person, dir);
    if (!tour.walk()) {
        std::fprintf(stderr, "The tour failed. %s The window at that moment: %s/failed.png\n",
                     qUtf8Printable(tour.tourist().trouble()), qUtf8Printable(dir));
        return 1;
    }
    std::fprintf(stderr, "The tour wrote %d pictures into %s.\n", tour.tourist().pictures(), qUtf8Printable(dir));
    return 0;
}

} // namespace bc::app
