#pragma once

#include "ui/client/request.h"
#include "ui/settings/webhook.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace bc::ui {
class FormField;
class PlaceHeader;
class ProviderClient;
class TroubleLine;
} // namespace bc::ui

namespace bc::ui::settings {

class EventChoice;
class WaitButton;

/// Makes or changes a webhook. Esc leaves and keeps the draft; Enter in a field saves.
class WebhookForm final : public QWidget
{
    Q_OBJECT
public:
    explicit WebhookForm(ProviderClient &client, QWidget *parent = nullptr);

    /// An empty form, or the draft that was left.
    void startNew();
    /// One webhook's values, or the draft that was left of the same one.
    void startEdit(const Webhook &webhook);
    bool isNew() const { return m_original.id == 0; }
    qint64 id() const { return m_original.id; }
    QString draftName() const;
    FormField *url() const { return m_url; }
    FormField *description() const { return m_description; }
    EventChoice *events() const { return m_events; }
    QString trouble() const;

public Q_SLOTS:
    void save();

Q_SIGNALS:
    /// Stored; `secret` is set once, for a new one.
    void saved(const QJsonObject &webhook, const QString &secret);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setValues(const Webhook &webhook);
    void onEdited();
    void showProblem(const Problem &problem);

    ProviderClient &m_client;
    Webhook m_original;
    bool m_started = false, m_dirty = false;
    PlaceHeader *m_header;
    FormField *m_url, *m_description;
    EventChoice *m_events;
    TroubleLine *m_trouble;
    WaitButton *m_save;
    QPushButton *m_discard;
    QLabel *m_draft;
};

} // namespace bc::ui::settings
