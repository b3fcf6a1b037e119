#include "ui/activity/entrydetail.h"

#include "ui/activity/words.h"
#include "ui/decisions/marklabel.h"
#include "ui/widgets/moment.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace bc::ui::activity {

using namespace Qt::StringLiterals;

namespace {

// As low as a line of text, so that facts with and without one stand equally apart.
QToolButton *lowButton(const QString &iconName, const QString &what)
{
    auto *button = new QToolButton;
    button->setIcon(icon(iconName));
    button->setAutoRaise(true);
    button->setIconSize({14, 14});
    button->setFixedSize(20, 20);
    describe(button, what);
    return button;
}

// A hash has no place to break; a label wraps at spaces and after zero-width ones.
QString breakable(const QString &digits)
{
    QString text = digits;
    for (qsizetype at = 8; at < text.size(); at += 9) {
        text.insert(at, u'\u200b');
    }
    return text;
}

} // namespace

EntryDetail::EntryDetail(QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("The entry"));
}

void EntryDetail::show(const AuditEntry &entry)
{
    m_entry = entry;
    m_hash.clear();
    m_previous.clear();
    rebuild();
}

void EntryDetail::setHashes(qint64 id, const QString &hash, const QString &previous)
{
    if (id == m_entry.id && !hash.isEmpty()) {
        m_hash = hash;
        m_previous = previous;
        rebuild();
    }
}

QVBoxLayout *EntryDetail::begin(const QString &title)
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(space::l, space::m, space::l, space::l);
    column->setSpacing(space::m);
    auto *head = new QHBoxLayout;
    head->addWidget(wrappedLabel(title, Text::Heading), 1);
    auto *close = new QToolButton;
    close->setIcon(icon(u"sign-close"_s));
    describe(close, tr("Close the detail"), u"Esc"_s);
    connect(close, &QToolButton::clicked, this, &EntryDetail::closeRequested);
    head->addWidget(close, 0, Qt::AlignTop);
    column->addLayout(head);
    return column;
}

// Once it is complete: what is added to a widget that shows already appears one event later.
void EntryDetail::finish(QVBoxLayout *column)
{
    column->addStretch();
    QWidget *content = column->parentWidget();
    content->setAutoFillBackground(false);
    if (QWidget *former = takeWidget()) {
        former->deleteLater(); // not now: one of its buttons may have asked for this
    }
    setWidget(content);
}

void EntryDetail::showNote(const QString &title, const QString &text)
{
    m_entry = {};
    QVBoxLayout *column = begin(title);
    column->addWidget(wrappedLabel(text, Text::Muted));
    finish(column);
}

void EntryDetail::addFact(QVBoxLayout *column, const QString &name, const QString &value, bool mono,
                          const QString &filter, const QString &filterValue)
{
    if (value.isEmpty()) {
        return;
    }
    auto *box = new QVBoxLayout;
    box->setSpacing(2);
    box->addWidget(label(name, Text::Small));
    auto *row = new QHBoxLayout;
    row->setSpacing(space::xs);
    QLabel *text = wrappedLabel(value);
    if (mono) {
        text->setFont(Theme::mono(type::small));
    }
    row->addWidget(text, 1);
    if (!filter.isEmpty()) {
        QToolButton *only = lowButton(u"view-filter"_s, tr("Only entries with this: %1").arg(name));
        connect(only, &QToolButton::clicked, this,
                [this, filter, filterValue, value] { Q_EMIT narrowRequested(filter, filterValue, value); });
        row->addWidget(only, 0, Qt::AlignTop);
    }
    box->addLayout(row);
    column->addLayout(box);
}

void EntryDetail::addObject(QVBoxLayout *column)
{
    if (m_entry.objectType.isEmpty()) {
        return;
    }
    auto *box = new QVBoxLayout;
    box->setSpacing(2);
    box->addWidget(label(tr("Object"), Text::Small));
    auto *row = new QHBoxLayout;
    row->setSpacing(space::xs);
    row->addWidget(wrappedLabel(m_entry.object()), 1);
    const auto add = [row](const QString &iconName, const QString &what) {
        QToolButton *button = lowButton(iconName, what);
        row->addWidget(button, 0, Qt::AlignTop);
        return button;
    };
    if (m_entry.objectType == "application"_L1 && m_entry.objectId.toLongLong() > 0) {
        connect(add(u"go-next"_s, tr("Open the application")), &QToolButton::clicked, this,
                [this, id = m_entry.objectId] { Q_EMIT linkRequested(u"applications/"_s + id); });
    }
    connect(add(u"view-filter"_s, tr("Only entries about this object")), &QToolButton::clicked, this,
            [this] { Q_EMIT objectRequested(m_entry.objectType, m_entry.objectId); });
    box->addLayout(row);
    column->addLayout(box);
}

void EntryDetail::rebuild()
{
    QVBoxLayout *column = begin(actionWords(m_entry.event));
    auto *state = new QHBoxLayout;
    state->setSpacing(space::xs);
    state->addWidget(new MarkLabel(outcomeMark(m_entry.outcome)));
    state->addWidget(label(outcomeWords(m_entry.outcome), Text::Strong));
    state->addStretch();
    column->addLayout(state);
    addFact(column, tr("When"), u"%1 \u00b7 %2"_s.arg(stamp(m_entry.time), moment::relative(m_entry.time)));
    if (m_entry.actor.id != 0) {
        addFact(column, tr("Who"), m_entry.actor.text(), false, u"user_id"_s, QString::number(m_entry.actor.id));
    } else {
        addFact(column, tr("Who"), tr("Nobody was signed in"));
    }
    addFact(column, tr("Application"), m_entry.application.id != 0 ? m_entry.application.text() : QString(), false,
            u"application_id"_s, QString::number(m_entry.application.id));
    addObject(column);
    addFact(column, tr("Address"), m_entry.address, true, u"address"_s, m_entry.address);
    addFact(column, tr("Event"), m_entry.event, true, u"event"_s, m_entry.event);
    addFact(column, tr("Request"), m_entry.traceId, true, u"trace_id"_s, m_entry.traceId);
    if (!m_entry.traceId.isEmpty()) {
        auto *checks = new QPushButton(tr("Show the request's checks"));
        checks->setToolTip(tr("For OAuth requests, and for 24 hours"));
        connect(checks, &QPushButton::clicked, this, [this] { Q_EMIT requestRequested(m_entry.traceId); });
        column->addWidget(checks, 0, Qt::AlignLeft);
    }
    for (const auto &[name, value] : m_entry.detailLines()) {
        addFact(column, name, value, true);
    }
    addFact(column, tr("Place in the chain"), tr("Entry %1").arg(m_entry.id));
    addFact(column, tr("Hash"), breakable(m_hash), true);
    addFact(column, tr("Hash of the entry before"), breakable(m_previous), true);
    finish(column);
}

} // namespace bc::ui::activity
