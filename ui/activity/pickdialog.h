#pragma once

#include <QDialog>
#include <QJsonObject>

namespace bc::ui {
class ListView;
class ProviderClient;
} // namespace bc::ui

namespace bc::ui::activity {

/// Finds one person or one application among all of them. Not modal to the code: open() it and wait for picked().
class PickDialog final : public QDialog
{
    Q_OBJECT
public:
    static PickDialog *person(ProviderClient &client, QWidget *parent);
    static PickDialog *application(ProviderClient &client, QWidget *parent);

    ListView *list() const { return m_list; }

Q_SIGNALS:
    void picked(const QJsonObject &row);

private:
    PickDialog(const QString &title, ListView *list, QWidget *parent);
    void pick();

    ListView *m_list;
};

/// The name a person's row of /api/v1/admin/users is shown by.
QString personName(const QJsonObject &row);

} // namespace bc::ui::activity
