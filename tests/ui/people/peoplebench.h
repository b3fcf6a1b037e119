#pragma once

#include "ui/client/providerclient.h"
#include "ui/support/responder.h"
#include "ui/widgets/place.h"

#include <QJsonArray>
#include <QMap>

namespace bc::tests {

/// A line of work as the status bar shows one.
class BenchWork final : public ui::Work
{
    Q_OBJECT
public:
    using Work::Work;
    void setProgress(int done, int total) override { progress.append({done, total}); }
    void finish() override { deleteLater(); }
    QList<std::pair<int, int>> progress;
};

/// The shell around the place: who is signed in, what was said, what is under way.
class PeopleBench final : public ui::Workbench
{
public:
    explicit PeopleBench(ui::ProviderClient &client)
        : m_client(client)
    {
        m_person.id = 2;
        m_person.roleId = ui::Person::TenantAdministrator;
        m_person.tenantName = QStringLiteral("Dune Clinic");
        m_person.language = QStringLiteral("en");
        m_person.timezone = QStringLiteral("Europe/Berlin");
    }
    ui::ProviderClient &client() override { return m_client; }
    const ui::Person &person() const override { return m_person; }
    void open(const QString &link) override { opened = link; }
    void notify(Tone tone, const QString &text, QAction *action) override
    {
        lastTone = tone;
        notices.append(text);
        lastAction = action;
    }
    ui::Work *beginWork(const QString &title) override
    {
        works.append(title);
        work = new BenchWork;
        return work;
    }

    QString opened;
    QStringList notices, works;
    Tone lastTone = Tone::Info;
    QPointer<QAction> lastAction;
    QPointer<BenchWork> work;

private:
    ui::ProviderClient &m_client;
    ui::Person m_person;
};

/// A provider that keeps five people and answers in the real shapes of /api/v1/admin/users.
class PeopleProvider : public Responder
{
    Q_OBJECT
public:
    static constexpr int self = 2, clinician = 3, invited = 4, locked = 5, platform = 6;

    PeopleProvider();
    /// What the next list holds; changes of state are kept here.
    QMap<int, QJsonObject> people;
    QJsonArray sessionsOfClinician, consentsOfClinician, moreConsents;
    static QByteArray path(int id, const QByteArray &rest = {});

private:
    void offer(int id);
};

} // namespace bc::tests
