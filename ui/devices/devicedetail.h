#pragma once

#include "ui/devices/devicelink.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace bc::ui {
class IconLabel;
class WrapLayout;
} // namespace bc::ui

namespace bc::ui::devices {

/// One device link: whose it is, how it fares, what to do.
class DeviceDetail final : public QWidget
{
    Q_OBJECT
public:
    explicit DeviceDetail(QWidget *parent = nullptr);
    /// `mayManage`: whether who looks may fetch and end it; `isOwn`: whether it is theirs.
    void show(const DeviceLink &link, bool mayManage, bool isOwn);
    /// Whether who looks may change how the platform is registered at vendors.
    void setMaySettle(bool may) { m_maySettle = may; }

Q_SIGNALS:
    void closeRequested();
    void patientRequested(qint64 userId);
    void syncRequested();
    void preferRequested();
    void preferNoLongerRequested();
    void unlinkRequested();
    void linkRequested();
    void settingsRequested();

private:
    QWidget *makeHead();
    QWidget *makeActions();
    QWidget *makeRemark(const QString &sign, QLabel *text);
    QLabel *addFact(QVBoxLayout *column, const QString &name);
    void showActions(bool mayManage, bool isOwn);
    void showRemarks(bool isOwn);

    DeviceLink m_link;
    QLabel *m_title, *m_person, *m_state, *m_meaning, *m_lastData = nullptr, *m_lastSync = nullptr,
                                                      *m_nextSync = nullptr, *m_error = nullptr, *m_created = nullptr,
                                                      *m_order = nullptr;
    IconLabel *m_sign;
    QLabel *m_missingText, *m_skippedText;
    QWidget *m_clock, *m_missing, *m_skipped; ///< what else to know about it; else hidden
    QPushButton *m_sync, *m_linkAgain, *m_settings, *m_prefer, *m_unlink;
    bool m_maySettle = false;
};

} // namespace bc::ui::devices
