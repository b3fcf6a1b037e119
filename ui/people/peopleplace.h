#pragma once

#include "ui/people/account.h"
#include "ui/widgets/place.h"

#include <optional>

class QSplitter;
class QStackedWidget;

namespace bc::ui {
class ListView;
}

namespace bc::ui::people {

class AccountActions;
class AccountDetail;
class AccountForm;
class SelectionPanel;

/// The workspace People: who has an account, in which role, how they sign in and where. Positions: "" the list, "12"
/// with the detail of 12 beside it, "12/full" that detail alone, "12/edit" and "new" the form.
class PeoplePlace final : public Place
{
    Q_OBJECT
public:
    explicit PeoplePlace(Workbench &workbench, QWidget *parent = nullptr);

    QString position() const override { return m_position; }
    void setPosition(const QString &position) override;
    void activate() override;
    QList<QAction *> commands() const override;
    QString unsaved() const override;

    ListView *list() const { return m_list; }
    AccountDetail *detail() const { return m_detail; }
    AccountForm *form() const { return m_form; }
    SelectionPanel *selection() const { return m_selection; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void go(const QString &position);
    QList<Account> selected() const;
    void showSelection();
    void fillMenu(QMenu &menu, const QJsonObject &row);
    void fillMenuOfOne(QMenu &menu, const Account &account);
    void saved(const QJsonObject &answer, bool invited);
    void afterChange(const QList<qint64> &ids);

    Workbench &m_workbench;
    QString m_position;
    QStackedWidget *m_pages;
    QWidget *m_listPage;
    QSplitter *m_splitter;
    ListView *m_list;
    QStackedWidget *m_side;
    AccountActions *m_actions;
    AccountDetail *m_detail;
    SelectionPanel *m_selection;
    AccountForm *m_form;
    QAction *m_invite;
    std::optional<qint64> m_editWhenLoaded;
};

} // namespace bc::ui::people
