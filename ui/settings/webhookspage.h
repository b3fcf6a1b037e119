#pragma once

#include "ui/client/request.h"
#include "ui/settings/page.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace bc::ui {
class ListView;
class Workbench;
} // namespace bc::ui

namespace bc::ui::settings {

class DeliveriesView;
class WebhookDetail;
class WebhookForm;

/// Who is told what happens. Positions: "" the list, "12" one webhook with its deliveries, "12/edit" and "new" the
/// form, "given-up" the messages of all webhooks that never arrived.
class WebhooksPage final : public Page
{
    Q_OBJECT
public:
    explicit WebhooksPage(Workbench &workbench, QWidget *parent = nullptr);

    QString position() const override { return m_position; }
    void setPosition(const QString &position) override;
    void activate() override;
    void focusContent() override;
    QList<QAction *> commands() const override;
    QString unsaved() const override;

    ListView *list() const { return m_list; }
    WebhookDetail *detail() const { return m_detail; }
    WebhookForm *form() const { return m_form; }
    DeliveriesView *givenUp() const { return m_givenUp; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeListPage();
    QWidget *makeGivenUpPage();
    void go(const QString &position);
    void loadDeliveries();
    void saved(const QJsonObject &webhook, const QString &secret);

    Workbench &m_workbench;
    QString m_position;
    QAction *m_new;
    QStackedWidget *m_pages;
    ListView *m_list = nullptr;
    QWidget *m_givenUpNote = nullptr;
    QLabel *m_givenUpText = nullptr;
    DeliveriesView *m_givenUp = nullptr;
    QWidget *m_listPage = nullptr, *m_givenUpPage = nullptr;
    WebhookDetail *m_detail;
    WebhookForm *m_form;
    qint64 m_editWhenLoaded = 0;
    Cancel m_newest, m_dead;
};

} // namespace bc::ui::settings
