#include "ui/shell/mainwindow.h"

#include "ui/shell/commandpalette.h"
#include "ui/shell/navigationbar.h"
#include "ui/shell/signinpage.h"
#include "ui/shell/statusline.h"
#include "ui/shell/titleband.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace bc::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowBelow = 980; // pixels of window width under which the navigation shows icons only

QString idOf(const QString &link) { return link.section(u'/', 0, 0); }
QString positionOf(const QString &link) { return link.section(u'/', 1); }

} // namespace

MainWindow::MainWindow(QList<PlaceEntry> entries)
    : m_entries(std::move(entries))
    , m_navigation(new NavigationBar)
    , m_notices(new NoticeBar)
    , m_pages(new QStackedWidget)
    , m_layers(new QStackedWidget)
    , m_waiting(new StateView)
    , m_signIn(new SignInPage)
    , m_status(new StatusLine)
{
    makeActions();
    m_band = new TitleBand(m_back, m_forward);
    connect(m_band, &TitleBand::paletteRequested, this, &MainWindow::openPalette);
    connect(m_band, &TitleBand::signOutRequested, this, &MainWindow::signOutRequested);
    connect(m_band, &TitleBand::connectionRequested, this, &MainWindow::connectionRequested);
    connect(m_signIn, &SignInPage::connectionRequested, this, &MainWindow::connectionRequested);
    connect(m_navigation, &NavigationBar::chosen, this, [this](const QString &id) { open(id); });
    connect(m_waiting, &StateView::retryRequested, this, &MainWindow::retryRequested);
    connect(m_waiting, &StateView::cancelRequested, this, &MainWindow::waitCancelled);

    auto *workspace = new QWidget;
    auto *across = new QHBoxLayout(workspace);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(0);
    across->addWidget(m_navigation);
    auto *line = new QFrame;
    line->setFrameShape(QFrame::VLine);
    line->setFixedWidth(1);
    across->addWidget(line);
    auto *right = new QVBoxLayout;
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    right->addWidget(m_notices);
    right->addWidget(m_pages, 1);
    across->addLayout(right, 1);

    m_layers->addWidget(m_waiting);
    m_layers->addWidget(m_signIn);
    m_layers->addWidget(workspace);

    auto *all = new QWidget;
    auto *column = new QVBoxLayout(all);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_band);
    column->addWidget(m_layers, 1);
    column->addWidget(m_status);
    setCentralWidget(all);

    setMinimumSize(760, 480);
    resize(1280, 800);
    restoreGeometry(QSettings().value(u"window/geometry"_s).toByteArray());
    retitle();
}

MainWindow::~MainWindow()
{
    // Places use the Workbench, which is this object: they go first.
    for (Place *place : std::as_const(m_places)) {
        delete place;
    }
}

void MainWindow::makeActions()
{
    m_back = new QAction(icon(u"go-previous"_s), tr("Back"), this);
    m_back->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Left));
    connect(m_back, &QAction::triggered, this, [this] { go(m_history.back(), false); });
    m_forward = new QAction(icon(u"go-next"_s), tr("Forward"), this);
    m_forward->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Right));
    connect(m_forward, &QAction::triggered, this, [this] { go(m_history.forward(), false); });
    addActions({m_back, m_forward});
    m_back->setEnabled(false);
    m_forward->setEnabled(false);
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_K), this), &QShortcut::activated, this,
            &MainWindow::openPalette);
    for (int number = 1; number <= 9; ++number) {
        const auto keys = QKeySequence(static_cast<int>(Qt::CTRL) | (Qt::Key_0 + number));
        connect(new QShortcut(keys, this), &QShortcut::activated, this, [this, number] {
            if (m_entered && number <= m_navigation->count()) {
                m_navigation->setCurrentRow(number - 1);
            }
        });
    }
}

void MainWindow::setConnection(const Connection &connection, ProviderClient *client)
{
    m_connection = connection;
    m_client = client;
    m_band->setConnection(connection);
    m_status->watch(client);
}

void MainWindow::showStarting(const QString &text)
{
    m_waiting->setLoadingText(text);
    m_waiting->showLoading();
    m_layers->setCurrentWidget(m_waiting);
}

void MainWindow::showProblem(const Problem &problem)
{
    m_waiting->showProblem(problem);
    m_layers->setCurrentWidget(m_waiting);
}

void MainWindow::showSignIn(const QString &why)
{
    m_layers->setCurrentWidget(m_signIn);
    m_signIn->start(m_client, why);
}

void MainWindow::enter(const Person &person)
{
    const bool same = m_entered && m_person.uuid == person.uuid && m_person.roleId == person.roleId;
    if (m_entered && !same) {
        leave();
    }
    m_person = person;
    m_entered = true;
    m_band->setPerson(person);
    QList<PlaceEntry> visible;
    for (const PlaceEntry &entry : std::as_const(m_entries)) {
        if (!entry.visible || entry.visible(person)) {
            visible.append(entry);
        }
    }
    m_navigation->setEntries(visible);
    m_navigation->setCurrent(m_current);
    m_layers->setCurrentIndex(2);
    m_signIn->close();
    if (Place *place = m_places.value(m_current)) {
        place->activate();
    }
}

void MainWindow::leave()
{
    for (Place *place : std::as_const(m_places)) {
        delete place;
    }
    m_places.clear();
    m_current.clear();
    m_history.clear();
    m_back->setEnabled(false);
    m_forward->setEnabled(false);
    m_entered = false;
    m_person = {};
    m_band->setPerson(std::nullopt);
    retitle();
}

