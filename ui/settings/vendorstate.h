#pragma once

#include "ui/client/request.h"

#include <QHash>
#include <QJsonObject>
#include <QWidget>

class QLabel;
class QPushButton;

namespace bc::ui {
class IconLabel;
class Workbench;
} // namespace bc::ui

namespace bc::ui::settings {

/// Whether a vendor can be linked, how many links there are, and how they fare, with the way to them. GUI thread.
class VendorState final : public QWidget
{
    Q_OBJECT
public:
    explicit VendorState(Workbench &workbench, QWidget *parent = nullptr);

    /// `vendor` as the provider describes it; `name` as people know it.
    void show(const QJsonObject &vendor, const QString &name);
    QString text() const;
    QString links() const; ///< empty while that is not known

public Q_SLOTS:
    /// Asks again how the links fare.
    void countLinks();

private:
    void showLinks();

    Workbench &m_workbench;
    QString m_provider;
    IconLabel *m_sign;
    QLabel *m_text, *m_links;
    QPushButton *m_open;
    QHash<QString, qint64> m_counts; ///< links by their state
    QList<Cancel> m_counting;
};

} // namespace bc::ui::settings
