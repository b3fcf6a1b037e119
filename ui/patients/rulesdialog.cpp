#include "ui/patients/rulesdialog.h"

#include "ui/client/providerclient.h"
#include "ui/patients/alert.h"
#include "ui/patients/ruledialog.h"
#include "ui/patients/unitsbutton.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace bc::ui::patients {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize dialogSize(700, 560);

QWidget *ruleLine(const AlertRule &rule, const QList<QPushButton *> &buttons)
{
    QWidget *row = new QWidget;
    row->setAccessibleName(rule.words());
    auto *across = new QHBoxLayout(row);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(space::s);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(wrappedLabel(rule.words(), rule.isOn ? Text::Body : Text::Muted));
    if (const QString finer = rule.finerWords(); !finer.isEmpty()) {
        texts->addWidget(wrappedLabel(finer, Text::Muted));
    }
    across->addLayout(texts, 1);
    for (QPushButton *button : buttons) {
        button->setAccessibleName(u"%1: %2"_s.arg(button->text(), rule.words()));
        button->setAutoDefault(false);
        across->addWidget(button, 0, Qt::AlignTop);
    }
    return row;
}

} // namespace

RulesSection::RulesSection(ProviderClient &client, const Patient &patient, bool mayChange, QWidget *parent)
    : LoadedSection(client, tr("Rules"), tr("Reading the rules…"), parent)
    , m_client(client)
    , m_patient(patient)
    , m_path(u"/api/v1/admin/patients/%1/alert-rules"_s.arg(patient.id))
    , m_mayChange(mayChange)
{
    if (mayChange) {
        QPushButton *add = addButton(tr("Add rule…"));
        add->setObjectName(u"addRule"_s);
        add->setAutoDefault(false);
        connect(add, &QPushButton::clicked, this, [this] { edit({}); });
    }
    connect(&Units::instance(), &Units::changed, this, [this] {
        if (isLoaded()) {
            showRules();
        }
    });
}

void RulesSection::reload() { read(m_path); }

void RulesSection::edit(const AlertRule &rule)
{
    auto *dialog = new RuleDialog(m_client, m_path, rule, m_patient.metrics, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, &RulesSection::reload);
    dialog->open();
}

void RulesSection::fill(const QJsonObject &answer, bool)
{
    m_answer = answer;
    showRules();
}

void RulesSection::showRules()
{
    QList<QWidget *> rows;
    for (const QJsonValue value : m_answer.value("results"_L1).toArray()) {
        rows.append(rowOf(AlertRule::fromJson(value.toObject())));
    }
    if (rows.isEmpty()) {
        rows.append(
            wrappedLabel(tr("No rules yet: nobody is told when a value goes beyond a threshold."), Text::Muted));
    }
    if (m_removed) {
        auto *undo = new QPushButton(tr("Put it back"));
        undo->setObjectName(u"putBack"_s);
        connect(undo, &QPushButton::clicked, this, [this, rule = *m_removed] {
            m_removed.reset();
            send(Request::post(m_path, rule.toJson()));
        });
        auto *row = new QWidget;
        auto *across = new QHBoxLayout(row);
        across->setContentsMargins(0, 0, 0, 0);
        across->addWidget(wrappedLabel(tr("Removed: %1").arg(m_removed->words()), Text::Muted), 1);
        across->addWidget(undo);
        rows.append(row);
    }
    const QJsonArray offered = m_answer.value("templates"_L1).toArray();
    if (m_mayChange && !offered.isEmpty()) {
        QLabel *heading = label(tr("Often used"), Text::Strong);
        heading->setContentsMargins(0, space::m, 0, 0);
        rows.append(heading);
        for (const QJsonValue value : offered) {
            rows.append(templateRow(AlertRule::fromJson(value.toObject())));
        }
    }
    showRows(rows, Lines::Between);
}

QWidget *RulesSection::rowOf(const AlertRule &rule)
{
    if (!m_mayChange) {
        return ruleLine(rule, {});
    }
    auto *change = new QPushButton(tr("Change…"));
    change->setObjectName(u"changeRule"_s);
    connect(change, &QPushButton::clicked, this, [this, rule] { edit(rule); });
    auto *toggle = new QPushButton(rule.isOn ? tr("Switch on") : tr("Switch off"));
    const int other = toggle->sizeHint().width();
    toggle->setText(rule.isOn ? tr("Switch off") : tr("Switch on"));
    toggle->setMinimumWidth(std::max(other, toggle->sizeHint().width())); // the columns of buttons stay in line
    toggle->setObjectName(u"switchRule"_s);
    connect(toggle, &QPushButton::clicked, this, [this, rule] {
        send(Request::put(u"%1/%2"_s.arg(m_path).arg(rule.id), {{u"state"_s, rule.isOn ? 0 : 5}}));
    });
    auto *away = new QPushButton(tr("Remove"));
    away->setObjectName(u"removeRule"_s);
    connect(away, &QPushButton::clicked, this, [this, rule] { remove(rule); });
    return ruleLine(rule, {change, toggle, away});
}

QWidget *RulesSection::templateRow(const AlertRule &rule)
{
    auto *add = new QPushButton(tr("Add"));
    add->setObjectName(u"addTemplate"_s);
    connect(add, &QPushButton::clicked, this, [this, rule] { send(Request::post(m_path, rule.toJson())); });
    return ruleLine(rule, {add});
}

void RulesSection::send(Request request)
{
    m_client.fetch(std::move(request), this, [this](const Answer &answer) {
        if (answer) {
            reload();
        } else if (!answer.error().cancelled()) {
            showProblem(answer.error());
        }
    });
}

void RulesSection::remove(const AlertRule &rule)
{
    m_client.fetch(Request::remove(u"%1/%2"_s.arg(m_path).arg(rule.id)), this, [this, rule](const Answer &answer) {
        if (answer) {
            m_removed = rule;
            reload();
        } else if (!answer.error().cancelled()) {
            showProblem(answer.error());
        }
    });
}

RulesDialog::RulesDialog(ProviderClient &client, const Patient &patient, bool mayChange, QWidget *parent)
    : QDialog(parent)
    , m_section(new RulesSection(client, patient, mayChange))
{
    setWindowTitle(tr("Alert rules"));
    resize(dialogSize);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    column->setSpacing(space::m);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::m);
    head->addWidget(wrappedLabel(tr("Alerts for %1").arg(patient.name), Text::Heading), 1);
    head->addWidget(new UnitsButton, 0, Qt::AlignTop);
    column->addLayout(head);
    column->addWidget(wrappedLabel(tr("Whoever cares for %1 sees an alert here within a minute of the sample, and the "
                                      "webhooks that ask for alert.raised are told.")
                                       .arg(patient.name)));
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *holder = new QWidget;
    auto *inner = new QVBoxLayout(holder);
    inner->setContentsMargins(0, 0, space::m, 0); // where the bar of the scroll area shows
    inner->addWidget(m_section);
    inner->addStretch();
    scroll->setWidget(holder);
    column->addWidget(scroll, 1);
    column->addWidget(hairline());
    auto *row = new QHBoxLayout;
    row->addStretch();
    auto *close = new QPushButton(tr("Close"));
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    row->addWidget(close);
    column->addLayout(row);
    m_section->reload();
}

} // namespace bc::ui::patients
