#include "ui/activity/auditfilters.h"

#include "ui/activity/filterchip.h"
#include "ui/activity/perioddialog.h"
#include "ui/activity/pickdialog.h"
#include "ui/activity/words.h"
#include "ui/models/pagedmodel.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QUrlQuery>

#include <algorithm>

namespace bc::ui::activity {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostNamed = 12; // people or applications a menu offers without searching

/// Whom or what the loaded entries name, each once, by name.
QList<Named> namedIn(const PagedModel &model, const QString &filter)
{
    QList<Named> found;
    for (int row = 0; row < model.rowCount() && found.size() < mostNamed; ++row) {
        const AuditEntry entry = AuditEntry::fromJson(model.row(row));
        const Named &one = filter == "user_id"_L1 ? entry.actor : entry.application;
        const bool known =
            std::any_of(found.cbegin(), found.cend(), [&](const Named &each) { return each.id == one.id; });
        if (one.id != 0 && !known) {
            found.append(one);
        }
    }
    std::sort(found.begin(), found.end(),
              [](const Named &a, const Named &b) { return a.text().localeAwareCompare(b.text()) < 0; });
    return found;
}

} // namespace

AuditFilters::AuditFilters(ProviderClient &client, PagedModel *model, QWidget *parent)
    : QWidget(parent)
    , m_client(client)
    , m_model(model)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::l, 0, space::l, space::m);
    row->setSpacing(space::xs + 2);
    addChip(u"from"_s, tr("When"), tr("any time"), [this](QMenu &menu) { fillPeriods(menu); });
    addChip(u"event"_s, tr("Action"), tr("any"), [this](QMenu &menu) { fillActions(menu); });
    addChip(u"user_id"_s, tr("Person"), tr("anyone"),
            [this](QMenu &menu) { fillNamed(menu, u"user_id"_s, tr("Anyone"), tr("Find a person…")); });
    addChip(u"application_id"_s, tr("Application"), tr("any"), [this](QMenu &menu) {
        fillNamed(menu, u"application_id"_s, tr("Any application"), tr("Find an application…"));
    });
    addTaken(u"object_id"_s, tr("Object"));
    addTaken(u"address"_s, tr("Address"));
    addTaken(u"trace_id"_s, tr("Request"));
    row->addStretch();
}

FilterChip *AuditFilters::addChip(const QString &filter, const QString &name, const QString &any,
                                  std::function<void(QMenu &)> fill)
{
    auto *chip = new FilterChip(name, any, std::move(fill));
    chip->setObjectName(u"filter-"_s + filter);
    m_chips.insert(filter, chip);
    layout()->addWidget(chip);
    return chip;
}

// A chip that is only there while it filters: what it says came from an entry.
FilterChip *AuditFilters::addTaken(const QString &filter, const QString &name)
{
    FilterChip *chip = addChip(filter, name, {}, [this, filter](QMenu &menu) {
        menu.addAction(tr("Remove this filter"), this, [this, filter] { set(filter, {}, {}); });
    });
    chip->hide();
    return chip;
}

void AuditFilters::set(const QString &name, const QString &value, const QString &words)
{
    if (FilterChip *chip = m_chips.value(name)) {
        chip->setChoice(value, words);
        if (name == "object_id"_L1 || name == "address"_L1 || name == "trace_id"_L1) {
            chip->setVisible(!value.isEmpty());
        }
    }
    if (name == "object_id"_L1 && value.isEmpty()) {
        m_model->setFilter(u"object_type"_s, {});
    }
    m_model->setFilter(name, value);
}

void AuditFilters::setObject(const QString &type, const QString &id)
{
    m_model->setFilter(u"object_type"_s, type);
    set(u"object_id"_s, id, u"%1 %2"_s.arg(objectWords(type), id));
}

void AuditFilters::setPeriod(const QDateTime &from, const QDateTime &until, const QString &words)
{
    m_from = from;
    m_until = until;
    const auto text = [](const QDateTime &time) {
        return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString();
    };
    m_model->setFilter(u"until"_s, text(until));
    set(u"from"_s, text(from), words);
}

void AuditFilters::reset()
{
    for (const auto &[name, chip] : m_chips.asKeyValueRange()) {
        chip->setChoice({}, {});
        chip->setVisible(name != "object_id"_L1 && name != "address"_L1 && name != "trace_id"_L1);
    }
    m_from = m_until = {};
}

QUrlQuery AuditFilters::query() const
{
    QUrlQuery query;
    const auto add = [&query](const QString &name, const QString &value) {
        if (!value.isEmpty()) {
            query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
        }
    };
    for (const QString &name : {u"from"_s, u"until"_s, u"event"_s, u"outcome"_s, u"user_id"_s, u"application_id"_s,
                                u"object_type"_s, u"object_id"_s, u"address"_s, u"trace_id"_s}) {
        add(name, m_model->filter(name));
    }
    add(u"search"_s, m_model->search());
    return query;
}

void AuditFilters::fillActions(QMenu &menu)
{
    menu.addAction(tr("Any action"), this, [this] { set(u"event"_s, {}, {}); });
    menu.addSeparator();
    for (const ActionGroup &group : actionGroups()) {
        menu.addAction(group.words, this, [this, group] { set(u"event"_s, group.prefix, group.words); });
    }
}

void AuditFilters::fillPeriods(QMenu &menu)
{
    menu.addAction(tr("Any time"), this, [this] { setPeriod({}, {}, {}); });
    menu.addSeparator();
    const auto last = [this, &menu](const QString &words, qint64 seconds) {
        menu.addAction(words, this, [this, words, seconds] {
            setPeriod(QDateTime::currentDateTimeUtc().addSecs(-seconds), {}, words);
        });
    };
    last(tr("Last hour"), 3600);
    last(tr("Last 24 hours"), 86'400);
    last(tr("Last 7 days"), qint64(7) * 86'400);
    last(tr("Last 30 days"), qint64(30) * 86'400);
    menu.addSeparator();
    menu.addAction(tr("Choose…"), this, &AuditFilters::askPeriod);
}

void AuditFilters::fillNamed(QMenu &menu, const QString &filter, const QString &any, const QString &findText)
{
    menu.addAction(any, this, [this, filter] { set(filter, {}, {}); });
    menu.addSeparator();
    for (const Named &one : namedIn(*m_model, filter)) {
        menu.addAction(one.text().replace(u'&', u"&&"_s), this,
                       [this, filter, one] { set(filter, QString::number(one.id), one.text()); });
    }
    menu.addSeparator();
    menu.addAction(icon(u"edit-find"_s), findText, this, [this, filter] { find(filter); });
}

void AuditFilters::find(const QString &filter)
{
    const bool people = filter == "user_id"_L1;
    PickDialog *dialog = people ? PickDialog::person(m_client, this) : PickDialog::application(m_client, this);
    connect(dialog, &PickDialog::picked, this, [this, filter, people](const QJsonObject &row) {
        set(filter, QString::number(row.value("id"_L1).toInteger()),
            people ? personName(row) : row.value("name"_L1).toString());
    });
    dialog->open();
}

void AuditFilters::askPeriod()
{
    auto *dialog = new PeriodDialog(m_from, m_until, this);
    connect(dialog, &PeriodDialog::chosen, this, [this](const QDateTime &from, const QDateTime &until) {
        setPeriod(from, until, u"%1 – %2"_s.arg(stamp(from).chopped(3), stamp(until).chopped(3)));
    });
    dialog->open();
}

} // namespace bc::ui::activity
