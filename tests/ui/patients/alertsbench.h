#pragma once

#include "ui/client/providerclient.h"
#include "ui/patients/patient.h"
#include "ui/patients/units.h"
#include "ui/support/freshsettings.h"
#include "ui/support/responder.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/place.h"

#include <QJsonArray>
#include <QLabel>

#include <memory>

/// What the tests of alerts and of their rules share: the provider's rows, and a desk to look at them from.
namespace bc::tests {

using namespace Qt::StringLiterals;
using namespace bc::ui;
using namespace bc::ui::patients;

class Bench final : public Workbench
{
public:
    explicit Bench(const QUrl &base)
        : m_client(base)
    {
        Tokens tokens;
        tokens.accessToken = u"token"_s;
        m_client.setTokens(tokens);
        someone.roleId = Person::Clinician;
    }
    ProviderClient &client() override { return m_client; }
    const Person &person() const override { return someone; }
    void open(const QString &) override {}
    void notify(Tone, const QString &text, QAction *action) override
    {
        notices.append(text);
        delete action;
    }
    Work *beginWork(const QString &) override { return nullptr; }

    Person someone;
    QStringList notices;

private:
    ProviderClient m_client;
};

inline QJsonObject alertRow(qint64 id, const QString &name, double value, const QJsonObject &more = {})
{
    QJsonObject row{{u"id"_s, id},
                    {u"patient"_s, QJsonObject{{u"id"_s, id * 10}, {u"name"_s, name}}},
                    {u"metric"_s, u"glucose"_s},
                    {u"unit"_s, u"mg/dL"_s},
                    {u"direction"_s, u"below"_s},
                    {u"threshold"_s, 54},
                    {u"began_time"_s, u"2026-11-28T08:12:00Z"_s},
                    {u"last_value"_s, value},
                    {u"extreme_value"_s, value - 3},
                    {u"is_urgent"_s, true},
                    {u"is_quiet"_s, false},
                    {u"ended_time"_s, QJsonValue()},
                    {u"acknowledged_by"_s, QJsonValue()}};
    for (auto field = more.begin(); field != more.end(); ++field)
        row.insert(field.key(), field.value());
    return row;
}

inline QJsonObject ruleRow(qint64 id)
{
    return {{u"id"_s, id},
            {u"metric"_s, u"glucose"_s},
            {u"unit"_s, u"mg/dL"_s},
            {u"below"_s, 70},
            {u"above"_s, QJsonValue()},
            {u"hysteresis"_s, 5},
            {u"lasting_seconds"_s, 900},
            {u"quiet_from"_s, u"22:00"_s},
            {u"quiet_to"_s, u"07:00"_s},
            {u"is_urgent"_s, false},
            {u"state"_s, 5},
            {u"created_by"_s, QJsonObject{{u"id"_s, 3}, {u"name"_s, u"Brian Herbert"_s}}}};
}

/// The unit of glucose.
inline void choose(const QString &name) { Units::instance().choose(Units::quantities().constFirst(), name); }

inline QStringList textsIn(const QWidget &widget)
{
    QStringList texts;
    for (const QLabel *label : widget.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&widget) && !label->text().isEmpty())
            texts.append(label->text());
    }
    return texts;
}

inline FormField *field(const QWidget &form, const QString &name)
{
    for (FormField *one : form.findChildren<FormField *>()) {
        if (one->name() == name)
            return one;
    }
    return nullptr;
}

inline Patient okafor()
{
    Patient patient;
    patient.id = 7;
    patient.name = u"Amara Okafor"_s;
    patient.metrics = {u"heart_rate"_s, u"glucose"_s};
    return patient;
}

} // namespace bc::tests
