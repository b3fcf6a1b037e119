#pragma once

#include "ui/patients/patient.h"
#include "ui/patients/patientexport.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QPushButton;

namespace bc::ui {
class FormField;
}

namespace bc::ui::patients {

/// Asks what of a patient's data to export and how; accepted with a choice. GUI thread.
class ExportDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `today` in the patient's zone.
    ExportDialog(const Patient &patient, const QDate &today, QWidget *parent = nullptr);
    ExportChoice choice() const;

private:
    QWidget *makeDays();
    QWidget *makeKinds();
    void settle();
    ExportChoice::Format format() const;
    QStringList chosenKinds() const;
    QString missing() const;

    Patient m_patient;
    QDate m_today;
    QComboBox *m_formats, *m_periods, *m_units;
    FormField *m_format, *m_period, *m_unit;
    QLabel *m_formatHelp, *m_trouble;
    QCheckBox *m_allKinds = nullptr;
    QList<QCheckBox *> m_kinds; ///< named after their metrics; before the box that they stand in
    QWidget *m_days, *m_kindsBox;
    QDateEdit *m_first, *m_last;
    QPushButton *m_go;
};

} // namespace bc::ui::patients
