#pragma once

#include "ui/client/connection.h"
#include "ui/client/tokens.h"

#include <QWidget>

#include <optional>

class QAction;
class QMenu;
class QPushButton;
class QToolButton;

namespace bc::ui {

/// The band at the top: whose workspace this is and over which connection (grey embedded, blue remote, red production),
/// the way to the command palette, and the account.
class TitleBand : public QWidget
{
    Q_OBJECT
public:
    TitleBand(QAction *back, QAction *forward, QWidget *parent = nullptr);
    void setConnection(const Connection &connection);
    /// Nobody: before signing in.
    void setPerson(const std::optional<Person> &person);

Q_SIGNALS:
    void paletteRequested();
    void signOutRequested();
    void connectionRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QColor bandColour() const;
    void rename();
    void fillAccountMenu();

    Connection m_connection;
    std::optional<Person> m_person;
    QPushButton *m_where;
    QPushButton *m_search;
    QPushButton *m_account;
    QMenu *m_accountMenu;
};

} // namespace bc::ui
