#pragma once

#include "ui/applications/application.h"
#include "ui/widgets/loadedsection.h"

/// What the detail reads beside the application itself.
namespace bc::ui::applications {

/// The live secrets: when each was made and last used, and until when an older one works.
class SecretsSection final : public LoadedSection
{
    Q_OBJECT
public:
    explicit SecretsSection(ProviderClient &client, QWidget *parent = nullptr);
    void load(const Application &application);
    const QList<Secret> &secrets() const { return m_secrets; }

Q_SIGNALS:
    void rotateRequested();
    void endRequested(const bc::ui::applications::Secret &secret);

private:
    void fill(const QJsonObject &answer, bool further) override;

    QPushButton *m_rotate;
    bool m_active = false; ///< the application
    QList<Secret> m_secrets;
};

/// Who lets the application at their data.
class ConsentsSection final : public LoadedSection
{
    Q_OBJECT
public:
    explicit ConsentsSection(ProviderClient &client, QWidget *parent = nullptr);
    void load(const Application &application);
    const QList<Consent> &consents() const { return m_consents; }

Q_SIGNALS:
    void withdrawRequested(const bc::ui::applications::Consent &consent);

private:
    void fill(const QJsonObject &answer, bool further) override;

    QList<Consent> m_consents;
};

} // namespace bc::ui::applications
