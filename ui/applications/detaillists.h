#pragma once

#include "ui/applications/application.h"
#include "ui/applications/detailsection.h"
#include "ui/client/request.h"

#include <QUrlQuery>

namespace bc::ui {
class ProviderClient;
}

/// What the detail reads beside the application itself. One that fails does not take the others with it.
namespace bc::ui::applications {

class LoadedSection : public DetailSection
{
    Q_OBJECT
public:
    /// `rest` follows the application's path; `loading` is said while it is read.
    LoadedSection(ProviderClient &client, const QString &title, QString rest, QString loading,
                  QWidget *parent = nullptr);
    void load(const Application &application);
    bool isLoaded() const { return m_isLoaded; }

protected:
    /// `further`: another page of what is there already.
    virtual void fill(const QJsonObject &answer, bool further) = 0;
    const Application &application() const { return m_application; }
    void ask(const QUrlQuery &query = {});

private:
    ProviderClient &m_client;
    QString m_rest, m_loading;
    Application m_application;
    bool m_isLoaded = false, m_restarting = false;
    Cancel m_running;
};

/// The live secrets: when each was made and last used, and until when an older one works.
class SecretsSection final : public LoadedSection
{
    Q_OBJECT
public:
    explicit SecretsSection(ProviderClient &client, QWidget *parent = nullptr);
    const QList<Secret> &secrets() const { return m_secrets; }

Q_SIGNALS:
    void rotateRequested();
    void endRequested(const bc::ui::applications::Secret &secret);

private:
    void fill(const QJsonObject &answer, bool further) override;

    QPushButton *m_rotate;
    QList<Secret> m_secrets;
};

/// Who lets the application at their data.
class ConsentsSection final : public LoadedSection
{
    Q_OBJECT
public:
    explicit ConsentsSection(ProviderClient &client, QWidget *parent = nullptr);
    const QList<Consent> &consents() const { return m_consents; }

Q_SIGNALS:
    void withdrawRequested(const bc::ui::applications::Consent &consent);

private:
    void fill(const QJsonObject &answer, bool further) override;

    QList<Consent> m_consents;
};

} // namespace bc::ui::applications
