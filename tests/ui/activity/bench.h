#pragma once

#include "ui/client/providerclient.h"
#include "ui/widgets/place.h"

#include <QJsonObject>
#include <QStringList>

namespace bc::tests {

/// What the shell would be to the place: remembers what it was asked for.
class Bench final : public ui::Workbench
{
public:
    class Line final : public ui::Work
    {
    public:
        void setProgress(int, int) override {}
        void finish() override { deleteLater(); }
    };

    Bench(ui::ProviderClient &client, int role)
        : m_client(client)
    {
        m_person.roleId = role;
    }
    ui::ProviderClient &client() override { return m_client; }
    const ui::Person &person() const override { return m_person; }
    void open(const QString &link) override { opened.append(link); }
    void notify(Tone tone, const QString &text, QAction *action) override
    {
        delete action;
        tones.append(tone);
        notices.append(text);
    }
    ui::Work *beginWork(const QString &) override
    {
        work = new Line;
        return work;
    }

    QStringList opened, notices;
    QList<Tone> tones;
    QPointer<Line> work;

private:
    ui::ProviderClient &m_client;
    ui::Person m_person;
};

} // namespace bc::tests
