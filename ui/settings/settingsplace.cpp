#include "ui/settings/settingsplace.h"

#include "ui/settings/brandingpage.h"
#include "ui/settings/keyspage.h"
#include "ui/settings/mailpage.h"
#include "ui/settings/place.h"
#include "ui/settings/registrationpage.h"
#include "ui/settings/vendorspage.h"
#include "ui/settings/webhookspage.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QStackedWidget>

namespace bc::ui::settings {

using namespace Qt::StringLiterals;

namespace {

constexpr int listWidth = 172;
constexpr int rowHeight = 34;

/// A page as the list shows it. Vendors, keys and mail serve every tenant: platform administrators alone see them.
struct Section
{
    QString id, title, iconName;
    bool platformOnly = false;
    Page *(*make)(Workbench &);
};

template <typename Made>
Page *make(Workbench &workbench)
{
    return new Made(workbench);
}

QList<Section> sections()
{
    return {{u"branding"_s, SettingsPlace::tr("Sign-in pages"), u"sign-palette"_s, false, make<BrandingPage>},
            {u"webhooks"_s, SettingsPlace::tr("Webhooks"), u"sign-hook"_s, false, make<WebhooksPage>},
            {u"registration"_s, SettingsPlace::tr("Registration"), u"sign-ticket"_s, false, make<RegistrationPage>},
            {u"vendors"_s, SettingsPlace::tr("Vendors"), u"sign-cloud"_s, true, make<VendorsPage>},
            {u"keys"_s, SettingsPlace::tr("Signing keys"), u"sign-key"_s, true, make<KeysPage>},
            {u"mail"_s, SettingsPlace::tr("Mail"), u"sign-mail"_s, true, make<MailPage>}};
}

} // namespace

SettingsPlace::SettingsPlace(Workbench &workbench, QWidget *parent)
    : Place(parent)
    , m_workbench(workbench)
    , m_list(new QListWidget)
    , m_pages(new QStackedWidget)
    , m_unknown(new StateView)
{
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFixedWidth(listWidth);
    m_list->setAccessibleName(tr("Settings"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setIconSize({16, 16});
    m_list->setObjectName(u"settingsList"_s);
    m_list->setProperty("bcItemMargin", space::s);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setAutoFillBackground(false);
    m_list->installEventFilter(this);
    for (const Section &section : sections()) {
        if (section.platformOnly && workbench.person().roleId != Person::Platform) {
            continue;
        }
        auto *item = new QListWidgetItem(icon(section.iconName), section.title, m_list);
        item->setData(Qt::UserRole, section.id);
        item->setSizeHint({listWidth, rowHeight});
    }
    m_unknown->setEmpty(u"sign-settings"_s, tr("No such page"),
                        tr("There is no page of this name for you here. Choose one at the left."));
    m_unknown->showEmpty();
    m_pages->addWidget(m_unknown);

    auto *line = new QFrame;
    line->setFrameShape(QFrame::VLine);
    line->setFixedWidth(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_list);
    row->addWidget(line);
    row->addWidget(m_pages, 1);

    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item && item->data(Qt::UserRole).toString() != m_current) {
            const QString id = item->data(Qt::UserRole).toString();
            goTo(id, pageFor(id)->position()); // where one was there last
            Q_EMIT positionChanged(position());
        }
    });
}

QString SettingsPlace::position() const
{
    const QString rest = page() ? page()->position() : QString();
    return rest.isEmpty() ? m_current : m_current + u'/' + rest;
}

void SettingsPlace::setPosition(const QString &position)
{
    const QString id = position.section(u'/', 0, 0);
    goTo(id.isEmpty() ? m_list->item(0)->data(Qt::UserRole).toString() : id, position.section(u'/', 1));
}

void SettingsPlace::goTo(const QString &id, const QString &rest)
{
    m_current = id;
    const QSignalBlocker quiet(m_list);
    Page *shown = pageFor(id);
    if (!shown) {
        m_list->setCurrentItem(nullptr);
        m_pages->setCurrentWidget(m_unknown);
        return;
    }
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->data(Qt::UserRole).toString() == id) {
            m_list->setCurrentRow(i);
        }
    }
    m_pages->setCurrentWidget(shown);
    shown->setPosition(rest);
    shown->activate();
}

void SettingsPlace::activate()
{
    if (m_current.isEmpty()) {
        setPosition({});
    } else if (page()) {
        page()->activate();
    }
    m_list->setFocus();
}

Page *SettingsPlace::page() const { return m_made.value(m_current); }

Page *SettingsPlace::pageFor(const QString &id)
{
    if (Page *known = m_made.value(id)) {
        return known;
    }
    for (const Section &section : sections()) {
        if (section.id == id && (!section.platformOnly || m_workbench.person().roleId == Person::Platform)) {
            Page *made = section.make(m_workbench);
            m_pages->addWidget(made);
            m_made.insert(id, made);
            connect(made, &Page::positionChanged, this, [this, id] {
                if (m_current == id) {
                    Q_EMIT positionChanged(position());
                }
            });
            return made;
        }
    }
    return nullptr;
}

QList<QAction *> SettingsPlace::commands() const { return page() ? page()->commands() : QList<QAction *>(); }

QString SettingsPlace::unsaved() const
{
    for (const Page *each : m_made) {
        if (const QString what = each->unsaved(); !what.isEmpty()) {
            return what;
        }
    }
    return {};
}

bool SettingsPlace::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (page() && (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Right)) {
            page()->focusContent();
            return true;
        }
    }
    return Place::eventFilter(object, event);
}

PlaceEntry entry()
{
    PlaceEntry place;
    place.id = u"settings"_s;
    place.title = SettingsPlace::tr("Settings");
    place.iconName = u"sign-settings"_s;
    place.visible = [](const Person &person) { return person.isAdministrator(); };
    place.make = [](Workbench &workbench, QWidget *parent) { return new SettingsPlace(workbench, parent); };
    return place;
}

} // namespace bc::ui::settings