QString MainWindow::currentLink() const
{
    const Place *place = m_places.value(m_current);
    if (!place) {
        return {};
    }
    const QString position = place->position();
    return position.isEmpty() ? m_current : m_current + u'/' + position;
}

QString MainWindow::unsaved() const
{
    for (const Place *place : std::as_const(m_places)) {
        const QString what = place->unsaved();
        if (!what.isEmpty()) {
            return what;
        }
    }
    return {};
}

bool MainWindow::mayLeave()
{
    const QString what = unsaved();
    if (what.isEmpty()) {
        return true;
    }
    QMessageBox box(QMessageBox::NoIcon, tr("Unsaved changes"), tr("%1: not saved yet.").arg(what),
                    QMessageBox::NoButton, this);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(tr("If you go on, what you typed is lost."));
    QPushButton *stay = box.addButton(tr("Stay"), QMessageBox::RejectRole);
    QPushButton *drop = box.addButton(tr("Discard and go on"), QMessageBox::DestructiveRole);
    makeDestructive(drop);
    box.setDefaultButton(stay);
    box.exec();
    return box.clickedButton() == drop;
}

Place *MainWindow::placeFor(const QString &id)
{
    if (Place *known = m_places.value(id)) {
        return known;
    }
    for (const PlaceEntry &entry : std::as_const(m_entries)) {
        if (entry.id == id && (!entry.visible || entry.visible(m_person))) {
            Place *place = entry.make(*this, m_pages);
            m_pages->addWidget(place);
            m_places.insert(id, place);
            connect(place, &Place::positionChanged, this, [this, id] {
                if (m_current == id) {
                    m_history.visit(currentLink());
                    m_back->setEnabled(m_history.canGoBack());
                    m_forward->setEnabled(m_history.canGoForward());
                    retitle();
                }
            });
            return place;
        }
    }
    return nullptr;
}

void MainWindow::open(const QString &link) { go(link, true); }

void MainWindow::go(const QString &link, bool remember)
{
    if (!m_entered || link.isEmpty()) {
        return;
    }
    Place *place = placeFor(idOf(link));
    if (!place) {
        notify(Tone::Warning, tr("There is no place \"%1\" here for you.").arg(link));
        return;
    }
    m_current = idOf(link);
    m_pages->setCurrentWidget(place);
    m_navigation->setCurrent(m_current);
    // The bare name of a place means: where one was there last.
    if (link.contains(u'/') || !remember) {
        place->setPosition(positionOf(link));
    }
    place->activate();
    if (remember) {
        m_history.visit(currentLink());
    }
    m_back->setEnabled(m_history.canGoBack());
    m_forward->setEnabled(m_history.canGoForward());
    retitle();
}

void MainWindow::notify(Tone tone, const QString &text, QAction *action) { m_notices->add(tone, text, action); }

Work *MainWindow::beginWork(const QString &title) { return m_status->beginWork(title); }

void MainWindow::retitle()
{
    QString title = u"BiometricsCloud"_s;
    for (const PlaceEntry &entry : std::as_const(m_entries)) {
        if (entry.id == m_current && m_entered) {
            title = u"%1 – %2 – BiometricsCloud"_s.arg(entry.title, m_person.tenantName);
        }
    }
    setWindowTitle(title);
}

void MainWindow::openPalette()
{
    if (!m_entered) {
        return;
    }
    QList<CommandPalette::Item> items;
    for (int i = 0; i < m_navigation->count(); ++i) {
        const QString id = m_navigation->item(i)->data(Qt::UserRole).toString();
        const QString title = m_navigation->item(i)->text();
        const auto entry =
            std::find_if(m_entries.cbegin(), m_entries.cend(), [&](const auto &e) { return e.id == id; });
        items.append({title, tr("Place"), entry->iconName, [this, id] { open(id); }});
    }
    if (Place *place = m_places.value(m_current)) {
        for (QAction *action : place->commands()) {
            if (action->isEnabled()) {
                items.append({action->text(), action->shortcut().toString(QKeySequence::NativeText), u"run-build"_s,
                              [action] { action->trigger(); }});
            }
        }
    }
    items.append({tr("Copy the link to this place"), {}, u"edit-copy"_s, [this] {
                      QApplication::clipboard()->setText(u"biometricscloud:"_s + currentLink());
                  }});
    items.append({Theme::colours().dark ? tr("Light appearance") : tr("Dark appearance"),
                  {},
                  u"preferences-desktop-theme-global"_s,
                  [] {
                      const Scheme scheme = Theme::colours().dark ? Scheme::Light : Scheme::Dark;
                      Theme::setScheme(scheme);
                      QSettings().setValue(u"appearance/scheme"_s, static_cast<int>(scheme));
                  }});
    items.append(
        {tr("Connect to another provider…"), {}, u"network-connect"_s, [this] { Q_EMIT connectionRequested(); }});
    items.append({tr("Sign out"), {}, u"system-log-out"_s, [this] { Q_EMIT signOutRequested(); }});
    auto *palette = new CommandPalette(std::move(items), this);
    palette->setAttribute(Qt::WA_DeleteOnClose);
    connect(palette, &CommandPalette::linkTyped, this, [this](const QString &link) { open(link); });
    palette->move(mapToGlobal(QPoint((width() - palette->width()) / 2, 56)));
    palette->show();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!mayLeave()) {
        event->ignore();
        return;
    }
    QSettings().setValue(u"window/geometry"_s, saveGeometry());
    QMainWindow::closeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_navigation->setNarrow(width() < narrowBelow);
}

} // namespace bc::ui
