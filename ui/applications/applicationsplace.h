#pragma once

#include "ui/applications/application.h"
#include "ui/client/request.h"
#include "ui/widgets/place.h"

#include <optional>

class QSplitter;
class QStackedWidget;

namespace bc::ui {
class ListView;
class PlaceHeader;
} // namespace bc::ui

namespace bc::ui::applications {

class ApplicationActions;
class ApplicationDetail;
class ApplicationForm;

/// The workspace Applications. Positions: "" the list, "12" with the detail of 12 beside it, "12/full" that detail
/// alone, "12/edit" and "new" the form.
class ApplicationsPlace final : public Place
{
    Q_OBJECT
public:
    explicit ApplicationsPlace(Workbench &workbench, QWidget *parent = nullptr);

    QString position() const override { return m_position; }
    void setPosition(const QString &position) override;
    void activate() override;
    QList<QAction *> commands() const override;
    QString unsaved() const override;

    ListView *list() const { return m_list; }
    ApplicationDetail *detail() const { return m_detail; }
    ApplicationForm *form() const { return m_form; }
    ApplicationActions *actions() const { return m_actions; }

private:
    void go(const QString &position);
    void fillMenu(QMenu &menu, const QJsonObject &row);
    void edit(qint64 id);
    void rotate(const Application &application);
    void saved(const QJsonObject &answer, const QString &secret);
    void afterChange(qint64 id);
    void keyPressEvent(QKeyEvent *event) override;

    Workbench &m_workbench;
    QString m_position;
    QStackedWidget *m_pages;
    QWidget *m_listPage;
    PlaceHeader *m_header;
    QSplitter *m_splitter;
    ListView *m_list;
    ApplicationDetail *m_detail;
    ApplicationForm *m_form;
    ApplicationActions *m_actions;
    QAction *m_new;
    QAction *m_import;
    QAction *m_export;
    std::optional<qint64> m_editWhenLoaded;
};

} // namespace bc::ui::applications
