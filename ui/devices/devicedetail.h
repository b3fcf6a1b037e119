#pragma once

#include "ui/devices/devicelink.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace bc::ui {
class IconLabel;
}

namespace bc::ui::devices {

/// One device link: whose it is, how it fares, what to do.
class DeviceDetail final : public QWidget
{
    Q_OBJECT
public:
    explicit DeviceDetail(QWidget *parent = nullptr);
    void show(const DeviceLink &link);

Q_SIGNALS:
    void closeRequested();
    void patientRequested(qint64 userId);

private:
    QLabel *addFact(class QVBoxLayout *column, const QString &name);

    qint64 m_userId = 0;
    QLabel *m_title, *m_person, *m_state, *m_meaning, *m_lastData, *m_lastSync, *m_error, *m_created;
    IconLabel *m_sign;
    QWidget *m_clock; ///< that the device's clock is ahead; else hidden
};

} // namespace bc::ui::devices
