#include "ui/settings/eventchoice.h"

#include "ui/settings/parts.h"
#include "ui/settings/webhook.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace bc::ui::settings {

using namespace Qt::StringLiterals;

namespace {

constexpr int NameRole = Qt::UserRole + 1; ///< of a family: its name, of an event: the event's
constexpr int treeHeight = 300;
constexpr int titleWidth = 320;

QTreeWidgetItem *eventItem(QTreeWidgetItem *family, const QString &name, const QString &title)
{
    auto *item = new QTreeWidgetItem(family, {title, name});
    item->setData(0, NameRole, name);
    item->setCheckState(0, Qt::Unchecked);
    item->setFont(1, Theme::mono(type::small));
    return item;
}

} // namespace

EventChoice::EventChoice(QWidget *parent)
    : QWidget(parent)
    , m_everything(new QCheckBox(tr("Everything except what happens many times a second")))
    , m_tree(new QTreeWidget)
    , m_error(new TroubleLine)
{
    setObjectName(u"field_events"_s);
    m_everything->setObjectName(u"everything"_s);
    m_tree->setObjectName(u"events"_s);
    m_tree->setAccessibleName(tr("Events"));
    m_tree->setColumnCount(2);
    m_tree->setHeaderHidden(true);
    m_tree->header()->setStretchLastSection(true);
    m_tree->setColumnWidth(0, titleWidth);
    m_tree->setFixedHeight(treeHeight);
    m_tree->setTabKeyNavigation(false);
    m_tree->setUniformRowHeights(true);
    m_tree->setProperty("bcItemMargin", space::xs);
    for (const EventGroup &group : eventGroups()) {
        auto *family =
            new QTreeWidgetItem(m_tree, {group.title, group.family.isEmpty() ? QString() : group.family + u".*"_s});
        family->setData(0, NameRole, group.family);
        family->setFont(0, Theme::font(type::body, true));
        family->setSizeHint(0, {titleWidth, metric::row});
        family->setFont(1, Theme::mono(type::small));
        family->setFlags(family->flags() | Qt::ItemIsAutoTristate | Qt::ItemIsUserCheckable);
        for (const EventName &event : group.events) {
            eventItem(family, event.name, event.title);
        }
    }

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::s);
    head->addWidget(label(tr("Events"), Text::Strong));
    head->addWidget(label(tr("required"), Text::Small), 0, Qt::AlignBottom);
    head->addStretch();
    column->addLayout(head);
    column->addWidget(m_everything);
    column->addWidget(m_tree);
    QLabel *help =
        label(tr("A whole group includes what is added to it later. What happens many times a second is sent "
                 "only if it is chosen by itself."),
              Text::Muted);
    help->setWordWrap(true);
    column->addWidget(help);
    column->addWidget(m_error);

    connect(m_everything, &QCheckBox::clicked, this, &EventChoice::onChanged);
    connect(m_tree, &QTreeWidget::itemChanged, this, &EventChoice::onChanged);
}

QStringList EventChoice::events() const
{
    QStringList chosen;
    const bool everything = m_everything->isChecked();
    if (everything) {
        chosen.append(u"*"_s);
    }
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *family = m_tree->topLevelItem(i);
        const QString name = family->data(0, NameRole).toString();
        if (everything && !name.isEmpty()) {
            continue;
        }
        if (!name.isEmpty() && family->checkState(0) == Qt::Checked) {
            chosen.append(name + u".*"_s);
            continue;
        }
        for (int j = 0; j < family->childCount(); ++j) {
            if (family->child(j)->checkState(0) == Qt::Checked) {
                chosen.append(family->child(j)->data(0, NameRole).toString());
            }
        }
    }
    return chosen;
}

void EventChoice::setEvents(const QStringList &events)
{
    {
        const QSignalBlocker quiet(m_tree);
        delete m_others;
        m_others = nullptr;
        QStringList unknown = events;
        unknown.removeAll(u"*"_s);
        m_everything->setChecked(events.contains(u"*"_s));
        for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
            QTreeWidgetItem *family = m_tree->topLevelItem(i);
            const QString all = family->data(0, NameRole).toString() + u".*"_s;
            bool any = events.contains(all);
            unknown.removeAll(all);
            for (int j = 0; j < family->childCount(); ++j) {
                QTreeWidgetItem *event = family->child(j);
                const QString name = event->data(0, NameRole).toString();
                const bool on = events.contains(all) || events.contains(name);
                event->setCheckState(0, on ? Qt::Checked : Qt::Unchecked);
                unknown.removeAll(name);
                any = any || on;
            }
            family->setExpanded(any || i == 0);
        }
        if (!unknown.isEmpty()) {
            m_others = new QTreeWidgetItem(m_tree, {tr("Others"), {}});
            m_others->setFont(0, Theme::font(type::body, true));
            m_others->setData(0, NameRole, QString());
            m_others->setFlags(m_others->flags() | Qt::ItemIsAutoTristate | Qt::ItemIsUserCheckable);
            for (const QString &name : std::as_const(unknown)) {
                eventItem(m_others, name, name)->setCheckState(0, Qt::Checked);
            }
            m_others->setExpanded(true);
        }
    }
    setError({});
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        m_tree->topLevelItem(i)->setDisabled(m_everything->isChecked() &&
                                             !m_tree->topLevelItem(i)->data(0, NameRole).toString().isEmpty());
    }
}

void EventChoice::onChanged()
{
    const QSignalBlocker quiet(m_tree);
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem *family = m_tree->topLevelItem(i);
        family->setDisabled(m_everything->isChecked() && !family->data(0, NameRole).toString().isEmpty());
    }
    setError({});
    m_tree->viewport()->update();
    Q_EMIT edited();
}

QString EventChoice::error() const { return m_error->text(); }

void EventChoice::setError(const QString &message) { m_error->set(message); }

bool EventChoice::validate()
{
    setError(events().isEmpty() ? tr("Choose at least one event.") : QString());
    return error().isEmpty();
}

} // namespace bc::ui::settings
