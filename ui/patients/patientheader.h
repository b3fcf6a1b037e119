#pragma once

#include "ui/patients/patient.h"

#include <QWidget>

class QLabel;

namespace bc::ui {
class WrapLayout;
}

namespace bc::ui::patients {

/// Who the page is about: name, age, how recent the data are, devices.
class PatientHeader final : public QWidget
{
    Q_OBJECT
public:
    explicit PatientHeader(QWidget *parent = nullptr);
    /// Buttons at the right end of the first line. Takes ownership.
    void addActions(QWidget *actions);
    /// `now` decides age and freshness.
    void setPatient(const Patient &patient, const QDateTime &now);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    Patient m_patient;
    QDateTime m_now;
    QLabel *m_name;
    QLabel *m_age;
    QLabel *m_email;
    QLabel *m_freshIcon;
    QLabel *m_freshWord;
    QLabel *m_lastData;
    QWidget *m_devices;
    WrapLayout *m_first, *m_deviceRow;
};

} // namespace bc::ui::patients
